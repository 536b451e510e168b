package event

import (
	"slices"

	"dateline/tools/internal/lexicon"
)

func isQuote(w word) bool { return w.low == `"` || w.low == "“" || w.low == "”" || w.low == "`" }

// skipBack goes left from word j over adverbs, and over a time with its preposition ("officials on Tuesday said").
func (p *sentence) skipBack(j int) int {
	for j >= 0 {
		w := p.words[j]
		switch {
		case isQuote(w), w.low == "last" || w.low == "first" || w.low == "each" || w.low == "both" || w.low == "all", w.time != nil, w.is(lexicon.Adv) && !w.is(lexicon.Conj), isLy(w), w.is(lexicon.Neg) && w.low != "nobody", w.is(lexicon.Prep) && !w.is(lexicon.Sub) && j+1 < len(p.words) && p.words[j+1].time != nil:
			j--
		default:
			return j
		}
	}
	return j
}

// asCalled takes out the clauses that only say whose name for something is used, so that "launched what it called an operation" reads
// as "launched an operation".
func (p *sentence) asCalled(cs []*clause) []*clause {
	cs = p.asSaidToBe(cs)
	return slices.DeleteFunc(cs, func(c *clause) bool {
		i := slices.Index(cs, c)
		from := c.subject.from - 1
		if c.subject.empty() && c.verb.passive && c.verb.start > 0 {
			from = c.verb.start - 1
			for from > 0 && p.lows[from] != "what" && (p.lows[from] == "'s" || p.words[from].is(lexicon.Adv)) {
				from--
			}
		} else if c.verb.passive {
			return false
		}
		if i == 0 || !calling.has(c.verb.base) || c.verb.form != finite || from < 1 || p.lows[from] != "what" {
			return false
		}
		h, to := cs[i-1], c.verb.end
		if to < len(p.lows) && p.lows[to] == "as" {
			to++
		}
		if h.verb.end > from || to >= len(p.words) || p.words[to].time != nil || p.words[to].mark && !isQuote(p.words[to]) {
			return false
		}
		if h.verb.end == from {
			h.verb.end = to
		}
		for k := from; k < to; k++ {
			p.words[k].hedge, p.words[k].kind, p.words[k].group = true, 0, h.verb
		}
		return true
	})
}

// asSaidToBe makes "what it said was a camp" one with "what it called a camp".
func (p *sentence) asSaidToBe(cs []*clause) []*clause {
	for i := 0; i+1 < len(cs); i++ {
		c, next := cs[i], cs[i+1]
		if from := c.subject.from - 1; from < 1 || c.subject.empty() || p.lows[from] != "what" || c.verb.form != finite || !p.reportVerb(c.verb) || next.kind != complement || !next.subject.empty() || next.verb.base != "be" || next.verb.start != c.verb.end {
			continue
		}
		c.verb.base, c.verb.end = "call", next.verb.end
		cs = slices.Delete(cs, i+1, i+2)
	}
	return cs
}

// Verbs that give something a name.
var calling = setOf("call describe term dub label regard see consider denounce portray depict characterise characterize brand")

// nearest is the last phrase of r: "militants" in "an advance by militants", for whom "who" stands.
func (p *sentence) nearest(r part) part {
	for k := r.to - 1; k > r.from; k-- {
		if w := p.words[k-1]; w.is(lexicon.Prep) && w.low != "of" {
			return part{k, r.to}
		}
	}
	return r
}

// leadIn goes back from a subject over the date that leads its clause in: "and | two days later | planes bombed",
// "and | two days later, in Oslo, | he resigned".
func (p *sentence) leadIn(from int) int {
	at := p.overTime(from)
	if at < from && p.saidThen(at) {
		return from
	}
	far := at
	for k := at - 1; k > 0 && p.comma(k); k = far - 1 {
		if far = p.overTime(k); far == k {
			if far = p.overPlace(k); far < k {
				far = p.overTime(far) // "on 3 May, two years to the day after the vote, planes bombed"
			} else if thereThen.has(p.lows[k-1]) {
				far = k - 1 // "and there, on 3 May, he resigned", "; then, on 5 May, the king fled"
			}
		}
		if far == k && p.opens(k-1) {
			break // "and, two days later, planes bombed"
		} else if far == k {
			return at
		}
	}
	if far < at && p.overTime(far) == far && p.datesIn(far, at) && (far == 0 || p.opens(far-1)) {
		return far
	}
	return at
}

// Adverbs that lead a clause in before its date.
var thereThen = setOf("there then finally later afterwards eventually meanwhile lastly")

// saidThen tells whether the date at word k is that of a verb of speech before it, whose "that" was left out: "said on Wednesday it had
// killed", "told reporters on Wednesday it would go".
func (p *sentence) saidThen(k int) bool {
	at := k - 1
	for at > k-5 && at >= 0 && p.words[at].group == nil && (p.words[at].noun() || p.words[at].is(lexicon.Det)) {
		at--
	}
	if at < 0 || p.words[at].group == nil || p.words[at].group.form != finite || !p.reports(p.words[at]) {
		return false
	}
	return at == k-1 || informs.has(p.words[at].group.base)
}

// Verbs of speech with an object: whom somebody told.
var informs = setOf("tell inform assure notify warn remind advise")

// thatSaid is the "that" after a verb of speech which a phrase of time or place parts from the subject of the clause that begins at word k: "said
// that on 3 May | soldiers shot"; 0 where there is none.
func (p *sentence) thatSaid(k, subject int) int {
	for ; k > subject-12 && k > 1; k-- {
		w := p.words[k-1]
		if w.low == "that" && w.time == nil && k < subject {
			return map[bool]int{true: k - 1}[p.reports(p.words[k-2])]
		}
		if w.time == nil && !p.comma(k-1) && !w.noun() && !w.is(lexicon.Prep|lexicon.Det|lexicon.Adj) || w.group != nil || w.low == "according" {
			return 0
		}
	}
	return 0
}

// overTime goes back from word k over times and the prepositions before them.
func (p *sentence) overTime(k int) int {
	at := k
	for k--; k >= 0; k-- {
		w := p.words[k]
		if w.time == nil && (!w.is(lexicon.Prep) || p.words[k+1].time == nil) {
			break
		}
		at = k
	}
	return at
}

// overPlace goes back from word k over a phrase like "in the Tuscan town of Lucca".
func (p *sentence) overPlace(k int) int {
	at := k
	for j := k - 1; j >= 0 && (p.words[j].noun() || p.words[j].is(lexicon.Det|lexicon.Adj|lexicon.Prep)); j-- {
		if p.words[j].is(lexicon.Prep) && p.lows[j] != "of" {
			at = j
		}
	}
	return at
}

// overArticles goes back from word k over the articles and adjectives before it.
func (p *sentence) overArticles(k int) int {
	for k > 0 && p.words[k-1].is(lexicon.Det|lexicon.Adj) {
		k--
	}
	return k
}

func (p *sentence) datesIn(from, to int) bool {
	return slices.ContainsFunc(p.words[from:to], func(w word) bool { return w.time != nil })
}

// opens tells whether a clause may begin after word k.
func (p *sentence) opens(k int) bool {
	w := p.words[k]
	return w.is(lexicon.Conj) || w.is(lexicon.Sub) && !w.is(lexicon.Prep) || w.low == ";" || w.low == ":"
}

// lone tells whether a group is one word that may be a participle.
func (p *sentence) lone(g *group) bool {
	return g.end-g.start == 1 && p.words[g.head].shape(lexicon.Participle)
}

// wordAfterIsSubject tells whether something that can be a subject follows the "that" at j.
func (p *sentence) wordAfterIsSubject(j int) bool {
	if j > 0 && p.words[j-1].is(lexicon.Conj) {
		return p.lows[j-1] == "and" && slices.Contains(p.lows[:j-1], "that") // "that they signed and that voters rejected"
	}
	if j > 0 && p.words[j-1].is(lexicon.Prep) && p.words[j-1].group == nil {
		return false
	}
	if p.comma(max(j-1, 0)) && p.speechOpen(j-1) {
		return true // "announced, after talks in Oslo, that the rebels"
	}
	return j+1 < len(p.words) && j > 0 && (p.words[j+1].kind != 0 || p.words[j+1].noun()) && (p.words[j-1].noun() || p.words[j-1].group != nil || p.words[j-1].time != nil || p.comma(j-1) && p.words[j+1].is(lexicon.Det|lexicon.Pron))
}

// speechOpen tells whether the comma at j closes what another set in right after a verb of speech.
func (p *sentence) speechOpen(j int) bool {
	for k := j - 1; k > 0; k-- {
		if !p.comma(k) {
			continue
		}
		for k--; k > 0 && (p.words[k].time != nil || p.words[k].is(lexicon.Prep) && p.words[k+1].time != nil); k-- {
		}
		return p.words[k].group != nil && p.reports(p.words[k]) && p.words[k].time == nil
	}
	return false
}

// particles are the words that a verb takes between itself and its object.
var particles = setOf("off out up down back")

func (p *sentence) clampAdverbs(i int) int { return min(p.skipAdverbs(i), len(p.words)-1) }

func (p *sentence) timeNear(i int) bool { return i < len(p.words) && p.words[i].time != nil }

func (p *sentence) nounPhraseStarts(w word) bool {
	return w.is(lexicon.Det) || w.is(lexicon.Pron) || w.noun()
}

// seam tells whether the word at j ends a phrase of its own, and the subject begins at from: "On 11 May | they".
func (p *sentence) seam(j, from int) bool {
	w, next := p.words[j], p.words[from]
	if w.is(lexicon.Conj) || w.is(lexicon.Prep) || w.is(lexicon.Det) || next.is(lexicon.Prep) || next.is(lexicon.Conj) || w.capital && next.capital && next.is(lexicon.Det) && from+1 < len(p.words) && p.words[from+1].capital && j > 0 && (p.lows[j-1] == "'s" || p.words[j-1].is(lexicon.Det)) {
		return false // "the Stop | The War Coalition"
	}
	subjectPron := next.is(lexicon.Pron) && !objectOnly.has(next.low) && !next.is(lexicon.Rel) && !w.is(lexicon.Number)
	return (next.is(lexicon.Det) && !next.is(lexicon.Adv) || subjectPron) && (w.noun() || w.time != nil || w.low == "it" || w.low == "that") || w.time != nil && !p.attributive(j)
}

// attributive tells whether the time at j stands before a noun: "Monday's meeting", "last week's talks".
func (p *sentence) attributive(j int) bool {
	return j+1 < len(p.words) && (p.words[j+1].low == "'s" || p.words[j+1].low == "'" || p.words[j+1].time == p.words[j].time && p.words[j].time != nil || p.words[j+1].noun() && (p.detBefore(j) || p.words[j].time != nil && p.ofThing(p.timeStart(j), j+1))) || p.words[j].spelled == "'s"
}

// timeStart is the first word of the time that word j belongs to.
func (p *sentence) timeStart(j int) int {
	for t := p.words[j].time; j > 0 && p.words[j-1].time == t; j-- {
	}
	return j
}

// detBefore tells whether an article stands before the time at j: "the 3 May attack".
func (p *sentence) detBefore(j int) bool {
	for t := p.words[j].time; j > 0 && p.words[j-1].time == t && t != nil; j-- {
	}
	return j > 0 && p.words[j-1].is(lexicon.Det)
}

// overOwnTime is the first word after the time that the word at k begins; k where it begins none.
func (p *sentence) overOwnTime(k int) int {
	t := p.words[k].time
	for t != nil && k < len(p.words) && p.words[k].time == t {
		k++
	}
	return k
}

var comparing = setOf("more fewer less")

// trimSubject drops what stands before the subject proper: links, adverbs, times, and a phrase like "In Kyiv".
func (p *sentence) trimSubject(r part) part {
	for !r.empty() {
		w := p.words[r.from]
		if end := p.overOwnTime(r.from); end > r.from+1 && end < r.to && dates(w) && !p.attributive(end-1) {
			r.from = end // "A week ago | in Moscow Roe"
			continue
		}
		switch {
		case (compass.has(w.low) || parts.has(w.low)) && w.spelled != w.low && r.from+1 < r.to && (p.words[r.from+1].capital || p.words[r.from+1].inName):
			return r // "West African leaders"
		case (w.low == "out" || w.low == "over" || w.low == "up") && r.from > 0 && p.words[r.from-1].group != nil && p.words[r.from-1].group.base == "be":
			r.from++ // "before the week was out | the rebels"
		case w.low == "first" && r.from+2 < r.to && p.words[r.from+1].is(lexicon.Det):
			r.from++ // "First | the prime minister resigned"
		case ofMind.has(w.low) && r.from > 0 && r.from+1 < r.to:
			r.from++ // "he was still confident | the army would hold"
		case r.from+2 < r.to && p.lows[r.from+1] == "of" && (someOf.has(w.low) || w.low == "all" || w.low == "both" || w.low == "half"):
			return r // "most of them"
		case r.from+1 < r.to && p.lows[r.from+1] == "than" && comparing.has(w.low):
			return r // "more than 40 people"
		case w.mark, w.low == "than", w.is(lexicon.Conj), w.is(lexicon.Adv) && !w.noun(), isLy(w), w.time != nil && !p.attributive(r.from), w.is(lexicon.Sub):
			r.from++
		case r.from+2 < r.to && (w.low == "at" && (p.lows[r.from+1] == "least" || p.lows[r.from+1] == "most") || w.low == "up" && p.lows[r.from+1] == "to"):
			r.from += 2 // "at least 40 people"
		case w.is(lexicon.Prep) && r.from+1 < r.to:
			if next := p.phraseEnd(r); next < r.to {
				r.from = next
				continue
			}
			return part{r.to, r.to}
		default:
			return r
		}
	}
	return r
}

// Words beside parts that stand before the name of a land of which they are a part: "East Africa".
var compass = setOf("north south east west")

// phraseEnd returns where the prepositional phrase that r begins with ends, as far as a seam shows it; r.to where none does.
func (p *sentence) phraseEnd(r part) int {
	for k := r.from + 2; k < r.to; k++ {
		if p.seam(k-1, k) || p.startsAnew(k) || courtesy.has(p.lows[k]) && p.words[k-1].name != nil && p.words[k-1].name.Place != nil && !p.words[k-1].name.Demonym || p.words[k-1].time != nil && !p.attributive(k-1) || p.words[k-1].inName && !p.words[k].inName && p.words[k].noun() && !p.words[k].capital {
			return k
		}
	}
	return r.to
}

// Words before a surname.
var courtesy = setOf("mr mrs ms mr. mrs. ms. dr dr. sir lady lord president prime general gen. colonel col. marshal")

// Adjectives that a clause completes.
var ofMind = setOf("confident hopeful optimistic pessimistic sure certain convinced adamant aware afraid glad sorry worried concerned doubtful sceptical skeptical")

// pastPhrase is a subject without the phrase that the word before it leads in, where that word was taken for a link between clauses: "after the
// retreat | Kenya recalled", "before prayers, and | the mayor was".
func (p *sentence) pastPhrase(s part) part {
	for k := s.from + 1; k < s.to; k++ {
		if p.startsAnew(k) {
			return part{k, s.to}
		}
	}
	return s
}

// startsAnew tells whether a subject begins at word k, to which the words before it do not belong: "after the retreat, and | the army", "in an
// interview | President Roe", "after a long lull | Kenya".
func (p *sentence) startsAnew(k int) bool {
	return k > 1 && p.words[k-1].is(lexicon.Conj) && p.comma(k-2) || p.countryAfter(k) || p.officeAfter(k)
}

// officeAfter tells whether an office with a capital begins at word k right after a common noun that is none: "in an interview | President
// Roe said".
func (p *sentence) officeAfter(k int) bool {
	w := p.words[k-1]
	return p.words[k].capital && p.words[k].role > 0 && k+p.words[k].role < len(p.words) && p.words[k+p.words[k].role].capital && w.noun() && !w.capital && !w.inName && w.role == 0 && !humans.has(w.low)
}

// countryAfter tells whether a country or a group begins at word k right after a common noun, with which it is no phrase:
// "at the request of the authorities | France intervened".
func (p *sentence) countryAfter(k int) bool {
	n, w := p.words[k].name, p.words[k-1]
	return n != nil && n.Actor != nil && (!n.Demonym || w.tells != nil) && n.Actor.Kind != "person" && w.noun() && !w.capital && !w.inName && w.name == nil && w.role == 0
}

// nounPhrase returns the noun phrase that ends before word end: back to a verb, a link or a mark.
func (p *sentence) nounPhrase(end int) part {
	for end > 0 && (p.words[end-1].time != nil && !p.attributive(end-1) || p.words[end-1].is(lexicon.Prep) && p.leadsToTime(end-1)) {
		end-- // "an attack last Saturday that killed"
	}
	from := end
	for j := end - 1; j >= 0; j-- {
		w := p.words[j]
		if p.parts(j) && !isQuote(w) || w.group != nil || w.is(lexicon.Sub) && !w.is(lexicon.Prep) || w.is(lexicon.Rel) || w.low == "'" {
			break
		}
		if from < end && w.low == "of" && p.lows[max(j-1, 0)] == "out" {
			break // "pulled out of | talks that"
		}
		if from < end && p.seam(j, from) || w.is(lexicon.Prep) && w.low != "of" && from < end && !p.words[max(j-1, 0)].noun() {
			break
		}
		from = j
	}
	return p.trimSubject(part{from, end})
}

package event

import (
	"slices"
	"strings"

	"dateline/tools/internal/lexicon"
)

// nounTitle is a phrase about the happening: "Talks held in Paris".
func (p *sentence) nounTitle(v view, e *Event) string {
	from, to := p.around(v.noun)
	from = p.phraseStart(v.noun, from)
	end := v.noun + p.nounLen(v.noun)
	head := p.render(part{from, end})
	tail := p.render(part{end, p.cutTail(end, to)})
	if own := p.ownPlace(v, end); !own.empty() {
		tail = p.render(own)
	}
	if p.headline(from, v.noun) {
		return strings.TrimSpace(head + " " + tail) // "Kenyan prosecutors drop charges | against six editors"
	}
	verb := " "
	switch {
	case slices.Contains([]string{"due", "set", "scheduled", "expected", "planned", "slated"}, strings.ToLower(strings.Split(tail+" ", " ")[0])):
	case e.Status == "planned":
		verb = " planned "
	case e.Status == "cancelled":
		verb = " called off "
	case e.Type == "talks" && !comesTo.has(p.lows[end-1]):
		verb = " held "
	}
	if of, ok := strings.CutPrefix(tail, "of "); ok && verb != " " {
		words := strings.Fields(of)
		k := 0
		for k < len(words) && p.lex.Word(words[k])&lexicon.Prep == 0 {
			k++
		}
		head, tail = head+" of "+strings.Join(words[:k], " "), strings.Join(words[k:], " ") // "an urgent session of the UN planned in Oslo"
	}
	if word, next, _ := strings.Cut(tail, " "); p.lex.Word(word)&lexicon.Pron != 0 || p.lex.Word(word)&lexicon.Conj != 0 && p.startsSmall(next) {
		tail = "" // "the invasion | and there", "the election | it"
	} else if verb == " planned " && p.lex.Word(word)&lexicon.Prep == 0 || particles.has(word) {
		tail = "" // "a march planned | and its route"
	}
	return strings.TrimSpace(head + verb + tail)
}

// ownPlace is where the happening that the noun before word from tells of was on the day of v, where it was elsewhere on another: "talks in
// Oslo on 3 May and | in Rome on 9 May"; empty where it was not.
func (p *sentence) ownPlace(v view, from int) part {
	var at []int // the "in" of each place with a date of its own
	own := -1
	for k := from; k+2 < len(p.words) && p.words[k].group == nil; k++ {
		if p.lows[k] != "in" || !p.words[k+1].capital && !p.words[k+1].inName {
			continue
		}
		end := k + 1
		for end < len(p.words) && (p.words[end].capital || p.words[end].inName) {
			end++
		}
		if end+1 < len(p.words) && p.words[end].is(lexicon.Prep) && p.words[end+1].time != nil {
			if at = append(at, k); end+1 == v.at {
				own = k
			}
		}
	}
	if own < 0 || len(at) < 2 {
		return part{}
	}
	return part{own, v.at - 1}
}

// startsSmall tells whether what "and" adds is no noun: nothing, a pronoun, "there".
func (p *sentence) startsSmall(rest string) bool {
	word, _, _ := strings.Cut(rest, " ")
	return word == "" || p.lex.Word(word)&(lexicon.Pron|lexicon.Adv|lexicon.Sub) != 0
}

// headline tells whether a verb in the present stands among the words from from to the noun at n, as in a headline or under a picture,
// so that the phrase is a clause: "prosecutors drop | charges". A noun that looks like a verb is none: "police clash reports".
func (p *sentence) headline(from, n int) bool {
	for k := from + 1; k < n; k++ {
		w := p.words[k]
		if w.capital || w.inName || w.time != nil || w.kind != 0 || !w.shape(lexicon.Base) && !w.shape(lexicon.Third) {
			continue
		}
		many := strings.HasSuffix(p.lows[k-1], "s") && !hasAny(p.lows[k-1], "ss", "us", "is") || hasAny(p.lows[k-1], "men", "people", "police")
		if many && w.shape(lexicon.Base) && (p.words[k-1].noun() || p.words[k-1].role > 0) && !p.lex.IsNoun(w.low) || !many && w.shape(lexicon.Third) && (p.words[k-1].inName || p.words[k-1].capital) {
			return true
		}
	}
	return false
}

// inPassing tells whether v's noun only says in what somebody did what the clause tells, or is people, who are no happening: "spoke about
// it during a call", "recalled its envoys for consultations", "clashed with protesters".
func (p *sentence) inPassing(v view) bool {
	from, _ := p.around(v.noun)
	k := p.phraseStart(v.noun, from)
	if p.purpose(k) || p.ofPeople(v.noun) {
		return true
	}
	for k > 0 && (p.words[k-1].is(lexicon.Det) || dates(p.words[k-1])) {
		k--
		if low := p.lows[k]; low == "the" || p.words[k].is(lexicon.Pron) {
			return false // it is known, and the clause tells of something else
		}
	}
	return k > 0 && (p.lows[k-1] == "during" || p.lows[k-1] == "in" || p.lows[k-1] == "at" || p.lows[k-1] == "amid")
}

// nobodysDeed tells whether v's noun is people of whom nothing is told that they did or that was done to them: "has lived among marchers
// in Tomar since May".
func (r *reader) nobodysDeed(p *sentence, v view, e *Event) bool {
	if v.group != nil || !p.ofPeople(v.noun) || p.headOf(v).clause != nil || r.fuller(p, v, e) != "" {
		return false
	}
	_, to := p.around(v.noun)
	for k := v.noun + p.nounLen(v.noun); k < to; k++ {
		w := p.words[k]
		if w.group != nil || w.kind == 0 && !w.capital && !w.inName && w.time == nil && w.shape(lexicon.Base) && p.words[k-1].noun() && k+1 < to && (p.words[k+1].noun() || p.words[k+1].kind != 0) {
			return false // "protesters on a bridge throw stones"
		}
	}
	return true
}

// ofPeople tells whether the noun of a happening at word n is people who take part in one: "protesters", "a suicide bomber".
func (p *sentence) ofPeople(n int) bool {
	last := n + p.nounLen(n) - 1
	for last+1 < len(p.words) && p.words[last+1].noun() && !p.words[last+1].capital && p.words[last+1].time == nil {
		last++ // "riot | police"
	}
	c, _ := p.lex.NounClass(p.lows[last:])
	return c.Meets(p.lex.NounClasses("protesters", "people", "crowd", "police", "forces"))
}

// Nouns of talks that are not held: "a visit to Kenya", "a row over fishing".
var comesTo = setOf("row visit visits trip trips tour tours journey journeys call calls stopover audience mediation mission missions contact contacts offer bid effort efforts shuttle")

func (p *sentence) nounLen(n int) int {
	_, k := p.lex.NounTrigger(p.lows[n:])
	return max(k, 1)
}

// phraseStart is where the phrase of the noun at n begins, after prepositions, articles and dates.
func (p *sentence) phraseStart(n, floor int) int {
	k := n
	for k > floor {
		w := p.words[k-1]
		if w.is(lexicon.Det) || w.is(lexicon.Prep) || dates(w) && !slices.Contains(feasts, w.low) || k > floor+1 && p.countsOut(k-1) || w.low == "'s" && p.words[max(k-2, 0)].time != nil || w.is(lexicon.Conj) || slices.Contains([]string{"similar", "earlier", "such", "latest", "recent"}, w.low) {
			break
		}
		k--
	}
	return k
}

// countsOut tells whether the word at k belongs to how many there are at least: "at | least four marches", "no fewer than | five raids".
func (p *sentence) countsOut(k int) bool {
	low := p.lows[k]
	return (low == "least" || low == "most") && p.lows[k-1] == "at" || low == "than" && k > 1 && comparing.has(p.lows[k-1]) && p.lows[k-2] == "no"
}

// cutTail ends a noun's tail where another clause begins.
func (p *sentence) cutTail(from, to int) int {
	for k := from; k < to; k++ {
		w := p.words[k]
		if k > from && p.words[k-1].time != nil && w.time == nil && !w.is(lexicon.Prep|lexicon.Conj) && w.low != "'s" && !p.attributive(k-1) {
			return k // "In a vote on 3 May | most said no"
		}
		if k > from && p.words[k-1].time != nil && w.time == nil && (w.is(lexicon.Conj) && !p.dateNext(k+1) || w.low == "to") {
			return k // "no sign of an attack on Monday | and officers said", "since the war of 2003 | to 87"
		}
		if k > from && w.is(lexicon.Pron) && k+1 < to && p.words[k+1].group != nil && p.words[k+1].group.form == finite || k == from && w.low == "dating" {
			return k // "after the election | it was clear", "talks | dating back to 2008"
		}
		if w.is(lexicon.Det) && w.time == nil && k > 0 && p.seam(k-1, k) {
			return k // "After fighting in the mud | the army"
		}
		if w.mark && !isQuote(w) || w.low == "as" || w.is(lexicon.Sub) && !w.is(lexicon.Prep) || w.is(lexicon.Rel) || w.group != nil && w.group.form == finite || w.low == "," || segmentWords.has(w.low) || w.is(lexicon.Conj) && k+1 < to && p.words[k+1].is(lexicon.Prep) || w.low == "at" && k+1 < to && p.words[k+1].is(lexicon.Rel) {
			return k
		}
	}
	return to
}

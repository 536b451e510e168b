package event

import (
	"slices"
	"strings"

	"dateline/tools/internal/lexicon"
)

// shares counts the candidates that date the clause of c so far.
func (p *sentence) shares(cs []candidate, c candidate) int {
	n := 0
	for _, o := range cs {
		if o.clause == c.clause && o.verb == c.verb && o.noun == c.noun {
			n++
		}
	}
	return n
}

// respectively tells whether the dates at words a and b go to a subject each, as the word says after the last of them.
func (p *sentence) respectively(a, b int) bool {
	for k := a; k < len(p.words); k++ {
		switch w := p.words[k]; {
		case w.low == "respectively":
			return k > b
		case w.time == nil && !p.comma(k) && w.low != "and" && !w.is(lexicon.Prep):
			return false
		}
	}
	return false
}

// eachPlace tells whether a name stands between two dates: "from Paris, on 17 April, to London, on 23 April".
func (p *sentence) eachPlace(a, b int) bool {
	if p.ledByPlace(a, b) {
		return true
	}
	for k := a; k < b; k++ {
		if w := p.words[k]; w.time == nil && (w.name != nil && w.name.Place != nil || w.capital && !w.inName) {
			return true
		}
	}
	return false
}

// ledByPlace tells whether each of two dates has its place beside it, the first before and the second after it: "in Paris on 3 May and,
// on 5 May, in Oslo".
func (p *sentence) ledByPlace(a, b int) bool {
	to, from := p.overOwnTime(b), p.overTime(a)
	for to < len(p.words) && p.comma(to) {
		to++
	}
	place := func(k int) bool { return k > 0 && k < len(p.words) && (p.words[k].inName || p.words[k].capital) }
	return place(from-1) && place(to+1) && p.words[to].is(lexicon.Prep) && p.between(a, b, "and")
}

// segmentBetween tells whether a verb or a word like "since" stands between two dates.
func (p *sentence) segmentBetween(a, b int) bool {
	for k := a; k < b; k++ {
		if w := p.words[k]; w.group != nil || w.time == nil && (segmentWords.has(w.low) || p.isGround(k)) {
			return true
		}
	}
	return false
}

// gapped returns the subject that follows the date of o with one of its own, and no verb: "A was taken on 3 May and B on 5 May",
// "ten died on 3 May in Goma, two on 5 May in Beni", "Kenya recognised the junta on 3 May, Uganda on 4 May".
func (p *sentence) gapped(o, c candidate) part {
	if o.clause == nil || o.noun >= 0 || o.verb != nil || o.at < o.clause.verb.end {
		return part{}
	}
	from := p.timeEnd(o)
	for from < c.at && !p.comma(from) && !p.words[from].is(lexicon.Conj) && (p.words[from].group == nil || p.followedBy(from)) {
		from++
	}
	first := from
	for from < c.at && (p.comma(from) || p.words[from].is(lexicon.Conj) || p.followedBy(from)) {
		from++
	}
	if from == first || !p.nounPhraseStarts(p.words[from]) {
		return part{}
	}
	to := from + 1
	for to < c.at && !p.words[to].mark && p.words[to].group == nil && !(p.words[to].is(lexicon.Prep) && p.lows[to] != "of") {
		to++
	}
	if slices.Contains([]string{"itself", "themselves", "too"}, p.lows[to-1]) {
		to--
	}
	if gap := (part{from, max(to, from)}); !p.hasNext(o.clause.verb) || p.likeSubject(o.clause, gap) && p.ledAlike(o, c) {
		return gap
	}
	return part{}
}

// likeSubject tells whether the noun phrase r is of the kind of the subject of c, and not of the kind of the object of its verb: what
// follows "Kenya recognised the junta on 3 May, …" is another state and no other junta.
func (p *sentence) likeSubject(c *clause, r part) bool {
	if p.words[r.from].is(lexicon.Number) || c.subject.empty() {
		return false
	}
	like := p.headClass(r)
	object := part{c.verb.end, p.objectEnd(part{c.verb.end, c.to})}
	if p.capitalised(r) && p.capitalised(object) {
		return false
	}
	of, with := p.headClass(c.subject), p.headClass(object)
	doers := p.lex.NounClasses("forces", "people", "leader", "house", "court", "police", "captors", "rule", "party", "council", "crowd").With(lexicon.StateClass).With(lexicon.GroupClass)
	return (like.Meets(of) || like.Meets(doers) && of.Meets(doers) && !with.Meets(doers)) && (!like.Meets(with) || p.capitalised(r) && p.capitalised(c.subject))
}

// capitalised tells whether the noun phrase r ends in a name.
func (p *sentence) capitalised(r part) bool { return !r.empty() && p.words[r.to-1].capital }

// firstDateEnd is the first word after the first date from word k on.
func (p *sentence) firstDateEnd(k int) int {
	for k < len(p.words) && p.words[k].time == nil {
		k++
	}
	if k == len(p.words) {
		return k
	}
	return p.overOwnTime(k)
}

// ledAlike tells whether the dates of o and c stand after the same preposition, or that of c after none: "on 3 May, … on 5 May", "on 3
// May … a day later".
func (p *sentence) ledAlike(o, c candidate) bool {
	lead := func(k int) string {
		if k > 0 && p.words[k-1].is(lexicon.Prep) {
			return p.lows[k-1]
		}
		return ""
	}
	return lead(c.at) == "" || lead(c.at) == lead(o.at)
}

// followedBy tells whether word k is of the "followed by" that names who or what next: "Goma fell on 3 May, followed by Beni on 5 May".
func (p *sentence) followedBy(k int) bool {
	return p.lows[k] == "followed" && k+1 < len(p.lows) && p.lows[k+1] == "by" || k > 0 && p.lows[k] == "by" && p.lows[k-1] == "followed"
}

// anotherObject tells whether the verb of o and c has an object for the date of each: "freed a nurse on 3 May and two drivers on 5 May".
func (p *sentence) anotherObject(o, c candidate) bool {
	from := p.timeEnd(o)
	if o.clause == nil || o.verb != nil || o.noun >= 0 || o.at < o.clause.verb.end || !p.hasNext(o.clause.verb) || from+2 >= c.at || o.when.Precision() != c.when.Precision() || !p.ledAlike(o, c) {
		return false
	}
	first := from
	for p.comma(from) || p.lows[from] == "and" {
		from++
	}
	next := p.words[from]
	return from > first && (next.is(lexicon.Det|lexicon.Number) || next.noun()) && next.time == nil && !slices.ContainsFunc(p.words[from:c.at], func(w word) bool { return w.group != nil || w.mark })
}

// takesNext tells whether a verb has an object right after it.
func (p *sentence) takesNext(g *group) bool {
	if g.passive || g.end >= len(p.words) {
		return false
	}
	next := p.words[g.end]
	return !next.is(lexicon.Prep) && next.time == nil && !next.mark
}

// hasNext tells whether a verb has an object right after it, or after a word that belongs to it.
func (p *sentence) hasNext(g *group) bool { return p.takesNext(g) || p.takesAfterParticle(g) }

// takesAfterParticle tells whether the object of a verb stands right after a word that belongs to it: "blew up | a bridge".
func (p *sentence) takesAfterParticle(g *group) bool {
	k := g.end
	return !g.passive && k+1 < len(p.words) && (particles.has(p.lows[k]) || p.lows[k] == "over") && p.words[k+1].is(lexicon.Det|lexicon.Number) && p.words[k+1].time == nil
}

// afterColon gives the first of several dates that a colon leads in its own member of the list: "Three towns fell: A on 3 May, B on
// 5 May".
func (p *sentence) afterColon(o *candidate) {
	for k := o.at - 1; o.clause != nil && k >= o.clause.verb.end; k-- {
		if p.lows[k] != ":" {
			continue
		}
		if o.from = k + 1; !p.takesNext(o.clause.verb) && p.nounPhraseStarts(p.words[k+1]) {
			o.gap = p.nounPhrase(o.at)
		}
		return
	}
}

// amongOthers returns the noun right before the date of c where c stands before the verb of its clause in a list of happenings, each with its
// own date: "The coup of 3 May, the mutiny of 9 May and the strike brought the country to a halt"; -1 where it is in none.
func (p *sentence) amongOthers(c *candidate) int {
	k := c.clause
	if k == nil || c.at >= k.verb.start {
		return -1
	}
	n := p.happeningBefore(c.at)
	if n < 0 {
		return -1
	}
	start := p.overArticles(p.phraseOf(n).from)
	if p.links(start-1) && p.dateBefore(start-1) {
		return n
	}
	next := p.timeEnd(*c)
	if !p.links(next) {
		return -1
	}
	for next < k.verb.start && p.words[next].time == nil {
		next++
	}
	if next < k.verb.start && p.happeningBefore(next) > c.at {
		return n
	}
	return -1
}

// ofNegated is the noun before the date of c in the subject of a verb that says only what was not done about it: "The raid of 3 May was never
// claimed", "Neither the raid of 3 May nor the ambush of 9 May was claimed"; -1 where it says that it did not happen.
func (p *sentence) ofNegated(c *candidate) int {
	k := c.clause
	if k == nil || c.noun >= 0 || c.at >= k.verb.start || c.at < k.subject.from || !k.verb.negated && !p.nobodyIn(k.subject) || p.takesPlace(k.verb) || p.neverHappened(k.verb) || p.calledOff(k.verb) {
		return -1
	}
	n := p.happeningBefore(c.at)
	if n < 1 || !foughtFor.has(p.trigger(n).Types[0]) || p.lows[n-1] != "the" && p.lows[n-1] != "'s" && !p.words[n-1].is(lexicon.Adj) {
		return -1
	}
	return n
}

// happeningBefore returns the noun of the happening in whose phrase the date at word k stands last, or -1.
func (p *sentence) happeningBefore(k int) int {
	for n := k - 1; n >= 0 && p.words[n].group == nil && p.words[n].time == nil && !p.words[n].mark && !p.words[n].is(lexicon.Conj); n-- {
		if p.trigger(n) != nil && !p.partOfPhrase(n) {
			return n
		}
	}
	return -1
}

// links tells whether word k joins the members of a list.
func (p *sentence) links(k int) bool {
	return k > 0 && k < len(p.words) && (p.comma(k) || p.lows[k] == "and")
}

// dateBefore tells whether a date stands before word k and what joins a list there.
func (p *sentence) dateBefore(k int) bool {
	for p.links(k) {
		k--
	}
	return k >= 0 && p.words[k].time != nil
}

// again tells whether what happened on the date of o happened on that of c once more: "in 1975, 1979 and 1984", "on 3 May and again on 9
// May". Days that follow each other are one date, and after a comma alone stands another name of the same day, unless the list goes on.
func (p *sentence) again(o, c candidate) bool {
	if o.when.Precision() != c.when.Precision() && o.when.Precision() != "interval" || !later(c.when, o.when) {
		return false
	}
	end := p.timeEnd(c)
	more := p.links(end) && (p.timeNear(end+1) || p.timeNear(end+2))
	for k := p.timeEnd(o); k < c.at; k++ {
		more = more || p.lows[k] == "and" || againWords.has(p.lows[k])
		if low := p.lows[k]; !p.links(k) && p.words[k].time == nil && !againWords.has(low) && (!p.words[k].is(lexicon.Prep) && low != "the" || low == "to" || low == "until") {
			return false
		}
	}
	return more
}

// inAll tells whether the clause of c gives a number of what was done, which is that of all its dates together: "freed 40 prisoners on 9, 10
// and 12 May".
func (p *sentence) inAll(c *clause) bool {
	return c != nil && (p.counts(c.subject) && !p.words[c.subject.from].is(lexicon.Det) || p.counts(part{c.verb.end, p.objectEnd(part{c.verb.end, c.to})}))
}

var againWords = setOf("again then once more later also finally")

// ofFirst says what a number counts that stands alone after the date of the first: "freed 40 soldiers on 3 May and | 12 more | on 5 May".
func (p *sentence) ofFirst(v view, pieces []string) []string {
	first := part{v.group.end, p.objectEnd(part{v.group.end, v.rest.to})}
	k := v.from
	for k < v.rest.to && (p.words[k].is(lexicon.Det|lexicon.Adj) || rearWords.has(p.lows[k])) {
		k++
	}
	if v.from <= v.group.end || len(pieces) == 0 || first.empty() || k >= v.rest.to || !p.words[k].is(lexicon.Number) || k+1 < len(p.words) && p.words[k+1].noun() && p.lows[k+1] != "more" {
		return pieces
	}
	noun := p.words[first.to-1].spelled
	if i := strings.LastIndexByte(pieces[0], ' '); p.words[first.to-1].noun() && !p.words[first.to-1].is(lexicon.Number) && (i < 0 || pieces[0][i+1:] == p.words[k].spelled || pieces[0][i+1:] == "more") {
		pieces[0] += " " + noun
	}
	return pieces
}

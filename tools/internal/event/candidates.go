package event

import (
	"slices"
	"strings"
	"time"

	"dateline/tools/internal/edtf"
	"dateline/tools/internal/lexicon"
	"dateline/tools/internal/timex"
)

// A candidate is a date of a sentence with the clause or the noun that it dates.
type candidate struct {
	time   *timex.Timex
	at     int     // first word of the time; -1 where it is borrowed
	clause *clause // the clause that it stands in
	verb   *group  // the verb it dates, where that is not the clause's own
	noun   int     // the noun it dates; -1 where it dates a verb
	when   edtf.Value
	share  int  // which of two subjects it dates, from 1: "A and B … on 3 and 5 June respectively"; 0 where it dates them all
	to     int  // where its own part of what follows the verb ends, before a later date's; 0 where it is all its own
	set    bool // its date stands outside the sentence
	from   int  // where its own part of what follows the verb begins, after an earlier date's: "took A on 3 May and B on 5 May"
	gap    part // the subject of a verb that is left out: "A fell on 3 May and B on 5 May"
}

// candidates returns what the dates of sentence p, which is the i-th, are told to have seen.
func (r *reader) candidates(p *sentence, i int) []told {
	var out []told
	for _, c := range p.attach() {
		e, ok := r.event(p, c)
		if !ok {
			continue
		}
		e.Sentence = i
		r.settle(p, c, &e.Event)
		if slices.ContainsFunc(out, func(o told) bool { return o.Title == e.Title && o.When == e.When }) || len(out) > 0 && p.onlyGround(c, e.Title) {
			continue
		}
		out = append(out, e)
	}
	return out
}

// onlyGround tells whether c is no more than what was done before it was done over, of which nothing else is told: "in revenge for | a raid
// the night before".
func (p *sentence) onlyGround(c candidate, title string) bool {
	return !strings.Contains(title, " ") && p.otherDay(c)
}

// attach finds what each date of the sentence dates.
func (p *sentence) attach() []candidate {
	var out []candidate
	for k := 0; k < len(p.words); k++ {
		t := p.words[k].time
		if t != nil && k > 0 && p.words[k-1].time == t {
			continue
		}
		leadsIn := p.leadsInBy(k)
		if c, ok := p.leaning(k); ok {
			if leadsIn {
				p.course.leave(c.when)
			}
			if c.noun >= 0 || c.verb != nil || !datedClause(out, c.clause) {
				out = append(out, c)
			}
			continue
		}
		if t == nil {
			continue
		}
		if t.Type == "DURATION" {
			if c, ok := p.daysSince(k); ok {
				out = append(out, c)
				continue
			}
			if c, ok := p.countedFrom(k); ok {
				if c.when.Precision() == "day" {
					p.course.leave(c.when)
				}
				out = append(out, c)
				continue
			}
			if p.countsFrom(k) {
				if leadsIn && lengthOf(t.Value).n > 0 {
					p.course.leave(edtf.Value{})
				}
				continue
			}
		}
		if !p.follow(k) {
			continue
		}
		t = p.words[k].time
		if t.When.IsZero() {
			continue
		}
		if p.compares(k) || p.namesOther(k) || p.numbered(k) {
			continue
		}
		c := candidate{time: t, at: k, when: p.forSoLong(k), noun: -1, clause: p.clauseAt(k)}
		p.handOver(&c)
		p.handBack(&c)
		p.aim(&c)
		p.aimAhead(&c)
		if p.ofApposition(c) && !p.inPlace(&c) || p.plannedFor(c) || p.lastsUntil(c) {
			continue
		}
		out = p.join(out, c)
	}
	p.borrow(out)
	out = append(out, p.hoursOn(out)...)
	out = append(out, p.onWhich(out)...)
	out = append(out, p.alongside(out)...)
	out = append(out, p.set(out)...)
	if len(out) == 0 {
		out = p.meanwhile()
	}
	return p.span(p.offOnce(out))
}

// span joins the beginning and the end of one thing: "the siege began on 3 June and was over a week later", "they met on 3 June and
// talked until the next morning".
func (p *sentence) span(cs []candidate) []candidate {
	for i := 0; i+1 < len(cs); i++ {
		a, b := cs[i], cs[i+1]
		if a.clause == nil || b.clause == nil || a.noun >= 0 || b.noun >= 0 || b.clause.kind != coordinate || b.clause.host != a.clause {
			continue
		}
		from, to := a.clause.verb.base, b.clause.verb
		if !((begins.has(from) && !p.takesNext(a.clause.verb) || p.breaksOut(a.clause.verb)) && p.isOver(to)) && !((begins.has(from) || goesOnFor.has(from)) && p.until(b) && a.clause.subject == b.clause.subject) {
			continue
		}
		if when := spanning(a.when, b.when); !when.IsZero() {
			cs[i].when = when
			return slices.Delete(cs, i+1, i+2)
		}
	}
	return cs
}

// spanning is from the beginning of a to the end of b; zero where either is not known to the month.
func spanning(a, b edtf.Value) edtf.Value {
	from, _ := a.Ends()
	_, to := b.Ends()
	if from.Unit < edtf.Month || to.Unit < edtf.Month {
		return edtf.Value{}
	}
	if last, ok := b.Last(); ok && from.Unit >= edtf.Day && to.Unit != from.Unit {
		from, to = from.Coarse(edtf.Day), edtf.DayOf(last)
	}
	return edtf.From(from, to)
}

// breaksOut tells whether g says that something began: "broke out", "flared up".
func (p *sentence) breaksOut(g *group) bool {
	return g.end < len(p.lows) && (g.base == "break" && p.lows[g.end] == "out" || g.base == "flare" || g.base == "erupt" || g.base == "set" && p.lows[g.end] == "in")
}

// isOver tells whether g says that something ended: "ended", "was over", "died down".
func (p *sentence) isOver(g *group) bool {
	if g.negated {
		return false
	}
	next := ""
	if k := p.skipAdverbs(g.end); k < len(p.lows) {
		next = p.lows[k]
	}
	switch g.base {
	case "be":
		return next == "over" || next == "finished"
	case "die", "peter", "fizzle", "wind":
		return next == "down" || next == "out" || next == "away"
	}
	return endings.has(g.base) || dwindles.has(g.base)
}

// Verbs by which fighting ends.
var dwindles = setOf("stop cease subside abate")

// Verbs that begin and that end talks, a truce or a battle.
var begins = setOf("open begin start resume convene last")

// Verbs of what goes on for a time.
var goesOnFor = setOf("meet talk confer negotiate bargain deliberate fight clash skirmish rage march rally protest demonstrate strike riot sit gather")

// until tells whether the date of c is the end of what its clause tells of.
func (p *sentence) until(c candidate) bool {
	return c.at > 0 && (p.lows[c.at-1] == "until" || p.lows[c.at-1] == "till") && !c.clause.verb.negated
}

var endings = setOf("end close break conclude finish collapse adjourn fail")

// join adds c, unless an earlier date dates the same verb or noun: then the first stands, but for places each with its own date.
func (p *sentence) join(cs []candidate, c candidate) []candidate {
	same := func(o candidate) bool { return o.clause == c.clause && o.verb == c.verb && o.noun == c.noun }
	if slices.ContainsFunc(cs, func(o candidate) bool { return same(o) && o.when.String() == c.when.String() }) {
		return cs
	}
	for i, o := range slices.Backward(cs) {
		if !same(o) || o.at < 0 {
			continue
		}
		if o.time.Rule == "then" {
			cs[i] = c // "Roe, by then a general, was shot on 3 May"
			return cs
		}
		if p.respectively(o.at, c.at) {
			cs[i].share = max(o.share, 1)
			c.share = p.shares(cs, c) + 1
			return append(cs, c)
		}
		if gap := p.gapped(o, c); !gap.empty() {
			c.gap, c.from, cs[i].to = gap, gap.to, gap.from
			for to := cs[i].to; p.comma(to-1) || p.words[to-1].is(lexicon.Conj); to-- {
				cs[i].to = to - 1
			}
			p.afterColon(&cs[i])
			return append(cs, c)
		}
		if end := p.timeEnd(o); p.detBefore(o.at) && end < len(p.words) && p.words[end].noun() {
			cs[i] = c // "tore up the 1975 accord on 3 May"
			return cs
		}
		if s := c.clause; s != nil && o.at > s.subject.from && o.at < s.verb.start && c.at >= s.verb.end && c.when.Precision() == "day" && o.when.Precision() != "day" {
			cs[i] = c // "The families of those killed in 1982 gathered on 3 May"
			return cs
		}
		if !p.eachPlace(o.at, c.at) && !p.anotherObject(o, c) || p.segmentBetween(o.at, c.at) {
			if p.putOffTo(c) {
				cs[i] = c // "the vote due in May was put off to June"
			}
			if c.at-p.timeEnd(o) < 3 && c.time.Anchor == "" && o.time.Anchor != "" || p.narrows(o, c) {
				cs[i] = c // "A year ago, in June 2024": the date in full
			}
			return cs
		}
		c.from = p.segmentStart(o)
		cs[i].to = p.timeEnd(o)
		p.afterColon(&cs[i])
		break
	}
	return append(cs, c)
}

// narrows tells whether c only says more exactly what o says: "a month later, on 18 December", "the next week … in a single night,
// 9 January".
func (p *sentence) narrows(o, c candidate) bool {
	if c.when.Precision() != "day" && !p.oneNight(c) || o.when.Precision() == "day" || o.when.Precision() == "interval" {
		return false
	}
	day, _ := c.when.First()
	from, ok := o.when.First()
	to, closed := o.when.Last()
	if !ok && closed {
		from, ok = firstOf(to), true // "by November …, on the 22nd"
	}
	if ok && closed && !day.Before(from) && !day.After(to) {
		return true
	}
	for k := p.timeEnd(o); k < c.at; k++ {
		if !p.comma(k) && !p.words[k].is(lexicon.Prep) {
			return false
		}
	}
	return true
}

// oneNight tells whether the date of c is a night with the days on both sides of it.
func (p *sentence) oneNight(c candidate) bool {
	from, ok := c.when.First()
	to, closed := c.when.Last()
	return ok && closed && to.Sub(from) <= 24*time.Hour
}

// putOffTo tells whether c is the date that something is put off to.
func (p *sentence) putOffTo(c candidate) bool {
	return c.clause != nil && c.at > 0 && (p.lows[c.at-1] == "to" || p.lows[c.at-1] == "until") && p.calledOff(c.clause.verb)
}

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
	to, from := p.timeEnd(candidate{at: b, time: p.words[b].time}), p.overTime(a)
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
// "ten died on 3 May in Goma, two on 5 May in Beni". What a verb with an object has there is another object.
func (p *sentence) gapped(o, c candidate) part {
	if o.clause == nil || o.noun >= 0 || o.verb != nil || o.at < o.clause.verb.end || p.takesNext(o.clause.verb) {
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
	return part{from, max(to, from)}
}

// followedBy tells whether word k is of the "followed by" that names who or what next: "Goma fell on 3 May, followed by Beni on 5 May".
func (p *sentence) followedBy(k int) bool {
	return p.lows[k] == "followed" && k+1 < len(p.lows) && p.lows[k+1] == "by" || k > 0 && p.lows[k] == "by" && p.lows[k-1] == "followed"
}

// anotherObject tells whether the verb of o and c has an object for the date of each: "freed a nurse on 3 May and two drivers on 5 May".
func (p *sentence) anotherObject(o, c candidate) bool {
	from := p.timeEnd(o)
	if o.clause == nil || o.verb != nil || o.noun >= 0 || o.at < o.clause.verb.end || !p.takesNext(o.clause.verb) || from+2 >= c.at || p.lows[from] != "and" || o.when.Precision() != c.when.Precision() {
		return false
	}
	next := p.words[from+1]
	return (next.is(lexicon.Det|lexicon.Number) || next.noun()) && next.time == nil && !slices.ContainsFunc(p.words[from+1:c.at], func(w word) bool { return w.group != nil || w.mark })
}

// takesNext tells whether a verb has an object right after it.
func (p *sentence) takesNext(g *group) bool {
	if g.passive || g.end >= len(p.words) {
		return false
	}
	next := p.words[g.end]
	return !next.is(lexicon.Prep) && next.time == nil && !next.mark
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

// timeEnd is the first word after the date of c.
func (p *sentence) timeEnd(c candidate) int {
	k := c.at
	for k < len(p.words) && p.words[k].time == c.time {
		k++
	}
	return k
}

// segmentStart is the first word after the date of c and the "and" or comma that goes on from it.
func (p *sentence) segmentStart(c candidate) int {
	k := p.timeEnd(c)
	for k < len(p.words) && (p.words[k].is(lexicon.Conj) || p.comma(k)) {
		k++
	}
	return k
}

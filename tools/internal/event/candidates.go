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
	if len(out) > 1 && slices.ContainsFunc(out, func(o told) bool { return o.Reject == "" && strings.Contains(o.Title, " ") }) {
		out = slices.DeleteFunc(out, func(o told) bool { return o.view.group == nil && !strings.Contains(o.Title, " ") }) // "The toll of Tuesday's | blast | rose on Thursday"
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
			if c.gap, cs[i].to = gap, gap.from; !p.takesNext(c.clause.verb) {
				c.from = gap.to
			}
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
			switch {
			case p.narrows(o, c):
				cs[i] = c // "a month later, on 18 December"
			case p.again(o, c) && !p.inAll(c.clause):
				return append(cs, c)
			case p.again(o, c):
				if all := spanning(o.when, c.when); c.when.Precision() == "day" && !all.IsZero() {
					cs[i].when = all
				}
			case c.at-p.timeEnd(o) < 3 && c.time.Anchor == "" && o.time.Anchor != "":
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

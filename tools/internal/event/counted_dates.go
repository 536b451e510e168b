package event

import (
	"slices"

	"dateline/tools/internal/edtf"
	"dateline/tools/internal/lexicon"
)

// daysSince dates what the clause after "since" tells by how long ago it is said to be: "It is nine days since | the port fell", "Two weeks
// have passed since | he fled".
func (p *sentence) daysSince(k int) (candidate, bool) {
	end, by := p.overOwnTime(k), lengthOf(p.words[k].time.Value)
	it := k > 1 && p.lows[0] == "it" && (p.words[k-1].group != nil && p.words[k-1].group.base == "be")
	if end < len(p.words) && !it && k == 0 && p.words[end].group != nil && elapses.has(p.words[end].group.base) {
		it, end = true, p.words[end].group.end
	}
	if !it || end >= len(p.words) || p.lows[end] != "since" || by.n == 0 || p.dct.IsZero() || p.groups[0].tense != present {
		return candidate{}, false
	}
	next := p.clauseFrom(end)
	if next == nil || p.datesOwn(next) {
		return candidate{}, false
	}
	return p.countOff(stretch{from: k, to: end + 1, by: by}, p.dct, -1, candidate{noun: -1, clause: next}), true
}

// Verbs of time that goes by.
var elapses = setOf("pass elapse go")

// countedFrom dates a clause that a length of time leads in, counted from what was told last: "After five days the garrison gave
// up", "Within two weeks the rebels had taken Goma", "Three days into the siege a relief column arrived", "met on 3 May and, after
// five days, signed".
func (p *sentence) countedFrom(k int) (candidate, bool) {
	end := p.overOwnTime(k)
	days := lengthOf(p.words[k].time.Value).days()
	if c := p.doneWithin(k); c != nil && days > 0 {
		return p.countWithin(k, days, c)
	}
	if days == 0 || end >= len(p.words) || k > 0 && !p.words[k-1].is(lexicon.Prep) && !p.opensClause(k) {
		return candidate{}, false
	}
	before := ""
	if k > 0 {
		before = p.lows[k-1]
	}
	base := p.lastDay(k)
	switch {
	case p.lows[end] == "into" && p.opensClause(k):
		if of := p.dayOf(end + 1); of != nil {
			base = of
		}
		end = p.objectEnd(part{end + 1, len(p.words)})
	case before == "after" && p.opensClause(k-1) && p.lows[end] != "of":
	case p.lows[k] == "within" && p.opensClause(k):
	default:
		return candidate{}, false
	}
	if e := p.toldLast(); base == nil && e != nil && e.Reject == "" && e.When.Precision() == "day" {
		if day, ok := e.When.Last(); ok {
			base = &day
		}
	}
	next := p.clauseAfter(k)
	if base == nil || next == nil || p.datesOwn(next) && next.from > end {
		return candidate{}, false
	}
	t := *p.words[k].time
	t.When, t.Anchor, t.Rule = edtf.On(edtf.DayOf(base.AddDate(0, 0, days))), edtf.On(edtf.DayOf(*base)).String(), "after <duration>"
	if p.lows[k] == "within" {
		t.When, t.Rule = edtf.Within(edtf.DayOf(*base), edtf.DayOf(base.AddDate(0, 0, days))), "within <duration>"
	}
	t.Steps = append(slices.Clone(t.Steps), "counted from "+t.Anchor+", the day told before")
	return candidate{time: &t, at: k, when: t.When, noun: -1, clause: next}, true
}

// doneWithin is the clause of what was done "within" the length of time at word k, counted from what was told last: "Tomar fell within a
// week"; nil where another date, or none told before, stands for it.
func (p *sentence) doneWithin(k int) *clause {
	if p.lows[k] != "within" || p.opensClause(k) {
		return nil
	}
	c := p.clauseAt(k)
	if c == nil || c.kind != main && c.kind != coordinate || k < c.verb.end || c.verb.tense != past || c.verb.perfect || c.verb.modal != "" || c.verb.negated || p.datesOwn(c) {
		return nil
	}
	if end := p.overOwnTime(k); end < len(p.words) && (p.lows[end] == "of" || p.lows[end] == "after") {
		return nil
	}
	return c
}

// countWithin dates clause c within so many days of the day that its sentence tells before it, else of what was told last.
func (p *sentence) countWithin(k, days int, c *clause) (candidate, bool) {
	e, day := p.toldLast(), p.lastDay(k)
	if day == nil && (e == nil || e.Reject != "" || e.When.Precision() != "day") {
		return candidate{}, false
	}
	if day == nil {
		day = stretch{by: length{1, edtf.Day}, sign: 1}.dayOf(e)
	}
	base := *day
	t := *p.words[k].time
	t.When, t.Anchor, t.Rule = edtf.Within(edtf.DayOf(base), edtf.DayOf(base.AddDate(0, 0, days))), edtf.On(edtf.DayOf(base)).String(), "within <duration>"
	t.Steps = append(slices.Clone(t.Steps), "counted from "+t.Anchor+", the day told before")
	for j, of := k, p.words[k].time; j < len(p.words) && p.words[j].time == of; j++ {
		p.words[j].time = &t
	}
	return candidate{time: &t, at: k, when: t.When, noun: -1, clause: c}, true
}

// forSoLong is the date at word k: with the days after it where the words before say for how long from then, "held Tomar for ten days
// from 3 May".
func (p *sentence) forSoLong(k int) edtf.Value {
	when := p.words[k].time.When
	first, ok := when.First()
	if k < 3 || p.lows[k-1] != "from" || !ok || when.Precision() != "day" || p.words[k-2].time == nil {
		return when
	}
	by, j := lengthOf(p.words[k-2].time.Value), p.timeStart(k-2)
	if by.days() == 0 || j == 0 || p.lows[j-1] != "for" && (p.words[j-1].group == nil || !lasts.has(p.words[j-1].group.base)) {
		return when
	}
	return edtf.From(edtf.DayOf(first), edtf.DayOf(first.AddDate(0, 0, by.days())))
}

// opensClause tells whether word k is the first of its sentence or of a clause that goes on from another: "and, after five days,".
func (p *sentence) opensClause(k int) bool {
	for k > 0 && p.comma(k-1) {
		k--
	}
	return k == 0 || p.opens(k-1)
}

// clauseAfter is the first main clause whose verb stands after word k.
func (p *sentence) clauseAfter(k int) *clause {
	for _, c := range p.clauses {
		if c.verb.start > k {
			if c.kind == main || c.kind == coordinate {
				return c
			}
			return nil
		}
	}
	return nil
}

// alongside dates the clauses with a subject of their own that go on from one that a day leads in: "On 3 May the king resigned, and
// rebels took the port".
func (p *sentence) alongside(dated []candidate) []candidate {
	var out []candidate
	for i, c := range p.clauses {
		o, ok := p.goesOnFrom(dated, i)
		if !ok {
			continue
		}
		own := candidate{time: o.time, at: -1, when: o.when, noun: -1, clause: c}
		kind, _, _ := p.typeOf(p.viewOf(own))
		if first, _, _ := p.typeOf(p.viewOf(o)); kind == "" || kind == "statement" || kind == "other" || casualties.has(c.verb.base) && (first == "attack" || first == "battle") {
			continue
		}
		out = append(out, own)
	}
	return out
}

// goesOnFrom returns what a day leads in that the i-th clause, with no date of its own, goes on from. In a list, whose items may stand in
// the present, both do.
func (p *sentence) goesOnFrom(dated []candidate, i int) (candidate, bool) {
	tells := func(c *clause) bool { return c.verb.tense == past || c.verb.tense == present && p.setting != nil }
	c := p.clauses[i]
	if i == 0 || c.kind != main || c.link != "and" || c.aside || c.verb.negated || !tells(c) || c.verb.perfect || c.verb.modal != "" || c.subject.empty() || p.datesOwn(c) || datedClause(dated, c) {
		return candidate{}, false
	}
	for _, o := range dated {
		if o.clause != nil && o.clause == p.mainBefore(i) && o.noun < 0 && o.verb == nil && o.at >= 0 && o.at <= o.clause.verb.start && p.withinMonth(view{candidate: o}) && tells(o.clause) {
			return o, true
		}
	}
	return candidate{}, false
}

// mainBefore is the main clause before the i-th.
func (p *sentence) mainBefore(i int) *clause {
	for i--; i >= 0; i-- {
		if p.clauses[i].kind == main {
			return p.clauses[i]
		}
	}
	return nil
}

// countsFrom tells whether "after" or "before" follows the time at word k: it counts from something that no date is known of.
func (p *sentence) countsFrom(k int) bool {
	for k < len(p.words)-1 && p.words[k+1].time == p.words[k].time {
		k++
	}
	return k+1 < len(p.words) && (p.lows[k+1] == "after" || p.lows[k+1] == "before")
}

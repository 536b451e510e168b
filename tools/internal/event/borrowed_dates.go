package event

import (
	"slices"

	"dateline/tools/internal/edtf"
	"dateline/tools/internal/lexicon"
)

// meanwhile dates a clause that happens while something told before does: "While the ministers ate, a bomb killed …".
func (p *sentence) meanwhile() []candidate {
	e := p.toldLast()
	if e == nil || len(p.clauses) == 0 {
		return nil
	}
	main := p.clauses[0]
	within := p.withinHours(main)
	switch after := p.hoursAfter(main); {
	case len(p.clauses) > 1 && slices.Contains([]string{"as", "while", "when"}, main.link):
		main = p.clauses[1]
	case after != nil && main.verb.base == "come":
		main = after // "It came hours after a bomb had killed nine"
	case !p.hoursLater() && within.empty():
		return nil
	}
	c := candidate{time: e.Time, at: -1, when: wholeDay(e.When), noun: -1, clause: main}
	if e.Reject != "" || e.When.Precision() != "day" || main.kind != 0 && main.link != "after" || main.verb.tense != past {
		return nil
	}
	kind, _, _ := p.typeOf(p.viewOf(c))
	if slices.Contains([]string{"", "statement", "other"}, kind) || kind == "talks" && within.empty() && !p.hoursLater() {
		return nil
	}
	t := *e.Time
	t.Anchor, t.Rule = e.When.String(), "while what was told before went on"
	c.time = &t
	for k := within.from; k < within.to; k++ {
		p.words[k].time = &t
	}
	return []candidate{c}
}

// toldLast is the happening that the story has come to: the latest of the last sentence that told of any; nil where it told of none.
func (p *sentence) toldLast() *Event {
	var last *Event
	for i := len(p.past) - 1; i >= 0; i-- {
		e := &p.past[i]
		if last != nil && e.Sentence != last.Sentence {
			break
		}
		if last == nil || e.Reject == "" && (last.Reject != "" || later(e.When, last.When)) {
			last = e
		}
	}
	return last
}

// later tells whether day a comes after day b.
func later(a, b edtf.Value) bool {
	x, ok := a.First()
	y, known := b.First()
	return ok && known && x.After(y)
}

// withinHours finds the words by which clause c happens "within hours" of what was told before, or "within the hour".
func (p *sentence) withinHours(c *clause) part {
	for k := 0; k+1 < c.to; k++ {
		if p.lows[k] != "within" {
			continue
		}
		for n := k + 1; n < min(k+5, c.to) && !p.words[n].mark; n++ {
			if soon.has(p.lows[n]) || p.lows[n] == "hour" {
				return part{k, n + 1}
			}
		}
	}
	return part{}
}

// hoursOn dates the clauses that happen hours before or after one that is dated: "talks failed on 3 May, and hours later planes
// bombed …", "he resigned on 3 May, hours after planes had bombed …".
func (p *sentence) hoursOn(dated []candidate) []candidate {
	var out []candidate
	if len(p.clauses) > 1 && len(dated) == 1 {
		lead, c := p.clauses[0], p.clauses[1]
		if o := dated[0]; lead.link == "after" && o.clause == lead && o.noun < 0 && p.soonAfter(lead) && c.kind == main && c.verb.tense == past && o.when.Precision() == "day" {
			return []candidate{{time: o.time, at: -1, when: wholeDay(o.when), noun: -1, clause: c}} // "Hours after the plane had landed on Monday, crowds …"
		}
	}
	for _, c := range p.clauses {
		if datedClause(dated, c) || !p.soonAfter(c) || len(dated) == 0 {
			continue
		}
		if o := dated[len(dated)-1]; o.when.Precision() == "day" && !(c.link == "after" && early(o.when)) && o.at >= 0 && o.at < c.verb.start {
			out = append(out, candidate{time: o.time, at: -1, when: o.when, noun: -1, clause: c})
		}
	}
	return out
}

// onWhich dates what happened on a day that the sentence names once more to tell it: "on 3 May, the day on which the king fled".
func (p *sentence) onWhich(dated []candidate) []candidate {
	var out []candidate
	for _, c := range p.clauses {
		at := c.from
		if c.kind != relative || c.link != "which" && c.link != "that" && c.link != "when" || datedClause(dated, c) {
			continue
		}
		for at > 0 && p.words[at-1].is(lexicon.Prep) {
			at--
		}
		if at < 4 || !dayNouns.has(p.lows[at-1]) || p.lows[at-2] != "the" || !p.comma(at-3) || p.words[at-4].time == nil {
			continue
		}
		if t := p.words[at-4].time; t.When.Precision() == "day" {
			out = append(out, candidate{time: t, at: -1, when: t.When, noun: -1, clause: c})
		}
	}
	return out
}

// Nouns for a time by which something is told once more.
var dayNouns = setOf("day night morning afternoon evening date")

// early tells whether a day is told to the hour, before noon: what was hours before may have been on the day before.
func early(when edtf.Value) bool {
	day, _ := when.Ends()
	return day.Unit == edtf.Minute && day.Clock < 12*60
}

// soonAfter tells whether clause c begins with "hours later", "hours after" or the like.
func (p *sentence) soonAfter(c *clause) bool {
	if c.kind == adverbial && (c.link == "after" || c.link == "before") && c.from > 0 && p.lows[c.from] == c.link {
		return soon.has(p.lows[c.from-1])
	}
	if c.kind != main && c.kind != coordinate {
		return false
	}
	for k := max(c.from-3, 0); k+1 < c.verb.start; k++ {
		if soon.has(p.lows[k]) && afterwards.has(p.lows[k+1]) {
			return true
		}
	}
	return false
}

// Words that say together that hardly a day has gone by: "minutes later".
var soon = setOf("hours minutes shortly soon moments")

var afterwards = setOf("later afterwards afterward")

// hoursLater tells whether the sentence begins with "Hours later", "A few hours earlier" or the like: on the day told before.
func (p *sentence) hoursLater() bool {
	for k := 0; k+1 < min(5, len(p.lows)); k++ {
		if soon.has(p.lows[k]) && (afterwards.has(p.lows[k+1]) || p.lows[k+1] == "earlier") {
			return true
		}
	}
	return false
}

// borrow lets the speaker's date date a clause without one of its own: "have agreed to renew the truce, the envoy announced on Thursday".
func (p *sentence) borrow(dated []candidate) {
	for k, c := range dated {
		if c.clause == nil || !c.clause.aside || c.noun >= 0 || c.verb != nil {
			continue
		}
		speaker := c.clause
		for _, m := range p.clauses {
			if m.kind != main && m.kind != coordinate || m.aside || p.datedWhen(dated, m) || m.verb.start >= speaker.verb.start || datedClause(dated, m) || m.verb.tense == future || m.verb.modal != "" {
				continue
			}
			if dated[k].clause == speaker {
				dated[k].clause = m
			}
			own := c
			own.clause = m
			if p.tellsAny(p.viewOf(own)) {
				dated[k].clause = m // not "are in Oslo" but "have been granted asylum"
				break
			}
		}
	}
}

// datedWhen tells whether a clause that says when m happened has a date: "Ten died when a depot burnt down on Monday, he said on Tuesday".
func (p *sentence) datedWhen(cs []candidate, m *clause) bool {
	return slices.ContainsFunc(p.clauses, func(c *clause) bool {
		return c.kind == adverbial && c.host == m && during.has(c.link) && datedClause(cs, c)
	})
}

func datedClause(cs []candidate, m *clause) bool {
	return slices.ContainsFunc(cs, func(c candidate) bool { return c.clause == m && c.noun < 0 && c.verb == nil })
}

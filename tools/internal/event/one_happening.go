package event

import (
	"slices"

	"dateline/tools/internal/edtf"
	"dateline/tools/internal/lexicon"
)

// A told is an event with what of its sentence tells of it.
type told struct {
	Event
	view view
}

// fold makes one event of those of a sentence that tell of one happening: a deed and what it went on with on the same day, a
// beginning and what it began with, an announcement and what was announced, a plan and its end.
func (p *sentence) fold(ts []told) []Event {
	if len(ts) == 0 {
		return nil
	}
	out := make([]told, 0, len(ts))
	for _, b := range ts {
		k := slices.IndexFunc(out, func(a told) bool { return p.oneHappening(a, b) || p.oneHappening(b, a) })
		if k < 0 {
			out = append(out, b)
			continue
		}
		a := out[k]
		if p.hurts(b, a) || p.reported(a, b) || p.spellsOut(a, b) {
			a, b = b, a
		} else if p.hurts(a, b) || p.reported(b, a) || p.spellsOut(b, a) {
			// what was done tells more than whom it hurt, or that somebody said so
		} else if telling[b.Type] > telling[a.Type] && !byThen(b.When) || telling[b.Type] == telling[a.Type] && beforeDawn(b.When) || byThen(a.When) || b.Status == "cancelled" && a.Status == "planned" {
			a, b = b, a
		}
		a.Actors, a.Places, a.Score = unite(a.Actors, b.Actors), unite(a.Places, b.Places), max(a.Score, b.Score)
		out[k] = a
	}
	events := make([]Event, 0, len(out))
	for _, t := range out {
		events = append(events, t.Event)
	}
	return events
}

// telling says how much a type tells: of a flight and the oath at its end, the oath is the news.
var telling = map[string]int{"other": 0, "statement": 0, "talks": 1, "mobilization": 2, "humanitarian": 2, "withdrawal": 2, "politics": 3, "protest": 3,
	"justice": 3, "sanctions": 3, "prisoners": 3, "ceasefire": 3, "agreement": 3, "attack": 3, "battle": 3, "territory": 4}

// oneHappening tells whether b tells of what a tells of, or of how it went on.
func (p *sentence) oneHappening(a, b told) bool {
	of, c := a.view.clause, b.view.clause
	if a.Reject != "" || b.Reject != "" || a.view.share > 0 || !a.view.gap.empty() || !b.view.gap.empty() || of == nil || c == nil {
		return false
	}
	if of == c && p.subjectOf(a.view.noun, c) && b.view.noun < 0 && amid(b.When, a.When) || a.Type == b.Type && a.view.noun < 0 && p.takesUp(b) && amid(a.When, b.When) {
		return true
	}
	if p.reported(a, b) || p.spellsOut(a, b) {
		return true
	}
	if !oneDay(a.When, b.When) {
		return false
	}
	if p.hurts(a, b) {
		return true
	}
	if a.Status != b.Status {
		return a.Type == b.Type && a.Status == "cancelled" && b.Status == "planned"
	}
	switch {
	case byThen(a.When) != byThen(b.When):
		return true
	case a.Status == "cancelled" && a.Type == b.Type:
		return true
	case c.kind == coordinate && c != of && goesOn(c, of):
		return a.view.verb == nil && b.view.verb == nil && b.view.noun < 0 && !b.view.subject.empty() && (a.view.noun >= 0 || a.view.subject == b.view.subject)
	case c.kind == adverbial && c.host == of && during.has(c.link):
		return a.view.noun < 0 && (opens.has(of.verb.base) || a.Type == b.Type)
	case c.kind == complement && c.host == of:
		return a.Type == "statement"
	}
	return false
}

// Links to what a thing consisted in: "the war began when planes struck".
var during = setOf("when as")

// Verbs that say of a happening only that it came about.
var opens = setOf("begin start come happen occur erupt open resume go break flare")

// reported tells whether a is only the saying of b, which happened on a day of its own: "said on Tuesday that men had been shot on Monday".
func (p *sentence) reported(a, b told) bool {
	c := b.view.clause
	return a.Type == "statement" && a.view.noun < 0 && b.view.noun < 0 && b.Type != "statement" && b.Status != "planned" && c != nil && c.kind == complement && c.host == a.view.clause &&
		(c.verb.tense == past || c.verb.perfect) && !openEnded(b.When) && !endsAfter(b.When, a.When)
}

// spellsOut tells whether b says behind a colon in what the deed of a consisted, of which a says no more than that it was done: "The
// officers struck back: in a revolt begun on 29 July the president was arrested".
func (p *sentence) spellsOut(a, b told) bool {
	of, c := a.view.clause, b.view.clause
	if a.view.noun >= 0 || a.view.verb != nil || a.Type == "statement" || of == nil || c == nil || of.kind != main || c.verb.start < of.verb.end || !amid(b.When, a.When) {
		return false
	}
	for k := of.verb.end; k < c.verb.start; k++ {
		switch w := p.words[k]; {
		case w.low == ":":
			return true
		case w.time == nil && !w.mark && !w.is(lexicon.Adv|lexicon.Prep) && !isLy(w) && w.low != "last":
			return false // "took three towns: Halden on 3 May, …"
		}
	}
	return false
}

// hurts tells whether b says only what people suffered by what a tells of: "ships were hit on 8 June, and 50 men were burnt to death",
// "planes bombed a camp on 8 June; some 60 people died that day".
func (p *sentence) hurts(a, b told) bool {
	c := b.view.clause
	if b.view.noun >= 0 || b.view.verb != nil || c == a.view.clause || c.link != "and" && c.link != "," && c.link != ";" || c.kind != main && c.kind != coordinate || !allIn(b.Places, a.Places) {
		return false
	}
	s := b.view.subject
	if unhurt.has(a.Type) || !p.counted(s) && !slices.ContainsFunc(p.words[s.from:s.to], large) {
		return b.Type == "humanitarian" && c.link == "and" && !p.datesOwn(c)
	}
	return b.Type == "humanitarian" || b.view.group.passive && (b.Type == "attack" || casualties.has(b.view.group.base)) || perish.has(b.view.group.base)
}

// allIn tells whether all of a are among b.
func allIn(a, b []string) bool {
	return !slices.ContainsFunc(a, func(s string) bool { return !slices.Contains(b, s) })
}

// Types of what nobody is hurt by.
var unhurt = setOf("talks agreement statement politics ceasefire sanctions justice")

// Verbs of dying.
var perish = setOf("die perish drown suffocate starve")

// subjectOf tells whether the noun at n is in the subject of c: "the overnight raids involved 30 aircraft, he said on Sunday".
func (p *sentence) subjectOf(n int, c *clause) bool { return n >= c.subject.from && n < c.subject.to }

// takesUp tells whether t goes on about what was told by its noun: "and within a week the mutiny had reached the capital".
func (p *sentence) takesUp(t told) bool {
	s := t.view.subject
	return t.view.clause.kind != relative && s.to-s.from == 2 && p.lows[s.from] == "the" && p.trigger(s.from+1) != nil && t.Noun == p.lows[s.from+1]
}

// amid tells whether the days of a lie among those of b.
func amid(a, b edtf.Value) bool {
	a1, ok1 := a.First()
	a2, ok2 := a.Last()
	b1, ok3 := b.First()
	b2, ok4 := b.Last()
	return ok1 && ok2 && ok3 && ok4 && !a1.Before(b1) && !a2.After(b2)
}

// endsAfter tells whether date a ends after b does.
func endsAfter(a, b edtf.Value) bool {
	x, okA := a.Last()
	y, okB := b.Last()
	return okB && (!okA || x.After(y))
}

// byThen tells whether a date only says until when.
func byThen(v edtf.Value) bool {
	_, ok := v.First()
	return !ok
}

// oneDay tells whether two dates are of the same days or of one night, or one says "by then" of the other.
func oneDay(a, b edtf.Value) bool {
	a1, okA := a.First()
	b1, okB := b.First()
	a2, endA := a.Last()
	b2, endB := b.Last()
	if okA && okB && b1.Sub(a1).Hours() == 24 && beforeDawn(b) && a.Precision() == "day" {
		return true
	}
	if !endA || !endB || !a2.Equal(b2) {
		return false
	}
	return okA != okB || okA && a1.Equal(b1)
}

// beforeDawn tells whether a date is told to the hour, in the small hours.
func beforeDawn(v edtf.Value) bool {
	at, _ := v.Ends()
	return at.Unit == edtf.Minute && at.Clock < 6*60
}

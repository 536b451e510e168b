package timex

import (
	"time"

	"dateline/tools/internal/edtf"
	"dateline/tools/internal/text"
)

// bound gives the times of a text what the words around them say of when: "since", "by", "from … to …", "between … and …".
// It changes When and Whole; what TIMEX3 tags stays as it is.
func (p *parser) bound(ms []mention) {
	for i := 0; i < len(ms); i++ {
		m := &ms[i]
		if d, ok := m.expr.(Duration); ok {
			p.counted(ms, i, d)
			continue
		}
		if m.out.point.isZero() || m.out.point.year == noYear {
			continue
		}
		if i+1 < len(ms) && p.joins(m, &ms[i+1]) {
			p.span(m, &ms[i+1])
			continue
		}
		if n := p.run(ms[i:]); n > 0 {
			i += n - 1
			continue
		}
		p.preposition(m)
	}
}

// counted gives a length of time a When if the words around it count from a day: "within five days" and "in two weeks" of what
// is to come, "five days after 2 May". What it is after, if that is no date, is left to who knows of events.
func (p *parser) counted(ms []mention, i int, d Duration) {
	m := &ms[i]
	if d.Vague || d.Unit < Fortnight || d.N == 0 || m.tense != Future && i+1 == len(ms) {
		return
	}
	next := p.token(m.end).w
	switch {
	case i+1 < len(ms) && ms[i+1].start == m.end+1 && ms[i+1].out.point.unit == Day && ms[i+1].out.point.year != noYear && next.side != 0:
		m.out.When = d.roughly(bare(ms[i+1].out.point).shiftBy(d, next.side))
	case m.tense != Future || m.day.isZero():
	case p.token(m.start).w.text == "within":
		m.out.When = edtf.Within(m.day.date(), m.day.shiftBy(d, 1).date())
	case p.token(m.start-1).w.text == "in":
		m.out.When = d.roughly(m.day.shiftBy(d, 1))
	}
}

// shiftBy counts d on from p, or back if sign is negative.
func (p point) shiftBy(d Duration, sign int) point {
	for e := &d; e != nil; e = e.Then {
		switch {
		case e.Unit <= Day:
			p = p.shift(e.Unit, sign*e.N).shiftPart(e, sign)
		case e.Unit == Hour && p.unit == Day:
			p = p.shift(Day, sign*(e.N/24)) // "seventy-two hours later"
		}
	}
	return p
}

// shiftPart counts what d has beside whole units: the half of "a year and a half".
func (p point) shiftPart(d *Duration, sign int) point {
	if months := map[Unit]int{Century: 1200, Decade: 120, Year: 12}[d.Unit]; months > 0 && d.Hundredths > 0 {
		return p.shift(Month, sign*months*d.Hundredths/100)
	}
	return p.shift(Day, sign*map[Unit]int{Month: 30, Fortnight: 14, Week: 7}[d.Unit]*d.Hundredths/100)
}

// roughly dates what was counted with d: to the day by days, about then by anything longer.
func (d Duration) roughly(p point) edtf.Value {
	v := edtf.On(p.date())
	if d.Unit < Day {
		v = v.About()
	}
	return v
}

// joins tells whether a and b are the two ends of one phrase.
func (p *parser) joins(a, b *mention) bool {
	if b.out.point.isZero() || b.out.point.year == noYear {
		return false
	}
	i, before := a.end, p.role(a.start-1)
	for ; i < b.start && p.token(i).w.text == ","; i++ {
	}
	join := p.role(i)
	for i++; i < b.start && p.token(i).w.is(skipped); i++ {
	}
	if i != b.start {
		return false
	}
	switch join {
	case andWord:
		return before == betweenWord
	case toWord, untilWord:
		if join == untilWord && p.token(a.start-1).w.text == "on" {
			return false // "renewed the curfew on 3 May until 9 June"
		}
		return (before == fromWord || a.out.point.unit == b.out.point.unit) && !p.moved(a.start-2)
	}
	return false
}

// moved tells whether a word before token i says that something was put off from one date to another.
func (p *parser) moved(i int) bool {
	for k := i; k > i-4; k-- {
		if p.role(k) == movedWord {
			return true
		}
	}
	return false
}

// span makes one value of two ends: it lasted from a to b, or, if it is to happen once between them, lies within.
func (p *parser) span(a, b *mention) {
	p.order(a, b)
	from, to := startDate(a.out.point), endDate(b.out.point)
	if from.Unit != to.Unit {
		from, to = from.Coarse(edtf.Day), to.Coarse(edtf.Day)
	}
	v := edtf.From(from, to)
	start := a.start
	switch p.role(a.start - 1) {
	case betweenWord:
		if a.tense == Future || a.ahead {
			v = edtf.Within(from, to)
		}
		start--
	case fromWord:
		start--
	}
	if v.IsZero() {
		return
	}
	whole := text.Span{Start: p.tokens[start].start, End: p.tokens[b.end-1].end}
	a.out.When, b.out.When = v, v
	a.whole, b.whole = whole, whole
}

// order sees to it that the ends follow each other: the tense alone may have put Friday after the Monday it ends with.
func (p *parser) order(a, b *mention) {
	if !b.out.point.start().Before(a.out.point.start()) {
		return
	}
	if b.tense == Future {
		b.move(+1)
	} else {
		a.move(-1)
	}
}

// move takes a bare weekday to another week, a date without its year to another year.
func (m *mention) move(by int) {
	switch e := m.expr.(type) {
	case Named:
		if e.Unit == Day && e.Dir == Bare {
			m.out.point = m.out.point.shift(Week, by)
			m.settle("moved by a week, so that the two ends follow each other")
		}
	case Calendar:
		if !e.HasYear && e.Of == nil {
			m.out.point = m.out.point.shift(Year, by)
			m.settle("moved by a year, so that the two ends follow each other")
		}
	}
}

// settle writes out the point that m has got.
func (m *mention) settle(why string) {
	m.out.Value, m.out.When = m.out.point.value(), m.out.point.when()
	m.out.Steps = append(m.out.Steps, why)
}

// startDate and endDate are the dates that a span from or to p has at its end: a week counts by its days.
func startDate(p point) edtf.Date {
	if d := p.date(); d.Unit != edtf.Open {
		return d
	}
	return edtf.DayOf(p.start())
}

func endDate(p point) edtf.Date {
	if d := p.date(); d.Unit != edtf.Open {
		return d
	}
	return edtf.DayOf(p.end())
}

// preposition reads the word before a time: since then it lasts, by then it happens.
func (p *parser) preposition(m *mention) {
	if m.whole != (text.Span{}) {
		return
	}
	i := m.start - 1
	if p.token(i).w.is(skipped) {
		i--
	}
	pt := m.out.point
	if m.tense == Past && p.token(i).w.text == "before" && p.denies(i-1) {
		return // "had never met before this week": they did then
	}
	if pt.clock.known || p.possesses(m) {
		return // "shortly before midnight", "killed by Monday's blast"
	}
	switch p.role(i) {
	case sinceWord:
		from := startDate(pt).Coarse(edtf.Day)
		if third := pt.third(m.out.Mod); !third.IsZero() {
			from, _ = third.Ends()
		}
		m.out.When = edtf.From(from, edtf.Date{})
	case byWord:
		if pt.part != "" && m.tense != Future && !m.ahead {
			return // "had fallen by nightfall", "came before dawn": that day
		}
		m.out.When = edtf.Within(edtf.Date{}, edtf.DayOf(pt.endOf(m.out.Mod)))
	default:
		return
	}
	m.whole = text.Span{Start: p.tokens[i].start, End: p.tokens[m.end-1].end}
}

// denies tells whether one of the last words up to token i is a "not" or "never".
func (p *parser) denies(i int) bool {
	for k := i; k > max(0, i-reach/2) && !p.endsSentence(k); k-- {
		if p.token(k).w.is(negations) {
			return true
		}
	}
	return false
}

// possesses tells whether a day only says which one something is that the words before it are of, and not when: "hurt by Monday's blast",
// "before Friday prayers", and not "by Monday's deadline".
func (p *parser) possesses(m *mention) bool {
	if next := p.token(m.end); p.token(m.start-1).w.text == "before" && next.kind == wordToken && !next.upper && next.w.class == 0 && next.w.tense == NoTense && !next.w.is(afterTime|articles|pronouns) {
		return true
	}
	return p.possessive(m.end) && !p.token(m.end+2).w.is(limits)
}

// possessive tells whether a time that ends at token end is told as what something is of: "Monday's blast".
func (p *parser) possessive(end int) bool { t := p.token(end); return t.w.text == "'" && t.glued }

// endOf is the last day of the part of p that a modifier names: of "mid-March" the 15th.
func (p point) endOf(mod string) time.Time {
	switch {
	case p.unit == Month && mod == "START":
		return p.start().AddDate(0, 0, 9)
	case p.unit == Month && mod == "MID":
		return p.start().AddDate(0, 0, 14)
	}
	if last, ok := p.third(mod).Last(); ok {
		return last
	}
	return p.end()
}

// A role is what a small word before or between times does.
type role uint8

const (
	noRole role = iota
	sinceWord
	byWord
	fromWord
	betweenWord
	toWord
	untilWord
	andWord
	movedWord
)

func (p *parser) role(i int) role { return p.token(i).w.role }

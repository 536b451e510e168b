package timex

import (
	"strings"
	"time"

	"dateline/tools/internal/text"
)

// A mention is an expression before it is resolved.
type mention struct {
	start, end int // tokens
	expr       Expr
	rule       *Rule
	tense      Tense
	out        Reading
	day        point     // the day that a length of time beside it counts from
	ahead      bool      // the day lies after the DCT
	whole      text.Span // of the phrase that its When is of; zero if no wider than itself
}

// Find returns the temporal expressions of t, in order, none overlapping another.
func Find(t string, o Options) []Timex {
	p := newParser(english(), t)
	mentions := p.mentions()
	p.shareYears(mentions)
	past, today := bearings(mentions, o.DCT)
	c := Context{
		DCT:       o.DCT,
		Narrative: o.DCT.IsZero() || past > 4*today, // a history
		Essay:     past >= 3 && past >= today,       // news that looks back at length
		Order:     dateOrder(mentions, o.Language),
	}
	for i := range mentions {
		p.resolve(mentions, i, &c)
	}
	p.bound(mentions)
	return p.timexes(mentions)
}

// sentenceBetween tells whether a sentence ends between tokens i and j.
func (p *parser) sentenceBetween(i, j int) bool {
	for ; i < j; i++ {
		if p.endsSentence(i) {
			return true
		}
	}
	return false
}

// resolve anchors mention i by the tense of its clause and by what was told before it, and keeps what it tells.
func (p *parser) resolve(ms []mention, i int, c *Context) {
	m := &ms[i]
	if i > 0 && p.sentenceBetween(ms[i-1].end, m.start) {
		next := p.paragraphBetween(ms[i-1].end, m.start)
		c.nextSentence(next)
		if past, today := bearings(p.paragraph(ms, i, next), c.DCT); past == 0 && today > 0 {
			c.Told.Past = 0 // the paragraph is about the author's own time
		}
	}
	c.Tense, c.Opens = p.tense(m.start, m.end), p.opensSentence(m.start)
	c.Ahead = p.leftTense(m.start) == Future && p.role(m.start-1) == noRole
	c.Possessive = p.token(m.end).w.text == "'" && p.token(m.end).glued
	m.tense, m.out = c.Tense, Resolve(m.expr, p.present(m, *c))
	m.ahead = !c.DCT.IsZero() && !c.Narrative && m.out.point.unit == Day && m.out.point.start().After(c.DCT)
	m.day = day(c.DCT)
	if c.Told.Fresh || !c.DCT.IsZero() && c.Narrative {
		m.day = bare(c.Told.Day)
	}
	if i > 0 && p.joins(&ms[i-1], m) && ms[i-1].out.point.year < m.out.point.year {
		c.Told.aside(m.out.point) // "from 1939 to 1945": the story starts at the start
		return
	}
	if !p.birth(m.start) && !p.apposed(ms, i) {
		c.tell(m.expr, m.out.point)
	}
}

// present gives an expression of a history the context of its author's own day, if it counts from today in a clause that is
// about today: "this afternoon the president is to speak".
func (p *parser) present(m *mention, c Context) Context {
	if m.expr == (Relative{Day, This}) && c.Tense == Present {
		return c // a historian's today is no day
	}
	if c.Narrative && !c.DCT.IsZero() && (c.Tense == Present || c.Tense == Future) && countsFromNow(m.expr) && !p.tellsPast(m.start) {
		c.Narrative, c.Told.Past = false, 0
	}
	return c
}

// countsFromNow tells whether an expression names its place from today, or is a bare season or weekday, which may.
func countsFromNow(e Expr) bool {
	switch e := innermost(e).(type) {
	case Named:
		return e.Dir < That
	case Relative:
		return e.Dir < That
	case DayPart:
		return e.Dir == This || e.Dir == Last && !e.Over
	}
	return false
}

// tellsPast tells whether the sentence before token i has an auxiliary of the past, "would" among them: what is to come there has long come.
func (p *parser) tellsPast(i int) bool {
	for k := i - 1; k >= max(0, i-reach) && !p.endsSentence(k); k-- {
		if p.token(k).w.is(pastAuxiliaries) {
			return true
		}
	}
	return false
}

// apposed tells whether the time only names once more the day before it: "7 December, a Sunday".
func (p *parser) apposed(ms []mention, i int) bool {
	if i == 0 || ms[i].out.point.unit != Day || ms[i-1].out.point.unit != Day {
		return false
	}
	gap := ms[i].start - ms[i-1].end
	return gap <= 2 && p.token(ms[i-1].end).w.text == "," && (gap == 1 || p.token(ms[i].start-1).w.is(articles)) && nameless(ms[i].expr)
}

// nameless tells whether a day is told without a number: by its weekday, as a holiday or as the first or last one.
func nameless(e Expr) bool {
	switch e.(type) {
	case Named, Holiday, EdgeDay, Offset:
		return true
	}
	return false
}

// birth tells whether the time at token i is when somebody was born: it says nothing of when the rest happens.
func (p *parser) birth(i int) bool {
	return p.token(i-1).w.text == "born" || p.token(i-2).w.text == "born" || p.token(i-3).w.text == "born"
}

// opensSentence tells whether a sentence starts at token i, or one word before it: "In 1956".
func (p *parser) opensSentence(i int) bool {
	return i <= 1 || p.endsSentence(i-1) || p.endsSentence(i-2)
}

// paragraph returns the expressions of the paragraph that starts with ms[i]; none if next is false and none starts there.
func (p *parser) paragraph(ms []mention, i int, next bool) []mention {
	end := i
	for next && end < len(ms) && (end == i || !p.paragraphBetween(ms[end-1].end, ms[end].start)) {
		end++
	}
	return ms[i:end]
}

// paragraphBetween tells whether a blank line stands between tokens i and j.
func (p *parser) paragraphBetween(i, j int) bool {
	for ; i < j; i++ {
		if p.tokens[i].kind == breakToken {
			return true
		}
	}
	return false
}

func (p *parser) timexes(mentions []mention) []Timex {
	out := make([]Timex, 0, len(mentions))
	for _, m := range mentions {
		span := text.Span{Start: p.tokens[m.start].start, End: p.tokens[m.end-1].end}
		if m.whole == (text.Span{}) {
			m.whole = span
		}
		r := m.out
		out = append(out, Timex{
			Span: span, Type: r.Type, Value: r.Value, Mod: r.Mod, When: r.When, Whole: m.whole, Rule: m.rule.Name, Anchor: r.Anchor, Steps: r.Steps,
		})
	}
	return out
}

// tell keeps p as what was told last. A glance aside does not count, and the story goes on where it was: what is counted back
// ("a year earlier", "the day before"), a time of day, and in a history what was yet to come ("he would die in 1956")
// or a year gone by that no sentence starts with ("since the crisis of 1956").
func (c *Context) tell(e Expr, p point) {
	if p.clock.known {
		c.Told.Clock = p
	}
	if p.isZero() || p.year == noYear || looksBack(e) {
		return
	}
	t := &c.Told
	if c.Narrative && !t.Last.isZero() {
		bareYear := p.unit <= Year && p.year < t.Last.year && !c.Opens
		if c.Ahead || bareYear {
			t.aside(p)
			return
		}
	}
	t.tell(p)
	t.tellYear(e, c.DCT.Year())
	if t.Alone {
		t.Framed = c.Opens
	}
	if p.year >= c.DCT.Year()-1 {
		t.Past = 0
	}
}

// looksBack tells whether an expression only glances at a time before, or at an hour of a day told.
func looksBack(e Expr) bool {
	switch e := e.(type) {
	case Offset:
		return e.Back
	case ClockTime:
		return e.Of == nil
	case Relative:
		return e.Dir == Previous
	case Named:
		return e.Dir == Previous
	case Reported:
		return e.YearsBack > 0 || e.Year > 0
	}
	return false
}

func (t *Told) tell(p point) {
	t.Last = p
	t.aside(p)
	switch p.unit {
	case Day:
		t.Weekdays[p.start().Weekday()] = bare(p)
	case Quarter:
		t.Quarter, t.Report = p, p
	case Year:
		if p.year >= t.Report.year && !t.Report.isZero() {
			t.Report = p
		}
	}
}

// aside keeps the day p for what else its own sentence says of it.
func (t *Told) aside(p point) {
	if p.unit == Day {
		t.Day, t.Fresh = p, true
	}
}

// nextSentence forgets what holds for a sentence alone: its day, and a year without a month unless it opened a sentence
// of the paragraph: "In 1985, …". A month or day with its year holds for its paragraph, and in an essay beyond it.
func (c *Context) nextSentence(nextParagraph bool) {
	t := &c.Told
	t.Fresh = false
	if nextParagraph && !c.Essay || t.Alone && (nextParagraph || !t.Framed) {
		t.Past = 0
	}
}

// tellYear keeps a year that the text names and that is long past: what follows is of that year, until the text comes back to its own time.
func (t *Told) tellYear(e Expr, now int) {
	switch e := innermost(e).(type) {
	case Calendar:
		if e.HasYear && e.Unit >= Year {
			t.Past = 0
			if e.Year < now-1 && !e.Short {
				t.Past, t.Alone = e.Year, e.Unit == Year
			}
		}
	case Named:
		if e.Dir < That && (e.Dir != Bare || e.Unit == Day) {
			t.Past = 0
		}
	case Relative:
		if e.Dir < That && (e.Dir != Bare || e.Unit == Weekend) {
			t.Past = 0
		}
	}
}

// mentions matches the rules from left to right; of the layers the one that reads farthest wins.
func (p *parser) mentions() []mention {
	var out []mention
	for i := 0; i < len(p.tokens); {
		var n *node
		if p.tokens[i].w.starts != 0 {
			n = p.best(i)
		}
		if n == nil {
			i++
			continue
		}
		out = p.split(out, mention{start: i, end: n.end, expr: n.expr, rule: n.rule})
		i = n.end
	}
	return out
}

func (p *parser) best(i int) *node {
	var best *node
	for l := topLayer; l >= durationLayer; l-- {
		if n := p.at(l, i); n != nil && (best == nil || n.end > best.end) {
			best = n
		}
	}
	return best
}

// split appends m, a pair as its two times.
func (p *parser) split(out []mention, m mention) []mention {
	pair, ok := m.expr.(Pair)
	if !ok {
		return append(out, m)
	}
	a, b := m, m
	a.expr, a.end = pair.A, pair.AEnd
	b.expr, b.start = pair.B, pair.BStart
	return append(out, a, b)
}

// bearings counts what a text names of years long before the DCT, and what in it counts from today or names years around it.
func bearings(mentions []mention, dct time.Time) (past, today int) {
	for _, m := range mentions {
		switch e := innermost(m.expr).(type) {
		case Calendar:
			if e.HasYear && !e.Short && e.Unit >= Year {
				past += btoi(e.Year < dct.Year()-1)
				today += btoi(abs(e.Year-dct.Year()) <= 1)
			}
		case Named:
			today += btoi(e.Dir < That && (e.Dir != Bare || e.Unit == Day))
		case Relative:
			today += btoi(e.Dir < That && e.Dir != Bare)
		case Offset:
			today += btoi(!e.Told)
		}
	}
	return past, today
}

// innermost is the expression that others lean on: of "early on Friday", Friday.
func innermost(e Expr) Expr {
	for {
		of := e
		switch e := e.(type) {
		case Edge:
			of = e.Of
		case EdgeDay:
			of = e.Of
		case DayPart:
			of = e.Of
		case ClockTime:
			of = e.Of
		case Calendar:
			of = e.Of
		case Offset:
			of = e.Of
		}
		if of == nil || of == e {
			return e
		}
		e = of
	}
}

func btoi(b bool) int {
	if b {
		return 1
	}
	return 0
}

// dateOrder is the order of day and month that a date in figures shows which allows no other, else that of the language.
func dateOrder(mentions []mention, language string) order {
	for _, m := range mentions {
		if e, ok := m.expr.(Numeric); ok && !e.Fixed && e.order() != noOrder {
			return e.order()
		}
	}
	switch {
	case strings.HasPrefix(language, "en-US"), strings.HasPrefix(language, "en-PH"):
		return monthFirst
	case strings.HasPrefix(language, "en-"):
		return dayFirst
	}
	return noOrder
}

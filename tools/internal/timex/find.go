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
	para       int // the paragraph it stands in
	tense      Tense
	out        Reading
	day        point     // the day that a length of time beside it counts from
	told       bool      // that day was told in the text
	fresh      bool      // and in this sentence
	ahead      bool      // the day lies after the DCT
	whole      text.Span // of the phrase that its When is of; zero if no wider than itself
}

// Find returns the temporal expressions of t, in order, none overlapping another.
func Find(t string, o Options) []Timex {
	p := newParser(english(), t)
	mentions := p.mentions()
	p.shareYears(mentions)
	c := Context{DCT: o.DCT, Narrative: narrative(mentions, o.DCT), Order: dateOrder(mentions, o.Language)}
	for i := range mentions {
		m := &mentions[i]
		if i > 0 && p.sentenceBetween(mentions[i-1].end, m.start) {
			c.Told.Fresh = false
			if m.para != mentions[i-1].para || c.Told.Last.unit == Year {
				c.Told.Past = 0
			}
		}
		c.Tense = p.tense(m.start, m.end)
		m.tense, m.out = c.Tense, Resolve(m.expr, c)
		m.day, m.told = c.countFrom()
		m.fresh = c.Told.Fresh
		m.ahead = !c.DCT.IsZero() && !c.Narrative && m.out.point.unit == Day && m.out.point.start().After(c.DCT)
		if i > 0 && p.joins(&mentions[i-1], m) && mentions[i-1].out.point.year < m.out.point.year {
			c.Told.aside(m.out.point) // "from 1939 to 1945": the story starts at the start
			continue
		}
		c.Told.tell(m.expr, m.out.point)
		c.Told.tellYear(m.expr, c.DCT.Year())
	}
	p.bound(mentions)
	return p.timexes(mentions)
}

// countFrom is the day that a length of time counts from: the last day told, and whether there was one; else the DCT,
// which also what is to come counts from.
func (c *Context) countFrom() (from point, told bool) {
	told = !c.Told.Day.isZero()
	switch {
	case told && (c.Told.Fresh || c.Tense != Future || c.DCT.IsZero()):
		return bare(c.Told.Day), told
	case c.DCT.IsZero():
		return point{}, told
	}
	return day(c.DCT), told
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

// tell keeps p as what was told last. What is counted back from it ("a year earlier", "the day before") is a glance aside, and the story goes on where it was.
func (t *Told) tell(e Expr, p point) {
	if p.isZero() || p.year == noYear {
		return
	}
	switch e := e.(type) {
	case Offset:
		if e.Back {
			return
		}
	case ClockTime:
		if e.Of == nil {
			return
		}
	case Relative:
		if e.Dir == Previous {
			return
		}
	case Named:
		if e.Dir == Previous {
			return
		}
	case Reported:
		if e.YearsBack > 0 || e.Year > 0 {
			return
		}
	}
	t.Last = p
	t.aside(p)
	switch p.unit {
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

// tellYear keeps a year that the text names and that is long past: what follows in the sentence is of that year,
// and so is what follows in the paragraph if a month was named with it.
func (t *Told) tellYear(e Expr, now int) {
	switch e := e.(type) {
	case Calendar:
		if e.HasYear && e.Unit >= Year {
			t.Past = 0
			if e.Year < now-1 {
				t.Past = e.Year
			}
		}
	case Named, Relative:
		t.Past = 0
	}
}

// mentions matches the rules from left to right; of the layers the one that reads farthest wins.
func (p *parser) mentions() []mention {
	var out []mention
	para := 0
	for i := 0; i < len(p.tokens); {
		if p.tokens[i].kind == breakToken {
			para++
		}
		var n *node
		if w := p.tokens[i].w; w != nil && w.starts != 0 {
			n = p.best(i)
		}
		if n == nil {
			i++
			continue
		}
		out = p.split(out, mention{start: i, end: n.end, expr: n.expr, rule: n.rule, para: para})
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

// narrative tells whether a text is a history: it names years long before the DCT, and little or nothing in it counts from today.
func narrative(mentions []mention, dct time.Time) bool {
	if dct.IsZero() {
		return true
	}
	past, today := 0, 0
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
			today += btoi(e.Dir < That)
		case Offset:
			today += btoi(!e.Told)
		}
	}
	return past > 4*today
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

package timex

import "time"

// Told is what the text has told so far.
type Told struct {
	Last      point    // the last time of any unit
	Clock     point    // the last time of day
	Day       point    // the last day
	Been      point    // the last day that had come when the text was written
	Recent    bool     // a day was told that lies within a week of the DCT
	Middle    point    // the middle of the month that Last is, if it was told as "mid-June"
	Spoken    point    // the day from which the text looks ahead to Day
	End       point    // the end of the span of time that Last begins
	Quarter   point    // the last quarter
	Weekdays  [7]point // the last day told of each weekday
	Phase     phase    // what part of Day was told last
	Back      point    // the last time that was told of with "had" since the story went on
	Here      point    // the last time told in the sentence at hand, a glance aside among them
	HereOpens bool     // and opened it, or was put in between commas
	Fresh     bool     // Day was told in the sentence at hand
	Near      bool     // Day was told in the paragraph at hand
	Alone     bool     // Past was told without a month
	Framed    bool     // and opened its sentence
	Closing   bool     // Last was told as the end of a year: "the last weeks of 1978"
	Past      int      // a year long past that the sentence or paragraph at hand is about, 0 if there is none
	Glance    point    // the last time told aside since Last: "that year" and "since then" are of it
	Lately    bool     // the paragraph named a month or day of the year before that of the DCT
	GoesOn    bool     // and the text went on to another without naming the year again
	Now       bool     // the story has come to its author's own time: "this summer", "in May last year"
	Report    point    // the quarter or year that figures were last reported of
}

// A phase says, as roughly as a story needs it, when in a day something was.
type phase uint8

const (
	noPhase phase = iota
	byDay         // from the morning on
	byNight       // from the evening on: what dawns after it is the next day
)

// phase is the part of its day that p is in, roughly.
func (p point) phase() phase {
	switch {
	case p.clock.known && p.clock.minutes >= 17*60, !p.clock.known && (p.part == "EV" || p.part == "NI"):
		return byNight
	case p.clock.known, p.part != "":
		return byDay
	}
	return noPhase
}

// early tells whether an expression is an hour or part of the morning that may follow a night.
func early(e Expr) bool {
	switch e := e.(type) {
	case DayPart:
		return e.Of == nil && e.Dir == Bare && e.Part == "MO"
	case ClockTime:
		return e.Of == nil && e.Minutes < 10*60
	case Edge:
		return early(e.Of)
	}
	return false
}

// bearings counts what a text names of years long before the DCT, and what in it counts from today or names years around it.
func (p *parser) bearings(ms []mention, dct time.Time) (past, today int) {
	for i := range ms {
		switch e := innermost(ms[i].expr).(type) {
		case Calendar:
			if e.HasYear && !e.Short && e.Unit >= Year {
				past += btoi(e.Year < dct.Year()-1 && !p.sinceThen(ms[i].start-1))
				today += btoi(abs(e.Year-dct.Year()) <= 1)
			}
		default:
			today += btoi(p.ofToday(ms[i]))
		}
	}
	return past, today
}

// firstDated is the first time that names its year, if it names a month too: a year alone may be of long before.
func firstDated(mentions []mention) point {
	for _, m := range mentions {
		if e, ok := innermost(m.expr).(Calendar); ok && e.HasYear && !e.Short && e.Unit >= Year {
			if e.Unit < Month {
				break
			}
			return point{unit: e.Unit, year: e.Year, n: e.N, day: e.Day}
		}
	}
	return point{}
}

// anyOne tells whether m is of "a Monday", which counts from no day.
func (p *parser) anyOne(m *mention) bool {
	for i := m.start; i < m.end; i++ {
		if p.token(i).w.class&isWeekday != 0 {
			return p.token(i-1).w.text == "a"
		}
	}
	return false
}

// toThisDay tells whether m is the set phrase "to this day".
func (p *parser) toThisDay(m *mention) bool {
	return m.expr == (Relative{Day, This}) && p.token(m.start-1).w.text == "to"
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

// tell keeps p as what was told last. A glance aside does not count, and the story goes on where it was: what is counted back
// ("a year earlier", "the day before"), a time of day, and in a history what was yet to come ("he would die in 1956")
// or a year gone by that no sentence starts with ("since the crisis of 1956").
func (c *Context) tell(e Expr, p, exact point) {
	if p.clock.known {
		c.Told.Clock = p
	}
	if p.isZero() || p.year == noYear {
		return
	}
	c.been(p)
	t := &c.Told
	dawned := early(e) && p.unit == Day && bare(p) != bare(t.Day)
	if p.unit == Day && (dawned || !looksBack(e) || bare(p) == bare(t.Day) && p.phase() != noPhase) {
		t.Phase = p.phase()
	}
	if !c.Since && !(c.Relative && !c.Narrative) {
		t.Here, t.HereOpens = p, c.Opens || c.Inside
	}
	if o, ok := e.(Offset); ok && !o.Told && o.Of == nil && p.year >= c.DCT.Year()-1 {
		t.Past = 0 // "a fortnight ago": the text has come to its own time
	}
	if looksBack(e) && !dawned {
		t.Glance = p
		return
	}
	if p.unit == Day {
		t.Spoken = c.spoken()
	}
	if c.narrating() && !t.Last.isZero() && c.glances(e, p) {
		if c.hadBefore(p) {
			t.Back = p
		}
		t.aside(p)
		if namesYear(e) {
			t.Glance = p
		}
		return
	}
	t.Back, t.Glance = point{}, point{}
	t.tell(p)
	if edge, ok := e.(Edge); ok && edge.Mod == "END" {
		t.Closing = p.unit == Year
	}
	switch {
	case exact.isZero():
	case p.unit == Week:
		t.aside(exact) // "a week later" is a day, however roughly
	case p.unit == Month && !c.Since:
		t.Middle = exact
	}
	c.report(p)
	if c.Narrative || !c.Names && !c.Since && !c.Relative {
		t.tellYear(e, c.DCT.Year())
	}
	if t.Alone {
		t.Framed = c.Opens
	}
	if p.year >= c.DCT.Year()-1 {
		t.Lately = t.Lately || t.Past != 0 && p.year == c.DCT.Year()-1 && p.unit > Year
		t.Past = 0
	}
}

// spoken is the day of the sentence at hand from which it looks ahead, if it does.
func (c *Context) spoken() point {
	if t := &c.Told; c.Ahead && t.Last.unit == Day && t.Fresh {
		return t.Last
	}
	return point{}
}

// narrating tells whether times lean on those told before: in a history, and in an essay as long as it is of a year long past.
func (c *Context) narrating() bool { return c.Narrative || c.Essay && c.Told.Past != 0 }

// faraway is how many years a history that tells of days and months goes on at once; a year farther on, behind its verb, is of what became of
// somebody: "In June the king fled. He died in 1990".
const faraway = 5

// glances tells whether p is no step of the history that is told, but one aside: to a time yet to come, to a year gone by
// or of the author's own that no sentence starts with, or to the year at large that the story is in the midst of.
func (c *Context) glances(e Expr, p point) bool {
	last := c.Told.Last
	if pointsAt(e) && p.unit < last.unit && p.holds(last) {
		return true // "by the end of the year", "the rest of that winter"
	}
	if c.hadBefore(p) || c.Since && p.start().Before(last.start()) {
		return true // "had been independent since 1960", "short of food since May, the town gave in on the 3rd"
	}
	if c.Told.Fresh && namesYear(e) && p.year < c.Told.Day.year {
		return true // "gave its verdict on 3 May 2022, for a murder in June 2019. The following month"
	}
	if p.unit > Year || c.Opens {
		return c.Ahead && (p.year > last.year+1 || !namesYear(e))
	}
	return c.Ahead || p.year < last.year || p.year > last.year && (c.Inside || c.Own || p.year > last.year+faraway && last.unit > Year && !c.Leads)
}

// pointsAt tells whether an expression names no time, but points at the one that is told of.
func pointsAt(e Expr) bool {
	switch e := innermost(e).(type) {
	case Relative:
		return true
	case Named:
		return e.Dir == That
	}
	return false
}

// hadBefore tells whether p is before what was told last, and told with "had"; an essay may begin its story so, but for a year alone.
func (c *Context) hadBefore(p point) bool {
	return c.Perfect && (c.Narrative || p.unit <= Year) && p.start().Before(c.Told.Last.start())
}

// namesYear tells whether an expression names its year.
func namesYear(e Expr) bool {
	c, ok := innermost(e).(Calendar)
	return ok && c.HasYear
}

// looksBack tells whether an expression only glances at a time before, or at an hour of a day told.
func looksBack(e Expr) bool {
	switch e := e.(type) {
	case Offset:
		return e.Back
	case ClockTime:
		return e.Of == nil
	case Calendar:
		return e.Of != nil && looksBack(e.Of) // "August of the previous year"
	case Relative:
		return e.Dir == Previous
	case Named:
		return e.Dir == Previous
	case DayPart:
		return e.Of == nil && e.Dir == Previous || e.Of != nil && looksBack(e.Of)
	case Reported:
		return e.YearsBack > 0 || e.Year > 0
	}
	return false
}

func (t *Told) tell(p point) {
	t.Last, t.End, t.Middle, t.Closing = p, point{}, point{}, false
	t.aside(p)
	if p.unit == Day {
		t.Weekdays[p.start().Weekday()] = bare(p)
	}
}

// report keeps the quarter or year that figures are told of; nobody has figures of a time to come.
func (c *Context) report(p point) {
	t := &c.Told
	switch {
	case p.unit == Quarter && (c.DCT.IsZero() || !p.end().After(c.DCT)):
		t.Quarter, t.Report = p, p
	case p.unit == Year && !t.Report.isZero() && p.year >= t.Report.year && (c.DCT.IsZero() || p.year <= c.DCT.Year()):
		t.Report = p
	}
}

// aside keeps the day p for what else its own sentence says of it.
func (t *Told) aside(p point) {
	if p.unit == Day {
		t.Day, t.Fresh, t.Near = p, true, true
	}
}

// been keeps p if it is a day that has come.
func (c *Context) been(p point) {
	if p.unit == Day && p.year != noYear && !p.start().After(c.DCT) {
		c.Told.Been = bare(p)
		c.Told.Recent = c.Told.Recent || !c.DCT.IsZero() && c.DCT.Sub(p.start()) <= 7*24*time.Hour
	}
}

// tellYear keeps a year that the text names and that is past: what follows is of that year, until the text comes back to its own time.
func (t *Told) tellYear(e Expr, now int) {
	if c, ok := e.(Calendar); ok && c.Unit > Year && c.Of == (Relative{Year, Last}) {
		t.Past, t.Lately, t.GoesOn = 0, true, false // "in March last year"
		return
	}
	switch e := innermost(e).(type) {
	case Calendar:
		if e.HasYear && e.Unit >= Year {
			t.Past, t.GoesOn = 0, false
			t.Lately = e.Year == now-1 && e.Unit > Year && !e.Short
			if e.Year < now-1 && !e.Short {
				t.Past, t.Alone = e.Year, e.Unit == Year
			}
		} else if t.Lately && e.Unit > Year {
			t.GoesOn = true
		}
	case Named:
		if e.Dir < That && (e.Dir != Bare || e.Unit == Day) {
			t.Past, t.Lately, t.GoesOn = 0, false, false
		}
	case Relative:
		if e.Dir < That && (e.Dir != Bare || e.Unit == Weekend) {
			t.Past, t.Lately, t.GoesOn = 0, false, false
		}
	}
}

// nextSentence forgets what holds for a sentence alone: its day, and a year without a month unless it opened a sentence
// of the paragraph: "In 1985, …". A month or day with its year holds for its paragraph, and in an essay beyond it.
func (c *Context) nextSentence(nextParagraph bool) {
	t := &c.Told
	t.Fresh, t.Near, t.Here = false, t.Near && !nextParagraph, point{}
	if c.Narrative || !t.Day.start().After(c.DCT) {
		t.Spoken = point{} // else Day is yet to come, and nothing that was done leans on it
	}
	if nextParagraph && !c.Essay || t.Alone && (nextParagraph || !t.Framed) {
		t.Past = 0
	}
	t.Lately = t.Lately && (t.GoesOn || c.Reports || !nextParagraph)
}

// below begins a paragraph under a heading that names a year long past: what it tells is of that year.
func (c *Context) below() {
	if t := &c.Told; c.Heading != 0 && t.Past == 0 && c.Heading < c.DCT.Year()-1 {
		t.Past, t.Alone = c.Heading, false
		if t.Last.year != c.Heading {
			t.Last = point{unit: Year, year: c.Heading}
		}
	}
}

// lookBack notes whether the paragraph at hand, by its next time p, which its sentence tells with "had" or not, only looks back: "The
// miners had buried their sons in 1998 and gone back to work in 2001."
func (c *Context) lookBack(p point, had bool) {
	switch last := c.Told.Last; {
	case p.isZero() || p.year == noYear:
	case !had:
		c.Before, c.Forth = nil, true
	case c.Before == nil && !c.Forth && c.narrating() && !last.isZero() && p.year < last.year:
		told := c.Told
		c.Before = &told
	}
}

// comeBack goes on, with a new paragraph, where the story was before one that only looked back.
func (c *Context) comeBack() {
	if c.Before != nil {
		c.Told = *c.Before
	}
	c.Before, c.Forth = nil, false
}

// apposed tells whether the time only names once more the day before it: "7 December, a Sunday".
func (p *parser) apposed(ms []mention, i int) bool {
	if i == 0 || ms[i].out.point.unit != Day || ms[i-1].out.point.unit != Day {
		return false
	}
	gap := ms[i].start - ms[i-1].end
	return gap <= 2 && p.token(ms[i-1].end).w.text == "," && (gap == 1 || p.token(ms[i].start-1).w.is(articles)) && nameless(ms[i].expr)
}

// sameDay tells whether mention i is the weekday of the day that it names once more: "11 November 1989, a Saturday".
func (p *parser) sameDay(ms []mention, i int) bool {
	e, ok := ms[i].expr.(Named)
	return ok && e.Unit == Day && e.Dir == Bare && p.apposed(ms, i) && !nameless(ms[i-1].expr) && ms[i-1].out.Type == "DATE" && int(ms[i-1].out.point.start().Weekday()+6)%7+1 == e.N
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

// present gives an expression of a history the context of its author's own day, if it counts from today in a clause that is
// about today: "this afternoon the president is to speak".
func (p *parser) present(m *mention, c Context) Context {
	if m.expr == (Relative{Day, This}) && c.Tense == Present {
		return c // a historian's today is no day
	}
	if m.expr == (Relative{Year, Following}) && c.Tense == Future && !c.DCT.IsZero() && !p.tellsPast(m.start) {
		c.Narrative, c.Told = false, Told{} // "are expected to begin in the new year"
		return c
	}
	if !c.Narrative && (c.Tense == Present || c.Tense == Future && !c.Essay && !p.tellsPast(m.start)) {
		c.Told.Past = 0 // "since March the river has been dredged"
	}
	if c.Narrative && c.Told.Now && yearless(m.expr) {
		c.Narrative, c.Told.Past = false, 0
		return c
	}
	c.Narrative = c.Narrative || c.narrating() && (!countsFromNow(m.expr) || p.anyOne(m))
	if c.Narrative && !c.DCT.IsZero() && (p.isSet(m.start) || comingDay(m.expr) || (c.Tense == Present || c.Tense == Future) && countsFromNow(m.expr) && !p.tellsPast(m.start)) {
		c.Narrative, c.Told.Past = false, 0
	}
	return c
}

// comesToNow tells whether an expression that means p brings a story to its author's own time, by counting from it in weeks or more: "this
// summer", "in May last year".
func (c *Context) comesToNow(e Expr, p point) bool {
	if c.DCT.IsZero() || p.year < c.DCT.Year()-1 || p.year == noYear {
		return false
	}
	switch e := innermost(e).(type) {
	case Named:
		return e.Dir != Bare && e.Dir < That && e.Unit < Week
	case Relative:
		return e.Dir != Bare && e.Dir < That && e.Unit <= Week
	}
	return false
}

// yearless tells whether an expression is a month or a day of one, without its year.
func yearless(e Expr) bool {
	c, ok := innermost(e).(Calendar)
	return ok && !c.HasYear && c.Of == nil && c.Unit >= Month && c.N > 0
}

// isSet tells whether the words before token start say for when something is set now: "a service is planned for September".
func (p *parser) isSet(start int) bool {
	be := p.token(start - 3).w.text
	return p.token(start-2).w.is(sets) && (p.token(start-1).w.text == "for" || p.token(start-1).w.text == "in") && (be == "is" || be == "are")
}

// comingDay tells whether an expression is of "this Saturday" or "next Friday": a story of the past says "that" and "the next".
func comingDay(e Expr) bool {
	d, ok := innermost(e).(Named)
	return ok && d.Unit == Day && (d.Dir == This || d.Dir == Next || d.Dir == Coming)
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

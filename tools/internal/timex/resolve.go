package timex

import (
	"fmt"
	"strings"
	"time"

	"dateline/tools/internal/edtf"
)

// A Context is what an expression leans on.
type Context struct {
	DCT        time.Time // zero: there is none
	Tense      Tense     // of the clause
	Narrative  bool      // a history: times lean on those told before, not on the DCT
	Told       Told
	Essay      bool  // news that looks back at length on years long past
	Opens      bool  // the expression opens its sentence
	Ahead      bool  // the clause looks ahead: "he would"
	Possessive bool  // "Wednesday's meeting"
	Order      order // of day and month in figures
}

// Told is what the text has told so far.
type Told struct {
	Last     point    // the last time of any unit
	Clock    point    // the last time of day
	Day      point    // the last day
	Quarter  point    // the last quarter
	Weekdays [7]point // the last day told of each weekday
	Fresh    bool     // Day was told in the sentence at hand
	Framed   bool     // what was told last opened its sentence
	Past     int      // a year long past that the sentence or paragraph at hand is about, 0 if there is none
	Report   point    // the quarter or year that figures were last reported of
}

// A Reading is what an expression turns out to be.
type Reading struct {
	Type, Value, Mod string
	When             edtf.Value
	Anchor           string
	Steps            []string

	point point // for a DATE or TIME with a place in the calendar
}

// Resolve anchors what an expression says. It alone knows the calendar, the DCT, the tense and what was told before.
func Resolve(e Expr, c Context) Reading {
	r := &resolver{Context: c}
	out := r.read(e)
	if out.point.year == noYear {
		r.anchor = ""
	}
	out.Anchor, out.Steps = r.anchor, append([]string{r.says(e)}, r.steps...)
	return out
}

// A resolver keeps account of how one expression is resolved.
type resolver struct {
	Context
	anchor string
	exact  point // of an offset: the very day that counting leads to
	steps  []string
}

// lean keeps p as the anchor, as EDTF has it.
func (r *resolver) lean(p point) { r.anchor = bare(p).when().String() }

func (r *resolver) note(format string, args ...any) {
	r.steps = append(r.steps, fmt.Sprintf(format, args...))
}

func (r *resolver) read(e Expr) Reading {
	switch e := e.(type) {
	case Duration:
		return Reading{Type: "DURATION", Value: e.value(), Mod: e.Mod}
	case Window:
		return Reading{Type: "DURATION", Value: e.value(), Mod: e.Mod, When: r.window(e)}
	case Set:
		return Reading{Type: "SET", Value: e.Value, Mod: ""}
	case Vague:
		return Reading{Type: "DATE", Value: e.Value, When: r.coming(e.Unit)}
	case Relative:
		if r.Narrative && e == (Relative{Day, This}) {
			return Reading{Type: "DATE", Value: "PRESENT_REF"} // a historian's today is no day
		}
	case Edge:
		out := r.read(e.Of)
		if out.Mod == "" {
			out.Mod = e.Mod
		}
		if !out.When.IsZero() && out.point.unit != Day && (e.Mod == "MID" || e.Mod == "APPROX") {
			out.When = out.When.About()
		}
		return out
	}
	return r.dated(e)
}

// dated reads an expression that has its place in the calendar.
func (r *resolver) dated(e Expr) Reading {
	p := r.point(e)
	out := Reading{Type: "DATE", Value: p.value(), When: p.when(), point: p}
	if p.part != "" || p.clock.known {
		out.Type = "TIME"
	}
	if d, ok := innermost(e).(Named); ok && d.Unit == Day && p.year == noYear {
		out.Value = weekly(d.N, "") + p.timeValue()
	}
	switch e := e.(type) {
	case Calendar:
		if e.Until != 0 {
			out.When = edtf.From(p.date(), edtf.Date{Unit: edtf.Year, Year: e.Until})
		}
	case DayPart:
		out.Mod = e.Mod
		if e.Part == "NI" && e.Over && p.year != noYear {
			next := p.shift(Day, 1)
			out.When = edtf.From(bare(p).date(), bare(next).date())
		}
	case Offset:
		if e.By.Mod != "" {
			out.Mod = e.By.Mod
		}
		switch {
		case e.By.Vague && e.By.Unit != NoUnit:
			return r.vagueOffset(e)
		case e.By.Unit > Day && !p.clock.known: // hours later, and no hour told
			return Reading{Type: "DURATION", Value: e.By.value(), Mod: e.By.Mod, When: p.when()}
		}
		if e.Of == nil && e.By.Unit != Day && e.By.Unit > NoUnit && p.year != noYear {
			out.When = edtf.On(p.date()).About()
			if p.unit == Week {
				out.When = edtf.On(r.exact.date()).About()
			}
		}
	}
	return out
}

// bare is the day of p without its time of day.
func bare(p point) point { return point{unit: p.unit, year: p.year, n: p.n, day: p.day} }

// vagueOffset reads "several years ago": before or after now, nobody knows how long.
func (r *resolver) vagueOffset(o Offset) Reading {
	switch {
	case o.Told:
		return Reading{Type: "DURATION", Value: o.By.value(), Mod: o.By.Mod}
	case o.Back:
		return Reading{Type: "DATE", Value: "PAST_REF", Mod: o.By.Mod}
	}
	return Reading{Type: "DATE", Value: "FUTURE_REF", Mod: o.By.Mod}
}

// now is the day that an expression leans on which counts from the present.
func (r *resolver) now() point {
	if r.Narrative && !r.Told.Last.isZero() {
		return r.told()
	}
	if r.DCT.IsZero() {
		return unknown(Day)
	}
	p := day(r.DCT)
	r.lean(p)
	return p
}

// told is the time told before; where none was, it is now.
func (r *resolver) told() point {
	if r.Told.Last.isZero() {
		if r.DCT.IsZero() {
			return unknown(Day)
		}
		p := day(r.DCT)
		r.lean(p)
		return p
	}
	r.lean(r.Told.Last)
	return bare(r.Told.Last)
}

// toldDay is the last day told, or what else was told if that came later and is longer.
func (r *resolver) toldDay() point {
	if r.Told.Day.isZero() {
		return r.told()
	}
	r.lean(r.Told.Day)
	return bare(r.Told.Day)
}

// dayAtHand is the day that a bare time of day belongs to: the one told in the same sentence or, in a history, the last one; else the DCT.
func (r *resolver) dayAtHand() point {
	if r.Narrative || r.Told.Fresh {
		return r.toldDay()
	}
	return r.now()
}

func (r *resolver) point(e Expr) point {
	switch e := e.(type) {
	case Calendar:
		return r.calendar(e)
	case Named:
		return r.named(e)
	case Relative:
		return r.relative(e)
	case Offset:
		return r.offset(e)
	case Reported:
		return r.reported(e)
	case DayPart:
		return r.dayPart(e)
	case ClockTime:
		return r.clockTime(e)
	case Holiday:
		return r.holiday(e)
	case Numeric:
		return r.numeric(e)
	case EdgeDay:
		return r.edgeDay(e)
	case Edge:
		return r.point(e.Of)
	}
	return point{}
}

func (r *resolver) edgeDay(e EdgeDay) point {
	of := r.point(e.Of)
	if h, ok := e.Of.(Holiday); ok && !e.Last {
		return r.holidayDay(h) // "the first day of Ramadan"
	}
	switch {
	case of.year == noYear:
		return of
	case e.Last:
		return day(of.end())
	}
	return day(of.start().AddDate(0, 0, max(e.Nth, 1)-1))
}

// from is the time that a direction starts at: the DCT, or what was told before for "that", "previous" and "following".
func (r *resolver) from(d Dir) point {
	switch d {
	case That, Previous, Following:
		return r.told()
	}
	return r.now()
}

func (r *resolver) calendar(c Calendar) point {
	p := point{unit: c.Unit, year: c.Year, n: c.N, day: c.Day}
	if c.Unit == Decade {
		p.n = 0
	}
	switch {
	case c.Short:
		p.year = r.fullYear(c.Year)
		return p.valid()
	case c.HasYear:
		return p
	case c.Of != nil:
		of := r.point(c.Of)
		if c.Unit == Week { // "the week of 6 March"
			return of.as(Week)
		}
		p.year = of.year
		if c.N == 0 { // "the 21st of last month"
			p.n = of.n
		}
		return p.valid()
	case c.Unit == Day && c.N == 0:
		return r.dayOfMonth(c.Day)
	case c.Unit == Decade:
		return r.decade(c)
	}
	return r.year(p)
}

// fullYear puts two figures into the century that makes the year the last one before soon, or the one told of in a history.
func (r *resolver) fullYear(y int) int {
	latest := 2029
	if now := r.now(); now.year != noYear {
		latest = now.year + 9
	}
	y += floor(latest, 100)
	if y > latest {
		y -= 100
	}
	return y
}

// valid turns a day that its month has not into the month.
func (p point) valid() point {
	if p.unit == Day && p.year != noYear && midnight(p.year, p.n, p.day).Day() != p.day {
		return point{unit: Month, year: p.year, n: p.n}
	}
	return p
}

// decade puts "the forties" into the century that makes it the last one on or before what it leans on.
func (r *resolver) decade(c Calendar) point {
	now := r.now()
	if now.year == noYear {
		return point{unit: Decade, year: 1900 + c.N}
	}
	y := floor(now.year, 100) + c.N
	if y > now.year {
		y -= 100
	}
	return point{unit: Decade, year: y}
}

// dayOfMonth reads "the 21st": of the month told, else of the month that the tense asks for.
func (r *resolver) dayOfMonth(d int) point {
	base := r.now()
	past := r.Narrative || r.Told.Past != 0
	if past && !r.Told.Last.isZero() {
		base = r.told()
		if base.unit < Month {
			base = r.toldDay()
		}
	}
	base = base.as(Day)
	p := point{unit: Day, year: base.year, n: base.n, day: d}
	if past || base.year == noYear {
		return p.valid()
	}
	switch {
	case r.Tense == Future && d < base.day:
		p = base.as(Month).shift(Month, 1)
		p.unit, p.day = Day, d
	case r.Tense != Future && d > base.day:
		p = base.as(Month).shift(Month, -1)
		p.unit, p.day = Day, d
	}
	return p.valid()
}

// year finds the year of a time that tells only month, season or quarter.
func (r *resolver) year(p point) point {
	base := r.now()
	p.year = base.year
	if base.year == noYear {
		return p
	}
	if r.Narrative && !r.Told.Last.isZero() {
		return r.narrativeYear(p, base).valid()
	}
	if r.Told.Past != 0 {
		base = r.told()
		p.year = base.year
		return r.narrativeYear(p, base).valid()
	}
	back, ahead := p, p
	if p.start().After(base.start()) {
		back.year--
	} else {
		ahead.year++
	}
	if !p.end().Before(base.start()) && !p.start().After(base.start()) { // the month of the DCT itself
		return p.valid()
	}
	behind := base.start().Sub(back.end()).Hours() / 24
	before := ahead.start().Sub(base.start()).Hours() / 24
	if r.looksAhead(behind, before) {
		r.note("%s tense and nearest: the next one from %s on", r.Tense, base.value())
		return ahead.valid()
	}
	r.note("%s tense and nearest: the last one up to %s", r.Tense, base.value())
	return back.valid()
}

// looksAhead weighs the tense against the distance in days: a date without a year is seldom far off.
func (r *resolver) looksAhead(behind, ahead float64) bool {
	switch r.Tense {
	case Future:
		return ahead < 4*behind
	}
	return 4*ahead < behind
}

// narrativeYear keeps the year told before; a history that has come to its last months and names an early one has gone on to the next year.
func (r *resolver) narrativeYear(p, base point) point {
	r.note("the year told before: %s", base.yearValue())
	switch {
	case p.unit != Month && p.unit != Day:
	case base.unit == Season && base.n == 4 && p.n <= 2,
		(base.unit == Month || base.unit == Day) && base.n-p.n >= 7:
		p.year++
		r.note("%s comes after %s, so a year on", p.value(), base.value())
	}
	return p
}

func (r *resolver) named(e Named) point {
	base := r.from(e.Dir)
	if base.year == noYear {
		return r.unanchored(e)
	}
	if e.Unit == Day {
		return r.weekday(e, base)
	}
	p := point{unit: e.Unit, year: base.year, n: e.N}
	if around := base.as(e.Unit); around.n == e.N && (e.Dir == This || e.Dir == That) {
		return around
	}
	switch e.Dir {
	case Last, Previous:
		if !p.end().Before(base.as(e.Unit).start()) {
			p.year--
		}
	case Next, Coming, Following:
		if !p.start().After(base.end()) {
			p.year++
		}
	case Bare:
		return r.year(p)
	}
	return p
}

// unanchored keeps what is said of a month or season when nothing tells the rest.
func (r *resolver) unanchored(e Named) point {
	if e.Unit == Day {
		return unknown(Day)
	}
	return point{unit: e.Unit, year: noYear, n: e.N}
}

// weekday finds the day: a bare weekday looks back, for papers report what has happened, unless the clause looks ahead.
func (r *resolver) weekday(e Named, base point) point {
	if base.unit != Day {
		base = base.as(Day)
	}
	at := base.start()
	back := (int(at.Weekday()) + 6 - (e.N - 1)) % 7 // days since the last one, 0 on the day itself
	switch e.Dir {
	case Last, Previous:
		if back == 0 {
			back = 7
		}
	case Following:
		back -= 7
	case Coming:
		if back > 0 {
			back -= 7
		}
	case Next:
		back = int(at.Weekday()+6)%7 - (e.N - 1) - 7
	case This:
		back = r.thisWeekday(back)
	default:
		if p := r.Told.Weekdays[e.N%7]; r.Possessive && e.Dir == Bare && p.unit == Day && p.start().After(at) {
			r.note("the %s told of before", p.start().Weekday())
			return p
		}
		if back > 0 && (r.Tense == Future || e.Dir == That || r.Narrative) {
			back -= 7
			r.note("%s tense: the first one on or after %s", r.Tense, base.value())
			break
		}
		r.note("%s tense: the last one on or before %s", r.Tense, base.value())
	}
	return day(at.AddDate(0, 0, -back))
}

func (r *resolver) thisWeekday(back int) int {
	if back > 0 && r.Tense != Past {
		return back - 7
	}
	return back
}

func (r *resolver) relative(e Relative) point {
	base := r.from(e.Dir)
	if e.Unit >= Day && !r.Told.Day.isZero() && e.Dir >= That {
		base = r.toldDay()
	}
	if base.year == noYear {
		return unknown(e.Unit)
	}
	if e.Unit == NoUnit {
		return base
	}
	unit := e.Unit
	if unit == Fortnight {
		unit = Week
	}
	p := base.as(unit)
	switch e.Dir {
	case Last, Previous:
		p = p.shift(e.Unit, -1)
	case Next, Following:
		p = p.shift(e.Unit, +1)
	case Bare:
		if unit == Weekend && r.Tense != Future && base.start().Before(p.start()) {
			p = p.shift(Week, -1)
		}
	}
	return p
}

func (r *resolver) offset(e Offset) point {
	base := r.now
	if e.Back && e.Of == nil && !r.Told.Report.isZero() && e.By == (Duration{N: 1, Unit: Year}) {
		r.note("a year before what was reported, %s", r.Told.Report.value())
		return r.Told.Report.shift(Year, -1)
	}
	if e.Told {
		base = r.told
		if e.By.Unit >= Week {
			base = r.toldDay
		}
	}
	var from point
	if e.Of != nil {
		from = r.point(e.Of)
	} else {
		from = base()
	}
	if from.year == noYear {
		return unknown(Year)
	}
	p := from
	for d := &e.By; d != nil; d = d.Then {
		n := d.N
		if e.Back {
			n = -n
		}
		if d.Unit <= Day {
			p = p.shift(d.Unit, n)
		}
	}
	if c := r.Told.Clock; e.Told && e.By.Unit > Day && c.clock.known {
		return c.addMinutes(e)
	}
	r.exact = p.as(Day)
	if u := e.By.Unit; u < Day && e.Of == nil && e.By.Then == nil && p.unit > u && e.By.Unit > NoUnit {
		switch u {
		case Fortnight:
			u = Week
		case Decade, Century, Millennium:
			u = Year
		}
		p = p.as(u)
	}
	return p
}

// reported is the quarter told of last, else the last one that has ended.
func (r *resolver) reported(e Reported) point {
	p := r.Told.Quarter
	if e.Until != nil {
		if end := r.point(e.Until); end.year != noYear {
			return day(end.end().AddDate(0, 0, -45)).as(Quarter)
		}
	}
	if p.isZero() {
		now := r.now()
		if now.year == noYear {
			return unknown(Quarter)
		}
		p = now.as(Quarter).shift(Quarter, -1)
	} else {
		r.note("the quarter that was told of before")
	}
	if e.Year != 0 {
		p.year = e.Year
	}
	return p.shift(Year, -e.YearsBack)
}

// addMinutes counts hours and minutes from the time of day told before.
func (p point) addMinutes(o Offset) point {
	n := 0
	for d := &o.By; d != nil; d = d.Then {
		n += d.N*secondsOf[d.Unit]/60 + d.Hundredths*secondsOf[d.Unit]/6000
	}
	if o.Back {
		n = -n
	}
	at := p.start().Add(time.Duration(p.clock.minutes+n) * time.Minute)
	q := day(at)
	q.clock = p.clock
	q.clock.minutes = 60*at.Hour() + at.Minute()
	return q
}

func (r *resolver) dayPart(e DayPart) point {
	var p point
	switch {
	case e.Of != nil:
		p = r.point(e.Of)
	case e.Dir == This:
		p = r.now()
	case e.Dir == Following:
		p = r.toldDay().shift(Day, 1)
	case e.Dir == Previous:
		p = r.toldDay().shift(Day, -1)
	case e.Dir == Last:
		p = r.now().shift(Day, -1)
	case e.Dir == That:
		p = r.toldDay()
	default:
		p = r.dayAtHand()
	}
	if p.unit != Day {
		if p.year == noYear || e.Of != nil {
			return p
		}
		p = p.as(Day)
	}
	p.part = e.Part
	return p
}

func (r *resolver) clockTime(e ClockTime) point {
	var p point
	if e.Of != nil {
		p = r.point(e.Of)
	} else {
		p = r.dayAtHand()
	}
	if p.unit != Day {
		p = p.as(Day)
	}
	p.part = ""
	p.clock = clock{known: true, minutes: e.Minutes, hour: e.Hour, zone: e.Zone, hasZone: e.HasZone}
	return p
}

// coming is when "the coming days" or "weeks" are: within a week, or a month.
func (r *resolver) coming(u Unit) edtf.Value {
	now := r.now()
	if u != Day && u != Week || now.year == noYear {
		return edtf.Value{}
	}
	last := now.shift(Week, 1)
	if u == Week {
		last = now.shift(Month, 1)
	}
	return edtf.Within(now.as(Day).date(), last.as(Day).date())
}

// window is the span of days that "the past three days" or "the next two years" covers.
func (r *resolver) window(w Window) edtf.Value {
	now := r.now()
	if now.year == noYear || w.Vague || w.Unit == NoUnit {
		return edtf.Value{}
	}
	n := w.N
	if w.Dir == Last || w.Dir == Previous {
		n = -n
	}
	other := now.shift(w.Unit, n)
	if w.Unit > Day {
		other = now.shift(Day, sign(n)*max(1, (abs(n)*secondsOf[w.Unit]+secondsOf[Day]-1)/secondsOf[Day]))
	}
	if w.Unit < Fortnight {
		u := max(w.Unit, Year)
		if u == Quarter {
			u = Month
		}
		now, other = now.as(u), other.as(u)
	}
	if n < 0 {
		return edtf.From(other.date(), now.date())
	}
	return edtf.Within(now.date(), other.date())
}

var secondsOf = map[Unit]int{Day: 86400, Hour: 3600, Minute: 60, Second: 1}

func sign(n int) int {
	if n < 0 {
		return -1
	}
	return 1
}

func abs(n int) int { return n * sign(n) }

// value writes d as TIMEX3 has it: P3D, PT30M, P2Y6M, PXW.
func (d Duration) value() string {
	date, clock := "", ""
	for e := &d; e != nil; e = e.Then {
		if e.Unit >= Hour {
			clock += e.amount()
		} else {
			date += e.amount()
		}
	}
	if clock != "" {
		clock = "T" + clock
	}
	return "P" + date + clock
}

var unitCodes = map[Unit]string{
	Millennium: "ML", Century: "CE", Decade: "DE", Year: "Y", Quarter: "Q", Month: "M", Fortnight: "W", Week: "W", Day: "D", Hour: "H", Minute: "M", Second: "S",
}

func (d *Duration) amount() string {
	if d.Unit == NoUnit {
		return "XX"
	}
	if d.Vague {
		return "X" + unitCodes[d.Unit]
	}
	n, unit, frac := d.N, d.Unit, d.Hundredths
	switch unit {
	case Fortnight:
		n *= 2
	case Decade:
		n, unit = 10*n, Year
	case Century:
		n, unit = 100*n, Year
	}
	if frac == 50 && unit == Year {
		return fmt.Sprintf("%dY6M", n)
	}
	if frac == 50 && unit == Hour {
		return fmt.Sprintf("%dH30M", n)
	}
	s := fmt.Sprint(n)
	if frac != 0 {
		s += strings.TrimRight(fmt.Sprintf(".%02d", frac), "0")
	}
	return s + unitCodes[unit]
}

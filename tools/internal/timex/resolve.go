package timex

import (
	"fmt"
	"time"

	"dateline/tools/internal/edtf"
)

// A Context is what an expression leans on.
type Context struct {
	DCT        time.Time // zero: there is none
	Tense      Tense     // of the clause
	Narrative  bool      // a history: times lean on those told before, not on the DCT
	Told       Told
	Before     *Told // what had been told before the paragraph at hand, while all of it looks back with "had"; else nil
	Forth      bool  // the paragraph at hand has told of a time without "had"
	First      point // of a history, the first time that it tells with a year
	Essay      bool  // news that looks back at length on years long past
	Argues     bool  // an essay or news, which speaks of its author's own time as well
	Reports    bool  // a report that counts nothing from the day of publication, as news would
	Opens      bool  // the expression opens its sentence
	Done       bool  // a verb of the past, and none of planning, stands before it: "was arrested in May"
	Had        bool  // the clause has a verb such as "had left"
	Perfect    bool  // and looks back with it from what was told
	Since      bool  // "since" stands before the expression, or opens the clause that it ends
	Inside     bool  // the expression is put in between commas
	Leads      bool  // no verb stands before it in its sentence
	Own        bool  // the author speaks of himself before it: "told me in 1986"
	Relative   bool  // and ends a relative clause there: "the war, which began in 2015,"
	On         bool  // "on" stands before the expression
	Ahead      bool  // the clause looks ahead: "he would"
	Then       bool  // the clause tells of a plan of its own time: "was to meet"
	Possessive bool  // "Wednesday's meeting"
	Names      bool  // "the May 2003 attacks": it only tells which thing is meant
	Order      order // of day and month in figures
	Listed     bool  // it stands below the heading of a day, which is the DCT then
	Heading    int   // the year that the heading above names, 0 if it names none
	Frame      point // the year, or what is longer than a day, of the heading above
}

// A Reading is what an expression turns out to be.
type Reading struct {
	Type, Value, Mod string
	When             edtf.Value
	Anchor           string
	Steps            []string

	point point // for a DATE or TIME with a place in the calendar
	exact point // the very day that counting by weeks leads to
}

// Resolve anchors what an expression says. It alone knows the calendar, the DCT, the tense and what was told before.
func Resolve(e Expr, c Context) Reading {
	r := &resolver{Context: c}
	out := r.read(e)
	if out.point.year == noYear {
		r.anchor = ""
	}
	out.exact = r.exact
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
		if p := out.point; e.Mod == "MID" && p.unit == Month && p.year != noYear {
			r.exact = day(p.endOf(e.Mod)) // what is counted from "mid-June" is counted from there
		}
		if out.Mod == "" {
			out.Mod = e.Mod
		}
		if span := out.point.third(e.Mod); !span.IsZero() {
			out.When = span
		} else if !out.When.IsZero() && out.point.unit != Day && out.Type != "DURATION" && (e.Mod == "MID" || e.Mod == "APPROX") {
			out.When = out.When.About()
		}
		return out
	}
	return r.dated(e)
}

// third is the part of a decade or century that a modifier names: of "the early 1980s" the years to 1983. The zero Value for others.
func (p point) third(mod string) edtf.Value {
	part, ok := map[string][2]int{"START": {0, 3}, "MID": {4, 6}, "END": {7, 9}}[mod]
	if p.unit == Century {
		part, ok = map[string][2]int{"START": {0, 33}, "MID": {34, 66}, "END": {67, 99}}[mod]
	}
	if !ok || p.unit != Decade && p.unit != Century || p.year <= 0 {
		return edtf.Value{}
	}
	year := func(n int) edtf.Date { return edtf.Date{Unit: edtf.Year, Year: p.year + n} }
	return edtf.Within(year(part[0]), year(part[1]))
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
		if e.Part == "NI" && e.Over && p.unit == Day && p.year != noYear {
			out.When = edtf.From(bare(p).date(), p.shift(Day, 1).date())
		}
	case Offset:
		return r.datedOffset(e, out)
	}
	return out
}

// datedOffset reads what was counted, roughly if by more than days; "hours later", where no hour was told, stays a length of time.
func (r *resolver) datedOffset(e Offset, out Reading) Reading {
	p := out.point
	out.Mod = e.By.Mod
	switch {
	case e.By.Vague && e.By.Unit != NoUnit:
		return r.vagueOffset(e)
	case e.By.Unit > Day && !p.clock.known:
		return Reading{Type: "DURATION", Value: e.By.value(), Mod: e.By.Mod, When: p.when()}
	case e.Of != nil || e.Exact || e.By.Unit >= Day || p.year == noYear:
		return out
	case p.unit == Week && !r.exact.isZero():
		p = r.exact
	}
	if v := edtf.On(p.date()); !v.IsZero() {
		out.When = v.About()
	}
	return out
}

// bare is the day of p without its time of day.
func bare(p point) point { return point{unit: p.unit, year: p.year, n: p.n, day: p.day} }

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
		if r.Narrative && !r.First.isZero() {
			r.lean(r.First)
			return r.First // a history that begins "Ann Roe had been warned three days earlier"
		}
		if r.DCT.IsZero() {
			return unknown(Day)
		}
		p := day(r.DCT)
		r.lean(p)
		return p
	}
	last := r.last()
	r.lean(last)
	return bare(last)
}

// last is the time told before: in a clause with "had", the last one of those.
func (r *resolver) last() point {
	if r.Perfect && !r.Told.Back.isZero() {
		return r.Told.Back
	}
	return r.Told.Last
}

// toldDay is the last day told. Where none was, or a history has gone on to another time since, it is that time as coarse as it is.
func (r *resolver) toldDay() point {
	if !r.Told.Spoken.isZero() && r.Tense == Past {
		r.lean(r.Told.Spoken)
		return bare(r.Told.Spoken) // "said on the 1st that they would meet on the 9th, and the next day left"
	}
	if (r.Tense == Past || r.Listed && r.Tense != Future) && !r.Narrative && !r.DCT.IsZero() && r.Told.Day.start().After(r.DCT) {
		r.note("what has happened leans on no day to come")
		if r.Told.Been.isZero() || r.Told.Been.start().After(r.DCT) {
			return r.now()
		}
		r.lean(r.Told.Been)
		return r.Told.Been
	}
	if r.Told.Day.isZero() || r.Narrative && !r.Told.Fresh && !r.last().holds(r.Told.Day) {
		return r.told()
	}
	r.lean(r.Told.Day)
	return bare(r.Told.Day)
}

// near tells whether a clause about the past goes on with the day that its paragraph told: "They met on Saturday. He spoke at 11 p.m."
func (r *resolver) near() bool {
	return r.Told.Near && r.Tense == Past && !r.Told.Day.start().After(r.DCT)
}

// dayAtHand is the day that a bare time of day belongs to: the one told in the same sentence in a history the last one, and in
// news the one that the paragraph goes on to tell of, or the last one where none lies near the DCT; else the DCT.
func (r *resolver) dayAtHand() point {
	if r.Narrative || r.Told.Fresh || r.near() || r.bygone() {
		return r.toldDay()
	}
	return r.now()
}

// bygone tells whether a text tells of the past alone, and of no day within a week of the DCT: what was done at dawn is no news of today.
func (r *resolver) bygone() bool {
	return r.Tense == Past && !r.Told.Been.isZero() && !r.Told.Recent
}

// dawned is the day at hand, or the one after it if it was told of by night and e is of the morning.
func (r *resolver) dawned(e Expr) point {
	p := r.dayAtHand()
	if early(e) && r.Told.Phase == byNight && p.unit == Day && bare(p) == bare(r.Told.Day) && (r.Narrative || r.Told.Fresh || r.near()) {
		r.note("the morning after that night")
		return p.shift(Day, 1)
	}
	return p
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

// from is the time that a direction starts at: the DCT, or what was told before for "that", "previous" and "following".
func (r *resolver) from(d Dir) point {
	switch d {
	case Following:
		if here := r.Told.Here; here.unit != NoUnit && here.unit <= Day && here.year != noYear && !r.Opens {
			r.lean(here)
			return bare(here) // "sued for peace in the autumn of 1740 and lost heart the following March"
		}
		return r.told()
	case That, Previous:
		return r.told()
	case Last:
		return r.today()
	}
	return r.now()
}

// today is the DCT, in a history too, which says "the year before" for what its author's "last year" is not.
func (r *resolver) today() point {
	if r.DCT.IsZero() || r.Perfect {
		return r.now()
	}
	p := day(r.DCT)
	r.lean(p)
	return p
}

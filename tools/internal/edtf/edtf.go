// Package edtf reads, prints and compares dates as vague as the facts, in the part of EDTF (ISO 8601-2) that news needs:
//
//	2025-04-19                  that day
//	2025-04-19T18:00+03:00      that minute
//	2025-04, 2025, 202X, 20XX   some time in that month, year, decade, century
//	2025-21                     spring; 22 summer, 23 autumn, 24 winter (from December of that year)
//	2025-04-14/2025-04-20       it lasted from … to …; either end may be open (..)
//	[2025-04-14..2025-04-20]    once, on some day in that span; either end may be left out
//	2025-04~ 2025-04? 2025-04%  approximate, uncertain, both
//
// Years before our era are written as ISO 8601 has them: -0043 is 44 B.C.
package edtf

import (
	"cmp"
	"time"
)

// A Unit is how finely a [Date] is known.
type Unit uint8

// The units, from vague to fine. The zero Unit is that of an open end.
const (
	Open Unit = iota
	Century
	Decade
	Year
	Season
	Month
	Day
	Minute
)

// The seasons as EDTF numbers them in the place of the month.
const (
	Spring = 21 + iota
	Summer
	Autumn
	Winter
)

// A Date is one end of a [Value]: a year and what else is known. The zero Date is an open end.
type Date struct {
	Unit  Unit
	Year  int  // the first year of a decade or century; 0 is 1 B.C.
	Month int  // 1 to 12, or a season, 21 to 24
	Day   int  // 1 to 31
	Clock int  // minutes since midnight
	Zone  int  // minutes east of UTC, or NoZone
	Qual  Qual // approximate, uncertain or both
}

// NoZone is the Zone of a clock time that names none.
const NoZone = 1 << 15

// A Qual says how sure a date is.
type Qual byte

// The qualifiers; the zero Qual is a plain date.
const (
	Approximate Qual = '~'
	Uncertain   Qual = '?'
	Both        Qual = '%'
)

type kind uint8

const (
	none     kind = iota
	point         // some time in a
	interval      // from a to b
	within        // once between a and b
)

// A Value is one EDTF value. The zero Value is no date at all. Values may be compared with ==.
type Value struct {
	kind kind
	a, b Date
}

// On returns the value of one date, zero if d is an open end.
func On(d Date) Value {
	if d.Unit == Open {
		return Value{}
	}
	return Value{kind: point, a: d}
}

// From returns the interval that lasted from a to b, either of which may be open.
// It is zero if both are, and if b ends before a starts.
func From(a, b Date) Value { return pair(interval, a, b) }

// Within returns the value of what happens once between a and b, either of which may be open.
// It is zero if both are, and if b ends before a starts.
func Within(a, b Date) Value { return pair(within, a, b) }

func pair(k kind, a, b Date) Value {
	if a.Unit == Open && b.Unit == Open {
		return Value{}
	}
	if a.Unit != Open && b.Unit != Open && b.last().Before(a.first()) {
		return Value{}
	}
	return Value{k, a, b}
}

// DayOf returns the calendar day of t.
func DayOf(t time.Time) Date {
	y, m, d := t.Date()
	return Date{Unit: Day, Year: y, Month: int(m), Day: d}
}

// IsZero tells whether v holds no date.
func (v Value) IsZero() bool { return v.kind == none }

// Ends returns the two dates of an interval or of a span that the value lies in; for a single date, that date twice.
func (v Value) Ends() (Date, Date) {
	if v.kind == point {
		return v.a, v.a
	}
	return v.a, v.b
}

// IsInterval tells whether v lasted from one date to another.
func (v Value) IsInterval() bool { return v.kind == interval }

// About returns v with each of its dates marked as approximate.
func (v Value) About() Value {
	v.a.Qual, v.b.Qual = v.a.about(), v.b.about()
	return v
}

// Shift returns v with each of its days moved on by n, or back if n is negative; what is known no finer than a month stays.
func (v Value) Shift(n int) Value {
	v.a, v.b = v.a.shift(n), v.b.shift(n)
	return v
}

func (d Date) shift(n int) Date {
	if d.Unit >= Day {
		to := d.first().AddDate(0, 0, n)
		d.Year, d.Month, d.Day = to.Year(), int(to.Month()), to.Day()
	}
	return d
}

func (d Date) about() Qual {
	switch {
	case d.Unit == Open:
		return 0
	case d.Qual == Uncertain || d.Qual == Both:
		return Both
	}
	return Approximate
}

// First returns the first day that v can mean, at midnight UTC. It reports false where the start is open.
func (v Value) First() (time.Time, bool) {
	if v.a.Unit == Open {
		return time.Time{}, false
	}
	return v.a.first(), true
}

// Last returns the last day that v can mean, at midnight UTC. It reports false where the end is open.
func (v Value) Last() (time.Time, bool) {
	_, b := v.Ends()
	if b.Unit == Open {
		return time.Time{}, false
	}
	return b.last(), true
}

// first and last return the first and the last day of d, which is not open.
func (d Date) first() time.Time {
	switch d.Unit {
	case Season:
		return date(d.Year, seasonStart(d.Month), 1)
	case Month:
		return date(d.Year, d.Month, 1)
	case Day, Minute:
		return date(d.Year, d.Month, d.Day)
	}
	return date(d.Year, 1, 1)
}

func (d Date) last() time.Time {
	switch d.Unit {
	case Century:
		return date(d.Year+99, 12, 31)
	case Decade:
		return date(d.Year+9, 12, 31)
	case Season:
		return date(d.Year, seasonStart(d.Month)+3, 0)
	case Month:
		return date(d.Year, d.Month+1, 0)
	case Day, Minute:
		return date(d.Year, d.Month, d.Day)
	}
	return date(d.Year, 12, 31)
}

// seasonStart is the month that a season starts in: spring in March, winter in December.
func seasonStart(season int) int { return 3 * (season - Spring + 1) }

func date(y, m, d int) time.Time { return time.Date(y, time.Month(m), d, 0, 0, 0, 0, time.UTC) }

// Precision says how finely v is known, in the words of the export:
// day, week, month, year, interval or approximate; empty for the zero Value.
func (v Value) Precision() string {
	switch v.kind {
	case none:
		return ""
	case interval:
		return "interval"
	case within:
		if v.isWeek() {
			return "week"
		}
		return "approximate"
	}
	switch {
	case v.a.Qual != 0:
		return "approximate"
	case v.a.Unit == Year:
		return "year"
	case v.a.Unit == Month:
		return "month"
	case v.a.Unit >= Day:
		return "day"
	}
	return "approximate"
}

// isWeek tells whether v lies within one week: seven days, or less of one ISO week.
func (v Value) isWeek() bool {
	if v.kind != within || v.a.Unit < Day || v.b.Unit < Day {
		return false
	}
	a, b := v.a.first(), v.b.last()
	if b.Sub(a) == 6*24*time.Hour {
		return true
	}
	ay, aw := a.ISOWeek()
	by, bw := b.ISOWeek()
	return ay == by && aw == bw
}

// Compare orders values by their first possible day and, where these agree, by their last; it returns -1, 0 or +1.
// A value whose start is open stands where it ends, one whose end is open after those of the same start that end.
// No date at all comes last.
func Compare(v, w Value) int {
	if c := cmp.Compare(btoi(v.IsZero()), btoi(w.IsZero())); c != 0 || v.IsZero() {
		return c
	}
	vf, vl := v.bounds()
	wf, wl := w.bounds()
	if c := vf.Compare(wf); c != 0 {
		return c
	}
	if c := vl.Compare(wl); c != 0 {
		return c
	}
	return cmp.Compare(v.a.Clock, w.a.Clock)
}

func (v Value) bounds() (first, last time.Time) {
	first, hasFirst := v.First()
	last, hasLast := v.Last()
	if !hasFirst {
		first = last
	}
	if !hasLast {
		last = date(99999, 12, 31)
	}
	return first, last
}

func btoi(b bool) int {
	if b {
		return 1
	}
	return 0
}

// Coarse returns d as the year, month or day that it lies in; one that is no finer than u is returned as it is.
func (d Date) Coarse(u Unit) Date {
	if d.Unit <= u || d.Unit == Season {
		return d
	}
	c := Date{Unit: u, Year: d.Year, Qual: d.Qual}
	if u >= Month {
		c.Month = d.Month
	}
	if u >= Day {
		c.Day = d.Day
	}
	return c
}

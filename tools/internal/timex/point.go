package timex

import (
	"fmt"
	"time"

	"dateline/tools/internal/edtf"
)

// A point is a time that has its place in the calendar.
type point struct {
	unit  Unit // from Century to Day
	year  int
	n     int // month, week, quarter, half, season, from 1
	day   int
	part  string // of a Day: "MO"
	clock clock
}

// A clock is a time of day; the zero clock is none.
type clock struct {
	known   bool
	minutes int
	hour    bool // only the hour was said
	zone    int
	hasZone bool
}

// noYear is the year of a point whose year nothing tells.
const noYear = -1 << 20

// unknown is some time of unit u.
func unknown(u Unit) point { return point{unit: u, year: noYear} }

func (p point) isZero() bool { return p.unit == NoUnit }

func day(t time.Time) point {
	y, m, d := t.Date()
	return point{unit: Day, year: y, n: int(m), day: d}
}

func week(t time.Time) point {
	y, w := t.ISOWeek()
	return point{unit: Week, year: y, n: w}
}

func midnight(y, m, d int) time.Time { return time.Date(y, time.Month(m), d, 0, 0, 0, 0, time.UTC) }

// weekStart is the Monday of an ISO week.
func weekStart(year, week int) time.Time {
	jan4 := midnight(year, 1, 4)
	return jan4.AddDate(0, 0, 7*(week-1)-int(jan4.Weekday()+6)%7)
}

// start is the first day of p.
func (p point) start() time.Time {
	switch p.unit {
	case Half:
		return midnight(p.year, 6*p.n-5, 1)
	case Quarter:
		return midnight(p.year, 3*p.n-2, 1)
	case Season:
		return midnight(p.year, 3*p.n, 1)
	case Month:
		return midnight(p.year, p.n, 1)
	case Week:
		return weekStart(p.year, p.n)
	case Weekend:
		return weekStart(p.year, p.n).AddDate(0, 0, 5)
	case Day:
		return midnight(p.year, p.n, p.day)
	}
	return midnight(p.year, 1, 1)
}

// end is the last day of p.
func (p point) end() time.Time {
	switch p.unit {
	case Day:
		return p.start()
	case Weekend:
		return p.start().AddDate(0, 0, 1)
	}
	return p.shift(p.unit, 1).start().AddDate(0, 0, -1)
}

// as returns the time of unit u that p lies in, or that starts with p if u is finer. If the year is not known, nothing else is.
func (p point) as(u Unit) point {
	if p.year == noYear {
		return unknown(u)
	}
	t := p.start()
	y, m, d := t.Date()
	switch u {
	case Millennium:
		return point{unit: u, year: floor(y, 1000)}
	case Century:
		return point{unit: u, year: floor(y, 100)}
	case Decade:
		return point{unit: u, year: floor(y, 10)}
	case Half:
		return point{unit: u, year: y, n: (int(m) + 5) / 6}
	case Quarter:
		return point{unit: u, year: y, n: (int(m) + 2) / 3}
	case Season:
		s := t.AddDate(0, -2, 0)
		return point{unit: u, year: s.Year(), n: (int(s.Month()) + 2) / 3}
	case Month:
		return point{unit: u, year: y, n: int(m)}
	case Week, Weekend:
		w := week(t)
		w.unit = u
		return w
	case Day:
		return point{unit: u, year: y, n: int(m), day: d}
	}
	return point{unit: Year, year: y}
}

func floor(n, by int) int {
	if n < 0 {
		n -= by - 1
	}
	return n / by * by
}

// shift moves p by n units u and keeps how finely it is known, or takes that of u if it is coarser.
func (p point) shift(u Unit, n int) point {
	if p.year == noYear {
		return unknown(p.unit)
	}
	if (p.unit == Week || p.unit == Weekend) && u < Fortnight { // the week that has its middle then
		return day(p.start().AddDate(0, 0, 3)).shift(u, n).as(p.unit)
	}
	switch u {
	case Millennium, Century, Decade, Year:
		return p.addYears(n * map[Unit]int{Millennium: 1000, Century: 100, Decade: 10, Year: 1}[u])
	case Half:
		return p.addMonths(6 * n)
	case Quarter, Season:
		return p.addMonths(3 * n)
	case Month:
		return p.addMonths(n)
	case Fortnight:
		n *= 14
	case Week, Weekend:
		n *= 7
	}
	if p.unit < Week { // some days on from "in June"
		half := p.end().Sub(p.start()) / 2
		return day(p.start().Add(half).AddDate(0, 0, n)).as(p.unit)
	}
	q := day(p.start().AddDate(0, 0, n))
	if p.unit == Week || p.unit == Weekend {
		q = q.as(p.unit)
	}
	return q
}

// holds tells whether the day q lies in p.
func (p point) holds(q point) bool {
	at := q.start()
	return p.year != noYear && !p.start().After(at) && !p.end().Before(at)
}

func (p point) addYears(n int) point {
	p.year += n
	if p.unit == Day && p.n == 2 && p.day == 29 && midnight(p.year, 2, 29).Month() != 2 {
		p.day = 28
	}
	return p
}

// addMonths moves p by months; a day that the month has not becomes its last.
func (p point) addMonths(n int) point {
	switch p.unit {
	case Day:
		first := midnight(p.year, p.n+n, 1)
		last := first.AddDate(0, 1, -1).Day()
		return point{unit: Day, year: first.Year(), n: int(first.Month()), day: min(p.day, last)}
	case Season:
		q := midnight(p.year, 3*p.n+n-2, 1)
		return point{unit: Season, year: q.Year(), n: (int(q.Month()) + 2) / 3}
	}
	return day(midnight(p.year, int(p.start().Month())+n, 1)).as(p.unit)
}

var seasonCodes = [...]string{"SP", "SU", "FA", "WI"}

// value writes p as TIMEX3 has it.
func (p point) value() string {
	y := p.yearValue()
	if p.unit != Day && p.timeValue() != "" { // an hour of a day that is not known
		return p.month() + "-XX" + p.timeValue()
	}
	if p.unit == Century && p.year < 0 {
		return fmt.Sprintf("BC%02d", -p.year/100-1)
	}
	switch p.unit {
	case Millennium:
		return y[:1]
	case Century:
		return y[:len(y)-2]
	case Decade:
		return y[:len(y)-1]
	case Half, Quarter, Season:
		return y + "-" + p.partOfYear()
	case Month:
		return y + "-" + two(p.n)
	case Week:
		return y + "-W" + two(p.n)
	case Weekend:
		return y + "-W" + two(p.n) + "-WE"
	case Day:
		return y + "-" + two(p.n) + "-" + two(p.day) + p.timeValue()
	}
	return y
}

// month writes the month that p lies in as far as it is known.
func (p point) month() string {
	switch {
	case p.unit == Month:
		return p.yearValue() + "-" + two(p.n)
	case p.unit < Year:
		return "XXXX-XX"
	}
	return p.yearValue() + "-XX"
}

// two writes a number with two figures, one that is not known as XX.
func two(n int) string {
	if n == 0 {
		return "XX"
	}
	return fmt.Sprintf("%02d", n)
}

func (p point) partOfYear() string {
	switch {
	case p.n == 0:
		return "XX"
	case p.unit == Half:
		return fmt.Sprintf("H%d", p.n)
	case p.unit == Quarter:
		return fmt.Sprintf("Q%d", p.n)
	}
	return seasonCodes[p.n-1]
}

func (p point) yearValue() string {
	switch {
	case p.year == noYear:
		return "XXXX"
	case p.year <= 0:
		return fmt.Sprintf("BC%04d", 1-p.year)
	}
	return fmt.Sprintf("%04d", p.year)
}

func (p point) timeValue() string {
	switch {
	case p.clock.known:
		return fmt.Sprintf("T%02d:%02d", p.clock.minutes/60, p.clock.minutes%60)
	case p.part != "":
		return "T" + p.part
	}
	return ""
}

// when writes p as EDTF; zero if its year is not known.
func (p point) when() edtf.Value {
	if p.year == noYear || p.isZero() || p.year < 0 && p.unit < Year {
		return edtf.Value{}
	}
	switch p.unit {
	case Week:
		return edtf.Within(edtf.DayOf(p.start()), edtf.DayOf(p.end()))
	case Weekend:
		return edtf.From(edtf.DayOf(p.start()), edtf.DayOf(p.end()))
	case Quarter, Half:
		return edtf.Within(edtf.DayOf(p.start()).Coarse(edtf.Month), edtf.DayOf(p.end()).Coarse(edtf.Month))
	}
	return edtf.On(p.date())
}

// date writes p as one EDTF date; weeks, quarters and halves have none.
func (p point) date() edtf.Date {
	d := edtf.Date{Year: p.year}
	switch p.unit {
	case Century:
		d.Unit = edtf.Century
	case Decade:
		d.Unit = edtf.Decade
	case Year:
		d.Unit = edtf.Year
	case Season:
		d.Unit, d.Month = edtf.Season, edtf.Spring+p.n-1
	case Month:
		d.Unit, d.Month = edtf.Month, p.n
	case Day:
		d.Unit, d.Month, d.Day = edtf.Day, p.n, p.day
		if p.clock.known && p.clock.minutes < 24*60 { // midnight as the end of a day is that day
			d.Unit, d.Clock, d.Zone = edtf.Minute, p.clock.minutes, edtf.NoZone
		}
		if p.clock.hasZone && d.Unit == edtf.Minute {
			d.Zone = p.clock.zone
		}
	default:
		return edtf.Date{}
	}
	return d
}

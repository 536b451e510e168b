package edtf

import (
	"errors"
	"fmt"
	"strings"
)

var errSyntax = errors.New("not an EDTF date")

// Parse reads an EDTF string. Its error names the string and, where a near one would do, that one.
func Parse(s string) (Value, error) {
	v, err := parse(s)
	if err != nil {
		return Value{}, fmt.Errorf("%w: %q (try \"2022-03-02\", \"2022-03\", \"2022-03~\" or \"2022-03-02/2022-03-05\")", err, s)
	}
	return v, nil
}

func parse(s string) (Value, error) {
	if in, ok := strings.CutPrefix(s, "["); ok {
		in, closed := strings.CutSuffix(in, "]")
		a, b, two := strings.Cut(in, "..")
		if !closed || !two {
			return Value{}, errSyntax
		}
		return parsePair(within, a, b)
	}
	if a, b, two := strings.Cut(s, "/"); two {
		return parsePair(interval, openEnd(a), openEnd(b))
	}
	d, ok := parseDate(s)
	if !ok {
		return Value{}, errSyntax
	}
	return On(d), nil
}

// openEnd turns the two dots of an interval's open end into nothing.
func openEnd(s string) string {
	if s == ".." {
		return ""
	}
	return s
}

func parsePair(k kind, a, b string) (Value, error) {
	var ends [2]Date
	for i, s := range []string{a, b} {
		d, ok := parseDate(s)
		if !ok && s != "" {
			return Value{}, errSyntax
		}
		ends[i] = d
	}
	v := pair(k, ends[0], ends[1])
	if v.IsZero() {
		return v, errors.New("a date that ends before it starts")
	}
	return v, nil
}

// parseDate reads one date, as it stands alone or at one end of a pair.
func parseDate(s string) (d Date, ok bool) {
	if s == "" {
		return d, false
	}
	switch q := Qual(s[len(s)-1]); q {
	case Approximate, Uncertain, Both:
		d.Qual, s = q, s[:len(s)-1]
	}
	day, clock, hasClock := strings.Cut(s, "T")
	if !d.parseDay(day) {
		return Date{}, false
	}
	if hasClock && (d.Unit != Day || !d.parseClock(clock)) {
		return Date{}, false
	}
	return d, true
}

// parseDay reads YYYY, YYYX, YYXX, YYYY-MM or YYYY-MM-DD, the year with a minus sign if it is before our era.
func (d *Date) parseDay(s string) bool {
	year, rest := s, ""
	if i := strings.IndexByte(s[min(1, len(s)):], '-'); i >= 0 {
		year, rest = s[:i+1], s[i+1:]
	}
	if !d.parseYear(year) {
		return false
	}
	if rest == "" {
		return true
	}
	if d.Unit != Year || len(rest) != len("-04") && len(rest) != len("-04-19") {
		return false
	}
	month, ok := digits(rest[1:3])
	if !ok || !d.setMonth(month) {
		return false
	}
	if len(rest) == len("-04") {
		return true
	}
	day, ok := digits(rest[4:])
	if !ok || rest[3] != '-' || d.Unit != Month {
		return false
	}
	d.Unit, d.Day = Day, day
	return day >= 1 && day <= d.daysInMonth()
}

func (d *Date) parseYear(s string) bool {
	s, minus := strings.CutPrefix(s, "-")
	if len(s) != 4 {
		return false
	}
	d.Unit = Year
	if p, ok := strings.CutSuffix(s, "XX"); ok {
		d.Unit, s = Century, p+"00"
	} else if p, ok := strings.CutSuffix(s, "X"); ok {
		d.Unit, s = Decade, p+"0"
	}
	y, ok := digits(s)
	if minus {
		y = -y
	}
	d.Year = y
	return ok && (!minus || y != 0 && d.Unit == Year)
}

func (d *Date) setMonth(m int) bool {
	d.Unit, d.Month = Month, m
	if m >= Spring && m <= Winter {
		d.Unit = Season
	}
	return m >= 1 && m <= 12 || d.Unit == Season
}

func (d Date) daysInMonth() int { return date(d.Year, d.Month+1, 0).Day() }

// parseClock reads hh:mm and a zone, which is Z, ±hh:mm or nothing.
func (d *Date) parseClock(s string) bool {
	zone := ""
	if len(s) > len("18:00") {
		s, zone = s[:len("18:00")], s[len("18:00"):]
	}
	clock, ok := hoursMinutes(s)
	d.Unit, d.Clock, d.Zone = Minute, clock, NoZone
	switch {
	case zone == "":
		return ok
	case zone == "Z":
		d.Zone = 0
		return ok
	}
	east, zoneOK := hoursMinutes(zone[1:])
	d.Zone = east
	if zone[0] == '-' {
		d.Zone = -east
	}
	return ok && zoneOK && (zone[0] == '+' || zone[0] == '-')
}

func hoursMinutes(s string) (int, bool) {
	if len(s) != len("18:00") || s[2] != ':' {
		return 0, false
	}
	h, okH := digits(s[:2])
	m, okM := digits(s[3:])
	return 60*h + m, okH && okM && h < 24 && m < 60
}

// digits reads a number that is written with nothing but digits.
func digits(s string) (n int, ok bool) {
	for _, c := range []byte(s) {
		if c < '0' || c > '9' {
			return 0, false
		}
		n = 10*n + int(c-'0')
	}
	return n, s != ""
}

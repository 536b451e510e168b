package timex

import "strings"

// An order is that of day and month in a date in figures.
type order uint8

const (
	noOrder order = iota
	dayFirst
	monthFirst
)

// A Numeric is a date in figures, year first or last: the order of day and month may have to be found out.
type Numeric struct {
	A, B, Year int
	Fixed      bool // year first, so the month comes next
}

func (Numeric) expr() {}

// readNumericDate reads 2022-02-24, 26/2/2022 and 4.3.22.
func readNumericDate(m *match) Expr {
	s := m.p.in(m.token(isNumericDate, 0))
	parts := strings.FieldsFunc(s, func(r rune) bool { return r < '0' || r > '9' })
	var n [3]int
	for i, part := range parts {
		for _, c := range []byte(part) {
			n[i] = 10*n[i] + int(c-'0')
		}
	}
	e := Numeric{A: n[0], B: n[1], Year: n[2]}
	if len(parts[0]) == 4 {
		e = Numeric{A: n[1], B: n[2], Year: n[0], Fixed: true}
	}
	if len(parts[2]) == 2 && !e.Fixed {
		e.Year += 2000
		if n[2] >= 40 {
			e.Year -= 100
		}
	}
	if !e.fits(monthFirst) && !e.fits(dayFirst) || e.Fixed && !e.fits(monthFirst) || e.Year < 1000 {
		return nil
	}
	return e
}

// fits tells whether e is a date in that order.
func (e Numeric) fits(o order) bool {
	month, d := e.A, e.B
	if o == dayFirst {
		month, d = d, month
	}
	return month >= 1 && month <= 12 && d >= 1 && midnight(e.Year, month, d).Day() == d
}

// order is the order of day and month as the figures alone tell it.
func (e Numeric) order() order {
	switch {
	case e.Fixed || !e.fits(dayFirst):
		return monthFirst
	case !e.fits(monthFirst):
		return dayFirst
	}
	return noOrder
}

// numeric puts day and month in the order of the figures, the text, the locale or, where these fail, the tense.
func (r *resolver) numeric(e Numeric) point {
	o, why := e.order(), "the figures allow no other order"
	if o == noOrder {
		o, why = r.Order, "day and month in the order of the other dates, or of the language"
	}
	if o == noOrder {
		o, why = r.orderByTense(e), "day and month in the order that fits the tense"
	}
	r.note("%s", why)
	if o == dayFirst {
		return point{unit: Day, year: e.Year, n: e.B, day: e.A}
	}
	return point{unit: Day, year: e.Year, n: e.A, day: e.B}
}

// orderByTense takes the order that puts a past clause before the DCT and a future one after it, the day first if both do.
func (r *resolver) orderByTense(e Numeric) order {
	if r.DCT.IsZero() || r.Tense == NoTense {
		return dayFirst
	}
	month := midnight(e.Year, e.A, e.B)
	other := midnight(e.Year, e.B, e.A)
	wrong := func(after bool) bool { return after != (r.Tense == Future) }
	if wrong(other.After(r.DCT)) && !wrong(month.After(r.DCT)) {
		return monthFirst
	}
	return dayFirst
}

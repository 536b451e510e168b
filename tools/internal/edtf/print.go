package edtf

import (
	"fmt"
	"time"
)

// String prints v as EDTF; Parse of it gives v again.
func (v Value) String() string {
	switch v.kind {
	case none:
		return ""
	case interval:
		return orDots(v.a) + "/" + orDots(v.b)
	case within:
		return "[" + v.a.String() + ".." + v.b.String() + "]"
	}
	return v.a.String()
}

func orDots(d Date) string {
	if d.Unit == Open {
		return ".."
	}
	return d.String()
}

// String prints d as EDTF, an open end as nothing.
func (d Date) String() string {
	s := ""
	switch d.Unit {
	case Open:
		return ""
	case Century:
		s = fmt.Sprintf("%02dXX", d.Year/100)
	case Decade:
		s = fmt.Sprintf("%03dX", d.Year/10)
	case Year:
		s = isoYear(d.Year)
	case Season, Month:
		s = fmt.Sprintf("%s-%02d", isoYear(d.Year), d.Month)
	case Day:
		s = d.isoDay()
	case Minute:
		s = fmt.Sprintf("%sT%02d:%02d%s", d.isoDay(), d.Clock/60, d.Clock%60, isoZone(d.Zone))
	}
	if d.Qual != 0 {
		s += string(rune(d.Qual))
	}
	return s
}

func isoYear(y int) string {
	if y < 0 {
		return fmt.Sprintf("-%04d", -y)
	}
	return fmt.Sprintf("%04d", y)
}

func (d Date) isoDay() string { return fmt.Sprintf("%s-%02d-%02d", isoYear(d.Year), d.Month, d.Day) }

func isoZone(z int) string {
	switch {
	case z == NoZone:
		return ""
	case z == 0:
		return "Z"
	case z < 0:
		return fmt.Sprintf("-%02d:%02d", -z/60, -z%60)
	}
	return fmt.Sprintf("+%02d:%02d", z/60, z%60)
}

// Label says v to an English reader: "14–20 April 2025", "week of 14 April 2025", "since 2014", "about March 2022".
// It is empty for the zero Value.
func (v Value) Label() string {
	switch {
	case v.kind == none:
		return ""
	case v.kind == point:
		return v.a.label()
	case v.b.Unit == Open && v.kind == interval:
		return "since " + v.a.label()
	case v.b.Unit == Open:
		return v.a.label() + " or later"
	case v.a.Unit == Open && v.kind == interval:
		return "until " + v.b.label()
	case v.a.Unit == Open:
		return "by " + v.b.label()
	case v.isWeek() && v.b.last().Sub(v.a.first()) == 6*24*time.Hour:
		return "week of " + v.a.label()
	case v.kind == within:
		return "between " + joined(v.a, v.b, " and ")
	}
	return joined(v.a, v.b, "–")
}

// joined says two dates and leaves out of the first what the second says as well: "14–20 April 2025".
func joined(a, b Date, sep string) string {
	dash := sep == "–"
	plain := a.Qual == 0 && b.Qual == 0 && a.Unit == b.Unit
	sameYear := a.Year == b.Year
	switch {
	case a == b:
		return a.label()
	case plain && a.Unit == Day && sameYear && a.Month == b.Month:
		return fmt.Sprint(a.Day, sep, b.label())
	case plain && a.Unit == Day && sameYear:
		return fmt.Sprintf("%d %s%s%s", a.Day, month(a.Month), spaced(sep, dash), b.label())
	case plain && a.Unit == Month && sameYear:
		return month(a.Month) + sep + b.label()
	case plain && a.Unit == Year:
		return a.label() + sep + b.label()
	}
	return a.label() + spaced(sep, dash) + b.label()
}

// spaced puts spaces around a dash that joins more than two words.
func spaced(sep string, dash bool) string {
	if dash {
		return " – "
	}
	return sep
}

func (d Date) label() string {
	s := d.plainLabel()
	switch d.Qual {
	case Approximate:
		return "about " + s
	case Uncertain:
		return s + " (uncertain)"
	case Both:
		return "about " + s + " (uncertain)"
	}
	return s
}

func (d Date) plainLabel() string {
	switch d.Unit {
	case Century:
		return ordinal(d.Year/100+1) + " century"
	case Decade:
		return fmt.Sprintf("%ds", d.Year)
	case Season:
		return d.seasonLabel()
	case Month:
		return month(d.Month) + " " + yearLabel(d.Year)
	case Day:
		return d.dayLabel()
	case Minute:
		return fmt.Sprintf("%s, %02d:%02d%s", d.dayLabel(), d.Clock/60, d.Clock%60, zoneLabel(d.Zone))
	}
	return yearLabel(d.Year)
}

func (d Date) dayLabel() string {
	return fmt.Sprintf("%d %s %s", d.Day, month(d.Month), yearLabel(d.Year))
}

// seasonLabel names both years of a winter, which starts in December.
func (d Date) seasonLabel() string {
	switch d.Month {
	case Spring:
		return "spring " + yearLabel(d.Year)
	case Summer:
		return "summer " + yearLabel(d.Year)
	case Autumn:
		return "autumn " + yearLabel(d.Year)
	}
	return fmt.Sprintf("winter %s–%02d", yearLabel(d.Year), (d.Year+1)%100)
}

func yearLabel(y int) string {
	if y <= 0 {
		return fmt.Sprintf("%d B.C.", 1-y)
	}
	return fmt.Sprint(y)
}

func zoneLabel(z int) string {
	if z == NoZone {
		return ""
	}
	if z == 0 {
		return " (UTC)"
	}
	sign := "+"
	if z < 0 {
		sign, z = "−", -z
	}
	s := fmt.Sprintf(" (UTC%s%d", sign, z/60)
	if z%60 != 0 {
		s += fmt.Sprintf(":%02d", z%60)
	}
	return s + ")"
}

func month(m int) string { return time.Month(m).String() }

func ordinal(n int) string {
	suffix := "th"
	if n%100 < 11 || n%100 > 13 {
		switch n % 10 {
		case 1:
			suffix = "st"
		case 2:
			suffix = "nd"
		case 3:
			suffix = "rd"
		}
	}
	return fmt.Sprint(n) + suffix
}

package timex

import (
	"fmt"
	"strings"
)

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

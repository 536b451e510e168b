package timex

import (
	"math"
	"time"
)

// newMoon is the k-th new moon since that of January 2000, in UTC; after Meeus, to some minutes.
func newMoon(k float64) time.Time {
	sin := func(degrees float64) float64 { return math.Sin(degrees * math.Pi / 180) }
	sun := 2.5534 + 29.10535670*k
	moon := 201.5643 + 385.81693528*k
	node := 160.7108 + 390.67050284*k
	days := 5.59766 + 29.530588861*k // since 1 January 2000, midnight
	days += -0.40720*sin(moon) + 0.17241*sin(sun) + 0.01608*sin(2*moon) + 0.01039*sin(2*node) +
		0.00739*sin(moon-sun) - 0.00514*sin(moon+sun) + 0.00208*sin(2*sun)
	return midnight(2000, 1, 1).Add(time.Duration(days * float64(24*time.Hour)))
}

// onNewMoon is the day of the first new moon on or after a day of the year, as clocks have it that are so far from UTC.
func onNewMoon(month, from int, ahead time.Duration) func(int) time.Time {
	return func(year int) time.Time {
		first := midnight(year, month, from)
		k := math.Floor(first.Sub(midnight(2000, 1, 6)).Hours()/24/29.530588861) - 1
		for {
			if at := newMoon(k).Add(ahead).Truncate(24 * time.Hour); !at.Before(first) {
				return at
			}
			k++
		}
	}
}

// hebrewYear is the first day, Rosh Hashanah, of a year of the Hebrew calendar.
func hebrewYear(y int) time.Time {
	elapsed := func(y int) int {
		months := (235*y - 234) / 19
		day := 29*months + (12084+13753*months)/25920
		if 3*(day+1)%7 < 3 {
			day++
		}
		return day
	}
	before, at, after := elapsed(y-1), elapsed(y), elapsed(y+1)
	switch {
	case after-at == 356:
		at += 2
	case at-before == 382:
		at++
	}
	return midnight(1, 1, 1).AddDate(0, 0, at-1373428)
}

// fromRoshHashanah is so many days after the Hebrew new year that lies in a Gregorian year.
func fromRoshHashanah(days int) func(int) time.Time {
	return func(year int) time.Time { return hebrewYear(year+3761).AddDate(0, 0, days) }
}

// hanukkah is its first day, the 25th of Kislev: the month before has 30 days in a long year.
func hanukkah(year int) time.Time {
	y := year + 3761
	first := hebrewYear(y)
	days := 83
	if int(hebrewYear(y+1).Sub(first).Hours()/24)%10 == 5 {
		days++
	}
	return first.AddDate(0, 0, days)
}

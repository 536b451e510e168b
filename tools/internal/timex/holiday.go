package timex

import (
	"slices"
	"time"
)

// A holiday is a named day that moves or stays, with the pattern of its names and its day in a year.
type holiday struct {
	name    string
	pattern string
	day     func(year int) time.Time
}

var holidays = []holiday{
	{"christmas day", "christmas|xmas day?", fixed(12, 25)},
	{"christmas eve", "christmas|xmas eve", fixed(12, 24)},
	{"boxing day", "boxing day ; st .? stephen ' s day", fixed(12, 26)},
	{"new year's day", "new year ' s day ; new years day", fixed(1, 1)},
	{"new year", "new year", fixed(1, 1)},
	{"new year's eve", "new year ' s eve ; new years eve", fixed(12, 31)},
	{"twelfth night", "twelfth night", fixed(1, 5)},
	{"epiphany", "epiphany", fixed(1, 6)},
	{"candlemas", "candlemas", fixed(2, 2)},
	{"valentine's day", "valentine ' s day", fixed(2, 14)},
	{"st patrick's day", "st .? patrick ' s day", fixed(3, 17)},
	{"nowruz", "nowruz|nawruz|nauruz|norouz", fixed(3, 21)},
	{"lady day", "lady day", fixed(3, 25)},
	{"april fools' day", "april fools ' day ; april fool ' s day", fixed(4, 1)},
	{"st george's day", "st .? george ' s day", fixed(4, 23)},
	{"anzac day", "anzac day", fixed(4, 25)},
	{"may day", "may|labour day", fixed(5, 1)},
	{"victory day", "victory day", fixed(5, 9)},
	{"juneteenth", "juneteenth", fixed(6, 19)},
	{"midsummer's day", "midsummer ' s? day ; midsummer day", fixed(6, 24)},
	{"canada day", "canada day", fixed(7, 1)},
	{"independence day", "independence day ; fourth of july", fixed(7, 4)},
	{"bastille day", "bastille day", fixed(7, 14)},
	{"assumption day", "assumption day ; the? feast of the assumption", fixed(8, 15)},
	{"michaelmas", "michaelmas", fixed(9, 29)},
	{"st crispin's day", "st .? crispin ' s day", fixed(10, 25)},
	{"halloween", "halloween", fixed(10, 31)},
	{"all saints' day", "all saints ' day", fixed(11, 1)},
	{"all souls' day", "all souls ' day", fixed(11, 2)},
	{"guy fawkes night", "guy fawkes night ; bonfire night", fixed(11, 5)},
	{"remembrance sunday", "remembrance sunday", func(y int) time.Time { return nthWeekday(y, 11, time.Sunday, 2) }},
	{"armistice day", "armistice|veterans|remembrance day ; martinmas", fixed(11, 11)},
	{"st andrew's day", "st .? andrew ' s day", fixed(11, 30)},
	{"st nicholas's day", "st .? nicholas ' s? day", fixed(12, 6)},
	{"pearl harbor day", "pearl harbor day", fixed(12, 7)},
	{"thanksgiving day", "thanksgiving day?", func(y int) time.Time { return nthWeekday(y, 11, time.Thursday, 4) }},
	{"labor day", "labor day", func(y int) time.Time { return nthWeekday(y, 9, time.Monday, 1) }},
	{"memorial day", "memorial day", func(y int) time.Time { return nthWeekday(y, 6, time.Monday, 1).AddDate(0, 0, -7) }},
	{"mother's day", "mother ' s day", func(y int) time.Time { return nthWeekday(y, 5, time.Sunday, 2) }},
	{"father's day", "father ' s day", func(y int) time.Time { return nthWeekday(y, 6, time.Sunday, 3) }},
	{"martin luther king day", "martin luther king day ; martin luther king jr . day", func(y int) time.Time { return nthWeekday(y, 1, time.Monday, 3) }},
	{"presidents' day", "presidents ' day ; president ' s day", func(y int) time.Time { return nthWeekday(y, 2, time.Monday, 3) }},
	{"columbus day", "columbus day", func(y int) time.Time { return nthWeekday(y, 10, time.Monday, 2) }},
	{"election day", "election day", func(y int) time.Time { return nthWeekday(y, 11, time.Monday, 1).AddDate(0, 0, 1) }},
	{"palm sunday", "palm sunday", fromEaster(-7)},
	{"maundy thursday", "maundy thursday", fromEaster(-3)},
	{"good friday", "good friday", fromEaster(-2)},
	{"holy saturday", "holy saturday", fromEaster(-1)},
	{"easter sunday", "easter sunday? ; easter day", fromEaster(0)},
	{"easter monday", "easter monday", fromEaster(1)},
	{"shrove tuesday", "shrove tuesday ; mardi gras", fromEaster(-47)},
	{"ash wednesday", "ash wednesday", fromEaster(-46)},
	{"ascension day", "ascension day", fromEaster(39)},
	{"pentecost", "pentecost ; whit sunday", fromEaster(49)},
	{"whit monday", "whit monday", fromEaster(50)},
	{"corpus christi", "corpus christi", fromEaster(60)},
	{"orthodox easter sunday", "orthodox easter sunday?", orthodoxEaster},
	{"trinity sunday", "trinity sunday", fromEaster(56)},
	{"rosh hashanah", "rosh hashanah|hashana", fromRoshHashanah(0)},
	{"yom kippur", "yom kippur", fromRoshHashanah(9)},
	{"sukkot", "sukkot|sukkoth", fromRoshHashanah(14)},
	{"hanukkah", "hanukkah|chanukah|hanukah", hanukkah},
	{"purim", "purim", fromRoshHashanah(-193)},
	{"passover", "passover|pesach", fromRoshHashanah(-163)},
	{"lunar new year", "tet ; chinese|lunar|vietnamese new year", onNewMoon(1, 21, 8*time.Hour)},
	{"diwali", "diwali|deepavali", onNewMoon(10, 17, -12*time.Hour-30*time.Minute)}, // the last sunset before it, in India
	{"D-Day", "d - day", once(1944, 6, 6)},
	{"V-E Day", "v - e day ; ve day", once(1945, 5, 8)},
	{"V-J Day", "v - j day ; vj day", once(1945, 8, 15)},
	{ramadan, "ramadan|ramadhan ; the? holy|fasting? month of ramadan", islamic(9, 1)},
	{"Eid al-Fitr", "eid -? al|ul|el -? fitr", islamic(10, 1)},
	{"Eid al-Adha", "eid -? al|ul|el -? adha", islamic(12, 10)},
	{"Ashura", "ashura|ashoura", islamic(1, 10)},
	{"Arbaeen", "arbaeen|arbain", islamic(2, 20)},
	{"Mawlid", "mawlid|mouloud|mawlud", islamic(3, 12)},
	{"orthodox christmas", "orthodox christmas", fixed(1, 7)},
}

// dDay is the row of the day that others count from: "D+3".
func dDay() int {
	return slices.IndexFunc(holidays, func(h holiday) bool { return h.name == "D-Day" })
}

// ramadan is the one that lasts a month.
const ramadan = "Ramadan"

func fixed(month, day int) func(int) time.Time {
	return func(year int) time.Time { return midnight(year, month, day) }
}

// once is a day that there was but one of.
func once(year, month, day int) func(int) time.Time {
	return func(int) time.Time { return midnight(year, month, day) }
}

func fromEaster(days int) func(int) time.Time {
	return func(year int) time.Time { return easter(year).AddDate(0, 0, days) }
}

// islamic is a day of the tabular Islamic calendar, which may be a day or two off what is seen in the sky: the first such day
// of a Gregorian year.
func islamic(month, day int) func(int) time.Time {
	return func(year int) time.Time {
		hijri := (year-622)*33/32 - 1
		for {
			days := day + (59*(month-1)+1)/2 + 354*(hijri-1) + (3+11*hijri)/30
			if t := midnight(622, 7, 19).AddDate(0, 0, days-1); t.Year() >= year {
				return t
			}
			hijri++
		}
	}
}

// nthWeekday is the n-th such weekday of a month.
func nthWeekday(year, month int, d time.Weekday, n int) time.Time {
	first := midnight(year, month, 1)
	return first.AddDate(0, 0, (int(d-first.Weekday())+7)%7+7*(n-1))
}

// easter is Easter Sunday in the Gregorian calendar, after Meeus, Jones and Butcher.
func easter(y int) time.Time {
	a, b, c := y%19, y/100, y%100
	h := (19*a + b - b/4 - (b-(b+8)/25+1)/3 + 15) % 30
	l := (32 + 2*(b%4) + 2*(c/4) - h - c%4) % 7
	m := (a + 11*h + 22*l) / 451
	n := h + l - 7*m + 114
	return midnight(y, n/31, n%31+1)
}

// orthodoxEaster is Easter Sunday after the Julian calendar, as the Gregorian calendar dates it; after Meeus.
func orthodoxEaster(y int) time.Time {
	d := (19*(y%19) + 15) % 30
	e := (2*(y%4) + 4*(y%7) - d + 34) % 7
	n := d + e + 114
	gap := y/100 - y/400 - 2 // days that the Julian calendar is behind
	return midnight(y, n/31, n%31+1+gap)
}

// holiday finds a named day. Ramadan is told as the month that most of it lies in.
func (r *resolver) holiday(h Holiday) point {
	p := r.holidayDay(h)
	if holidays[h.Row].name == ramadan && p.year != noYear {
		return p.shift(Day, 15).as(Month)
	}
	return p
}

// holidayDay finds the day in the year that is told, or the one nearest as the tense has it.
func (r *resolver) holidayDay(h Holiday) point {
	on := holidays[h.Row].day
	if h.Year != 0 {
		return day(on(h.Year))
	}
	if h.Of != nil {
		if of := r.point(h.Of); of.year != noYear {
			return day(on(of.year))
		}
	}
	base := r.from(h.Dir)
	if base.year == noYear {
		p := day(on(2000))
		p.year = noYear
		return p
	}
	if h.Dir == Bare {
		p := r.year(day(on(base.year)))
		return day(on(p.year))
	}
	year := base.year
	p := day(on(year))
	switch {
	case (h.Dir == Last || h.Dir == Previous) && !p.start().Before(base.start()):
		year--
	case (h.Dir == Next || h.Dir == Following) && !p.start().After(base.start()):
		year++
	}
	return day(on(year))
}

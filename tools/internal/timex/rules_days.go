package timex

import "strings"

// dayRules read days that are told by month and day, and months and years.
func dayRules() []Rule {
	const weekday = "<weekday> ,? "
	with := func(prefixes []string, shapes ...string) string {
		var all []string
		for _, s := range shapes {
			for _, p := range prefixes {
				all = append(all, p+s)
			}
		}
		return strings.Join(all, " ; ")
	}
	days := []string{"", weekday, "<wkd> ,? "}
	return []Rule{
		{Name: "<month> <day>, <year>",
			Pattern:  with(days, "<month> the? <day> ,? <year>", "<month> the? <ordinal> ,? <year>"),
			Examples: []Example{{"April 4, 1998", "1998-04-04"}, {"Sept. 26, 2016", "2016-09-26"}, {"Monday, June 22nd, 1941", "1941-06-22"}},
			Read:     readDay},
		{Name: "<month> <day>",
			Pattern:  with(days, "<month> the? <day>", "<month> the? <ordinal>"),
			Examples: []Example{{"Feb. 20", "2022-02-20"}, {"Sunday, March eighth", "2022-03-08"}},
			Read:     readDay},
		{Name: "<day> <month> <year>",
			Pattern:  with(days, "the? <day> <month> ,? <year>", "the? <ordinal> of? <month> ,? <year>"),
			Examples: []Example{{"22 June 1941", "1941-06-22"}, {"the 21st of June, 1941", "1941-06-21"}},
			Read:     readDay},
		{Name: "<day>-<month>-<year>",
			Pattern:  "<day> -|/ <month> -|/ <year> ; <day> -|/ <month> -|/ <pair>",
			Examples: []Example{{"5-Nov-2001", "2001-11-05"}, {"05/Nov/01", "2001-11-05"}},
			Read: func(m *match) Expr {
				c, ok := readDay(m).(Calendar)
				if ok && !c.HasYear {
					c.Year, c.HasYear, c.Short = m.int(isPair, 0), true, true
				}
				if !ok {
					return nil
				}
				return c
			}},
		{Name: "<day> <month>",
			Pattern:  with(days, "the? <day> <month>", "the? <ordinal> of? <month>", "the? <ordinal> day of <month>"),
			Examples: []Example{{"24 February", "2022-02-24"}, {"the 21st of January", "2022-01-21"}},
			Read:     readDay},
		{Name: "the <day>",
			Pattern:  "the <nth>",
			Examples: []Example{{"on the 14th", "2022-02-14"}},
			Read: func(m *match) Expr {
				if !m.nthDay() {
					return nil
				}
				return Calendar{Unit: Day, Day: m.int(isOrdinal, 0)}
			}},
		{Name: "the <ordinal>",
			Pattern:  "the <ordinal>",
			Examples: []Example{{"On the fourteenth he signed", "2022-02-14"}},
			Read: func(m *match) Expr {
				n, after := m.number(ordinalLayer).n, m.after(1)
				if n < 4 || n > 31 || m.before(1).w.text != "on" || after.kind == wordToken && !after.upper && !after.w.is(afterTime|articles) || after.w.text == "of" || after.w.text == "-" {
					return nil // "on the fourteenth floor"
				}
				return Calendar{Unit: Day, Day: n}
			}},
		{Name: "the <day> instant",
			Pattern:  "the <ordinal> instant|inst ; the <ordinal> ultimo|ult ; the <ordinal> proximo|prox",
			Examples: []Example{{"on the 1st inst.", "2022-03-01"}, {"the 12th ultimo", "2022-02-12"}},
			Read: func(m *match) Expr {
				return Calendar{Unit: Day, Day: m.number(ordinalLayer).n, Of: Relative{Month, m.dirAt(m.end - 1)}}
			}},
		{Name: "<weekday> the <day>",
			Pattern:  "<weekday> ,? the <ordinal> ; <weekday> ,? <nth>",
			Examples: []Example{{"Monday the 21st", "2022-02-21"}, {"on Monday 21st", "2022-02-21"}},
			Read: func(m *match) Expr {
				if next, word := m.after(1), m.p.token(m.end-1).w.class&isOrdinalWord != 0; next.w.text == "of" || word && next.kind == wordToken && (!next.w.is(afterTime) || m.p.token(m.start+1).w.text == ",") {
					return nil // "on Thursday, the first raid since", "on Monday, the second to fall"
				}
				return readDay(m)
			}},
		{Name: "the ides of <month>",
			Pattern:  "the ides|nones|kalends|calends of <month> ; the ides|nones|kalends|calends of <month> ,? <year>",
			Examples: []Example{{"the ides of March 2021", "2021-03-15"}, {"the kalends of May 1945", "1945-05-01"}},
			Read:     readRomanDay},
		{Name: "<month> <year>",
			Pattern:  "<month> of|,? <year> ; the month of <month> ,? <year>",
			Examples: []Example{{"January 1998", "1998-01"}, {"Jan. 1998", "1998-01"}, {"May of 1945", "1945-05"}},
			Read: func(m *match) Expr {
				return m.year(Calendar{Unit: Month, N: m.word(isMonth).n})
			}},
		{Name: "<month>",
			Pattern:  "<month> ; the month of <month>",
			Examples: []Example{{"in January", "2022-01"}, {"by mid-December", "2021-12"}},
			Read:     readMonth},
		{Name: "<year>",
			Pattern:  "<year> ; the? year <year>",
			Examples: []Example{{"in 1941", "1941"}, {"in 44 B.C.", "BC0044"}, {"in A.D. 79", "0079"}, {"nineteen ninety-one", "1991"}, {"the year 2000", "2000"}, {"the year two thousand", "2000"}},
			Read:     readYear},
		{Name: "<year>–<year>",
			Pattern:  "<year4> –|-|/ <pair>",
			Examples: []Example{{"1914–18", "1914"}},
			Read:     readYearSpan},
		{Name: "numeric date",
			Pattern:  "<numeric>",
			Examples: []Example{{"2022-02-24", "2022-02-24"}, {"26/2/2022", "2022-02-26"}},
			Read:     readNumericDate},
	}
}

// year puts the year that was found into c. Of "'98", which century it is of is left to [Resolve].
func (m *match) year(c Calendar) Calendar {
	if m.layered(yearLayer, 0) != nil {
		y := m.number(yearLayer)
		c.Year, c.HasYear, c.Short = y.n, true, y.small
	}
	return c
}

// readDay reads a day by its number, with what is told of month and year.
func readDay(m *match) Expr {
	c := Calendar{Unit: Day, N: m.word(isMonth).n, Day: m.int(isDay, 0), Weekday: m.word(isWeekday | isShortWeekday).n}
	if n := m.layered(ordinalLayer, 0); n != nil {
		c.Day = n.num.n
	} else if m.has(isOrdinal) {
		c.Day = m.int(isOrdinal, 0)
	}
	c = m.year(c)
	if t := m.token(isMonth, 0); t != nil && !t.upper && (t.w.text == "march" || t.w.text == "may") {
		return nil // "a second march on the capital"
	}
	if !m.plausibleDay(c) {
		return nil
	}
	return c
}

// readRomanDay reads a day as the Romans counted: the ides fall on the 15th of March, May, July and October, else on the 13th,
// the nones eight days before, the kalends on the 1st.
func readRomanDay(m *match) Expr {
	c := m.year(Calendar{Unit: Day, N: m.word(isMonth).n, Day: 13})
	if c.N == 3 || c.N == 5 || c.N == 7 || c.N == 10 {
		c.Day = 15
	}
	switch m.p.token(m.start + 1).w.text {
	case "nones":
		c.Day -= 8
	case "kalends", "calends":
		c.Day = 1
	}
	return c
}

// nthDay tells whether "the 14th" is a day: after a word such as "on", and not of an army or a floor.
func (m *match) nthDay() bool {
	before, after := m.before(1).w, m.after(1)
	of := before.text == "of" && (m.before(2).w.class&isPart != 0 || m.before(2).w.unit == Hour)
	if !before.is(beforeNth) && !of {
		return false
	}
	switch {
	case after.kind == breakToken || after.kind == markToken && after.w.text != "-":
		return true
	case after.w.is(numbered):
		return false
	case of || before.is(onDay):
		return true
	}
	return after.w.is(afterTime) || after.upper
}

// plausibleDay checks the day of the month, and that the text means a date by it.
func (m *match) plausibleDay(c Calendar) bool {
	year := c.Year
	if !c.HasYear {
		year = 2000
	}
	if c.Day < 1 || c.Day > 31 || c.N != 0 && midnight(year, c.N, c.Day).Day() != c.Day {
		return false
	}
	if c.HasYear {
		return true
	}
	if m.after(1).w.class&(isMeridiem) != 0 || m.after(1).w.is(measures) {
		return false
	}
	return !(c.N == 9 && c.Day == 11 && m.after(1).w.is(attacks))
}

// readMonth keeps "may" and "march" apart from the months, and asks of any name but the full ones that it be a month for sure.
func readMonth(m *match) Expr {
	t := m.token(isMonth, 0)
	c := Calendar{Unit: Month, N: t.w.n}
	before, after := m.before(1), m.after(1)
	switch {
	case !t.upper, before.w.is(titles), m.before(2).w.is(titles) && before.w.text == ".":
		return nil
	case m.labels():
		return c
	case c.N == 9 && after.n == 11 && m.after(2).w.is(attacks):
		return nil
	case t.w.text == "march" && after.w.is(aims) && before.w.text == "the":
		return nil
	case t.w.is(shortMonths) && !strings.HasSuffix(m.p.in(t), ".") && (!before.w.is(beforeMonth) || before.w.text == "the"):
		return nil
	}
	if t.w.text == "may" || t.w.text == "march" || t.w.text == "mar" || t.w.text == "jun" {
		if !before.w.is(beforeMonth) && m.p.token(m.start).w == t.w {
			return nil
		}
	}
	if next := m.after(1); t.w.text == "jan" && next.upper && next.kind == wordToken && next.w.class == 0 && !strings.HasSuffix(m.p.in(t), ".") {
		return nil // "Jan Masaryk"
	}
	if t.w.text == "april" || t.w.text == "june" || t.w.text == "august" || t.w.text == "may" {
		// A name: "June Smith", "Jan Smuts".
		if next := m.after(1); (next.upper || m.p.in(next) == "von") && next.w.class == 0 && next.kind == wordToken && !m.before(1).w.is(beforeMonth) {
			return nil
		}
	}
	return c
}

// readYear takes four figures as a year where nothing says that they count or name something else.
func readYear(m *match) Expr {
	c := m.year(Calendar{Unit: Year})
	y := c.Year
	before, after := m.before(1), m.after(1)
	spelled := m.end-m.start > 1 && !m.number(yearLayer).small
	switch {
	case spelled && m.layered(yearLayer, 0).end == m.end && (m.p.token(m.end-1).w.num == 100 || y >= 2000):
		if !before.w.is(inYear) && m.p.token(m.start).w.class&isNumberWord != 0 {
			return nil // "twelve hundred students", "they were two thousand"
		}
		return c
	case spelled:
		return c
	}
	hyphen := m.p.token(m.start).glued && before.w.text == "-"
	switch {
	case before.w.is(countsNext), after.w.is(measures), after.w.class&(isUnits|isMeridiem) != 0, after.w.num >= 100:
		return nil
	case hyphen && m.before(2).w.class&(isEdge|isYear|isMonth|isSeason) == 0:
		return nil // "U-1942"
	case before.w.is(inYear):
		return c
	case after.w.is(people), y < 1700 && before.w.text == ",":
		return nil // "1998 men"
	case before.w.is(beforeYear) && (y > 1900 && y%100 != 0 || !m.p.pluralNoun(m.end)):
		return c
	case m.p.pluralNoun(m.end):
		return nil
	case m.number(yearLayer).small, y < 1800, y > 2060:
		return nil
	}
	return c
}

// readYearSpan reads two years that are written as one.
func readYearSpan(m *match) Expr {
	a, last := m.int(isYear, 0), m.token(isPair, 0)
	b := floor(a, 100) + last.n
	if !last.glued || !m.p.token(m.start+1).glued || last.end-last.start != 2 || b <= a || a > 2060 {
		return nil
	}
	if next := m.after(1); next.glued && next.w == m.p.token(m.start+1).w || m.before(1).w.is(countsNext) {
		return nil
	}
	return Calendar{Unit: Year, Year: a, HasYear: true, Until: b}
}

// pluralNoun tells whether token i looks like things that are counted.
func (p *parser) pluralNoun(i int) bool {
	t := p.token(i)
	s := p.in(t)
	return t.kind == wordToken && !t.upper && t.w.class == 0 && strings.HasSuffix(s, "s") && !strings.HasSuffix(s, "ss") && len(s) > 3
}

package timex

import (
	"slices"
	"strings"
)

// periodRules read times longer than a day that have a name of their own: decades, centuries, seasons, quarters, halves.
func periodRules() []Rule {
	return []Rule{
		{Name: "the <decade>",
			Pattern:  "the? <decade> ; the ' <decade> ; ' <decade>",
			Examples: []Example{{"the 1990s", "199"}, {"the '80s", "198"}},
			Read: func(m *match) Expr {
				n := m.int(isDecade, 0)
				if n%10 != 0 || n < 100 && m.end-m.start == 1 && !m.p.edgeHyphen(m.start) && m.before(2).w.class&isDecade == 0 {
					return nil // "in her 30s"
				}
				return Calendar{Unit: Decade, Year: n, N: n, HasYear: n >= 100}
			}},
		{Name: "the <decade-word>",
			Pattern:  "the <decade-word> ; nineteen <decade-word>",
			Examples: []Example{{"the nineties", "199"}},
			Read:     func(m *match) Expr { return Calendar{Unit: Decade, N: m.word(isDecadeWord).n} }},
		{Name: "the <ordinal> century",
			Pattern:  "the? <ordinal> - century ; the? <ordinal> century ; the? <ordinal> century bc|bce|ad ; the? <ordinal> - century bc|bce|ad",
			Examples: []Example{{"the 20th century", "19"}, {"the nineteenth century", "18"}},
			Read: func(m *match) Expr {
				n := m.number(ordinalLayer).n
				switch {
				case n > 21:
					return nil
				case m.p.token(m.end-1).w.era == beforeChrist:
					return Calendar{Unit: Century, Year: -100 * n, HasYear: true}
				}
				return Calendar{Unit: Century, Year: 100 * (n - 1), HasYear: true}
			}},
		{Name: "the <season> of <year>",
			Pattern:  "the? <season> of|, <year> ; the? <season> <year> ; the? <season> of? <year> -|–|/ <pair> ; the? <season> of? <year> -|–|/ <year>",
			Examples: []Example{{"the spring of 1942", "1942-SP"}, {"Summer 1942", "1942-SU"}},
			Read: func(m *match) Expr {
				return m.year(Calendar{Unit: Season, N: m.word(isSeason).n})
			}},
		{Name: "the <season>",
			Pattern:  "the <season> ; <season>",
			Examples: []Example{{"the winter", "2021-WI"}, {"in autumn", "2021-FA"}},
			Read: func(m *match) Expr {
				if !m.bareSeason() {
					return nil
				}
				return Named{Unit: Season, N: m.word(isSeason).n, Dir: Bare}
			}},
		{Name: "the <day> of that month",
			Pattern:  "the <ordinal> of this|last|that|next month ; the <ordinal> of the same|following|next|previous month",
			Examples: []Example{{"the 21st of last month", "2022-02-21"}},
			Read: func(m *match) Expr {
				return Calendar{Unit: Day, Day: m.number(ordinalLayer).n, Of: Relative{Month, m.dirAt(m.end - 2)}}
			}},
		{Name: "the new year",
			Pattern:  "the new year",
			Examples: []Example{{"early in the new year", "2023"}},
			Read:     func(m *match) Expr { return Relative{Year, Following} }},
		{Name: "the <season> of <placed>",
			Pattern:  "the <season> of that|last|this|next year ; the <season> of the same|previous|preceding|following|next year",
			Examples: []Example{{"the spring of last year", "2021-SP"}},
			Read: func(m *match) Expr {
				return Calendar{Unit: Season, N: m.word(isSeason).n, Of: Relative{Year, m.dirAt(m.end - 2)}}
			}},
		{Name: "<month> of <placed>",
			Pattern:  "<month> of? that|last|this|next year ; <month> of the same|previous|preceding|following|next year",
			Examples: []Example{{"March of last year", "2021-03"}, {"March this year", "2022-03"}},
			Read: func(m *match) Expr {
				return Calendar{Unit: Month, N: m.word(isMonth).n, Of: Relative{Year, m.dirAt(m.end - 2)}}
			}},
		{Name: "last <month> <day>",
			Pattern:  "last|this|next|that <month> <day> ; last|that <day> <month> ; the previous|preceding|following|next <month> <day> ; the previous|preceding|following|next <day> <month>",
			Examples: []Example{{"last Oct. 23", "2021-10-23"}, {"It opened in July 2019; that Oct. 23 it burnt down", "2019-10-23"}, {"They met on 9 January 2016 at the line of the previous 3 May", "2015-05-03"}},
			Read: func(m *match) Expr {
				if m.p.token(m.start).w.text == "that" && m.p.saying(m.start-1) {
					return nil // "said that May 3 would do"
				}
				at := m.start
				if m.p.token(at).w.text == "the" {
					at++
				}
				return Calendar{Unit: Day, N: m.word(isMonth).n, Day: m.int(isDay, 0), Of: Named{Month, m.word(isMonth).n, m.dirAt(at)}}
			}},
		{Name: "<day> <month> of <placed>",
			Pattern:  "<month> <day> ,? of? that|last|this|next year ; <month> <day> of the same|previous|preceding|following|next year ; the? <day> <month> of? that|last|this|next year ; the? <day> <month> of the same|previous|preceding|following|next year ; <month> <day> the same|previous|following|next year ; the? <day> <month> the same|previous|following|next year",
			Examples: []Example{{"4 March last year", "2021-03-04"}},
			Read: func(m *match) Expr {
				return Calendar{Unit: Day, N: m.word(isMonth).n, Day: m.int(isDay, 0), Of: Relative{Year, m.dirAt(m.end - 2)}}
			}},
		{Name: "the <ordinal> quarter of <year>",
			Pattern:  "the? fiscal? <ordinal> -? quarter of? fiscal? <year> ; the? fiscal? <year> 's? fiscal? <ordinal> -? quarter ; the? fiscal? <ordinal> -? quarter of last|this|next year ; last|this|next year ' s <ordinal> -? quarter",
			Examples: []Example{{"the third quarter of 1990", "1990-Q3"}, {"next year's first quarter", "2023-Q1"}},
			Read:     func(m *match) Expr { return m.placedPart(Quarter) }},
		{Name: "Q<n> <year>",
			Pattern:  "q <day> <year> ; q <day>",
			Examples: []Example{{"in Q3 2012", "2012-Q3"}, {"in Q4", "2021-Q4"}},
			Read: func(m *match) Expr {
				n := m.token(isDay, 0)
				if !n.glued || n.n > 4 {
					return nil
				}
				return m.year(Calendar{Unit: Quarter, N: n.n})
			}},
		{Name: "the <ordinal> quarter",
			Pattern:  "the? fiscal? -? <ordinal> - quarter ; the? fiscal? -? <ordinal> quarter",
			Examples: []Example{{"the fourth quarter", "2021-Q4"}},
			Read:     func(m *match) Expr { return m.placedPart(Quarter) }},
		{Name: "the <ordinal> half of <year>",
			Pattern:  "the? first|second|last|latter half of <year> ; the? first|second|last|latter half of last|this|next|the|that year ; the first|second half",
			Examples: []Example{{"the second half of 1989", "1989-H2"}, {"the first half of last year", "2021-H1"}},
			Read:     readHalf},
		{Name: "the <month> quarter",
			Pattern:  "the? <month> quarter ; the? <month> -|–|to <month> quarter ; the? <month> quarter of <year> ; the? <month> -|–|to <month> quarter of <year>",
			Examples: []Example{{"in the September quarter", "2021-Q3"}, {"the October-December quarter", "2021-Q4"}},
			Read:     readMonthQuarter},
		{Name: "fiscal <year>",
			Pattern:  "the? fiscal year? <year> ; the? financial year <year>",
			Examples: []Example{{"fiscal 1989", "1989"}},
			Read:     func(m *match) Expr { return m.year(Calendar{Unit: Year}) }},
		{Name: "FY <year>",
			Pattern:  "fy <year> ; fy -|'? <pair>",
			Examples: []Example{{"in FY13", "2013"}, {"for FY2013", "2013"}},
			Read: func(m *match) Expr {
				c := m.year(Calendar{Unit: Year})
				if !c.HasYear {
					c.Year, c.HasYear, c.Short = m.int(isPair, 0), true, true
				}
				if !m.p.token(m.start).upper {
					return nil
				}
				return c
			}},
		{Name: "this fiscal",
			Pattern:  "the? last|past|this|current|next|coming fiscal",
			Examples: []Example{{"in the current fiscal", "2022"}, {"next fiscal", "2023"}},
			Read: func(m *match) Expr {
				if after := m.after(1); after.w.unit != NoUnit || after.kind == numberToken || after.kind == wordToken && after.w.class == 0 && !after.w.is(afterTime) {
					return nil // "the current fiscal deficit"
				}
				return Relative{Year, m.p.token(m.end - 2).w.dir}
			}},
	}
}

// bareSeason tells whether a season without a year is one: not "the fall of the city", "the Winter War" or "a spring broke".
func (m *match) bareSeason() bool {
	season, before, after := m.token(isSeason, 0), m.before(1).w, m.after(1)
	switch {
	case season.w.text == "fall" && after.w.text == "of", season.upper && after.upper:
		return false
	case m.end-m.start > 1:
		return true
	}
	return before.is(beforeSeason) || before.class&isEdge != 0 || m.p.edgeHyphen(m.start)
}

// edgeHyphen tells whether "mid-" stands before token i.
func (p *parser) edgeHyphen(i int) bool {
	return p.token(i-1).w.text == "-" && p.token(i-2).w.class&isEdge != 0
}

// readMonthQuarter reads a quarter that is called after its last month, or its first and last.
func readMonthQuarter(m *match) Expr {
	first, last := m.word(isMonth).n, m.token(isMonth, 1)
	n := first
	if last != nil {
		n = last.w.n
	}
	if n%3 != 0 || last != nil && n-first != 2 {
		return nil
	}
	return m.year(Calendar{Unit: Quarter, N: n / 3})
}

// placedPart reads a quarter with what is told of its year.
func (m *match) placedPart(u Unit) Expr {
	n := m.number(ordinalLayer).n
	if n < 1 || n > 4 {
		return nil
	}
	c := Calendar{Unit: u, N: n}
	c = m.year(c)
	for i := m.start; i < m.end; i++ {
		if d := m.dirAt(i); d != Bare && m.p.token(i+1).w.unit == Year {
			c.Of = Relative{Year, d}
		}
	}
	return c
}

func readHalf(m *match) Expr {
	c := Calendar{Unit: Half, N: 1}
	for i := m.start; i < m.end-1; i++ {
		switch m.p.token(i).w.text {
		case "second", "latter":
			c.N = 2
		case "last":
			if m.p.token(i+1).w.text == "half" {
				c.N = 2
			}
		}
	}
	if c = m.year(c); c.HasYear {
		return c
	}
	if d := m.dirAt(m.end - 2); d != Bare {
		c.Of = Relative{Year, d}
	}
	return c
}

// dirAt is the direction that token i tells: "next year" is seen from now, "the next year" from what was told.
func (m *match) dirAt(i int) Dir {
	d := m.p.token(i).w.dir
	if d == Next && m.p.token(i-1).w.text == "the" {
		return Following
	}
	return d
}

// placedRules read times by their place from now or from what was told: "last week", "that winter", "the following day".
func placedRules() []Rule {
	named := func(unit Unit, n int, d Dir) Expr { return Named{unit, n, d} }
	return []Rule{
		{Name: "today",
			Pattern:  "<deictic>",
			Examples: []Example{{"yesterday", "2022-03-01"}, {"today", "2022-03-02"}},
			Read: func(m *match) Expr {
				switch m.word(isDeictic).n {
				case -1:
					return Relative{Day, Last}
				case 1:
					return Relative{Day, Next}
				}
				return Relative{Day, This}
			}},
		{Name: "the day before yesterday",
			Examples: []Example{{"the day before yesterday", "2022-02-28"}},
			Read:     func(*match) Expr { return Offset{By: Duration{N: 2, Unit: Day}, Back: true} }},
		{Name: "the day after tomorrow",
			Examples: []Example{{"the day after tomorrow", "2022-03-04"}},
			Read:     func(*match) Expr { return Offset{By: Duration{N: 2, Unit: Day}} }},
		{Name: "<weekday>",
			Pattern:  "<weekday>",
			Examples: []Example{{"on Friday", "2022-02-25"}, {"on Wednesday", "2022-03-02"}},
			Read: func(m *match) Expr {
				t := m.token(isWeekday, 0)
				if after := m.after(1); m.before(1).w.text == "a" && m.before(2).w.text == "on" && (after.kind != wordToken || after.w.is(afterTime)) {
					return nil // "the ferry sails on a Saturday", and not "a Saturday interview"
				}
				if !t.upper || m.after(1).w.is(papers) || m.before(1).w.is(namesDays) || strings.HasSuffix(m.p.in(t), "days") {
					return nil
				}
				return named(Day, t.w.n, Bare)
			}},
		{Name: "the <weekday>",
			Pattern:  "the <weekday>",
			Examples: []Example{{"It was due on 22 February 2022, but came on the Friday", "2022-02-25"}},
			Read: func(m *match) Expr {
				if before := m.before(1).w; !before.is(onDay) && before.text != "from" || !m.token(isWeekday, 0).upper || m.beforeNoun() || m.after(1).upper && !m.p.opensSentence(m.start) {
					return nil // "the Friday vote", "to the Friday Mosque"
				}
				return named(Day, m.word(isWeekday).n, That)
			}},
		{Name: "last <weekday>",
			Pattern:  "last|past|previous <weekday> ; this past <weekday> ; <weekday> last",
			Examples: []Example{{"last Wednesday", "2022-02-23"}, {"last Friday", "2022-02-25"}},
			Read:     func(m *match) Expr { return named(Day, m.word(isWeekday).n, Last) }},
		{Name: "next <weekday>",
			Pattern:  "next <weekday> ; <weekday> next",
			Examples: []Example{{"next Tuesday", "2022-03-08"}},
			Read:     func(m *match) Expr { return named(Day, m.word(isWeekday).n, Next) }},
		{Name: "this <weekday>",
			Pattern:  "this <weekday>",
			Examples: []Example{{"this Tuesday", "2022-03-01"}},
			Read:     func(m *match) Expr { return named(Day, m.word(isWeekday).n, This) }},
		{Name: "this coming <weekday>",
			Pattern:  "the|this coming <weekday> ; coming <weekday>",
			Examples: []Example{{"this coming Sunday", "2022-03-06"}},
			Read:     func(m *match) Expr { return named(Day, m.word(isWeekday).n, Coming) }},
		{Name: "that <weekday>",
			Pattern: "that|same <weekday> ; that same <weekday> ; the same <weekday>",
			Read: func(m *match) Expr {
				next := m.after(1)
				ends := next.kind == breakToken || next.kind == markToken && next.w.text != "'"
				if m.p.token(m.start).w.text == "that" && m.p.saying(m.start-1) && !ends {
					return nil // "he said that Friday's vote"
				}
				return named(Day, m.word(isWeekday).n, That)
			}},
		{Name: "the following <weekday>",
			Pattern: "the very? following|next <weekday>",
			Read:    func(m *match) Expr { return named(Day, m.word(isWeekday).n, Following) }},
		{Name: "the previous <weekday>",
			Pattern: "the previous|preceding <weekday>",
			Read:    func(m *match) Expr { return named(Day, m.word(isWeekday).n, Previous) }},
		{Name: "last <month>",
			Pattern:  "last|past <month> ; this past <month> ; <month> last",
			Examples: []Example{{"last April", "2021-04"}, {"last February", "2022-02"}},
			Read:     func(m *match) Expr { return m.month(Last) }},
		{Name: "the previous <month>",
			Pattern: "the previous|preceding <month>",
			Read:    func(m *match) Expr { return m.month(Previous) }},
		{Name: "next <month>",
			Pattern:  "next <month>",
			Examples: []Example{{"next April", "2022-04"}},
			Read:     func(m *match) Expr { return m.month(Next) }},
		{Name: "two <weekday>s ago",
			Pattern:  "<number> <weekday> ago",
			Examples: []Example{{"two Sundays ago", "2022-02-20"}},
			Read: func(m *match) Expr {
				n := m.number(numberLayer)
				if n.vague || n.n < 1 || n.n > 50 {
					return nil
				}
				return Offset{By: Duration{N: 7 * n.n, Unit: Day}, Back: true, Of: Named{Day, m.word(isWeekday).n, Coming}}
			}},
		{Name: "<weekday> week",
			Pattern:  "<weekday> week",
			Examples: []Example{{"on Monday week", "2022-03-14"}},
			Read: func(m *match) Expr {
				return Offset{By: Duration{N: 7, Unit: Day}, Of: Named{Day, m.word(isWeekday).n, Coming}}
			}},
		{Name: "this <month>",
			Pattern:  "this coming? <month>",
			Examples: []Example{{"this May", "2022-05"}},
			Read:     func(m *match) Expr { return m.month(This) }},
		{Name: "that <month>",
			Pattern: "that|same <month> ; that same <month> ; the same <month>",
			Read:    func(m *match) Expr { return m.month(That) }},
		{Name: "the following <month>",
			Pattern: "the following|next <month>",
			Read:    func(m *match) Expr { return m.month(Following) }},
		{Name: "last <season>",
			Pattern:  "last|past <season> ; this past <season> ; the past <season>",
			Examples: []Example{{"last autumn", "2021-FA"}, {"last spring", "2021-SP"}},
			Read:     func(m *match) Expr { return named(Season, m.word(isSeason).n, Last) }},
		{Name: "the previous <season>",
			Pattern: "the? previous|preceding <season> ; the <season> before",
			Read: func(m *match) Expr {
				if m.p.token(m.end-1).w.side != 0 && m.governs() {
					return nil // "the summer before the war"
				}
				return named(Season, m.word(isSeason).n, Previous)
			}},
		{Name: "next <season>",
			Pattern:  "next|coming <season> ; the coming <season>",
			Examples: []Example{{"next summer", "2022-SU"}},
			Read:     func(m *match) Expr { return named(Season, m.word(isSeason).n, Next) }},
		{Name: "this <season>",
			Pattern:  "this coming? <season>",
			Examples: []Example{{"this summer", "2022-SU"}},
			Read:     func(m *match) Expr { return named(Season, m.word(isSeason).n, This) }},
		{Name: "that <season>",
			Pattern: "that|same <season> ; that same <season> ; the same <season>",
			Read:    func(m *match) Expr { return named(Season, m.word(isSeason).n, That) }},
		{Name: "the following <season>",
			Pattern: "the following|next <season>",
			Read:    func(m *match) Expr { return named(Season, m.word(isSeason).n, Following) }},
		{Name: "<weekday> last week",
			Pattern:  "<weekday> of? last|this|next week",
			Examples: []Example{{"Monday last week", "2022-02-21"}},
			Read: func(m *match) Expr {
				return EdgeDay{Of: Relative{Week, m.dirAt(m.end - 2)}, Nth: m.word(isWeekday).n}
			}},
		{Name: "last <unit>",
			Pattern:  "last <unit> ; last weekend ; this past <unit> ; this past weekend ; past <unit> ; the last|past <unit> ; the? last|past fiscal|financial <unit>",
			Examples: []Example{{"last week", "2022-W08"}, {"last month", "2022-02"}, {"last year", "2021"}},
			Read: func(m *match) Expr {
				if m.word(isUnit).unit == Day && (m.before(1).w.text == "the" || m.p.token(m.start).w.text == "the") {
					return nil // "on the last day" of what was told of
				}
				return m.placed(Last)
			}},
		{Name: "this <unit>",
			Pattern:  "this <unit> ; this weekend ; the? current fiscal? <unit>",
			Examples: []Example{{"this week", "2022-W09"}, {"this year", "2022"}, {"this weekend", "2022-W09-WE"}},
			Read:     func(m *match) Expr { return m.placed(This) }},
		{Name: "next <unit>",
			Pattern:  "next <unit> ; next weekend ; the? coming <unit> ; the coming weekend",
			Examples: []Example{{"next week", "2022-W10"}, {"next month", "2022-04"}},
			Read:     func(m *match) Expr { return m.placed(Next) }},
		{Name: "that <unit>",
			Pattern: "that <unit> ; that weekend ; that|the very? same <unit> ; that very <unit>",
			Read:    func(m *match) Expr { return m.placed(That) }},
		{Name: "that date",
			Examples: []Example{{"He left on 22 February 2022; by that date the port was shut", "2022-02-22"}},
			Read:     func(*match) Expr { return Relative{Day, That} }},
		{Name: "then",
			Pattern: "then",
			Read: func(m *match) Expr {
				if r := m.p.role(m.start - 1); r != sinceWord && r != byWord && r != untilWord {
					return nil
				}
				return Relative{Dir: That}
			}},
		{Name: "the following <unit>",
			Pattern: "the very? following|next|ensuing <unit> ; the following|next weekend ; the <unit> after|following ; the <unit> after that ; following <unit>",
			Read:    func(m *match) Expr { return m.dayBeside(Following) }},
		{Name: "the previous <unit>",
			Pattern: "the previous|preceding|prior <unit> ; the <unit> before ; the <unit> before that ; the previous weekend ; previous <unit>",
			Read:    func(m *match) Expr { return m.dayBeside(Previous) }},
		{Name: "the weekend",
			Examples: []Example{{"over the weekend", "2022-W08-WE"}},
			Read:     func(*match) Expr { return Relative{Weekend, Bare} }},
		{Name: "the <unit>",
			Pattern:  "the fiscal|full? <unit>",
			Examples: []Example{{"by the end of the year", "2022"}},
			Read:     readTheUnit},
		{Name: "the latest quarter",
			Pattern:  "the? latest quarter|period ; that quarter",
			Examples: []Example{{"in the latest quarter", "2021-Q4"}},
			Read:     func(*match) Expr { return Reported{} }},
		{Name: "the year-ago quarter",
			Pattern:  "the? comparable|corresponding? year -? ago|earlier quarter|period|level ; the? year - ago|earlier <ordinal> -? quarter ; the? quarter|period a year ago|earlier ; the? year - ago|earlier ; the? comparable|corresponding|same period|quarter of|in? last year ; last year ' s quarter|period",
			Examples: []Example{{"the year-ago quarter", "2020-Q4"}, {"the year-earlier period", "2020-Q4"}},
			Read:     func(*match) Expr { return Reported{YearsBack: 1} }},
		{Name: "the <year> quarter",
			Pattern:  "the <year> quarter|period",
			Examples: []Example{{"the 2020 quarter", "2020-Q4"}},
			Read:     func(m *match) Expr { return Reported{Year: m.number(yearLayer).n} }},
		{Name: "the week of <date>",
			Pattern:  "the? week of <month> <day> ; the? week of the? <day> <month>",
			Examples: []Example{{"the week of March 7", "2022-W10"}},
			Read: func(m *match) Expr {
				return Calendar{Unit: Week, Of: Calendar{Unit: Day, N: m.word(isMonth).n, Day: m.int(isDay, 0)}}
			}},
		{Name: "the weekend of <date>",
			Pattern:  "the weekend of <month> <day> ; the weekend of the? <day> <month> ; the weekend of the? <day> and|- <day> <month> ; the weekend of <month> <day> and|- <day>",
			Examples: []Example{{"the weekend of March 5", "2022-W09-WE"}, {"the weekend of 5 and 6 March", "2022-W09-WE"}, {"the weekend of March 5-6", "2022-W09-WE"}},
			Read: func(m *match) Expr {
				return Calendar{Unit: Weekend, Of: Calendar{Unit: Day, N: m.word(isMonth).n, Day: m.int(isDay, 0)}}
			}},
	}
}

// placed reads a unit or weekend on that side of what it leans on.
func (m *match) placed(d Dir) Expr {
	u := m.word(isUnit).unit
	if u == NoUnit {
		u = Weekend
	}
	if u >= Hour || m.p.token(m.start+1).upper && m.before(1).w.is(quotes) { // "last minute", "This Week"
		return nil
	}
	return Relative{u, d}
}

// dayBeside reads "the day after" and "the day before" where nothing follows that they could be after or before.
func (m *match) dayBeside(d Dir) Expr {
	if m.p.token(m.end-1).w.dir == That {
		return m.placed(d) // "the month after that"
	}
	if w := m.p.token(m.end - 1).w; w.side != 0 && (m.governs() || m.before(1).w.text == "to") {
		return nil
	}
	return m.placed(d)
}

// governs tells whether what follows may be what the "before" or "after" at the end is of: "the day before the vote", and not
// "killed the day before in an ambush".
func (m *match) governs() bool {
	next := m.after(1)
	return next.kind == wordToken && (!next.w.is(afterTime) || next.w.is(articles|pronouns))
}

// month reads a month on that side of what it leans on, not "this march".
func (m *match) month(d Dir) Expr {
	t := m.token(isMonth, 0)
	if !t.upper {
		return nil
	}
	return Named{Month, t.w.n, d}
}

// Words that make a part of a town of the quarter after them.
var intoPlaces = strings.Fields("left leave leaving fled fleeing entered entering into sealed stormed shelled searched besieged surrounded around out near inside outside across")

// readTheUnit takes "the year" as the current one; "the day" and "the week" mostly tell no date of their own.
func readTheUnit(m *match) Expr {
	if m.after(1).w.text == "-" && m.after(1).glued || m.word(isUnit).unit == Week && m.after(1).w.text == "from" {
		return nil // "the week-old strike", "the week from 5 to 12 August"
	}
	if m.after(1).w.side != 0 && m.after(2).kind == wordToken {
		return nil // "the week after the vote": which that is, no calendar tells
	}
	switch u := m.word(isUnit).unit; u {
	case Quarter:
		if slices.Contains(intoPlaces, m.p.in(m.before(1))) {
			return nil
		}
		return Reported{}
	case Year, Month, Week:
		return Relative{u, Bare}
	}
	return nil
}

func holidayRules() []Rule {
	var rules []Rule
	for i, h := range holidays {
		var shapes []string
		for s := range strings.SplitSeq(h.pattern, ";") {
			s = strings.TrimSpace(s)
			shapes = append(shapes, s, s+" ,? <year>", s+" of <year>", "last|this|next|that "+s, s+" last|this|next year")
		}
		rules = append(rules, Rule{Name: h.name, Pattern: strings.Join(shapes, " ; "), Read: func(m *match) Expr { return readHoliday(m, i) }})
	}
	return rules
}

func readHoliday(m *match, row int) Expr {
	out := Holiday{Row: row, Dir: m.dirAt(m.start)}
	if m.after(1).w.is(events) {
		return nil // "the Good Friday agreement"
	}
	if !m.p.token(m.start).upper && !m.p.token(m.start+1).upper {
		return nil
	}
	if d := m.dirAt(m.end - 2); m.p.token(m.end-1).w.unit == Year {
		out.Of = Relative{Year, d}
	}
	if m.layered(yearLayer, 0) != nil {
		out.Year = m.number(yearLayer).n
	}
	return out
}

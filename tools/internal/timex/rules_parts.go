package timex

import (
	"slices"
	"strings"
)

// edgeRules read a part of a longer time, which keeps its value and gets a modifier.
func edgeRules() []Rule {
	return []Rule{
		{Name: "early <calendar>",
			Pattern:  "the? <edge> -? <calendar> ; <edge> in <calendar> ; <edge> on <calendar>",
			Examples: []Example{{"early 1990", "1990"}, {"mid-February", "2022-02"}, {"late last week", "2022-W08"}, {"the early 1940s", "194"}},
			Read:     func(m *match) Expr { return Edge{m.expr(calendarLayer, 0), m.word(isEdge).code} }},
		{Name: "the end of <calendar>",
			Pattern:  "the? very? end|close of <calendar> ; the? latter part of <calendar> ; the closing|last|final days|week|weeks|months|years of <calendar>",
			Examples: []Example{{"the end of February", "2022-02"}},
			Read:     func(m *match) Expr { return Edge{m.expr(calendarLayer, 0), "END"} }},
		{Name: "the start of <calendar>",
			Pattern:  "the? very? start|beginning|outset of <calendar> ; the? early part of <calendar> ; the opening|first|early days|week|weeks|months|years of <calendar>",
			Examples: []Example{{"the beginning of January", "2022-01"}},
			Read:     func(m *match) Expr { return Edge{m.expr(calendarLayer, 0), "START"} }},
		{Name: "the turn of the year",
			Pattern:  "the? turn of the year ; the turn of the new year ; the? turn of <year>",
			Examples: []Example{{"at the turn of the year", "2022-01"}, {"the turn of 1987", "1987-01"}},
			Read:     func(m *match) Expr { return Edge{m.year(Calendar{Unit: Month, N: 1}), "APPROX"} }},
		{Name: "the middle of <calendar>",
			Pattern:  "the? middle of <calendar> ; the second|third week of <calendar>",
			Examples: []Example{{"the middle of last month", "2022-02"}},
			Read:     func(m *match) Expr { return Edge{m.expr(calendarLayer, 0), "MID"} }},
		{Name: "the last day of <calendar>",
			Pattern:  "the? first|last|final|opening day of <calendar>",
			Examples: []Example{{"the last day of February", "2022-02-28"}},
			Read: func(m *match) Expr {
				first := m.p.token(m.start+1).w.text == "first" || m.p.token(m.start).w.text == "first"
				return EdgeDay{Of: m.expr(calendarLayer, 0), Last: !first}
			}},
		{Name: "the first <weekday> of <calendar>",
			Pattern:  "the? <ordinal> <weekday> of|in <calendar> ; the? last|final <weekday> of|in <calendar>",
			Examples: []Example{{"on the first Saturday of this month", "2022-03-05"}, {"the last Friday in May 2019", "2019-05-31"}},
			Read:     readNthWeekday},
		{Name: "the first of the month",
			Pattern: "the first|last of the|that month|year",
			Read: func(m *match) Expr {
				return EdgeDay{Of: Relative{m.p.token(m.end - 1).w.unit, That}, Last: m.p.token(m.start+1).w.text == "last"}
			}},
		{Name: "the last evening of <calendar>",
			Pattern:  "the? first|last|final <part> of <calendar>",
			Examples: []Example{{"the last night of February", "2022-02-28TNI"}, {"the first morning of April", "2022-04-01TMO"}},
			Read: func(m *match) Expr {
				edge := m.p.token(m.start)
				if edge.w.text == "the" {
					edge = m.p.token(m.start + 1)
				}
				return DayPart{Of: EdgeDay{Of: m.expr(calendarLayer, 0), Last: edge.w.text != "first"}, Part: m.word(isPart).code}
			}},
		{Name: "the first six months of <year>",
			Pattern:  "the? first|last|final|opening|closing <duration> of <calendar>",
			Examples: []Example{{"the first six months of 1942", "1942-H1"}},
			Read: func(m *match) Expr {
				c, _ := m.expr(calendarLayer, 0).(Calendar)
				by := m.expr(durationLayer, 0).(Duration)
				if c.Unit != Year || by != (Duration{N: 6, Unit: Month}) && by != (Duration{N: 2, Unit: Quarter}) {
					return nil
				}
				n := 2
				for i := m.start; i < m.start+2; i++ {
					if w := m.p.token(i).w; w.text == "first" || w.text == "opening" {
						n = 1
					}
				}
				return Calendar{Unit: Half, N: n, Year: c.Year, HasYear: true}
			}},
		{Name: "the second half of <decade>",
			Pattern:  "the? first|second|last|latter half of <calendar>",
			Examples: []Example{{"the second half of the 1940s", "194"}},
			Read:     readLongHalf},
		{Name: "earlier <calendar>",
			Pattern:  "earlier in|on? <calendar>",
			Examples: []Example{{"earlier this year", "2022"}},
			Read:     func(m *match) Expr { return Edge{m.expr(calendarLayer, 0), "START"} }},
		{Name: "later <calendar>",
			Pattern:  "later in|on? <calendar>",
			Examples: []Example{{"later this month", "2022-03"}},
			Read:     func(m *match) Expr { return Edge{m.expr(calendarLayer, 0), "END"} }},
		{Name: "sometime <calendar>",
			Pattern:  "sometime in? <calendar>",
			Examples: []Example{{"sometime next year", "2023"}},
			Read:     func(m *match) Expr { return m.expr(calendarLayer, 0) }},
		{Name: "the quarter ended <date>",
			Pattern:  "the? quarter",
			Examples: []Example{{"the quarter ended Jan. 31", "2021-Q4"}},
			Read: func(m *match) Expr {
				if until := m.ends(); until != nil {
					return Reported{Until: until}
				}
				return nil
			}},
		{Name: "the year ended <date>",
			Pattern:  "the? fiscal? year",
			Examples: []Example{{"the year ended 31 March", "P1Y"}},
			Read: func(m *match) Expr {
				if m.ends() == nil {
					return nil
				}
				return Duration{N: 1, Unit: Year}
			}},
		{Name: "year-end",
			Pattern:  "year - end ; the? year ' s end",
			Examples: []Example{{"by year-end", "2022"}},
			Read:     func(*match) Expr { return Edge{Relative{Year, Bare}, "END"} }},
		{Name: "month's end",
			Pattern:  "month ' s end ; month - end",
			Examples: []Example{{"by month's end", "2022-03"}},
			Read:     func(*match) Expr { return Edge{Relative{Month, Bare}, "END"} }},
		{Name: "mid-month",
			Pattern:  "mid - month|week ; midweek",
			Examples: []Example{{"by mid-month", "2022-03"}, {"by midweek", "2022-W09"}},
			Read: func(m *match) Expr {
				if m.p.token(m.end-1).w.unit == Month {
					return Edge{Relative{Month, Bare}, "MID"}
				}
				return Edge{Relative{Week, Bare}, "MID"}
			}},
	}
}

// readNthWeekday reads a weekday by its place in a longer time.
func readNthWeekday(m *match) Expr {
	e := EdgeDay{Of: m.expr(calendarLayer, 0), Weekday: m.word(isWeekday).n, Last: m.layered(ordinalLayer, 0) == nil}
	if !e.Last {
		e.Nth = m.number(ordinalLayer).n
	}
	if c, ok := e.Of.(Calendar); ok && c.Unit == Day || e.Nth > 5 {
		return nil
	}
	return e
}

// readLongHalf reads the half of a time that TIMEX3 has no halves of.
func readLongHalf(m *match) Expr {
	c, ok := m.expr(calendarLayer, 0).(Calendar)
	if !ok || c.Unit == Year || c.Unit == Day {
		return nil
	}
	for i := m.start; i < m.start+2; i++ {
		if m.p.token(i).w.text == "first" {
			return Edge{c, "START"}
		}
	}
	return Edge{c, "END"}
}

// ends is the date after "ended" or "ending", nil if none follows.
func (m *match) ends() Expr {
	if !m.after(1).w.is(ended) {
		return nil
	}
	if n := m.p.at(calendarLayer, m.end+1); n != nil {
		return n.expr
	}
	return nil
}

// offsetRules read a length of time counted from now or from what was told.
func offsetRules() []Rule {
	return []Rule{
		{Name: "<duration> ago",
			Pattern:  "<duration> or so ago ; <duration> ago",
			Examples: []Example{{"three days ago", "2022-02-27"}, {"a year ago", "2021"}, {"two months ago", "2022-01"}, {"several years ago", "PAST_REF"}},
			Read:     func(m *match) Expr { return Offset{By: m.length(), Back: true, Exact: m.exactly()} }},
		{Name: "<duration> ago <weekday>",
			Pattern:  "<duration> ago this|last|on? <weekday> ; <duration> ago <deictic> ; <duration> ago this|last|next week|month|weekend",
			Examples: []Example{{"a week ago Wednesday", "2022-02-23"}, {"twenty years ago today", "2002-03-02"}, {"a week ago yesterday", "2022-02-22"}, {"a fortnight ago tomorrow", "2022-02-17"}, {"a month ago last Friday", "2022-01-25"}, {"a year ago this week", "2021-W09"}},
			Read: func(m *match) Expr {
				switch last := m.p.token(m.end - 1).w; {
				case last.text == "weekend":
					return Offset{By: m.length(), Back: true, Of: Relative{Weekend, m.dirAt(m.end - 2)}}
				case last.unit != NoUnit:
					return Offset{By: m.length(), Back: true, Of: Relative{last.unit, m.dirAt(m.end - 2)}}
				case last.class&isDeictic != 0:
					return Offset{By: m.length(), Back: true, Of: Offset{By: Duration{N: m.word(isDeictic).n, Unit: Day}}}
				}
				d := Bare
				switch m.dirAt(m.end - 2) {
				case This:
					d = Coming
				case Last:
					d = Last
				}
				return Offset{By: m.length(), Back: true, Of: Named{Day, m.word(isWeekday).n, d}}
			}},
		{Name: "<duration> from now",
			Pattern:  "<duration> from now ; <duration> hence",
			Examples: []Example{{"two weeks from now", "2022-W11"}},
			Read:     func(m *match) Expr { return Offset{By: m.length()} }},
		{Name: "<duration> later",
			Pattern:  "<duration> later|afterwards|afterward|thereafter ; <duration> after that? ; <duration> after those|these",
			Examples: []Example{{"On 5 January 2022 … two days later", "2022-01-07"}},
			Read: func(m *match) Expr {
				switch last, next := m.p.token(m.end-1).w.text, m.after(1); {
				case last == "after" && next.kind == wordToken, last == "later" && next.w.text == "than":
					return nil // "two days after the vote", "two hours later than usual"
				}
				return Offset{By: m.length(), Told: true, Exact: m.exactly()}
			}},
		{Name: "<duration> earlier",
			Pattern: "<duration> earlier|previously|before|beforehand ; <duration> before that|those|these",
			Read: func(m *match) Expr {
				if last := m.p.token(m.end - 1).w.text; last == "before" && m.governs() || last == "earlier" && m.after(1).w.text == "than" {
					return nil // "days before the vote", "two hours earlier than usual"
				}
				return Offset{By: m.length(), Told: true, Back: true, Exact: m.exactly()}
			}},
		{Name: "<duration> ago to the day",
			Pattern:  "<duration> ago|earlier|before|later|afterwards to the day ; to the day <duration> ago|earlier|before|later|afterwards ; <duration> to the day ago|earlier|before|later|afterwards",
			Examples: []Example{{"ten years ago to the day", "2012-03-02"}, {"On 5 May 2001 … ten years later to the day", "2011-05-05"}},
			Read: func(m *match) Expr {
				o := Offset{By: m.length(), Exact: true}
				for i := m.start; i < m.end; i++ {
					switch m.p.token(i).w.text {
					case "ago":
						o.Back = true
					case "earlier", "before":
						o.Back, o.Told = true, true
					case "later", "afterwards":
						o.Told = true
					}
				}
				return o
			}},
		{Name: "the day before <calendar>",
			Pattern:  "the? day before <calendar>",
			Examples: []Example{{"the day before last Friday", "2022-02-24"}},
			Read: func(m *match) Expr {
				return Offset{By: Duration{N: 1, Unit: Day}, Back: true, Of: m.expr(calendarLayer, 0)}
			}},
		{Name: "the day after <calendar>",
			Pattern:  "the? day after <calendar>",
			Examples: []Example{{"the day after Christmas", "2021-12-26"}},
			Read:     func(m *match) Expr { return Offset{By: Duration{N: 1, Unit: Day}, Of: m.expr(calendarLayer, 0)} }},
		{Name: "the same <unit> last year",
			Pattern:  "the same day|week|month|weekend last year ; the same day|week|month|weekend a year ago|earlier|before",
			Examples: []Example{{"the same day last year", "2021-03-02"}},
			Read: func(m *match) Expr {
				u := m.word(isUnit).unit
				if u == Year {
					u = Weekend
				}
				return Offset{By: Duration{N: 1, Unit: Year}, Back: true, Of: Relative{u, That}}
			}},
		{Name: "D+<day>",
			Pattern:  "d +|- <day|pair> ; d plus|minus <day>",
			Examples: []Example{{"by D+3", "1944-06-09"}},
			Read: func(m *match) Expr {
				d, sign := m.p.token(m.start), m.p.token(m.start+1)
				if !m.before(1).w.is(onDay) || !d.upper || sign.kind == markToken && !sign.glued {
					return nil
				}
				back := sign.w.text == "-" || sign.w.text == "minus"
				return Offset{By: Duration{N: m.p.token(m.end - 1).n, Unit: Day}, Back: back, Of: Holiday{Row: dDay()}}
			}},
		{Name: "<duration> from <calendar>",
			Pattern:  "<duration> from <calendar>",
			Examples: []Example{{"a week from Friday", "2022-03-11"}},
			Read: func(m *match) Expr {
				if before := strings.ToLower(m.p.in(m.before(1))); before == "for" || strings.HasPrefix(before, "last") {
					return nil // "fought for ten days from 3 May", "lasted ten days from 3 May": how long, and since when
				}
				of := m.expr(calendarLayer, 0)
				if d, ok := of.(Named); ok && d.Dir == Bare {
					d.Dir = Coming
					of = d
				}
				return Offset{By: m.length(), Of: of}
			}},
	}
}

// exactly tells whether a word before the match makes what it counts exact to the day: "exactly a month later".
func (m *match) exactly() bool {
	w := m.before(1).w.text
	return w == "exactly" || w == "precisely"
}

// length is the duration that was found; a bare unit is one of it.
func (m *match) length() Duration {
	if d, ok := m.expr(durationLayer, 0).(Duration); ok {
		return d
	}
	if u := m.word(isUnit).unit; u != NoUnit {
		return Duration{N: 1, Unit: u}
	}
	return Duration{N: 1, Unit: Day}
}

// What is named for the part of the day that it is held or done in.
var atDawn = strings.Fields("raid raids prayer prayers attack attacks assault assaults strike strikes hours patrol patrols swoop curfew light operation operations ceremony call mass service meal")

// What brings a part of the day closer: "shortly after dawn".
var closely = strings.Fields("shortly just soon right long")

// leads tells whether a part of the day leads its sentence in, so that what follows it is the subject: "Shortly after dawn troops came".
func (m *match) leads() bool {
	k := m.start - 1
	if slices.Contains(closely, strings.ToLower(m.p.in(m.p.token(k-1)))) {
		k--
	}
	return k == 0 || m.p.endsSentence(k-1)
}

// partRules read parts of the day.
func partRules() []Rule {
	return []Rule{
		{Name: "<date> <part>",
			Pattern:  "<calendar> ,? <edge>? in? the? <part> ; <calendar> ,? at dawn|dusk|daybreak|sunrise|sunset|nightfall ; <edge> on? <calendar> <part> ; <calendar> ' s <part> ; <edge> on|in? the <part> of|on <calendar>",
			Examples: []Example{{"Friday evening", "2022-02-25TEV"}, {"yesterday afternoon", "2022-03-01TAF"}},
			Read:     readPart},
		{Name: "<part> of <date>",
			Pattern:  "the? <edge>? <part> of|on <calendar> ; <part> , <calendar> ; the? <edge> hours of|on <calendar> <part>? ; <edge> -? <part> <calendar> ; overnight on|into? <calendar> ; the? <edge>? <part> before <calendar> ; the? <edge>? <part> hours of|on? <calendar> ; before dawn|sunrise|daybreak on? <calendar> ; the small|wee hours of|on <calendar> ; dawn|dusk|sunrise|sunset|nightfall <calendar>",
			Examples: []Example{{"the night of 21 June 1941", "1941-06-21TNI"}, {"the early hours of Saturday", "2022-02-26TMO"}},
			Read:     readPart},
		{Name: "the <part> of <day> to <day>",
			Pattern:  "the? <part> of|on <day> –|-|/|to|and <day> <month> ; the? <part> of|on <day> –|-|/|to|and <day> <month> ,? <year> ; the? <part> of|on <month> <day> –|-|/|to|and <day> ; the? <part> of|on <month> <day> –|-|/|to|and <day> ,? <year>",
			Examples: []Example{{"the night of 21–22 January", "2022-01-21TNI"}},
			Read: func(m *match) Expr {
				c := readDay(m)
				if c == nil || m.int(isDay, 1) <= m.int(isDay, 0) {
					return nil
				}
				return DayPart{Of: c, Part: m.word(isPart).code, Over: true}
			}},
		{Name: "the <part> of the <day> to the <day>",
			Pattern:  "the? <part> of|on the? <nth> –|-|/|to|and the? <nth> ; the? <part> of|on the? <nth> –|-|/|to|and the? <nth> of? <month> ; the? <part> of|on the? <nth> –|-|/|to|and the? <nth> of? <month> ,? <year>",
			Examples: []Example{{"the night of the 21st to the 22nd of January", "2022-01-21TNI"}},
			Read: func(m *match) Expr {
				c, last := readDay(m), m.int(isOrdinal, 1)
				if c == nil || last <= m.int(isOrdinal, 0) || last > 31 {
					return nil
				}
				return DayPart{Of: c, Part: m.word(isPart).code, Over: true}
			}},
		{Name: "the <part> from <weekday> to <weekday>",
			Pattern:  "the? <part> of|from|between <weekday> –|-|/|to|and <weekday>",
			Examples: []Example{{"in the night from Friday to Saturday", "2022-02-25TNI"}},
			Read: func(m *match) Expr {
				a, b := m.token(isWeekday, 0).w.n, m.token(isWeekday, 1).w.n
				if m.word(isPart).code != "NI" || b%7 != (a+1)%7 {
					return nil
				}
				return DayPart{Of: Named{Day, a, Bare}, Part: "NI", Over: true}
			}},
		{Name: "this <part>",
			Pattern:  "<edge>? this <part> ; earlier|later this <part> ; tonight ; earlier|later tonight",
			Examples: []Example{{"this morning", "2022-03-02TMO"}, {"tonight", "2022-03-02TNI"}},
			Read:     func(m *match) Expr { return DayPart{Part: m.partCode("NI"), Dir: This, Mod: m.word(isEdge).code} }},
		{Name: "last night",
			Pattern:  "<edge>? last night|evening",
			Examples: []Example{{"last night", "2022-03-01TNI"}},
			Read: func(m *match) Expr {
				if m.before(1).w.text == "the" {
					return nil // "on the last evening" of what was told of
				}
				return DayPart{Part: m.p.token(m.end - 1).w.code, Dir: Last}
			}},
		{Name: "the <part>",
			Pattern:  "the <part> ; the? <edge> -? <part> ; dawn|dusk|daybreak|nightfall|sunset|sunrise|evening",
			Examples: []Example{{"by nightfall", "2022-03-02TEV"}, {"during the night", "2022-03-02TNI"}, {"by late afternoon", "2022-03-02TAF"}, {"by evening", "2022-03-02TEV"}},
			Read: func(m *match) Expr {
				part, before, after := m.p.token(m.end-1), m.before(1), m.after(1)
				if !before.w.is(beforePart) || part.upper || after.w.text == "-" && after.glued || m.end-m.start == 1 && part.w.text == "evening" && before.w.text != "by" {
					return nil
				}
				if described := after.kind == wordToken && !after.upper && !after.w.is(afterTime) && after.w.class&isNumberWord == 0 && after.w.tense == NoTense; described && (!m.leads() || m.after(2).w.unit != NoUnit || slices.Contains(atDawn, m.p.in(after))) {
					return nil
				}
				return DayPart{Part: m.p.token(m.end - 1).w.code, Mod: m.word(isEdge).code}
			}},
		{Name: "<number> nights later",
			Pattern:  "<number> nights later|ago|earlier|before ; <number> nights after that",
			Examples: []Example{{"two nights ago", "2022-02-28TNI"}},
			Read: func(m *match) Expr {
				n, last := m.number(numberLayer), m.p.token(m.end-1).w.text
				if n.vague || n.n > 1000 || last == "before" && m.governs() {
					return nil
				}
				by := Offset{By: Duration{N: n.n, Unit: Day}, Back: last != "later" && last != "that", Told: last != "ago"}
				return DayPart{Of: by, Part: "NI"}
			}},
		{Name: "overnight",
			Pattern:  "overnight",
			Examples: []Example{{"overnight", "2022-03-01TNI"}},
			Read:     func(*match) Expr { return DayPart{Part: "NI", Dir: Last, Over: true} }},
		{Name: "that <part>",
			Pattern: "<edge>? that|same <part> ; <edge>? that same|very <part> ; the very? same <part> ; later|earlier that <part>",
			Read:    func(m *match) Expr { return DayPart{Part: m.word(isPart).code, Dir: That} }},
		{Name: "the following <part>",
			Pattern: "the? very? following|next <part> ; the <part> after",
			Read:    func(m *match) Expr { return partBeside(m, Following) }},
		{Name: "the previous <part>",
			Pattern: "the previous|preceding <part> ; the <part> before",
			Read:    func(m *match) Expr { return partBeside(m, Previous) }},
	}
}

// partBeside reads "the morning after" and "the night before" where nothing follows that they could be after or before:
// "the morning after the vote" is told by what is known of the vote.
func partBeside(m *match, d Dir) Expr {
	if m.p.token(m.end-1).w.side != 0 && m.governs() {
		return nil
	}
	return DayPart{Part: m.word(isPart).code, Dir: d}
}

// readPart reads the part of a day; "the early hours" are the morning.
func readPart(m *match) Expr {
	if comma, after := m.p.token(m.end-3).w.text == ",", m.after(1); comma && after.kind == wordToken && (after.w.side != 0 || after.w.text == "of" || after.w.text == "when") {
		return nil // "on Monday, the morning after the vote"
	}
	e := DayPart{Of: m.expr(calendarLayer, 0), Part: m.partCode("MO"), Mod: m.word(isEdge).code}
	if m.p.token(m.start).w.text == "overnight" {
		e.Over, e.Part = true, "NI"
		if m.p.token(m.start+1).w.text == "into" {
			e.Of = Offset{By: Duration{N: 1, Unit: Day}, Back: true, Of: e.Of}
		}
	}
	return e
}

func (m *match) partCode(other string) string {
	if m.has(isPart) {
		return m.word(isPart).code
	}
	return other
}

// pairRules read two dates that share a month or year; each becomes a Timex.
func pairRules() []Rule {
	return []Rule{
		{Name: "<day> to <day> <month>",
			Pattern:  "the? <day> to|and|–|-|through|or <day> <month> ; the? <day> to|and|–|-|through|or <day> <month> ,? <year> ; the? <ordinal> to|and|–|-|through|or the? <ordinal> of? <month> ; the? <ordinal> to|and|–|-|through|or the? <ordinal> of? <month> ,? <year>",
			Examples: []Example{{"9 to 11 June 1941", "1941-06-09"}},
			Read:     readDayPair},
		{Name: "<day>, <day> and <day> <month>",
			Pattern:  "the? <day> , <day> ,? and|or <day> <month> ; the? <day> , <day> ,? and|or <day> <month> ,? <year>",
			Examples: []Example{{"on 9, 10 and 14 June 1941", "1941-06-09"}},
			Read: func(m *match) Expr {
				a := m.year(Calendar{Unit: Day, N: m.word(isMonth).n, Day: m.int(isDay, 0)})
				b, c := a, a
				b.Day, c.Day = m.int(isDay, 1), m.int(isDay, 2)
				if !m.plausibleDay(a) || !m.plausibleDay(c) || b.Day <= a.Day || c.Day <= b.Day {
					return nil
				}
				first := m.start + btoi(m.p.token(m.start).w.text == "the")
				last := first + 4
				if m.p.token(last).w.class&isDay == 0 {
					last++ // ", and"
				}
				return Pair{A: a, AEnd: first + 1, B: Pair{A: b, AEnd: first + 3, B: c, BStart: last}, BStart: first + 2}
			}},
		{Name: "<weekday> and <weekday> <parts>",
			Pattern:  "<weekday> and|or <weekday> nights|mornings|evenings|afternoons",
			Examples: []Example{{"Monday and Tuesday nights", "XXXX-WXX-1TNI"}},
			Read: func(m *match) Expr {
				part := m.p.token(m.end - 1).w.code
				set := func(k int) Expr { return Set{Value: weekly(m.token(isWeekday, k).w.n, part)} }
				return Pair{A: set(0), B: set(1), AEnd: m.start + 1, BStart: m.start + 2}
			}},
		{Name: "that day and the next",
			Pattern:  "that|same day and|or the next",
			Examples: []Example{{"that day and the next hundreds were killed", "2022-03-02"}},
			Read: func(m *match) Expr {
				if m.after(1).w.class&isPart != 0 || m.after(1).w.unit != NoUnit {
					return nil // "that day and the next morning"
				}
				return Pair{A: Relative{Day, That}, AEnd: m.start + 2, B: Relative{Day, Following}, BStart: m.start + 3}
			}},
		{Name: "the <day> and <day>",
			Pattern:  "the <nth> and|to|–|-|through|or the? <nth>",
			Examples: []Example{{"on the 14th and 15th", "2022-02-14"}},
			Read: func(m *match) Expr {
				a, b := m.int(isOrdinal, 0), m.int(isOrdinal, 1)
				if !m.nthDay() || a >= b || b > 31 || m.after(1).w.text == "of" {
					return nil
				}
				day := func(n int) Expr { return Calendar{Unit: Day, Day: n} }
				return Pair{A: day(a), B: day(b), AEnd: m.start + 2, BStart: m.start + 3}
			}},
		{Name: "<month> <day> to <day>",
			Pattern:  "<month> <day> to|and|–|-|through|or <day> ; <month> <day> to|and|–|-|through|or <day> , <year>",
			Examples: []Example{{"May 4 to 11, 2023", "2023-05-04"}},
			Read:     readDayPair},
	}
}

func readDayPair(m *match) Expr {
	a := Calendar{Unit: Day, N: m.word(isMonth).n, Day: m.int(isDay, 0)}
	b := a
	b.Day = m.int(isDay, 1)
	if n := m.layered(ordinalLayer, 0); n != nil {
		a.Day, b.Day = n.num.n, m.layered(ordinalLayer, 1).num.n
	}
	a, b = m.year(a), m.year(b)
	if !m.plausibleDay(a) || !m.plausibleDay(b) || b.Day <= a.Day {
		return nil
	}
	out := Pair{A: a, B: b}
	for _, f := range m.found[:m.n] {
		if f.class&isDay == 0 && f.layer != ordinalLayer {
			continue
		}
		if out.AEnd == 0 {
			out.AEnd = f.token + 1
		} else {
			out.BStart = f.token
		}
	}
	return out
}

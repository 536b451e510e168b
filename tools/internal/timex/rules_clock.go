package timex

// The time of a place, by words where <zone> has its letters.
const placeTime = " local|eastern|central|mountain|pacific time"

// hourRules read the time of day alone: "10:35 a.m.", "half past six".
func hourRules() []Rule {
	zoned := func(shapes ...string) string {
		out := ""
		for _, s := range shapes {
			out += " ; " + s + " ; " + s + " <zone> ; " + s + placeTime
		}
		return out[3:]
	}
	return []Rule{
		{Name: "<clock>",
			Pattern:  zoned("<clock>", "<clock> <am>", "<hour> <am>", "<dotted> <am>", "<clock> hours|hrs", "<figures> hours|hrs", "<dotted> hours|hrs") + " ; <figures> gmt|utc|z ; <dotted> <zone>",
			Examples: []Example{{"at 10:35 a.m.", "2022-03-02T10:35"}, {"9:45 p.m. local time", "2022-03-02T21:45"}, {"at 1400Z", "2022-03-02T14:00"}},
			Read:     readClock},
		{Name: "<hour> o'clock",
			Pattern:  "<hour|spelled> o ' clock",
			Examples: []Example{{"at ten o'clock", "2022-03-02T10:00"}},
			Read:     func(m *match) Expr { return m.half(60*m.hour(0), true) }},
		{Name: "half past <hour>",
			Pattern:  "half -? past <hour|spelled> ; half -? past noon|midnight",
			Examples: []Example{{"at half past six", "2022-03-02T06:30"}},
			Read:     func(m *match) Expr { return m.half(60*m.hour(0)+30, false) }},
		{Name: "a quarter to <hour>",
			Pattern:  "a|the? quarter past|after|to|before <hour|spelled> ; a? quarter past|after|to|before noon|midnight",
			Examples: []Example{{"at a quarter to five", "2022-03-02T04:45"}},
			Read:     func(m *match) Expr { return m.half(60*m.hour(0)+m.pastOrTo(15), false) }},
		{Name: "<minutes> past <hour>",
			Pattern:  "<hour|spelled> minutes? past|to <hour|spelled> ; <hour|spelled> minutes past|after|to|before noon|midnight",
			Examples: []Example{{"at ten past two", "2022-03-02T02:10"}, {"at five minutes to eleven", "2022-03-02T10:55"}, {"at ten minutes to midnight", "2022-03-02T23:50"}},
			Read: func(m *match) Expr {
				sure := m.p.token(m.start+1).w.class&isUnits != 0
				if n := m.hour(0); !sure && (n%5 != 0 || !m.before(1).w.is(beforeHour)) {
					return nil // "the house voted ten to nine"
				}
				return m.half(60*m.hour(1)+m.pastOrTo(m.hour(0)), false)
			}},
	}
}

// runsOn tells whether the expression goes on into the next sentence: "went out at 10 p.m. Three days later".
func (m *match) runsOn() bool {
	for k := m.start + 1; k < m.end; k++ {
		if t := m.p.token(k); t.upper && t.w.class&isNumberWord != 0 {
			return true
		}
	}
	return false
}

// hour is the hour that the k-th figure or word says; noon is 12, midnight 0, and what is no hour is none.
func (m *match) hour(k int) int {
	t := m.token(isHour|isNumberWord, k)
	switch {
	case t == nil && m.p.token(m.end-1).w.text == "noon":
		return 12
	case t == nil:
		return 0
	case t.kind == numberToken:
		return t.n
	case t.w.is(articles) || t.w.num < 1 || t.w.num > 30:
		return noHour
	}
	return t.w.num
}

const noHour = 1000

// pastOrTo counts n minutes from the hour, or to it.
func (m *match) pastOrTo(n int) int {
	for i := m.start; i < m.end; i++ {
		switch m.p.token(i).w.text {
		case "to", "before":
			return -n
		}
	}
	return n
}

// half makes a time of day whose half nothing tells yet, unless it was said from noon or midnight.
func (m *match) half(minutes int, hour bool) Expr {
	named := m.p.token(m.end-1).w.class&isPart != 0 // noon, midnight
	if minutes < 0 {
		minutes += 24 * 60
	}
	if minutes >= 13*60 && !named {
		return nil
	}
	return ClockTime{Minutes: minutes, Hour: hour, Half: !named}
}

// readClock reads figures, before or after noon.
func readClock(m *match) Expr {
	var c ClockTime
	if !m.minutes(&c) {
		return nil
	}
	half := m.word(isMeridiem).code
	switch {
	case c.Minutes > 24*60 || half != "" && c.Minutes >= 13*60 && !m.has(isClock):
		return nil
	case half == "PM" && c.Minutes < 12*60:
		c.Minutes += 12 * 60
	case half == "AM" && c.Minutes >= 12*60 && c.Minutes < 13*60:
		c.Minutes -= 12 * 60
	}
	if m.has(isZone) {
		c.Zone, c.HasZone = m.word(isZone).n, true
	}
	c.Figures = m.has(isClock)
	c.Half = half == "" && m.has(isClock) && c.Minutes < 12*60 && m.p.in(m.token(isClock, 0))[0] != '0'
	return c
}

// minutes reads the minutes since midnight from 10:35, 10.35, 1035 hours or 10 p.m.
func (m *match) minutes(c *ClockTime) bool {
	switch {
	case m.has(isClock):
		c.Minutes = m.int(isClock, 0)
	case m.has(isHour):
		c.Minutes, c.Hour = 60*m.int(isHour, 0), true
	case m.has(isDottedClock):
		c.Minutes = dottedMinutes(m.p.in(m.token(isDottedClock, 0)), m.int(isDottedClock, 0))
	case m.has(isNumber):
		t := m.token(isNumber, 0)
		c.Minutes = t.n/100*60 + t.n%100
		return t.end-t.start == len("1035") && t.n%100 < 60
	}
	return c.Minutes >= 0
}

// dottedMinutes reads 10.35 as a time of day, -1 if it is none.
func dottedMinutes(s string, hour int) int {
	n := hundredths(s)
	if n >= 60 {
		return -1
	}
	return 60*hour + n
}

// clockRules read a time of day with what is said of its day.
func clockRules() []Rule {
	return []Rule{
		{Name: "<time>",
			Pattern:  "<tod> ; <tod> in the <part> ; <tod> at <part> ; <tod> this <part>",
			Examples: []Example{{"at 5 o'clock in the afternoon", "2022-03-02T17:00"}},
			Read:     func(m *match) Expr { return m.at(nil) }},
		{Name: "<dotted>",
			Pattern: "<dotted>",
			Read: func(m *match) Expr {
				after := m.after(1)
				told := m.p.dots && m.before(1).w.is(beforeHour) && after.kind != numberToken && (after.kind != wordToken || after.upper || after.w.is(afterTime))
				if !m.stamps() && !told {
					return nil // "3.14"
				}
				return m.at(nil)
			}},
		{Name: "<time> <date>",
			Pattern:  "<tod> ,? on? <date> ; <tod> ,? on? <calendar> ; <tod> ,? on? <calendar> <part> ; <tod> in the <part> ,? on? <calendar> ; <tod> ,? this|that <part> ; <tod> ,? on|in? the <part> of|on <calendar>",
			Examples: []Example{{"10 p.m. Friday", "2022-02-25T22:00"}, {"At 03:15 on 22 June 1941", "1941-06-22T03:15"}, {"5 p.m. EST, Nov. 9", "2021-11-09T17:00"}},
			Read: func(m *match) Expr {
				if m.runsOn() {
					return nil
				}
				return m.at(m.day())
			}},
		{Name: "<hour> in the <part>",
			Pattern:  "<hour|spelled|dotted> in the <part> ; <hour|spelled|dotted> at <part> ; <hour|spelled|dotted> in the <part> ,? on? <calendar> ; <hour|spelled|dotted> at <part> on? <calendar> ; <hour|spelled|dotted> this|that <part> ; <hour|spelled|dotted> on|in the <part> of <calendar> ; <hour|spelled|dotted> on? <calendar> <part>",
			Examples: []Example{{"at 4 in the morning", "2022-03-02T04:00"}, {"at six in the evening", "2022-03-02T18:00"}},
			Read: func(m *match) Expr {
				if at := m.before(1); !at.w.is(beforeHour) && at.w.text != "from" && at.w.text != "to" {
					return nil // "killed two in the morning"
				}
				return m.at(m.day())
			}},
		{Name: "<figures> on <date>",
			Pattern:  "<figures> ; <figures> on <calendar> ; <figures> on <date>",
			Examples: []Example{{"at 0630", "2022-03-02T06:30"}, {"at 1430 on 5 May 2021", "2021-05-05T14:30"}},
			Read: func(m *match) Expr {
				t, sure := m.p.token(m.start), m.p.text[m.p.token(m.start).start] == '0'
				at := m.before(1)
				toHour := at.w.text == "to" && m.before(2).end-m.before(2).start == len("0630")
				_, dated := m.day().(Calendar)
				if !at.w.is(beforeHour) && at.w.text != "from" && !toHour || !sure && (at.w.text != "at" || !dated) {
					return nil // "at 1800 metres", "by 1945", "shares closed at 1953 on Friday"
				}
				if t.end-t.start != len("0630") || t.n%100 >= 60 || t.n > 2400 {
					return nil
				}
				return ClockTime{Of: m.day(), Minutes: t.n/100*60 + t.n%100}
			}},
		{Name: "<time> the following <part>",
			Pattern: "<tod> on? the following|next <part|day> ; <hour|spelled|dotted> the following|next <part>",
			Read:    func(m *match) Expr { return m.at(Relative{Day, Following}) }},
		{Name: "<time> <duration> later",
			Pattern: "<tod> <duration> later ; noon|midday|midnight <duration> later ; <hour|spelled|dotted> in the <part> <duration> later",
			Read: func(m *match) Expr {
				by := m.length()
				if by.Unit < Week || by.Unit > Day || m.runsOn() {
					return nil
				}
				of := Offset{By: by, Told: true}
				switch m.p.token(m.start).w.text {
				case "noon", "midday":
					return ClockTime{Of: of, Minutes: 12 * 60}
				case "midnight":
					return ClockTime{Of: of, Minutes: 24 * 60}
				}
				return m.at(of)
			}},
		{Name: "<date> at <time>",
			Pattern:  "<calendar> ,? at? <tod> ; <calendar> ,? at <hour|spelled|dotted> in the <part> ; <calendar> at <dotted> ; <calendar> <part> at <tod> ; <calendar> <part> at <hour|spelled>",
			Examples: []Example{{"Friday at 10:30 p.m.", "2022-02-25T22:30"}},
			Read:     func(m *match) Expr { return m.at(m.day()) }},
		{Name: "noon <date>",
			Pattern:  "noon|midday <zone>? on? <calendar> ; noon|midday <zone>? ; noon|midday" + placeTime + " on? <calendar>",
			Examples: []Example{{"noon Thursday", "2022-02-24T12:00"}},
			Read:     func(m *match) Expr { return ClockTime{Of: m.day(), Minutes: 12 * 60} }},
		{Name: "midnight <date>",
			Pattern:  "midnight <zone>? on? <calendar> ; midnight <zone>? ; midnight" + placeTime + " on? <calendar>",
			Examples: []Example{{"midnight Friday", "2022-02-25T24:00"}},
			Read: func(m *match) Expr {
				if m.before(1).w.text == "after" {
					return ClockTime{Of: m.day()} // "shortly after midnight on Friday" is early on Friday
				}
				return ClockTime{Of: m.day(), Minutes: 24 * 60}
			}},
	}
}

// at puts the time of day that was found on a day, into the half of it that the part of the day tells.
func (m *match) at(of Expr) Expr {
	c, ok := m.expr(hourLayer, 0).(ClockTime)
	switch {
	case m.restarts():
		return nil
	case ok && of == nil && m.end == m.start+1 && !m.before(1).w.is(beforeClock) && !m.stamps():
		return nil // "Matthew 5:17"
	case !ok && m.has(isDottedClock):
		t := m.token(isDottedClock, 0)
		c = ClockTime{Minutes: dottedMinutes(m.p.in(t), t.n), Half: true}
	case !ok:
		c = ClockTime{Minutes: 60 * m.hour(0), Hour: true, Half: true}
	}
	if c.Minutes < 0 || c.Minutes > 24*60 || !ok && c.Minutes >= 13*60 {
		return nil
	}
	if m.has(isPart) {
		c = c.inPart(m.word(isPart).code)
	}
	c.Of = of
	return c
}

// restarts tells whether a capital inside the match begins a sentence: "gone by 1 p.m. On the 5th".
func (m *match) restarts() bool {
	for i := m.start + 1; i < m.end; i++ {
		if t := m.p.token(i); t.upper && (t.w.text == "on" || t.w.text == "the" || t.w.text == "in") {
			return true
		}
	}
	return false
}

// inPart puts c into the half of the day that a part of it lies in; a night has both.
func (c ClockTime) inPart(part string) ClockTime {
	if !c.Half {
		return c
	}
	c.Half = false
	if part != "MO" && c.Minutes < 12*60 && !(part == "NI" && c.Minutes < 6*60) {
		c.Minutes += 12 * 60
	}
	return c
}

// day is the date or calendar expression that was found, nil if there is none.
func (m *match) day() Expr {
	if e := m.expr(dateLayer, 0); e != nil {
		return e
	}
	return m.expr(calendarLayer, 0)
}

// clockPairRules read two times that share their half of the day.
func clockPairRules() []Rule {
	return []Rule{
		{Name: "<hour> to <hour> <am>",
			Pattern:  "<hour|clock|dotted> and|to|–|-|or|until <tod> ; <hour|clock|dotted> and|to|–|-|or|until <tod> ,? on? <calendar>",
			Examples: []Example{{"between 3.30 and 5 p.m.", "2022-03-02T15:30"}},
			Read:     readClockPair},
	}
}

// readClockPair gives the first hour the half of the day that the second names: "from 11 to 2 p.m." starts in the morning.
func readClockPair(m *match) Expr {
	const from = 2 // tokens on, the second hour
	b, _ := m.expr(hourLayer, 0).(ClockTime)
	first := m.p.token(m.start)
	if m.p.token(m.start+from+1).w.class&isMeridiem == 0 {
		return nil
	}
	a := ClockTime{Minutes: 60 * first.n, Hour: true}
	switch {
	case first.w.class&isClock != 0:
		a = ClockTime{Minutes: first.n}
	case first.w.class&isDottedClock != 0:
		a = ClockTime{Minutes: dottedMinutes(m.p.in(first), first.n)}
	}
	if a.Minutes < 0 || a.Minutes >= 13*60 {
		return nil
	}
	a.Minutes %= 12 * 60
	if later := a.Minutes + 12*60; later < b.Minutes {
		a.Minutes = later
	}
	a.Of, b.Of = m.day(), m.day()
	return Pair{A: a, B: b, AEnd: m.start + 1, BStart: m.start + from}
}

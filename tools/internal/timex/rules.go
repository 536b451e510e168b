package timex

import "strings"

// englishRules are the rules for English, layer by layer.
func englishRules() []*Rule {
	var all []*Rule
	for _, set := range []struct {
		layer layer
		rules []Rule
	}{
		{hourLayer, hourRules()},
		{durationLayer, durationRules()},
		{calendarLayer, dayRules()},
		{calendarLayer, periodRules()},
		{calendarLayer, placedRules()},
		{calendarLayer, holidayRules()},
		{dateLayer, edgeRules()},
		{dateLayer, offsetRules()},
		{timeLayer, clockRules()},
		{timeLayer, partRules()},
		{topLayer, vagueRules()},
		{topLayer, setRules()},
		{topLayer, windowRules()},
		{topLayer, pairRules()},
		{topLayer, clockPairRules()},
		{topLayer, modifiedRules()},
	} {
		for i := range set.rules {
			set.rules[i].layer = set.layer
			all = append(all, &set.rules[i])
		}
	}
	return all
}

func durationRules() []Rule {
	return []Rule{
		{Name: "<number> <unit>",
			Pattern:  "<number> more|additional|full|consecutive|straight|successive|whole|solid|long|extra|further? <units> ; another <number> <units> ; another <unit> ; a single <unit> ; a|an|one additional|further|extra <unit> ; <number> full|whole|entire|solid <unit> ; <number> business|trading|working|calendar|fiscal|school <units> ; <number> -? <unit> ; <number> - <units>",
			Examples: []Example{{"three days", "P3D"}, {"two and a half years", "P2Y6M"}, {"a 30-day truce", "P30D"}, {"several months", "PXM"}},
			Read:     readDuration},
		{Name: "<number>-<unit>-long",
			Pattern:  "<number> - <unit> - long ; <unit|units> - long",
			Examples: []Example{{"a 10-day-long siege", "P10D"}, {"the decades-long conflict", "PXDE"}, {"a week-long siege", "P1W"}},
			Read:     func(m *match) Expr { return m.unitDuration(0) }},
		{Name: "daylong",
			Pattern:  "hourlong|daylong|weeklong|monthlong|yearlong|decadelong",
			Examples: []Example{{"a daylong strike", "P1D"}},
			Read: func(m *match) Expr {
				w := m.p.g.vocabulary[strings.TrimSuffix(strings.ToLower(m.p.in(m.p.token(m.start))), "long")]
				return Duration{N: 1, Unit: w.unit}
			}},
		{Name: "<unit> and a half",
			Pattern:  "a|an|one <unit> and a half",
			Examples: []Example{{"an hour and a half", "PT1H30M"}, {"a year and a half", "P1Y6M"}},
			Read:     func(m *match) Expr { return Duration{N: 1, Hundredths: 50, Unit: m.word(isUnit).unit} }},
		{Name: "a while",
			Pattern:  "a|some while ; a|an long|short|lengthy|brief|indefinite|extended period",
			Examples: []Example{{"for a while", "PXX"}},
			Read:     func(*match) Expr { return Duration{Vague: true} }},
		{Name: "the first hour",
			Pattern:  "the first|final|opening <unit>",
			Examples: []Example{{"in the first hour", "PT1H"}},
			Read: func(m *match) Expr {
				if u := m.word(isUnit).unit; u == Hour || u == Minute {
					return Duration{N: 1, Unit: u}
				}
				return nil
			}},
		{Name: "half a <unit>",
			Pattern:  "half a|an|- <unit>",
			Examples: []Example{{"half an hour", "PT30M"}, {"half a century", "P50Y"}},
			Read:     func(m *match) Expr { return half(m.word(isUnit).unit) }},
		{Name: "<units>",
			Examples: []Example{{"for years", "PXY"}},
			Read:     readBareUnits},
		{Name: "<number> <units> and <number> <units>",
			Pattern:  "<number> <units> and|,? <number> <units> ; <number> <unit> and|,? <number> <units> ; <number> <units> and|,? <number> <unit>",
			Examples: []Example{{"two years and three months", "P2Y3M"}},
			Read: func(m *match) Expr {
				a, b := m.unitDuration(0), m.unitDuration(1)
				if a.Unit >= b.Unit || a.Vague || b.Vague {
					return nil
				}
				a.Then = &b
				return a
			}},
	}
}

// readDuration reads a number and a unit.
func readDuration(m *match) Expr {
	d := m.unitDuration(0)
	n := m.layered(numberLayer, 0)
	article := n != nil && n.end == m.start+1 && m.p.token(m.start).w.num == 1 && m.p.token(m.start).end-m.p.token(m.start).start < len("one")
	switch {
	case d.Unit == Second && d.N == 1 && !m.has(isUnits):
		return nil // "a second ceasefire"
	case article && (d.Unit == Quarter || m.rate()), d.N > 100_000, d.Unit == Quarter && d.Vague && m.before(1).w.text == "in":
		return nil
	case m.p.token(m.start).w.class&isYear != 0 && m.has(isUnit):
		return nil // "the 1988 quarter"
	case article && m.after(1).w.text == "-", article && d.Unit > Hour && m.beforeNoun():
		return nil // "a week-long siege", "a minute amount"
	case d.Unit == Quarter && !d.Vague && d.N%2 == 1 && d.N <= 3 && m.after(1).w.text == "of":
		return nil
	case m.age(), m.after(1).w.is(apart), m.token(isUnit|isUnits, 0).upper:
		return nil
	}
	return d
}

// rate tells whether "a year" says how often or how much: "four flights a week", "$2 a day".
func (m *match) rate() bool {
	before := m.before(1)
	if m.after(1).w.is(countsFrom) {
		return false // "$93 million a year earlier"
	}
	return before.w.class&isNumber != 0 || before.w.num >= 100 || before.w.unit != NoUnit || before.w.is(measures) ||
		before.kind == wordToken && before.w.class == 0 && before.w.tense == NoTense && strings.HasSuffix(m.p.in(before), "s") && len(m.p.in(before)) > 3
}

// beforeNoun tells whether a word follows that may be what the match describes.
func (m *match) beforeNoun() bool {
	next := m.after(1)
	return next.kind == wordToken && !next.upper && next.w.class == 0 && next.w.tense == NoTense && !next.w.is(afterTime)
}

// opens tells whether the match stands at the start of a sentence.
func (m *match) opens() bool { return m.start == 0 || m.p.endsSentence(m.start-1) }

// age tells whether the length that was found is how old somebody is.
func (m *match) age() bool {
	return m.after(1).w.text == "old" || m.after(1).w.text == "-" && m.after(2).w.text == "old"
}

// unitDuration makes a duration of the k-th number and the k-th unit.
func (m *match) unitDuration(k int) Duration {
	var d Duration
	if n := m.layered(numberLayer, k); n != nil {
		d.N, d.Hundredths, d.Vague, d.To = n.num.n, n.num.hundredths, n.num.vague, n.num.to
		if n.num.about {
			d.Mod = "APPROX"
		}
	} else {
		d.Vague = !m.has(isUnit)
		d.N = 1
	}
	for _, f := range m.found[:m.n] {
		if f.class&(isUnit|isUnits) != 0 {
			if k == 0 {
				d.Unit = m.p.tokens[f.token].w.unit
				break
			}
			k--
		}
	}
	return d
}

func half(u Unit) Expr {
	switch u {
	case Minute:
		return Duration{N: 30, Unit: Second}
	case Hour:
		return Duration{N: 30, Unit: Minute}
	case Day:
		return Duration{N: 12, Unit: Hour}
	case Year:
		return Duration{N: 6, Unit: Month}
	case Decade:
		return Duration{N: 5, Unit: Year}
	case Century:
		return Duration{N: 50, Unit: Year}
	case Millennium:
		return Duration{N: 500, Unit: Year}
	}
	return Duration{Hundredths: 50, Unit: u}
}

// readBareUnits takes "years" as a length of time, but not "living quarters".
func readBareUnits(m *match) Expr {
	u := m.word(isUnits).unit
	title := m.token(isUnits, 0).upper && !m.opens()
	if u == Quarter || u == Fortnight || u == Second || u == Hour && m.before(1).w.is(ofBusiness) || m.after(1).w.is(apart) || title {
		return nil
	}
	return Duration{Vague: true, Unit: u}
}

func setRules() []Rule {
	return []Rule{
		{Name: "every <unit>",
			Pattern:  "every|each <unit> ; every other? <unit>",
			Examples: []Example{{"every day", "P1D"}, {"each month", "P1M"}},
			Read: func(m *match) Expr {
				return Set{Value: Duration{N: 1, Unit: m.word(isUnit).unit}.value(), Quant: "EVERY"}
			}},
		{Name: "every <ordinal> <unit>",
			Pattern:  "every <ordinal> <unit> ; every <ordinal> <weekday>",
			Examples: []Example{{"every second day", "P2D"}, {"every third Friday", "P3W"}},
			Read: func(m *match) Expr {
				unit := m.word(isUnit).unit
				if m.has(isWeekday) {
					unit = Week
				}
				return Set{Value: Duration{N: m.number(ordinalLayer).n, Unit: unit}.value(), Quant: "EVERY"}
			}},
		{Name: "every <number> <units>",
			Pattern:  "every <number> <units>",
			Examples: []Example{{"every two weeks", "P2W"}},
			Read:     func(m *match) Expr { return Set{Value: m.unitDuration(0).value(), Quant: "EVERY"} }},
		{Name: "every <weekday>",
			Pattern:  "every|each <weekday> <part>?",
			Examples: []Example{{"every Monday", "XXXX-WXX-1"}, {"each Thursday night", "XXXX-WXX-4TNI"}},
			Read:     func(m *match) Expr { return Set{Value: weeklyValue(m), Quant: "EVERY"} }},
		{Name: "every <month>",
			Pattern:  "every|each <month> ; every|each <season>",
			Examples: []Example{{"each July", "XXXX-07"}, {"every summer", "XXXX-SU"}},
			Read: func(m *match) Expr {
				if m.has(isMonth) {
					return Set{Value: point{unit: Month, year: noYear, n: m.word(isMonth).n}.value(), Quant: "EVERY"}
				}
				return Set{Value: point{unit: Season, year: noYear, n: m.word(isSeason).n}.value(), Quant: "EVERY"}
			}},
		{Name: "every <part>",
			Pattern:  "every|each <part>",
			Examples: []Example{{"every morning", "XXXX-XX-XXTMO"}},
			Read:     func(m *match) Expr { return Set{Value: "XXXX-XX-XXT" + m.word(isPart).code, Quant: "EVERY"} }},
		{Name: "<weekdays>",
			Pattern:  "mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays",
			Examples: []Example{{"on Sundays", "XXXX-WXX-7"}},
			Read:     func(m *match) Expr { return Set{Value: weekly(m.p.token(m.start).w.n, "")} }},
		{Name: "the past <number> <season>s",
			Pattern:  "the? <last> <number> springs|summers|autumns|winters",
			Examples: []Example{{"the past three summers", "XXXX-SU"}},
			Read: func(m *match) Expr {
				return Set{Value: point{unit: Season, year: noYear, n: m.p.token(m.end - 1).w.n}.value()}
			}},
		{Name: "<weekday> <parts>",
			Pattern:  "<weekday> nights|mornings|evenings|afternoons",
			Examples: []Example{{"Tuesday nights", "XXXX-WXX-2TNI"}},
			Read:     func(m *match) Expr { return Set{Value: weekly(m.word(isWeekday).n, m.p.token(m.end-1).w.code)} }},
		{Name: "daily",
			Pattern:  "<frequency>",
			Examples: []Example{{"daily", "P1D"}, {"annually", "P1Y"}},
			Read: func(m *match) Expr {
				if m.after(1).upper || m.token(isFrequency, 0).upper && m.before(1).upper {
					return nil // a newspaper
				}
				return Set{Value: Duration{N: 1, Unit: m.word(isFrequency).unit}.value()}
			}},
		{Name: "<number> <things> a day",
			Pattern:  "a day",
			Examples: []Example{{"50 soldiers a day", "P1D"}},
			Read: func(m *match) Expr {
				if !m.p.pluralNoun(m.start-1) || !m.counted(m.start-2) || m.after(1).w.is(countsFrom) || m.after(1).w.text == "-" {
					return nil
				}
				return Set{Value: Duration{N: 1, Unit: Day}.value()}
			}},
		{Name: "twice a <unit>",
			Pattern:  "once|twice a|an|each|every|per <unit> ; three|four|five|six|several times a|an|each|every|per <unit>",
			Examples: []Example{{"twice a week", "P1W"}},
			Read:     func(m *match) Expr { return Set{Value: Duration{N: 1, Unit: m.word(isUnit).unit}.value()} }},
	}
}

// counted tells whether token i, or the one before it, is a number: "50 dead soldiers".
func (m *match) counted(i int) bool {
	for k := i; k > i-2; k-- {
		if w := m.p.token(k).w; w.class&isNumber != 0 || w.num > 1 {
			return true
		}
	}
	return false
}

func weeklyValue(m *match) string { return weekly(m.word(isWeekday).n, m.word(isPart).code) }

func weekly(day int, part string) string {
	v := "XXXX-WXX-" + string(rune('0'+day))
	if part != "" {
		v += "T" + part
	}
	return v
}

func vagueRules() []Rule {
	vague := func(name, pattern, value, example string) Rule {
		return Rule{Name: name, Pattern: pattern, Examples: []Example{{example, value}},
			Read: func(*match) Expr { return Vague{Value: value} }}
	}
	return []Rule{
		{Name: "now, recently, soon",
			Pattern:  "<vague>",
			Examples: []Example{{"recently", "PAST_REF"}, {"currently", "PRESENT_REF"}},
			Read:     readVague},
		vague("right now", "right now ; at present ; these days ; at the moment ; for the moment", "PRESENT_REF", "these days"),
		{Name: "recent <units>",
			Pattern:  "the? recent <units>",
			Examples: []Example{{"in recent years", "PAST_REF"}, {"in recent months", "PXM"}},
			Read: func(m *match) Expr {
				switch u := m.word(isUnits).unit; u {
				case Week, Month, Quarter:
					return Duration{Vague: true, Unit: u}
				}
				return Vague{Value: "PAST_REF"}
			}},
		{Name: "the coming <units>",
			Pattern:  "the? coming <units> ; the <units> ahead ; the <units> to come",
			Examples: []Example{{"in the coming days", "FUTURE_REF"}},
			Read:     func(m *match) Expr { return Vague{"FUTURE_REF", m.word(isUnits).unit} }},
		vague("the past", "in the recent past ; the past ; at the|that time ; more recently ; long ago ; some time ago ; a long time ago", "PAST_REF", "in the recent past"),
		vague("the future", "the near|distant|foreseeable|immediate? future ; near|foreseeable future ; in future ; future years|months|weeks|days|quarters ; a later date ; the near|short|long term", "FUTURE_REF", "in the near future"),
		{Name: "one day",
			Pattern:  "one|some day",
			Examples: []Example{{"It will one day", "FUTURE_REF"}},
			Read: func(m *match) Expr {
				if !m.before(1).w.is(modals) {
					return nil
				}
				return Vague{Value: "FUTURE_REF"}
			}},
		vague("the present", "present day ; the? current|present time", "PRESENT_REF", "at the present time"),
		{Name: "current",
			Pattern:  "current",
			Examples: []Example{{"the current crisis", "PRESENT_REF"}},
			Read: func(m *match) Expr {
				if next := m.after(1); next.kind != wordToken || next.w.tense != NoTense || next.w.is(afterTime) {
					return nil // "the current should weaken"
				}
				return Vague{Value: "PRESENT_REF"}
			}},
	}
}

// readVague leaves out the uses of "now" that tell no time.
func readVague(m *match) Expr {
	w := m.word(isVague)
	if w.text == "now" && (m.after(1).w.text == "-" || m.after(1).w.text == "is" && m.after(2).w.text == "the") || w.text == "soon" && (m.after(1).w.is(soonAs) || m.p.tense(m.start, m.end) == Past) {
		return nil // "it soon became a flood"
	}
	return Vague{Value: w.code}
}

func windowRules() []Rule {
	return []Rule{
		{Name: "the last <number> <units>",
			Pattern:  "the? <last> <duration>",
			Examples: []Example{{"the past 24 hours", "PT24H"}, {"the last three years", "P3Y"}, {"the past few days", "PXD"}},
			Read:     func(m *match) Expr { return readWindow(m, Last) }},
		{Name: "the past decade",
			Pattern:  "the? past decade|century",
			Examples: []Example{{"over the past decade", "P10Y"}},
			Read:     func(m *match) Expr { return Window{Duration{N: 1, Unit: m.p.token(m.end - 1).w.unit}, Last} }},
		{Name: "the next <number> <units>",
			Pattern:  "the? next|coming|following <duration> ; the <duration> ahead",
			Examples: []Example{{"the next two weeks", "P2W"}},
			Read:     func(m *match) Expr { return readWindow(m, Next) }},
		{Name: "over the next <unit>",
			Pattern:  "the next|coming|following <unit>",
			Examples: []Example{{"over the next decade", "P10Y"}},
			Read: func(m *match) Expr {
				if !m.before(1).w.is(overTime) {
					return nil
				}
				return Window{Duration{N: 1, Unit: m.word(isUnit).unit}, Next}
			}},
		{Name: "the first <number> <units>",
			Pattern:  "the? first|final|opening|closing|initial <duration> ; the|these|those|its|their <duration>",
			Examples: []Example{{"the first nine months", "P9M"}},
			Read: func(m *match) Expr {
				d := m.expr(durationLayer, 0).(Duration)
				if d.N <= 1 && !d.Vague || m.p.token(m.end-1).w.class&isUnits == 0 {
					return nil // "the four-year war"
				}
				return d
			}},
	}
}

func readWindow(m *match, d Dir) Expr {
	by, ok := m.expr(durationLayer, 0).(Duration)
	if !ok || by.N == 1 && !by.Vague || m.before(1).w.text == "to" && m.p.token(m.start).w.text == "last" {
		return nil // "to last three days"
	}
	by.Vague = by.Vague || by.To != 0 // "the next 12 to 18 months" is neither
	return Window{by, d}
}

func modifiedRules() []Rule {
	mod := func(name, pattern, code, example, value string) Rule {
		return Rule{Name: name, Pattern: pattern, Examples: []Example{{example, value}},
			Read: func(m *match) Expr { return m.modified(code) }}
	}
	return []Rule{
		mod("more than <duration>", "more than <duration> ; over <duration> ; more than <date>", "MORE_THAN", "more than three years", "P3Y"),
		mod("less than <duration>", "less|fewer than <duration> ; under <duration> ; less than <date>", "LESS_THAN", "less than two hours", "PT2H"),
		mod("at least <duration>", "at least the? <last>? <duration> ; no less than <duration>", "EQUAL_OR_MORE", "at least ten days", "P10D"),
		mod("up to <duration>", "up to <duration> ; at most <duration> ; no|not more than <duration> ; within <duration>", "EQUAL_OR_LESS", "up to ten days", "P10D"),
		{Name: "within the <unit>",
			Pattern:  "within the <unit>",
			Examples: []Example{{"within the week", "P1W"}},
			Read:     func(m *match) Expr { return Duration{N: 1, Unit: m.word(isUnit).unit, Mod: "EQUAL_OR_LESS"} }},
		{Name: "about <duration>",
			Pattern:  "<about> <duration> ; about|nearly|almost|around|roughly|approximately the? <last> <duration>",
			Examples: []Example{{"about three years", "P3Y"}, {"nearly two months", "P2M"}},
			Read:     func(m *match) Expr { return m.modified(m.word(isApprox).code) }},
		{Name: "about <date>",
			Pattern:  "about|around|approximately|roughly|circa <calendar> ; c|ca .? <calendar> ; <about> <date> ; about|around|approximately|roughly|circa <time>",
			Examples: []Example{{"around 5 February", "2022-02-05"}, {"about two years ago", "2020"}},
			Read:     readAbout},
	}
}

// readAbout leaves out what is spoken of or evaded: "reports about Monday", "to get around Wednesday's ruling".
func readAbout(m *match) Expr {
	if m.after(1).w.text == "'" && m.after(1).glued {
		return nil
	}
	if m.p.token(m.start).w.text == "about" {
		switch e := m.expr(calendarLayer, 0).(type) {
		case Named:
			return nil
		case Relative:
			if e.Dir != Bare {
				return nil
			}
		}
	}
	return m.modified("APPROX")
}

// modified wraps the expression that was found in a modifier.
func (m *match) modified(code string) Expr {
	for _, l := range []layer{durationLayer, calendarLayer, dateLayer, timeLayer} {
		e := m.expr(l, 0)
		switch e := e.(type) {
		case nil:
			continue
		case Duration:
			e.Mod = code
			return e
		default:
			return Edge{e, code}
		}
	}
	return nil
}

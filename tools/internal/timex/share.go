package timex

// share gives times that stand in one phrase what only one of them names: the year of the last in a list, the day of two hours.
func (p *parser) share(ms []mention) []mention {
	ms = p.sharePlaced(ms)
	p.shareYears(ms)
	p.shareDays(ms)
	return ms
}

// sharePlaced gives both days of a pair the year that follows the second: "on 29 and 30 September the following year".
func (p *parser) sharePlaced(ms []mention) []mention {
	out := ms[:0]
	for i := range ms {
		y, ok := ms[i].expr.(Relative)
		if !ok || y.Unit != Year || y.Dir < That || i < 2 || ms[i-1].end != ms[i].start || !p.placed(ms, i, y) {
			out = append(out, ms[i])
			continue
		}
		out[len(out)-1].end = ms[i].end
	}
	return out
}

// placed sets the two days before mention i into year y, the second into the year of the first.
func (p *parser) placed(ms []mention, i int, y Relative) bool {
	a, ok := ms[i-2].expr.(Calendar)
	b, next := ms[i-1].expr.(Calendar)
	if !ok || !next || a.HasYear || b.HasYear || a.Of != nil || b.Of != nil || a.N == 0 || b.N == 0 || ms[i-2].end+1 != ms[i-1].start {
		return false
	}
	a.Of, b.Of = y, Relative{Year, That}
	ms[i-2].expr, ms[i-1].expr = a, b
	return true
}

// shareYears gives each time in a list the year that only its last one names: "in June and July 1941", "May 4 to June 2, 1999".
func (p *parser) shareYears(ms []mention) {
	for i := len(ms) - 2; i >= 0; i-- {
		a, ok := ms[i].expr.(Calendar)
		b, next := ms[i+1].expr.(Calendar)
		if !ok || !next || a.HasYear || a.Of != nil || !b.HasYear || a.Unit != b.Unit || ms[i].end+1 != ms[i+1].start {
			continue
		}
		if r := p.role(ms[i].end); r == andWord || r == toWord || r == untilWord {
			a.Year, a.HasYear = b.Year, true
			ms[i].expr = a
		}
	}
}

// shareDays gives an hour, and the same one of another zone in brackets behind it, the day that follows:
// "at 10:35 a.m. (0735 GMT) on Friday".
func (p *parser) shareDays(ms []mention) {
	for i := 0; i+2 < len(ms); i++ {
		if !hourAlone(ms[i].expr) || !hourAlone(ms[i+1].expr) || !p.bracketed(ms[i].end, &ms[i+1]) || !namesDay(ms[i+2].expr) {
			continue
		}
		next := ms[i+1].end + 1
		if p.token(next).w.text == "on" || p.token(next).w.text == "," {
			next++
		}
		if next == ms[i+2].start {
			ms[i].expr, ms[i+1].expr = on(ms[i].expr, ms[i+2].expr), on(ms[i+1].expr, ms[i+2].expr)
		}
	}
}

// hourAlone tells whether e is a time of day that names no day, "about" it or not.
func hourAlone(e Expr) bool {
	if edge, ok := e.(Edge); ok {
		e = edge.Of
	}
	c, ok := e.(ClockTime)
	return ok && c.Of == nil
}

// on returns the hour e of that day.
func on(e, day Expr) Expr {
	switch e := e.(type) {
	case Edge:
		e.Of = on(e.Of, day)
		return e
	case ClockTime:
		e.Of = day
		return e
	}
	return e
}

// bracketed tells whether m is all that stands in the brackets which open at token i.
func (p *parser) bracketed(i int, m *mention) bool {
	return p.token(i).w.text == "(" && m.start == i+1 && p.token(m.end).w.text == ")"
}

// namesDay tells whether e is a day, by its name or its number.
func namesDay(e Expr) bool {
	switch e := e.(type) {
	case Named:
		return e.Unit == Day
	case Calendar:
		return e.Unit == Day
	case Relative:
		return e.Unit == Day
	}
	return false
}

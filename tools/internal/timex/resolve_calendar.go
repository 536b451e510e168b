package timex

import "time"

func (r *resolver) edgeDay(e EdgeDay) point {
	of := r.point(e.Of)
	if h, ok := e.Of.(Holiday); ok && !e.Last {
		return r.holidayDay(h) // "the first day of Ramadan"
	}
	switch {
	case of.year == noYear:
		return of
	case e.Weekday > 0:
		return of.weekday(e)
	case e.Last:
		return day(of.end())
	}
	return day(of.start().AddDate(0, 0, max(e.Nth, 1)-1))
}

// weekday is the weekday that e names within p.
func (p point) weekday(e EdgeDay) point {
	if e.Last {
		last := day(p.end())
		return last.shift(Day, -((last.isoWeekday() - e.Weekday + 7) % 7))
	}
	first := day(p.start())
	return first.shift(Day, (e.Weekday-first.isoWeekday()+7)%7+7*(e.Nth-1))
}

func (r *resolver) calendar(c Calendar) point {
	p := point{unit: c.Unit, year: c.Year, n: c.N, day: c.Day}
	if c.Unit == Decade {
		p.n = 0
	}
	switch {
	case c.Short:
		p.year = r.fullYear(c.Year)
		return p.valid()
	case c.HasYear:
		return p
	case c.Of != nil:
		of := r.point(c.Of)
		if c.Unit == Week || c.Unit == Weekend { // "the week of 6 March"
			return of.as(c.Unit)
		}
		p.year = of.year
		if c.N == 0 { // "the 21st of last month"
			p.n = of.n
		}
		return p.valid()
	case c.Unit == Day && c.N == 0:
		return r.byWeekday(c, r.dayOfMonth(c.Day))
	case c.Unit == Decade:
		return r.decade(c)
	}
	return r.byWeekday(c, r.year(p))
}

// byWeekday moves a date that falls on another weekday than the text says by a year, or by a month where it names none,
// if it falls on that one then.
func (r *resolver) byWeekday(c Calendar, p point) point {
	if c.Weekday == 0 || p.unit != Day || p.year == noYear || p.isoWeekday() == c.Weekday {
		return p
	}
	unit := Year
	if c.N == 0 {
		unit = Month
	}
	for _, by := range []int{-1, +1} {
		if q := p.shift(unit, by); q.isoWeekday() == c.Weekday && q.day == c.Day {
			r.note("moved by a %s, to fall on that weekday", unitNames[unit])
			return q
		}
	}
	return p
}

// isoWeekday is the day of the week of a day, from Monday, 1.
func (p point) isoWeekday() int { return int(p.start().Weekday()+6)%7 + 1 }

// fullYear puts two figures into the century that makes the year the last one before soon, or the one told of in a history.
func (r *resolver) fullYear(y int) int {
	latest := 2029
	if now := r.now(); now.year != noYear {
		latest = now.year + 9
	}
	y += floor(latest, 100)
	if y > latest {
		y -= 100
	}
	return y
}

// valid turns a day that its month has not into the month.
func (p point) valid() point {
	if p.unit == Day && p.year != noYear && midnight(p.year, p.n, p.day).Day() != p.day {
		return point{unit: Month, year: p.year, n: p.n}
	}
	return p
}

// decade puts "the forties" into the century that makes it the last one on or before what it leans on.
func (r *resolver) decade(c Calendar) point {
	now := r.now()
	if now.year == noYear {
		return point{unit: Decade, year: 1900 + c.N}
	}
	y := floor(now.year, 100) + c.N
	if y > now.year {
		y -= 100
	}
	return point{unit: Decade, year: y}
}

// dayOfMonth reads "the 21st": of the month told, else of the month that the tense asks for.
func (r *resolver) dayOfMonth(d int) point {
	base := r.now()
	past := r.Narrative || r.Told.Past != 0 || r.Told.Fresh || r.goesOnTo(d)
	if here := r.Told.Here; here.unit == Month {
		r.lean(here)
		return point{unit: Day, year: here.year, n: here.n, day: d}.valid() // "met last July, and on the 18th they signed"
	}
	if past && !r.Told.Last.isZero() {
		base = r.told()
		if base.unit < Month {
			base = r.toldDay()
		}
	}
	base = base.as(Day)
	p := point{unit: Day, year: base.year, n: base.n, day: d}
	if base.year == noYear {
		return p
	}
	if past {
		if r.Told.Last.unit == Day && base.day-d >= 7 && !r.Perfect {
			p = base.as(Month).shift(Month, 1) // "On the 29th …; on the 2nd …"
			p.unit, p.day = Day, d
			r.note("after %s, so a month on", base.value())
		}
		return p.valid()
	}
	switch {
	case r.Tense == Future && d < base.day:
		p = base.as(Month).shift(Month, 1)
		p.unit, p.day = Day, d
	case r.Tense != Future && d > base.day:
		p = base.as(Month).shift(Month, -1)
		p.unit, p.day = Day, d
	}
	return p.valid()
}

// goesOnTo tells whether a story of an earlier month than that of the DCT goes on to day d of that month, soon after: "On 3 May they met. On
// the 7th they signed."
func (r *resolver) goesOnTo(d int) bool {
	day := r.Told.Day
	if r.Tense == Future || r.DCT.IsZero() || day.isZero() || !r.Told.Near && day != r.Told.Last || day.day >= d || d-day.day > 14 {
		return false
	}
	return day.start().Before(r.DCT.AddDate(0, 0, 1-r.DCT.Day()))
}

// year finds the year of a time that tells only month, season or quarter.
func (r *resolver) year(p point) point {
	if !r.Frame.isZero() {
		r.lean(r.Frame)
		r.note("the year of the list or the heading: %s", r.Frame.yearValue())
		p.year = r.Frame.year
		return p.valid()
	}
	if r.Narrative && r.Told.Last.isZero() && !r.First.isZero() && !r.justBefore(p) {
		return r.before(p, r.First)
	}
	base := r.now()
	p.year = base.year
	if base.year == noYear {
		return p
	}
	if r.Narrative && !r.Told.Last.isZero() {
		return r.narrativeYear(p, base).valid()
	}
	if told := r.Told.Last; r.Told.Past != 0 && !(r.Told.Alone && !r.Told.Framed && !r.Essay) && (r.Perfect || r.Told.Fresh && r.Tense == Past || !r.turnsBack(p, told)) {
		base = r.told()
		p.year = base.year
		return r.narrativeYear(p, base).valid()
	}
	if q, ok := r.lastYears(p); ok {
		r.lean(bare(r.Told.Last))
		r.note("the year told before: %s", q.yearValue())
		return q
	}
	if here := r.Told.Here; r.Told.HereOpens && r.Tense == Past && here.unit == Year && here.year < base.year {
		p.year = here.year // "Last year they said …, and by early July …"
		return p.valid()
	}
	if here := r.Told.Here; r.Tense == Past && (here.unit == Month || here.unit == Day) && here.year < base.year {
		p.year = here.year
		if !p.end().Before(here.start()) {
			r.note("the year told in the same sentence: %s", here.yearValue())
			return p.valid() // "was jailed in April 2020 and pardoned on 7 May"
		}
	}
	p.year = base.year
	back, ahead := p, p
	if p.start().After(base.start()) {
		back.year--
	} else {
		ahead.year++
	}
	if !p.end().Before(base.start()) && !p.start().After(base.start()) { // the month of the DCT itself
		return p.valid()
	}
	behind := base.start().Sub(back.end()).Hours() / 24
	before := ahead.start().Sub(base.start()).Hours() / 24
	if r.looksAhead(behind, before) {
		r.note("%s tense and nearest: the next one from %s on", r.Tense, base.value())
		return ahead.valid()
	}
	r.note("%s tense and nearest: the last one up to %s", r.Tense, base.value())
	return back.valid()
}

// lastYears gives p the year in which a story goes on that began in the year before that of the DCT: "They seized the port on 8 March
// 2021. A raid on 12 March failed." A date as near to the DCT may be news, unless the story has gone on so.
func (r *resolver) lastYears(p point) (point, bool) {
	told, day := r.Told.Last, 24*time.Hour
	if !r.Told.Lately || r.Tense != Past || r.Since || told.unit != Month && told.unit != Day || p.unit != Month && p.unit != Day {
		return p, false
	}
	p.year = told.year
	if aside := r.Told.GoesOn && r.Had || r.Reports && told.n-p.n <= 1; told.n-p.n >= r.farBack() || !aside && p.end().Before(told.start()) {
		p.year++
	}
	p = p.valid()
	if p.start().After(r.DCT) {
		return p, false
	}
	soon, last := p.start().Sub(told.start()) <= 31*day, p
	last.year = r.DCT.Year()
	if last.start().After(r.DCT) {
		last.year--
	}
	return p, r.Told.GoesOn || soon || r.DCT.Sub(last.end()) > 31*day
}

// turnsBack tells whether p, in the year told last, would go back by months from what was told: news that looks back does not,
// but comes to its own year.
func (r *resolver) turnsBack(p, told point) bool {
	p.year = told.year
	return (told.unit == Month || told.unit == Day) && p.unit >= Month && told.n-p.n >= 2-btoi(p.unit == Day)
}

// justBefore tells whether a day or month without its year is of the weeks before the DCT, where nothing else has been told: an article that
// looks back far may begin with the news.
func (r *resolver) justBefore(p point) bool {
	if r.DCT.IsZero() || r.Tense != Past {
		return false
	}
	p.year = r.DCT.Year()
	since := r.DCT.Sub(p.start())
	return since >= 0 && since <= 31*24*time.Hour
}

// before is the last such time up to the one told next: a history may begin without a year.
func (r *resolver) before(p, first point) point {
	p.year = first.year
	if p.start().After(first.end()) {
		p.year--
	}
	r.lean(first)
	r.note("the last one up to what is told next, %s", first.value())
	return p.valid()
}

// looksAhead weighs the tense against the distance in days: a date without a year is seldom far off.
func (r *resolver) looksAhead(behind, ahead float64) bool {
	switch r.Tense {
	case Future:
		return ahead < 4*behind
	case Past:
		if r.Opens || r.Done && !(r.On && ahead < 8) { // a day so near may be that of a report that looks ahead after all
			return false // "was arrested in January", "In January, the board brought in a new chief": the verb is the time's own
		}
	}
	switch {
	case r.On && r.Tense == Past:
		return 8*ahead < behind // "the coup on 22 March": told as over, and not as what was agreed "to" or "by" then
	case r.On:
		return 2*ahead < behind // "the mandate runs out on 15 September": no sign of the past anywhere
	}
	return 4*ahead < behind
}

// narrativeYear keeps the year told before; a history that has come to its last months and names an early one has gone on to the next year.
func (r *resolver) narrativeYear(p, base point) point {
	r.note("the year told before: %s", base.yearValue())
	switch end := r.Told.End; {
	case p.unit != Month && p.unit != Day:
	case r.Perfect && base.unit >= Month && p.n-base.n >= 6:
		p.year-- // "In May he was shot where he had been crowned in November"
	case r.Since && (base.unit == Month || base.unit == Day) && p.n > base.n:
		p.year-- // "in February the corps, which had lost nobody since it landed in November"
	case r.Perfect: // "In December he was shot where he had been crowned in May"
	case end.year > base.year && p.start().Before(base.start()) && !p.addYears(end.year-p.year).start().Before(end.start()):
		p.year = end.year
		r.note("%s comes after the end of what was told, %s", p.value(), end.value())
	case base.unit == Season && base.n == 4 && p.n <= 5, base.unit == Year && r.Told.Closing && p.n <= 4,
		(base.unit == Month || base.unit == Day) && base.n-p.n >= r.farBack():
		p.year++
		r.note("%s comes after %s, so a year on", p.value(), base.value())
	case !r.DCT.IsZero() && r.Tense == Past && base == day(r.DCT) && p.start().After(r.DCT):
		p.year--
	}
	return p
}

// farBack is how many months before what was told last a month of the same year is too far back. A history that goes back says
// "had" or "since", or does it in the same sentence, or begins a new paragraph with it.
func (r *resolver) farBack() int {
	if t := &r.Told; t.Near && !t.Fresh && t.Back.isZero() && !r.Since && r.Tense == Past {
		return 5
	}
	return 7
}

func (r *resolver) named(e Named) point {
	base := r.from(e.Dir)
	if base.year == noYear {
		return r.unanchored(e)
	}
	if e.Unit == Day {
		if e.Dir >= That || base.unit < Week {
			base = r.toldDay()
		}
		if base.unit < Week { // "that Friday" where only a month was told
			return unknown(Day)
		}
		return r.weekday(e, base)
	}
	if g := r.Told.Glance; e.Dir == That && g.unit == Year && !r.Narrative {
		base = g // "Twelve years ago the army stopped short of the city. That spring"
		r.lean(base)
	}
	p := point{unit: e.Unit, year: base.year, n: e.N}
	if around := base.as(e.Unit); around.n == e.N && (e.Dir == This || e.Dir == That) {
		return around
	}
	switch e.Dir {
	case That:
		if r.Tense == Past && !r.DCT.IsZero() && p.start().After(r.DCT) {
			p.year-- // what was done "that November" was before the report
		}
	case Last, Previous:
		if !p.end().Before(base.as(e.Unit).start()) {
			p.year--
		}
	case Next, Coming, Following:
		if !p.start().After(base.end()) {
			p.year++
		}
	case Bare:
		return r.year(p)
	}
	return p
}

// unanchored keeps what is said of a month or season when nothing tells the rest.
func (r *resolver) unanchored(e Named) point {
	if e.Unit == Day {
		return unknown(Day)
	}
	return point{unit: e.Unit, year: noYear, n: e.N}
}

// weekday finds the day: a bare weekday looks back, for papers report what has happened, unless the clause looks ahead.
func (r *resolver) weekday(e Named, base point) point {
	at := base.as(Day).start()
	back := (int(at.Weekday()) + 7 - e.N%7) % 7 // days since the last one, 0 on the day itself
	switch e.Dir {
	case Last, Previous:
		if back = (back+6)%7 + 1; back == 1 && e.Dir == Last {
			back = 8 // nobody calls yesterday "last Monday"
		}
	case Following:
		back -= 7
	case Coming, That:
		back = -((7 - back) % 7)
		if e.Dir == That && r.Tense == Past && !r.DCT.IsZero() && at.AddDate(0, 0, -back).After(r.DCT) {
			back += 7 // what has happened "that Sunday" was before the report
		}
	case Next:
		back = int(at.Weekday()+6)%7 - (e.N - 1) - 7
		if e.N == 7 && at.Weekday() >= time.Monday && at.Weekday() < time.Friday {
			back += 7 // a week ends with it or begins with it, as one likes: the one nearest, unless that is at hand
		}
	case This:
		back = r.thisWeekday(back)
	default:
		return r.bareWeekday(e, at, back)
	}
	return day(at.AddDate(0, 0, -back))
}

// bareWeekday finds the day by the tense; "Wednesday's meeting" is on the Wednesday that was told of.
func (r *resolver) bareWeekday(e Named, at time.Time, back int) point {
	p := r.Told.Weekdays[e.N%7]
	switch {
	case r.Possessive && p.unit == Day && abs(int(p.start().Sub(at).Hours())) <= 7*24 && (p.start().After(at) || r.Tense == Future):
		r.note("the %s told of before", p.start().Weekday())
		return p
	case r.Then && back > 0 && back < 4 && r.Tense == Future && !r.Narrative:
		r.note("a plan that may be over: the nearest to %s", at.Format(time.DateOnly))
		return day(at.AddDate(0, 0, -back))
	case back > 0 && (r.Tense == Future || r.Narrative && !r.Told.Last.isZero()):
		r.note("%s tense: the first one on or after %s", r.Tense, at.Format(time.DateOnly))
		return day(at.AddDate(0, 0, 7-back))
	}
	r.note("%s tense: the last one on or before %s", r.Tense, at.Format(time.DateOnly))
	return day(at.AddDate(0, 0, -back))
}

func (r *resolver) thisWeekday(back int) int {
	if back > 0 && r.Tense != Past {
		return back - 7
	}
	return back
}

func (r *resolver) relative(e Relative) point {
	base := r.from(e.Dir)
	if e == (Relative{Year, That}) && !r.Told.Glance.isZero() || e == (Relative{Dir: That}) && r.Since && r.Told.Last.start().After(r.DCT) && r.Told.Glance.unit >= Year {
		base = r.Told.Glance // "It ended in 2011. In May of that year"
		r.lean(base)
	} else if e.Dir == Bare && e.Unit != Weekend && r.Told.Past != 0 {
		base = r.told() // "the end of the year" is of the year told
	} else if e.Dir == Bare && e.Unit != Weekend && r.Tense == Past && !r.Narrative {
		base = r.inHand(e.Unit, base)
	}
	if e.Dir >= That && (e.Unit >= Day || e.Unit > Month && base.unit < e.Unit) {
		base = r.toldDay()
	}
	if base.year == noYear {
		return unknown(e.Unit)
	}
	if e.Unit == NoUnit || e.Dir >= That && base.unit < Week && e.Unit > Month {
		return base // "the following day" where only a month was told
	}
	unit := e.Unit
	if unit == Fortnight {
		unit = Week
	}
	p := base.as(unit)
	switch e.Dir {
	case Last, Previous:
		p = p.shift(e.Unit, -1)
	case Next, Following:
		p = p.shift(e.Unit, +1)
	case Bare:
		if unit == Weekend && r.Tense != Future && base.start().Before(p.start()) {
			p = p.shift(Week, -1)
		}
	case This:
		if unit == Weekend && r.Tense == Past && base.unit == Day && base.start().Weekday() == time.Monday {
			p = p.shift(Week, -1) // what Monday's paper tells of
		}
	}
	return p
}

// inHand is the time that "the month" is of in a clause about the past: what its own sentence tells, or the day told in the paragraph;
// else base.
func (r *resolver) inHand(u Unit, base point) point {
	p := r.Told.Here
	if p.unit < u && r.Told.Near && u < Week {
		p = r.Told.Day
	}
	if p.unit < u || p.year == noYear || base.year != noYear && p.start().After(base.start()) {
		return base
	}
	r.lean(p)
	return bare(p)
}

func (r *resolver) dayPart(e DayPart) point {
	var p point
	switch {
	case e.Of != nil:
		p = r.point(e.Of)
	case e.Dir == This:
		p = r.now()
	case e.Dir == Following && r.Told.Phase == byDay && e.Part == "NI":
		p = r.toldDay() // "at dawn they came; the following night they left": the same day's
	case e.Dir == Following:
		p = r.toldDay().shift(Day, 1)
	case e.Dir == Previous:
		p = r.toldDay().shift(Day, -1)
	case e.Over && r.Had && (r.Narrative || r.Told.Near):
		p = r.toldDay().shift(Day, -1) // "On Monday shells fell. Overnight jets had bombed …"
	case e.Over && (r.Narrative || r.Told.Fresh && (r.Tense != Past || r.DCT.IsZero() || r.toldDay().start().Before(r.DCT))):
		p = r.toldDay()
	case e.Over && r.Tense == Future:
		p = r.now() // "to be collected overnight"
	case e.Dir == Last:
		p = r.now().shift(Day, -1)
	case e.Dir == That:
		p = r.toldDay()
	default:
		p = r.dawned(e)
	}
	if p.unit == Day || e.Of == nil {
		p.part = e.Part
	}
	return p
}

// goesOn tells whether an hour whose half nothing tells is one after noon, because that comes next after the hour told of the day at hand.
func (r *resolver) goesOn(e ClockTime) bool {
	last := r.Told.Clock
	if e.HasZone || e.Figures && last.clock.minutes >= 13*60 {
		return false
	}
	return e.Half && last.clock.known && (r.Narrative || r.Told.Fresh) && bare(last) == bare(r.dayAtHand()) &&
		e.Minutes < last.clock.minutes && last.clock.minutes < e.Minutes+12*60
}

func (r *resolver) clockTime(e ClockTime) point {
	var p point
	switch {
	case e.Of != nil:
		p = r.point(e.Of)
	case r.goesOn(e):
		p = r.dayAtHand()
		e.Minutes += 12 * 60
		r.note("after the hour told before")
	default:
		p = r.dawned(e)
	}
	p.part = ""
	p.clock = clock{known: true, minutes: e.Minutes, hour: e.Hour, zone: e.Zone, hasZone: e.HasZone}
	return p
}

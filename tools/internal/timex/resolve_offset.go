package timex

import (
	"dateline/tools/internal/edtf"
	"time"
)

// vagueOffset reads "several years ago": before or after now, nobody knows how long.
func (r *resolver) vagueOffset(o Offset) Reading {
	switch {
	case o.Told && !o.Back && o.By.Unit > Day && o.Of == nil:
		out := Reading{Type: "DURATION", Value: o.By.value(), Mod: o.By.Mod}
		if from := r.told(); from.unit == Day && from.year != noYear {
			out.When = from.when() // "a few hours later": that day, most likely
		}
		return out
	case o.Told:
		return Reading{Type: "DURATION", Value: o.By.value(), Mod: o.By.Mod}
	case o.Back:
		out := Reading{Type: "DATE", Value: "PAST_REF", Mod: o.By.Mod}
		if o.By.Unit > Day && !r.Narrative && !r.DCT.IsZero() {
			out.When = r.now().when() // "a few minutes ago": the day of the report
		}
		return out
	}
	return Reading{Type: "DATE", Value: "FUTURE_REF", Mod: o.By.Mod}
}

// offset counts from now, from what was told or from a time named in the expression itself.
func (r *resolver) offset(e Offset) point {
	if e.Back && e.Of == nil && !r.Told.Report.isZero() && e.By == (Duration{N: 1, Unit: Year}) {
		r.note("a year before what was reported, %s", r.Told.Report.value())
		return r.Told.Report.shift(Year, -1)
	}
	from := r.counted(e)
	if from.year == noYear {
		return unknown(Year)
	}
	if c := r.Told.Clock; e.Told && e.By.Unit > Day && c.clock.known && c.unit == Day {
		return c.addMinutes(e)
	}
	p := from.shiftBy(e.By, e.sign())
	if p.unit == Day {
		r.exact = p
	}
	if u := e.By.grain(); e.Of == nil && !e.Exact && p.unit > u && !(e.Told && u == Week) {
		p = p.as(u)
	}
	return p
}

// counted is the time that an offset counts from.
func (r *resolver) counted(e Offset) point {
	switch {
	case e.Of != nil:
		return r.point(e.Of)
	case e.Back && !r.DCT.IsZero() && r.Tense == Past && r.Told.Last.start().After(r.DCT):
		return r.now() // what has happened was before no time to come
	case e.Told && !e.Back && r.Told.Here.unit != NoUnit && r.Told.Here.unit <= Year && e.By.Unit <= Year:
		r.lean(r.Told.Here)
		return r.Told.Here // "what was mined in 1974 was cleared thirty years later"
	case e.Told && e.By.Unit == Year && r.Narrative && r.Told.Glance.unit == Year && r.Told.Glance.year > r.Told.Last.year:
		r.lean(r.Told.Glance)
		return r.Told.Glance // "The tribute was dropped in 1749. Four years later"
	case e.Told && !e.Back && r.Told.Here.unit == Month && e.By.Unit >= Week:
		r.lean(r.Told.Here)
		return r.Told.Here // "seized in February and freed two weeks later"
	case e.Told && e.By.Unit >= Week && !r.Told.Middle.isZero():
		r.lean(r.Told.Middle)
		return r.Told.Middle
	case e.Told && e.By.Unit >= Week:
		return r.toldDay()
	case e.Told:
		return r.told()
	case e.Back:
		return r.today()
	}
	return r.now()
}

func (e Offset) sign() int {
	if e.Back {
		return -1
	}
	return 1
}

// grain is how finely what is counted with d is known: "three months ago" is a month, "two decades ago" a year.
func (d Duration) grain() Unit {
	switch {
	case d.Then != nil || d.Unit >= Day || d.Unit == NoUnit:
		return Day
	case d.Unit == Fortnight:
		return Week
	case d.Unit < Year:
		return Year
	}
	return d.Unit
}

// reported is the quarter told of last, else the last one that has ended.
func (r *resolver) reported(e Reported) point {
	p := r.Told.Quarter
	if e.Until != nil {
		if end := r.point(e.Until); end.year != noYear {
			return day(end.end().AddDate(0, 0, -45)).as(Quarter)
		}
	}
	if p.isZero() {
		now := r.now()
		if now.year == noYear {
			return unknown(Quarter)
		}
		p = now.as(Quarter).shift(Quarter, -1)
	} else {
		r.note("the quarter that was told of before")
	}
	if e.Year != 0 {
		p.year = e.Year
	}
	return p.shift(Year, -e.YearsBack)
}

// addMinutes counts hours and minutes from the time of day told before.
func (p point) addMinutes(o Offset) point {
	n := 0
	for d := &o.By; d != nil; d = d.Then {
		n += d.N*secondsOf[d.Unit]/60 + d.Hundredths*secondsOf[d.Unit]/6000
	}
	if o.Back {
		n = -n
	}
	at := p.start().Add(time.Duration(p.clock.minutes+n) * time.Minute)
	q := day(at)
	q.clock = p.clock
	q.clock.minutes = 60*at.Hour() + at.Minute()
	return q
}

// coming is when "the coming days" or "weeks" are: within a week, or a month.
func (r *resolver) coming(u Unit) edtf.Value {
	now := r.now()
	if u != Day && u != Week || now.year == noYear {
		return edtf.Value{}
	}
	last := now.shift(Week, 1)
	if u == Week {
		last = now.shift(Month, 1)
	}
	return edtf.Within(now.as(Day).date(), last.as(Day).date())
}

// window is the span of days that "the past three days" or "the next two years" covers.
func (r *resolver) window(w Window) edtf.Value {
	now := r.now()
	if now.year == noYear || w.Vague || w.Unit == NoUnit {
		return edtf.Value{}
	}
	n := w.N
	if w.Dir == Last || w.Dir == Previous {
		n = -n
	}
	other := now.shift(w.Unit, n)
	if w.Unit > Day {
		other = now.shift(Day, sign(n)*max(1, (abs(n)*secondsOf[w.Unit]+secondsOf[Day]-1)/secondsOf[Day]))
	}
	if w.Unit < Fortnight {
		u := max(w.Unit, Year)
		if u == Quarter {
			u = Month
		}
		now, other = now.as(u), other.as(u)
	}
	if n < 0 {
		return edtf.From(other.date(), now.date())
	}
	return edtf.Within(now.date(), other.date())
}

package timex

import "cmp"

// A frame is what the settings of a text say of the times below them, as its times are resolved one after the other.
type frame struct {
	settings []setting
	next     int   // the setting to come
	open     []int // those that reach as far as the mention at hand, from long to short
	told     point // the last dated setting whose year is known
	back     bool  // the newest comes first
	week     Tense // of the list, where its labels are bare days of the week
}

// newFrame finds whether a list runs forth or back, by the days and months of its labels.
func newFrame(ms []mention, ss []setting) frame {
	f := frame{settings: ss}
	forth := 0
	var last Calendar
	for _, s := range ss {
		c, ok := innermost(ms[s.first].expr).(Calendar)
		if !ok || s.unit == Minute || c.Unit < Month && !c.HasYear {
			continue
		}
		if last.Unit != NoUnit {
			forth += before(last, c) - before(c, last)
		}
		last = c
	}
	f.back = forth < 0
	return f
}

// before is 1 if a comes before b in the calendar, else 0.
func before(a, b Calendar) int {
	switch {
	case a.HasYear && b.HasYear && a.Year != b.Year:
		return btoi(a.Year < b.Year)
	case a.N != b.N:
		return btoi(a.N < b.N)
	}
	return btoi(a.Day < b.Day)
}

// above returns the setting that mention i, which starts at byte at, stands under, and the one that it belongs to; nil where there is none.
func (f *frame) above(i, at int) (top, own *setting) {
	for f.next < len(f.settings) && f.settings[f.next].last < i {
		f.open = append(f.open, f.next)
		f.next++
	}
	if f.next < len(f.settings) && f.settings[f.next].first <= i {
		own = &f.settings[f.next]
	}
	for n := len(f.open); n > 0 && f.settings[f.open[n-1]].over.End <= at; n-- {
		f.open = f.open[:n-1]
	}
	for n := len(f.open) - 1; n >= 0; n-- {
		if s := &f.settings[f.open[n]]; s.over.End > at {
			return s, own
		}
	}
	return nil, own
}

// context is what mention i leans on: below a day that day stands for the DCT, below a longer time its year holds.
func (f *frame) context(ms []mention, i, at int, c Context) Context {
	if len(f.settings) == 0 {
		return c
	}
	top, own := f.above(i, at)
	if own != nil && i > own.first && !ms[own.first].out.point.isZero() {
		c.Frame = ms[own.first].out.point
		return c
	}
	if top == nil {
		if own != nil && own.unit != Minute {
			c.Frame = f.goOn(ms[i])
			c.Tense = cmp.Or(f.week, c.Tense)
		}
		return c
	}
	switch p := bare(ms[top.first].out.point); {
	case p.year == noYear || p.unit < Year || own != nil && own.unit == top.unit:
	case p.unit == Day && p != day(c.DCT):
		c.DCT, c.Listed, c.Narrative, c.Told.Past = p.start(), true, false, 0
	case p.unit != Day:
		c.Frame = p
	}
	return c
}

// goOn is the year of the label before, or the next one if the list has gone past its end: "5 May … 2 January".
func (f *frame) goOn(m mention) point {
	c, ok := innermost(m.expr).(Calendar)
	if !ok || c.HasYear || f.told.isZero() {
		return point{}
	}
	last := Calendar{N: f.told.n, Day: f.told.day}
	if f.told.unit < Month {
		last = Calendar{}
	}
	if c.Day == 0 {
		last.Day = 0
	}
	p := point{unit: Year, year: f.told.year}
	switch {
	case f.back && last.N > 0:
		p.year -= before(last, c)
	case !f.back:
		p.year += before(c, last)
	}
	return p
}

// tell keeps the time of a label or heading whose year the text tells.
func (f *frame) tell(ms []mention, i int) {
	if f.next == len(f.settings) || f.settings[f.next].first != i || f.settings[f.next].unit == Minute {
		return
	}
	p := bare(ms[i].out.point)
	if c, ok := innermost(ms[i].expr).(Calendar); p.year != noYear && (ok && c.HasYear || !f.told.isZero()) {
		f.told = p
	}
}

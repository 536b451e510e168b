package event

import (
	"slices"
	"strings"
	"time"

	"dateline/tools/internal/edtf"
)

// A course is where the story has come to by a day that only a happening names: "Two weeks after the vote the army invaded". What the
// text counts on from there ("three days later it took the port") timex counts from the last day that the text names itself. The zero
// course is that last day.
type course struct {
	off  bool       // it has left the days that the text names
	day  *time.Time // where it has come to; nil where nobody knows
	by   int        // how many days that is on from where timex counts from
	each bool       // by is known
}

// leave takes the story to a day that the text does not name.
func (c *course) leave(when edtf.Value) {
	*c = course{off: true}
	if day, ok := when.First(); ok && when.Shift(1) != when {
		c.day = &day
	}
}

// follow gives the time at word k, if it counts on from what was told, the day that the story has come to. It is false where nobody
// knows that day.
func (p *sentence) follow(k int) bool {
	t, c := p.words[k].time, &p.course
	switch {
	case strings.HasSuffix(t.Rule, " <event>"):
		c.leave(t.When)
		return true
	case !c.off || t.When.IsZero():
		return true
	case !countsOn(t.Rule):
		*c = course{}
		return true
	case c.day == nil:
		return false
	}
	if !c.each {
		from, _ := edtf.Parse(t.Anchor)
		day, _ := from.First()
		if from.Precision() != "day" {
			return false
		}
		c.by, c.each = int(c.day.Sub(day).Hours())/24, true
	}
	own := *t
	own.When = t.When.Shift(c.by)
	own.Anchor = edtf.On(edtf.DayOf(*c.day)).String()
	own.Steps = append(slices.Clone(t.Steps), "counted from "+own.Anchor+", where the story has come to")
	for j := k; j < len(p.words) && p.words[j].time == t; j++ {
		p.words[j].time = &own
	}
	if day, ok := own.When.First(); ok {
		c.day = &day
	}
	return true
}

// countsOn tells whether a rule of timex counts on from what was told before.
func countsOn(rule string) bool {
	return strings.HasSuffix(rule, " later") || strings.Contains(rule, "the following <") || strings.HasPrefix(rule, "that <unit") || strings.HasPrefix(rule, "that <part")
}

package main

import (
	"fmt"
	"time"

	"dateline/tools/internal/draft"
	"dateline/tools/internal/timex"
)

// longAgo is how many days back a bare weekday hardly ever lies in a report: "said Tuesday" is said of the last few days.
const longAgo = 4

// doubt says where an article contradicts the day that it is said to be published on: all its bare weekdays that look
// back lie on the far side of the week. It is empty where nothing does.
func doubt(r draft.Reading) string {
	published := utcDay(r.Source.Published)
	var odd time.Time
	for _, decision := range r.Decisions {
		for _, x := range decision.Dates {
			d, ok := bareWeekday(x)
			if !ok || d.After(published) {
				continue
			}
			if published.Sub(d) < longAgo*24*time.Hour {
				return ""
			}
			odd = d
		}
	}
	if odd.IsZero() {
		return ""
	}
	return fmt.Sprintf("published %s, a %s, but the text tells of %s, which would be %d days before (is that the day of publication? --published sets another)",
		day(published), published.Weekday(), odd.Weekday(), int(published.Sub(odd).Hours()/24))
}

// bareWeekday is the day that a weekday without any other word was read as.
func bareWeekday(x timex.Timex) (time.Time, bool) {
	if x.Rule != "<weekday>" {
		return time.Time{}, false
	}
	return x.When.First()
}

// utcDay is the calendar day of t where it was published, as a midnight in UTC.
func utcDay(t time.Time) time.Time {
	return time.Date(t.Year(), t.Month(), t.Day(), 0, 0, 0, 0, time.UTC)
}

// doubtAll lists the doubts about articles, a line each.
func doubtAll(rs []draft.Reading) []string {
	var out []string
	for _, r := range rs {
		if d := doubt(r); d != "" {
			out = append(out, fmt.Sprintf("warning: %s: %s", r.Source.Path, d))
		}
	}
	return out
}

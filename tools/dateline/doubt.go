package main

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"dateline/tools/internal/article"
	"dateline/tools/internal/draft"
	"dateline/tools/internal/timex"
)

// longAgo is how many days back "said Tuesday" hardly ever lies: a report quotes what was said in the last few days.
const longAgo = 4

// doubt says where an article contradicts the day that it is said to be published on: whatever somebody "said Tuesday"
// was said on the far side of the week. It is empty where nothing does.
func doubt(a article.Article, decisions []draft.Decision) string {
	published := utcDay(a.Published)
	var odd time.Time
	for _, decision := range decisions {
		for _, x := range decision.Dates {
			d, ok := saidOn(x, a.Text)
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
	return fmt.Sprintf("published %s, a %s, but the text tells of what was said on %s, which would be %d days before (is that the day of publication? --published sets another)",
		day(published), published.Weekday(), odd.Weekday(), int(published.Sub(odd).Hours()/24))
}

// saidOn is the day that a weekday right behind a word of speech was read as: "said Tuesday", "told reporters on Tuesday".
func saidOn(x timex.Timex, text string) (time.Time, bool) {
	if x.Rule != "<weekday>" {
		return time.Time{}, false
	}
	before := strings.Fields(text[max(0, x.Span.Start-40):x.Span.Start])
	if n := len(before); n > 0 && before[n-1] == "on" {
		before = before[:n-1]
	}
	if len(before) == 0 || !slices.Contains([]string{"said", "announced", "reporters", "warned", "confirmed", "reported"}, before[len(before)-1]) {
		return time.Time{}, false
	}
	return x.When.First()
}

// utcDay is the calendar day of t where it was published, as a midnight in UTC.
func utcDay(t time.Time) time.Time {
	return time.Date(t.Year(), t.Month(), t.Day(), 0, 0, 0, 0, time.UTC)
}

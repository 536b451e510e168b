package event

import (
	"slices"
	"strings"
	"testing"

	"dateline/tools/internal/lexicon"
	"dateline/tools/internal/prose"
	"dateline/tools/internal/timex"
)

// Whom the last sentence of a text names, where no table knows them.
func TestUnknownNames(t *testing.T) {
	for _, c := range []struct{ in, actors, places string }{
		{"The main rebel group, Halda, holds the north. On 3 May 2003 Halda took the port.", "Halda", ""},
		{"Halda, a faction that rose in spring, holds the north. On 3 May 2003 the army beat Halda.", "Halda", ""},
		{"A militia known as Tavel Wing roams the hills. Tavel Wing signed a truce on 3 May 2003.", "Tavel Wing", ""},
		{"The frigates Sorrel and Tavel sailed on 3 May 2003.", "Sorrel; Tavel", ""},
		{"On 3 May 2003 Ahmed Sorrel and Maria di Tavel agreed that the fighting should end.", "Ahmed Sorrel; Maria di Tavel", ""},
		{"The government of Joseph Sorrel fell on 3 May 2003.", "Joseph Sorrel", ""},
		{"The General Border Committee met on 3 May 2003.", "General Border Committee", ""},
		{"On 3 May 2003 the navy flew the wounded from Haldenor to Tavelin.", "", "Haldenor; Tavelin"},
	} {
		page := Page{Text: c.in, Sentences: prose.Sentences(c.in), Times: timex.Find(c.in, timex.Options{})}
		page.Furniture = make([]string, len(page.Sentences))
		events := Find(page, lexicon.Default()).Events
		if len(events) == 0 {
			t.Errorf("%s: no event", c.in)
			continue
		}
		e := events[len(events)-1]
		for what, lists := range map[string][2][]string{"actors": {list(c.actors), e.Actors}, "places": {list(c.places), e.Places}} {
			for _, want := range lists[0] {
				if !slices.Contains(lists[1], want) {
					t.Errorf("%s: %s %q, want %q", c.in, what, lists[1], lists[0])
				}
			}
		}
	}
}

func list(s string) []string {
	if s == "" {
		return nil
	}
	return strings.Split(s, "; ")
}

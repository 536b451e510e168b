package draft

import (
	"regexp"
	"strings"
	"testing"
	"unicode/utf8"
)

var (
	pronounFirst = regexp.MustCompile(`(?i)^(he|she|it|they|this|that|these|those|his|her|its|their)('s)? `)
	leftHanging  = regexp.MustCompile(`(?i) (the|an?|of|to|for|with|from|by|at|and|or|but|that|which|who|whose|their|its|his|is|are|was|were)$`)
	filler       = regexp.MustCompile(`in the conflict$`)
)

// checkTitle checks what holds for every title that carries no flag for the editor: 15 to 90 characters, nobody left unnamed,
// nothing broken off, no quotation open, no filler for a place.
func checkTitle(t *testing.T, e Entry) {
	for _, f := range e.Flags {
		if strings.HasPrefix(f, "title: ") {
			return
		}
	}
	title := e.Title
	n := utf8.RuneCountInString(title)
	if n < 15 || n > 90 || pronounFirst.MatchString(title) || leftHanging.MatchString(title) || filler.MatchString(title) ||
		strings.Count(title, "“") != strings.Count(title, "”") || strings.Count(title, `"`)%2 != 0 || title[:1] != strings.ToUpper(title[:1]) && title[0] < 128 {
		t.Errorf("no title: %q", title)
	}
}

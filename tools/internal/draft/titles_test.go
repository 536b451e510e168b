package draft

import (
	"regexp"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"dateline/tools/internal/article"
	"dateline/tools/internal/lexicon"
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

// A summary is the sentence with its dates made absolute, from its first word on.
func TestSummary(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"Last Monday envoys of Kenya and Sudan met in Nairobi.", "On 28 February 2022 envoys of Kenya and Sudan met in Nairobi."},
		{"(Updated 7:40 p.m. ET) Envoys of Kenya and Sudan met in Nairobi on Monday.", "Envoys of Kenya and Sudan met in Nairobi on 28 February 2022."},
		{"(MW) -- Envoys of Kenya and Sudan met in Nairobi on Monday.", "Envoys of Kenya and Sudan met in Nairobi on 28 February 2022."},
		{"Rebels must leave Tomar by Friday, Kenya warned on Monday.", "Rebels must leave Tomar by 4 March 2022, Kenya warned on 28 February 2022."},
		{"Marchers stormed the mint in Nairobi after Friday prayers.", "Marchers stormed the mint in Nairobi after Friday prayers."},
		{"Envoys of Kenya and Sudan met in Nairobi last weekend.", "Envoys of Kenya and Sudan met in Nairobi over 26–27 February 2022."},
		{"Kenya and Sudan have been at war since last May.", "Kenya and Sudan have been at war since May 2021."},
		{"Monday saw Kenyan troops shell the mint in Nairobi.", "28 February 2022 saw Kenyan troops shell the mint in Nairobi."},
		{"Kenya and Sudan will sign a truce within the next month.", "Kenya and Sudan will sign a truce between March and April 2022."},
		{"Envoys of Kenya and Sudan met in Nairobi on Sunday and Monday.", "Envoys of Kenya and Sudan met in Nairobi on 27–28 February 2022."},
	} {
		a := article.Article{Text: c.in, Source: article.Source{ID: "a", Published: time.Date(2022, 3, 2, 0, 0, 0, 0, time.UTC)}}
		es := merge(t, []*Reading{ReadArticle(a, lexicon.Default())}, lexicon.Default()).Entries
		if len(es) != 1 || es[0].Summary != c.want {
			t.Errorf("%s: %+v, want %s", c.in, es, c.want)
		}
	}
}

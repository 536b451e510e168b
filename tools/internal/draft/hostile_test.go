package draft

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"dateline/tools/internal/article"
	"dateline/tools/internal/lexicon"
)

// hostile are articles of n words, marks or sentences that would cost a careless reader more than their length.
func hostile(n int) map[string]string {
	out := map[string]string{}
	for _, s := range []string{"the ", "Halden ", "Halden of the ", "Monday ", "He said, ", `"`, "(", "-\n", "1 ", "and took ", "Kenya's "} {
		out[strings.TrimSpace(s)] = strings.Repeat(s, n)
	}
	for name, sentence := range map[string]string{
		"on one day":   "Troops took Halden%[1]d on Monday. ",
		"of one town":  "On %[2]d May troops took Halden. ",
		"people":       "In Halden%[1]d, Ann Roe%[1]d met John Doe%[1]d on Monday. ",
		"paragraphs":   "Rebels took Halden%[1]d on %[2]d May.\n\n",
		"without date": "Hours after the fall of Halden%[1]d the army shelled it.\n\n",
	} {
		var b strings.Builder
		for i := range n / 10 {
			fmt.Fprintf(&b, sentence, i, i%28+1)
		}
		out[name] = b.String()
	}
	return out
}

func articleOf(text string) article.Article {
	return article.Article{Source: article.Source{ID: "a", Published: time.Date(2024, 6, 4, 0, 0, 0, 0, time.UTC)}, Text: text}
}

func draftOf(t testing.TB, a article.Article) Timeline {
	return merge(t, []*Reading{ReadArticle(a, lexicon.Default())}, lexicon.Default())
}

// A long article of one word, or of as many events as sentences, is read like any other; a reader that takes the square of its
// length would not come back from it.
func TestHostileArticle(t *testing.T) {
	for _, text := range hostile(20_000) {
		a := articleOf(text)
		checkEntries(t, []article.Article{a}, draftOf(t, a))
	}
}

func BenchmarkHostile(b *testing.B) {
	for name, text := range hostile(20_000) {
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			b.ReportAllocs()
			for b.Loop() {
				draftOf(b, articleOf(text))
			}
		})
	}
}

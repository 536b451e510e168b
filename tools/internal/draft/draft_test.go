package draft

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"

	"golang.org/x/tools/txtar"

	"dateline/tools/internal/article"
	"dateline/tools/internal/edtf"
	"dateline/tools/internal/lexicon"
)

var update = flag.Bool("update", false, "write what the stories give into their archives")

// Each archive is a story: articles, and in "want" the timeline that they give, a line an entry. "out" lists why sentences
// were left out. "known" lists entries that ought to be there and are not: one that appears fails the test, and moves to "want".
func TestStories(t *testing.T) {
	files, err := filepath.Glob("testdata/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatal("no stories", err)
	}
	for _, f := range files {
		t.Run(strings.TrimSuffix(filepath.Base(f), ".txtar"), func(t *testing.T) { tell(t, f) })
	}
}

func tell(t *testing.T, path string) {
	ar, err := txtar.ParseFile(path)
	if err != nil {
		t.Fatal(err)
	}
	as, lex := articles(t, ar)
	timeline := merge(t, readings(as, lex), lex)
	checkEntries(t, as, timeline)
	for i, f := range ar.Files {
		switch got := ""; f.Name {
		case "want":
			got = entries(timeline)
			ar.Files[i].Data = compare(t, "want", got, f.Data)
		case "out":
			got = leftOut(as, timeline)
			ar.Files[i].Data = compare(t, "out", got, f.Data)
		case "known":
			notYet(t, entries(timeline), f.Data)
		}
	}
	if *update {
		if err := os.WriteFile(path, txtar.Format(ar), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// articles reads the articles of a story, and its own lexicon if it has one.
func articles(t *testing.T, ar *txtar.Archive) ([]article.Article, *lexicon.Lexicon) {
	lex := lexicon.Default()
	var as []article.Article
	for _, f := range ar.Files {
		switch {
		case f.Name == "lexicon.txt":
			var err error
			if lex, err = lexicon.Extend(f.Data); err != nil {
				t.Fatal(err)
			}
		case strings.Contains(f.Name, "."):
			a, _, err := article.Read(f.Name, f.Data, article.Source{})
			if err != nil {
				t.Fatal(err)
			}
			a.ID = strings.TrimSuffix(f.Name, filepath.Ext(f.Name))
			as = append(as, a)
		}
	}
	return as, lex
}

func readings(as []article.Article, lex *lexicon.Lexicon) []*Reading {
	var rs []*Reading
	for _, a := range as {
		rs = append(rs, ReadArticle(a, lex))
	}
	return rs
}

func merge(t testing.TB, rs []*Reading, lex *lexicon.Lexicon) Timeline {
	timeline, err := Merge(rs, lex)
	if err != nil {
		t.Fatal(err)
	}
	return timeline
}

func compare(t *testing.T, name, got string, want []byte) []byte {
	if got != string(want) && !*update {
		t.Errorf("%s:\n%s\nwant:\n%s", name, got, want)
	}
	return []byte(got)
}

func notYet(t *testing.T, got string, known []byte) {
	for line := range strings.Lines(string(known)) {
		if strings.Contains(got, line) {
			t.Errorf("known failure has gone, move it to want: %s", line)
		}
	}
}

// entries lists a timeline: date, type, status, title, and the sources where there are several.
func entries(t Timeline) string {
	var b strings.Builder
	for _, e := range t.Entries {
		fmt.Fprintf(&b, "%s | %s | %s | %s%s\n", e.When, e.Type, e.Status, e.Title, notes(e))
	}
	return b.String()
}

func notes(e Entry) string {
	var sources []string
	for _, ev := range e.Evidence {
		if !slices.Contains(sources, ev.Source) {
			sources = append(sources, ev.Source)
		}
	}
	out := ""
	if len(sources) > 1 {
		out += " | " + strings.Join(sources, " ")
	}
	for _, c := range e.History {
		out += fmt.Sprintf(" | was %s %s", c.Status, c.When)
	}
	for _, f := range e.Flags {
		out += " | " + f
	}
	return out
}

func leftOut(as []article.Article, t Timeline) string {
	var b strings.Builder
	for _, a := range as {
		for _, d := range t.Decisions[a.ID] {
			if d.Action == "left out" {
				s := strings.Join(strings.Fields(d.Span.In(a.Text)), " ")
				fmt.Fprintf(&b, "%s: %s\n", d.Reason, s[:min(len(s), 50)])
			}
		}
	}
	return b.String()
}

// checkEntries checks what holds for every timeline: quotes at their places, dates that EDTF reads, every sentence accounted for.
func checkEntries(t *testing.T, as []article.Article, tl Timeline) {
	texts := map[string]string{}
	for _, a := range as {
		texts[a.ID] = a.Text
	}
	ids := map[string]bool{}
	for _, e := range tl.Entries {
		if _, err := edtf.Parse(e.When.String()); err != nil || e.Title == "" || ids[e.ID] || len(e.Evidence) == 0 {
			t.Errorf("%s: %q %v", e.ID, e.When, err)
		}
		ids[e.ID] = true
		checkTitle(t, e)
		for _, ev := range e.Evidence {
			if ev.Quote == "" || ev.Span.In(texts[ev.Source]) != ev.Quote {
				t.Errorf("%s: %q is not at its place", e.ID, ev.Quote)
			}
		}
	}
	for id, ds := range tl.Decisions {
		for _, d := range ds {
			if d.Action == "left out" && d.Reason == "" || d.Action != "left out" && !ids[d.Entry] {
				t.Errorf("%s: %+v", id, d)
			}
		}
	}
}

func TestMergeKnowsNoOrder(t *testing.T) {
	ar, err := txtar.ParseFile("testdata/plan_becomes_fact.txtar")
	if err != nil {
		t.Fatal(err)
	}
	as, lex := articles(t, ar)
	want := entries(merge(t, readings(as, lex), lex))
	slices.Reverse(as)
	if got := entries(merge(t, readings(as, lex), lex)); got != want {
		t.Errorf("reversed:\n%s\nwant:\n%s", got, want)
	}
}

// A reading of a long article must not keep the article: an import may hold a thousand readings.
func TestReadingKeepsNoText(t *testing.T) {
	const articles, size = 16, 1 << 19
	before := heap()
	var rs []*Reading
	for i := range articles {
		text := fmt.Sprintf("Envoys of Kenya and Sudan met in Nairobi on Tuesday. Rebels said they had taken Tavel on Monday.\n\n%d%s", i, strings.Repeat("\n", size))
		rs = append(rs, ReadArticle(article.Article{Text: text, Source: article.Source{ID: fmt.Sprint(i), Published: time.Date(2022, 3, 2, 0, 0, 0, 0, time.UTC)}}, lexicon.Default()))
	}
	if grown := int(heap()) - int(before); rs[0].pages.size == 0 || grown > articles*size/2 {
		t.Errorf("%d readings of %d kB each hold %d kB", len(rs), size>>10, grown>>10)
	}
}

// What is shelved tells the same, and a shelf that cannot be read is an error.
func TestShelf(t *testing.T) {
	ar, err := txtar.ParseFile("testdata/told_in_passing.txtar")
	if err != nil {
		t.Fatal(err)
	}
	as, lex := articles(t, ar)
	want := entries(merge(t, readings(as, lex), lex))
	s := &memoryShelf{}
	shelved := readings(as, lex)
	for _, r := range shelved {
		if err := r.Shelve(s); err != nil {
			t.Fatal(err)
		}
	}
	if got := entries(merge(t, shelved, lex)); got != want {
		t.Errorf("shelved:\n%s\nwant:\n%s", got, want)
	}
	s.bytes = s.bytes[:len(s.bytes)/2]
	if _, err := Merge(shelved, lex); err == nil {
		t.Error("half of the shelf is lost, and Merge does not say so")
	}
}

type memoryShelf struct{ bytes []byte }

func (s *memoryShelf) Put(b []byte) (int64, error) {
	s.bytes = append(s.bytes, b...)
	return int64(len(s.bytes) - len(b)), nil
}

func (s *memoryShelf) ReadAt(b []byte, at int64) (int, error) {
	return bytes.NewReader(s.bytes).ReadAt(b, at)
}

func heap() uint64 {
	runtime.GC()
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return m.HeapAlloc
}

func FuzzReadArticle(f *testing.F) {
	files, _ := filepath.Glob("testdata/*.txtar")
	for _, path := range files {
		ar, err := txtar.ParseFile(path)
		if err != nil {
			f.Fatal(err)
		}
		for _, file := range ar.Files {
			f.Add(string(file.Data))
		}
	}
	f.Fuzz(func(t *testing.T, text string) {
		a := articleOf(text)
		checkEntries(t, []article.Article{a}, draftOf(t, a))
	})
}

func BenchmarkReadArticle(b *testing.B) {
	b.ReportAllocs()
	ar, err := txtar.ParseFile("testdata/agency_copy.txtar")
	if err != nil {
		b.Fatal(err)
	}
	a, _, err := article.Read(ar.Files[0].Name, ar.Files[0].Data, article.Source{})
	if err != nil {
		b.Fatal(err)
	}
	b.SetBytes(int64(len(a.Text)))
	lex := lexicon.Default()
	for b.Loop() {
		ReadArticle(a, lex)
	}
}

// Merging takes about as long a reading, however many there are: the articles of all stories again and again, a day later each time.
func BenchmarkMerge(b *testing.B) {
	files, _ := filepath.Glob("testdata/*.txtar")
	for _, n := range []int{1000, 10000} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			b.ReportAllocs()
			rs := manyReadings(b, files, n)
			for b.Loop() {
				merge(b, rs, lexicon.Default())
			}
			b.ReportMetric(float64(b.Elapsed().Microseconds())/float64(b.N*n), "µs/reading")
		})
	}
}

// manyReadings reads the articles of some stories until there are n, with names of their own.
func manyReadings(b *testing.B, files []string, n int) []*Reading {
	var rs []*Reading
	for day := 0; ; day++ {
		for _, path := range files {
			ar, err := txtar.ParseFile(path)
			if err != nil {
				b.Fatal(err)
			}
			for _, f := range ar.Files {
				a, _, err := article.Read(f.Name, f.Data, article.Source{})
				if err != nil {
					continue // no article
				}
				if len(rs) == n {
					return rs
				}
				a.ID, a.Published = fmt.Sprint(len(rs)), a.Published.AddDate(0, 0, day)
				r := ReadArticle(a, lexicon.Default())
				r.Decisions = nil
				rs = append(rs, r)
			}
		}
	}
}

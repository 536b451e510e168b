package timex

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"dateline/tools/internal/edtf"
)

// wellFormed is what a value may look like: a date, a time of day, a duration or a reference.
var wellFormed = regexp.MustCompile(`^(` +
	`(BC)?[0-9X]{1,4}|` +
	`(BC)?[0-9X]{4}-([0-9X]{2}|Q[1-4]|H[12]|SP|SU|FA|WI|W[0-9X]{2}|W[0-9X]{2}-WE|XX)|` +
	`(BC)?[0-9X]{4}-[0-9X]{2}-[0-9X]{2}|XXXX-WXX-[1-7]|` +
	`P([0-9.]+|X)(ML|CE|DE|Y|Q|M|W|D)([0-9]+(Y|Q|M|W|D))*|PXX|PT.+|P.+T.+|` +
	`(PAST|PRESENT|FUTURE)_REF)(T([0-2][0-9](:[0-5][0-9])?|MO|MI|AF|EV|NI|DT))?$`)

// Whatever comes in: no panic, spans in order inside the text, values well formed, every When an EDTF value.
func FuzzFind(f *testing.F) {
	for _, s := range seeds(f) {
		f.Add(s)
	}
	for _, s := range hostile(40) {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, in string) {
		for _, published := range []time.Time{dct, {}} {
			check(t, in, Find(in, Options{DCT: published}))
		}
	})
}

func check(t *testing.T, in string, found []Timex) {
	end := 0
	for _, x := range found {
		if x.Span.Start < end || x.Span.End <= x.Span.Start || x.Span.End > len(in) {
			t.Fatalf("%q: span %v after %d", in, x.Span, end)
		}
		end = x.Span.End
		if x.Whole.Start < 0 || x.Whole.End > len(in) || !x.Whole.Contains(x.Span) {
			t.Fatalf("%q: %q stands outside of its whole %v", in, x.Span.In(in), x.Whole)
		}
		if !wellFormed.MatchString(x.Value) {
			t.Fatalf("%q: %q has the value %q (%s)", in, x.Span.In(in), x.Value, x.Rule)
		}
		if s := x.When.String(); s != "" {
			if v, err := edtf.Parse(s); err != nil || v != x.When {
				t.Fatalf("%q: %q is when %q: %v", in, x.Span.In(in), s, err)
			}
		}
	}
}

// seeds are the lines of the corpus.
func seeds(tb testing.TB) []string {
	var out []string
	files, _ := filepath.Glob("testdata/*/*.txt")
	for _, f := range files {
		data, err := os.ReadFile(f)
		if err != nil {
			tb.Fatal(err)
		}
		out = append(out, strings.Split(string(data), "\n")...)
	}
	return out
}

// hostile are texts of n words or so that would cost a careless reader more than their length.
func hostile(n int) []string {
	var out []string
	for _, s := range []string{
		"1", "the ", "early ", "the early ", "2 1/2 ", "nineteen ", "hundred and ", "in the ", "'", ".", "a.", "1,", "1.", "1-", "May ", "5 May ",
		"the quarter ended ", "two days before ", "two days and ", "Monday, ", "to ", "\n", "é", "\xff", "a year and a half ", "from 1 to ", "every ",
	} {
		out = append(out, strings.Repeat(s, n))
	}
	return out
}

// Long text of one word or mark is read like any other; a reader that is not linear would not come back from it.
func TestHostileText(t *testing.T) {
	for _, s := range hostile(20_000) {
		check(t, s, Find(s, Options{DCT: dct}))
	}
}

func BenchmarkFind(b *testing.B) {
	text := strings.Join(seeds(b), "\n")
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		Find(text, Options{DCT: dct})
	}
}

func BenchmarkGrammar(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		newGrammar(englishWords(), englishRules())
	}
}

func BenchmarkHostile(b *testing.B) {
	for _, s := range hostile(20_000) {
		b.Run(strings.TrimSpace(s[:min(12, len(s))]), func(b *testing.B) {
			b.SetBytes(int64(len(s)))
			b.ReportAllocs()
			for b.Loop() {
				Find(s, Options{DCT: dct})
			}
		})
	}
}

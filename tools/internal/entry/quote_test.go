package entry

import (
	"slices"
	"strings"
	"testing"
)

func TestFindQuote(t *testing.T) {
	const text = "The ferry sank. The ferry\nto Sorrel, they said,\u00a0was late."
	tests := []struct {
		quote, want string // want is what stands there; empty: nothing does
	}{
		{"The ferry sank.", "The ferry sank."},
		{"The ferry to Sorrel", "The ferry\nto Sorrel"},
		{"  they said, was\n late.", "they said,\u00a0was late."},
		{"ferry", "ferry"},
		{"The ferry toSorrel", ""},
		{"The fer ry", ""},
		{"the ferry to Sorrel", ""}, // letters count
		{"was late. Again", ""},
		{"", ""},
		{" \n", ""},
	}
	for _, test := range tests {
		start, end, ok := FindQuote(text, test.quote)
		if got := text[start:end]; got != test.want || ok != (test.want != "") {
			t.Errorf("%q: %q, %t; want %q", test.quote, got, ok, test.want)
		}
	}
}

// What is found has the quote's words, and a quote cut from the text is found, however its spaces are written.
func FuzzFindQuote(f *testing.F) {
	f.Add("The ferry\nto Sorrel was late.", "ferry to", 4, 12)
	f.Fuzz(func(t *testing.T, text, quote string, from, to int) {
		if start, end, ok := FindQuote(text, quote); ok && !slices.Equal(strings.Fields(text[start:end]), strings.Fields(quote)) {
			t.Errorf("%q is not %q", text[start:end], quote)
		}
		if 0 <= from && from < to && to <= len(text) && strings.TrimSpace(text[from:to]) != "" {
			if _, _, ok := FindQuote(text, strings.Join(strings.Fields(text[from:to]), " ")); !ok {
				t.Errorf("%q is not in its own text", text[from:to])
			}
		}
	})
}

package draft

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"dateline/tools/internal/edtf"
	"dateline/tools/internal/event"
	"dateline/tools/internal/timex"
)

// summary is sentence i as it stands, without dateline and with its relative dates made absolute.
func summary(page event.Page, i int) string {
	s := page.Sentences[i].Body()
	var b strings.Builder
	at := s.Start
	for _, t := range page.TimesIn(s) {
		if t.When.IsZero() || t.Anchor == "" || t.Span.Start < at {
			continue
		}
		before := page.Text[at:t.Span.Start]
		b.WriteString(before)
		b.WriteString(absolute(b.String(), page.Text[t.Span.End:s.End], t))
		at = t.Span.End
	}
	b.WriteString(page.Text[at:s.End])
	out := strings.TrimLeft(oneLine(b.String()), "-—– ")
	first, n := utf8.DecodeRuneInString(out)
	return string(unicode.ToUpper(first)) + out[n:]
}

// oneLine writes s on one line. A word that goes over the end of a line at a hyphen keeps it, for it may be its own.
func oneLine(s string) string {
	var b strings.Builder
	for line := range strings.Lines(s) {
		words := strings.Join(strings.Fields(line), " ")
		if before := b.String(); before != "" && words != "" && !(strings.HasSuffix(before, "-") && !strings.HasSuffix(before, "--") && unicode.IsLower(rune(words[0]))) {
			b.WriteByte(' ')
		}
		b.WriteString(words)
	}
	return b.String()
}

// absolute is a relative date in full, with the preposition that it needs after what stands before it.
func absolute(before, after string, t timex.Timex) string {
	label := t.When.Label()
	before = strings.TrimRightFunc(before, unicode.IsSpace)
	last := strings.ToLower(before[strings.LastIndexFunc(before, unicode.IsSpace)+1:])
	if slices.Contains([]string{"on", "in", "by", "since", "from", "until", "after", "before", "between", "to", "and", "the", "for", "of", "at", "till"}, last) || strings.HasPrefix(after, "’s") || strings.HasPrefix(after, "'s") {
		return label
	}
	return preposition(t.When) + label
}

func preposition(v edtf.Value) string {
	switch v.Precision() {
	case "day":
		return "on "
	case "week":
		return "in the "
	case "month", "year":
		return "in "
	}
	return ""
}

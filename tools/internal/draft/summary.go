package draft

import (
	"strings"
	"time"
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
	var said edtf.Value // the date just written
	for _, t := range page.TimesIn(s) {
		if t.When.IsZero() || t.Anchor == "" || t.Span.Start < at {
			continue
		}
		if t.When == said && joins[strings.TrimSpace(page.Text[at:t.Span.Start])] {
			at = t.Span.End // "on Sunday | and Monday", of which the first says both
			continue
		}
		b.WriteString(page.Text[at:t.Span.Start])
		label, over := absolute(b.String(), page.Text[t.Span.End:s.End], t, t.Span.In(page.Text))
		if said = t.When; label == t.Span.In(page.Text) {
			said = edtf.Value{}
		}
		if over > 0 {
			before := strings.TrimRightFunc(b.String(), unicode.IsSpace)
			b.Reset()
			b.WriteString(before[:len(before)-over])
		}
		b.WriteString(label)
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

// absolute is a relative date in full as it stands after some words, and how many bytes of these it replaces. The words that it was
// told in stay where a date in full makes no sense: "a Friday in June", "after Friday prayers".
func absolute(before, after string, t timex.Timex, told string) (label string, over int) {
	label = t.When.Label()
	before = strings.TrimRightFunc(before, unicode.IsSpace)
	last := strings.ToLower(before[strings.LastIndexFunc(before, unicode.IsSpace)+1:])
	lead, rest, _ := strings.Cut(label, " ")
	bounded := bounds[lead]
	next, _, _ := strings.Cut(strings.TrimLeft(after, " \n"), " ")
	switch {
	case ownsDay[last], last == "the" && bounded, worship[strings.TrimRight(next, ".,;:")], t.Type == "TIME" && strings.Contains(label, " – "):
		return told, 0
	case bounded && (last == lead || marksOff[last]):
		return rest, 0 // "by Tuesday", "before Tuesday"
	case bounded && leadsTo[last]:
		return label, len(last) // "in the next month" is "between 2 March and 1 April"
	case strings.HasPrefix(after, "’s") || strings.HasPrefix(after, "'s"), bounded, last == "" && verbs[next]:
		return label, 0
	case last == "and" && !strings.ContainsAny(lastWord(strings.TrimSuffix(before, before[len(before)-3:])), "0123456789"):
	case last == "and" || leadsTo[last] || marksOff[last] || small[last]:
		if strings.HasPrefix(label, "week of ") && last != "the" {
			return "the " + label, 0
		}
		if last == "within" {
			return preposition(t.When) + label, len(last)
		}
		return label, 0
	}
	return preposition(t.When) + label, 0
}

func lastWord(s string) string {
	s = strings.TrimRightFunc(s, unicode.IsSpace)
	return s[strings.LastIndexFunc(s, unicode.IsSpace)+1:]
}

// What stands between the two ends of one stretch of time.
var joins = wordSet("and to or until till through - – —")

// Words that a label begins with, words before a date that say when it begins or ends, that it lies in a time, and that belong to it; words
// that make a day one of many, what happens on a day of the week, and verbs that a day is the subject of.
var (
	bounds   = wordSet("between by since until")
	marksOff = wordSet("before after until till from to than by since between through past beyond about around")
	leadsTo  = wordSet("in on at within during for over")
	small    = wordSet("the of into throughout across early late mid near toward towards following starting beginning ending next")
	ownsDay  = wordSet("a an his her its their our my this that these those another each every some any one")
	worship  = wordSet("prayers prayer mass service services sermon sermons worship")
	verbs    = wordSet("saw sees brought brings marked marks was is will would has had passed dawned")
)

func wordSet(words string) map[string]bool {
	set := map[string]bool{}
	for _, w := range strings.Fields(words) {
		set[w] = true
	}
	return set
}

func preposition(v edtf.Value) string {
	switch v.Precision() {
	case "day":
		return "on "
	case "week":
		return "in the "
	case "month", "year":
		return "in "
	case "interval":
		if first, ok := v.First(); ok {
			if last, closed := v.Last(); closed && last.Sub(first) <= 3*24*time.Hour {
				return "over " // a weekend, a night
			}
		}
	}
	return ""
}

package text

import (
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Paragraphs returns the paragraphs of t, in order. A line is a paragraph, unless t is hard-wrapped:
// then lines are joined as far as the typist's margin broke them.
func Paragraphs(t string) []Span {
	ls := lines(t)
	margin := margin(t, ls)
	begins := indentsBegin(t, ls)
	var out []Span
	for i, l := range ls {
		if l.Trim(t).Len() == 0 {
			continue
		}
		if len(out) > 0 && margin > 0 && !(begins && indented(t, l)) && wraps(t, ls[i-1], l, margin) {
			out[len(out)-1].End = l.Trim(t).End
			continue
		}
		out = append(out, l.Trim(t))
	}
	return out
}

// lines returns the lines of t without their ends.
func lines(t string) []Span {
	var out []Span
	start := 0
	for start <= len(t) {
		n := strings.IndexByte(t[start:], '\n')
		if n < 0 {
			return append(out, Span{start, len(t)})
		}
		out = append(out, Span{start, start + n})
		start += n + 1
	}
	return out
}

// A typist's lines are about this long; a paragraph of a web page is longer, a menu item shorter.
const minMargin, maxMargin = 48, 100

// margin returns the line length at which t is hard-wrapped, or 0 where it is not: most lines that are followed by
// another are then nearly as long as the longest, or many of the others go on in lower case.
func margin(t string, ls []Span) int {
	var lens []int
	small := 0
	for i, l := range ls[:max(len(ls)-1, 0)] {
		n, next := l.Trim(t).Len(), ls[i+1].Trim(t)
		if n == 0 || next.Len() == 0 {
			continue
		}
		lens = append(lens, n)
		if t[next.Start] >= 'a' && t[next.Start] <= 'z' {
			small++
		}
	}
	if len(lens) < 3 {
		return 0
	}
	sort.Ints(lens)
	width := lens[len(lens)*9/10]
	near := len(lens) - sort.SearchInts(lens, width*7/10)
	if width < minMargin || width > maxMargin || near*10 < len(lens)*6 && (small < 3 || small*4 < len(lens)) {
		return 0
	}
	return width
}

// wraps tells whether the break between line a and the next, b, is the margin's: b's first word would not have fitted
// on a, or b goes on in lower case. An indented line begins a paragraph.
func wraps(t string, a, b Span, margin int) bool {
	at, bt := a.Trim(t), b.Trim(t)
	if at.Len() == 0 || at.Len() > margin+margin/3 || indented(t, b) && !indented(t, a) {
		return false
	}
	first, _ := utf8.DecodeRuneInString(t[bt.Start:])
	if strings.ContainsRune("•▪◦●■►*", first) || strings.ContainsRune(".?!\"'”’", lastRune(at.In(t))) && labelled(bt.In(t)) {
		return false
	}
	word := strings.IndexAny(bt.In(t)+" ", " \t")
	if unicode.IsLower(first) && at.Len() > margin/3 {
		return true
	}
	return at.Len()+1+word > margin*4/5 && bt.Len() > 3
}

// labelled tells whether a line begins as an item of a list of days or of speakers does: "Friday: …", "3 May: …".
func labelled(line string) bool {
	colon := strings.IndexByte(line[:min(len(line), longestLabel)], ':')
	return colon > 2 && colon+1 < len(line) && line[colon+1] == ' ' &&
		!strings.ContainsAny(line[:colon], ".,;\"“")
}

const longestLabel = 20

func lastRune(s string) rune {
	r, _ := utf8.DecodeLastRuneInString(s)
	return r
}

// indentsBegin tells whether indented lines begin paragraphs in t: some are, and most are not.
func indentsBegin(t string, ls []Span) bool {
	in, all := 0, 0
	for _, l := range ls {
		if l.Trim(t).Len() > 0 {
			all++
			if indented(t, l) {
				in++
			}
		}
	}
	return in*5 < all*3
}

func indented(t string, l Span) bool {
	return l.Len() > 1 && (t[l.Start] == '\t' || strings.HasPrefix(l.In(t), "  "))
}

package text

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Words returns the words and the punctuation marks of sentence s, in order. A word keeps its inner hyphens, full stops
// and apostrophes ("30-hour", "U.S.", "Gen.", "O'Neill", "1,000"); a possessive ending ('s) is a word of its own.
func Words(t string, s Span) []Span { return AppendWords(make([]Span, 0, s.Len()/5+4), t, s) }

// AppendWords appends the words of sentence s to out.
func AppendWords(out []Span, t string, s Span) []Span {
	for i := s.Start; i < s.End; {
		if t[i] == ' ' {
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(t[i:s.End])
		switch {
		case unicode.IsSpace(r):
			i += n
		case isWord(r):
			end := wordEnd(t, i, s.End)
			out = appendWord(out, t, Span{i, end})
			i = end
		default:
			out = append(out, Span{i, i + n})
			i += n
		}
	}
	return out
}

func isWord(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r) }

// wordEnd returns where the word that begins at i ends: a joining mark counts where a letter or digit follows it,
// and the last full stop of an acronym belongs to it.
func wordEnd(t string, i, end int) int {
	start := i
	for i < end {
		if isPlain(t[i]) {
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(t[i:end])
		if isWord(r) {
			i += n
			continue
		}
		if k := lineBreak(t[i:end]); k > 0 {
			i += k
			continue
		}
		next, _ := utf8.DecodeRuneInString(t[i+n : end])
		if !joins(r) || !isWord(next) || r == ',' && !(unicode.IsDigit(next) && isDigit(t[i-1])) {
			if r == '.' && (acronym(t[start:i]) || abbreviates(t[i+n:end])) {
				return i + n
			}
			return i
		}
		i += n
	}
	return i
}

// lineBreak is the length of a hyphen, the end of the line after it and the white space of the next, where a word goes on
// there in lower case: "strong-\nhold"; 0 where s begins otherwise.
func lineBreak(s string) int {
	if len(s) < 3 || s[0] != '-' || s[1] != '\n' {
		return 0
	}
	for i := 2; i < len(s); i++ {
		if c := s[i]; c >= 'a' && c <= 'z' {
			return i
		} else if c != ' ' && c != '\t' {
			return 0
		}
	}
	return 0
}

// Unbroken is a word without the break of the line that it goes over; half tells whether a part of it may stand as a word
// alone, for then the hyphen is its own: "rebel-\nheld".
func Unbroken(word string, half func(string) bool) string {
	i := strings.Index(word, "-\n")
	if i < 0 {
		return word
	}
	a, b := word[:i], strings.TrimLeft(word[i+2:], " \t")
	if a != "" && isDigit(a[0]) || half(a) && half(b) {
		return a + "-" + b // "30-hour"
	}
	return a + b
}

// abbreviates tells whether a full stop before rest stands inside a sentence: a space and another word follow.
func abbreviates(rest string) bool {
	return len(rest) > 1 && IsSpace(rest[0]) && isWord(rune(rest[1]))
}

func joins(r rune) bool {
	return r == '-' || r == '\'' || r == '’' || r == '.' || r == ',' || r == '‑'
}

// isPlain tells whether c is a letter or a digit by itself, as nearly all bytes of a text are.
func isPlain(c byte) bool { return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || isDigit(c) }

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

// acronym tells whether s is letters with full stops between them ("U.S", "a.m") or one capital (an initial).
func acronym(s string) bool {
	if len(s) == 1 {
		return 'A' <= s[0] && s[0] <= 'Z'
	}
	for i := 1; i < len(s); i += 2 {
		if s[i] != '.' {
			return false
		}
	}
	return len(s)%2 == 1
}

// appendWord adds word w, its possessive ending apart.
func appendWord(out []Span, t string, w Span) []Span {
	for _, tail := range []string{"'s", "’s"} {
		if n := w.Len() - len(tail); n > 0 && t[w.Start+n:w.End] == tail {
			return append(out, Span{w.Start, w.Start + n}, Span{w.Start + n, w.End})
		}
	}
	return append(out, w)
}

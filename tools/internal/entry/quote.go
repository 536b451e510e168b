package entry

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// FindQuote returns where quote stands in text, in bytes, half-open. White space in the one is as good as any other in the
// other, for a line's end in an article is where somebody's editor broke it.
func FindQuote(text, quote string) (start, end int, ok bool) {
	if at := strings.Index(text, quote); at >= 0 {
		return at, at + len(quote), quote != ""
	}
	words := strings.Fields(quote)
	if len(words) == 0 {
		return 0, 0, false
	}
	for from := 0; ; {
		at := strings.Index(text[from:], words[0])
		if at < 0 {
			return 0, 0, false
		}
		start = from + at
		if end, ok = matchWords(text, start, words); ok {
			return start, end, true
		}
		_, size := utf8.DecodeRuneInString(text[start:])
		from = start + size
	}
}

// matchWords tells where words, apart by white space, end in text if they begin at start.
func matchWords(text string, start int, words []string) (end int, ok bool) {
	end = start
	for i, word := range words {
		rest := strings.TrimLeftFunc(text[end:], unicode.IsSpace)
		space := len(text) - end - len(rest)
		if (space > 0) != (i > 0) || !strings.HasPrefix(rest, word) {
			return 0, false
		}
		end += space + len(word)
	}
	return end, true
}

package article

import (
	"dateline/tools/internal/pattern"
	"strings"
	"unicode"
	"unicode/utf8"
)

// longHeadline is the most letters that a headline has.
const longHeadline = 120

// noHeadline matches a first line that says something else: who wrote it, when it was published, what a picture shows.
var noHeadline = pattern.Late(`^(?i:by |published\b|posted\b|updated\b|last updated\b|last modified\b|photo\b|image\b|advertisement\b|share\b|©|https?:|www\.)`)

// headline returns the headline that a plain text begins with: a first line, alone in its paragraph, that ends as no sentence
// does, or a heading in markdown. It is empty where the text has none.
func headline(text string) string {
	line, rest, more := strings.Cut(text, "\n")
	line = strings.TrimSpace(line)
	if next, _, _ := strings.Cut(rest, "\n"); !more || strings.TrimSpace(next) != "" {
		return ""
	}
	if heading, ok := strings.CutPrefix(line, "# "); ok {
		return strings.TrimSpace(strings.TrimRight(heading, "#"))
	}
	if utf8.RuneCountInString(line) > longHeadline || len(strings.Fields(line)) < 3 || endsSentence(line) {
		return ""
	}
	first, _ := utf8.DecodeRuneInString(line)
	begins := unicode.IsLetter(first) || unicode.IsDigit(first) || strings.ContainsRune(`"'“‘«„`, first)
	if !begins || noHeadline().MatchString(line) || !datedLine(line).IsZero() {
		return ""
	}
	return line
}

// endsSentence tells whether a line ends as a sentence, or a part of one, does; quotation marks after that count for nothing.
func endsSentence(line string) bool {
	line = strings.TrimRight(line, `"'”’»)`)
	last, _ := utf8.DecodeLastRuneInString(line)
	return strings.ContainsRune(".!?…,;:—–-|", last)
}

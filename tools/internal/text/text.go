// Package text knows where things stand in a text: spans, paragraphs and sentences.
// Everything above it points into a text with a [Span] and copies nothing.
package text

import "strings"

// A Span is a half-open range of byte offsets into a text in UTF-8.
type Span struct{ Start, End int }

// In returns the part of t that s points at.
func (s Span) In(t string) string { return t[s.Start:s.End] }

// Len is the number of bytes in s.
func (s Span) Len() int { return s.End - s.Start }

// Contains tells whether o lies wholly inside s.
func (s Span) Contains(o Span) bool { return s.Start <= o.Start && o.End <= s.End }

// Overlaps tells whether s and o share a byte.
func (s Span) Overlaps(o Span) bool { return s.Start < o.End && o.Start < s.End }

// A Sentence is one sentence and the paragraph (counted from 0) that it stands in.
type Sentence struct {
	Span
	Para int
}

// Sentences splits t into its sentences, in order; white space between them belongs to none.
func Sentences(t string) []Sentence {
	var out []Sentence
	start, para := 0, 0
	flush := func(end int) {
		s := t[start:end]
		lead := len(s) - len(strings.TrimLeft(s, " \t\n\r"))
		if trimmed := strings.TrimSpace(s); trimmed != "" {
			out = append(out, Sentence{Span{start + lead, start + lead + len(trimmed)}, para})
		}
		start = end
	}
	for i := 0; i < len(t); i++ {
		switch {
		case t[i] == '\n':
			flush(i + 1)
			para++
		case strings.IndexByte(".?!", t[i]) >= 0 && i+2 < len(t) && t[i+1] == ' ' && t[i+2] >= 'A' && t[i+2] <= 'Z':
			flush(i + 1)
		}
	}
	flush(len(t))
	return out
}

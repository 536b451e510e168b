// Package text knows where things stand in a text: spans, paragraphs, quotations and words.
// Everything above it points into a text with a [Span] and copies nothing.
package text

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

// Trim returns s without the white space at its ends.
func (s Span) Trim(t string) Span {
	for s.Start < s.End && IsSpace(t[s.Start]) {
		s.Start++
	}
	for s.Start < s.End && IsSpace(t[s.End-1]) {
		s.End--
	}
	return s
}

// IsSpace tells whether c is white space that stands between words and lines.
func IsSpace(c byte) bool { return c == ' ' || c == '\t' || c == '\n' || c == '\r' }

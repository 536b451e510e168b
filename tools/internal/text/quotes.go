package text

import "unicode/utf8"

// Quotations returns what stands between double quotation marks in paragraph p, the marks included.
// One that the paragraph leaves open runs to its end: the next paragraph opens its own.
func Quotations(t string, p Span) []Span {
	var out []Span
	open := -1
	for i := p.Start; i < p.End; {
		r, n := utf8.DecodeRuneInString(t[i:])
		switch {
		case r == '“' && open < 0, r == '"' && open < 0:
			open = i
		case r == '”' && open >= 0, r == '"' && open >= 0:
			out, open = append(out, Span{open, i + n}), -1
		}
		i += n
	}
	if open >= 0 {
		out = append(out, Span{open, p.End})
	}
	return out
}

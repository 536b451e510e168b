package text

import "unicode/utf8"

// Quotations returns what stands between double quotation marks in paragraph p, the marks included.
// One that the paragraph leaves open runs to its end: the next paragraph opens its own. Old agency copy
// doubles grave accents and apostrophes for them.
func Quotations(t string, p Span) []Span {
	var out []Span
	open := -1
	for i := p.Start; i < p.End; {
		r, n := utf8.DecodeRuneInString(t[i:])
		switch {
		case r == '`' && open < 0 && doubled(t, i, p.End):
			open, n = i, 2
		case r == '\'' && open >= 0 && t[open] == '`' && doubled(t, i, p.End):
			out, open, n = append(out, Span{open, i + 2}), -1, 2
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

// doubled tells whether the mark at i stands there twice.
func doubled(t string, i, end int) bool { return i+1 < end && t[i+1] == t[i] }

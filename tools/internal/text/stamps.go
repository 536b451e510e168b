package text

import (
	"regexp"
	"strings"
)

// A stamp is the day and hour of publication that a page puts between headline and text.
var stamp = regexp.MustCompile(`(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:\d{1,2} \p{L}{3,9},? \d{4},? |\p{L}{3,9} \d{1,2}, \d{4},? (?:-- )?(?:Updated )?)?\d{1,2}[.:]\d\d ?(?:[ap]\.?m\.? )?\(?(?:GMT|BST|UTC|CET|EST|EDT|ET|PST)\b\)?:?`)

// stamps returns the stamps in paragraph p. Old extractions leave them in the middle of the first sentence.
func stamps(t string, p Span) []Span {
	if !strings.Contains(p.In(t), "T") {
		return nil
	}
	var out []Span
	for _, m := range stamp.FindAllStringIndex(p.In(t), 3) {
		if s := (Span{p.Start + m[0], p.Start + m[1]}).trim(t); s.Len() > 7 {
			out = append(out, s)
		}
	}
	return out
}

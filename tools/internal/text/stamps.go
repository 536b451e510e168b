package text

import (
	"regexp"
	"slices"
	"strings"
)

// A stamp is the day and hour of publication that a page puts between headline and text.
var stamp = regexp.MustCompile(`(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:\d{1,2} \p{L}{3,9},? \d{4},? |\p{L}{3,9} \d{1,2}, \d{4},? (?:-- )?(?:Updated )?)?\d{1,2}[.:]\d\d ?(?:[ap]\.?m\.? )?\(?(?:` + strings.Join(zones, "|") + `)\b\)?:?`)

// zones are the words that a stamp ends with.
var zones = []string{"GMT", "BST", "UTC", "CET", "EST", "EDT", "ET", "PST"}

// stamps returns the stamps in paragraph p. Old extractions leave them in the middle of the first sentence.
func stamps(t string, p Span) []Span {
	if !slices.ContainsFunc(zones, func(z string) bool { return strings.Contains(p.In(t), z) }) {
		return nil // far faster than the pattern, and true of nearly every paragraph
	}
	var out []Span
	for _, m := range stamp.FindAllStringIndex(p.In(t), 3) {
		if s := (Span{p.Start + m[0], p.Start + m[1]}).trim(t); s.Len() > 7 {
			out = append(out, s)
		}
	}
	return out
}

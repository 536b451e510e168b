package text

import (
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
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

// lead is what a report or a live blog sets before a paragraph: its number ("12. ") or the hour ("09:15 ", "7.40pm: ").
var lead = regexp.MustCompile(`^(?:\(?\d{1,3}[.)]|\d{1,2}[.:]\d\d(?: ?[ap]\.?m\.?)?(?: ?(?:` + strings.Join(zones, "|") + `))?:?)[ \t]+(?:[-–—] )?`)

// mark returns the length of what stands before the first sentence of a paragraph and is no part of it.
func mark(paragraph string) int {
	if paragraph == "" || paragraph[0] != '(' && (paragraph[0] < '0' || paragraph[0] > '9') {
		return 0
	}
	n := len(lead.FindString(paragraph))
	if next, _ := utf8.DecodeRuneInString(paragraph[n:]); !unicode.IsUpper(next) && !strings.ContainsRune("“\"‘'", next) {
		return 0
	}
	return n
}

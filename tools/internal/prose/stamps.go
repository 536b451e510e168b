package prose

import (
	"dateline/tools/internal/pattern"
	"dateline/tools/internal/text"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A stamp is the day and hour of publication that a page puts between headline and text.
var stamp = pattern.Late(`(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:\d{1,2} \p{L}{3,9},? \d{4},? |\p{L}{3,9} \d{1,2}, \d{4},? (?:-- )?(?:Updated )?)?\d{1,2}[.:]\d\d ?(?:(?i:[ap]\.?m\.?) )?\(?(?:` + strings.Join(zones, "|") + `)\b\)?:?` +
	`|\b(?i:updated|posted|published): (?:\p{L}{3,9},? )?(?:\p{L}{3,9} \d{1,2},? \d{4}|\d{1,2} \p{L}{3,9},? \d{4})(?:,? \d{1,2}:\d\d(?::\d\d)?(?: ?(?i:[ap]\.?m\.?))?)?`)

var year = pattern.Late(`\d{4}`)

// zones are the words that a stamp ends with.
var zones = []string{"GMT", "BST", "UTC", "CET", "EST", "EDT", "ET", "PST"}

// Every stamp has one of these.
var stampSigns = append([]string{"pdated: ", "osted: ", "ublished: "}, zones...)

// signed tells whether paragraph p has one of the signs. Nearly none has, and of those none has what all signs have in common.
func signed(p string) bool {
	return (strings.Contains(p, "ed: ") || zoned(p)) && slices.ContainsFunc(stampSigns, func(s string) bool { return strings.Contains(p, s) })
}

// zoned tells whether p has a T after another capital, as all zones have.
func zoned(p string) bool {
	for i := 1; i < len(p); i++ {
		n := strings.IndexByte(p[i:], 'T')
		if n < 0 {
			return false
		}
		if i += n; p[i-1] >= 'A' && p[i-1] <= 'Z' {
			return true
		}
	}
	return false
}

// stamps returns the stamps in paragraph p. Old extractions leave them in the middle of the first sentence; an hour alone
// is a stamp only where it opens the paragraph, else it is told of ("at 11:30 GMT").
func stamps(t string, p text.Span) []text.Span {
	if !signed(p.In(t)) {
		return nil // far faster than the pattern, and true of nearly every paragraph
	}
	var out []text.Span
	for _, m := range stamp().FindAllStringIndex(p.In(t), 3) {
		s := (text.Span{Start: p.Start + m[0], End: p.Start + m[1]}).Trim(t)
		next, _ := utf8.DecodeRuneInString(t[skipSpace(t, s.End, p.End):p.End])
		if s.Len() > 7 && !inNotice(t[p.Start:s.Start]) && (year().MatchString(s.In(t)) || m[0] == 0 && !unicode.IsLower(next)) {
			out = append(out, s)
		}
	}
	return out
}

// lead is what a report or a live blog sets before a paragraph: its number ("12. ") or the hour ("09:15 ", "7.40pm: ").
var lead = pattern.Late(`^(?:\(?\d{1,3}[.)]|\d{1,2}[.:]\d\d(?: ?[ap]\.?m\.?)?(?: ?(?:` + strings.Join(zones, "|") + `))?:?)[ \t]+(?:[-–—] )?`)

// bullet is the mark of an item in a list, or of a heading in markdown.
var bullet = pattern.Late(`^(?:[•·▪◦●■►*–—-]|#{1,6})[ \t]+|^[•▪◦●■►]`)

// mark returns the length of what stands before the first sentence of a paragraph and is no part of it.
func mark(paragraph string) int {
	skip := 0
	if c, _ := utf8.DecodeRuneInString(paragraph); strings.ContainsRune("•·▪◦●■►*–—-#", c) {
		skip = len(bullet().FindString(paragraph))
		paragraph = paragraph[skip:]
	}
	if paragraph == "" || paragraph[0] != '(' && (paragraph[0] < '0' || paragraph[0] > '9') {
		return skip
	}
	n := len(lead().FindString(paragraph))
	if slices.Contains(zones, paragraph[n:]) {
		return skip // "14:05 GMT"
	}
	if next, _ := utf8.DecodeRuneInString(paragraph[n:]); !unicode.IsUpper(next) && !strings.ContainsRune("“\"‘'", next) {
		return skip
	}
	return skip + n
}

// inNotice tells whether what stands before a stamp opens brackets around it: "(Updated 7:40 p.m. ET)".
func inNotice(before string) bool {
	i := strings.LastIndexByte(before, '(')
	return i >= 0 && len(before)-i < longestNotice && bracketed(before[i:]) == 0 && updates(before[i+1:])
}

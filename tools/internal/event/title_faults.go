package event

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// titleFault says why a title cannot stand over an entry as it is, for the editor who must write a better one; empty where it can.
func titleFault(t string) string {
	words := strings.Fields(t)
	n := utf8.RuneCountInString(t)
	first, _ := utf8.DecodeRuneInString(t)
	switch {
	case n == 0:
		return "none could be made"
	case pointsBack(words):
		return "does not say who or what " + `"` + strings.ToLower(words[0]) + `"` + " is"
	case endsBack(words):
		return "does not say who or what " + `"` + words[len(words)-1] + `"` + " is"
	case unicode.IsLower(first) || !unicode.IsLetter(first) && !unicode.IsDigit(first):
		return "begins in the middle"
	case n < minTitle:
		return "too short to stand alone"
	case n > maxTitle:
		return "too long"
	case strings.Count(t, "“") != strings.Count(t, "”") || strings.Count(t, `"`)%2 != 0 || strings.Count(t, "(") != strings.Count(t, ")"):
		return "an open quotation"
	}
	return ""
}

// endsBack tells whether a title ends in a word that stands for something told before: "The court dismisses her".
func endsBack(words []string) bool {
	return slices.Contains([]string{"it", "them", "him", "her", "there"}, words[len(words)-1])
}

// Words that stand for what was told before.
var backward = setOf("he she it they this that these those his her its their who which there one ones him them others what")

// pointsBack tells whether a title begins with a word that stands for something told before: "He signs", "His envoys", "This is".
func pointsBack(words []string) bool {
	low := strings.ToLower(words[0])
	return backward.has(strings.TrimSuffix(low, "'s")) && !(low == "one" && len(words) > 1)
}

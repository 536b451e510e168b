package event

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"dateline/tools/internal/lexicon"
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
	case strings.Contains(t, " of them "):
		return `does not say who or what "them" is`
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

// lacks says what the title of v leaves out that nobody can do without: whom or what its verb was done to, whose "his" is.
func (p *sentence) lacks(v view, t string) string {
	if v.group == nil {
		return ""
	}
	if g := v.group; !g.passive && g.form == finite && (needsObject.has(g.base) || asksObject.has(g.base)) && (strings.HasSuffix(t, " "+g.base) || strings.HasSuffix(t, " "+lexicon.ThirdPerson(g.base))) {
		return "does not say whom or what"
	}
	for _, c := range p.clauses {
		if c.kind == complement && c.host == v.clause && v.verb == nil && (v.clause.verb == v.group) && p.thatAfter(v) && !strings.Contains(t+" ", " "+p.shifted(c.verb.start)+" ") {
			return "breaks off what was said"
		}
	}
	if p.plural(v.subject) && (strings.Contains(t, " his ") || strings.Contains(t, " her ")) {
		for k := v.rest.from; k < v.rest.to && !p.words[k].capital && !p.words[k].inName; k++ {
			if p.lows[k] == "his" || p.lows[k] == "her" {
				return "does not say whose"
			}
		}
	}
	return ""
}

// Verbs that say nothing without what they were done to.
var asksObject = setOf("pick spend announce make take give bring get put keep sign adopt describe send use see want have do carry launch impose declare tell say deny include mean seek offer")

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

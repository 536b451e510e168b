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
	case unknownObject(words):
		return "does not say what a pronoun in it stands for"
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
	if g := v.group; !g.passive && g.form == finite && (needsObject.has(g.base) || asksObject.has(g.base)) {
		said := " " + lexicon.ThirdPerson(g.base)
		if p.plural(v.subject) {
			said = " " + g.base
		}
		if strings.HasSuffix(t, said) || strings.Contains(t, said+" in ") && !p.inAfter(g) {
			return "does not say whom or what"
		}
	}
	if g := v.group; g.form == finite && !g.passive && strings.HasPrefix(strings.ToLower(t), lexicon.ThirdPerson(g.base)+" ") {
		return "does not say who"
	}
	if s := v.subject; !s.empty() && ownersWords.has(p.lows[s.from]) && s.to-s.from > 1 && strings.HasPrefix(strings.ToLower(t), p.lows[s.from+1]) {
		return "does not say whose"
	}
	if v.group.base == "find" && !v.group.passive && slices.Contains(p.lows, "guilty") && !strings.Contains(t, "guilty") {
		return "breaks off what was found"
	}
	if (v.group.base == "release" || v.group.base == "publish") && !v.group.passive && v.group.form == finite && !p.hasObject(v) && (v.clause == nil || v.clause.object.empty()) && len(p.objectNamed(v)) == 0 {
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

// Words for whose something is.
var ownersWords = setOf("his her their its my our your")

// inAfter tells whether "in" follows the verb g itself.
func (p *sentence) inAfter(g *group) bool { return g.end < len(p.lows) && p.lows[g.end] == "in" }

// Verbs that say nothing without what they were done to.
var asksObject = setOf("pick spend announce make take give bring get put keep sign adopt describe send use see want have do carry launch impose declare tell say deny include mean seek offer ask call demand urge")

// unknownObject tells whether a title has, before a preposition, a word for what was told before: "to submit it to voters".
func unknownObject(words []string) bool {
	for i, w := range words {
		if (w == "it" || w == "them") && i > 0 && i+1 < len(words) && afterObject.has(words[i+1]) && words[i-1] != "of" {
			return true
		}
	}
	return false
}

var afterObject = setOf("to for from with by at on into over of against out up down off back as under")

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

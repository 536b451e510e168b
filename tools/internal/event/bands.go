package event

import (
	"slices"
	"strings"
)

// learnBands remembers the armed groups and the warships that no table has, by what the text says of them: "the main rebel group,
// Halda,", "Halda, a faction that …", "a militia known as Halda", "Halda rebels", "the frigates Sorrel and Tavel".
func (r *reader) learnBands(spelled []string) {
	for i := 0; i < len(spelled); {
		n := r.bandLen(spelled[i:])
		if n == 0 {
			i++
			continue
		}
		if calledBand(spelled[:i], spelled[i+n:]) || r.shipBefore(spelled[:i]) {
			name := strings.Join(spelled[i:i+n], " ")
			r.orgs[name] = name
		}
		i += n
	}
}

// bandLen counts the capitalised words that spelled begins with and that may name a band; 0 where they name what is known.
func (r *reader) bandLen(spelled []string) int {
	n := 0
	for n < len(spelled) && n < longestTown && capitalised(spelled[n]) {
		if _, known := r.lex.Name(spelled[n:]); known > 0 || r.lex.Word(strings.ToLower(spelled[n])) != 0 || r.lex.IsRole([]string{strings.ToLower(spelled[n])}) > 0 {
			return 0
		}
		n++
	}
	if n == 0 || n == longestTown || r.lex.IsGiven(spelled[0]) {
		return 0
	}
	if _, city := r.lex.Place(strings.Join(spelled[:n], " ")); city {
		return 0
	}
	return n
}

// Nouns for bands of armed people, and those of their fighters that stand behind a name.
var (
	bandNouns    = setOf("group faction militia movement organisation organization alliance coalition gang cartel network guerrillas rebels insurgents separatists militants outfit band sect")
	fighterNouns = setOf("rebels guerrillas insurgents militants militia militiamen militias faction gunmen")
)

// calledBand tells whether the words around a name make it that of a band.
func calledBand(before, after []string) bool {
	if len(after) == 0 {
		return false
	}
	if fighterNouns.has(after[0]) || after[0] == "," && len(after) > 2 && (after[1] == "a" || after[1] == "an" || after[1] == "the") && bandAhead(after[2:]) {
		return true
	}
	k := len(before) - 1
	if k < 2 {
		return false
	}
	closed := after[0] == "," || after[0] == "." || after[0] == ")"
	switch {
	case closed && before[k] == "," && bandNouns.has(before[k-1]):
		return true
	case (before[k] == "as" && before[k-1] == "known" || before[k] == "called" || before[k] == "itself") && slices.ContainsFunc(before[max(0, k-5):k], bandNouns.has):
		return true
	}
	return false
}

// bandAhead tells whether a noun for a band stands among the next words, before any mark or link.
func bandAhead(words []string) bool {
	for _, w := range words[:min(4, len(words))] {
		if isMark(w) || w == "of" || w == "in" || w == "who" {
			return false
		}
		if bandNouns.has(w) {
			return true
		}
	}
	return false
}

// shipBefore tells whether the words before a name say that it is a warship's: "the frigate", "the carriers Sorrel and".
func (r *reader) shipBefore(before []string) bool {
	k := len(before) - 1
	if k < 1 {
		return false
	}
	if shipNouns.has(before[k]) {
		return true
	}
	return before[k] == "and" && r.orgs[before[k-1]] != "" && k > 1 && shipNouns.has(before[k-2])
}

var shipNouns = setOf("frigate frigates destroyer destroyers cruiser cruisers carrier carriers battleship battleships submarine submarines corvette corvettes gunboat gunboats " +
	"minesweeper minesweepers warship warships battlecruiser troopship")

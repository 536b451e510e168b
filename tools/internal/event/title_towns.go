package event

import (
	"slices"
	"strings"

	"dateline/tools/internal/lexicon"
)

// Nouns by which a text calls a town that it has named.
var townNouns = setOf("town city village")

// Verbs of what armies do to towns.
var goesFor = setOf("capture take retake recapture seize occupy overrun storm enter reach attack shell bomb besiege encircle surround liberate abandon evacuate")

// nameTowns gives "the town" its name where the words before it, in this sentence or those just before, name only one: "attacked
// Tomar. They took the town in May".
func (r *reader) nameTowns(p *sentence) {
	town, here := "", 0 // those of this sentence
	if r.now-r.town.at <= nearSubject {
		town = r.town.text
	}
	for k := 0; k < len(p.words); k++ {
		if p.bareTown(k) && here < 2 {
			p.words[k].alias = town
		}
		name := r.townAt(p, k)
		if name == "" {
			continue
		}
		if g := p.sayerBefore(k, 4); g != nil && meets.has(g.base) && p.lows[k-1] == "in" {
			continue // "met in Oslo and gave the rebels a week to quit the city"
		}
		if name != town && !(here > 0 && k > 2 && p.lows[k-1] == "in" && p.comma(k-2)) { // "Tomar, in Northern Kenya"
			town = name
			here++
		}
		k += max(p.words[k].nameLen, strings.Count(name, " ")+1) - 1
	}
	switch {
	case here == 1:
		r.town = noted{text: town, at: r.now}
	case here > 1:
		r.town = noted{at: r.now} // "the town" may be any of them
	}
}

// townAt is the town that word k begins to name.
func (r *reader) townAt(p *sentence, k int) string {
	if n := p.words[k].name; n != nil {
		if n.Place != nil && n.Place.Kind == "town" && (n.Actor == nil || p.located(k)) {
			return n.Place.Name
		}
		return ""
	}
	if p.words[k].inName || k > 0 && !p.words[k].capital {
		return ""
	}
	if k == 0 {
		return ""
	}
	if p.unknownTown(k) {
		return p.capitals(k)
	}
	if g := p.words[k-1].group; g != nil && goesFor.has(g.base) && p.words[k].capital && p.words[k].role == 0 {
		return p.capitals(k) // "captured Tomar"
	}
	_, place, _ := r.nameAt(p, k)
	return place
}

// unknownTown tells whether the capitals at word k stand where a place does: "made for Tomar".
func (p *sentence) unknownTown(k int) bool {
	if !p.words[k].capital || p.words[k].role > 0 || p.words[k].time != nil || p.words[k].kind != 0 || p.surnames[p.words[k].spelled] != "" || p.trigger(k) != nil || orgNouns.has(p.lows[k]) {
		return false
	}
	end := k + wordsIn(p.capitals(k))
	return toPlace.has(p.lows[k-1]) && (end >= len(p.words) || !p.words[end].capital && p.words[end].role == 0 && p.lows[end] != "'s")
}

var toPlace = setOf("in at near for from to into towards toward outside")

// bareTown tells whether word k is "the town" and nothing that says which: no name, no "of", no clause of its own.
func (p *sentence) bareTown(k int) bool {
	if !townNouns.has(p.lows[k]) || k == 0 || p.lows[k-1] != "the" || p.words[k].inName || p.words[k].time != nil {
		return false
	}
	if k+1 == len(p.words) {
		return true
	}
	next := p.words[k+1]
	return !next.noun() && !next.is(lexicon.Rel) && !slices.Contains([]string{"of", "'s", "where", "that", "near", "called"}, next.low) && (next.group == nil || next.group.form == finite)
}

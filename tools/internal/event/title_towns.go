package event

import (
	"slices"

	"dateline/tools/internal/lexicon"
)

// Nouns by which a text calls a town that it has named.
var townNouns = setOf("town city village")

// Verbs of what armies do to towns.
var goesFor = setOf("capture take retake recapture seize occupy overrun storm enter reach attack shell bomb besiege encircle surround liberate abandon evacuate")

// nameTowns gives "the town" its name where the words before it, in this sentence or those just before, name only one: "attacked
// Tomar. They took the town in May".
func (r *reader) nameTowns(p *sentence) {
	town, clear := r.town.text, r.town.text != "" && r.now-r.town.at <= nearSubject
	for k := 0; k < len(p.words); k++ {
		if p.bareTown(k) && clear {
			p.words[k].alias = town
		}
		if name := r.townAt(p, k); name != "" && name != town {
			town, clear = name, !clear || r.now != r.town.at
			if r.town = (noted{town, r.now}); !clear {
				r.town.text = "" // two towns: "the town" may be either
			}
		}
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
	if p.words[k].inName || k == 0 {
		return ""
	}
	if g := p.words[k-1].group; g != nil && goesFor[g.base] && p.words[k].capital && p.words[k].role == 0 {
		return p.capitals(k) // "captured Tomar"
	}
	_, place, _ := r.nameAt(p, k)
	return place
}

// bareTown tells whether word k is "the town" and nothing that says which: no name, no "of", no clause of its own.
func (p *sentence) bareTown(k int) bool {
	if !townNouns[p.lows[k]] || k == 0 || p.lows[k-1] != "the" || p.words[k].inName || p.words[k].time != nil {
		return false
	}
	if k+1 == len(p.words) {
		return true
	}
	next := p.words[k+1]
	return !next.noun() && !next.is(lexicon.Rel) && !slices.Contains([]string{"of", "'s", "where", "that", "near", "called"}, next.low) && (next.group == nil || next.group.form == finite)
}

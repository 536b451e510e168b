package event

import (
	"strings"
	"unicode/utf8"
)

// learnLands remembers the countries and peoples that no table has: a name that the text also makes an adjective of, "Sarvia" and
// "Sarvian", "Katanga" and "Katangans".
func (r *reader) learnLands(spelled []string) {
	names := map[string]bool{}
	var order []string
	for _, w := range spelled {
		if capitalised(w) && len(w) > 4 && !names[w] && r.lex.Word(strings.ToLower(w)) == 0 && !r.actorByTable(w) {
			names[w], order = true, append(order, w)
		}
	}
	for _, w := range order {
		for _, land := range landsOf(w) {
			if names[land] && land != w && r.peoples[land] == "" {
				r.peoples[w], r.lands[land] = land, true
			}
		}
	}
}

// actorByTable tells whether a table has a word as an actor's name.
func (r *reader) actorByTable(w string) bool {
	name, n := r.lex.Name([]string{w})
	return n > 0 && name.Actor != nil
}

// landsOf returns the countries that an adjective, or the name of its people, may be made of.
func landsOf(w string) []string {
	w = strings.TrimSuffix(w, "s")
	var out []string
	for _, end := range []string{"ian", "ean", "an", "n", "ese", "ish"} {
		if stem, ok := strings.CutSuffix(w, end); ok && utf8.RuneCountInString(stem) > 3 && (end != "n" || strings.HasSuffix(stem, "a")) {
			out = append(out, stem, stem+"a", stem+"e", stem+"ia", stem+"o")
		}
	}
	return out
}

// land returns the country that no table has which a word names, or its adjective; empty where it is none.
func (r *reader) land(w string) string {
	if r.lands[w] {
		return w
	}
	return r.peoples[w]
}

// landAt reads the name of such a country at word k, or its adjective, as it reads those of the table.
func (r *reader) landAt(p *sentence, k int, land string) (actor, place string, n int) {
	next := k + 1
	switch {
	case p.words[k].spelled != land && next < len(p.words) && placeNoun.has(p.lows[next]) && !actsFor(p, next):
		return "", land, 1
	case p.words[k].spelled == land && p.located(k):
		return "", land, 1
	}
	return land, "", 1
}

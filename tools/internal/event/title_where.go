package event

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"dateline/tools/internal/lexicon"
)

// lengthen adds a place or a country to a title that is too short to say anything, or that does not say where.
func (r *reader) lengthen(p *sentence, t string, e *Event) string {
	t = trimEnd(t, p.lex)
	told := exactly(t)
	n := utf8.RuneCountInString(told) - strings.Count(told, kept)
	if t == "" || n >= minTitle && (e.Status == "cancelled" || n >= scant || r.hasPlace(t) || r.saysWhere(t)) || endsBack(strings.Fields(t)) || pointsBack(strings.Fields(t)) || strings.HasSuffix(t, " one") {
		return t
	}
	vague := bare.has(strings.ToLower(strings.Fields(told)[0]))
	var places []string
	if n < minTitle+8 && e.Type != "statement" || happensAt.has(e.Type) || n < minTitle {
		places = slices.Clone(e.Places)
	}
	if vague || n < minTitle {
		if e.Noun != "" && !slices.Contains(p.lows, "there") {
			places = append(places, r.where[e.Noun])
		}
		if len(r.scene) == 1 && !mutual.has(e.Type) && everywhere.has(e.Type) && e.Type != "talks" && !tellsNames(t) || len(r.scene) > 0 && (len(r.scene) == 1 || e.Type == "justice" || e.Type == "politics") && n < minTitle && e.Type != "statement" && !r.hasPlace(t) {
			places = append(places, r.scene[0])
		}
	}
	if (happensAt.has(e.Type) || everywhere.has(e.Type)) && e.Type != "talks" && len(e.Scene) == 1 && (len(r.scene) == 1 && e.Scene[0] == r.scene[0] || r.within(e.Scene[0])) && !r.namesAny(p, t, e) {
		places = append(places, e.Scene[0])
	}
	for _, place := range places {
		if place != "" && (n < minTitle || !nameLast(t)) && !strings.Contains(t, surname(place)) && !r.namesPlace(t, place) {
			return t + " in " + withArticle(place)
		}
	}
	if n < minTitle && len(r.scene) == 2 && mutual.has(e.Type) && vague {
		return t + " between " + withArticle(r.scene[0]) + " and " + withArticle(r.scene[1])
	}
	return t
}

// within tells whether a place is the region that the text names most, of a country that it is about.
func (r *reader) within(place string) bool {
	if place != r.region {
		return false
	}
	at, ok := r.lex.Place(place)
	return ok && slices.Contains(r.scene, at.Country)
}

// nameLast tells whether a title ends in a name.
func nameLast(t string) bool {
	i := strings.LastIndexByte(t, ' ')
	return i > 0 && unicode.IsUpper([]rune(t[i+1:])[0])
}

// saysWhere tells whether a title has, after a preposition of place, a name.
func (r *reader) saysWhere(t string) bool {
	words := strings.Fields(t)
	for i := 1; i+1 < len(words); i++ {
		if (placing.has(words[i]) || toPlace.has(words[i])) && unicode.IsUpper([]rune(words[i+1])[0]) {
			return true
		}
	}
	return false
}

// namesAny tells whether a title names anybody, any place or any number.
func (r *reader) namesAny(p *sentence, t string, e *Event) bool {
	first, rest, _ := strings.Cut(t, " ")
	if r.surnames[first] != "" || slices.ContainsFunc(p.words, func(w word) bool { return w.spelled == first && (w.capital || w.inName) }) || slices.ContainsFunc(e.Actors, func(who string) bool { return strings.HasPrefix(who, first) || strings.HasSuffix(who, " "+first) }) {
		return true
	}
	return strings.IndexFunc(rest, func(c rune) bool { return unicode.IsUpper(c) || unicode.IsDigit(c) }) >= 0
}

// Types of what happens in one place.
var happensAt = setOf("attack battle protest humanitarian prisoners talks")

// Types of what concerns a whole country.
var everywhere = setOf("battle ceasefire talks agreement politics protest justice humanitarian")

// Words that say too little without a place.
var bare = setOf("war fighting talks truce ceasefire cease-fire clashes elections election hostilities negotiations coup armistice")

// withArticle puts "the" before the countries that have it.
func withArticle(place string) string {
	if strings.HasPrefix(place, "United ") || strings.HasSuffix(place, "Republic") || strings.HasSuffix(place, "Islands") || strings.HasSuffix(place, "territories") || place == "Netherlands" || place == "Philippines" || place == "Soviet Union" {
		return "the " + place
	}
	return place
}

// many tells whether a noun is what "they" can mean, and "it" not: "talks", "negotiations".
func many(w word) bool { return strings.HasSuffix(w.low, "s") && w.kind&lexicon.Singular == 0 }

// hasPlace tells whether a title names a place already.
func (r *reader) hasPlace(t string) bool {
	words := strings.Fields(t)
	for i := range words {
		if name, n := r.lex.Name(words[i:]); n > 0 && name.Place != nil {
			return true
		}
	}
	return false
}

// namesPlace tells whether a title names a place in another spelling: "Falluja", "the Mideast".
func (r *reader) namesPlace(t, place string) bool {
	words := strings.Fields(t)
	for i := range words {
		if name, n := r.lex.Name(words[i:]); n > 0 && name.Place != nil && name.Place.Name == place {
			return true
		}
	}
	return false
}

// whereOf is the place that the clause of v describes: "reached Tomar, where the marchers gathered".
func (p *sentence) whereOf(v view) []string {
	c := v.clause
	if c == nil || v.verb != nil || c.link != "where" || c.from < 0 {
		return nil
	}
	k := slices.Index(p.lows[:c.verb.start], "where")
	if k > 0 && p.comma(k-1) {
		k--
	}
	if k < 1 || !p.words[k-1].capital && !p.words[k-1].inName {
		return nil
	}
	np := p.nearest(p.nounPhrase(k))
	if g := p.words[max(np.from-1, 0)].group; np.empty() || p.words[np.from].is(lexicon.Prep) || g == nil && !p.words[max(np.from-1, 0)].is(lexicon.Prep) {
		return nil
	}
	return []string{"in " + p.render(np)}
}

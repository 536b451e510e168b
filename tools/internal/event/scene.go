package event

import (
	"cmp"
	"slices"

	"dateline/tools/internal/lexicon"
	"dateline/tools/internal/text"
)

// readScene counts the countries and sides that the text names, by their names, their people and their capitals: the country
// that it is about, or two that it names about as often, and the two sides. One named once may only be where they talk.
func (r *reader) readScene() {
	t, lex := r.page.Text, r.lex
	words := make([]text.Span, 0, len(t)/5)
	for _, s := range r.page.Sentences {
		words = text.AppendWords(words, t, s.Span)
	}
	spelled := make([]string, len(words))
	for i, w := range words {
		spelled[i] = w.In(t)
	}
	r.learnTowns(words, spelled)
	r.learnLands(spelled)
	r.learnOrgs(spelled)
	r.learnBands(spelled)
	r.countCapitals(spelled)
	countries, sides, groups, regions, ground := tally{}, tally{}, tally{}, tally{}, tally{}
	for i := 0; i < len(spelled); i++ {
		if c := spelled[i][0]; c < 'A' || c > 'Z' {
			continue
		}
		name, n := lex.Name(spelled[i:])
		if land := r.land(spelled[i]); land != "" {
			countries.add(land)
			sides.add(land)
		}
		if n == 0 {
			continue
		}
		if name.Metonym && i > 0 && spelled[i-1] == "in" {
			continue // where they talk
		}
		only := i > 0 && slices.Contains(placeWords, spelled[i-1]) || i+n < len(spelled) && placeNoun.has(spelled[i+n])
		i += n - 1
		countries.add(countryOf(name, lex))
		if !only { // "in Kenya", "the Kenyan port": where something is
			sides.add(sideOf(name, lex))
		}
		if at := name.Place; at != nil && (name.Actor == nil || name.Metonym || only) {
			ground.add(at.Country)
		}
		if name.Place != nil && name.Place.Kind == "region" {
			regions.add(name.Place.Name)
		}
		if name.Actor != nil && name.Actor.Kind == "group" {
			groups.add(name.Actor.Name)
		}
	}
	r.scene, r.clear, r.named = countries.few(), countries.clear(), countries.count
	if regions.clear() && regions.count[regions.order[0]] > 2 {
		r.region = regions.order[0]
	}
	if order := ground.most(); (len(order) == 1 || len(order) > 1 && ground.count[order[0]] >= 2*ground.count[order[1]]) && countries.count[order[0]] > 1 {
		r.ground = order[0]
	}
	if groups.clear() && groups.count[groups.order[0]] > 1 {
		r.rebels = groups.order[0]
	}
	if parties := sides.most(); len(parties) > 1 && (len(parties) == 2 || sides.count[parties[2]]*2 <= sides.count[parties[1]]) && sides.count[parties[1]] > r.fewest(parties[:2]) {
		r.parties = parties[:2] // else it is not plain who the sides are
	}
}

// fewest is how often two sides must be named at least, less one: more often where a group's country is another than the other side.
func (r *reader) fewest(sides []string) int {
	a, b := r.lex.Base(sides[0]), r.lex.Base(sides[1])
	if a == b || a == sides[0] && b == sides[1] {
		return 1
	}
	return 3
}

// A tally counts names, and knows in which order they came.
type tally struct {
	count map[string]int
	order []string
}

func (t *tally) add(name string) {
	if name == "" {
		return
	}
	if t.count == nil {
		t.count = map[string]int{}
	}
	if t.count[name]++; t.count[name] == 1 {
		t.order = append(t.order, name)
	}
}

// most returns the names, the most frequent first.
func (t *tally) most() []string {
	slices.SortStableFunc(t.order, func(a, b string) int { return t.count[b] - t.count[a] })
	return t.order
}

// few returns the most frequent name, or two that are about as frequent.
func (t *tally) few() []string {
	order := t.most()
	switch {
	case len(order) == 0 || t.count[order[0]] < 2:
		return nil
	case len(order) > 1 && t.count[order[1]]*4 > t.count[order[0]]*3:
		return order[:2]
	}
	return order[:1]
}

// countryOf returns the country that a name belongs to; people stand for none.
func countryOf(n *lexicon.Name, lex *lexicon.Lexicon) string {
	switch {
	case n.Actor != nil && n.Actor.Kind == "country":
		return n.Actor.Name
	case n.Actor != nil && n.Actor.Kind == "group":
		return lex.Country(n.Actor.Country)
	case n.Place != nil && n.Place.Kind == "region":
		return n.Place.Country
	}
	return ""
}

// clear tells whether one name leaves the others far behind.
func (t *tally) clear() bool {
	order := t.most()
	return len(order) == 1 || len(order) > 1 && t.count[order[0]] >= 3*t.count[order[1]]
}

// sideOf returns the country, group or army that a name stands for; those who only help and judge are no side,
// and a capital may only be where they talk.
func sideOf(n *lexicon.Name, lex *lexicon.Lexicon) string {
	if n.Actor == nil || n.Metonym || n.Actor.Kind == "org" || n.Actor.Kind == "person" {
		return ""
	}
	if n.Actor.Kind == "force" {
		return cmp.Or(lex.Country(n.Actor.Country), n.Actor.Name) // an army is its country's
	}
	return n.Actor.Name
}

// sides returns who is meant by an event that names no side itself, and where it is if it names no place: what "the town" or
// "there" points back to, or the one country that the text is about.
func (r *reader) sides(p *sentence, v view, e *Event) (parties, scene []string) {
	if len(e.Places) == 0 {
		scene = r.scenes(p, v, e)
	}
	if !p.lex.HasCue("sides", p.lows) && !mutual.has(e.Type) {
		return nil, scene
	}
	for _, a := range e.Actors {
		if r.party(a) || r.lex.Side(a) && !mediated(p) {
			return nil, scene
		}
	}
	return r.parties, scene
}

// party tells whether an actor is one of the two sides, or acts for it.
func (r *reader) party(a string) bool {
	for _, side := range r.parties {
		if a == side || r.lex.State(a) == side || r.home[a] == side {
			return true
		}
	}
	return false
}

// mediated tells whether a sentence says that somebody else brings the sides together.
func mediated(p *sentence) bool {
	for _, low := range p.lows {
		if mediates.has(low) || hasAny(low, "-brokered", "-mediated", "-sponsored", "-hosted", "-backed") {
			return true
		}
	}
	return false
}

var mediates = setOf("brokered mediated mediation mediator mediators mediators' guarantor guarantors auspices hosted sponsored brokering hosts")

// scenes is where an event is that names no place.
func (r *reader) scenes(p *sentence, v view, e *Event) []string {
	if place := r.there(p, v); place != "" {
		return []string{place}
	}
	if place := r.elsewhere(p, v); place != "" {
		return []string{place}
	}
	switch {
	case len(r.scene) == 1 && r.clear && (!between.has(e.Type) || !r.abroad(e)):
		return r.scene
	case !r.clear && !between.has(e.Type) && r.region != "":
		return []string{r.region}
	case !r.clear && !between.has(e.Type) && r.ground != "":
		return []string{r.ground}
	case !between.has(e.Type) && r.place.text != "" && r.page.Sentences[r.place.at].Para == p.Para:
		return []string{r.place.text}
	}
	return nil
}

// there is the place that the words of v point back to: "the town", "that port", "there".
func (r *reader) there(p *sentence, v view) string {
	from, to := p.reach(v)
	for k := from; k < min(to, len(p.words)); k++ {
		if p.lows[k] == "capital" && len(r.scene) == 1 && p.pointsThere(k) {
			return r.lex.Capital(r.scene[0])
		}
		if !p.pointsThere(k) {
			continue
		}
		for j := k - 1; j >= 0; j-- {
			if _, place, _ := r.nameAt(p, j); place != "" {
				return place
			}
		}
		if r.now-r.place.at <= nearPlace {
			return r.place.text
		}
	}
	return ""
}

// nearPlace is how many sentences back "the town" may look.
const nearPlace = 3

// pointsThere tells whether word k is "there", or a noun of place that only "the" tells from others.
func (p *sentence) pointsThere(k int) bool {
	w := p.words[k]
	if w.low == "there" {
		return k+1 >= len(p.words) || p.words[k+1].group == nil || p.words[k+1].group.base != "be"
	}
	if !pointedPlaces.has(w.low) || w.capital || w.inName || actsFor(p, k) {
		return false
	}
	if k+1 < len(p.words) && (p.lows[k+1] == "of" || p.words[k+1].capital || p.words[k+1].inName) {
		return false
	}
	j := k - 1
	for j >= 0 && (p.words[j].is(lexicon.Adj) || parts.has(p.lows[j])) {
		j--
	}
	return j >= 0 && (p.lows[j] == "the" || p.lows[j] == "that" || p.lows[j] == "this")
}

var pointedPlaces = setOf("town city capital village port island base airbase outpost enclave camp fortress garrison airfield airport stronghold settlement peninsula province region territory district crossing suburb")

// elsewhere is the only place that the rest of the sentence names, in words without a date of their own.
func (r *reader) elsewhere(p *sentence, v view) string {
	place := ""
	for k := 0; k < len(p.words); k++ {
		_, at, n := r.nameAt(p, k)
		if at != "" && at != place {
			if place != "" || v.at >= 0 && p.otherDated(k, v) {
				return ""
			}
			place = at
		}
		k += max(n-1, 0)
	}
	return place
}

// Types of what takes two: where no side is named, it is between those whom the text is about.
var mutual = setOf("battle ceasefire talks agreement prisoners")

// Types of what is done anywhere: it is where the text is about only if nobody from elsewhere has a part in it.
var between = setOf("talks agreement statement sanctions other")

// abroad tells whether another country than the one that the text is about, or an organisation, has a part in e.
func (r *reader) abroad(e *Event) bool {
	for _, a := range e.Actors {
		if home := cmp.Or(r.lex.Home(a), r.home[a], r.lex.Base(a)); home != "" && home != r.scene[0] {
			return true
		}
	}
	return len(e.Actors) == 0
}

// Types of what is done for a country by those who speak for it.
var diplomacy = setOf("talks agreement statement")

// homes returns the countries of the people among the actors, where the text names them: of Putin, Russia.
func (r *reader) homes(actors []string) []string {
	var out []string
	for _, a := range actors {
		if home := cmp.Or(r.lex.Home(a), r.home[a]); home != "" && r.named[home] > 0 && !slices.Contains(out, home) {
			out = append(out, home)
		}
	}
	return out
}

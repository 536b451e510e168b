package event

import (
	"slices"

	"dateline/tools/internal/lexicon"
	"dateline/tools/internal/text"
)

// readScene counts the countries and sides that the text names, by their names, their people and their capitals: the country
// that it is about, or two that it names about as often, and the two sides. One named once may only be where they talk.
func (r *reader) readScene() {
	t, lex := r.page.Text, r.lex
	words := text.Words(t, text.Span{End: len(t)})
	spelled := make([]string, len(words))
	for i, w := range words {
		spelled[i] = w.In(t)
	}
	countries, sides := tally{}, tally{}
	for i := 0; i < len(spelled); i++ {
		if c := spelled[i][0]; c < 'A' || c > 'Z' {
			continue
		}
		name, n := lex.Name(spelled[i:])
		if n == 0 {
			continue
		}
		if name.Metonym && i > 0 && spelled[i-1] == "in" {
			continue // where they talk
		}
		i += n - 1
		countries.add(countryOf(name, lex))
		sides.add(sideOf(name))
	}
	r.scene, r.clear, r.named = countries.few(), countries.clear(), countries.count
	if parties := sides.most(); len(parties) > 1 && sides.count[parties[1]] > 1 && (len(parties) == 2 || sides.count[parties[2]]*2 <= sides.count[parties[1]]) {
		r.parties = parties[:2] // else it is not plain who the sides are
	}
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
func sideOf(n *lexicon.Name) string {
	if n.Actor == nil || n.Metonym || n.Actor.Kind == "org" || n.Actor.Kind == "person" {
		return ""
	}
	return n.Actor.Name
}

// sides returns who is meant by an event that names no side itself, and the one country that the text is about.
func (r *reader) sides(p *sentence, e *Event) (parties []string, scene string) {
	if len(r.scene) == 1 && r.clear && slices.Contains([]string{"battle", "ceasefire", "politics", "protest"}, e.Type) {
		scene = r.scene[0]
	}
	if !p.lex.HasCue("sides", p.lows) {
		return nil, scene
	}
	for _, a := range e.Actors {
		if r.lex.Side(a) {
			return nil, scene
		}
	}
	return r.parties, scene
}

// homes returns the countries of the people among the actors, where the text names them: of Putin, Russia.
func (r *reader) homes(actors []string) []string {
	var out []string
	for _, a := range actors {
		if home := r.lex.Home(a); home != "" && r.named[home] > 0 && !slices.Contains(out, home) {
			out = append(out, home)
		}
	}
	return out
}

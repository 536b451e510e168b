package event

import (
	"slices"

	"dateline/tools/internal/lexicon"
	"dateline/tools/internal/text"
)

// sceneOf returns the country that t names most, by its name, its people or its capital, or two that it names about as often.
// One that is named once may only be where the talks were held.
func sceneOf(t string, lex *lexicon.Lexicon) []string {
	words := text.Words(t, text.Span{End: len(t)})
	spelled := make([]string, len(words))
	for i, w := range words {
		spelled[i] = w.In(t)
	}
	count := map[string]int{}
	var order []string
	for i := 0; i < len(spelled); i++ {
		if c := spelled[i][0]; c < 'A' || c > 'Z' {
			continue
		}
		name, n := lex.Name(spelled[i:])
		if n == 0 {
			continue
		}
		i += n - 1
		country := countryOf(name, lex)
		if country == "" {
			continue
		}
		if count[country]++; count[country] == 1 {
			order = append(order, country)
		}
	}
	slices.SortStableFunc(order, func(a, b string) int { return count[b] - count[a] })
	switch {
	case len(order) == 0 || count[order[0]] < 2:
		return nil
	case len(order) > 1 && count[order[1]]*4 > count[order[0]]*3:
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

package draft

import (
	"slices"
	"strings"
)

// own makes r, but for its decisions, hold strings of its own: a part of an article's text would keep the whole text in memory.
// What it says often it holds once.
func (r *Reading) own() {
	own := keeper{}
	own.keep(&r.Source.ID, &r.Source.Path, &r.Source.SHA256, &r.Source.Title, &r.Source.Publisher, &r.Source.URL, &r.Source.Language, &r.Source.Origin)
	for i := range r.mentions {
		m := &r.mentions[i]
		own.keep(&m.Title, &m.Fault, &m.Attribution, &m.Head, &m.Noun, &m.Resumed, &m.summary, &m.read.Text, &m.read.Anchor, &m.read.Rule)
		own.keepAll(&m.Actors, &m.Places, &m.Parties, &m.Homes, &m.Marks, &m.Scene, &m.towns, &m.read.Steps)
		m.Time = nil // it is in m.read
		for k := range m.evidence {
			own.keep(&m.evidence[k].Quote)
		}
	}
	for i := range r.asides {
		a := &r.asides[i]
		own.keep(&a.quote, &a.kind)
		own.keepAll(&a.actors, &a.places, &a.marks)
	}
	r.mentions, r.asides = slices.Clone(r.mentions), slices.Clone(r.asides) // in as much room as they need
}

// A keeper knows the strings that are kept already.
type keeper map[string]string

func (k keeper) keep(ss ...*string) {
	for _, s := range ss {
		kept, ok := k[*s]
		if !ok {
			kept = strings.Clone(*s)
			k[kept] = kept
		}
		*s = kept
	}
}

func (k keeper) keepAll(lists ...*[]string) {
	for _, list := range lists {
		own := slices.Clone(*list)
		for i := range own {
			k.keep(&own[i])
		}
		*list = own
	}
}

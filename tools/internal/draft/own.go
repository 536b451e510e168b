package draft

import (
	"slices"
	"strings"
)

// own makes r, but for its decisions, hold strings of its own: a part of an article's text would keep the whole text in memory.
func (r *Reading) own() {
	for _, s := range []*string{&r.Source.ID, &r.Source.Path, &r.Source.SHA256, &r.Source.Title, &r.Source.Publisher, &r.Source.URL, &r.Source.Language, &r.Source.Origin} {
		*s = strings.Clone(*s)
	}
	for i := range r.mentions {
		r.mentions[i].own()
	}
	for i := range r.asides {
		r.asides[i].own()
	}
	r.mentions, r.asides = slices.Clone(r.mentions), slices.Clone(r.asides) // in as much room as they need
}

func (m *mention) own() {
	for _, s := range []*string{&m.Title, &m.Fault, &m.Attribution, &m.Head, &m.Noun, &m.summary, &m.read.Text, &m.read.Anchor, &m.read.Rule} {
		*s = strings.Clone(*s)
	}
	m.Actors, m.Places, m.Parties, m.Homes, m.Marks, m.Scene = ownAll(m.Actors), ownAll(m.Places), ownAll(m.Parties), ownAll(m.Homes), ownAll(m.Marks), ownAll(m.Scene)
	m.towns = ownAll(m.towns)
	m.read.Steps = ownAll(m.read.Steps)
	m.Time = nil // it is in m.read
	for i := range m.evidence {
		m.evidence[i].Quote = strings.Clone(m.evidence[i].Quote)
	}
}

// ownAll copies a list and each string in it.
func ownAll(ss []string) []string {
	if len(ss) == 0 {
		return nil
	}
	out := make([]string, 0, len(ss))
	for _, s := range ss {
		out = append(out, strings.Clone(s))
	}
	return out
}

package draft

import (
	"slices"
	"strings"
)

// elsewhere tells whether another report's m tells of the same happening as c, of which it has the kind and the days.
func (c *cluster) elsewhere(m *mention, by measure) bool {
	lead := c.first
	alike := by.alike(lead.gist, m.gist)
	switch {
	case alike < .2: // much happens in a town on one day
		return false
	case shared(c.towns, m.towns) > 0, overlap(lead.Title, m.Title) > .4:
		return true
	case c.near(m) > 0: // and more in a country
		return alike > .4
	}
	actors := c.cast(m)
	return c.refersTo(m, actors) || actors > 0 && (overlap(lead.Title, m.Title) > .2 || m.Type == "talks" && within(c.actors, m.Actors))
}

// again tells whether m tells again of what its own article has told of in c. A writer says a thing twice in a heading and below it,
// or points back to it, or uses the same words again: that it was at the same place and on the same day says nothing.
func (c *cluster) again(m *mention, by measure) bool {
	lead := c.first
	alike, titles := by.alike(lead.gist, m.gist), overlap(lead.Title, m.Title)
	switch {
	case lead.heads(m) || m.heads(lead):
		return alike > .2 || titles > .4
	case m.Further:
		return false
	case m.Type == "agreement" && m.signs() && lead.signs() && sameDays(m.When, lead.When) && c.cast(m) >= 0:
		return true
	case alike > .5 && lead.Type == m.Type && sameDays(lead.When, m.When), alike > .15 && (titles > .4 || shared(c.towns, m.towns) > 0):
		if m.deedsOf(lead) > 1 {
			return true
		}
	}
	return c.goesOnIn(m) || c.refersTo(m, c.cast(m))
}

// signs tells whether m tells of a signature, of which two parties give one a day.
func (m *mention) signs() bool { return slices.Contains(m.words, wordTold("sign", true)) }

// deedsOf counts the words of the title of one of two mentions that the other has as well, but for the names.
func (m *mention) deedsOf(o *mention) int {
	var names []toldWord
	for _, name := range slices.Concat(m.Actors, m.Places, o.Actors, o.Places) {
		name = strings.ToLower(name)
		names = append(names, wordTold(name, false))
		for _, part := range strings.Fields(name) {
			names = append(names, wordTold(part, false))
		}
	}
	n := 0
	for _, w := range m.words {
		k, found := slices.BinarySearchFunc(o.words, w, byWord)
		if found && (w.core() || o.words[k].core()) && !slices.Contains(names, w.word()) {
			n++
		}
	}
	return n
}

// goesOnIn tells whether m, some sentences later, gives the details of what c tells, and names nobody and no town that was not told
// of: "A bomber attacked a hotel in Goma on Tuesday … The bomber came on foot on Tuesday morning".
func (c *cluster) goesOnIn(m *mention) bool {
	lead := c.first
	if m.resumed == 0 || m.Sentence <= lead.Sentence || m.Sentence-lead.Sentence > 4 || !byDay(m.When) || !sameDays(m.When, c.when) || !details(lead.Type, m.Type) {
		return false
	}
	if (m.Status == "planned") != (lead.Status == "planned") || len(m.Actors) > 0 && c.cast(m) < 1 || len(m.towns) > 0 && len(c.towns) > 0 && shared(c.towns, m.towns) < 1 {
		return false
	}
	_, told := slices.BinarySearchFunc(lead.words, m.resumed, byWord)
	return told && (m.Definite || !strings.Contains(strings.ToLower(lead.evidence[0].Quote), m.Resumed)) // who tells of soldiers twice may mean others
}

// details tells whether what is told by a type may be of what was told by another.
func details(whole, part string) bool {
	return whole == part || whole == "attack" && part == "battle" || whole == "battle" && part == "attack"
}

// heads tells whether m is a heading or a point of a list, and o stands right below it.
func (m *mention) heads(o *mention) bool {
	if o.Sentence <= m.Sentence || o.Sentence-m.Sentence > 2 {
		return false
	}
	quote := m.evidence[0].Quote
	return !strings.ContainsRune(".!?:;”\"", rune(quote[len(quote)-1]))
}

// refersTo tells whether m and c can be of one happening by the noun for it, and by who acts.
func (c *cluster) refersTo(m *mention, actors int) bool {
	lead := c.first
	return pointedAt[m.Type] && c.pointsTo(m, actors) || c.sameNamed(m, actors) || actors > 0 && lead.Noun == m.Noun && m.Noun != ""
}

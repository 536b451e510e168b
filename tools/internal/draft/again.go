package draft

import (
	"slices"
	"strings"
)

// sameHand tells whether one acts in both m and c who is no country, and so can do less in a day.
func (c *cluster) sameHand(m *mention) bool {
	return slices.ContainsFunc(m.Actors, func(name string) bool { return slices.Contains(c.actors, name) && !slices.Contains(c.states, name) })
}

// again tells whether m tells again of what its own article has told of in c. A writer says a thing twice in a heading and below it,
// or points back to it, or uses the same words again: that it was at the same place and on the same day says nothing, nor does a
// verb of which something new is told: "police arrested a mayor … police arrested two reporters".
func (c *cluster) again(m *mention, by measure) bool {
	lead := c.first
	alike, titles := by.alike(lead.gist, m.gist), overlap(lead.Title, m.Title)
	switch {
	case lead.heads(m) || m.heads(lead):
		return alike > .2 || titles > .4
	case lead.isPoint() && m.Sentence > lead.Sentence && alike > .4:
		return true
	case pointedAt[m.Type] && c.pointsTo(m, c.cast(m)):
		return true
	case m.Further || m.newly != 0 && !lead.has(m.newly):
		return false
	case m.Type == "agreement" && m.signed() && lead.signed() && sameDays(m.When, lead.When) && c.cast(m) >= 0:
		return true
	case alike > .5 && lead.Type == m.Type && sameDays(lead.When, m.When) && c.cast(m) >= 0, alike > .15 && (titles > .4 || shared(c.towns, m.towns) > 0):
		if c.deeds(m, lead.words) > 1 {
			return true
		}
	}
	return c.goesOnIn(m) || c.refersTo(m, c.cast(m))
}

// has tells whether m has a word, in its title or not.
func (m *mention) has(w toldWord) bool {
	return slices.ContainsFunc(m.words, func(x toldWord) bool { return x.word() == w.word() })
}

// signed tells whether m tells of a signature, of which two parties give one a day.
func (m *mention) signed() bool { return slices.Contains(m.words, wordTold("sign", true)) }

// deeds counts the words that m shares with what else tells of c, and one of them in its title, but for names.
func (c *cluster) deeds(m *mention, told []toldWord) int {
	n := 0
	for _, w := range inBoth(m.words, told) {
		if w.core() && !slices.Contains(m.names, w.word()) && !slices.Contains(c.names, w.word()) {
			n++
		}
	}
	return n
}

// nameWords are the words that names are told in, and adjectives of them: "Iran", "Iranian".
func nameWords(lists ...[]string) []toldWord {
	var out []toldWord
	for _, list := range lists {
		for _, name := range list {
			name = strings.ToLower(name)
			out = append(out, wordTold(name, false))
			for _, part := range strings.Fields(name) {
				for _, end := range []string{"", "n", "an", "ian", "i", "ese"} {
					out = append(out, wordTold(part+end, false))
				}
				out = append(out, wordTold(strings.TrimSuffix(part, "s"), false))
			}
		}
	}
	return out
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
	return lead.has(m.resumed) && (m.Definite || !strings.Contains(strings.ToLower(lead.evidence[0].Quote), m.Resumed)) // who tells of soldiers twice may mean others
}

// calledIn tells whether m, some sentences later, says more of what c tells and calls it by its noun: "Gunmen stormed a hotel on Friday …
// The assault was over by noon".
func (c *cluster) calledIn(m *mention) bool {
	lead := c.first
	if m.Back == "" || m.of != lead.of || m.Back != lead.Type && (m.Back != "attack" || family(lead.Type) != "fight") || m.Sentence <= lead.Sentence || m.Sentence-lead.Sentence > 8 || !sameDays(m.When, c.when) {
		return false
	}
	if slices.Contains(causes, m.Head) || !slices.Contains(onlyTells, m.Head) && !details(lead.Type, m.Type) || (m.Status == "planned") != (lead.Status == "planned") {
		return false
	}
	return !c.conflicts(m) && c.near(m) >= 0 && c.cast(m) >= 0
}

// Verbs that say of a happening only when, how or how long it was, and what it cost.
var onlyTells = []string{"be", "come", "begin", "start", "open", "end", "stop", "last", "happen", "occur", "follow", "take", "go", "leave", "cost", "claim", "involve", "mark", "appear", "seem", "fall", "draw"}

// Verbs of what a happening brings about, which is another.
var causes = []string{"prompt", "trigger", "provoke", "spark", "spur", "force", "lead", "cause", "drive", "compel", "bring", "set", "unleash"}

// details tells whether what is told by a type may be of what was told by another.
func details(whole, part string) bool {
	return whole == part || part == "other" || whole == "attack" && part == "battle" || whole == "battle" && part == "attack"
}

// heads tells whether m is a heading or a point of a list, and o stands right below it.
func (m *mention) heads(o *mention) bool {
	return o.Sentence > m.Sentence && o.Sentence-m.Sentence <= 2 && m.isPoint()
}

// headed tells whether one of m and c is a heading, and the other the first sentence below it, which tells the same in full; in other
// words it may be of another kind.
func (c *cluster) headed(m *mention, by measure) bool {
	lead := c.first
	if lead.of != m.of || m.Sentence-lead.Sentence != 1 || !lead.isPoint() || m.isPoint() || !sameDays(lead.When, m.When) || c.conflicts(m) || c.has(m) || c.near(m) < 0 {
		return false
	}
	if broken(lead) != broken(m) || (m.Status == "planned") != (lead.Status == "planned") {
		return false
	}
	stamped := lead.read.Text == m.read.Text && !strings.Contains(m.evidence[0].Quote, m.read.Text) // a post has one stamp for both
	return (family(m.Type) == family(lead.Type) || stamped) && c.cast(m) >= 0 || by.alike(lead.gist, m.gist) > .15
}

// isPoint tells whether m is a heading or a point of a list: no mark ends it.
func (m *mention) isPoint() bool {
	quote := m.evidence[0].Quote
	return !strings.ContainsRune(".!?:;”\"’'", rune(quote[len(quote)-1]))
}

// refersTo tells whether m and c can be of one happening by the noun for it, and by who acts.
func (c *cluster) refersTo(m *mention, actors int) bool {
	lead := c.first
	return pointedAt[m.Type] && c.pointsTo(m, actors) || c.sameNamed(m, actors) || actors > 0 && lead.Noun == m.Noun && m.Noun != ""
}

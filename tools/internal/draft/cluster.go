package draft

import (
	"cmp"
	"math"
	"slices"
	"strings"
	"unicode"

	"dateline/tools/internal/edtf"
)

// A cluster is all that is told of one happening.
type cluster struct {
	first   *mention
	tellers []teller   // the first mention's, too
	dated   int        // how many of them, the first, came with a date: these are in the order of the readings
	when    edtf.Value // of all mentions; and their actors, each once, and so on
	actors  []string
	places  []string
	towns   []string // of its places, those that are no country and no region
	lands   []string // the countries of its places
	states  []string // the countries that its actors act for
	marks   []string
	names   []toldWord // the words that the names among them are told in
	wide    []toldWord // those of countries among them
	asked   *mention   // the last that was held against it

	// While it is held against asides:
	span timespan // of when

	// While its entry is written:
	id       string
	mentions []*mention
}

// A teller is what a cluster remembers of a mention.
type teller struct {
	of       *Reading
	at       scrap
	sentence int
	kind     kind
	moved    bool // it only says what the happening was moved from
	gist     gist // only of the first few: the others are not compared
}

// same is how surely m tells of the same happening as c, 0 where it does not.
func (c *cluster) same(m *mention, l *ledger) float64 {
	if m.kind == dated && c.takes(m, l.measure) {
		return 5 + l.measure.alike(c.first.gist, m.gist)
	}
	return c.likeness(m, l)
}

// takes tells whether there is a sign that m can only be of c.
func (c *cluster) takes(m *mention, by measure) bool {
	lead := c.first
	if c.headed(m, by) || c.calledIn(m) {
		return true
	}
	if family(lead.Type) != family(m.Type) || !near(c.when, m.When) && !c.oneTruce(m) || c.conflicts(m) {
		return false
	}
	if (c.has(m) || broken(lead) != broken(m)) && !c.sameNumber(m) {
		return false
	}
	if c.picksUp(m) {
		return true
	}
	if m.Type == "statement" {
		return lead.of == m.of && sameHead(lead.Actors, m.Actors) && overlap(lead.Title, m.Title) > .3
	}
	if c.near(m) < 0 {
		return false
	}
	if m.Title == lead.Title && m.Type == lead.Type && sameDays(m.When, lead.When) {
		return true // to a reader it is one
	}
	return c.since(m) || c.sameNumber(m) || lead.of == m.of && c.again(m, by)
}

// near counts the places that c and m share, a country and what lies in it being one; -1 where they are elsewhere: in two
// towns, in two countries. A town that no table has may lie anywhere.
func (c *cluster) near(m *mention) int {
	n := shared(c.places, m.Places)
	if n >= 0 || len(c.towns) > 0 && len(m.towns) > 0 {
		return n
	}
	return shared(c.lands, m.lands)
}

// cast counts the actors that c and m share; -1 where others act: a leader and his country are no others.
func (c *cluster) cast(m *mention) int {
	n := shared(c.actors, m.Actors)
	if n < 0 && sameSurname(c.actors, m.Actors) {
		return 1
	}
	if n < 0 && shared(c.states, m.states) > 0 {
		return 0
	}
	return n
}

// sameSurname tells whether one list has the surname of a person whom the other has in full.
func sameSurname(a, b []string) bool {
	for _, x := range a {
		for _, y := range b {
			if surnameOf(x, y) || surnameOf(y, x) {
				return true
			}
		}
	}
	return false
}

// surnameOf tells whether last is the surname of whom full names.
func surnameOf(full, last string) bool {
	gap := len(full) - len(last) - 1
	return gap > 0 && full[gap] == ' ' && full[gap+1:] == last
}

// Types that a text points back to by their noun alone: "the talks", "that exchange".
var pointedAt = map[string]bool{"talks": true, "agreement": true, "ceasefire": true, "prisoners": true}

// pointsTo tells whether "the talks" of m can only be those of c: in one article, or of the same people, or on the same
// day with nothing said against it.
func (c *cluster) pointsTo(m *mention, actors int) bool {
	lead := c.first
	if m.Noun == "" || !m.Definite && !lead.Definite {
		return false
	}
	return m.Definite && (m.of == lead.of || actors > 0) || m.When == c.when && actors >= 0 && (len(m.Places) == 0 || len(c.places) == 0)
}

// since tells whether one of m and c says since when there is a truce or a war, and the other that it began on that day, or both
// that one began: there is one such day.
func (c *cluster) since(m *mention) bool {
	if m.Type != c.first.Type || m.Type != "ceasefire" && m.Type != "battle" || broken(m) || c.cast(m) < 0 {
		return false
	}
	_, ends := m.When.Last()
	_, ended := c.when.Last()
	return ends != ended && (ends && byDay(m.When) || ended && byDay(c.when)) || sameDays(c.when, m.When) && m.begins() && c.first.begins()
}

var begin, war, truce = wordTold("start", true), wordTold("war", true), wordTold("deal", true)

// begins tells whether m says that a war or a truce began, and no more.
func (m *mention) begins() bool {
	return slices.Contains(m.words, begin) && (slices.Contains(m.words, war) || slices.Contains(m.words, truce))
}

// sameNamed tells whether one sentence of an article tells what happened on a day, and another calls it by a noun: "the bombardment".
func (c *cluster) sameNamed(m *mention, actors int) bool {
	lead := c.first
	return m.of == lead.of && actors >= 0 && sameDays(m.When, c.when) && byDay(m.When) && m.byNoun() != lead.byNoun() && (m.byNoun() && m.Definite || lead.byNoun() && lead.Definite)
}

// byNoun tells whether m only calls what happened by a noun.
func (m *mention) byNoun() bool { return m.Head == m.Noun }

// picksUp tells whether m goes on from c in the same breath and says when: "overran it in an offensive last week. The attack began on Tuesday".
func (c *cluster) picksUp(m *mention) bool {
	lead := c.first
	return m.Definite && m.of == lead.of && m.Sentence > lead.Sentence && m.Sentence-lead.Sentence <= 2 && finer(m.When, c.when) && near(m.When, c.when) && c.near(m) >= 0 && tellsOf(lead.words, m.words)
}

// sameNumber tells whether m and c have the same number: a 30-hour truce that is declared on one day and lapses on the next is one.
func (c *cluster) sameNumber(m *mention) bool {
	return m.Type == "ceasefire" && slices.ContainsFunc(m.Marks, func(mark string) bool { return isNumber(mark) && slices.Contains(c.marks, mark) })
}

// oneTruce tells whether m and c are of one truce, told by its number, some days apart; what one sentence tells of as agreed and as still to
// begin are two things.
func (c *cluster) oneTruce(m *mention) bool {
	return c.sameNumber(m) && daysApart(c.when, m.When) <= 2 && !(c.has(m) && (m.Status == "planned") != (c.first.Status == "planned"))
}

// means tells whether a mention without a date can only be of c: of the same kind and some weeks before its report or days after it,
// with a number or a town that tells it from others, and more in common where another report tells it.
func (c *cluster) means(m *mention, by measure) bool {
	lead := c.first
	if family(lead.Type) != family(m.Type) || c.conflicts(m) || c.has(m) {
		return false
	}
	if slices.ContainsFunc(m.Marks, func(mark string) bool { return slices.Contains(c.marks, mark) }) {
		return true
	}
	first, _ := c.when.First()
	if ago := m.of.Source.Published.Sub(first); ago > 60*day || ago < -10*day || len(m.Marks) > 0 || shared(c.towns, m.towns) < 1 {
		return false
	}
	if c.tellsIn(m.of) {
		return by.alike(lead.gist, m.gist) > .15
	}
	return by.alike(lead.gist, m.gist) > .35
}

// has tells whether c has a dated mention from the sentence of m.
func (c *cluster) has(m *mention) bool {
	_, found := slices.BinarySearchFunc(c.tellers[:c.dated], m, func(t teller, m *mention) int {
		return cmp.Or(t.of.order-m.of.order, t.sentence-m.Sentence)
	})
	return found
}

// near tells whether two dates can be of one happening: one lies within the other.
func near(a, b edtf.Value) bool {
	if a == b {
		return true
	}
	a1, okA1 := a.First()
	a2, okA2 := a.Last()
	b1, okB1 := b.First()
	b2, okB2 := b.Last()
	if okA2 && okB2 && okA1 != okB1 && a2.Equal(b2) {
		return true // "by Sunday", and on Sunday
	}
	if !okA1 || !okA2 || !okB1 || !okB2 {
		return okA1 == okB1 && okA2 == okB2 && a1.Equal(b1) && a2.Equal(b2) || okA1 && okB1 && a1.Equal(b1)
	}
	inside := !a1.Before(b1) && !a2.After(b2) || !b1.Before(a1) && !b2.After(a2)
	return inside && math.Abs(a2.Sub(a1).Hours()-b2.Sub(b1).Hours()) <= 24*31
}

// conflicts tells whether a number or an ordinal keeps m apart from c: a 30-hour truce is no 30-day truce.
func (c *cluster) conflicts(m *mention) bool {
	for _, a := range c.marks {
		for _, b := range m.Marks {
			if a != b && isNumber(a) == isNumber(b) {
				return true
			}
		}
	}
	return false
}

func isNumber(mark string) bool { return strings.Contains(mark, "-") }

// tellsIn tells whether r tells of c.
func (c *cluster) tellsIn(r *Reading) bool {
	_, found := slices.BinarySearchFunc(c.tellers[:c.dated], r, func(t teller, r *Reading) int { return t.of.order - r.order })
	return found || slices.ContainsFunc(c.tellers[c.dated:], func(t teller) bool { return t.of == r })
}

// hear adds a mention that tells nothing of its own.
func (c *cluster) hear(m *mention) {
	t := teller{of: m.of, at: m.at, sentence: m.Sentence, kind: m.kind}
	if len(c.tellers) < enough {
		t.gist = gist{slices.Clone(m.words), m.weight}
	}
	c.tellers = append(c.tellers, t)
}

// add adds a mention with its date.
func (c *cluster) add(m *mention) {
	if c.first == nil {
		c.first = m
	}
	c.hear(m)
	c.dated++
	c.actors, c.places, c.marks = union(c.actors, m.Actors), union(c.places, m.Places), union(c.marks, m.Marks)
	c.towns, c.lands, c.states = union(c.towns, m.towns), union(c.lands, m.lands), union(c.states, m.states)
	c.names, c.wide = union(c.names, m.names), union(c.wide, m.wide)
	if finer(m.When, c.when) && near(m.When, c.when) {
		c.when = m.When
	}
}

// daysApart counts the days between the first days of two dates.
func daysApart(a, b edtf.Value) float64 {
	a1, _ := a.First()
	b1, _ := b.First()
	return math.Abs(a1.Sub(b1).Hours() / 24)
}

// finer tells whether date a is narrower than b.
func finer(a, b edtf.Value) bool {
	a1, ok1 := a.First()
	a2, ok2 := a.Last()
	b1, ok3 := b.First()
	b2, ok4 := b.Last()
	if !ok1 || !ok2 || !ok3 || !ok4 {
		return ok1 && ok2
	}
	return a2.Sub(a1) < b2.Sub(b1)
}

// union adds to a what of b it has not.
func union[T comparable](a, b []T) []T {
	for _, s := range b {
		if !slices.Contains(a, s) {
			a = append(a, s)
		}
	}
	return a
}

// shared counts what two lists have in common; -1 where both have members and none in common.
func shared(a, b []string) int {
	if len(a) == 0 || len(b) == 0 {
		return 0
	}
	n := 0
	for _, s := range a {
		if slices.Contains(b, s) {
			n++
		}
	}
	if n == 0 {
		return -1
	}
	return n
}

func sameHead(a, b []string) bool { return len(a) > 0 && len(b) > 0 && a[0] == b[0] }

// overlap is the share of the shorter title's words that the other has as well.
func overlap(a, b string) float64 {
	wa, wb := tokens(a), tokens(b)
	return float64(max(shared(wa, wb), 0)) / float64(max(min(len(wa), len(wb)), 1))
}

// Words of three letters that a title may begin with, and are no names.
var beginnings = []string{"The", "One", "Two", "Six", "Ten", "New", "Old", "Top", "His", "Her", "Its", "All", "Any", "Men"}

// tokens returns the longer words of a title, and its names, each once: so few that a list is faster than a set.
func tokens(s string) []string {
	var out []string
	for w := range strings.FieldsFuncSeq(s, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '-' }) {
		name := len(w) == 3 && w[0] >= 'A' && w[0] <= 'Z' && !slices.Contains(beginnings, w)
		if w = strings.ToLower(w); (len(w) > 3 || name) && !slices.Contains(out, w) {
			out = append(out, w)
		}
	}
	return out
}

// open unpacks the mentions of c. Those that lean on others have no date and no evidence of their own.
func (c *cluster) open() error {
	var buf []byte
	for _, t := range c.tellers {
		m, err := t.of.unpack(t.at, &buf)
		if err != nil {
			return err
		}
		switch {
		case t.moved:
			m.evidence[0].Role = "status"
		case t.kind != dated:
			m.evidence[0].Role, m.When = "mention", edtf.Value{}
		}
		c.mentions = append(c.mentions, m)
	}
	return nil
}

// settle writes down what became of the sentences of c: each is the entry's that had it first.
func (c *cluster) settle(t *Timeline) {
	for i, m := range c.mentions {
		action, count := "merged", &t.Merged
		if i == 0 && m.evidence[0].Role == "primary" {
			action, count = "kept", &t.Kept
		}
		*count += m.of.settle(m.Sentence, c.id, action)
		for _, also := range m.Also {
			t.Merged += m.of.settle(also.Sentence, c.id, "merged")
		}
	}
}

package draft

import (
	"cmp"
	"fmt"
	"math"
	"slices"
	"strings"
	"unicode"

	"dateline/tools/internal/edtf"
	"dateline/tools/internal/lexicon"
)

// A cluster is all that is told of one happening. Its first mention leads.
type cluster struct {
	mentions []*mention
	dated    int // how many of them, the first, came with a date: these are in the order of the readings
	when     edtf.Value
	id       string
	actors   []string // of all mentions, each once; places and marks likewise
	places   []string
	towns    []string // of its places, those that are no country and no region
	lands    []string // the countries of its places
	states   []string // the countries that its actors act for
	marks    []string
}

// Merge joins what articles tell into one timeline. The result does not depend on the order of rs, whose mentions it takes over.
func Merge(rs []Reading, lex *lexicon.Lexicon) Timeline {
	rs = slices.Clone(rs)
	slices.SortStableFunc(rs, func(a, b Reading) int {
		return cmp.Or(a.Source.Published.Compare(b.Source.Published), strings.Compare(a.Source.ID, b.Source.ID), strings.Compare(a.Source.SHA256, b.Source.SHA256))
	})
	t := Timeline{Articles: len(rs), Decisions: map[string][]Decision{}}
	for i := range rs {
		rs[i].begin(i)
		t.Sentences += rs[i].Sentences
	}
	cs := clusters(rs, lex)
	t.Entries = make([]Entry, 0, len(cs))
	ids := map[string]int{}
	for _, c := range cs {
		e := c.entry()
		ids[e.ID]++
		if n := ids[e.ID]; n > 1 {
			e.ID = fmt.Sprintf("%s-%d", e.ID, n)
		}
		c.id = e.ID
		t.Entries = append(t.Entries, e)
		c.settle(&t)
	}
	slices.SortStableFunc(t.Entries, func(a, b Entry) int {
		return edtf.Compare(a.When, b.When)
	})
	markKey(t.Entries)
	addFlags(t.Entries)
	for _, r := range rs {
		if r.Decisions != nil {
			t.Decisions[r.Source.ID] = r.Decisions
		}
	}
	return t
}

// begin makes r, the i-th of those that are merged, ready for it.
func (r *Reading) begin(i int) {
	r.order, r.settled, r.Decisions = i, make([]bool, r.Sentences), slices.Clone(r.Decisions)
	for k := range r.mentions {
		r.mentions[k].of = r
	}
}

// clusters puts each mention to the cluster that it belongs to, looking only at those of its days.
func clusters(rs []Reading, lex *lexicon.Lexicon) []*cluster {
	l := ledger{measure: measureOf(rs), block: map[block][]*cluster{}}
	each := func(use func(m *mention)) {
		for _, r := range rs {
			for i := range r.mentions {
				use(&r.mentions[i])
			}
		}
	}
	each(func(m *mention) {
		if !m.echo && !m.When.IsZero() {
			l.place(m)
		}
	})
	each(func(m *mention) {
		if m.echo {
			l.hear(m)
		}
	})
	l.refer(rs)
	l.recall(rs, lex)
	return move(l.all)
}

// A ledger is the clusters so far, in blocks by their days, and by their kind on these.
type ledger struct {
	measure measure
	all     []*cluster
	block   map[block][]*cluster
}

// place puts m to the first cluster that takes it, or else to the one whose other sources tell most like it.
func (l *ledger) place(m *mention) {
	for _, key := range keys(m, family(m.Type)) {
		for _, c := range l.block[key] {
			if c.takes(m, l.measure) {
				c.add(m)
				return
			}
		}
	}
	if c := l.likest(m); c != nil {
		c.add(m)
		return
	}
	c := &cluster{when: m.When}
	c.add(m)
	l.all = append(l.all, c)
	for _, key := range append(keys(m, family(m.Type)), keys(m, "")...) {
		l.block[key] = append(l.block[key], c)
	}
}

// hear lets a sentence that tells too little by itself speak for what another source tells.
func (l *ledger) hear(m *mention) {
	if c := l.likest(m); c != nil {
		m.When, m.evidence[0].Role = edtf.Value{}, "mention"
		c.mentions = append(c.mentions, m)
	}
}

// likest is the cluster that other sources than m's tell of so much alike that it can only be the same; nil where none is.
func (l *ledger) likest(m *mention) *cluster {
	var best *cluster
	most := 0.0
	for _, key := range keys(m, "") {
		for _, c := range l.block[key] {
			if score := c.tells(m, l.measure); score > most {
				best, most = c, score
			}
		}
	}
	return best
}

// move takes what was put off out of the timeline where the same article tells of the new date nearby:
// the old date goes to its history.
func move(cs []*cluster) []*cluster {
	byReading := map[*Reading][]*cluster{}
	for _, c := range cs {
		byReading[c.mentions[0].of] = append(byReading[c.mentions[0].of], c)
	}
	return slices.DeleteFunc(slices.Clone(cs), func(c *cluster) bool {
		m := c.mentions[0]
		if !m.Moved || len(c.mentions) > 1 {
			return false
		}
		for _, o := range byReading[m.of] {
			if o != c && o.movedFrom(m) {
				m.evidence[0].Role = "status"
				o.mentions = append(o.mentions, m)
				return true
			}
		}
		return false
	})
}

// movedFrom tells whether c is the later date of what m says was put off.
func (c *cluster) movedFrom(m *mention) bool {
	lead := c.mentions[0]
	return lead.of == m.of && lead.Type == m.Type && lead.Status == "planned" && max(lead.Sentence-m.Sentence, m.Sentence-lead.Sentence) <= 2 && c.near(m) >= 0
}

// refer adds the mentions without a date to the one cluster that they can mean.
func (l *ledger) refer(rs []Reading) {
	index := map[string][]*cluster{}
	for _, c := range l.all {
		for _, sign := range append(slices.Clone(c.marks), c.towns...) {
			key := family(c.mentions[0].Type) + sign
			index[key] = append(index[key], c)
		}
	}
	for _, r := range rs {
		for i := range r.mentions {
			m := &r.mentions[i]
			if !m.When.IsZero() {
				continue
			}
			if c := l.meant(m, index); c != nil {
				m.evidence[0].Role = "mention"
				c.mentions = append(c.mentions, m)
			}
		}
	}
}

// meant returns the one cluster that m can mean; nil where there are several or none.
func (l *ledger) meant(m *mention, index map[string][]*cluster) *cluster {
	var found *cluster
	for _, sign := range append(slices.Clone(m.Marks), m.towns...) {
		for _, c := range index[family(m.Type)+sign] {
			if c == found || !c.means(m, l.measure) {
				continue
			}
			if found != nil {
				return nil
			}
			found = c
		}
	}
	return found
}

// families are the types that reports of one happening may differ in.
var families = map[string]string{"agreement": "deal", "ceasefire": "deal", "attack": "fight", "battle": "fight", "territory": "fight"}

func family(kind string) string { return cmp.Or(families[kind], kind) }

// A block is the clusters of a family, or of any where it is empty, on a day of a year, or of a year where that is 0.
type block struct {
	family    string
	year, day int
}

// keys are the blocks that a mention is looked for in: a kind and each of its days; a long span has its first year.
func keys(m *mention, kind string) []block {
	from, okFrom := m.When.First()
	to, okTo := m.When.Last()
	if !okFrom {
		from = to
	}
	if !okTo {
		to = from
	}
	if days := to.Sub(from).Hours() / 24; days > 40 {
		return []block{{kind, from.Year(), 0}}
	}
	if slices.ContainsFunc(m.Marks, isNumber) {
		from, to = from.AddDate(0, 0, -2), to.AddDate(0, 0, 2) // a truce of some hours is declared and lapses
	}
	var out []block
	for day := from; !day.After(to); day = day.AddDate(0, 0, 1) {
		out = append(out, block{kind, day.Year(), day.YearDay()})
	}
	return out
}

// takes tells whether m tells of the same happening as c.
func (c *cluster) takes(m *mention, by measure) bool {
	lead := c.mentions[0]
	if family(lead.Type) != family(m.Type) || !near(c.when, m.When) && !(c.sameNumber(m) && daysApart(c.when, m.When) <= 2) || c.conflicts(m) {
		return false
	}
	if (c.has(m) || broken(lead) != broken(m)) && !c.sameNumber(m) {
		return false
	}
	if c.picksUp(m) {
		return true
	}
	if m.Type == "statement" {
		return sameHead(lead.Actors, m.Actors) && overlap(lead.Title, m.Title) > .3
	}
	if c.near(m) < 0 {
		return false
	}
	if c.since(m) || c.sameNumber(m) {
		return true
	}
	if lead.of == m.of {
		return c.again(m, by)
	}
	return c.elsewhere(m, by)
}

// elsewhere tells whether another report's m tells of the same happening as c, of which it has the kind and the days.
func (c *cluster) elsewhere(m *mention, by measure) bool {
	lead := c.mentions[0]
	alike := by.alike(lead.words, m.words)
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
	lead := c.mentions[0]
	alike, titles := by.alike(lead.words, m.words), overlap(lead.Title, m.Title)
	switch {
	case lead.heads(m) || m.heads(lead):
		return alike > .2 || titles > .4
	case m.Further:
		return false
	case m.Type == "agreement" && m.signs() && lead.signs() && sameDays(m.When, lead.When) && c.cast(m) >= 0:
		return true
	case alike > .5 && lead.Type == m.Type && sameDays(lead.When, m.When), alike > .15 && (titles > .4 || shared(c.towns, m.towns) > 0):
		if m.deeds(lead) > 1 {
			return true
		}
	}
	return c.goesOnIn(m) || c.refersTo(m, c.cast(m))
}

// signs tells whether m tells of a signature, of which two parties give one a day.
func (m *mention) signs() bool { return slices.Contains(m.words, wordTold("sign", true)) }

// deeds counts the words of the title of one of two mentions that the other has as well, but for the names.
func (m *mention) deeds(o *mention) int {
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
	lead := c.mentions[0]
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
	lead := c.mentions[0]
	return pointedAt[m.Type] && c.pointsTo(m, actors) || c.sameNamed(m, actors) || actors > 0 && lead.Noun == m.Noun && m.Noun != ""
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
	if n < 0 && shared(c.states, m.states) > 0 {
		return 0
	}
	return n
}

// Types that a text points back to by their noun alone: "the talks", "that exchange".
var pointedAt = map[string]bool{"talks": true, "agreement": true, "ceasefire": true, "prisoners": true}

// within tells whether one list holds all of the other.
func within(a, b []string) bool {
	n := shared(a, b)
	return n == len(a) || n == len(b)
}

// pointsTo tells whether "the talks" of m can only be those of c: in one article, or of the same people, or on the same
// day with nothing said against it.
func (c *cluster) pointsTo(m *mention, actors int) bool {
	lead := c.mentions[0]
	if m.Noun == "" || !m.Definite && !lead.Definite {
		return false
	}
	return m.Definite && (m.of == lead.of || actors > 0) || m.When == c.when && actors >= 0 && (len(m.Places) == 0 || len(c.places) == 0)
}

// since tells whether one of m and c says since when there is a truce or a war, and the other that it began on that day.
func (c *cluster) since(m *mention) bool {
	if m.Type != c.mentions[0].Type || m.Type != "ceasefire" && m.Type != "battle" || broken(m) || c.cast(m) < 0 {
		return false
	}
	_, ends := m.When.Last()
	_, ended := c.when.Last()
	return ends != ended && (ends && byDay(m.When) || ended && byDay(c.when))
}

// sameNamed tells whether one sentence of an article tells what happened on a day, and another calls it by a noun: "the bombardment".
func (c *cluster) sameNamed(m *mention, actors int) bool {
	lead := c.mentions[0]
	return m.of == lead.of && actors >= 0 && sameDays(m.When, c.when) && byDay(m.When) && m.byNoun() != lead.byNoun() && (m.byNoun() && m.Definite || lead.byNoun() && lead.Definite)
}

// byNoun tells whether m only calls what happened by a noun.
func (m *mention) byNoun() bool { return m.Head == m.Noun }

// picksUp tells whether m goes on from c in the same breath and says when: "overran it in an offensive last week. The attack began on Tuesday".
func (c *cluster) picksUp(m *mention) bool {
	lead := c.mentions[0]
	return m.Definite && m.of == lead.of && m.Sentence > lead.Sentence && m.Sentence-lead.Sentence <= 2 && finer(m.When, c.when) && near(m.When, c.when) && c.near(m) >= 0 && tellsOf(lead.words, m.words)
}

// sameNumber tells whether m and c have the same number: a 30-hour truce that is declared on one day and lapses on the next is one.
func (c *cluster) sameNumber(m *mention) bool {
	return m.Type == "ceasefire" && slices.ContainsFunc(m.Marks, func(mark string) bool { return isNumber(mark) && slices.Contains(c.marks, mark) })
}

// means tells whether a mention without a date can only be of c: of the same kind and some weeks about its report, with a number or
// a town that tells it from others, and another word in common.
func (c *cluster) means(m *mention, by measure) bool {
	lead := c.mentions[0]
	if family(lead.Type) != family(m.Type) || c.conflicts(m) || c.has(m) {
		return false
	}
	if slices.ContainsFunc(m.Marks, func(mark string) bool { return slices.Contains(c.marks, mark) }) {
		return true
	}
	day, _ := c.when.First()
	return len(m.Marks) == 0 && math.Abs(m.of.Source.Published.Sub(day).Hours()/24) < 60 && shared(c.towns, m.towns) > 0 && by.alike(lead.words, m.words) > .15
}

// has tells whether c has a dated mention from the sentence of m.
func (c *cluster) has(m *mention) bool {
	_, found := slices.BinarySearchFunc(c.mentions[:c.dated], m, func(a, b *mention) int {
		return cmp.Or(a.of.order-b.of.order, a.Sentence-b.Sentence)
	})
	return found
}

// near tells whether two dates can be of one happening: one lies within the other.
func near(a, b edtf.Value) bool {
	a1, okA1 := a.First()
	a2, okA2 := a.Last()
	b1, okB1 := b.First()
	b2, okB2 := b.Last()
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

func (c *cluster) add(m *mention) {
	c.mentions = append(c.mentions, m)
	c.dated++
	c.actors, c.places, c.marks = union(c.actors, m.Actors), union(c.places, m.Places), union(c.marks, m.Marks)
	c.towns, c.lands, c.states = union(c.towns, m.towns), union(c.lands, m.lands), union(c.states, m.states)
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
func union(a, b []string) []string {
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

// settle makes sentence i an entry's, unless it is one's already, and returns how many that makes.
func (r *Reading) settle(i int, entry, action string) int {
	if r.settled[i] {
		return 0
	}
	r.settled[i] = true
	if r.Decisions != nil {
		r.Decisions[i].Entry, r.Decisions[i].Action = entry, action
	}
	return 1
}

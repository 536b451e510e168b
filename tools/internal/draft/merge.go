package draft

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"dateline/tools/internal/edtf"
	"dateline/tools/internal/lexicon"
)

// Merge joins what articles tell into one timeline. The result does not depend on the order of rs. What became of each sentence
// it writes into their decisions.
func Merge(rs []*Reading, lex *lexicon.Lexicon) (Timeline, error) {
	rs = slices.Clone(rs)
	slices.SortStableFunc(rs, func(a, b *Reading) int {
		return cmp.Or(a.Source.Published.Compare(b.Source.Published), strings.Compare(a.Source.ID, b.Source.ID), strings.Compare(a.Source.SHA256, b.Source.SHA256))
	})
	t := Timeline{Articles: len(rs), Decisions: map[string][]Decision{}}
	for i, r := range rs {
		r.order, r.settled = i, make([]bool, r.Sentences)
		t.Sentences += r.Sentences
	}
	cs, err := clusters(rs, lex)
	if err != nil {
		return t, err
	}
	t.Entries = make([]Entry, 0, len(cs))
	ids := map[string]int{}
	for i, c := range cs {
		if err := c.open(); err != nil {
			return t, err
		}
		e := c.entry()
		ids[e.ID]++
		if n := ids[e.ID]; n > 1 {
			e.ID = fmt.Sprintf("%s-%d", e.ID, n)
		}
		c.id = e.ID
		t.Entries = append(t.Entries, e)
		c.settle(&t)
		cs[i] = nil // its mentions are needed no more
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
	return t, nil
}

// clusters puts each mention to the cluster that it belongs to, looking only at those of its days.
func clusters(rs []*Reading, lex *lexicon.Lexicon) ([]*cluster, error) {
	l := ledger{readings: rs, lex: lex, measure: measure{have: map[toldWord]int{}}, block: map[block][]*cluster{}}
	l.measureAll(false)
	l.each(dated, l.place)
	l.each(echo, l.hear)
	l.refer()
	l.recall()
	return move(l.all), l.fault
}

// A ledger is the clusters so far, in blocks by their days, and by their kind on these.
type ledger struct {
	readings []*Reading
	lex      *lexicon.Lexicon
	measure  measure
	all      []*cluster
	block    map[block][]*cluster
	buf      []byte
	fault    error // the first in reading what was shelved
}

// packed does something with each mention, or each aside, of the readings.
func (l *ledger) packed(asides bool, do func(packed)) {
	for _, r := range l.readings {
		l.fault = cmp.Or(l.fault, r.each(asides, &l.buf, do))
	}
}

// each does something with each mention of a kind.
func (l *ledger) each(k kind, do func(*mention)) {
	l.packed(k == aside, func(p packed) {
		if p.kind == k {
			do(l.unpack(p))
		}
	})
}

// unpack is a mention that can be compared.
func (l *ledger) unpack(p packed) *mention {
	m := p.unpack()
	m.weight = l.measure.weigh(m.words)
	m.locate(l.lex)
	return m
}

// measureAll counts the words of all mentions, or of all asides.
func (l *ledger) measureAll(asides bool) {
	var words []toldWord
	l.packed(asides, func(p packed) {
		words = p.words(words[:0])
		l.measure.count(words)
	})
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
		c.hear(m)
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
		byReading[c.first.of] = append(byReading[c.first.of], c)
	}
	return slices.DeleteFunc(slices.Clone(cs), func(c *cluster) bool {
		m := c.first
		if !m.Moved || len(c.tellers) > 1 {
			return false
		}
		for _, o := range byReading[m.of] {
			if o != c && o.movedFrom(m) {
				c.tellers[0].moved = true
				o.tellers = append(o.tellers, c.tellers[0])
				return true
			}
		}
		return false
	})
}

// movedFrom tells whether c is the later date of what m says was put off.
func (c *cluster) movedFrom(m *mention) bool {
	lead := c.first
	return lead.of == m.of && lead.Type == m.Type && lead.Status == "planned" && max(lead.Sentence-m.Sentence, m.Sentence-lead.Sentence) <= 2 && c.near(m) >= 0
}

// refer adds the mentions without a date to the one cluster that they can mean.
func (l *ledger) refer() {
	index := map[string][]*cluster{}
	for _, c := range l.all {
		for _, sign := range append(slices.Clone(c.marks), c.towns...) {
			key := family(c.first.Type) + sign
			index[key] = append(index[key], c)
		}
	}
	l.each(undated, func(m *mention) {
		if c := l.meant(m, index); c != nil {
			c.hear(m)
		}
	})
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

// family is one name for the types that reports of one happening may differ in.
func family(kind string) string {
	switch kind {
	case "agreement", "ceasefire":
		return "deal"
	case "attack", "battle", "territory":
		return "fight"
	}
	return kind
}

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

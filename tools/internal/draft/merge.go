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

// clusters puts each mention to the cluster that it belongs to, looking only at those of its days that have a word of it.
func clusters(rs []*Reading, lex *lexicon.Lexicon) ([]*cluster, error) {
	l := ledger{readings: rs, lex: lex, measure: measure{have: map[toldWord]int{}}, toldOf: map[timespan]int{}, index: map[told][]*cluster{}}
	l.measureAll(false)
	l.each(dated, l.place)
	l.each(echo, l.hear)
	l.refer()
	l.recall()
	return move(l.all), l.fault
}

// A ledger is the clusters so far, and where to find those that a mention may be of.
type ledger struct {
	readings []*Reading
	lex      *lexicon.Lexicon
	measure  measure
	toldOf   map[timespan]int // how many mentions each date has
	all      []*cluster
	index    map[told][]*cluster
	latest   []*cluster // those that the reading at hand told of last
	of       *Reading   // the reading at hand
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

// measureAll counts the words of all mentions, or of all asides, and how much is told of each date.
func (l *ledger) measureAll(asides bool) {
	var m mention
	l.packed(asides, func(p packed) {
		p.glance(&m)
		l.measure.count(m.words)
		if p.kind == dated {
			l.toldOf[spanOf(m.When)]++
		}
	})
}

// place puts m to the cluster that most surely is of the same happening, or else to one of its own.
func (l *ledger) place(m *mention) {
	if l.of != m.of {
		l.of, l.latest = m.of, l.latest[:0]
	}
	c := l.likest(m)
	if c == nil {
		c = &cluster{when: m.When}
		l.all = append(l.all, c)
	}
	c.add(m)
	l.enter(c, m)
}

// hear lets a sentence that tells too little by itself speak for what another source tells.
func (l *ledger) hear(m *mention) {
	if c := l.likest(m); c != nil {
		c.hear(m)
	}
}

// likest is the cluster that most surely is of the happening of m; nil where none is.
func (l *ledger) likest(m *mention) *cluster {
	var best *cluster
	most := 0.0
	l.setApart(m)
	l.candidates(m, func(c *cluster) {
		if score := c.same(m, l); score > most {
			best, most = c, score
		}
	})
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

// settle makes sentence i an entry's, unless it is one's already, and returns how many that makes.
func (r *Reading) settle(i int, entry, action string) int {
	if r.Decisions != nil {
		r.Decisions[i].settle(entry, action)
	}
	if r.settled[i] {
		return 0
	}
	r.settled[i] = true
	return 1
}

// settle writes down that the sentence became an entry's.
func (d *Decision) settle(entry, action string) {
	if d.Action != "kept" {
		d.Action = action
	}
	if !slices.Contains(d.Entries, entry) {
		d.Entries = append(d.Entries, entry)
	}
}

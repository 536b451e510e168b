package draft

import (
	"math"
	"slices"
	"strings"

	"dateline/tools/internal/edtf"
	"dateline/tools/internal/event"
)

// aside is what the article tells in a, in passing: it may be of what another tells with its day.
func (d *drafter) aside(a event.Aside) mention {
	m := mention{kind: aside, evidence: []Evidence{d.quote(a.Sentence, "mention")}, Event: event.Event{
		Sentence: a.Sentence, Type: a.Type, When: a.When, Actors: a.Actors, Places: a.Places, Marks: a.Marks, Status: "occurred"}}
	words := d.content(d.page.Text, a.Span, d.page.TimesIn(a.Span))
	names := strings.Fields(strings.ToLower(strings.Join(a.Actors, " ")))
	for _, w := range union(words, lowerAll(a.Places)) {
		if !slices.Contains(names, w) && d.lex.IsRole([]string{w}) == 0 {
			m.words = append(m.words, wordTold(w, true))
		}
	}
	for _, name := range lowerAll(a.Actors) {
		m.words = append(m.words, wordTold(name, true))
	}
	slices.Sort(m.words)
	m.words = slices.Compact(m.words)
	return m
}

// saysEnough tells whether an aside can be known again: by two words that are not both names, or by a number.
func (m *mention) saysEnough() bool {
	return len(m.words) > max(len(m.Actors), 1) || slices.ContainsFunc(m.Marks, isNumber)
}

func lowerAll(ss []string) []string {
	var out []string
	for _, s := range ss {
		out = append(out, strings.ToLower(s))
	}
	return out
}

// recall lets each aside speak for the one happening that another report tells of in much the same words. What its own report
// tells of, in another sentence, needs no aside.
func (l *ledger) recall() {
	if len(l.readings) < 2 {
		return
	}
	l.measureAll(true)
	index := l.byWord()
	l.each(aside, func(m *mention) {
		if c := l.recalled(m, index); c != nil && !c.tellsIn(m.of) {
			c.hear(m)
		}
	})
}

// byWord finds the clusters by the words that they are told in.
func (l *ledger) byWord() map[toldWord][]*cluster {
	index := map[toldWord][]*cluster{}
	for _, c := range l.all {
		c.span = spanOf(c.when)
		for i := range c.tellers[:min(len(c.tellers), enough)] {
			o := &c.tellers[i].gist
			o.weight = l.measure.weigh(o.words)
			for _, w := range o.words {
				if cs := index[w.word()]; len(cs) == 0 || cs[len(cs)-1] != c {
					index[w.word()] = append(cs, c)
				}
			}
		}
	}
	return index
}

// recalled is the cluster that a can only mean; nil where none is so much alike, or two are.
func (l *ledger) recalled(a *mention, index map[toldWord][]*cluster) *cluster {
	var best *cluster
	most, next := 0.0, 0.0
	deeds := a.deeds()
	for _, w := range a.words {
		cs := index[w.word()]
		if len(cs) > common {
			continue
		}
		for _, c := range cs {
			if c.asked == a {
				continue
			}
			c.asked = a
			switch score := l.recalls(c, a, deeds); {
			case score > most:
				best, most, next = c, score, most
			case score > next:
				next = score
			}
		}
	}
	if most < .55 || most-next < .1 {
		return nil
	}
	return best
}

// common is how many happenings a word may be told of and still lead to them.
const common = 40

// deeds are the words of an aside but for names: the same people do many things.
func (m *mention) deeds() []toldWord {
	var names []toldWord
	for _, name := range m.Actors {
		names = append(names, wordTold(strings.ToLower(name), true))
	}
	return slices.DeleteFunc(slices.Clone(m.words), func(w toldWord) bool { return slices.Contains(names, w) })
}

// recalls is how much a is like what c tells of: 0 where anything speaks against it.
func (l *ledger) recalls(c *cluster, a *mention, deeds []toldWord) float64 {
	kind, most, undated := c.first.Type, 0.0, a.When.IsZero()
	if undated && !c.span.lately(a.of.Source.Published.Unix()) {
		return 0
	}
	if family(kind) == family(a.Type) && slices.ContainsFunc(a.Marks, func(mark string) bool { return isNumber(mark) && slices.Contains(c.marks, mark) }) {
		most = .5
	}
	for _, o := range c.tellers[:min(len(c.tellers), enough)] {
		if o.of == a.of && o.sentence == a.Sentence || inCommon(o.gist.words, a.words) < 2 || inCommon(o.gist.words, deeds) == 0 {
			continue
		}
		most = max(most, l.measure.alike(o.gist, a.gist))
	}
	if most == 0 || !undated && !near(c.when, a.When) || c.conflicts(a) || c.near(a) < 0 {
		return 0
	}
	switch {
	case family(kind) == family(a.Type):
		most += .1
	case kind == "statement":
		most -= .2
	case kind == "other" || a.Type == "":
		most -= .05
	default:
		most -= .15
	}
	if !undated {
		most += .15
	}
	if name := l.nameOf(c, a); name > 0 {
		return most + .3*name
	}
	if family(kind) != family(a.Type) {
		return 0
	}
	return most - .15 + .1*float64(min(max(c.cast(a), -1), 1))
}

// nameOf is how much the town, person or group says that c and a both name, from 0 to 1: in Iraq much happens in Baghdad.
func (l *ledger) nameOf(c *cluster, a *mention) float64 {
	most := 0.0
	for _, name := range append(slices.Clone(a.towns), a.Actors...) {
		if !slices.Contains(a.states, name) && (slices.Contains(c.towns, name) || slices.Contains(c.actors, name)) {
			most = max(most, l.measure.weight(wordTold(strings.ToLower(name), true))/math.Log(float64(l.measure.all+1)))
		}
	}
	return most
}

// A timespan is from the first to the last day of a date, in seconds since 1970.
type timespan struct {
	from, to int64
	open     bool
}

func spanOf(v edtf.Value) timespan {
	first, ok1 := v.First()
	last, ok2 := v.Last()
	return timespan{first.Unix(), last.Unix(), !ok1 || !ok2}
}

// lately tells whether s lies in the months before a report, of which alone it tells by the way without saying when.
func (s timespan) lately(published int64) bool {
	const day = 24 * 60 * 60
	return !s.open && s.from <= published && s.to-s.from < 32*day && published-s.from < 100*day
}

// inCommon counts the words that two mentions share.
func inCommon(a, b []toldWord) int {
	n := 0
	for i, k := 0, 0; i < len(a) && k < len(b); {
		switch x, y := a[i].word(), b[k].word(); {
		case x < y:
			i++
		case y < x:
			k++
		default:
			n, i, k = n+1, i+1, k+1
		}
	}
	return n
}

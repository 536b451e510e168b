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
	for _, w := range union(d.content(d.page.Text, a.Span, d.page.TimesIn(a.Span)), lowerAll(slices.Concat(a.Actors, a.Places))) {
		if d.lex.IsRole([]string{w}) == 0 {
			m.words = append(m.words, wordTold(w, false))
		}
	}
	slices.Sort(m.words)
	m.words = slices.Compact(m.words)
	return m
}

// saysEnough tells whether an aside can be known again: by two words that are not both names, or by a number.
func (m *mention) saysEnough() bool {
	names, deeds := nameWords(m.Actors), 0
	for _, w := range m.words {
		if !slices.Contains(names, w) {
			deeds++
		}
	}
	return deeds > 0 && deeds+len(m.Actors) > 1 || slices.ContainsFunc(m.Marks, isNumber)
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
	a.setApart(len(l.all), func(w toldWord) int { return len(index[w]) })
	for _, w := range a.words {
		cs := index[w.word()]
		if len(cs) > commonly {
			continue
		}
		for _, c := range cs {
			if c.asked == a {
				continue
			}
			c.asked = a
			switch score := l.recalls(c, a); {
			case score > most:
				best, most, next = c, score, most
			case score > next:
				next = score
			}
		}
	}
	if next > 0 && most-next < standsOut {
		return nil
	}
	return best
}

// commonly is how many happenings a word may be told of and still lead to them.
const commonly = 40

// What speaks for an aside being of a happening is weighed like what two reports tell, but it says less, and mostly no day: so the
// words for the deed must say the more. These weights, too, were fitted to overlapping reports.
const (
	asideAtFirst = -1.0
	asideDeeds   = 2.8 // times what they say of the deed in the same words
	asideOneDeed = -1.2
	asideNames   = 2.2 // times what the names say that both have, up to twice: that of a person has two words
	asideOfAll   = -.5 // times the logarithm of how many happenings are told
	asideDated   = 2.0 // it says when
	asideDay     = .8  // and gives the same days
	asideType    = 1.4
	asideAnyType = .7
	asideTown    = 1.4
	standsOut    = .3 // how much surer it must be than for the next
)

// recalls is how surely a is of what c tells of: 0 where anything speaks against it.
func (l *ledger) recalls(c *cluster, a *mention) float64 {
	if a.When.IsZero() && !c.span.lately(a.of.Source.Published.Unix()) || !a.When.IsZero() && !near(c.when, a.When) || c.conflicts(a) || c.near(a) < 0 {
		return 0
	}
	said := 0.0
	for _, o := range c.tellers[:min(len(c.tellers), enough)] {
		if o.kind != dated || o.of == a.of && o.sentence == a.Sentence {
			continue
		}
		both := l.inCommon(c, o.gist, a)
		score := asideDeeds*both.deeds + asideNames*min(both.names, 2)
		if both.n == 1 {
			score += asideOneDeed
		}
		if both.n > 0 {
			said = max(said, score)
		}
	}
	if said == 0 {
		return 0 // the same people do many things
	}
	said += asideAtFirst + asideOfAll*math.Log(float64(1+len(l.all))) + c.oneCast(a)
	switch kind := c.first.Type; {
	case kind == a.Type:
		said += asideType
	case a.Type == "" || a.Type == "other" || kind == "other":
		said += asideAnyType
	}
	if shared(c.towns, a.towns) > 0 {
		said += asideTown
	}
	if !a.When.IsZero() {
		said += asideDated
		if sameDays(a.When, c.when) {
			said += asideDay
		}
	}
	return max(0, said-enoughFor)
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

package draft

import (
	"math"
	"slices"
	"strings"
	"time"

	"dateline/tools/internal/edtf"
	"dateline/tools/internal/event"
	"dateline/tools/internal/lexicon"
	"dateline/tools/internal/text"
)

// An aside is what a report tells in passing, and may be of what another tells with its day.
// There are some twenty in an article, so it holds no more than must be told.
type aside struct {
	sentence              int
	kind                  string      // its type, empty where nothing says it
	when                  *edtf.Value // nil where it gives no date
	actors, places, marks []string
	span                  text.Span
	quote                 string
	words                 []toldWord
}

// A recollection is an aside while it is held against what others tell.
type recollection struct {
	mention             // gives no date of its own
	when    *edtf.Value // nil where it gives none
	deeds   []toldWord  // its words but for names: the same people do many things
}

// recollect is a as report r tells it.
func (a *aside) recollect(r *Reading, lex *lexicon.Lexicon) *recollection {
	out := &recollection{when: a.when, mention: mention{
		Event: event.Event{Sentence: a.sentence, Type: a.kind, Actors: a.actors, Places: a.places, Marks: a.marks, Status: "occurred"},
		of:    r, evidence: []Evidence{{Span: a.span, Quote: a.quote, Role: "mention"}}, words: a.words,
	}}
	out.towns, out.lands, out.states = whereabouts(a.actors, a.places, lex)
	var names []toldWord
	for _, name := range a.actors {
		names = append(names, wordTold(strings.ToLower(name), true))
	}
	for _, w := range a.words {
		if !slices.Contains(names, w) {
			out.deeds = append(out.deeds, w)
		}
	}
	return out
}

// asideOf is what the article says of a.
func asideOf(page event.Page, a event.Aside, lex *lexicon.Lexicon) aside {
	q := quote(page, a.Sentence, "mention")
	out := aside{sentence: a.Sentence, kind: a.Type, actors: a.Actors, places: a.Places, marks: a.Marks, span: q.Span, quote: q.Quote}
	if !a.When.IsZero() {
		when := a.When
		out.when = &when
	}
	times := page.TimesIn(a.Span)
	words := lex.Content(lowered(page.Text, a.Span, func(w text.Span) bool {
		for _, t := range times {
			if t.Span.Overlaps(w) {
				return false
			}
		}
		return true
	}))
	for _, w := range union(words, lowerAll(a.Places)) {
		part := slices.ContainsFunc(a.Actors, func(name string) bool { return slices.Contains(strings.Fields(strings.ToLower(name)), w) })
		if !part && lex.IsRole([]string{w}) == 0 {
			out.words = append(out.words, wordTold(w, true))
		}
	}
	for _, name := range lowerAll(a.Actors) {
		out.words = append(out.words, wordTold(name, true))
	}
	slices.Sort(out.words)
	out.words = slices.Clip(slices.Compact(out.words))
	return out
}

// saysEnough tells whether a can be known again: by two words that are not both names, or by a number.
func (a *aside) saysEnough() bool {
	return len(a.words) > max(len(a.actors), 1) || slices.ContainsFunc(a.marks, isNumber)
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
func (l *ledger) recall(rs []Reading, lex *lexicon.Lexicon) {
	for _, r := range rs {
		for _, a := range r.asides {
			l.measure.count(a.words)
		}
	}
	index := l.byWord()
	for i := range rs {
		for k := range rs[i].asides {
			a := rs[i].asides[k].recollect(&rs[i], lex)
			if c := l.recalled(a, index); c != nil && !c.tellsIn(a.of) {
				c.mentions = append(c.mentions, &a.mention)
			}
		}
	}
}

// byWord finds the clusters by the words that they are told in.
func (l *ledger) byWord() map[toldWord][]*cluster {
	index := map[toldWord][]*cluster{}
	for _, c := range l.all {
		for _, o := range c.mentions[:min(len(c.mentions), enough)] {
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
func (l *ledger) recalled(a *recollection, index map[toldWord][]*cluster) *cluster {
	var best *cluster
	most, next := 0.0, 0.0
	tried := map[*cluster]bool{}
	for _, w := range a.words {
		if len(index[w.word()]) > common {
			continue
		}
		for _, c := range index[w.word()] {
			if tried[c] {
				continue
			}
			tried[c] = true
			switch score := l.recalls(c, a); {
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

// tellsIn tells whether r tells of c.
func (c *cluster) tellsIn(r *Reading) bool {
	return slices.ContainsFunc(c.mentions, func(m *mention) bool { return m.of == r })
}

// recalls is how much a is like what c tells of: 0 where anything speaks against it.
func (l *ledger) recalls(c *cluster, a *recollection) float64 {
	if a.when != nil && !near(c.when, *a.when) || a.when == nil && !lately(c.when, a.of.Source.Published) || c.conflicts(&a.mention) || c.near(&a.mention) < 0 {
		return 0
	}
	kind, most := c.mentions[0].Type, 0.0
	if family(kind) == family(a.Type) && slices.ContainsFunc(a.Marks, func(mark string) bool { return isNumber(mark) && slices.Contains(c.marks, mark) }) {
		most = .5
	}
	for _, o := range c.mentions[:min(len(c.mentions), enough)] {
		if o.of == a.of && o.Sentence == a.Sentence || inCommon(o.words, a.words) < 2 || inCommon(o.words, a.deeds) == 0 {
			continue
		}
		most = max(most, l.measure.alike(o.words, a.words))
	}
	if most == 0 {
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
	if a.when != nil {
		most += .15
	}
	if name := l.nameOf(c, a); name > 0 {
		return most + .3*name
	}
	if family(kind) != family(a.Type) {
		return 0
	}
	return most - .15 + .1*float64(min(max(c.cast(&a.mention), -1), 1))
}

// nameOf is how much the town, person or group says that c and a both name, from 0 to 1: in Iraq much happens in Baghdad.
func (l *ledger) nameOf(c *cluster, a *recollection) float64 {
	most := 0.0
	for _, name := range append(slices.Clone(a.towns), a.Actors...) {
		if !slices.Contains(a.states, name) && (slices.Contains(c.towns, name) || slices.Contains(c.actors, name)) {
			most = max(most, l.measure.weight(wordTold(strings.ToLower(name), true))/math.Log(float64(l.measure.all+1)))
		}
	}
	return most
}

// lately tells whether a date lies in the months before a report, of which alone it tells by the way without saying when.
func lately(v edtf.Value, published time.Time) bool {
	first, ok1 := v.First()
	last, ok2 := v.Last()
	return ok1 && ok2 && !first.After(published) && last.Sub(first) < 32*day && published.Sub(first) < 100*day
}

const day = 24 * time.Hour

// inCommon counts the words that two mentions share.
func inCommon(a, b []toldWord) int {
	n := 0
	for _, w := range b {
		if _, found := slices.BinarySearchFunc(a, w, byWord); found {
			n++
		}
	}
	return n
}

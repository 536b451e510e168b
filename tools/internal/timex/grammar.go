package timex

import (
	"slices"
	"strings"
	"sync"
)

// A Rule reads one shape of expression. Its pattern is a row of places:
//
//	last|past        one of these words
//	<month>          a word of that class, or an expression of that layer (see [layer])
//	the?             may be missing
//	… ; …            another row for the same reading
//
// Read is given what stands in the <places>, and returns nil if it is something else after all.
type Rule struct {
	Name     string // the shape it reads: "last <weekday>"
	Pattern  string // if empty, Name is the pattern
	Examples []Example
	Read     func(m *match) Expr

	layer layer
	row   int // its place among the rules: of two that read as far, the first wins
}

// An Example is a phrase and the value that it has on Wednesday 2 March 2022.
type Example struct{ Text, Value string }

// A layer is a set of rules that those of the layers above it may use. A rule uses no layer but lower ones,
// so that an expression nests only so deep and a text is read in linear time.
type layer uint8

const (
	noLayer       layer = iota
	numberLayer         // "two and a half", read by [parser.number]
	ordinalLayer        // "twenty-first", read by [parser.ordinal]
	yearLayer           // "1998", "'98", "nineteen ninety-eight", read by [parser.year]
	hourLayer           // "10:35 a.m.", "half past six"
	durationLayer       // "three days"
	calendarLayer       // "4 April 1998", "last week"
	dateLayer           // "early last week", "three days ago"
	timeLayer           // "Friday evening", "5 p.m. on 9 November"
	topLayer            // what no other rule builds on: sets, "recently", pairs
	layers
)

// A layerSet has a bit for each layer.
type layerSet uint16

func (s layerSet) has(l layer) bool { return s&(1<<l) != 0 }

var layerNames = map[string]layer{
	"number": numberLayer, "ordinal": ordinalLayer, "year": yearLayer,
	"tod": hourLayer, "duration": durationLayer, "calendar": calendarLayer, "date": dateLayer, "time": timeLayer,
}

// An element is one place in a pattern.
type element struct {
	words    []*word
	class    class
	layer    layer
	optional bool
}

// A pattern is a row of places that starts where its rule's does, or after places of that which may be missing.
type pattern struct {
	rule     *Rule
	elements []element
	second   *element // the place after the first token; nil if it may be missing or is farther on
}

// A grammar is the vocabulary and the rules, made ready for matching.
type grammar struct {
	vocabulary map[string]*word
	after      [layers][layers][]*pattern // by layer, the patterns that start with that lower layer

	// What figures are read as, by what they can be.
	hour, monthDay, pair, year4, figure *word
	ordinal, decade, clock, numericDate *word
	amount, decimal, dottedClock        *word
}

// english is made at the first use: a program that finds no time should not pay for it.
var english = sync.OnceValue(func() *grammar { return newGrammar(englishWords(), englishRules()) })

func newGrammar(vocabulary map[string]*word, rules []*Rule) *grammar {
	g := &grammar{
		vocabulary:  vocabulary,
		hour:        &word{class: isNumber | isDay | isHour | isPair},
		monthDay:    &word{class: isNumber | isDay | isPair},
		pair:        &word{class: isNumber | isPair},
		year4:       &word{class: isNumber | isYear},
		figure:      &word{class: isNumber},
		ordinal:     &word{class: isOrdinal},
		decade:      &word{class: isDecade},
		clock:       &word{class: isClock},
		numericDate: &word{class: isNumericDate},
		amount:      &word{class: isNumber},
		decimal:     &word{class: isNumber},
		dottedClock: &word{class: isNumber | isDottedClock},
	}
	byClass := g.byClass()
	for i, r := range rules {
		r.row = i
		for shape := range strings.SplitSeq(r.shape(), ";") {
			g.index(r, g.elements(shape), byClass)
		}
	}
	for _, w := range g.words() {
		w.starts = g.starts(w)
	}
	return g
}

// starts finds the layers that an expression starting with w can be of.
func (g *grammar) starts(w *word) layerSet {
	var s layerSet
	if w.class&(isNumber|isNumberWord|isOrdinal|isOrdinalWord) != 0 || w.text == "'" || w.era != noEra {
		s = 1<<numberLayer | 1<<ordinalLayer | 1<<yearLayer
	}
	for l := hourLayer; l < layers; l++ {
		if w.leads != nil && len(w.leads.first[l]) > 0 {
			s |= 1 << l
		}
		for low := numberLayer; low < l; low++ {
			if s.has(low) && len(g.after[l][low]) > 0 {
				s |= 1 << l
			}
		}
	}
	return s
}

// words are those of the vocabulary and those that stand for figures.
func (g *grammar) words() []*word {
	all := []*word{g.hour, g.monthDay, g.pair, g.year4, g.figure, g.ordinal, g.decade, g.clock, g.numericDate, g.amount, g.decimal, g.dottedClock}
	for _, w := range g.vocabulary {
		all = append(all, w)
	}
	return all
}

func (r *Rule) shape() string {
	if r.Pattern != "" {
		return r.Pattern
	}
	return r.Name
}

// figures returns the word that stands for a number of that value and length.
func (g *grammar) figures(n, size int) *word {
	switch {
	case size == 4 && n >= 1000 && n < 2200:
		return g.year4
	case size > 2:
		return g.figure
	case n >= 1 && n <= 24:
		return g.hour
	case n >= 1 && n <= 31:
		return g.monthDay
	}
	return g.pair
}

// byClass lists the words of each class, those that stand for figures among them.
func (g *grammar) byClass() map[class][]*word {
	by := map[class][]*word{}
	for _, w := range g.words() {
		for c := class(1); c != 0 && c <= w.class; c <<= 1 {
			if w.class&c != 0 {
				by[c] = append(by[c], w)
			}
		}
	}
	return by
}

// elements reads a pattern's row. Words that no class knows join the vocabulary.
func (g *grammar) elements(shape string) []element {
	out := make([]element, 0, 1+strings.Count(shape, " "))
	for place := range strings.FieldsSeq(shape) {
		var e element
		place, e.optional = strings.CutSuffix(place, "?")
		if name, ok := strings.CutPrefix(place, "<"); ok {
			e.place(strings.TrimSuffix(name, ">"))
		} else {
			for s := range strings.SplitSeq(place, "|") {
				e.words = append(e.words, g.word(s))
			}
		}
		out = append(out, e)
	}
	return out
}

// place reads the inside of <…>: a layer, or one or more classes.
func (e *element) place(name string) {
	e.layer = layerNames[name]
	if e.layer != noLayer {
		return
	}
	for s := range strings.SplitSeq(name, "|") {
		c, ok := classNames[s]
		if !ok {
			panic("timex: no class or layer is called " + s)
		}
		e.class |= c
	}
}

func (g *grammar) word(s string) *word {
	w := g.vocabulary[s]
	if w == nil {
		w = &word{text: s}
		g.vocabulary[s] = w
	}
	return w
}

// index files a pattern under each word and layer that it may start with, without the places left out before that.
func (g *grammar) index(r *Rule, places []element, byClass map[class][]*word) {
	for i, e := range places {
		p := &pattern{rule: r, elements: places[i:]}
		if e.optional {
			p.elements = slices.Clone(p.elements)
			p.elements[0].optional = false
		}
		if len(p.elements) > 1 && !p.elements[1].optional && e.layer == noLayer {
			p.second = &p.elements[1]
		}
		for _, w := range e.starts(byClass) {
			w.lead(r.layer, p)
		}
		if e.layer >= r.layer {
			panic("timex: " + r.Name + " uses its own layer or a higher one")
		}
		if e.layer != noLayer {
			g.after[r.layer][e.layer] = append(g.after[r.layer][e.layer], p)
		}
		if !e.optional {
			return
		}
	}
}

// starts are the words that e stands for.
func (e *element) starts(byClass map[class][]*word) []*word {
	words := e.words
	for c := class(1); c != 0 && c <= e.class; c <<= 1 {
		if e.class&c != 0 {
			words = append(words, byClass[c]...)
		}
	}
	return words
}

// fits tells whether an element can start with w.
func (e *element) fits(w *word) bool {
	switch {
	case e.class != 0:
		return w.class&e.class != 0
	case e.layer != noLayer:
		return w.starts.has(e.layer)
	}
	return slices.Contains(e.words, w)
}

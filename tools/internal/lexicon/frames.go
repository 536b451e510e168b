package lexicon

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"
)

// A Frame says what type an event has whose subject, verb, object and a noun after a preposition are of some classes.
// An empty class asks for nothing.
type Frame struct {
	Type                        string
	Subject, Verb, Object, Noun Class
	Preps                       []string // before Noun; none where it may stand after any
	Said                        bool     // a passive must say by whom
	Any                         bool     // it holds for verbs that no table knows
	cells                       []string // as the table has them
}

// asks is how many things a frame asks for beside its verb. The last of some forces leave, whatever it is that they do.
func (f *Frame) asks() int {
	n := 0
	if f.Subject == RearClass {
		n = 3
	}
	for _, asked := range []bool{!f.Subject.None(), !f.Object.None(), len(f.Preps) > 0, !f.Noun.None()} {
		if asked {
			n++
		}
	}
	return n
}

// String is the row of the table, of a class of its own only the first word.
func (f *Frame) String() string {
	short := make([]string, len(f.cells))
	for i, c := range f.cells {
		open, semicolon := strings.Index(c, "("), strings.Index(c, ";")
		if short[i] = c; open >= 0 && semicolon > open {
			short[i] = c[:semicolon] + "; …)"
		}
	}
	return strings.Join(short, " | ")
}

// Nothing is the type of a frame that tells of no event: "shot a film".
const Nothing = "-"

// said stands before a subject that a passive must name: "was taken by the police", where "was taken" says nothing of them.
const said = "said"

// LongestVerb is how many words a verb of the frames has at most, with those that go with it.
const LongestVerb = 5

// anyVerb stands in a frame for a verb that no table knows.
const anyVerb = "*"

// classes are the nouns or the verbs of each class, and the bit that each class has.
type classes struct {
	bits  map[string]Class
	free  int // the first bit that no class has
	words *trie
}

func newClasses(named map[string]Class) *classes {
	c := &classes{bits: map[string]Class{}, free: len(named), words: newTrie()}
	maps.Copy(c.bits, named)
	return c
}

// bit returns the bit of a class, a new one where the class is new.
func (c *classes) bit(name string) (Class, error) {
	if c.bits[name].None() {
		c.bits[name] = classOf(c.free)
		c.free++
	}
	if c.bits[name].None() {
		return Class{}, fmt.Errorf("%s: more classes than there are bits", name)
	}
	return c.bits[name], nil
}

// put puts a phrase into a class, and returns all classes that it is in.
func (c *classes) put(phrase string, bit Class) *Class {
	words := strings.Fields(phrase)
	if old, n := c.words.find(words); n == len(words) {
		all := old.(*Class)
		*all = all.With(bit)
		return all
	}
	c.words.addWords(words, &bit)
	return &bit
}

// addClass reads noun, verb, topic or deed | class | words.
func (l *Lexicon) addClass(cells []string) error {
	c := l.classes[cells[0]]
	if c == nil {
		return fmt.Errorf("%q: neither noun, verb, topic nor deed", cells[0])
	}
	return l.fill(cells[0], cell(cells, 1), cell(cells, 2))
}

// fill puts words into a class; nouns in the singular and in the plural.
func (l *Lexicon) fill(kind, name, words string) error {
	bit, err := l.classes[kind].bit(name)
	if err != nil {
		return err
	}
	for _, listed := range list(words) {
		for phrase := range spelledAs(listed) {
			l.classes[kind].put(phrase, bit)
			if kind == "noun" || kind == "topic" {
				l.classes[kind].put(plural(phrase), bit)
			}
		}
	}
	return nil
}

// plural is the plural of a noun, as far as it goes by a rule.
func plural(noun string) string {
	switch {
	case strings.HasSuffix(noun, "man") && !hasAnySuffix(noun, "german", "roman", "human", "norman", "ottoman"), strings.HasSuffix(noun, "woman"):
		return noun[:len(noun)-2] + "en"
	case strings.HasSuffix(noun, "y") && len(noun) > 1 && !vowelBefore(noun):
		return noun[:len(noun)-1] + "ies"
	case hasAnySuffix(noun, "s", "sh", "ch", "x", "edo", "argo", "ero", "veto", "cano"):
		return noun + "es"
	}
	return noun + "s"
}

// addFrame reads type | subject | verb | object | prepositions | noun after one. Classes in a cell are apart by spaces; words
// in brackets are a class of the row's own.
func (l *Lexicon) addFrame(cells []string) error {
	f := Frame{Type: cells[0], Preps: strings.Fields(cell(cells, 4)), cells: cells}
	if rest, ok := strings.CutPrefix(cell(cells, 1), said+" "); ok {
		f.Said, cells = true, slices.Clone(cells)
		cells[1] = rest
	}
	if f.Type != Nothing && !slices.Contains(Types, f.Type) {
		return fmt.Errorf("%s: not a type (one of %s)", f.Type, strings.Join(Types, ", "))
	}
	for i, into := range []*Class{&f.Subject, nil, &f.Object, nil, &f.Noun} {
		if into == nil {
			continue
		}
		if err := l.readClasses("noun", cell(cells, i+1), into); err != nil {
			return err
		}
	}
	if cell(cells, 2) == anyVerb {
		f.Any = true
		l.defaults = append(l.defaults, &f)
		return nil
	}
	return l.verbsOf(&f, cell(cells, 2))
}

// verbsOf reads the cell of the verbs of a frame.
func (l *Lexicon) verbsOf(f *Frame, cell string) error {
	names, own, _ := strings.Cut(cell, "(")
	if err := l.readClasses("verb", names, &f.Verb); err != nil {
		return err
	}
	words := list(strings.TrimSuffix(own, ")"))
	if f.Verb.None() && len(words) == 0 {
		return fmt.Errorf("%s: a frame without a verb", f.Type)
	}
	for _, listed := range words {
		if len(strings.Fields(listed)) > LongestVerb {
			return fmt.Errorf("%q: a verb has at most %d words, with what goes with it", listed, LongestVerb)
		}
		for phrase := range spelledAs(listed) {
			verb := l.classes["verb"].put(phrase, Class{})
			l.framesOf[verb] = append(l.framesOf[verb], f)
		}
	}
	l.frames = append(l.frames, f)
	return nil
}

// readClasses reads a cell of a frame into a class.
func (l *Lexicon) readClasses(kind, cell string, into *Class) error {
	names, own, found := strings.Cut(cell, "(")
	if found {
		own = strings.TrimSuffix(strings.TrimSpace(own), ")")
		if err := l.fill(kind, own, own); err != nil {
			return err
		}
		*into = into.With(l.classes[kind].bits[own])
	}
	for _, name := range strings.Fields(names) {
		bit := l.classes[kind].bits[name]
		if bit.None() && name != anyVerb {
			return fmt.Errorf("%s: no class of %ss", name, kind)
		}
		*into = into.With(bit)
	}
	return nil
}

// NounClass returns the classes of the noun that words, in lower case, begin with, in the singular or the plural, and its
// length in words.
func (l *Lexicon) NounClass(words []string) (Class, int) { return l.classes["noun"].find(words) }

// VerbFrames returns the frames of the verb that words, a base and what follows it, begin with, in the order of the table, and
// its length in words: the first that fits counts.
func (l *Lexicon) VerbFrames(words []string) ([]*Frame, int) {
	what, n := l.classes["verb"].words.find(words)
	if n == 0 {
		return nil, 0
	}
	return l.framesOf[what.(*Class)], n
}

// indexFrames adds the frames of the classes of each verb to those that name it, and orders them.
func (l *Lexicon) indexFrames() {
	place := make(map[*Frame]int, len(l.frames))
	for i, f := range l.frames {
		place[f] = i
	}
	byClass := map[int][]*Frame{}
	for _, f := range l.frames {
		for i := range f.Verb.each {
			byClass[i] = append(byClass[i], f)
		}
	}
	l.classes["verb"].words.each(func(what any) {
		verb := what.(*Class)
		of := l.framesOf[verb]
		for i := range verb.each {
			of = append(of, byClass[i]...)
		}
		slices.SortFunc(of, func(f, g *Frame) int { return cmp.Or(g.asks()-f.asks(), place[f]-place[g]) })
		l.framesOf[verb] = slices.Compact(of)
	})
}

func (c *classes) find(words []string) (Class, int) {
	what, n := c.words.find(words)
	if n == 0 {
		return Class{}, 0
	}
	return *what.(*Class), n
}

// NounClasses returns what belongs to any of some classes of nouns.
func (l *Lexicon) NounClasses(names ...string) Class {
	var c Class
	for _, name := range names {
		c = c.With(l.classes["noun"].bits[name])
	}
	return c
}

// Defaults returns the frames of verbs that no table knows: who did something, and to whom, says what it may have been.
func (l *Lexicon) Defaults() []*Frame { return l.defaults }

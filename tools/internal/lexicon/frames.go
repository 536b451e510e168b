package lexicon

import (
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
	cells                       []string // as the table has them
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

// put puts a phrase into a class.
func (c *classes) put(phrase string, bit Class) {
	words := strings.Fields(phrase)
	if old, n := c.words.find(words); n == len(words) {
		*old.(*Class) = old.(*Class).With(bit)
		return
	}
	c.words.addWords(words, &bit)
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
	for _, phrase := range list(words) {
		l.classes[kind].put(phrase, bit)
		if kind == "noun" || kind == "topic" {
			l.classes[kind].put(plural(phrase), bit)
		}
	}
	return nil
}

// plural is the plural of a noun that has a regular one.
func plural(noun string) string {
	switch {
	case strings.HasSuffix(noun, "y") && len(noun) > 1 && !vowelBefore(noun):
		return noun[:len(noun)-1] + "ies"
	case hasAnySuffix(noun, "s", "sh", "ch", "x"):
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
	for i, into := range []*Class{&f.Subject, &f.Verb, &f.Object, nil, &f.Noun} {
		if into == nil {
			continue
		}
		kind := "noun"
		if i == 1 {
			kind = "verb"
		}
		if err := l.readClasses(kind, cell(cells, i+1), into); err != nil {
			return err
		}
	}
	switch {
	case cell(cells, 2) == anyVerb:
		l.defaults = append(l.defaults, &f)
	case f.Verb.None():
		return fmt.Errorf("%s: a frame without a verb", f.Type)
	default:
		l.frames = append(l.frames, &f)
	}
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

// indexFrames finds the frames of each verb.
func (l *Lexicon) indexFrames() {
	l.framesOf = map[*Class][]*Frame{}
	l.classes["verb"].words.each(func(what any) {
		verb := what.(*Class)
		for _, f := range l.frames {
			if f.Verb.Meets(*verb) {
				l.framesOf[verb] = append(l.framesOf[verb], f)
			}
		}
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

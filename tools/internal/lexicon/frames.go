package lexicon

import (
	"fmt"
	"maps"
	"slices"
	"strings"
)

// A Class is a set of classes that a noun or a verb belongs to: forces, leaders, places; verbs of going, of giving.
type Class uint64

// A Frame says what type an event has whose subject, verb, object and a noun after a preposition are of some classes.
// An empty class asks for nothing.
type Frame struct {
	Type                        string
	Subject, Verb, Object, Noun Class
	Preps                       []string // before Noun; none where it may stand after any
}

// Nothing is the type of a frame that tells of no event: "shot a film".
const Nothing = "-"

// The classes of what has a name, and of what is missing.
var (
	StateClass     = Class(1) << 0 // a country, or the capital that speaks for it
	GroupClass     = Class(1) << 1 // an armed group or an army with a name
	OrgClass       = Class(1) << 2 // an organisation of states or of helpers
	PersonClass    = Class(1) << 3
	PlaceClass     = Class(1) << 4
	NoneClass      = Class(1) << 5 // no object at all
	ForcesClass    = Class(1) << 6 // troops and what they go in
	ElsewhereClass = Class(1) << 7 // what news of no conflict is about: prices, weather, sport, films
	RearClass      = Class(1) << 8 // the last of some forces
)

var namedClasses = map[string]Class{"state": StateClass, "group": GroupClass, "org": OrgClass, "person": PersonClass, "place": PlaceClass, "none": NoneClass, "forces": ForcesClass, "elsewhere": ElsewhereClass, "rear": RearClass}

// classes are the nouns or the verbs of each class, and the bit that each class has.
type classes struct {
	bits  map[string]Class
	free  int // the first bit that no class has
	words *trie
}

func newClasses(named map[string]Class) *classes {
	return &classes{bits: maps.Clone(named), free: len(named), words: newTrie()}
}

// bit returns the bit of a class, a new one where the class is new.
func (c *classes) bit(name string) Class {
	if c.bits[name] == 0 {
		c.bits[name] = Class(1) << c.free
		c.free++
	}
	return c.bits[name]
}

// addClass reads noun or verb | class | words.
func (l *Lexicon) addClass(cells []string) error {
	c := l.classes[cells[0]]
	if c == nil {
		return fmt.Errorf("%q: neither noun nor verb", cells[0])
	}
	bit := c.bit(cell(cells, 1))
	if bit == 0 {
		return fmt.Errorf("%s: more classes than there are bits", cell(cells, 1))
	}
	for _, phrase := range list(cell(cells, 2)) {
		words := strings.Fields(phrase)
		old, n := c.words.find(words)
		if n == len(words) {
			*old.(*Class) |= bit
			continue
		}
		both := bit
		c.words.addWords(words, &both)
	}
	return nil
}

// addFrame reads type | subject | verb | object | prepositions | noun after one. Classes in a cell are apart by spaces.
func (l *Lexicon) addFrame(cells []string) error {
	f := Frame{Type: cells[0], Preps: strings.Fields(cell(cells, 4))}
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
		for _, name := range strings.Fields(cell(cells, i+1)) {
			bit := l.classes[kind].bits[name]
			if bit == 0 {
				return fmt.Errorf("%s: no class of %ss", name, kind)
			}
			*into |= bit
		}
	}
	if f.Verb == 0 {
		return fmt.Errorf("%s: a frame without a verb", f.Type)
	}
	l.frames = append(l.frames, f)
	return nil
}

// NounClass returns the classes of the noun that words, in lower case, begin with, in the singular or the plural, and its
// length in words.
func (l *Lexicon) NounClass(words []string) (Class, int) {
	c, n := l.classes["noun"].find(words)
	if one, ok := strings.CutSuffix(words[0], "s"); ok && n == 0 && len(one) > 2 {
		return l.classes["noun"].find([]string{one})
	}
	return c, n
}

// VerbClass returns the classes of the verb that words, a base and what follows it, begin with, and its length in words.
func (l *Lexicon) VerbClass(words []string) (Class, int) { return l.classes["verb"].find(words) }

func (c *classes) find(words []string) (Class, int) {
	what, n := c.words.find(words)
	if n == 0 {
		return 0, 0
	}
	return *what.(*Class), n
}

// NounClasses returns what belongs to any of some classes of nouns.
func (l *Lexicon) NounClasses(names ...string) Class {
	var c Class
	for _, name := range names {
		c |= l.classes["noun"].bits[name]
	}
	return c
}

// Frames returns the frames, in the order of the table: the first that fits counts.
func (l *Lexicon) Frames() []Frame { return l.frames }

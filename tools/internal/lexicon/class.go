package lexicon

import "math/bits"

// A Class is a set of classes that a noun or a verb belongs to: forces, leaders, places; verbs of going, of giving.
type Class [5]uint64

// classOf is the set of the i-th class alone; none where there is no room for it.
func classOf(i int) Class {
	var c Class
	if i < len(c)*64 {
		c[i/64] = 1 << (i % 64)
	}
	return c
}

// each yields the number of each class in c.
func (c Class) each(yield func(i int) bool) {
	for k, set := range c {
		for ; set != 0; set &= set - 1 {
			if !yield(k*64 + bits.TrailingZeros64(set)) {
				return
			}
		}
	}
}

// None tells whether c is of no class.
func (c Class) None() bool { return c == Class{} }

// Meets tells whether a class is in both sets.
func (c Class) Meets(d Class) bool {
	return c[0]&d[0]|c[1]&d[1]|c[2]&d[2]|c[3]&d[3]|c[4]&d[4] != 0
}

// With is c and d together.
func (c Class) With(d Class) Class {
	for i := range c {
		c[i] |= d[i]
	}
	return c
}

// Without is c but for what is in d.
func (c Class) Without(d Class) Class {
	for i := range c {
		c[i] &^= d[i]
	}
	return c
}

// The classes of what has a name, and of what is missing.
var (
	StateClass     = classOf(0) // a country, or the capital that speaks for it
	GroupClass     = classOf(1) // an armed group or an army with a name
	OrgClass       = classOf(2) // an organisation of states or of helpers
	PersonClass    = classOf(3)
	PlaceClass     = classOf(4)
	NoneClass      = classOf(5)  // no object at all
	ForcesClass    = classOf(6)  // troops and what they go in
	ElsewhereClass = classOf(7)  // what news of no conflict is about: prices, weather, sport, films
	RearClass      = classOf(8)  // the last of some forces
	CountryClass   = classOf(9)  // a country, and no city that speaks for it
	SomebodyClass  = classOf(10) // a person by a name that is no place's: of two words, or told before
)

var namedClasses = map[string]Class{"state": StateClass, "group": GroupClass, "org": OrgClass, "person": PersonClass, "place": PlaceClass,
	"country": CountryClass, "none": NoneClass, "forces": ForcesClass, "elsewhere": ElsewhereClass, "rear": RearClass, "somebody": SomebodyClass}

// Package lexicon holds the words that Dateline knows: actors, places, triggers, attribution and hedges, in text tables.
package lexicon

// A Lexicon is what the built-in tables and a site's own additions say together. It is not changed after it is made.
type Lexicon struct{}

// Default returns the built-in lexicon.
func Default() *Lexicon { return &Lexicon{} }

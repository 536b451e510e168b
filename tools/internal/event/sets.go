package event

import (
	"strings"

	"dateline/tools/internal/text"
)

// A wordSet is a set of words. Nearly each word of a text is looked for in many, and is in none.
type wordSet struct {
	sieve text.Sieve
	words map[string]bool
}

// setOf is the set of the words in s.
func setOf(s string) *wordSet {
	set := &wordSet{words: map[string]bool{}}
	for w := range strings.FieldsSeq(s) {
		set.sieve.Add(w)
		set.words[w] = true
	}
	return set
}

// has tells whether w is in the set.
func (s *wordSet) has(w string) bool { return s.sieve.May(w) && s.words[w] }

package lexicon

import (
	"slices"
	"strings"
)

// addSense reads words for one thing; the first stands for all.
func (l *Lexicon) addSense(cells []string) error {
	words := list(cells[0])
	for _, phrase := range words {
		parts := strings.Fields(phrase)
		for i := range parts {
			parts[i] = oneSpelling(l.base(parts[i]))
		}
		l.senses.addWords(parts, words[0])
	}
	return nil
}

// Content returns what words, in lower case, are about: each word with a meaning of its own once, in order, forms and words for
// one thing made one ("airstrikes hit", "was bombed": attack).
func (l *Lexicon) Content(words []string) []string {
	bases := make([]string, len(words))
	for i, w := range words {
		bases[i] = oneSpelling(l.base(w))
	}
	var out []string
	for i := 0; i < len(bases); i++ {
		what, n := l.senses.find(bases[i:])
		switch {
		case n > 0:
			out = append(out, what.(string))
			i += n - 1
		case len(bases[i]) > 2 && l.words[words[i]] == 0 && !l.says(bases[i]):
			out = append(out, bases[i])
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// says tells whether a verb only puts somebody's words after it, or does the work of an auxiliary.
func (l *Lexicon) says(base string) bool {
	t, n := l.VerbTrigger([]string{base})
	return n > 0 && (t.Report || t.Light)
}

// base is the dictionary form of a word: of a verb its base, of a plural its singular.
func (l *Lexicon) base(w string) string {
	if f := l.Verb(w); f != nil {
		return f[0].Base
	}
	w = strings.TrimSuffix(w, "'s")
	switch {
	case len(w) > 4 && strings.HasSuffix(w, "ies"):
		return w[:len(w)-3] + "y"
	case len(w) > 3 && strings.HasSuffix(w, "s") && !hasAnySuffix(w, "ss", "us", "is"):
		return w[:len(w)-1]
	}
	return w
}

package lexicon

import (
	"regexp"
	"regexp/syntax"
	"strings"
)

// A rule says why a line that its pattern reads is no part of the story.
type rule struct {
	reason  string
	pattern *regexp.Regexp
	words   []string // in lower case; a line without any of them need not be tried. None: try every line
}

// addFurniture reads reason | pattern. A pattern may hold "|" itself, so the row is joined again.
func (l *Lexicon) addFurniture(cells []string) error {
	source := `^(?i:` + strings.Join(cells[1:], "|") + `)`
	re, err := regexp.Compile(source)
	if err != nil {
		return err
	}
	tree, err := syntax.Parse(source, syntax.Perl)
	if err != nil {
		return err
	}
	l.furniture = append(l.furniture, rule{cells[0], re, needed(tree)})
	return nil
}

// Furniture says why line s is no part of the story ("caption", "subscribe"), or nothing.
func (l *Lexicon) Furniture(s string) string {
	low := strings.ToLower(s)
	for _, r := range l.furniture {
		if r.may(low) && r.pattern.MatchString(s) {
			return r.reason
		}
	}
	return ""
}

// may tells whether a line in lower case holds a word that the rule needs: ten times faster than its pattern.
func (r rule) may(low string) bool {
	for _, w := range r.words {
		if strings.Contains(low, w) {
			return true
		}
	}
	return len(r.words) == 0
}

// needed returns literals of which every match of a pattern holds one; nil where there are none.
func needed(re *syntax.Regexp) []string {
	switch re.Op {
	case syntax.OpLiteral:
		if len(re.Rune) > 1 {
			return []string{strings.ToLower(string(re.Rune))}
		}
	case syntax.OpCapture, syntax.OpPlus:
		return needed(re.Sub[0])
	case syntax.OpConcat:
		return best(re.Sub)
	case syntax.OpAlternate:
		return all(re.Sub)
	}
	return nil
}

// best returns the needed literals of that part whose shortest is longest.
func best(parts []*syntax.Regexp) []string {
	var out []string
	for _, part := range parts {
		if words := needed(part); shortest(words) > shortest(out) {
			out = words
		}
	}
	return out
}

// all joins what each branch needs; nil where one needs nothing.
func all(branches []*syntax.Regexp) []string {
	var out []string
	for _, branch := range branches {
		words := needed(branch)
		if words == nil {
			return nil
		}
		out = append(out, words...)
	}
	return out
}

func shortest(words []string) int {
	n := 0
	for i, w := range words {
		if i == 0 || len(w) < n {
			n = len(w)
		}
	}
	return n
}

package lexicon

import (
	"regexp"
	"regexp/syntax"
	"slices"
	"strings"
)

// A rule says why a line that its pattern reads is no part of the story.
type rule struct {
	reason  string
	pattern *regexp.Regexp

	// In lower case. A line that begins with none of the first, or has none of the others, need not be tried.
	first, words []string
}

// addFurniture reads reason | pattern.
func (l *Lexicon) addFurniture(cells []string) error {
	source := `^(?i:` + cell(cells, 1) + `)`
	re, err := regexp.Compile(source)
	if err != nil {
		return err
	}
	tree, err := syntax.Parse(source, syntax.Perl)
	if err != nil {
		return err
	}
	l.furniture.add(rule{cells[0], re, leading(tree), needed(tree)})
	return nil
}

// A furniture is the rules in the order of the table, and what tells which of them may read a line: the line is gone
// through once for the words of all of them, and seldom has one.
type furniture struct {
	rules  []rule
	always []int            // the rules that need no word
	first  [256][]needle    // what lines begin with, by its first byte
	words  [1 << 16]bool    // the first two bytes of words that stand anywhere
	needs  map[int][]needle // these words, by their first two bytes
}

// A needle is a word that a rule needs.
type needle struct {
	word string
	rule int
}

func (f *furniture) add(r rule) {
	n := len(f.rules)
	f.rules = append(f.rules, r)
	switch {
	case len(r.first) > 0:
		for _, w := range r.first {
			f.first[w[0]] = append(f.first[w[0]], needle{w, n})
		}
	case len(r.words) > 0:
		for _, w := range r.words {
			f.words[pair(w, 0)] = true
			f.needs[pair(w, 0)] = append(f.needs[pair(w, 0)], needle{w, n})
		}
	default:
		f.always = append(f.always, n)
	}
}

// pair is the two bytes of s at i as a number.
func pair(s string, i int) int { return int(s[i])<<8 | int(s[i+1]) }

// may lists the rules that may read a line in lower case, in their order.
func (f *furniture) may(low string) []int {
	out := slices.Clone(f.always)
	if low != "" {
		for _, n := range f.first[low[0]] {
			if strings.HasPrefix(low, n.word) && f.rules[n.rule].hasWord(low) {
				out = append(out, n.rule)
			}
		}
	}
	for i := 0; i+1 < len(low); i++ {
		if !f.words[pair(low, i)] {
			continue
		}
		for _, n := range f.needs[pair(low, i)] {
			if strings.HasPrefix(low[i:], n.word) {
				out = append(out, n.rule)
			}
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// Furniture says why line s is no part of the story ("caption", "subscribe"), or nothing.
func (l *Lexicon) Furniture(s string) string {
	for _, i := range l.furniture.may(strings.ToLower(s)) {
		if r := l.furniture.rules[i]; r.pattern.MatchString(s) {
			return r.reason
		}
	}
	return ""
}

// hasWord tells whether a line in lower case has one of the words that r needs.
func (r rule) hasWord(low string) bool {
	return len(r.words) == 0 || slices.ContainsFunc(r.words, func(w string) bool { return strings.Contains(low, w) })
}

// leading returns literals of which every match of a pattern begins with one; nil where there are none.
func leading(re *syntax.Regexp) []string {
	switch re.Op {
	case syntax.OpLiteral:
		return []string{strings.ToLower(string(re.Rune))}
	case syntax.OpCapture, syntax.OpPlus:
		return leading(re.Sub[0])
	case syntax.OpAlternate:
		return all(re.Sub, leading)
	case syntax.OpConcat:
		return leadingPart(re.Sub)
	}
	return nil
}

// leadingPart returns what leads the parts of a pattern: the first that must be there, or what may stand before it.
func leadingPart(parts []*syntax.Regexp) []string {
	var out []string
	for _, part := range parts {
		may := part.Op == syntax.OpQuest
		if may {
			part = part.Sub[0]
		}
		words := leading(part)
		switch {
		case part.Op == syntax.OpBeginText:
			continue
		case words == nil:
			return nil
		}
		if out = append(out, words...); !may {
			return out
		}
	}
	return nil
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
		return all(re.Sub, needed)
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

// all joins what each branch gives; nil where one gives nothing.
func all(branches []*syntax.Regexp, of func(*syntax.Regexp) []string) []string {
	var out []string
	for _, branch := range branches {
		words := of(branch)
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

package lexicon

import "strings"

// A Kind is a set of things that a small word can do in a sentence.
type Kind uint32

// What a small word can be.
const (
	Det Kind = 1 << iota
	Prep
	Aux
	Modal
	Neg
	Pron
	Sub
	Rel
	Conj
	Adv
	Adj
	Number
	Singular // a noun in -s that is one
	Plural   // a noun without -s that is many
)

var kinds = map[string]Kind{"det": Det, "prep": Prep, "aux": Aux, "modal": Modal, "neg": Neg, "pron": Pron, "sub": Sub,
	"rel": Rel, "conj": Conj, "adv": Adv, "adj": Adj, "number": Number, "singular": Singular, "plural": Plural}

// Word returns what word w, in lower case, can do.
func (l *Lexicon) Word(w string) Kind { return l.words[w] }

// A Shape is a set of forms that a spelling of a verb can be.
type Shape uint8

// The forms of a verb: sign, signs, signed, signed, signing.
const (
	Base Shape = 1 << iota
	Third
	Past
	Participle
	Ing
)

// A Form is a spelling of a verb.
type Form struct {
	Base  string
	Shape Shape
}

// Verb returns the verbs that w, in lower case, can be a form of, the likeliest first.
// A word in -ed that no table has is taken for a regular verb.
func (l *Lexicon) Verb(w string) []Form {
	if f := l.verbs[w]; f != nil {
		return f
	}
	if base := guessBase(w); base != "" && l.words[w] == 0 {
		return []Form{{base, Past | Participle}}
	}
	return nil
}

// IsNoun tells whether a form of a verb may as well be a noun ("strike", "talks").
func (l *Lexicon) IsNoun(w string) bool { return l.nouns[w] }

// Intransitive tells whether a verb has no object, and so no passive ("arrive").
func (l *Lexicon) Intransitive(base string) bool { return l.intransitive[base] }

// PastParticiple returns the form of a verb that "was" asks for: "signed", "held".
func (l *Lexicon) PastParticiple(base string) string {
	switch p := l.participles[base]; {
	case p != "":
		return p
	case strings.HasSuffix(base, "e"):
		return base + "d"
	case strings.HasSuffix(base, "y") && !vowelBefore(base):
		return base[:len(base)-1] + "ied"
	}
	return base + "ed"
}

// guessBase returns the base of a regular past in -ed that stands in no table, as well as spelling tells it.
func guessBase(w string) string {
	stem, ok := strings.CutSuffix(w, "ed")
	if !ok || len(stem) < 3 || strings.HasSuffix(stem, "e") || strings.HasSuffix(stem, "-") || strings.ContainsAny(w, "-0123456789") || notPast[w] {
		return ""
	}
	n := len(stem)
	switch {
	case stem[n-1] == 'i':
		return stem[:n-1] + "y"
	case stem[n-1] == stem[n-2] && !strings.ContainsRune("lsfz", rune(stem[n-1])):
		return stem[:n-1]
	case silentE(stem):
		return stem + "e"
	}
	return stem
}

var notPast = map[string]bool{"hundred": true, "indeed": true, "sacred": true, "naked": true, "wicked": true, "rugged": true, "kindred": true, "hatred": true, "biped": true, "shed": true, "united": true, "allied": true, "unarmed": true, "armed": true, "unprecedented": true, "unmanned": true, "outnumbered": true, "wretched": true, "crooked": true, "ragged": true, "beloved": true, "supposed": true, "so-called": true}

// silentE tells whether a stem is spelled with an e that -ed swallowed: always after v, c and u and in syllables like "bak";
// never after two vowels ("float"), but for those that only look like a pair ("creat", "situat", "acquir").
func silentE(stem string) bool {
	n := len(stem)
	last, before := stem[n-1], stem[n-2]
	switch last {
	case 'v', 'c', 'u':
		return true
	case 'z':
		return before != 'z'
	case 's':
		return before != 's'
	case 'w', 'x', 'y', 'h':
		return false
	}
	if !vowel(before) {
		return hasAnySuffix(stem, "bl", "pl", "tl", "dl", "gl", "fl", "kl", "cl", "zl", "dg", "rg", "ang", "ing", "eng", "ung") && len(stem) > 3
	}
	if n > 2 && vowel(stem[n-3]) && (n < 4 || stem[n-4] != 'q') {
		return hasAnySuffix(stem, "creat", "iat", "uat", "uad", "uid", "ieg")
	}
	if syllables(stem) == 1 {
		return true
	}
	return hasAnySuffix(stem, "ad", "ag", "ak", "ap", "at", "od", "ok", "id", "il", "in", "ir", "ud", "ug", "uk", "ul", "um", "un", "ur", "ut",
		"ys", "dor", "nor", "plor", "stor", "cit", "nit", "vit", "mot", "not", "vot") && !strings.HasSuffix(stem, "murmur")
}

func vowel(c byte) bool { return strings.IndexByte("aeiou", c) >= 0 }

// syllables counts the runs of vowels of a stem, y counted as one after its beginning.
func syllables(stem string) int {
	n := 0
	for i := range len(stem) {
		if at := vowel(stem[i]) || i > 0 && stem[i] == 'y'; at && (i == 0 || !vowel(stem[i-1]) && stem[i-1] != 'y' || i > 1 && stem[i-2] == 'q') {
			n++
		}
	}
	return n
}

// Third returns the third person singular of a verb: "signs", "goes", "is".
func ThirdPerson(base string) string {
	first, rest, _ := strings.Cut(base, " ")
	if rest != "" {
		return ThirdPerson(first) + " " + rest
	}
	switch {
	case base == "be":
		return "is"
	case base == "have":
		return "has"
	case strings.HasSuffix(base, "y") && !vowelBefore(base):
		return base[:len(base)-1] + "ies"
	case hasAnySuffix(base, "s", "sh", "ch", "x", "z", "o"):
		return base + "es"
	}
	return base + "s"
}

func hasAnySuffix(s string, suffixes ...string) bool {
	for _, suffix := range suffixes {
		if strings.HasSuffix(s, suffix) {
			return true
		}
	}
	return false
}

// vowelBefore tells whether the last letter of s has a vowel before it.
func vowelBefore(s string) bool {
	return len(s) > 1 && strings.ContainsRune("aeiou", rune(s[len(s)-2]))
}

// readVerbs reads the table of verbs: kind: words.
func (l *Lexicon) readVerbs(table string) {
	for line := range strings.Lines(table) {
		kind, words, _ := strings.Cut(strings.TrimSpace(line), ":")
		switch kind {
		case "irregular":
			for _, row := range list(words) {
				l.addIrregular(strings.Split(row, "|"))
			}
		case "regular", "doubled":
			for _, listed := range strings.Fields(words) {
				for base := range spelledAs(listed) {
					l.addRegular(base, kind == "doubled")
				}
			}
		case "intransitive":
			for _, base := range strings.Fields(words) {
				l.intransitive[base] = true
			}
		case "noun":
			for _, w := range strings.Fields(words) {
				l.nouns[w] = true
				l.nouns[w+"s"] = true
				l.nouns[w+"es"] = true
				if stem, ok := strings.CutSuffix(w, "y"); ok && w != "try" {
					l.nouns[stem+"ies"] = true // "supplies", "rallies"
				}
			}
		}
	}
}

func (l *Lexicon) addIrregular(p []string) {
	base, past, participle := p[0], p[1], p[len(p)-1]
	l.addForm(past, base, Past)
	l.addForm(participle, base, Participle)
	l.addForm(base, base, Base)
	l.addForm(ThirdPerson(base), base, Third)
	stem := base
	switch {
	case base == "lie" || base == "die":
		stem = base[:1] + "y"
	case strings.HasSuffix(base, "e") && !hasAnySuffix(base, "ee", "be"):
		stem = base[:len(base)-1]
	case doubles[base]:
		stem = base + base[len(base)-1:]
	}
	l.addForm(stem+"ing", base, Ing)
}

var doubles = map[string]bool{"begin": true, "cut": true, "dig": true, "forget": true, "get": true, "hit": true, "let": true, "put": true, "quit": true, "run": true, "overrun": true, "upset": true, "set": true, "shut": true, "sit": true, "spin": true, "split": true, "swim": true, "win": true, "bid": true, "shed": true, "forbid": true}

func (l *Lexicon) addRegular(base string, double bool) {
	past, ing := base+"ed", base+"ing"
	switch last := base[len(base)-1:]; {
	case double:
		past, ing = base+last+"ed", base+last+"ing"
	case base == "die" || base == "tie":
		past, ing = base+"d", base[:1]+"ying"
	case strings.HasSuffix(base, "ee"):
		past = base + "d"
	case last == "e":
		past, ing = base+"d", base[:len(base)-1]+"ing"
	case last == "y" && !vowelBefore(base):
		past = base[:len(base)-1] + "ied"
	case last == "l" && doublesL(base):
		l.addForm(base+"led", base, Past|Participle)
		l.addForm(base+"ling", base, Ing)
	}
	l.addForm(past, base, Past|Participle)
	l.addForm(base, base, Base)
	l.addForm(ThirdPerson(base), base, Third)
	l.addForm(ing, base, Ing)
}

// doublesL tells whether a verb has a British spelling with -ll-: cancelled, signalled.
func doublesL(base string) bool {
	return hasAnySuffix(base, "cel", "cil", "nal", "bel", "vel", "sel", "rrel", "al", "tol", "eil") && vowelBefore(base)
}

// addForm joins shapes of one verb that are spelled alike.
func (l *Lexicon) addForm(spelling, base string, s Shape) {
	if s&Participle != 0 && l.participles[base] == "" {
		l.participles[base] = spelling
	}
	for i, f := range l.verbs[spelling] {
		if f.Base == base {
			l.verbs[spelling][i].Shape |= s
			return
		}
	}
	l.verbs[spelling] = append(l.verbs[spelling], Form{base, s})
}

// readWords reads the table of small words: kind: words.
func (l *Lexicon) readWords(table string) {
	for line := range strings.Lines(table) {
		kind, words, _ := strings.Cut(strings.TrimSpace(line), ":")
		for _, w := range strings.Fields(words) {
			l.words[w] |= kinds[kind]
		}
	}
}

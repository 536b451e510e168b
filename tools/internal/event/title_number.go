package event

import (
	"slices"
	"strings"
	"unicode"

	"dateline/tools/internal/lexicon"
)

// plural tells whether a subject is many, for the verb to agree.
func (p *sentence) plural(s part) bool {
	head := -1
	if s.to-s.from > 2 && p.lows[s.from+1] == "of" && someOf.has(p.lows[s.from]) {
		return true // "many of whom"
	}
	if s.to-s.from > 3 && p.lows[s.from] == "the" && p.lows[s.from+2] == "of" && ordinals.has(p.lows[s.from+1]) && p.lows[s.from+1] != "new" {
		return false // "the first of the two bombs"
	}
	if s.to-s.from > 3 && p.lows[s.from] == "a" && p.lows[s.from+2] == "of" && countless.has(p.lows[s.from+1]) {
		return true // "a handful of students"
	}
	for k := s.from + 1; k+2 < s.to && k < s.from+4; k++ {
		if low := p.lows[k]; (low == "cent" || low == "percent") && p.lows[k+1] == "of" {
			return p.plural(part{k + 2, s.to}) // "ninety per cent of the voters"
		}
	}
	if s.to-s.from > 3 && p.lows[s.from+1] == "than" && p.words[s.from+2].is(lexicon.Number) && p.lows[s.from+3] == "of" {
		return p.lows[s.from+2] != "one" // "more than 100 of the town's men"
	}
	if s.to-s.from > 2 && p.lows[s.from+1] == "of" && singles.has(p.lows[s.from]) {
		return false // "one of the suspects"
	}
	if !s.empty() && (p.lows[s.from] == "they" || p.lows[s.from] == "these" || p.lows[s.from] == "those") {
		return true
	}
	for k := s.from; k < s.to; k++ {
		w := p.words[k]
		if w.is(lexicon.Conj) && w.low == "and" && head >= 0 {
			return true
		}
		if w.is(lexicon.Prep) && w.low != "between" && head >= 0 && p.wideAnd(k, s.to) {
			return true
		}
		if p.attributed(k, s) {
			continue
		}
		if w.is(lexicon.Prep) && head >= 0 || w.group != nil || w.low == "," {
			break
		}
		if (w.noun() || w.low == "chief" && k+1 == s.to) && !w.is(lexicon.Number) && !(head >= 0 && p.lean(k, s)) {
			head = k
		}
	}
	if head < 0 {
		return !s.empty() && p.counts(s)
	}
	return p.pluralWord(head, s)
}

// Words for one of many.
var singles = setOf("one each either neither none")

// lean tells whether the word at k only describes the noun in the plural before it, with the phrase that follows: "soldiers angry over
// their pay".
func (p *sentence) lean(k int, s part) bool {
	w := p.words[k]
	return !w.capital && !w.inName && (!p.lex.IsNoun(w.low) || w.shape(lexicon.Ing) || w.low == "close") && !strings.HasSuffix(w.low, "s") && strings.HasSuffix(p.lows[k-1], "s") && !p.words[k-1].capital && !p.words[k-1].inName && k+1 < s.to && p.words[k+1].is(lexicon.Prep)
}

// wideAnd tells whether an "and" after word k joins two whole phrases: "the government of A and the rebels of B".
func (p *sentence) wideAnd(k, to int) bool {
	for ; k+1 < to; k++ {
		if p.lows[k] == "and" && (p.words[k+1].is(lexicon.Det) || p.words[k+1].role > 0 || p.words[k+1].name != nil && p.words[k+1].name.Demonym) {
			return true
		}
	}
	return false
}

// attributed tells whether the verb form at word k of s only describes the noun after it: "two leading figures", "allied troops".
func (p *sentence) attributed(k int, s part) bool {
	g := p.words[k].group
	return g != nil && g.form != infinitive && k+1 < s.to && p.words[k+1].noun() && (k == s.from || p.words[k-1].is(lexicon.Det|lexicon.Number|lexicon.Adj) || p.lows[k-1] == "'s")
}

// counts tells whether a number above one stands among the words of r.
func (p *sentence) counts(r part) bool {
	return slices.ContainsFunc(p.words[r.from:r.to], func(w word) bool {
		return w.is(lexicon.Number) && w.low != "one" && w.low != "1" && !ordinals.has(w.low) && !hasAny(w.low, "st", "nd", "rd", "th")
	})
}

// manyByName tells whether the capitals that end at word k name many: "the Blue Hawks", "CNN Protesters".
func (p *sentence) manyByName(k int, s part) bool {
	w := p.words[k]
	if !w.capital || w.name != nil || !strings.HasSuffix(w.low, "s") || hasAny(w.low, "ss", "is", "us") || w.kind&lexicon.Singular != 0 || oneThingNouns.has(w.low) || orgNouns.has(w.low) {
		return false
	}
	if crowds.has(w.low) {
		return true
	}
	j := k
	for j > s.from && p.words[j].capital && p.words[j].role == 0 && (!p.words[j].inName || j < k) {
		j--
	}
	return j < k && (p.lows[j] == "the" || p.lows[j] == "'s")
}

// Last words of the names of one thing that end like many.
var oneThingNouns = setOf("times news commons lords affairs studies series works airways airlines industries systems motors communications justices arms defenses rights sciences arts sports championships olympics games")

// People in a crowd.
var crowds = setOf("protesters protestors demonstrators marchers activists residents officials soldiers troops workers students villagers migrants refugees militants insurgents " +
	"supporters opponents loyalists worshippers mourners prisoners detainees farmers miners rebels gunmen")

// demonymAt tells whether the word at k ends the name of a people.
func (p *sentence) demonymAt(k int, s part) bool {
	for j := s.from; j <= k; j++ {
		if n := p.words[j].name; n != nil && n.Demonym && j+p.words[j].nameLen-1 == k {
			return true
		}
	}
	return false
}

// Last words of the names of many.
var units = setOf("rangers marines guards commandos tigers democrats republicans conservatives liberals socialists communists nationalists unionists " +
	"greens tories hussars fusiliers paratroopers engineers lancers dragoons rifles grenadiers highlanders legionnaires gurkhas scouts volunteers " +
	"militias veterans fighters rebels panthers falcons hawks eagles")

func (p *sentence) pluralWord(k int, s part) bool {
	for j := s.from; j <= k; j++ {
		if n := p.words[j].name; n != nil && j+p.words[j].nameLen-1 >= k && n.Actor != nil && !n.Demonym {
			return (n.Actor.Kind == "group" || n.Actor.Kind == "force") && strings.HasSuffix(p.lows[k], "s") && p.words[k].kind&lexicon.Singular == 0 || strings.HasSuffix(p.lows[k], "forces")
		}
	}
	w := p.words[k]
	if w.low == "aircraft" || w.low == "spacecraft" {
		return !slices.ContainsFunc(p.words[s.from:k], func(d word) bool {
			return d.is(lexicon.Det) && !slices.Contains([]string{"several", "both", "these", "those", "many", "some"}, d.low) || d.low == "'s" || d.low == "one"
		})
	}
	if p.demonymAt(k, s) && (strings.HasSuffix(w.low, "s") || k == s.from || !p.words[k-1].capital || p.words[k-1].inName) {
		return !hasAny(w.low, "an") // "the British", "Iraqis", "East Timorese"; "the Iranian"
	}
	if k == s.from && p.surnames[w.spelled] != "" {
		return false // "Lucas"
	}
	if len(w.spelled) > 1 && w.spelled == strings.ToUpper(w.spelled) && !strings.ContainsAny(w.low, "0123456789") && w.name == nil {
		return false // "the SAS"
	}
	if strings.HasSuffix(w.low, "s") && (strings.ContainsAny(w.low, "0123456789") || p.counts(part{s.from, k})) {
		return true // "the two Prime Ministers", "Kenyan F-16s"
	}
	if prev := p.words[max(k-1, 0)]; k-1 > 0 && k > s.from && w.capital && !units.has(w.low) && w.name == nil && prev.noun() && !prev.capital && !prev.inName && !strings.HasSuffix(prev.low, "s") && !prev.shape(lexicon.Participle) {
		return false // "the cruiser Vincennes"
	}
	if p.manyByName(k, s) {
		return true
	}
	if k > s.from && w.capital && (k == 1 || p.words[k-1].capital) && !orgNouns.has(w.low) && !units.has(w.low) && w.name == nil {
		return false // a person's name: "Ann Papadopoulos"
	}
	return w.kind&lexicon.Plural != 0 || strings.HasSuffix(w.low, "men") || strings.HasSuffix(w.low, "s") && !hasAny(w.low, "ss", "is", "us") && w.kind&lexicon.Singular == 0 || slices.Contains([]string{"all", "both", "many", "several"}, w.low)
}

// joinsTwo tells whether an "and" joins two names of a subject, and not only words of a phrase within it: "war between A and B".
func joinsTwo(s string) bool {
	within := false
	for i, w := range strings.Fields(s) {
		switch {
		case w == "and" && !within:
			return i > 0
		case slices.Contains([]string{"of", "between", "in", "for", "on", "at", "from", "against", "by", "among", "with"}, w):
			within = true
		case strings.HasSuffix(w, ","):
			within = false
		}
	}
	return false
}

// Nouns that after "a" say only that there are some of the next.
var countless = setOf("handful couple number dozen score")

func pluralText(s string) bool {
	w := strings.ToLower(s[strings.LastIndexByte(s, ' ')+1:])
	for _, link := range []string{" in ", " of "} {
		if i := strings.Index(s, link); i > 0 {
			return pluralText(s[:i])
		}
	}
	last := strings.LastIndexByte(s, ' ') + 1
	if hasAny(w, "men", "people", "police") {
		return true
	}
	return strings.Contains(s, " and ") || strings.HasSuffix(w, "s") && !hasAny(w, "ss", "is", "us") && (last == 0 || !unicode.IsUpper(rune(s[last])))
}

// roughly steps from a number back over the words by which it is no exact one: "at least 14 people", "nearly 60".
func (p *sentence) roughly(k int) int {
	if k >= len(p.words) || !p.words[k].is(lexicon.Number) || p.words[k].time != nil {
		return k
	}
	for _, words := range rough {
		if from := k - len(words); from >= 0 && slices.Equal(p.lows[from:k], words) {
			return from
		}
	}
	return k
}

// exactly is a title without the words that keep a number at its head from being exact.
func exactly(t string) string {
	for _, words := range rough {
		if prefix := strings.Join(words, " ") + " "; len(t) > len(prefix) && strings.EqualFold(t[:len(prefix)], prefix) {
			return t[len(prefix):]
		}
	}
	return t
}

// What keeps a number from being exact.
var rough = [][]string{{"at", "least"}, {"at", "most"}, {"up", "to"}, {"as", "many", "as"}, {"nearly"}, {"almost"}, {"about"}, {"around"}, {"roughly"}, {"over"}, {"under"}, {"only"}, {"just"}}

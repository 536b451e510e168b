package event

import (
	"slices"
	"strings"

	"dateline/tools/internal/lexicon"
)

// A group is a verb with its helpers: "has not yet been signed".
type group struct {
	start, end int    // words
	head       int    // the verb itself
	base       string // of the head: "sign"
	form       form
	tense      tense
	modal      string // "will", "could"; empty where there is none
	perfect    bool   // "has signed", "had signed"
	passive    bool   // "was signed"
	ongoing    bool   // "is signing"
	negated    bool
}

// A form says what kind of clause a verb group makes.
type form int

const (
	finite     form = iota
	infinitive      // "to sign"
	gerund          // "signing"
	reduced         // "an accord signed in May"
)

type tense int

const (
	past tense = iota
	present
	future
)

// findGroups finds the verb groups, and tells each word of the one that it belongs to.
func (p *sentence) findGroups() []*group {
	var out []*group
	for i := 0; i < len(p.words); i++ {
		g := p.groupAt(i)
		if g == nil {
			continue
		}
		for k := g.start; k < g.end; k++ {
			p.words[k].group = g
		}
		out = append(out, g)
		i = g.end - 1
	}
	if g := p.onlyVerb(out); g != nil {
		out = append(out, g)
		slices.SortFunc(out, func(a, b *group) int { return a.start - b.start })
	}
	return out
}

// onlyVerb is the verb of a whole sentence in which nothing else can be one: a form in the past that is a noun as well, or that
// stands after what may be a preposition: "Mobs set fire to shops", "a helicopter with nine men aboard crashed".
func (p *sentence) onlyVerb(others []*group) *group {
	if n := len(p.lows); n == 0 || p.lows[n-1] != "." || slices.ContainsFunc(others, func(g *group) bool { return g.form == finite }) {
		return nil
	}
	for i := 1; i < len(p.words); i++ {
		w, before, next := p.words[i], p.words[i-1], p.after(i)
		noun := p.lex.IsNoun(w.low)
		switch {
		case w.group != nil || w.mark || w.time != nil || w.inName || w.capital || !w.shape(lexicon.Past) || next == nil || next.mark:
		case noun && before.time != nil && i > 3 && next.is(lexicon.Number|lexicon.Det), noun && next.time == nil && before.noun() && (before.inName || before.capital && i > 1 && p.words[i-2].is(lexicon.Prep) || !before.capital && (strings.HasSuffix(before.low, "s") || next.low == "back" || next.is(lexicon.Det))), !noun && before.is(lexicon.Prep) && next.is(lexicon.Prep):
			g := p.plain(i)
			p.words[i].group = g
			return g
		}
	}
	return nil
}

func (p *sentence) groupAt(i int) *group {
	w := &p.words[i]
	switch {
	case w.mark || w.time != nil || w.inName || w.capital:
		return nil
	case w.low == "being" && i > 0 && p.lows[i-1] == "into":
		return nil // "came into being"
	case w.is(lexicon.Aux) || w.is(lexicon.Modal):
		if k := p.invertedVerb(i); k > 0 {
			return p.overSubject(i, k)
		}
		return p.helped(i)
	case w.low == "to" && i+1 < len(p.words) && p.bare(p.skipAdverbs(i+1)):
		head := p.skipAdverbs(i + 1)
		if low := p.words[head].low; low == "be" || low == "have" {
			g := p.helped(head)
			g.start, g.form, g.tense = i, infinitive, future
			return g
		}
		return &group{start: i, end: head + 1, head: head, base: p.words[head].base(lexicon.Base), form: infinitive, tense: future}
	case p.isVerb(i):
		return p.plain(i)
	}
	return nil
}

// gotDone tells whether the word at k, after "got", is what was done to its subject: "got caught in a raid".
func (p *sentence) gotDone(k int) bool {
	if k >= len(p.words) || !p.words[k].shape(lexicon.Participle) || p.words[k].capital || p.lex.IsNoun(p.lows[k]) {
		return false
	}
	next := p.after(k)
	return next == nil || next.mark || next.time != nil || next.is(lexicon.Prep)
}

// bare tells whether word i can be a verb's base after "to", a modal or a form of do.
func (p *sentence) bare(i int) bool {
	return i < len(p.words) && !p.words[i].capital && p.words[i].time == nil && (p.words[i].shape(lexicon.Base) || p.words[i].low == "be" || p.words[i].low == "have")
}

func (p *sentence) skipAdverbs(i int) int {
	for i < len(p.words) && (p.words[i].is(lexicon.Adv) || p.words[i].is(lexicon.Neg) || isLy(p.words[i])) {
		i++
	}
	return i
}

// isLy tells whether w is an adverb by its ending.
func isLy(w word) bool {
	return len(w.low) > 4 && strings.HasSuffix(w.low, "ly") && !w.capital && !w.inName && len(w.forms) == 0 && !slices.Contains([]string{"family", "assembly", "early"}, w.low)
}

// plain makes a group of a verb without helpers.
func (p *sentence) plain(i int) *group {
	w := p.words[i]
	g := &group{start: i, end: i + 1, head: i, negated: i > 0 && p.lows[i-1] == "never"}
	switch {
	case w.low == "got" && p.gotDone(i+1):
		g.end, g.head, g.passive, g.base = i+2, i+1, true, p.words[i+1].base(lexicon.Participle) // "got caught"
	case w.shape(lexicon.Past):
		g.base = w.base(lexicon.Past)
	case w.shape(lexicon.Participle):
		g.base, g.form = w.base(lexicon.Participle), reduced
	case w.shape(lexicon.Ing):
		g.base, g.form = w.base(lexicon.Ing), gerund
	default:
		g.base, g.tense = w.base(lexicon.Third|lexicon.Base), present
	}
	return g
}

// helped reads a group that begins with a helper: modals, have, be and do up to the verb that they help.
func (p *sentence) helped(i int) *group {
	g := &group{start: i, end: i + 1, head: i}
	p.firstHelper(g, p.words[i].low)
	last := p.words[i].low
	if k := p.skipAdverbs(i + 1); last == "'d" && k < len(p.words) && p.words[k].shape(lexicon.Participle) && !p.words[k].shape(lexicon.Base) {
		last, g.modal = "had", "" // "where he'd opened fire"
	}
	for k := i + 1; k < len(p.words); k++ {
		w := p.words[k]
		switch {
		case w.is(lexicon.Neg):
			g.negated = true
		case (w.low == "first" || w.low == "last" && !lastDone.has(p.lows[min(k+1, len(p.lows)-1)])) && k+1 < len(p.words) && p.words[k+1].shape(lexicon.Participle) && !p.words[k+1].shape(lexicon.Base): // "was first looted"
		case reflexives.has(w.low), isQuote(w), w.is(lexicon.Adv) || isLy(w) && !w.mark || w.time != nil && p.verbSoon(k, modals.has(last)):
		case w.is(lexicon.Prep) && k+1 < len(p.words) && p.words[k+1].time != nil && p.verbSoon(k+1, modals.has(last)): // "had until then held back"
		case w.is(lexicon.Aux) && w.low != "having":
			if g.perfect = g.perfect || has(last); has(last) && has(w.low) {
				return p.headed(g, k)
			}
			last, g.head, g.end = w.low, k, k+1
		case isBe(last) && w.low == "going" && k+2 < len(p.words) && p.lows[k+1] == "to" && p.bare(k+2):
			g.head, g.end, g.base, g.modal = k+2, k+3, p.words[k+2].base(lexicon.Base), "will" // "is going to start"
			if g.tense = future; p.lows[i] == "was" || p.lows[i] == "were" {
				g.tense, g.modal = past, "would"
			}
			return g
		case p.completes(last, k):
			return p.complete(g, last, k)
		default:
			return p.headed(g, g.head)
		}
	}
	return p.headed(g, g.head)
}

// What was "last" done to somebody or something of whom nobody has heard since, or to a page.
var lastDone = setOf("seen heard changed updated modified edited reviewed")

// verbSoon tells whether the temporal expression at word k is followed by the verb: "has on Monday signed". After "will" it may be a noun as
// well: "will today offer".
func (p *sentence) verbSoon(k int, modal bool) bool {
	for k < len(p.words) && p.words[k].time != nil {
		k++
	}
	return k < len(p.words) && p.words[k].shape(lexicon.Participle|lexicon.Base) && (!p.lex.IsNoun(p.words[k].low) || modal && p.words[k].shape(lexicon.Base) && !p.words[k].capital)
}

func has(w string) bool {
	return w == "has" || w == "have" || w == "'ve" || w == "had" || w == "having"
}

func isBe(w string) bool {
	return slices.Contains([]string{"is", "are", "'re", "was", "were", "be", "been", "being", "am"}, w)
}

// firstHelper sets what the first word of a group says of its time.
func (p *sentence) firstHelper(g *group, w string) {
	switch w {
	case "is", "are", "'re", "am", "has", "have", "'ve", "do", "does":
		g.tense = present
	case "will", "'ll", "wo", "shall":
		g.tense, g.modal = future, "will"
	case "would", "'d", "could", "might", "may", "can", "ca", "cannot", "should", "must":
		g.modal = w
	case "being", "having":
		g.form = gerund
	case "be":
		g.form, g.tense = infinitive, future
	case "been":
		g.form = reduced
	}
	if w == "cannot" {
		g.negated = true
	}
}

// completes tells whether word k is the verb that the helper last asks for.
func (p *sentence) completes(last string, k int) bool {
	w := p.words[k]
	if w.capital || w.mark || w.time != nil || w.inName {
		return false
	}
	switch {
	case isBe(last):
		return w.shape(lexicon.Participle) && !p.adjective(k) || w.shape(lexicon.Ing) && !(p.lex.IsNoun(w.low) && !p.verbal(k))
	case has(last):
		return w.shape(lexicon.Participle)
	}
	return p.bare(k) || p.words[k].kind == 0 && len(w.forms) == 0 && !strings.HasSuffix(w.low, "s") && modals.has(last)
}

// modals are the helpers after which any word that no table knows is a verb.
var modals = setOf("will would wo shall should could might must cannot ca")

// adjective tells whether a participle after be stands before a noun: "was armed rebels' …" seldom; "is wounded soldiers".
func (p *sentence) adjective(k int) bool {
	return p.words[k].low == "due" || p.words[k].low == "dead" || p.words[k].low == "gone"
}

// complete ends a group with its verb at word k.
func (p *sentence) complete(g *group, last string, k int) *group {
	w := p.words[k]
	switch {
	case isBe(last) && w.shape(lexicon.Participle) && !w.shape(lexicon.Ing):
		g.base = w.base(lexicon.Participle)
		g.passive = !stative.has(g.base)
	case isBe(last):
		g.ongoing, g.base = true, w.base(lexicon.Ing)
	case has(last):
		g.perfect, g.base = true, w.base(lexicon.Participle)
	default:
		g.base = w.base(lexicon.Base)
	}
	g.head, g.end = k, k+1
	return g
}

// Verbs whose participles after "be" say where people have gone, and nothing that was done to them: "were camped outside the palace".
var stative = setOf("camp encamp entrench huddle")

// headed ends a group whose verb is the helper at word k itself: "was a mistake", "have a mandate".
func (p *sentence) headed(g *group, k int) *group {
	g.head, g.end = k, max(g.end, k+1)
	switch w := p.words[k].low; {
	case isBe(w):
		g.base = "be"
	case has(w):
		g.base = "have"
	case w == "do" || w == "did" || w == "does" || w == "done":
		g.base = "do"
	default:
		g.base = w
	}
	return g
}

// isVerb tells whether word i, no helper, is a verb where it stands.
func (p *sentence) isVerb(i int) bool {
	w := p.words[i]
	if len(w.forms) == 0 || w.kind&(lexicon.Det|lexicon.Prep) != 0 && !w.shape(lexicon.Ing) {
		return false
	}
	before := p.before(i)
	switch {
	case i > 0 && p.words[i-1].time != nil && p.detBefore(i-1) && (w.tells != nil || p.lex.IsNoun(w.low)) && !w.shape(lexicon.Past):
		return false // "after the 3 May coup"
	case (w.low == "armored" || w.low == "armoured") && p.nounNext(i), w.low == "armed" && i+1 < len(p.words) && armedOnes.has(p.lows[i+1]), w.low == "compared" && i+1 < len(p.words) && (p.lows[i+1] == "with" || p.lows[i+1] == "to") && before != nil && (before.mark || !before.is(lexicon.Aux) && before.group == nil && !before.noun()):
		return false // "the Warrior armored car", "80,000, compared with 20,000"
	case w.low == "retired" && i+1 < len(p.words) && (p.words[i+1].role > 0 || p.words[i+1].capital):
		return false // "a governor, retired Gen. John Doe"
	case w.low == "go" && p.letsGo(i):
		return false // "let four of them go"
	case alsoAdverbs.has(w.low), w.low == "gone" && before != nil && isBe(before.low):
		return false // "plan to meet further", "was gone by Monday"
	case w.low == "included" && before != nil && (before.noun() || before.is(lexicon.Pron)) && i+1 < len(p.words) && p.words[i+1].mark:
		return false // "everybody, the army included, fled"
	case w.shape(lexicon.Past | lexicon.Participle):
		return p.pastVerb(i, before)
	case w.shape(lexicon.Ing):
		return p.ingVerb(i, before)
	case p.lex.IsNoun(w.low):
		return p.needed(i, before)
	}
	if g := p.words[max(i-1, 0)].group; g != nil && g.form == finite && g.tense == past && g.base != "help" && g.base != "let" && g.base != "make" && g.base != "do" {
		return false // "walked free"
	}
	return before == nil || !before.is(lexicon.Number) && (!before.is(lexicon.Det) || before.low == "that" && w.shape(lexicon.Third) && i > 1 && p.words[i-2].noun()) && !before.is(lexicon.Prep) && before.low != "'s" && !before.adjective() && !p.oneThing(i)
}

// letsGo tells whether the "go" at word i says what becomes of those whom somebody lets: "let four of them go".
func (p *sentence) letsGo(i int) bool {
	for k := i - 1; k > 0; k-- {
		if g := p.words[k].group; g != nil {
			return p.freed(g) == i
		}
	}
	return false
}

// Nouns that "armed" describes.
var armedOnes = setOf("forces force men man group groups wing wings service services police guard guards militia militias gang gangs conflict conflicts struggle uprising rebellion robbery resistance intervention")

// Verbs that say in the present what is to come, and are no nouns after a plural: "ministers meet in Halden on 3 May".
var comesUp = setOf("meet gather convene assemble return go vote sit open close begin resume leave land arrive depart fly travel converge reconvene head end rule lapse expire")

// Adverbs that are verbs only after "to" and helpers.
var alsoAdverbs = setOf("further even near well unopposed unchallenged unhindered unmolested undetected unscathed unharmed unhurt")

// oneThing tells whether word i follows "a" and one thing, and so is no verb in the plural: "a road map".
func (p *sentence) oneThing(i int) bool {
	w, k := p.words[i], i-1
	if !w.shape(lexicon.Base) || w.shape(lexicon.Third|lexicon.Past) || k < 1 || !p.words[k].noun() || p.words[k].inName || strings.HasSuffix(p.lows[k], "s") {
		return false
	}
	for k > 0 && (p.words[k].noun() || p.words[k].is(lexicon.Adj)) && !p.words[k].inName {
		k--
	}
	return p.lows[k] == "a" || p.lows[k] == "an"
}

// adjective tells whether w describes the noun after it and is none itself: "the military said", "the general left".
func (w word) adjective() bool { return w.is(lexicon.Adj) && !alsoNouns.has(w.low) }

var alsoNouns = setOf("military chief general major deputy rival dead wounded injured missing")

// before returns the word before i, adverbs skipped; nil at the start.
func (p *sentence) before(i int) *word {
	for i--; i >= 0; i-- {
		if w := &p.words[i]; !(w.is(lexicon.Adv) || isLy(*w) || isQuote(*w)) || w.is(lexicon.Conj) {
			return w
		}
	}
	return nil
}

func (p *sentence) after(i int) *word {
	if i = p.skipAdverbs(i + 1); i < len(p.words) {
		return &p.words[i]
	}
	return nil
}

// pastVerb: after an article, a possessive or a preposition a form in -ed is an adjective ("the revised accord").
func (p *sentence) pastVerb(i int, before *word) bool {
	if before == nil {
		next := p.after(i)
		return next != nil && (next.is(lexicon.Prep) || next.time != nil || next.role > 0 && toOffice.has(p.words[i].base(lexicon.Participle))) // "Named prime minister on 3 May, Roe"
	}
	w := p.words[i]
	if g := before.group; g != nil && (g.base == "stay" || g.base == "remain") && g.head == i-1 && (w.low == "closed" || w.low == "shut") {
		return false // "shops stayed closed"
	}
	if i > 1 && (before.low == "another" && p.lows[i-2] == "one" || before.low == "other" && p.lows[i-2] == "each") {
		return true // "gangs that had fought one another joined forces"
	}
	if i == 1 && before.adjective() && w.shape(lexicon.Past) && !w.shape(lexicon.Participle) && len(p.words) > 2 && p.words[2].is(lexicon.Det|lexicon.Pron) {
		return true // "Total took its staff off the site"
	}
	if before.is(lexicon.Prep) && !before.is(lexicon.Sub) && before.time == nil && w.shape(lexicon.Past) && !w.shape(lexicon.Participle|lexicon.Base) && !p.lex.IsNoun(w.low) && p.strands(i) {
		return true // "the truce that it called for began"
	}
	if before.is(lexicon.Number) && before.time == nil && w.shape(lexicon.Past) && !w.shape(lexicon.Participle) && !p.lex.IsNoun(w.low) {
		return true // "a new one took office"
	}
	if k := p.thenVerb(i); k > 0 && !p.reporting(i, lexicon.Past) && k+1 < len(p.words) && (p.words[k+1].is(lexicon.Det) || p.inPhrase(i)) {
		return false // "three armed groups seized the town", "an old armored car rolled off the quay"
	}
	if (before.low == "first" || before.low == "last") && i > 1 && (p.comma(i-2) || p.words[i-2].noun() || p.words[i-2].is(lexicon.Pron|lexicon.Rel)) {
		return true // "Roe, the leader, first took power", "which first took power"
	}
	if next := p.after(i); ordinals.has(before.low) && i > 1 && next != nil && (p.lows[i-2] == "the" && (next.is(lexicon.Prep) || next.time != nil) || p.lows[i-2] == "a" && w.shape(lexicon.Past) && next.is(lexicon.Det|lexicon.Number)) {
		return true // "the fourth ended in July", "a second killed three firemen"
	}
	if g := before.group; g != nil && g.form == finite && !before.is(lexicon.Aux|lexicon.Modal) && w.shape(lexicon.Participle) && p.nounNext(i) && (!p.words[i+1].capital || p.words[i+1].role > 0) && i > 0 && p.words[i-1].group == g && p.lone(g) && !p.lex.Intransitive(g.base) {
		return false // "reported armed strangers"
	}
	if g := before.group; g != nil && (g.form == infinitive || g.form == gerund) && g.head == i-1 && w.shape(lexicon.Participle) && p.nounNext(i) {
		return false // "to impose limited sanctions", "hiding banned weapons"
	}
	switch {
	case before.is(lexicon.Adj) && p.lex.IsRole([]string{before.low}) > 0 && !p.nounNext(i) && i > 1 && p.words[i-2].is(lexicon.Det):
		return true // "the general pulled his army back"
	case before.low == "'s" || !before.inName && strings.HasSuffix(before.low, "est") && len(before.low) > 5 && !p.lex.IsNoun(before.low) && p.nounNext(i) || before.adjective() && !before.is(lexicon.Adv) || before.is(lexicon.Prep) && before.time == nil && before.low != "by" && !before.is(lexicon.Sub):
		return false
	case before.is(lexicon.Det) && before.low != "that" && before.low != "all" && before.low != "both" && before.low != "this":
		if next := p.after(i); before.low == "another" && i == 1 && w.shape(lexicon.Past) && next != nil && next.is(lexicon.Det|lexicon.Number) {
			return true // "Another killed three firemen"
		}
		return before.low == "each" || someOf.has(before.low) && !p.nounNext(i) && !p.lex.IsNoun(w.low) // "Many changed their minds"
	case before.is(lexicon.Number) && before.time == nil:
		return !p.lex.IsNoun(w.low) && (!p.nounNext(i) || heaps.has(before.low))
	case before.name != nil && before.name.Demonym || p.words[max(i-1, 0)].inName && p.demonymBefore(i):
		return !p.nounNext(i) || p.after(i).capital || strings.HasSuffix(before.low, "ns") // "the Libyans abandoned Faya"
	case before.low == "," && p.listsMany(i):
		return false // "activists, elected officials and others"
	case before.is(lexicon.Conj) || before.mark && before.low == ",":
		return !p.describes(i) && p.thenVerb(i) == 0 // "armed men attacked"
	case w.shape(lexicon.Base) && p.lex.IsNoun(w.low):
		return p.needed(i, before)
	}
	return true
}

// Verbs of giving somebody an office.
var toOffice = setOf("name appoint elect proclaim declare crown nominate")

// Words for many people, which stand alone.
var heaps = setOf("hundreds thousands dozens scores millions others")

// Articles that stand alone as well.
var someOf = setOf("many some most several few")

// thenVerb is the past verb that follows word i and nothing but the nouns after it: "armed men | attacked"; 0 where none does.
func (p *sentence) thenVerb(i int) int {
	if !p.nounNext(i) {
		return 0
	}
	for k := i + 2; k < min(i+5, len(p.words)); k++ {
		if p.words[k].shape(lexicon.Past) && !p.lex.IsNoun(p.lows[k]) {
			return k
		}
		if w := p.words[k]; w.mark || w.kind != 0 || w.capital || w.time != nil {
			return 0
		}
	}
	return 0
}

// inPhrase tells whether word i stands behind an article and an adjective, as in "their light armored vehicle".
func (p *sentence) inPhrase(i int) bool {
	k := i - 1
	for k > 0 && p.words[k].is(lexicon.Adj) || k > 0 && p.words[k].noun() && p.words[k].shape(lexicon.Base) && !strings.HasSuffix(p.lows[k], "s") {
		k--
	}
	return k < i-1 && k >= 0 && p.words[k].is(lexicon.Det) && !p.words[k].is(lexicon.Rel)
}

// strands tells whether the preposition before word i belongs to a verb, a word or two before it, whose object stands before that.
func (p *sentence) strands(i int) bool {
	for k := i - 2; k >= max(0, i-4); k-- {
		if g := p.words[k].group; g != nil {
			return g.form == finite
		}
	}
	return false
}

// reporting tells whether word i, in one of some forms, may be a verb of speech: "said rebels seized the town".
func (p *sentence) reporting(i int, forms lexicon.Shape) bool {
	t, _ := p.lex.VerbTrigger([]string{p.words[i].base(forms)})
	return t != nil && t.Report
}

// demonymBefore tells whether the word before i ends a demonym.
func (p *sentence) demonymBefore(i int) bool {
	for k := i - 1; k >= 0 && k > i-4; k-- {
		if n := p.words[k].name; n != nil {
			return n.Demonym && k+p.words[k].nameLen == i
		}
	}
	return false
}

// nounNext tells whether a plain noun follows word i.
func (p *sentence) nounNext(i int) bool {
	next := p.after(i)
	return next != nil && !next.mark && next.time == nil && next.kind&^(lexicon.Plural|lexicon.Singular) == 0 && next.low != "to" && next.low != "how" && next.low != "why" && next.low != "'s"
}

// describes tells whether a form in -ed after "and" or a comma stands before the noun that it describes: "old and rusted tanks".
func (p *sentence) describes(i int) bool {
	if !p.nounNext(i) || p.words[i+1].capital || i < 2 {
		return false
	}
	w := p.words[i-2]
	if i > 2 && w.kind == 0 && len(w.forms) == 0 && !w.capital && !w.inName && w.time == nil && !p.lex.IsNoun(w.low) && p.words[i-3].is(lexicon.Number|lexicon.Det|lexicon.Prep) {
		return true // "40 frail and disabled people"
	}
	return w.adjective() || w.low == "the"
}

// listsMany tells whether a form in -ed after a comma describes one of many that a list names, before any verb: "activists, elected
// officials and others".
func (p *sentence) listsMany(i int) bool {
	if i < 2 || i+2 >= len(p.words) || !p.nounNext(i) || !strings.HasSuffix(p.lows[i+1], "s") || !p.words[i-2].noun() || !strings.HasSuffix(p.lows[i-2], "s") {
		return false
	}
	if low := p.lows[i+2]; low != "and" && low != "," || i+3 >= len(p.words) || !p.words[i+3].noun() && !p.words[i+3].is(lexicon.Pron|lexicon.Det) {
		return false
	}
	return !slices.ContainsFunc(p.words[:i], func(w word) bool { return w.group != nil })
}

// ingVerb: a form in -ing that is also a noun is a verb only where an object follows.
func (p *sentence) ingVerb(i int, before *word) bool {
	if p.words[i].is(lexicon.Prep) && p.bringsHappening(i) {
		return false // "Following the ambush, police arrested three"
	}
	if before != nil && (before.is(lexicon.Det) || before.low == "'s" || before.is(lexicon.Adj)) {
		return false
	}
	if !p.lex.IsNoun(p.words[i].low) {
		return before == nil || !p.demonymBefore(i)
	}
	if k := i + 1; before != nil && before.low == "by" && k+1 < len(p.words) && particles.has(p.lows[k]) && p.words[k+1].is(lexicon.Det|lexicon.Number) {
		return true // "by shooting down a jet"
	}
	if i > 1 && p.lows[i-1] == "of" && p.words[i-2].time != nil && p.words[i-2].time.Type == "DURATION" {
		return false // "after three days of fighting | the army withdrew"
	}
	if before != nil && before.noun() && before.time == nil && i+1 < len(p.words) && p.words[i+1].is(lexicon.Det) && p.words[i+1].time == nil {
		if c, _ := p.lex.NounClass([]string{before.low}); c.Meets(p.lex.NounClasses("people", "forces", "court", "captors", "crowd", "police", "protesters")) {
			return true // "judges hearing the case"
		}
	}
	return p.verbal(i) && (before == nil || before.mark || before.is(lexicon.Prep) || before.is(lexicon.Conj) || before.is(lexicon.Sub))
}

// bringsHappening tells whether the phrase after word k tells of a happening.
func (p *sentence) bringsHappening(k int) bool {
	for k++; k < len(p.words) && !p.words[k].mark && !p.words[k].is(lexicon.Rel) && (!p.words[k].is(lexicon.Prep) || p.lows[k] == "of"); k++ {
		if p.words[k].tells != nil {
			return true
		}
	}
	return false
}

// verbal tells whether what follows word i is an object, or how much of it.
func (p *sentence) verbal(i int) bool {
	next := p.after(i)
	if next == nil {
		return false
	}
	if k := i + 2; next.low == "that" && k < len(p.words) && p.words[k].shape(lexicon.Past) {
		return false // "fighting that began in May"
	}
	return next.is(lexicon.Det) || next.is(lexicon.Number) || next.is(lexicon.Pron) || next.inName || next.capital || next.low == "at" || next.low == "than" || next.low == "more" || next.low == "about" || next.low == "dozens"
}

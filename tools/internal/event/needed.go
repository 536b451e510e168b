package event

import (
	"slices"
	"strings"

	"dateline/tools/internal/lexicon"
)

// needed tells whether a word that is a noun as well must be a verb: a pronoun or a name before it, an object after it.
func (p *sentence) needed(i int, before *word) bool {
	if next := p.after(i); before != nil && p.words[i].shape(lexicon.Past) && next != nil && next.time == nil {
		if slices.Contains([]string{"who", "which", "that"}, before.low) && !next.shape(lexicon.Past) && i > 1 && (p.words[i-2].noun() || p.comma(i-2)) {
			return true // "the accord that set it up was signed", "a convoy that set off at dawn reached the town"
		}
		if before.noun() && next.is(lexicon.Det|lexicon.Number) && p.afterReduced(i) {
			return true // "a missile fired from Goma hit the port"
		}
	}
	if i > 1 && p.words[i-1].is(lexicon.Rel) && p.words[i-2].noun() && p.words[i].shape(lexicon.Base|lexicon.Third) && i+1 < len(p.words) && (p.lows[i-1] == "who" || p.words[i+1].is(lexicon.Det) && p.words[i+1].time == nil) {
		return true // "the rebels who control much of the east are to meet"
	}
	if p.awaited(i) {
		return true
	}
	if p.showsThat(i) || p.opensOn(i) || p.pastAside(i) {
		return true
	}
	if p.claimsThat(i, before) {
		return true
	}
	if before == nil || p.finiteNear(i) || p.verbBefore(i) {
		return false
	}
	subject := before.is(lexicon.Pron) || before.is(lexicon.Rel) || (before.inName || before.capital) && !p.demonymBefore(i) || before.noun() && before.kind&^lexicon.Plural == 0 && (before.low[len(before.low)-1] == 's' || p.coordinated(i)) != p.words[i].shape(lexicon.Third)
	next := p.after(i)
	if p.words[i].shape(lexicon.Past) && before.noun() && next != nil && (next.is(lexicon.Det|lexicon.Number|lexicon.Pron) || p.verbal(i)) && next.time == nil {
		return true // "a shell hit the bridge", "a blast cut two roads"
	}
	if p.words[i].shape(lexicon.Past) && before.noun() && (strings.HasSuffix(before.low, "s") || manyPeople.has(before.low)) && next != nil && next.time == nil && (next.is(lexicon.Prep|lexicon.Adv|lexicon.Adj) && next.low != "of" || next.noun()) {
		return true // "gunmen burst into the hall", "troops set fire to the depot"
	}
	if w := p.words[i]; w.shape(lexicon.Past) && w.tells == nil && before.noun() && next != nil && next.is(lexicon.Prep) && next.low != "of" && i > 1 && (p.words[i-2].is(lexicon.Det) || particles.has(next.low) && !(i+2 < len(p.words) && p.lows[i+2] == "by")) {
		return true // "the unrest spread to Halden", "a Kenyan brigade set out"
	}
	if k := i + 2; p.words[i].shape(lexicon.Past) && (before.noun() || alsoNouns.has(before.low)) && next != nil && particles.has(next.low) && k < len(p.words) && p.lows[i+1] == next.low && (p.words[k].is(lexicon.Det|lexicon.Number) || p.words[k].noun() || p.words[k].is(lexicon.Adj)) {
		return true // "the army cut off the internet"
	}
	if p.words[i].low == "set" && before.noun() && next != nil && setsWhat.has(next.low) {
		return true // "the fleet set sail"
	}
	if subject && p.words[i].shape(lexicon.Third) && i+1 < len(p.words) && p.words[i+1].is(lexicon.Adv) && !p.words[i+1].is(lexicon.Conj) {
		return true // "the deal falls apart"
	}
	if w := p.words[i]; subject && before.inName && w.shape(lexicon.Third) && next != nil && next.noun() && !next.capital && strings.HasSuffix(next.low, "s") && next == &p.words[i+1] {
		return true // "Kenya holds elections on 3 May"
	}
	if subject && next != nil && next.low == "to" && i+2 < len(p.words) && p.bare(i+2) {
		return true
	}
	if w := p.words[i]; subject && next != nil && next.is(lexicon.Number) && next.time == nil && next == &p.words[i+1] && before.noun() && strings.HasSuffix(before.low, "s") && w.shape(lexicon.Base) && i+2 < len(p.words) && p.words[i+2].noun() {
		return true // "Rebels kill nine policemen"
	}
	return subject && next != nil && (next.is(lexicon.Det) || next.is(lexicon.Pron) || next.inName || next.capital || next.time != nil || next.is(lexicon.Prep) && (before.inName || before.is(lexicon.Pron) || next.low != "of" && p.timetabled(i, before, next)))
}

// pastAside tells whether word i, in the present, is the verb of the noun before what two commas set apart: "The minister, Ann Roe, | meets
// rebels in Oslo".
func (p *sentence) pastAside(i int) bool {
	if i < 3 || i+1 >= len(p.words) || !p.comma(i-1) || !p.words[i].shape(lexicon.Third) || p.verbBefore(i) {
		return false
	}
	next, open := p.words[i+1], slices.ContainsFunc(p.words[1:i-1], func(w word) bool { return w.low == "," })
	return open && next.time == nil && (next.is(lexicon.Det|lexicon.Pron) || next.inName || next.capital || next.noun() && strings.HasSuffix(next.low, "s"))
}

// timetabled tells whether word i, before the preposition next, says in the present where somebody goes or what is held: "envoys return to
// Geneva", "the president flies to Oslo".
func (p *sentence) timetabled(i int, before, next *word) bool {
	w, many := p.words[i], strings.HasSuffix(before.low, "s")
	if w.shape(lexicon.Third) {
		return !many && before.low != "'s" && comesUp.has(w.base(lexicon.Third)) && (next.low == "to" || next.low == "in" || next.low == "for")
	}
	return many && comesUp.has(w.low) && (w.tells == nil || next.low == "to")
}

// opensOn tells whether word i, before a day, says what is to come of the noun before it, or before what commas set apart: "the trial of
// four men | opens on 3 July", "the trial, put off in May, | opens on 3 July".
func (p *sentence) opensOn(i int) bool {
	if i < 1 || i+1 >= len(p.words) || !p.words[i].shape(lexicon.Third) || !comesUp.has(p.words[i].base(lexicon.Third)) || p.words[i+1].time == nil && !(p.words[i+1].is(lexicon.Prep) && p.leadsToTime(i+1)) {
		return false
	}
	if p.comma(i - 1) {
		return !slices.ContainsFunc(p.words[:i], func(w word) bool { return w.group != nil && w.group.form == finite && !p.lone(w.group) })
	}
	return p.words[i-1].noun() && !strings.HasSuffix(p.lows[i-1], "s") && !p.verbBefore(i)
}

// showsThat tells whether word i is a verb of telling in the present after a participle: "a report released on Tuesday | shows that".
func (p *sentence) showsThat(i int) bool {
	next := p.after(i)
	if i == 0 || !p.words[i].shape(lexicon.Third) || p.lows[i] == "means" || next == nil || p.words[i-1].is(lexicon.Det|lexicon.Prep|lexicon.Adj) || !p.afterReduced(i) {
		return false
	}
	return p.reporting(i, lexicon.Third) && (next.is(lexicon.Det|lexicon.Number|lexicon.Pron) || next.low == "that" || next.noun())
}

// claimsThat tells whether word i is a verb of saying after who says it, and before a "they" or "it" of whom it is said: "the army claims
// it has seized the post".
func (p *sentence) claimsThat(i int, before *word) bool {
	if before == nil || !before.noun() || i+1 >= len(p.words) || !p.words[i].shape(lexicon.Third|lexicon.Base) || p.verbBefore(i) {
		return false
	}
	if next := p.words[i+1]; next.low != "it" && next.low != "they" && next.low != "he" && next.low != "she" {
		return false
	}
	return p.reporting(i, lexicon.Third|lexicon.Base) && (before.low[len(before.low)-1] == 's') != p.words[i].shape(lexicon.Third)
}

// coordinated tells whether the noun before word i is the last of several: "unions and the opposition | plan to march".
func (p *sentence) coordinated(i int) bool {
	for k := i - 1; k > 0 && k > i-7; k-- {
		if w := p.words[k]; w.low == "and" {
			return p.words[k-1].noun() && k < i-1
		} else if w.group != nil || w.mark || w.time != nil || w.is(lexicon.Prep) {
			return false
		}
	}
	return false
}

// awaited tells whether word i, after a date that ends a relative clause, is the verb that the noun of that still waits for: "those who
// marched on Tuesday | hope their king will listen".
func (p *sentence) awaited(i int) bool {
	if i < 4 || p.words[i-1].time == nil || i+1 == len(p.words) || !p.words[i+1].is(lexicon.Det|lexicon.Pron) || p.words[i+1].time != nil {
		return false
	}
	k, verbs := i-1, 0
	for ; k > 0 && !p.words[k].is(lexicon.Rel); k-- {
		if p.words[k].mark || p.words[k].is(lexicon.Conj) {
			return false
		}
		if g := p.words[k].group; g != nil && g.start == k {
			verbs++
		}
	}
	return k > 0 && verbs == 1 && p.words[k-1].noun() && !slices.ContainsFunc(p.words[:k], func(w word) bool { return w.group != nil })
}

// What "set" is said with, and not "the set".
var setsWhat = setOf("sail foot fire course")

// Nouns for many people without an s.
var manyPeople = setOf("men women people police troops gunmen policemen militiamen infantry cavalry crowd militia army guerrillas")

// afterReduced tells whether the only verb before word i, back to a mark or link, may be a participle with its phrase: "fired from Goma".
func (p *sentence) afterReduced(i int) bool {
	var g *group
	for k := i - 1; k >= 0 && !(p.words[k].mark && !isQuote(p.words[k])) && !p.words[k].is(lexicon.Rel|lexicon.Conj); k-- {
		if h := p.words[k].group; h != nil && h != g {
			if g != nil {
				return false
			}
			g = h
		}
	}
	return g != nil && p.lone(g) && g.end < i && (p.words[g.end].is(lexicon.Prep) || p.words[g.end].time != nil) && g.start > 0 && p.words[g.start-1].noun() && !p.lex.Intransitive(g.base)
}

// verbBefore tells whether the words before i, back to a mark or link, have a verb already.
func (p *sentence) verbBefore(i int) bool {
	for k := i - 1; k >= 0; k-- {
		w := p.words[k]
		if w.mark && !isQuote(w) || w.is(lexicon.Rel) || w.is(lexicon.Sub) && (!w.is(lexicon.Prep) || p.words[k+1].is(lexicon.Pron) && !objectOnly.has(p.lows[k+1])) {
			return false
		}
		if w.group != nil {
			t, _ := p.lex.VerbTrigger([]string{w.group.base})
			return t == nil || !t.Report || w.group.base == "report" || w.group.base == "see"
		}
	}
	return false
}

// finiteNear tells whether the words after i, up to the next mark or link, have a plain finite verb already.
func (p *sentence) finiteNear(i int) bool {
	for k := i + 1; k < len(p.words); k++ {
		w := p.words[k]
		if w.mark || w.is(lexicon.Rel) || w.is(lexicon.Conj) && !(k+1 < len(p.words) && p.words[k-1].capital && p.words[k+1].capital) {
			return false
		}
		if w.is(lexicon.Aux) && p.lows[k-1] == "to" {
			return false // "claims to have seized"
		}
		if w.is(lexicon.Aux) || w.is(lexicon.Modal) || w.shape(lexicon.Past) && !p.lex.IsNoun(w.low) && !w.capital && !p.words[k-1].is(lexicon.Det) {
			return true
		}
	}
	return false
}

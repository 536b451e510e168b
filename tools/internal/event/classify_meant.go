package event

import (
	"slices"
	"strings"

	"dateline/tools/internal/lexicon"
)

// What a pronoun or a bare ordinal stands for says what type of happening it is: "it began", "the second ended".

// thingMeant returns what a subject "it" tells of, where the sentence before was about a happening: "The offensive … It began on 4 April".
func (p *sentence) thingMeant(s part) []typed {
	if s.to-s.from != 1 || p.lows[s.from] != "it" || p.thing == nil {
		return nil
	}
	if what := happening(p.lex, p.thing(false, false)); what.kind != "" {
		return []typed{what}
	}
	return nil
}

// roundMeant returns what a subject like "the second" stands for.
func (p *sentence) roundMeant(s part) []typed {
	if s.to-s.from != 2 {
		return nil
	}
	return p.pointsBack(s)
}

// pointsBack returns what a subject "they" or "it" stands for, where talks or a truce were told of.
func (p *sentence) pointsBack(s part) []typed {
	if back := p.pointed(s); back.kind != "" {
		return []typed{{back.kind, back.noun}}
	}
	return nil
}

// pointed returns the talks or the truce that a subject "they" or "it" means.
func (p *sentence) pointed(s part) process {
	if s.to-s.from == 2 && p.lows[s.from] == "the" && ordinals.has(p.lows[s.from+1]) {
		return p.nth(p.lows[s.from+1])
	}
	if s.to-s.from != 1 || p.lows[s.from] != "they" && p.lows[s.from] != "it" {
		return process{}
	}
	return p.back(p.lows[s.from] == "they")
}

// nth is the round of the talks, or the truce, that an ordinal alone means: "the second ended on 3 May".
func (p *sentence) nth(ordinal string) process {
	for _, many := range []bool{true, false} {
		switch back := p.back(many); {
		case back.noun == "rounds" || back.kind == "talks":
			return process{title: ordinal + " round of talks", kind: "talks", noun: "round", marks: []string{ordinal}}
		case many && back.kind != "":
			noun := strings.TrimSuffix(back.noun, "s")
			return process{title: ordinal + " " + noun, kind: back.kind, noun: noun, marks: []string{ordinal}}
		}
	}
	return process{}
}

// objectBefore returns what "it" or "them" after the verb stands for: the object of the clause before.
func (p *sentence) objectBefore(v view) []typed {
	if v.rest.empty() {
		return nil
	}
	switch p.lows[v.rest.from] {
	case "it", "them":
	case "one", "another":
		return p.oneMeant(v)
	default:
		return nil
	}
	if h := p.meant(v.clause); h != nil {
		return p.nounTypes(part{h.verb.end, h.to})
	}
	return nil
}

// oneMeant returns what "one" or "another" after the verb is one of: what the clause before, or the last talks or truce, told of.
func (p *sentence) oneMeant(v view) []typed {
	if k := v.rest.from + 1; k < v.rest.to && (p.words[k].noun() || p.lows[k] == "of") {
		return nil // "one soldier", "one of them"
	}
	if h := p.clauseBefore(v.clause); h != nil {
		for _, n := range append(p.nounTypes(h.subject), p.nounTypes(part{h.verb.end, h.to})...) {
			if pointedAtPlaces.has(n.kind) {
				return []typed{n}
			}
		}
		return nil
	}
	if back := p.back(false); back.kind != "" {
		return []typed{{back.kind, back.noun}}
	}
	return nil
}

// meant returns the clause before c whose object "it" in c means: the one before it, or one farther off with a truce, an
// accord or talks for its object.
func (p *sentence) meant(c *clause) *clause {
	before := p.clauseBefore(c)
	for h := before; h != nil; h = p.clauseBefore(h) {
		if n := first(p.nounTypes(part{h.verb.end, h.to})); pointedAtPlaces.has(n.kind) {
			return h
		}
	}
	return before
}

// clauseBefore returns the clause that stands before c; nil where c is the first or none.
func (p *sentence) clauseBefore(c *clause) *clause {
	if i := slices.Index(p.clauses, c); i > 0 {
		return p.clauses[i-1]
	}
	return nil
}

// standsFor is the class of what "it", "they" or "them" at word k stands for: what the clauses before tell of, nearest first, else
// the last subject of the sentences before. None where nothing is of its number.
func (p *sentence) standsFor(k int) lexicon.Class {
	many := p.lows[k] != "it"
	own := p.clauseAt(k)
	object := own != nil && k >= own.verb.end
	if object && k > own.verb.end {
		if of := (part{own.verb.end, p.objectEnd(part{own.verb.end, own.to})}); p.mayMean(k, of, many) {
			return p.headClass(of) // "seized Selva before losing | it"
		}
	}
	for h := p.clauseBefore(own); h != nil; h = p.clauseBefore(h) {
		if of := (part{h.verb.end, p.objectEnd(part{h.verb.end, h.to})}); (object || own.kind == main || own.kind == coordinate) && p.mayMean(k, of, many) {
			return p.headClass(of) // the subject of "and it fell" is not that of the clause before: it would be left out
		}
		if (!object || h.subject != own.subject) && p.mayMean(k, h.subject, many) {
			return p.headClass(h.subject)
		}
	}
	if p.lately == nil {
		return lexicon.Class{}
	}
	return p.lately(many)
}

// mayMean tells whether the pronoun at word k may stand for a phrase before it: one with a noun of a class, that is many or one, and
// one that is nobody.
func (p *sentence) mayMean(k int, s part, many bool) bool {
	if s.empty() || s.to > k || p.words[s.from].is(lexicon.Pron) || p.plural(s) != many {
		return false
	}
	c := p.headClass(s)
	return !c.None() && (many || c.Meets(lexicon.PlaceClass) || !c.Meets(lexicon.PersonClass.With(p.lex.NounClasses("people"))))
}

// walkout tells whether the "strike" at word k is one of people who work, whom its clause names, and hits nobody: "the union called off its
// strike", "a strike by nurses", "rail strikes".
func (p *sentence) walkout(k int) bool {
	if p.lows[k] != "strike" && p.lows[k] != "strikes" || slices.ContainsFunc(p.groups, p.attacks) {
		return false
	}
	from, to := 0, k
	if c := p.clauseAt(k); c != nil && !ownersWords.has(p.lows[max(k-1, 0)]) { // "said that | their strike"
		if from = c.from; !c.subject.empty() {
			from = min(c.from, c.subject.from)
		}
	}
	if next := k + 1; next < len(p.lows) && (p.lows[next] == "by" || p.lows[next] == "of") {
		to = p.objectEnd(part{next + 1, len(p.words)})
	} else if p.lows[k] == "strike" && p.lastsOn(k) {
		return true // "the strike entered its third week", "a strike at the port ended"
	} else if next+1 < len(p.lows) && p.words[next].is(lexicon.Prep) && p.words[next+1].time == nil && p.lows[next] != "over" {
		return false // "a strike on a depot"
	}
	for i := from; i < to; i++ {
		if c, _ := p.lex.NounClass(p.lows[i:]); c.Meets(p.lex.NounClasses("labour")) {
			return true
		}
	}
	return false
}

// lastsOn tells whether the noun at k is the subject of a verb that only what goes on for days can have, and is not said to be on anything.
func (p *sentence) lastsOn(k int) bool {
	c := p.clauseAt(k)
	if c == nil || k < c.subject.from || k >= c.subject.to || k+1 < len(p.lows) && (p.lows[k+1] == "on" || p.lows[k+1] == "against") {
		return false
	}
	return lastsDays.has(c.verb.base)
}

// What only goes on for days does.
var lastsDays = setOf("begin start end enter spread last continue drag widen paralyse paralyze cripple collapse resume")

// attacks tells whether a verb is one of killing or attacking.
func (p *sentence) attacks(g *group) bool {
	t, _ := p.lex.VerbTrigger([]string{g.base})
	return casualties.has(g.base) || t != nil && len(t.Types) > 0 && t.Types[0] == "attack"
}

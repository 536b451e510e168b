package event

import (
	"slices"
	"strings"
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

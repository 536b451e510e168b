package event

import (
	"slices"
	"strings"

	"dateline/tools/internal/lexicon"
)

// frameOf returns the type that the frame of v gives it: the kinds of its subject, verb and objects together. Empty where
// no frame fits.
func (p *sentence) frameOf(v view) string {
	verb, rest := p.verbClass(v)
	if verb == 0 {
		return ""
	}
	subject, object, unsaid := p.headClass(v.subject), p.directObject(rest), v.subject.empty()
	if subject == 0 {
		subject = p.headClass(p.apposed(v)) // "its highest body, the People's Assembly, decided"
	}
	if v.group.passive || v.group.form == reduced {
		subject, object = p.agent(rest), subject
		unsaid = subject == 0
	} else if v.clause != nil && v.verb == nil && !v.clause.object.empty() {
		object = object&^lexicon.NoneClass | p.headClass(v.clause.object)
	}
	for _, f := range p.lex.Frames() {
		if f.Verb&verb == 0 {
			continue
		}
		anybody := unsaid && f.Object&^lexicon.NoneClass != 0 // a passive need not say by whom
		if (anybody || fits(f.Subject, subject)) && fits(f.Object, object) && p.placed(rest, f) {
			return f.Type
		}
	}
	return ""
}

// fits tells whether what is there is what a frame asks for.
func fits(asked, there lexicon.Class) bool { return asked == 0 || asked&there != 0 }

// verbClass is the class of the verb of v, and what follows it: its particle may stand right after it or after its object,
// "threw back the rebels", "threw the rebels back".
func (p *sentence) verbClass(v view) (lexicon.Class, part) {
	rest := part{p.skipAdverbs(v.rest.from), v.rest.to}
	if k := p.objectEnd(v.rest); k > v.rest.from && k < v.rest.to && particles[p.lows[k]] {
		if c, n := p.lex.VerbClass([]string{v.group.base, p.lows[k]}); n > 1 {
			return c, v.rest
		}
	}
	c, n := p.lex.VerbClass(append([]string{v.group.base}, p.lows[v.rest.from:min(v.rest.from+3, v.rest.to)]...))
	if n > 1 {
		rest.from = v.rest.from + n - 1
	}
	return c, rest
}

// directObject is the class of what stands right after a verb; None where nothing does.
func (p *sentence) directObject(rest part) lexicon.Class {
	if end := p.objectEnd(rest); end > rest.from && !(end == rest.from+1 && reflexives[p.lows[rest.from]]) {
		return p.headClass(part{rest.from, end})
	}
	return lexicon.NoneClass
}

// Who does something to himself does it to nobody else: "gave itself up".
var reflexives = setOf("himself herself itself themselves")

// objectEnd is where the noun phrase right after a verb ends: at a preposition, a date, a mark or another verb.
func (p *sentence) objectEnd(rest part) int {
	k := rest.from
	for ; k < rest.to; k++ {
		w := p.words[k]
		if w.group != nil || w.mark && !isQuote(w) && !p.comma(k) || w.time != nil || particles[w.low] || w.is(lexicon.Rel) || w.is(lexicon.Sub) && !w.is(lexicon.Prep) || w.is(lexicon.Prep) && !(w.low == "of" && k > rest.from) {
			break
		}
	}
	return k
}

// agent is the class of whom a passive verb names after "by".
func (p *sentence) agent(rest part) lexicon.Class {
	for k := rest.from; k+1 < rest.to; k++ {
		if p.lows[k] == "by" {
			return p.headClass(part{k + 1, p.objectEnd(part{k + 1, rest.to})})
		}
	}
	return 0
}

// placed tells whether one of the frame's prepositions stands in what follows the verb, before a noun of the class that it asks for.
func (p *sentence) placed(rest part, f lexicon.Frame) bool {
	if len(f.Preps) == 0 {
		return true
	}
	for k := rest.from; k < rest.to && p.words[k].group == nil; k++ {
		if !slices.Contains(f.Preps, p.lows[k]) {
			continue
		}
		if f.Noun == 0 {
			return true
		}
		from := k + 1
		for from < rest.to && p.words[from].is(lexicon.Prep) {
			from++ // "out of", "over to"
		}
		if f.Noun&p.headClass(part{from, p.objectEnd(part{from, rest.to})}) != 0 {
			return true
		}
	}
	return false
}

// measures are nouns that only say how much or how many of the next there are.
var measures = setOf("hundreds thousands dozens scores tens last rest number column columns group groups part parts most half third bulk all some many truckload " +
	"truckloads lorryload lorryloads batch batches handful pair party wave waves majority million millions crowd crowds team units members remnants one two three four several each both")

// headClass is the class of the heads of a noun phrase: not of the nouns that only say whose or which they are.
func (p *sentence) headClass(r part) lexicon.Class {
	var c lexicon.Class
	last := false
	for k := r.from; k < r.to; k++ {
		w := p.words[k]
		last = last || rearWords[w.low]
		switch {
		case w.group != nil, w.is(lexicon.Rel) && k > r.from, w.mark && !isQuote(w) && !p.comma(k):
			return c
		case w.is(lexicon.Prep):
			if k == r.from || w.low != "of" || !measures[p.lows[k-1]] && !w.capital {
				return c
			}
		case w.time == nil:
			of, n := p.classOf(k)
			if k += n - 1; n > 1 && w.name != nil || !p.owner(k) {
				c |= of
			}
			if last && c&lexicon.ForcesClass != 0 {
				c |= lexicon.RearClass
			}
		}
	}
	return c
}

// Words for those who are there until the end: "the last French soldiers".
var rearWords = setOf("last remaining final")

// classOf is the class of the noun or the name that word k begins, and its length in words.
func (p *sentence) classOf(k int) (lexicon.Class, int) {
	w := p.words[k]
	switch w.low {
	case "he", "she":
		return lexicon.PersonClass, 1
	case "they", "it":
		return lexicon.StateClass | lexicon.GroupClass, 1
	}
	c, n := p.lex.NounClass(p.lows[k:])
	switch {
	case w.name != nil:
		for j := k + 1; j < k+w.nameLen; j++ {
			of, _ := p.lex.NounClass(p.lows[j:]) // "the Security Council"
			c |= of
		}
		return c | named(w.name), w.nameLen
	case c == 0 && (w.capital || k == 0 && p.leads() && p.trigger(k) == nil):
		c = p.unlisted(k)
	}
	return c, max(n, 1)
}

// unlisted is the class of a capitalised word that no table of names has: of several together, after an office, and of a
// surname told before a person's; of one alone a person's or a place's.
func (p *sentence) unlisted(k int) lexicon.Class {
	spelled := p.words[k].spelled
	office := p.lex.IsRole(p.lows[k:]) > 0 || k > 0 && p.lex.IsRole(p.lows[k-1:]) > 0
	beside := k > 0 && p.words[k-1].capital || k+1 < len(p.words) && p.words[k+1].capital && p.words[k+1].name == nil
	switch {
	case strings.ContainsAny(spelled, "-0123456789"):
		return 0 // a model of aircraft
	case office, beside, p.surnames[spelled] != "":
		return lexicon.PersonClass
	}
	return lexicon.PersonClass | lexicon.PlaceClass
}

// named is the class of what has a name.
func named(n *lexicon.Name) lexicon.Class {
	var c lexicon.Class
	if n.Place != nil {
		c |= lexicon.PlaceClass
	}
	if n.Actor == nil {
		return c
	}
	switch n.Actor.Kind {
	case "country":
		if c |= lexicon.StateClass; n.Demonym {
			c |= lexicon.ForcesClass // "the Greeks"
		}
	case "group", "force":
		c |= lexicon.GroupClass
	case "org":
		c |= lexicon.OrgClass
	case "person":
		c |= lexicon.PersonClass
	}
	return c
}

// durationIn tells whether a length of time stands in r.
func (p *sentence) durationIn(r part) bool {
	for k := r.from; k < r.to; k++ {
		if t := p.words[k].time; t != nil && t.Type == "DURATION" {
			return true
		}
	}
	return false
}

// owner tells whether the noun at k only says whose the next is: "the general's villa", "the police station".
func (p *sentence) owner(k int) bool {
	return k+1 < len(p.words) && (p.lows[k+1] == "'s" || p.words[k+1].noun() && p.words[k+1].time == nil && !p.words[k+1].capital && p.words[k+1].group == nil)
}

// anyOf tells whether one of some words stands in r.
func (p *sentence) anyOf(r part, words []string) bool {
	return slices.ContainsFunc(p.lows[r.from:r.to], func(w string) bool { return slices.Contains(words, w) })
}

package event

import (
	"slices"

	"dateline/tools/internal/lexicon"
)

// madeKnown is the article after "in" of what a participle only says when it was made known: "in | a decision announced on 3 May", "in | a
// video posted"; 0 where it says something else.
func (p *sentence) madeKnown(g *group) int {
	k := g.start - 1
	for k > 0 && p.words[k].noun() {
		k--
	}
	if k < 1 || k == g.start-1 || !p.words[k].is(lexicon.Det) || p.lows[k-1] != "in" {
		return 0
	}
	if c, _ := p.lex.NounClass(p.lows[g.start-1:]); published.has(g.base) || handedOn.has(g.base) && c.Meets(p.lex.NounClasses("letter", "statement")) || passed.has(g.base) && c.Meets(p.lex.NounClasses("measure")) && p.saysIn(g) {
		return k
	}
	return 0
}

// saysIn tells whether the verb before the participle g, or the first one after it, is of a statement: "condemned the coup in a resolution
// | adopted", "In a resolution | adopted on 3 May, the council condemned".
func (p *sentence) saysIn(g *group) bool {
	var says *group
	for _, h := range p.groups {
		if h.form == finite && h != g && (h.start < g.start || says == nil) {
			says = h
		}
	}
	return says != nil && p.makesStatement(says)
}

// Verbs of bringing to somebody what is written or said.
var handedOn = setOf("deliver send hand read sign dispatch")

// Verbs by which a council or a house says something: "demanded in a resolution adopted on Tuesday".
var passed = setOf("adopt pass approve")

// Verbs of making something known.
var published = setOf("announce publish release issue post broadcast air print date record film circulate distribute")

// knownBy tells whether the "in" at word k says how what v tells of was made known on its day: "rejects the offer | in a note delivered on Monday".
func (p *sentence) knownBy(v view, k int) bool {
	return p.lows[k] == "in" && k > v.rest.from && k < v.at && slices.ContainsFunc(p.groups, func(g *group) bool { return p.madeKnown(g) == k+1 })
}

package event

import (
	"slices"
	"strings"

	"dateline/tools/internal/lexicon"
)

// remember keeps what later sentences may lean on: the subject, the people, the talks or truce told of.
func (r *reader) remember(p *sentence) {
	for k := range p.words {
		if actor, _, _ := r.nameAt(p, k); strings.Contains(actor, " ") && r.isPerson(p, k, actor) {
			r.persons = append(slices.DeleteFunc(r.persons, func(o string) bool { return o == actor }), actor)
		}
	}
	r.before, r.model = p, nil
	for _, c := range p.clauses {
		if c.kind == main && !c.aside && r.model == nil {
			r.model = c
		}
		if c.kind == main && !c.aside && !c.subject.empty() && !p.words[c.subject.from].is(lexicon.Pron) {
			r.subject = p.render(part{c.subject.from, p.shortSubject(c.subject)})
			if actor, _, _ := r.nameAt(p, c.subject.from); actor != "" && strings.Contains(actor, " ") {
				r.person = actor
			}
		}
		if c.kind == main && !c.subject.empty() && !p.words[c.subject.from].is(lexicon.Pron) { // "she and Roe": "she" is who she was
			for k := c.subject.from; k < c.subject.to; k++ {
				if actor, _, _ := r.nameAt(p, k); r.isPerson(p, k, actor) {
					r.person = actor
				}
			}
		}
	}
	for k := range p.words {
		if t := p.trigger(k); t != nil && (t.Types[0] == "talks" || t.Types[0] == "ceasefire" || exchanges[p.lows[k]]) && (p.segmented(k) < 0 || r.process[many(p.words[k])].kind == "") {
			from := p.phraseStart(k, 0)
			r.process[many(p.words[k])] = process{p.render(part{from, k + p.nounLen(k)}), t.Types[0], p.lows[k], p.marksIn(from, k+1)}
			if place := r.placeAfter(p, k); place != "" {
				r.where[p.lows[k]] = place
			}
		}
	}
}

// Nouns of a giving back of prisoners that goes on for days.
var exchanges = setOf("exchange swap repatriation")

// placeAfter returns the place that follows the noun at k before any mark or verb: "talks in the border town of Ansk".
func (r *reader) placeAfter(p *sentence, k int) string {
	for k++; k < len(p.words) && !p.words[k].mark && p.words[k].group == nil; k++ {
		if _, place, _ := r.nameAt(p, k); place != "" {
			return place
		}
	}
	return ""
}

// isPerson tells whether the actor that word k begins is a person.
func (r *reader) isPerson(p *sentence, k int, actor string) bool {
	if actor == "" {
		return false
	}
	if n := p.words[k].name; n != nil {
		return n.Actor != nil && n.Actor.Kind == "person"
	}
	return r.surnames[surname(actor)] == actor || p.lex.IsRole(p.lows[k:]) > 0
}

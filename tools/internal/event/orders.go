package event

import "slices"

// orders tells whether v is what somebody tells others to do: "told his men to hold their fire".
func (p *sentence) orders(v view) bool {
	if v.group == nil || v.group.base != "tell" || v.group.passive || v.verb != nil {
		return false
	}
	g := p.toDo(v)
	return g != nil && g.start > v.group.end
}

// toDo is the infinitive that what v says goes on with, up to a mark or another verb: "told his men | to hold"; nil where none does.
func (p *sentence) toDo(v view) *group {
	for k := v.group.end; k < v.rest.to && !p.words[k].mark; k++ {
		if g := p.words[k].group; g != nil && g.form == infinitive {
			return g
		} else if g != nil {
			return nil
		}
	}
	return nil
}

// beforeBody tells whether somebody says something before a parliament, a council or a court.
func (p *sentence) beforeBody(v view) bool {
	return v.group != nil && v.verb == nil && v.group.base == "tell" && !v.group.passive && p.directObject(v.rest).Meets(p.lex.NounClasses("house", "council", "court"))
}

// speaksTo tells whether a verb that only speaks is there to do something: "wrote to the junta to demand that the officers be called home".
func (p *sentence) speaksTo(v view) bool {
	if v.group == nil || v.verb != nil || v.group.passive {
		return false
	}
	g := p.toDo(v)
	return g != nil && bidding.has(g.base)
}

// Verbs by which words do something.
var bidding = setOf("demand ask request urge beg plead appeal offer propose protest complain threaten warn accuse announce declare resign reject refuse accept order summon invite apologise apologize condemn denounce call")

// pledges tells whether v is what its speaker says that he will do, and that is a deed: "said that it would move its forces out". A deed
// with a date of its own is told for itself.
func (p *sentence) pledges(v view) bool {
	return slices.ContainsFunc(p.clauses, func(k *clause) bool {
		if k.kind != complement || k.host != v.clause || k.verb.tense != future && k.verb.modal != "would" && !k.verb.ongoing || k.verb.perfect || p.datesOwn(k) {
			return false
		}
		if s := k.subject; s.to-s.from != 1 || !speakersOwn.has(p.lows[s.from]) {
			return false
		}
		kind, _, _ := p.typeOf(p.viewOf(candidate{at: -1, noun: -1, clause: k}))
		return pledged.has(kind)
	})
}

// Pronouns by which a speaker says what he will do.
var speakersOwn = setOf("it they he she")

// Types of what one can promise or threaten to do by oneself.
var pledged = setOf("withdrawal ceasefire prisoners agreement talks territory mobilization battle attack politics sanctions humanitarian")

// speaksOn tells whether the coordinate clause k, after what v says of its own subject, has that subject: "said that he was tired and
// resigned".
func (p *sentence) speaksOn(k *clause, v view) bool {
	h := k.host
	return h != nil && h.kind == complement && h.host == v.clause && h.subject.to-h.subject.from == 1 && speakersOwn.has(p.lows[h.subject.from])
}

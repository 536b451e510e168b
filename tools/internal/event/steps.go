package event

import "slices"

// content steps from a verb of speech into what was said, where that tells of a happening: "said it had captured the town".
func (r *reader) content(p *sentence, v view) (candidate, bool) {
	if v.group == nil || v.clause == nil || v.verb != nil || v.chain != nil || !p.reportVerb(v.group) || p.tellsBody(v) || p.inquires(v) {
		return v.candidate, false // what an inquiry finds was done long before
	}
	for _, k := range p.clauses {
		if admissions.has(v.group.base) && k.verb.base == "commit" && v.at < k.from {
			continue // "acknowledged on 28 May that it had committed genocide": that it did so is older news
		}
		if k.kind != complement || k.host != v.clause || denying.has(v.group.base) || dreads.has(v.group.base) || k.verb.modal != "" || k.verb.negated || p.datesOwn(k) {
			continue
		}
		inner := p.viewOf(candidate{time: v.time, at: v.at, when: v.when, noun: -1, clause: k})
		kind, _, _ := p.typeOf(inner)
		past := k.verb.perfect || k.verb.tense == past && k.verb.base != "be" && k.verb.base != "have"
		if past && kind != "" && kind != "statement" && (kind != "politics" || p.proclaims(v.group, k.verb)) && kind != "talks" && (kind != "agreement" || k.verb.base == "reach" || k.verb.base == "sign" || k.verb.base == "agree") {
			return inner.candidate, true
		}
		if kind == "" && k.verb.perfect && !k.verb.passive && p.onlySays(v.group) && p.plainDeed(inner) && p.public(p.doerSaid(inner)) && !p.tellsNothing(inner) {
			return inner.candidate, true
		}
	}
	if g := p.claimedDeed(v); g != nil {
		inner := v.candidate
		inner.verb = g
		kind, _, _ := p.typeOf(p.viewOf(inner))
		return inner, kind != "" && kind != "statement"
	}
	return v.candidate, false
}

// Verbs of thinking that something may be so: nobody tells that it is.
var dreads = setOf("fear dread worry doubt wonder guess assume imagine hope")

// claimedDeed is the verb of the deed that v only claims, reports or boasts of: "claimed to have blown up", "reported having
// driven off"; nil where there is none.
func (p *sentence) claimedDeed(v view) *group {
	if !claims.has(v.group.base) && v.group.base != "report" {
		return nil
	}
	for k := v.group.end; k < min(v.rest.to, v.group.end+10); k++ {
		if g := p.words[k].group; g != nil {
			if g.form == infinitive && g.perfect || g.form == gerund && p.lows[g.start] == "having" {
				return g
			}
			return nil
		}
	}
	return nil
}

// proclaims tells whether a verb of speech announces a deed of its speaker: "announced that they had overthrown the president".
func (p *sentence) proclaims(says, deed *group) bool {
	return deed.perfect && slices.Contains([]string{"announce", "declare", "proclaim"}, says.base)
}

// tellsBody tells whether somebody speaks before a body whose hearing of it is the news: "told the Security Council that …".
func (p *sentence) tellsBody(v view) bool {
	return (v.group.base == "tell" || v.group.base == "inform") && p.directObject(v.rest).Meets(p.lex.NounClasses("house", "council", "court", "org"))
}

// byDoing steps from a verb that tells of nothing into what was done: "responded by shelling the town".
func (p *sentence) byDoing(v view, kind string) (candidate, bool) {
	if v.group == nil || v.clause == nil || v.verb != nil || v.group.form != finite || kind != "" && kind != "statement" || v.group.negated || v.group.modal != "" {
		return v.candidate, false
	}
	for k := v.group.end; k+1 < v.clause.to; k++ {
		g := p.words[k+1].group
		if p.lows[k] != "by" || g == nil || g.form != gerund || !p.tells(g) {
			continue
		}
		inner := v.candidate
		inner.verb = g
		did, _, _ := p.typeOf(p.viewOf(inner))
		return inner, did != "" && did != "statement"
	}
	return v.candidate, false
}

// afterDoing tells whether v tells of nothing but what somebody was doing when something happened to them: "vanished after entering the
// consulate".
func (p *sentence) afterDoing(v view) bool {
	g := v.verb
	return g != nil && g.form == gerund && v.clause != nil && v.clause.kind == main && g.start > v.clause.verb.end && slices.Contains([]string{"after", "while", "on", "upon"}, p.lows[g.start-1])
}

// notDone tells whether v tells of what its words say that nobody did: "cleared of ordering the massacre", "close to signing", "instead of
// attacking the town".
func (p *sentence) notDone(v view) bool {
	g := v.verb
	if g == nil || g.form != gerund || v.clause == nil || g.start < 1 {
		return false
	}
	before := p.lows[max(g.start-2, 0)]
	switch p.lows[g.start-1] {
	case "of":
		says := p.sayerBefore(g.start-1, 6)
		found := before == "guilty" || says != nil && says.base == "convict"
		return !blamed.has(before) && (says == nil || !blamed.has(says.base)) && !(found && p.datedBesides(v.clause, g.start, v.at))
	case "to":
		return before == "close" || before == "near" || before == "opposed"
	case "from", "without":
		return true
	case "than":
		return before == "rather"
	}
	return false
}

// After these, "of" names what somebody is said to have done; after all others what nobody did, what is only thought of, or what a court
// has found, and the finding is the news, unless what it found has a date of its own.
var blamed = setOf("accuse accused suspect suspected innocent charge charges accusation accusations allegation allegations " +
	"report reports video footage pictures boast evidence")

// unharmed steps from whom nothing happened to into what it was: "Nobody was hurt on Monday when a rocket hit the depot".
func (p *sentence) unharmed(c *candidate) bool {
	k := c.clause
	if k == nil || c.noun >= 0 || !casualties.has(k.verb.base) || !p.nobodyIn(k.subject) {
		return false
	}
	for _, next := range p.clauses {
		if next.kind == adverbial && next.from >= k.to && (next.link == "when" || next.link == "as" || next.link == "after") && next.verb.tense == past && !p.datesOwn(next) {
			c.clause = next
			return true
		}
	}
	return false
}

// wentOn steps from a verb that tells of nothing, or only how somebody came to do what comes next, into the next that has the same
// subject: "planes wrecked the village and killed 30", "said that he was tired and resigned", "crossed the river and seized the town". Who
// is known for nothing may meet for what comes next, too: "some students met in Oslo and set up a union".
func (r *reader) wentOn(p *sentence, v view, kind string) (candidate, bool) {
	if v.group == nil || v.clause == nil || v.verb != nil || v.group.base == "do" || v.group.negated || v.group.tense != past || v.group.modal != "" {
		return v.candidate, false
	}
	came, onward := arrivals.has(v.group.base), p.yields(v) || kind == "talks" && meets.has(v.group.base) && !r.official(p, v)
	if kind != "" && !came && !onward && !(kind == "statement" && p.onlySays(v.group) && !p.commits(v)) || kind == "" && p.plainType(v) != "other" {
		return v.candidate, false
	}
	for _, k := range p.clauses {
		if !(k.kind == coordinate || k.kind == relative && sends.has(v.group.base) && k.subject.from >= v.group.end) || k.host != v.clause && !p.speaksOn(k, v) || k.verb.tense != past || k.verb.modal != "" || k.verb.negated || p.datesOwn(k) {
			continue
		}
		next := v.candidate
		next.clause, next.from, next.to = k, 0, 0
		did, _, _ := p.typeOf(p.viewOf(next))
		if onward && (did == "" || did == "talks") {
			continue
		}
		if kind != "" && came {
			return next, did == "attack" && !k.verb.passive || takes.has(k.verb.base) && did == "territory" && kind != did
		}
		return next, did != "" && did != "statement" && did != "other"
	}
	return v.candidate, false
}

// yields tells whether v only says that somebody does what comes next against his will: "gave in and accepted a truce".
func (p *sentence) yields(v view) bool {
	return v.group.base == "relent" || (v.group.base == "give" || v.group.base == "cave") && v.group.end < len(p.lows) && p.lows[v.group.end] == "in"
}

// Verbs that only bring somebody to where he does what the clause is about.
var arrivals = setOf("cross ford enter march drive ride walk come arrive reach approach surround encircle fly sail swim row land go return roll")

// Verbs of taking ground.
var takes = setOf("capture seize take retake recapture occupy conquer overrun storm win liberate")

// Verbs after whose object a relative clause tells what came of it: "led a band of men who burned the depot".
var sends = setOf("lead send dispatch launch drop bring command head order use raise gather assemble unleash loose join")

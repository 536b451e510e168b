package event

import (
	"slices"
)

// cancelled tells whether the clause, its host or a clause that goes on from it calls the happening off.
func (p *sentence) cancelled(v view, kind string) bool {
	if v.group != nil && p.unfulfilled(v.group) {
		return true
	}
	if v.group != nil && p.calledOff(v.group) {
		return v.at < 1 || p.lows[v.at-1] != "until" && p.lows[v.at-1] != "to" // put off until then: planned
	}
	if v.group == nil {
		c := p.clauseOfView(v)
		return c != nil && c.verb.end <= v.noun && p.calledOff(c.verb)
	}
	if v.clause == nil {
		return false
	}
	if v.group == v.clause.verb && (p.neverHappened(v.group) || p.neverLeft(v)) && !foughtFor.has(kind) {
		return true // "The talks, due to open on 3 May, did not take place"
	}
	if p.givenUp(v) {
		return true
	}
	if h := v.clause.host; v.clause.kind == relative && h != nil && (p.calledOff(h.verb) || p.neverHappened(h.verb)) {
		return true
	}
	if v.verb != nil && v.verb.form != gerund && v.subject.from >= v.clause.subject.from && (p.stopped(v.clause.verb) || p.neverHappened(v.clause.verb)) || v.group == v.clause.verb && p.stopped(v.group) && p.setFor(v) {
		return true
	}
	for _, c := range p.clauses {
		but, apart := c.link == "but", p.apart(c)
		if apart && !c.subject.empty() && (p.lows[c.subject.from] == "a" || p.lows[c.subject.from] == "an") {
			continue // "met in May; a second round was never held"
		}
		if c.verb.start < v.clause.verb.end || !but && !apart && !goesOn(c, v.clause) || c.verb.negated && !p.neverHappened(c.verb) {
			continue
		}
		off := !apart && p.calledOff(c.verb) || (but || apart) && p.neverHappened(c.verb) || but && p.relents(v, c.verb) || !apart && c.verb.passive && drops.has(c.verb.base) && !contestable(kind)
		if off && !p.datesBetween(v.clause, c) {
			return true
		}
	}
	return false
}

// repeals tells whether g ends a rule or a pact that was in force: "parliament scrapped the ban".
func (p *sentence) repeals(g *group) bool {
	if g.base != "scrap" {
		return false
	}
	what := part{g.end, len(p.words)}
	if c := clauseWith(p.clauses, g); g.passive && c != nil {
		what = c.subject
	}
	what.to = min(what.to, p.objectEnd(what))
	if slices.ContainsFunc(p.groups, func(h *group) bool { return h.start >= what.to && h.perfect && setsDate(h.base) }) {
		return false // "scrapped the truce that it had promised to begin on Monday"
	}
	return p.directObject(what).Meets(p.lex.NounClasses("measure", "deal", "truce")) || slices.ContainsFunc(p.lows[what.from:what.to], repealed.has)
}

// What is in force until it is scrapped.
var repealed = setOf("extension ban tax subsidy subsidies visas tariffs quota quotas")

// neverLeft tells whether what was arranged did not set out or come: "the convoy due on 3 May did not leave".
func (p *sentence) neverLeft(v view) bool {
	g := v.group
	return g.negated && g.tense == past && g.modal == "" && setsOut.has(g.base) && !v.subject.empty() && slices.ContainsFunc(p.lows[v.subject.from:v.subject.to], occasions.has)
}

var setsOut = setOf("leave depart sail fly start arrive come reach land move proceed")

// givenUp tells whether v is of something arranged that its own verb, or the verb that its relative clause stands under, drops: "the
// flight was abandoned", "have suspended the strike that they had announced for Thursday".
func (p *sentence) givenUp(v view) bool {
	if v.group == v.clause.verb && v.group.passive && drops.has(v.group.base) && !v.subject.empty() {
		return slices.ContainsFunc(p.lows[v.subject.from:v.subject.to], occasions.has)
	}
	h := v.clause.host
	return v.clause.kind == relative && h != nil && (drops.has(h.verb.base) || h.verb.base == "suspend") && setsDate(v.group.base) && v.at > 0 && p.lows[v.at-1] == "for"
}

// Verbs that give a plan up.
var drops = setOf("abandon drop ditch axe scrap abort")

// What is arranged for a day.
var occasions = setOf("flight flights trip visit tour march rally parade vote election elections ballot referendum launch meeting summit talks session hearing " +
	"trial ceremony strike walkout conference convoy evacuation landing landings invasion offensive assault deployment operation exercise handover exchange swap")

// relents tells whether a verb after "but" takes back what v plans: "had planned to walk out but withdrew their notice".
func (p *sentence) relents(v view, g *group) bool {
	if v.chain == nil || p.lex.Cue("plan", []string{v.group.base}) == 0 || g.negated || g.tense != past {
		return false
	}
	next := ""
	if g.end < len(p.lows) {
		next = p.lows[g.end]
	}
	switch g.base {
	case "relent", "withdraw", "abandon", "drop":
		return true
	case "back":
		return next == "down" || next == "out" || next == "off"
	case "pull", "bow":
		return next == "out"
	case "give":
		return next == "up" || next == "in"
	case "change":
		return next == "their" || next == "his" || next == "her" || next == "its"
	}
	return false
}

// goesOn tells whether c shares the subject of h: "a vote was set for May and then put off", not "signed a pact that ends the war
// and puts off a vote".
func goesOn(c, h *clause) bool {
	for c.kind == coordinate && c.host != nil && c != h {
		c = c.host
	}
	return c == h
}

// datesBetween tells whether a clause with a date of its own, which is what is called off, stands between two.
func (p *sentence) datesBetween(of, c *clause) bool {
	return slices.ContainsFunc(p.clauses, func(k *clause) bool {
		return k.verb.start > of.verb.end && k.verb.end < c.verb.start && k.kind != relative && p.datesOwn(k)
	})
}

// unfulfilled tells whether a verb says of a plan that nothing came of it: "was to have met", "should have been signed".
func (p *sentence) unfulfilled(g *group) bool {
	if g.modal == "should" && g.perfect {
		return true
	}
	if g.negated && (g.modal == "will" || g.modal == "would") && slices.Contains(p.lows[g.start:g.end], "now") {
		return true // "will not now travel"
	}
	if g.base != "be" || g.tense != past || g.perfect || g.end >= len(p.words) {
		return false
	}
	next := p.words[g.end].group
	return next != nil && next.form == infinitive && next.perfect
}

// neverHappened tells whether a verb says that its subject did not, or will not, take place.
func (p *sentence) neverHappened(g *group) bool {
	if !g.negated || g.tense == present || g.modal != "" && g.modal != "will" && g.modal != "would" {
		return false
	}
	if g.passive && (g.base == "hold" || g.base == "convene") {
		return true
	}
	return slices.Contains([]string{"happen", "materialise", "materialize", "begin", "start", "occur", "open"}, g.base) && g.modal == "" || p.takesPlace(g)
}

// stopped tells whether a verb says that what was planned came to nothing: "was called off", "was banned", "was dropped".
func (p *sentence) stopped(g *group) bool {
	return p.calledOff(g) || g.passive && (drops.has(g.base) || forbids.has(g.base))
}

// Verbs by which others stop a plan.
var forbids = setOf("ban forbid prohibit block veto bar outlaw disallow suspend")

// setFor tells whether the date of v is one that its subject was set for: "a rally announced for Tuesday".
func (p *sentence) setFor(v view) bool {
	return v.at > 1 && v.at < v.group.start && p.lows[v.at-1] == "for" && p.words[v.at-2].group != nil && plans.has(p.words[v.at-2].group.base)
}

// calledOff tells whether a verb calls something off.
func (p *sentence) calledOff(g *group) bool {
	if g.base == "be" && g.end+1 < len(p.lows) && p.lows[g.end] == "off" && p.words[g.end+1].mark {
		return true // "the visit is off"
	}
	if g.base == "push" && g.passive {
		if c := clauseWith(p.clauses, g); c != nil && p.headClass(c.subject).Meets(p.lex.NounClasses("forces", "group", "people", "crowd", "protesters", "captors")) {
			return false // "were pushed back by the army"
		}
	}
	return p.lex.Cue("cancel", append([]string{g.base}, p.lows[g.end:min(g.end+3, len(p.lows))]...)) > 0 && !p.repeals(g)
}

package event

import (
	"slices"
	"strings"

	"dateline/tools/internal/lexicon"
)

// amend lets a sentence without an event of its own change the status of the one told before it:
// "The army denied it", "Each side accused the other of breaking it", "The claim could not be verified".
func (r *reader) amend(p *sentence, i int) {
	e := r.lastEvent(i)
	if e == nil || e.Status == "cancelled" || e.Status == "planned" {
		return
	}
	if e.Sentence < i-1 && (r.reasons[i-1] == idleTalk || r.reasons[i-1] == nobodysWords) {
		return // what was said in between is what is denied
	}
	switch {
	case p.unverified():
		if p.doubtsPart(e) {
			return
		}
		if e.Status != "disputed" {
			e.Status = "unverified"
		}
	case (contestable(e.Type) || e.Type == "statement" && accusing.has(e.Head)) && p.denies(e), contested(e) && p.flatDenial():
		e.Status = "disputed"
	case e.Status == "claimed" && p.confirms():
		e.Status = "occurred"
	case e.Status == "claimed" && p.counters():
		e.Status = "disputed"
	default:
		return
	}
	e.Also = append(e.Also, Also{i, "status"})
	r.reasons[i] = "told of the status of the event before it"
}

// lastEvent returns the event that a sentence i without one may speak of: the last of the two sentences before it.
func (r *reader) lastEvent(i int) *Event {
	for k := len(r.events) - 1; k >= 0 && i-r.events[k].Sentence <= 2; k-- {
		e := &r.events[k]
		if e.Reject != "" || e.When.IsZero() {
			continue
		}
		return e
	}
	return nil
}

// plannedOnce is the one event of a sentence that it only tells the plan of: "The signing had been fixed for Thursday"; nil where there is
// none, or where it has others.
func plannedOnce(dated []told) *told {
	if len(dated) != 1 || dated[0].Reject != supersededPlan {
		return nil
	}
	return &dated[0]
}

const supersededPlan = "superseded: a plan of the past"

// callOff makes an event of the plan that the sentence before told of where this one says that it was dropped: "It was postponed".
func (r *reader) callOff(p *sentence, i int) {
	if r.plan == nil || r.before == nil || len(p.clauses) == 0 || r.plan.Sentence != i-1 {
		return
	}
	c := p.clauses[0]
	if c.subject.empty() || !p.calledOff(c.verb) && !p.neverHappened(c.verb) {
		return
	}
	if low := p.lows[c.subject.from]; low != "it" && low != "that" && low != "this" && low != "they" && !(low == "the" && r.plan.Noun != "" && p.lows[c.subject.to-1] == r.plan.Noun) {
		return
	}
	e := &r.plan.Event
	e.Reject, e.Status = "", "cancelled"
	e.Moved = p.lex.HasCue("move", p.lows)
	off := p.viewOf(candidate{at: -1, noun: -1, clause: c})
	t := r.subjectText(r.before, r.plan.view) + " " + p.verbText(off, e, r.before.plural(r.plan.view.subject))
	if k := c.verb.end; k < len(p.lows) && particles.has(p.lows[k]) {
		t += " " + p.lows[k] // "called | off"
	}
	e.Title = finish(r.lengthen(r.before, t, e), p.lex)
	e.Fault = titleFault(e.Title, p.lex)
	e.Also = append(e.Also, Also{i, "status"})
	for k := len(r.events) - 1; k >= 0 && r.events[k].Sentence == e.Sentence; k-- {
		r.events[k] = *e
	}
	r.reasons[e.Sentence], r.reasons[i] = "", "told of the status of the event before it"
}

// contestable tells whether the other side may deny an event of a type; talks it may not.
func contestable(kind string) bool {
	return slices.Contains([]string{"attack", "battle", "territory", "ceasefire", "prisoners", "withdrawal"}, kind)
}

// Verbs of statements that say what another has done, which he may deny.
var accusing = setOf("accuse charge allege claim blame")

// doubtsPart tells whether what could not be verified is only a number beside e, or a report of its own: "Reports that bridges were down
// could not be confirmed". The toll of an attack is no such number.
func (p *sentence) doubtsPart(e *Event) bool {
	for _, c := range p.clauses {
		for k := c.subject.from; k < min(c.subject.to, c.verb.start); k++ {
			if e.Type != "attack" && e.Type != "battle" && counts.has(p.lows[k]) || p.lows[k] == "that" && k > c.subject.from {
				return true
			}
		}
	}
	return len(p.lows) > 2 && saying.has(p.lows[0]) && p.lows[1] == "that" || len(p.lows) > 3 && saying.has(p.lows[1]) && p.lows[2] == "that"
}

// Nouns for how many or how much.
var counts = setOf("number numbers toll tolls figure figures count counts tally extent scale")

// contested tells whether e may be untrue: the other side may deny it, or it is told as a rumour.
func contested(e *Event) bool {
	return contestable(e.Type) || e.Type == "mobilization" || e.Type == "humanitarian"
}

// flatDenial tells whether the sentence says nothing but that what was told is not so: "They had not, residents said", "It did not",
// "That was untrue".
func (p *sentence) flatDenial() bool {
	if len(p.clauses) == 0 {
		return false
	}
	c := p.clauses[0]
	if c.subject.to-c.subject.from != 1 || !backward.has(p.lows[c.subject.from]) && !p.words[c.subject.from].is(lexicon.Pron) {
		return false
	}
	next := p.skipAdverbs(c.verb.end)
	if next == len(p.words) {
		return false
	}
	if c.verb.negated {
		saidBy := func(g *group) bool { return g.start > next && p.reportVerb(g) } // but "She did not, for once, give way"
		return helpers.has(c.verb.base) && p.words[next].mark && (!p.comma(next) || slices.ContainsFunc(p.groups, saidBy))
	}
	return c.verb.base == "be" && untruths.has(p.lows[next])
}

// Verbs that stand for the one before: "they had not".
var helpers = setOf("have do be")

// denies tells whether the sentence denies what was told, or puts the blame for it elsewhere. Where a verb denies something, it
// must be e, and nothing of its own.
func (p *sentence) denies(e *Event) bool {
	if p.deniesFrom(0, e) {
		return true
	}
	own := slices.ContainsFunc(p.clauses, func(c *clause) bool { return denying.has(c.verb.base) && !c.verb.negated })
	return !own && p.lex.HasCue("denial", p.lows) && p.lex.HasCue("party", p.lows)
}

// Verbs of saying that something is not so.
var denying = setOf("deny dispute reject dismiss contradict refute rebut")

// deniesOther tells whether what clause c denies is told there, and is another thing than e: "denied that it had asked for help",
// "denied having fired".
func (p *sentence) deniesOther(c *clause, e *Event) bool {
	for _, k := range p.clauses {
		if k.kind == complement && k.host == c {
			if k.verb.base == "be" {
				return false // "denies that its men were anywhere near"
			}
			kind, _, _ := p.typeOf(p.viewOf(candidate{at: -1, noun: -1, clause: k}))
			return k.verb.base != e.Head && (kind != e.Type || kind == "statement")
		}
	}
	if c.verb.end < len(p.words) {
		if g := p.words[c.verb.end].group; g != nil && g.form == gerund {
			kind, _, _ := p.typeOf(p.viewOf(candidate{at: -1, noun: -1, clause: c, verb: g}))
			return g.base != e.Head && kind != e.Type
		}
	}
	return false
}

// deniesFrom tells whether a clause from word k on is a denial of e, or puts the blame on the other side.
func (p *sentence) deniesFrom(k int, e *Event) bool {
	for _, c := range p.clauses {
		if c.verb.start < k {
			continue
		}
		if c.verb.negated || c.verb.modal != "" || c.kind == relative || c.kind == adverbial {
			continue
		}
		if denying.has(c.verb.base) && !p.deniesOther(c, e) || p.calledUntrue(c) {
			return true
		}
		switch c.verb.base {
		case "insist", "maintain", "say":
			if p.saysNever(c) {
				return true
			}
		case "accuse", "blame", "trade":
			rest := strings.Join(p.lows[c.verb.end:min(c.to, len(p.lows))], " ")
			if strings.Contains(rest, "other") || strings.HasPrefix(rest, "accusations") || strings.HasPrefix(rest, "blame") || strings.Contains(rest, "another") {
				return true
			}
		}
	}
	return false
}

// calledUntrue tells whether a clause calls what was told a lie.
func (p *sentence) calledUntrue(c *clause) bool {
	return slices.Contains([]string{"call", "describe", "brand", "label"}, c.verb.base) && slices.ContainsFunc(p.lows[c.verb.end:min(c.to, len(p.lows))], untruths.has)
}

// rejectsAccount tells whether a clause rejects what was told: "an account Tomar rejects as fabricated", "which the army denies".
func (p *sentence) rejectsAccount(c *clause) bool {
	if !denying.has(c.verb.base) || c.verb.negated || c.from == 0 {
		return false
	}
	return c.kind == relative && c.verb.end >= min(c.to, len(p.words))-2 || rumours.has(p.lows[c.from-1]) || slices.ContainsFunc(p.lows[c.subject.from:c.subject.to], rumours.has)
}

// claimDenied tells whether what stands set apart after word k calls what was told a claim that others deny: ", a claim ridiculed by the rebels".
func (p *sentence) claimDenied(k int) bool {
	for ; k+3 < len(p.words); k++ {
		if p.comma(k) && p.lows[k+1] == "a" && rumours.has(p.lows[k+2]) {
			w := p.words[k+3]
			return w.shape(lexicon.Participle) && (denying.has(w.base(lexicon.Participle)) || scorns.has(w.base(lexicon.Participle)))
		}
	}
	return false
}

// Verbs of making light of what somebody says.
var scorns = setOf("ridicule mock contest scorn deride challenge question")

// Words for what is not so.
var untruths = setOf("false lie lies untrue baseless unfounded groundless nonsense fabrication fabricated invention propaganda fiction fake rubbish disinformation slander fantasy absurd ridiculous laughable invented")

// saysNever tells whether somebody says that what was told never happened: "insisted that the post had never fallen".
func (p *sentence) saysNever(c *clause) bool {
	return slices.ContainsFunc(p.clauses, func(k *clause) bool {
		if k.kind != complement || k.host != c {
			return false
		}
		words := p.lows[k.from:min(k.to, len(p.lows))]
		return k.verb.perfect && slices.Contains(p.lows[k.verb.start:k.verb.end], "never") ||
			p.neverHappened(k.verb) || k.verb.base == "be" && !k.verb.negated && slices.Contains(words, "there") && slices.Contains(words, "no") ||
			!k.subject.empty() && (p.lows[k.subject.from] == "no" || p.lows[k.subject.from] == "nothing")
	})
}

// holdsOut tells whether a clause from word k on has somebody insist that things are as they were before: "but the army insisted it was
// still in control".
func (p *sentence) holdsOut(k int) bool {
	for _, c := range p.clauses {
		if c.verb.start < k || c.verb.base != "insist" && c.verb.base != "maintain" && c.verb.base != "say" {
			continue
		}
		if slices.ContainsFunc(p.lows[c.verb.end:min(c.to+8, len(p.lows))], func(w string) bool {
			return w == "still" || w == "alive" || w == "intact" || w == "unharmed" || w == "remained" && c.verb.base != "say"
		}) {
			return true
		}
	}
	return false
}

// counters tells whether the sentence is somebody's other account: "His family insist that …".
func (p *sentence) counters() bool {
	return len(p.clauses) > 0 && p.clauses[0].kind == main && (p.clauses[0].verb.base == "insist" || p.clauses[0].verb.base == "counter") && !p.clauses[0].verb.negated
}

// confirms tells whether the sentence says that somebody confirmed what was told.
func (p *sentence) confirms() bool {
	return slices.ContainsFunc(p.clauses, func(c *clause) bool {
		return c.kind == main && c.verb.base == "confirm" && !c.verb.negated && c.verb.modal == "" && c.verb.tense != future
	})
}

// apart tells whether a semicolon parts c from what stands before it.
func (p *sentence) apart(c *clause) bool {
	return p.lows[c.from] == ";" || c.from > 0 && p.lows[c.from-1] == ";"
}

// otherAccount is the clause after a semicolon in which somebody else gives an account: "Kyiv says it was shelled; Moscow says it
// blew up"; nil where there is none.
func (p *sentence) otherAccount(v view, source string) *clause {
	for _, c := range p.clauses {
		if v.clause != nil && p.apart(c) && c.from >= v.clause.verb.end && !c.subject.empty() && p.phrase(c.subject) != source {
			return c
		}
	}
	return nil
}

// blamesOther tells whether v is what two sides accuse each other of.
func (p *sentence) blamesOther(v view) bool {
	if v.verb == nil && v.noun >= 0 && v.clause != nil && p.tradedOver(v.clause) == v.noun {
		return true
	}
	if v.verb == nil || p.accuser(v) == "" {
		return false
	}
	words := p.lows[max(v.verb.start-6, 0):v.verb.start]
	return slices.Contains(words, "other") || slices.Contains(words, "another")
}

// unverified tells whether the sentence says that what is told could not be checked.
func (p *sentence) unverified() bool {
	if p.lex.HasCue("unverified", p.lows) || slices.ContainsFunc(p.groups, p.cannotCheck) {
		return true
	}
	for k := 2; k < len(p.lows); k++ {
		if p.lows[k-1] == "to" && checks.has(p.lows[k]) && p.notAble(k-1) || p.words[k].shape(lexicon.Ing) && checks.has(p.words[k].base(lexicon.Ing)) && p.notAble(k-1) {
			return true // "no way of verifying"
		}
		if p.words[k].shape(lexicon.Participle) && checks.has(p.words[k].base(lexicon.Participle)) && k > 2 && p.lows[k-1] == "be" && p.lows[k-3] == "yet" {
			return true // "has yet to be corroborated"
		}
	}
	return false
}

// cannotCheck tells whether a verb says that something could not be checked: "was unable to corroborate", "has not been able to
// confirm", "could not establish".
func (p *sentence) cannotCheck(g *group) bool {
	if checks.has(g.base) && g.form == finite {
		able := g.modal == "could" || g.modal == "can" || g.modal == "cannot"
		none := g.start > 0 && slices.ContainsFunc(p.lows[max(0, g.start-4):g.start], func(w string) bool { return w == "nothing" || w == "none" || w == "neither" })
		return g.modal == "cannot" || (g.negated || none) && (able || g.perfect)
	}
	return false
}

// notAble tells whether the words before word k deny that something can be done: "was unable", "has no way", "is difficult".
func (p *sentence) notAble(k int) bool {
	before := p.lows[max(0, k-7):k]
	if slices.ContainsFunc(before, func(w string) bool { return w == "unable" || w == "impossible" || w == "difficult" || w == "hard" }) {
		return true
	}
	can := slices.ContainsFunc(before, func(w string) bool { return w == "able" || w == "possible" || w == "way" || w == "means" })
	return can && slices.ContainsFunc(before, func(w string) bool { return w == "not" || w == "n't" || w == "no" || w == "never" || w == "without" })
}

var checks = setOf("verify confirm corroborate authenticate establish substantiate check ascertain vouch")

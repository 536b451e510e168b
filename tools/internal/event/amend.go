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
	switch {
	case p.lex.HasCue("unverified", p.lows):
		if p.doubtsPart(e) {
			return
		}
		if e.Status != "disputed" {
			e.Status = "unverified"
		}
	case (contestable(e.Type) || e.Type == "statement" && accusing.has(e.Head)) && p.denies(e), contested(e) && p.flatDenial():
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
			if e.Type != "attack" && e.Type != "battle" && slices.Contains([]string{"figure", "figures", "toll", "tolls", "number", "numbers", "tally", "count", "counts"}, p.lows[k]) || p.lows[k] == "that" && k > c.subject.from {
				return true
			}
		}
	}
	return len(p.lows) > 2 && saying.has(p.lows[0]) && p.lows[1] == "that" || len(p.lows) > 3 && saying.has(p.lows[1]) && p.lows[2] == "that"
}

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
		return helpers.has(c.verb.base) && p.words[next].mark
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
var denying = setOf("deny dispute reject dismiss contradict refute")

// deniesOther tells whether what clause c denies is told there, and is another thing than e: "denied that it had asked for help",
// "denied having fired".
func (p *sentence) deniesOther(c *clause, e *Event) bool {
	for _, k := range p.clauses {
		if k.kind == complement && k.host == c {
			kind, _, _ := p.typeOf(p.viewOf(candidate{at: -1, noun: -1, clause: k}))
			return k.verb.base != e.Head && kind != e.Type
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
		switch c.verb.base {
		case "deny", "dispute", "reject", "dismiss", "contradict", "refute":
			if !p.deniesOther(c, e) {
				return true
			}
		case "call", "describe", "brand", "label":
			if slices.ContainsFunc(p.lows[c.verb.end:min(c.to, len(p.lows))], func(w string) bool { return untruths.has(w) }) {
				return true
			}
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

// Words for what is not so.
var untruths = setOf("false lie lies untrue baseless unfounded groundless nonsense fabrication fabricated invention propaganda fiction fake rubbish disinformation slander")

// saysNever tells whether somebody says that what was told never happened: "insisted that the post had never fallen".
func (p *sentence) saysNever(c *clause) bool {
	return slices.ContainsFunc(p.clauses, func(k *clause) bool {
		return k.kind == complement && k.host == c && k.verb.perfect && slices.Contains(p.lows[k.verb.start:k.verb.end], "never")
	})
}

package event

import (
	"slices"
	"strings"
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
	case (contestable(e.Type) || e.Type == "statement" && accusing.has(e.Head)) && p.denies():
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

// denies tells whether the sentence denies what was told, or puts the blame for it elsewhere.
func (p *sentence) denies() bool {
	return p.deniesFrom(0) || p.lex.HasCue("denial", p.lows) && p.lex.HasCue("party", p.lows)
}

// deniesFrom tells whether a clause from word k on is a denial or puts the blame on the other side.
func (p *sentence) deniesFrom(k int) bool {
	for _, c := range p.clauses {
		if c.verb.start < k {
			continue
		}
		if c.verb.negated || c.verb.modal != "" || c.kind == relative || c.kind == adverbial {
			continue
		}
		switch c.verb.base {
		case "deny", "dispute", "reject", "dismiss", "contradict", "refute":
			return true
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

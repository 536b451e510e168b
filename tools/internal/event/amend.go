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
		if e.Status != "disputed" {
			e.Status = "unverified"
		}
	case contestable(e.Type) && p.denies():
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
		case "accuse", "blame", "trade":
			rest := strings.Join(p.lows[c.verb.end:min(c.to, len(p.lows))], " ")
			if strings.Contains(rest, "other") || strings.HasPrefix(rest, "accusations") || strings.HasPrefix(rest, "blame") || strings.Contains(rest, "another") {
				return true
			}
		}
	}
	return false
}

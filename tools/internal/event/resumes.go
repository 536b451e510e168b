package event

import (
	"slices"

	"dateline/tools/internal/lexicon"
)

// resumed is the noun of whom or what the clause of v goes on to tell, where it may have been told of before: the bomber of "The
// bomber walked up to the gate", the soldiers of "Soldiers raised the flag over the town hall". It is empty where somebody is
// named, where there is another of the kind, or where something new is done: "The bomber had shot a guard".
func (p *sentence) resumed(v view) string {
	s := v.subject
	if v.group == nil || s.empty() || v.verb != nil || v.share > 0 || p.further(v) || p.doesNew(v) {
		return ""
	}
	s.to = p.shortSubject(s)
	head := s.from
	for k := s.from; k < s.to; k++ {
		w := p.words[k]
		if w.inName || w.capital && k > 0 || w.time != nil {
			return ""
		}
		if w.is(lexicon.Prep) {
			break
		}
		head = k
	}
	first := p.words[s.from]
	switch {
	case first.low == "the" || first.low == "both" || first.low == "these" || first.low == "those":
		return p.lows[head]
	case head == s.from && many(first) && !first.is(lexicon.Pron|lexicon.Det|lexicon.Number):
		return p.lows[head]
	}
	return ""
}

// further tells whether what v tells of comes beside what was told before: "another bomb", "other rebels", "also shelled".
func (p *sentence) further(v view) bool {
	if v.group == nil {
		return v.noun > 0 && furtherWords.has(p.lows[v.noun-1])
	}
	s := v.subject
	return slices.ContainsFunc(p.lows[s.from:s.to], furtherWords.has) || slices.ContainsFunc(p.lows[v.group.start:v.group.end], furtherWords.has)
}

// Words that say that what is told comes beside what was told before.
var furtherWords = setOf("another other others more further also too separate separately elsewhere later again meanwhile similar")

// doesNew tells whether the object of v is told of for the first time: "killed a priest", "shot two guards".
func (p *sentence) doesNew(v view) bool {
	k := v.group.end
	if v.group.passive || k >= len(p.words) {
		return false
	}
	switch w := p.words[k]; {
	case w.mark || w.time != nil || w.is(lexicon.Prep) || w.capital || w.inName:
		return false
	case w.is(lexicon.Det):
		return w.low == "a" || w.low == "an" || furtherWords.has(w.low) || w.low == "some" || w.low == "several"
	default:
		return w.is(lexicon.Number) || w.noun()
	}
}

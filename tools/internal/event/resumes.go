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
	if v.group == nil || s.empty() || v.verb != nil || v.share > 0 || p.further(v) || p.newThing(v) != "" {
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

// callsBack is the type of the happening that the subject of v calls by hardly more than its noun, as one that was told of: the attack
// of "The blasts came within an hour", "That raid left ten dead", "Monday's bombing was the third"; empty where it does not.
// Where it has a place of its own, that must be known.
func (p *sentence) callsBack(v view, placed bool) string {
	s := v.subject
	if v.group == nil || v.verb != nil || s.empty() || v.share > 0 || !v.gap.empty() || p.further(v) {
		return ""
	}
	first := p.words[s.from]
	if s.to = p.shortSubject(s); first.low != "the" && first.low != "that" && first.low != "this" && first.low != "those" && first.low != "these" && first.time == nil {
		return ""
	}
	for k := s.from + 1; k < s.to; k++ {
		w := p.words[k]
		if placed && w.is(lexicon.Prep) && k+1 < s.to && !slices.ContainsFunc(p.words[k+1:s.to], func(w word) bool { return !w.inName && !w.capital }) {
			s.to = k // "the attack on Goma": there it was told of, if nowhere else
			break
		}
		if w.is(lexicon.Prep|lexicon.Number|lexicon.Conj) || w.inName || w.capital && w.time == nil || ordinals.has(w.low) {
			return "" // "the attack on the port", "the second raid"
		}
	}
	if t := p.trigger(s.to - 1); t != nil && len(t.Types) > 0 {
		return t.Types[0]
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
var furtherWords = setOf("another other others more further also too separate separately elsewhere later again meanwhile similar second third fourth fifth sixth")

// newThing is the noun of what v is done to, where that is told of for the first time: the priest of "killed a priest", the guards of
// "two guards were shot".
func (p *sentence) newThing(v view) string {
	if v.group == nil {
		return ""
	}
	s := part{v.group.end, len(p.words)}
	if v.group.passive {
		s = v.subject
	} else if s.from < s.to && particles.has(p.lows[s.from]) {
		s.from++ // "burned down a school"
	}
	if s.empty() {
		return ""
	}
	switch w := p.words[s.from]; {
	case w.mark || w.time != nil || w.is(lexicon.Prep|lexicon.Pron) || w.inName || w.capital && !v.group.passive:
		return ""
	case w.is(lexicon.Det):
		if w.low != "a" && w.low != "an" && w.low != "some" && w.low != "several" && !furtherWords.has(w.low) {
			return ""
		}
	case !w.is(lexicon.Number) && !w.noun():
		return ""
	}
	head, bare := s.from, !p.words[s.from].is(lexicon.Det|lexicon.Number)
	for k := s.from + 1; k < s.to && (p.words[k].noun() || p.words[k].is(lexicon.Number)) && !p.words[k].is(lexicon.Prep); k++ {
		head = k
	}
	if bare && !many(p.words[head]) {
		return "" // "fell silent"
	}
	return p.lows[head]
}

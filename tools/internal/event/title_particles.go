package event

import (
	"slices"
	"strings"

	"dateline/tools/internal/lexicon"
)

// kept stands before a small word that belongs to its verb, so that no cut takes it for one that asks for more: "steps in".
// It is gone from the finished title.
const kept = "\x1f"

// Small words that are a verb's own part where no noun follows.
var particlesToo = setOf("in on over under by through about around up out along across behind ahead away back off down")

// stranded tells whether the small word at k belongs to the verb before it, because no noun follows that it could lead to: "stepped
// in on 3 May", "the talks went on", "declared the war over".
func (p *sentence) stranded(k int) bool {
	w := p.words[k]
	if k == 0 || w.time != nil || w.mark || !particlesToo.has(w.low) {
		return false
	}
	before := p.words[k-1]
	if before.group == nil && !before.is(lexicon.Pron) && !(before.noun() && (w.low == "over" || w.low == "off" || w.low == "out" || w.low == "up" || w.low == "down")) && !(particlesToo.has(before.low) && p.stranded(k-1)) {
		return false
	}
	if k+1 >= len(p.words) {
		return true
	}
	next := p.words[k+1]
	switch {
	case next.time != nil:
		if particlesToo.has(before.low) {
			return false // "broke out | in late May"
		}
		if (next.low == "early" || next.low == "late") && k+2 < len(p.words) && p.words[k+2].time != nil && !pastDay(p.lows[k+2]) {
			return false // "called up | in early May"
		}
		return w.low == "in" && (pastDay(next.low) || p.timeLater(k+1)) || pastDay(next.low) && !p.weekday(next.low)
	case next.mark && !isQuote(next), next.is(lexicon.Conj), next.is(lexicon.Rel), next.is(lexicon.Sub) && !next.is(lexicon.Prep):
		return true
	case next.is(lexicon.Prep):
		return w.low != "about" && w.low != "around" && (slices.Contains(datePrepositions, next.low) && p.leadsToTime(k+1) || particlesToo.has(w.low) && next.low == "to" || next.low == "as")
	}
	return false
}

// timeLater tells whether the time at word k says how long after another it is: "13 days later".
func (p *sentence) timeLater(k int) bool {
	for t := p.words[k].time; k < len(p.words) && p.words[k].time == t; k++ {
		if low := p.lows[k]; low == "later" || low == "earlier" || low == "ago" || low == "after" || low == "afterwards" {
			return true
		}
	}
	return false
}

// Prepositions before a date.
var datePrepositions = []string{"on", "at", "in", "during", "until", "till", "since", "from", "for", "before", "after", "throughout", "by"}

// pastDay tells whether a word begins a date that has no preposition: "yesterday", "Tuesday", "last week".
func pastDay(low string) bool {
	return strings.HasSuffix(low, "day") || slices.Contains([]string{"tomorrow", "last", "this", "next", "early", "late", "hours", "days", "weeks", "months", "two", "three"}, low)
}

// weekday tells whether a word is the name of a day, which "on" goes before.
func (p *sentence) weekday(low string) bool {
	return strings.HasSuffix(low, "day") && low != "yesterday" && low != "today"
}

package event

import (
	"slices"
	"strings"

	"dateline/tools/internal/edtf"
	"dateline/tools/internal/lexicon"
)

// offOnce drops the date on which something was called off, where the sentence says for when it had been set.
func (p *sentence) offOnce(cs []candidate) []candidate {
	for _, c := range cs {
		if k := c.clause; p.setForOff(c) {
			return slices.DeleteFunc(cs, func(o candidate) bool { return o.clause == k && o.at > k.verb.end && !p.putOffTo(o) }) // "talks set for 3 May were called off on Monday"
		}
		if h := hostOf(view{candidate: c}); h != nil && p.calledOff(h.verb) {
			return slices.DeleteFunc(cs, func(o candidate) bool { return o.clause == h })
		}
	}
	return cs
}

// setForOff tells whether the subject of the clause of c was set for the date of c, and its verb calls it off.
func (p *sentence) setForOff(c candidate) bool {
	k := c.clause
	return k != nil && c.noun < 0 && (c.verb == nil || c.verb.form == reduced && plans.has(c.verb.base)) && c.at > 0 && c.at < k.verb.start && p.lows[c.at-1] == "for" && p.calledOff(k.verb)
}

// ofApposition tells whether the date of c only belongs to what is said of its subject between commas: "Roe, in power since 1979,
// signed", "Doe, president from 1979 to 1990, was charged". A phrase that a preposition leads in may be of the deed: "Roe, at a
// ceremony on 3 May, signed".
func (p *sentence) ofApposition(c candidate) bool {
	k := c.clause
	if k == nil || c.noun >= 0 || c.verb != nil || c.at >= k.verb.start || c.at < k.subject.from {
		return false
	}
	open := c.at
	for open > k.subject.from && !p.comma(open) {
		open--
	}
	if open <= k.subject.from || !slices.ContainsFunc(p.lows[p.timeEnd(c):k.verb.start], func(low string) bool { return low == "," }) {
		return false
	}
	first := p.words[open+1]
	if c.time.Rule == "then" {
		return true // "Roe, by then in exile, was charged"
	}
	if openEnded(c.when) {
		return !k.verb.perfect
	}
	return first.time == nil && !p.dueWord(open+1) && !first.is(lexicon.Prep|lexicon.Rel|lexicon.Sub|lexicon.Conj|lexicon.Adv) && !isLy(first) && !p.happensAs(open+1, c.at)
}

// lastsUntil tells whether the date of c only says until when what somebody did is to last, or lasted, and not when he did it: "extended the
// curfew until Friday".
func (p *sentence) lastsUntil(c candidate) bool {
	k := c.clause
	return k != nil && (c.noun < 0 || c.noun >= k.verb.end) && c.verb == nil && c.at >= k.verb.end && (p.lows[c.at-1] == "until" || p.lows[c.at-1] == "till") &&
		k.verb.tense != future && !k.verb.negated && lastingDeeds.has(k.verb.base)
}

// Verbs of what is done at once and then lasts.
var lastingDeeds = setOf("extend renew prolong close shut suspend ban bar halt seal detain ground block impose declare outlaw jail imprison confine appoint freeze lift")

// plannedFor tells whether the date of c only says for when what came about on another day had been planned: "The summit, first set for
// May, opened on Tuesday", "The convoy, due on Monday, reached the town on Tuesday".
func (p *sentence) plannedFor(c candidate) bool {
	k := c.clause
	if k == nil || c.noun >= 0 || c.at >= k.verb.start || c.at <= k.subject.from || p.calledOff(k.verb) || k.verb.tense != past {
		return false
	}
	from := c.at - 1
	for from > k.subject.from && !p.comma(from) {
		from--
	}
	if p.words[k.verb.start-1].low != "," || !p.comma(from) {
		return false
	}
	for n := from + 1; n < c.at; n++ {
		if p.dueWord(n) || p.words[n].group != nil && plans.has(p.words[n].group.base) {
			return p.lastDayFrom(k.verb.end, k.to) != nil
		}
	}
	return false
}

// happensAs tells whether an apposition from word k to word to has a verb, or tells of a happening itself: ", a bombing at a junction
// on 3 May,", ", first shown in June,".
func (p *sentence) happensAs(k, to int) bool {
	for ; k < to && !p.words[k].is(lexicon.Prep); k++ {
		if p.words[k].group != nil || p.trigger(k) != nil {
			return true
		}
	}
	return false
}

// openEnded tells whether a date is of what goes on since then.
func openEnded(when edtf.Value) bool {
	start, end := when.Ends()
	return when.IsInterval() && end == (edtf.Date{}) && start != (edtf.Date{})
}

// inPlace gives c, a date since which its subject is told to be in place, that subject: "the truce, in force since 3 May, was broken".
func (p *sentence) inPlace(c *candidate) bool {
	if !openEnded(c.when) {
		return false
	}
	for k := c.clause.subject.from; k < c.at; k++ {
		if p.comma(k) && k+2 < c.at && p.lows[k+1] == "in" && inPlaceWords.has(p.lows[k+2]) {
			for n := k - 1; n >= c.clause.subject.from; n-- {
				if p.trigger(n) != nil && !p.partOfPhrase(n) {
					c.noun = n
					return true
				}
			}
		}
	}
	return false
}

// What a truce, a blockade or a law is in since it began.
var inPlaceWords = setOf("place force effect operation progress vigour")

// compares tells whether the date at word k only says among what something is the first or the worst:
// "the deadliest attack this year", "their fourth this year".
func (p *sentence) compares(k int) bool {
	if k > 0 && p.words[k-1].group != nil && lasts.has(p.words[k-1].group.base) {
		return true // "lasted five months before …"
	}
	if next := p.toldThen(k); next != nil && p.words[k-min(k, 1)].low == "since" && p.tellsAny(p.viewOf(candidate{at: -1, noun: -1, clause: next})) {
		return false // "the deadliest attack since 3 May 2014, when a bomb killed 90"
	}
	if p.words[k-min(k, 1)].low == "since" && p.superlative(k-2) || p.likens(k) {
		return true // "its heaviest loss since 1945"
	}
	switch p.words[k].time.When.Precision() {
	case "day", "week":
		return false
	}
	if p.words[k].time.Anchor == "" {
		return false
	}
	for j := k - 1; j >= 0 && j > k-9 && !(p.words[j].group != nil && p.words[j].group.form == finite) && !p.comma(j); j-- {
		low := p.lows[j]
		if low == "most" && p.lows[j+1] != "of" || low == "first" || low == "worst" || ordinals.has(low) && low != "new" && low != "next" || len(low) > 5 && strings.HasSuffix(low, "est") && p.words[j-min(j, 1)].is(lexicon.Det) {
			return true
		}
	}
	return false
}

// likens tells whether the date at word k is of something that what is told is only likened to: "could bring hard-liners to power, as
// in Tomar in 1979", "as it did in 2016".
func (p *sentence) likens(k int) bool {
	for j := k - 1; j > 1 && j > k-9 && !p.words[j].mark; j-- {
		if p.lows[j] != "as" && p.lows[j] != "like" && p.lows[j] != "unlike" {
			continue
		}
		before, after := p.lows[j-1], p.lows[j+1]
		return (before == "," || before == "just" || before == "much") && (after == "in" || after == "on" || p.words[j+1].is(lexicon.Pron) && j+2 < k && proVerbs.has(p.lows[j+2]))
	}
	return false
}

// Verbs that stand for one told before: "as it did".
var proVerbs = setOf("did had was were does has")

// superlative tells whether one of the last words up to word k says that something is the first or the worst of its kind.
func (p *sentence) superlative(k int) bool {
	for j := k; j >= max(k-6, 0) && p.words[j].group == nil && !p.comma(j); j-- {
		if low := p.lows[j]; ordinals.has(low) && p.words[j].time == nil || low == "only" || len(low) > 5 && strings.HasSuffix(low, "est") && p.words[j-min(j, 1)].is(lexicon.Det) || low == "worst" || low == "most" {
			return true
		}
	}
	return false
}

// namesOther tells whether the date at word k only names something that is no event of ours: "after the Dec. 26 tsunami".
func (p *sentence) namesOther(k int) bool {
	end := k
	for end < len(p.words) && p.words[end].time == p.words[k].time {
		end++
	}
	if end < len(p.words) && p.words[k].spelled != p.lows[k] && p.words[end].noun() && p.trigger(end) != nil && (p.lows[k] == "good" || slices.Contains(feasts, p.lows[k]) && p.lows[k] != "friday") {
		return true // "the Good Friday agreement", "an Easter truce"
	}
	if w := p.words[k]; k > 0 && end == k+1 && len(w.low) == 4 && w.low[0] >= '1' && w.low[0] <= '2' && p.words[k-1].is(lexicon.Det) {
		for n := end; n < len(p.words) && p.words[n].noun(); n++ {
			if p.trigger(n) != nil {
				return true // "the leader of the 2012 coup", "since the 1991 Gulf war"
			}
		}
	}
	if k < 2 || end >= len(p.words) || !p.words[k-1].is(lexicon.Det) || !segmentWords.has(p.lows[k-2]) || !p.words[end].noun() {
		return false
	}
	return p.dated(k) < 0 && p.words[end].low != "'s"
}

// numbered tells whether the year at word k only belongs to the number of a document: "resolution 1509 (2003)".
func (p *sentence) numbered(k int) bool {
	return k > 1 && k+1 < len(p.words) && p.lows[k-1] == "(" && p.lows[k+1] == ")" && p.words[k-2].is(lexicon.Number) && p.words[k].time.When.Precision() == "year"
}

// Feasts that agreements, truces and battles are named after.
var feasts = []string{"friday", "easter", "christmas", "ramadan", "yom", "tet", "passover", "eid"}

// Verbs after which a time says how long.
var lasts = setOf("last endure spend take")

package event

import (
	"slices"
	"strings"

	"dateline/tools/internal/lexicon"
)

// Words that go with a date and make no sense without it.
var timeWords = setOf("on in at since from by until during between late early earlier for till of before after around about through starting beginning throughout over within to into")

// Words that say nothing where they stand alone, as in a title.
var passing = setOf("again also meanwhile still mr mr. mrs mrs. ms ms. now then already there here respectively")

// dropped tells whether a title goes without the word at k.
func (p *sentence) dropped(k int, r part) bool {
	w := p.words[k]
	switch {
	case p.inserted(k).from >= r.from && !p.inserted(k).empty():
		return true
	case w.time != nil && (p.measured(k) || p.picked(k)):
		return false
	case p.betweenDates(k), dates(w), w.hedge, w.low == "the" && k+1 < len(p.words) && p.words[k+1].alias != "":
		return true
	case w.low == "time" && k > 1 && p.lows[k-1] == "'s" && p.words[k-2].time != nil, w.low == "'s" && k > 0 && dates(p.words[k-1]):
		return true
	case (w.low == "a" || w.low == "an") && k+1 < len(p.words) && dates(p.words[k+1]) && !p.attributive(k+1):
		return true // "sat on a Saturday"
	case isQuote(w), w.low == "(" || w.low == ")", p.bracketed(k, r):
		return true
	case timeWords.has(w.low) && p.leadsToTime(k) && !p.leadsToOwner(k) && !p.stranded(k) && !p.howMuch(k):
		return true
	case (w.low == "single" || w.low == "same") && k+1 < len(p.words) && dates(p.words[k+1]), (w.low == "a" || w.low == "the") && k+2 < len(p.words) && (p.lows[k+1] == "single" || p.lows[k+1] == "same") && dates(p.words[k+2]):
		return true // "in a single night"
	case w.low == "back" && k > 0 && p.words[k-1].group == nil && k+1 < len(p.lows) && p.lows[k+1] == "in" && p.dateNext(k+1): // "guilty back in July"
		return true
	case nearTime.has(w.low) && p.dateNext(k+1), k > 0 && p.words[k-1].time != nil && (w.low == "time" || w.low == "day" && w.time == nil || w.low == "onward" || w.low == "onwards" || zones.has(w.low)), p.zoneTime(k), w.low == "time" && p.zoneTime(k-1), p.clockWord(k):
		return true
	case reflexives.has(w.low) && k > r.from && k == r.to-1 && p.words[k-1].noun() && k+1 < len(p.words) && p.words[k+1].group != nil:
		return true // "the base itself"
	case k == r.from && leads.has(w.low) && r.to-r.from > 1:
		return true
	case w.low == "there" && k+1 < len(p.words) && p.words[k+1].group != nil && p.words[k+1].group.base == "be":
		return false // "that there were none"
	case passing.has(w.low):
		return true
	}
	return false
}

// Words that lead to a time, or follow one.
var (
	nearTime = setOf("just only even shortly moments soon immediately well far deep exactly precisely barely maybe perhaps possibly")
	zones    = setOf("gmt utc est edt et cet bst pst")
	clock    = setOf("minute minutes hours past half quarter")
)

// zoneTime tells whether the word at k says whose time the hour before it is: "midnight | Washington time".
func (p *sentence) zoneTime(k int) bool {
	return k > 0 && k+1 < len(p.words) && p.words[k-1].time != nil && p.words[k].capital && p.lows[k+1] == "time"
}

// clockWord tells whether the word at k belongs to how far from an hour something was: "minutes before midnight", "at one minute past
// noon".
func (p *sentence) clockWord(k int) bool {
	from := k
	for k < len(p.words) && (p.words[k].is(lexicon.Number) || clock.has(p.lows[k]) || p.words[k].time != nil && !dates(p.words[k])) {
		k++
	}
	if k == from || k+1 >= len(p.words) || p.words[k-1].is(lexicon.Number) {
		return false
	}
	if low := p.lows[k]; low == "before" || low == "after" {
		k++
	} else if p.lows[k-1] != "past" {
		return false
	}
	return dates(p.words[k]) && p.words[k].time.Type == "TIME"
}

// dateNext tells whether a date stands at word k, or right after a preposition there: "just | on Monday".
func (p *sentence) dateNext(k int) bool {
	return k < len(p.words) && (dates(p.words[k]) || p.words[k].is(lexicon.Prep) && p.leadsToTime(k))
}

// bracketed tells whether word k stands in brackets within r: "the Northern Front (NF)".
func (p *sentence) bracketed(k int, r part) bool {
	for j := k - 1; j > r.from && p.lows[j] != ")"; j-- {
		if p.lows[j] == "(" {
			return slices.Contains(p.lows[k:min(r.to, len(p.lows))], ")")
		}
	}
	return false
}

// dates tells whether a word belongs to a date that the entry gives elsewhere, or that means nothing apart from its text ("now").
func dates(w word) bool {
	return w.time != nil && (!w.time.When.IsZero() || w.time.Value == "PRESENT_REF")
}

// Words that a title does not begin with.
var leads = setOf("the a an that this these those such")

// leadsToTime tells whether nothing but small words stands between word k and a date.
func (p *sentence) leadsToTime(k int) bool {
	for j := k + 1; j < len(p.words) && j < k+6; j++ {
		w := p.words[j]
		if j == k+1 && p.lows[k] == "over" && w.time == nil && w.is(lexicon.Prep) {
			return false // "declared over on 3 May"
		}
		if w.time != nil {
			return dates(w)
		}
		if j == k+1 && p.clockWord(j) {
			return true // "at one minute past midnight"
		}
		if !timeWords.has(w.low) && w.low != "the" && w.low != "a" && w.low != "single" && w.low != "same" && w.low != "hours" && w.low != "local" && w.low != "time" {
			return false
		}
	}
	return false
}

// leadsToOwner tells whether the date that word k leads to says whose or which something is: "in Monday's raid", "in the Monday raid".
func (p *sentence) leadsToOwner(k int) bool {
	for k++; k < len(p.words) && p.words[k].time == nil; k++ {
	}
	first := k
	for ; k < len(p.words) && p.words[k].time != nil; k++ {
	}
	if k+1 < len(p.words) && p.lows[k] == "'s" && p.lows[k+1] == "time" {
		return false // "in ten days' time"
	}
	return k < len(p.words) && (p.lows[k] == "'s" || p.lows[k-1] == "'s" || first > 0 && p.words[first-1].is(lexicon.Det) && (p.words[k].noun() || p.words[k].is(lexicon.Adj)) || p.ofThing(first, k))
}

// ofThing tells whether the day from word from to word k says, without an article, which thing it was that the words after it name:
// "marched from | Friday | prayers", "a suspect in | 3 May | bombings". After "on" and the like it says when ("on Friday soldiers fired").
func (p *sentence) ofThing(from, k int) bool {
	if from == 0 || k >= len(p.words) || !besideDays.has(p.lows[from-1]) {
		return false
	}
	if unit := p.words[from].time.When.Precision(); unit != "day" && (unit != "month" || !besideMonths.has(p.lows[from-1])) {
		return false
	}
	w := p.words[k]
	return w.noun() && !w.capital && !w.inName && (k+1 >= len(p.words) || p.words[k+1].group == nil || p.words[k+1].group.form != finite)
}

// Prepositions that lead to a thing, not to a day by itself.
var besideDays = setOf("from for of with at in during after before against despite to until till")

// Those that do so before a month as well: "the cabinet rules | until June elections". "In June" says when.
var besideMonths = setOf("for of with at before after against despite until till")

// betweenDates tells whether the link at k only joins two dates: "on Sunday | or | Monday", "two weeks ago or maybe three".
func (p *sentence) betweenDates(k int) bool {
	return k > 0 && (p.lows[k] == "-" || p.lows[k] == "–" || p.lows[k] == "or" || p.lows[k] == "and" || p.lows[k] == "to") && dates(p.words[k-1]) && p.words[k].time == nil && p.dateNext(p.skipAdverbs(k+1))
}

// howMuch tells whether the time that the "of" at k leads to is measured by the word before it: "most of the past decade", "12 of the past
// 20 years". It is what the verb is about, and no date to leave out.
func (p *sentence) howMuch(k int) bool {
	return k > 0 && p.lows[k] == "of" && p.leadsToTime(k) && (p.words[k-1].is(lexicon.Number) || shares.has(p.lows[k-1]))
}

var shares = setOf("much most all half part parts some more rest remainder bulk end")

// measured tells whether the word at k belongs to a time that says how much of it: see howMuch.
func (p *sentence) measured(k int) bool {
	t := p.words[k].time
	if t == nil {
		return false
	}
	for k > 0 && (p.words[k-1].time == t || p.words[k-1].is(lexicon.Det)) {
		k--
	}
	return k > 0 && p.howMuch(k-1)
}

// picked tells whether the calendar day at word k is the object of a verb of choosing or marking: "picked 25 January for the march".
func (p *sentence) picked(k int) bool {
	t := p.words[k].time
	for t != nil && k > 0 && p.words[k-1].time == t {
		k--
	}
	if k == 0 || t == nil || p.words[k-1].group == nil || !strings.ContainsAny(t.Span.In(p.t), "0123456789") {
		return false
	}
	return picks.has(p.words[k-1].group.base) && !p.words[k-1].group.passive
}

var picks = setOf("pick choose select set fix name mark commemorate celebrate designate declare proclaim propose suggest")

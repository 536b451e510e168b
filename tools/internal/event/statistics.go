package event

import (
	"slices"
	"strings"

	"dateline/tools/internal/edtf"
	"dateline/tools/internal/lexicon"
)

// statistic: "since May more than a million have fled".
func (p *sentence) statistic(v view, e *Event) bool {
	if p.measuredChange(v) {
		return true
	}
	if v.at > 1 && p.lows[v.at-2] == "as" && p.lows[v.at-1] == "of" && !p.ahead(v) || v.group != nil && surveys.has(v.group.base) && !p.headClass(v.subject).Meets(p.lex.NounClasses("police", "court", "counsel")) {
		return true // "As of May, 9,000 people had no home", "researchers interviewed 90 people"
	}
	if k := v.subject.from; !v.subject.empty() && (p.lows[k] == "number" || k+1 < v.subject.to && p.lows[k] == "the" && p.lows[k+1] == "number") && openEnded(v.when) {
		return true // "brought to nine the number of soldiers killed since May"
	}
	counted := false
	for k := v.subject.from; k < v.subject.to; k++ {
		counted = counted || large(p.words[k])
	}
	if v.set && v.group != nil && v.group.perfect && p.countsSince(v) {
		return true // "the war has killed 3,000 people since the king fled"
	}
	if v.group == nil && openEnded(v.when) && v.noun > 0 && slices.ContainsFunc(p.groups, func(h *group) bool { return h.end <= v.noun && keepsCount.has(h.base) }) && p.words[v.noun-1].is(lexicon.Number) {
		return true // "has documented 14 attacks since May"
	}
	if v.set && counted && e.When.Precision() != "day" {
		return true // "May: 41 people killed"
	}
	if counted && byThen(v.when) && e.Type == "attack" && v.group != nil && v.group.perfect {
		return true // "By then 48 people had been killed"
	}
	if (e.Type == "attack" || e.Type == "battle") && v.at > 0 && e.When.Precision() == "year" && v.time != nil && v.time.Anchor != "" && (counted || v.group != nil && p.countsIn(p.afterVerb(v)) || v.group == nil && slices.ContainsFunc(p.words[max(v.noun-3, 0):v.noun], large)) {
		return true // "carried out 41 air strikes last year"
	}
	if v.group == nil {
		for k := v.noun + 1; k < min(v.noun+6, len(p.words)); k++ {
			counted = counted || large(p.words[k]) // "the killing of 3,000 people since May"
		}
	}
	since, _ := v.when.Ends()
	goesOn := v.group != nil && since.Unit >= edtf.Day && (v.group.ongoing || v.group.passive && e.Type == "humanitarian")
	if goesOn && (e.Type == "protest" || !counted) {
		return false // "have been marching since Monday", "flights have been suspended since Monday"
	}
	return openEnded(v.when) && (counted || slices.Contains([]string{"attack", "humanitarian"}, e.Type) && v.group != nil && v.group.perfect)
}

// How those who report on a war count what happens in it.
var keepsCount = setOf("document record count register log verify report tally")

// How those who report on a war come by what they report.
var surveys = setOf("interview survey canvass poll")

// measuredChange tells whether v only says by how much something rose or fell, or how it compares: "sales have dropped by a third", "raids
// have been fewer than in May".
func (p *sentence) measuredChange(v view) bool {
	g := v.group
	if g == nil || g.form != finite || v.rest.empty() {
		return false
	}
	k := v.rest.from
	next := p.after(k)
	if grows.has(g.base) {
		return p.lows[k] == "by" && next != nil && (next.is(lexicon.Number) || p.lows[k+1] == "a" || p.lows[k+1] == "half")
	}
	return g.base == "be" && !g.passive && (strings.HasSuffix(p.lows[k], "er") && p.lex.Word(p.lows[k]) == 0 && !p.lex.IsNoun(p.lows[k]) || p.lows[k] == "more" || p.lows[k] == "less" || p.lows[k] == "fewer") && p.between(k, v.rest.to, "than")
}

// Verbs of quantities.
var grows = setOf("rise fall drop climb increase decline grow shrink dip jump plunge soar")

// countsSince tells whether what v tells of is counted from something: "has killed 3,000 people since …".
func (p *sentence) countsSince(v view) bool {
	return slices.Contains(p.lows[v.group.end:], "since")
}

// countsIn tells whether what follows a verb begins with a large number.
func (p *sentence) countsIn(rest part) bool {
	return slices.ContainsFunc(p.words[rest.from:p.objectEnd(rest)], large)
}

// large tells whether a word is a number that nobody counts on the fingers.
func large(w word) bool {
	return len(w.low) > 1 && w.low[0] >= '0' && w.low[0] <= '9' || slices.Contains([]string{"dozen", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "dozens", "hundreds", "thousands", "million", "millions", "hundred", "thousand"}, w.low)
}

package event

import (
	"slices"
	"strings"

	"dateline/tools/internal/lexicon"
)

// overNames steps from the comma at open back over the names of a list that another comma sets in: "Four generals, | Roe, Doe and Poe, |
// seized the town".
func (p *sentence) overNames(open, end int) int {
	if open < 0 || !slices.Contains(p.lows[open:end], "and") || !p.words[open+1].capital {
		return open
	}
	k := open
	for k > 0 && (p.words[k-1].capital || p.comma(k-1)) {
		k--
	}
	if k < open && k > 0 && p.comma(k) && p.words[k-1].noun() && strings.HasSuffix(p.lows[k-1], "s") {
		return k
	}
	return open
}

// overAge steps from the comma at open back over an age that another sets apart: "Roe, 47, a teacher, was shot".
func (p *sentence) overAge(open int) int {
	if k := open - 2; k > 0 && p.words[open-1].is(lexicon.Number) && p.comma(k) && p.words[k-1].noun() {
		return k
	}
	return open
}

// overRun steps from the comma at open back over a whole run of what commas set in after a subject: "A jet from the base, | in Kenya, the
// second that day, was hit". Where a phrase leads the clause in ("In Oslo, Norway, a man, 32, was shot"), or names are listed, it stays.
func (p *sentence) overRun(open int) int {
	first, start := open, 0
	for k := open - 1; k >= 0 && start == 0; k-- {
		w := p.words[k]
		switch {
		case p.comma(k) && k > 0 && !p.words[k-1].noun() && p.words[k-1].time == nil, w.is(lexicon.Conj), w.group != nil && w.group.form == finite && !(p.lone(w.group) && k > 0 && p.comma(k-1)):
			return open
		case p.comma(k) && k > 0 && p.named(k+1, first) && !p.words[k-1].capital && !p.words[k-1].inName:
			return first // "A third victim, Sergeant John Doe, | 32, died"
		case p.comma(k):
			first = k
		case w.mark && !isQuote(w) && w.low != "(" && w.low != ")", w.is(lexicon.Sub|lexicon.Rel) && !w.is(lexicon.Prep):
			start = k + 1
		}
	}
	if lead := p.clampAdverbs(start); p.words[lead].is(lexicon.Prep) || p.words[lead].time != nil {
		return open // "Also on Monday, Ann Roe, | the envoy, flew"
	}
	return first
}

// named tells whether the words from from to to are a name of two words or more.
func (p *sentence) named(from, to int) bool {
	return to-from > 1 && !slices.ContainsFunc(p.words[from:to], func(w word) bool { return !w.capital && !w.inName })
}

// apposition tells whether words from to to are no clause of their own, or one that a relative pronoun opens.
func (p *sentence) apposition(from, to int, before []*clause) bool {
	if g := p.words[from].group; p.words[from].is(lexicon.Rel) || g != nil && g.form == reduced && g.start == from {
		return true // "the ministers, convinced that the town was lost, fled"
	}
	for k := from; k < to; k++ {
		g := p.words[k].group
		if c := clauseWith(before, g); g != nil && c != nil && c.kind == relative {
			continue // "the force that Kenya leads"
		}
		if g != nil && g.form == finite && k > from && !(g.end == to && p.reportVerb(g)) && !p.describing(g, before) && !p.since(from, k) {
			return false
		}
	}
	return from < to
}

// since tells whether the verb at k only says since when, in a phrase from word from on: "the first since the war began".
func (p *sentence) since(from, k int) bool {
	if p.lows[from] == "as" && p.words[k].group != nil && calling.has(p.words[k].group.base) {
		return true // "Operation Star, as the army called it, began"
	}
	if !p.words[from].is(lexicon.Det) && !ordinals.has(p.lows[from]) {
		return false
	}
	return slices.ContainsFunc(p.lows[from:k], func(low string) bool {
		return low == "since" || low == "that" || low == "who" || low == "which" || low == "where" || low == "when"
	})
}

package event

import (
	"slices"
	"strings"
	"unicode/utf8"

	"dateline/tools/internal/lexicon"
)

// A title that leaves half its room empty says less than its sentence: "Army blocks marchers" of marchers who tried to enter a bank.
// What follows the trimmed clause then goes on it, in the reporter's own words, where it fits.

// more is what a short title about v adds: which of them it was ("marchers | who tried to enter a bank"), what came of it ("blew up, |
// killing four"), what else was done ("stormed a village | and killed 20"), or when it was so ("shot | while setting a trap").
func (p *sentence) more(v view, said string, rest []string) []string {
	used := utf8.RuneCountInString(said + " " + strings.Join(rest, " "))
	if used >= scant || v.clause == nil || v.verb != nil || v.to > 0 || !v.gap.empty() || v.chain != nil && len(rest) == 0 {
		return nil
	}
	at := p.breakAt(v)
	for _, tail := range [][]string{p.whichOf(at), p.outcome(at), p.andThen(v), p.whenSo(v)} {
		for n := len(tail); n > 0; n-- {
			if used+utf8.RuneCountInString(strings.Join(tail[:n], " ")) <= maxTitle-2 && (n == len(tail) || !asksForMore(tail[n-1], p.lex)) {
				return tail[:n]
			}
		}
	}
	return nil
}

// whichOf is the relative clause that begins at word k and says which of its kind the noun before it is.
func (p *sentence) whichOf(k int) []string {
	if k < 1 || k+1 >= len(p.words) || !p.words[k].is(lexicon.Rel) || p.lows[k] != "who" && p.lows[k] != "that" && p.lows[k] != "which" || !p.words[k-1].noun() || p.words[k-1].time != nil {
		return nil
	}
	for _, c := range p.clauses {
		if c.kind != relative || c.from != k || c.verb.negated {
			continue
		}
		to := p.breakAt(view{group: c.verb, rest: part{c.verb.end, c.to}})
		if p.leansBack(k+1, to) || p.reportVerb(c.verb) && p.completed(c) || p.render(part{c.verb.end, to}) == "" {
			return nil
		}
		if tail := p.pieces(k+1, to, nil); len(tail) > 0 {
			tail[0] = p.lows[k] + " " + tail[0]
			return tail
		}
	}
	return nil
}

// leansBack tells whether one of the words from from to to stands for somebody or something told of before.
func (p *sentence) leansBack(from, to int) bool {
	for k := from; k < to && k < len(p.words); k++ {
		if backTo.has(p.lows[k]) && p.words[k].time == nil {
			return true
		}
	}
	return false
}

// Words that stand for what was told before, or for who speaks, apart from those that say whose something is.
var backTo = setOf("he she it they him them this these those there i we you me us my our your")

// outcome is what came of it, in a verb in -ing after the comma at word k: "blew up, | killing four".
func (p *sentence) outcome(k int) []string {
	if k+1 >= len(p.words) || !p.comma(k) {
		return nil
	}
	g := p.words[k+1].group
	if g == nil || g.form != gerund || g.start != k+1 || tallies.has(g.base) || p.reportVerb(g) && !accusers.has(g.base) {
		return nil
	}
	to := p.breakAt(view{group: g, rest: part{g.end, len(p.words)}})
	if to == g.end || !accusers.has(g.base) && p.leansBack(g.end, to) {
		return nil
	}
	tail := p.pieces(g.end, to, nil)
	if len(tail) == 0 {
		return nil
	}
	tail[0] = ", " + p.render(part{k + 1, g.end}) + " " + tail[0]
	return tail
}

// Verbs in -ing that count, or add what is no outcome.
var tallies = setOf("include accord add bring take raise follow make mean be have go come")

// andThen is what the subject of v, on the same day, is told to have done besides: "stormed a village | and killed 20".
func (p *sentence) andThen(v view) []string {
	for _, c := range p.clauses {
		if c.kind != coordinate || c.host != v.clause || c.link != "and" || c.from < v.clause.verb.end {
			continue
		}
		if c.verb.passive || c.verb.negated || c.verb.modal != "" || c.verb.tense != past || v.clause.verb.tense != past || v.clause.verb.passive || p.reportVerb(c.verb) || !p.tells(c.verb) || p.datesOwn(c) {
			return nil
		}
		inner := view{candidate: candidate{noun: -1, at: -1, when: v.when, clause: c}, group: c.verb, subject: c.subject, rest: part{c.verb.end, c.to}}
		tail := p.restText(inner)
		if len(tail) == 0 || p.leansBack(c.verb.end, p.breakAt(inner)) {
			return nil
		}
		tail[0] = "and " + p.verbText(inner, &Event{Status: "occurred"}, p.plural(v.subject)) + " " + tail[0]
		return tail
	}
	return nil
}

// whenSo is the clause after that of v which says when it was so. One about the same person needs no subject: "shot | while setting a trap".
func (p *sentence) whenSo(v view) []string {
	for _, c := range p.clauses {
		switch {
		case c.from < v.clause.to || c.from-v.clause.to > 2 || c.kind != adverbial || !happensWith.has(c.link) || c.subject.empty(),
			c.verb.modal != "" || c.verb.negated || c.verb.tense != past || p.between(v.group.end, c.from, ",") || c.verb.start-c.from > 8 || p.lows[max(c.from-1, 0)] == "soon" || p.lows[c.subject.from] == "part":
			continue
		}
		inner := view{candidate: candidate{noun: -1, at: -1, when: v.when, clause: c}, group: c.verb, subject: c.subject, rest: part{c.verb.end, c.to}}
		who := ""
		switch low := p.lows[c.subject.from]; {
		case c.subject.to-c.subject.from > 1 || !p.words[c.subject.from].is(lexicon.Pron):
			if backward.has(low) && !ownersWords.has(low) {
				return nil
			}
			who = p.render(part{c.subject.from, p.shortSubject(c.subject)}) + " "
		case low == "they" && p.plural(v.subject), (low == "he" || low == "she") && !p.plural(v.subject) && !v.subject.empty():
			if !c.verb.ongoing || c.verb.passive {
				return nil
			}
		default:
			return nil
		}
		rest := p.withoutPronouns(p.restText(inner))
		if p.leansBack(c.verb.end, p.breakAt(inner)) {
			return nil
		}
		lead := c.link + " " + who + p.verbText(inner, &Event{Status: "occurred"}, p.plural(c.subject))
		if who == "" {
			lead = "while " + p.words[c.verb.head].low
		}
		if len(rest) > 0 {
			lead += " " + rest[0]
			rest = rest[1:]
		} else if !c.verb.passive && !p.lex.Intransitive(c.verb.base) {
			return nil
		}
		return append([]string{lead}, rest...)
	}
	return nil
}

// wholeSubject is the subject of v with what describes it, up to its first mark: "number of people | killed in the protests".
func (p *sentence) wholeSubject(v view) string {
	s := v.subject
	s.to = p.bareEnd(s)
	for k := s.from + 1; k < s.to; k++ {
		if w := p.words[k]; w.is(lexicon.Rel) || w.mark && !isQuote(w) && w.low != "-" && !(w.low == "," && p.listIn(s)) || w.group != nil && w.group.form == finite {
			return ""
		}
	}
	if p.leansBack(s.from, s.to) {
		return ""
	}
	return strings.TrimSpace(p.render(s) + " " + p.asideOf(v))
}

// asideOf is what two commas set in between the subject of v and its verb, where it tells, of a subject of two words or less, who leads it
// or what was done to it: "the team, | led by Ann Roe, | landed".
func (p *sentence) asideOf(v view) string {
	s := v.subject
	if v.verb != nil || v.group.passive || s.to-s.from > 3 || s.to+1 >= len(p.words) || !p.comma(s.to) || p.words[s.to-1].capital || p.words[s.to-1].inName {
		return ""
	}
	g := p.words[s.to+1].group
	if g == nil || g.start != s.to+1 || g.form != reduced && !(p.lone(g) && p.words[g.head].shape(lexicon.Participle)) {
		return ""
	}
	for k := g.end; k < v.group.start; k++ {
		if h := p.words[k].group; h != nil && h.form == finite || p.words[k].is(lexicon.Rel) || p.lows[k] == "that" {
			return ""
		}
		if p.comma(k) {
			aside := p.render(part{s.to + 1, k})
			if k+3 < v.group.start || p.leansBack(g.end, k) || !strings.Contains(aside, " ") {
				return "" // "the truce, signed on 3 May,"
			}
			return aside
		}
	}
	return ""
}

func (p *sentence) listIn(s part) bool {
	return slices.Contains(p.lows[s.from:s.to], "and")
}

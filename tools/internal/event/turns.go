package event

import (
	"slices"

	"dateline/tools/internal/lexicon"
)

// cleft makes one clause of two that a sentence parts to dwell on a date: "It was on 3 May that the army withdrew",
// "It was 3 May, and the army withdrew".
func (p *sentence) cleft(cs []*clause) []*clause {
	for i := 0; i+1 < len(cs); i++ {
		it, c := cs[i], cs[i+1]
		if s := c.subject; c.link == "," && s.to-s.from > 1 && p.lows[s.from] == "that" && it.verb.base == "be" {
			c.link, c.subject.from = "that", s.from+1 // "It was on 3 May 1999, that the army withdrew"
		}
		if it.verb.base != "be" || it.subject.to-it.subject.from != 1 || p.lows[it.subject.from] != "it" || !slices.Contains([]string{"that", "and", "when"}, c.link) {
			continue
		}
		if k := p.overDate(it.verb.end); k > it.verb.end && c.from-k <= 1 && c.from >= k {
			c.kind, c.link, c.host, c.noun, c.object = main, it.link, nil, part{}, part{}
			c.from = it.from
			cs = slices.Delete(cs, i, i+1)
		}
	}
	return cs
}

// tookUntil makes one clause of what came about at last: "It took Roe until May to retake the town", "It took until May for Roe to
// sign the law", "It took the army most of the day to clear the camp".
func (p *sentence) tookUntil(g *group, before []*clause) *clause {
	it := last(before)
	if g.form != infinitive || it == nil || it.verb.base != "take" || it.verb.tense != past || it.verb.negated || it.subject.to-it.subject.from != 1 || p.lows[it.subject.from] != "it" {
		return nil
	}
	until, who := 0, part{it.verb.end, it.verb.end}
	for k := it.verb.end; k < g.start; k++ {
		switch low := p.lows[k]; {
		case low == "until":
			until, who = k, part{who.from, k}
		case low == "for" && until > 0:
			who = part{k + 1, g.start}
		case p.words[k].group != nil:
			return nil
		case until == 0 && p.lengthFrom(k) > k:
			until, who = k, part{who.from, k}
			k = p.lengthFrom(k) - 1
		}
	}
	if until == 0 || who.empty() || who.to < g.start && p.lows[until] == "until" && p.words[g.start-1].time == nil {
		return nil
	}
	g.form, g.tense = finite, past
	it.verb, it.subject, it.kind = g, who, main
	return it
}

// lengthFrom is where the words end from word k on that say how long something took: "barely two hours", "most of the night"; k where
// they do not. They name no day.
func (p *sentence) lengthFrom(k int) int {
	end := k
	for end < len(p.words) && p.words[end].time == nil && measuring.has(p.lows[end]) {
		end++
	}
	t, parts := end, end > k && p.lows[end-1] != "than" && (end-k > 1 || p.lows[k] == "all")
	for t < len(p.words) && p.words[t].time != nil && (p.words[t].time.Type == "DURATION" || parts) && p.words[t].time == p.words[end].time {
		t++
	}
	if t == end && parts && t < len(p.words) && (unitNouns[p.lows[t]].n > 0 || p.lows[t] == "week") {
		t++
	}
	if t == end && end == k && p.words[k].is(lexicon.Number) && k+1 < len(p.words) && tries.has(p.lows[k+1]) {
		t = k + 2 // "It took the house four votes to elect a speaker"
	}
	if t == end {
		return k
	}
	for i := end; i < t; i++ {
		if w := &p.words[i]; w.time != nil && w.time.Type != "DURATION" {
			w.time = nil
		}
	}
	return t
}

// Nouns for how often something is tried.
var tries = setOf("votes ballots rounds attempts tries goes assaults")

// Words before a length of time that say how much of it.
var measuring = setOf("barely nearly almost only just about around roughly some over under more less than at least most much all half of the better part another an a whole full hardly scarcely well")

// overDate goes on from word k over a date with what stands before it ("only in", "not until"); k where there is none.
func (p *sentence) overDate(k int) int {
	end := k
	for end < len(p.words) && p.words[end].time == nil && (p.words[end].is(lexicon.Adv) || p.words[end].is(lexicon.Neg) || p.words[end].is(lexicon.Prep) || p.words[end].is(lexicon.Det)) {
		end++
	}
	if end >= len(p.words) || p.words[end].time == nil {
		return k
	}
	for end < len(p.words) && p.words[end].time != nil {
		end++
	}
	return end
}

// onlyTo makes a clause of what happened after all: "The rebels took the town, only for the army to retake it in May",
// "He fled in May, only to return in June".
func (p *sentence) onlyTo(g *group, before []*clause) *clause {
	host := last(before)
	if g.form != infinitive || host == nil {
		return nil
	}
	k := g.start - 1
	for k > host.verb.end && !p.words[k].mark && p.words[k].group == nil && p.lows[k] != "only" {
		k--
	}
	if k < 1 || p.lows[k] != "only" || !p.comma(k-1) {
		return nil
	}
	c := &clause{part: part{k, g.end}, verb: g, subject: host.subject, kind: coordinate, link: ",", host: host}
	if k+1 < g.start {
		if p.lows[k+1] != "for" {
			return nil
		}
		c.kind, c.subject = main, part{k + 2, g.start}
	}
	g.form, g.tense = finite, past
	return c
}

// fronting are the words after which a helper stands before its subject: "Only in May did parliament agree".
var fronting = setOf("only not nor neither never hardly scarcely seldom rarely no")

// invertedVerb returns the verb that the helper at word i helps over its subject: "Not until May did the rebels | release them";
// 0 where it stands beside it.
func (p *sentence) invertedVerb(i int) int {
	from := i
	if i > 2 && p.comma(i-1) && fronting.has(p.lows[0]) && p.lows[1] == "until" {
		for from--; from > 0 && !p.comma(from-1); from-- {
		}
		if from--; from <= 0 {
			from = i // "Not until 3 May, after months of talks, | was a truce signed"
		}
	}
	for from > 0 && (!p.words[from-1].mark || isQuote(p.words[from-1])) && p.words[from-1].group == nil && !(p.words[from-1].is(lexicon.Conj) && !fronting.has(p.lows[from-1])) {
		from--
	}
	if from == i || !fronting.has(p.lows[from]) || i+2 >= len(p.words) || !p.nounPhraseStarts(p.words[i+1]) {
		return 0
	}
	if w := p.words[i-1]; i-1 > from && w.time == nil && !p.comma(i-1) && p.lows[from+1] != "sooner" && !p.words[from+1].is(lexicon.Prep|lexicon.Sub) {
		return 0
	}
	for k := i + 2; k < min(i+10, len(p.words)) && (!p.words[k].mark || isQuote(p.words[k])) && p.words[k].time == nil; k++ {
		if w := p.words[k]; has(p.lows[i]) && w.low == "been" || p.completes(p.lows[i], k) && !p.words[k-1].is(lexicon.Det|lexicon.Adj|lexicon.Prep) {
			return k
		}
	}
	return 0
}

// overSubject makes the group of a verb at word k whose helper at word i stands before its subject.
func (p *sentence) overSubject(i, k int) *group {
	g := &group{start: k, end: k + 1, head: k}
	if p.lows[k] == "been" {
		g = p.helped(k)
		g.form, g.perfect = finite, true
	} else {
		p.complete(g, p.lows[i], k)
	}
	p.firstHelper(g, p.lows[i])
	for j := i - 1; j >= 0 && p.words[j].group == nil; j-- {
		g.negated = g.negated || p.lows[j] == "nor" || p.lows[j] == "neither" || p.lows[j] == "never"
	}
	return g
}

// Verbs that stand before their subject after a date: "On 3 May came a second attack".
var standsBefore = setOf("come follow die begin start fall go stand")

// answers makes one verb of "was" and what somebody's answer was to do: "The army's answer was | to shell the market" is that it shelled it.
func (p *sentence) answers(c *clause) {
	s, g := c.subject, c.verb
	if g.base != "be" || g.tense != past || g.modal != "" || g.negated || s.to-s.from < 3 || !reactions.has(p.lows[s.to-1]) || g.end >= len(p.words) {
		return
	}
	does := p.words[g.end].group
	if does == nil || does.form != infinitive || does.passive || does.perfect {
		return
	}
	for k := s.to - 2; k > s.from; k-- {
		if p.lows[k] == "'s" {
			g.base, g.head, g.end, c.subject.to = does.base, does.head, does.end, k
			for i := does.start; i < does.end; i++ {
				p.words[i].group = g
			}
			p.groups = slices.DeleteFunc(p.groups, func(h *group) bool { return h == does })
			return
		}
	}
}

// Nouns of what somebody does in answer to another.
var reactions = setOf("answer response reply reaction retort revenge riposte")

// subjectAfter gives c the subject that follows its verb, where nothing but a date stands before it.
func (p *sentence) subjectAfter(c *clause) bool {
	g := c.verb
	if !standsBefore.has(g.base) || g.end >= len(p.words) || !p.words[g.end].is(lexicon.Det|lexicon.Number) && !p.words[g.end].noun() || !p.datesIn(0, g.start) {
		return false
	}
	for k := 0; k < g.start; k++ {
		if w := p.words[k]; w.time == nil && !w.mark && !w.is(lexicon.Prep|lexicon.Adv|lexicon.Conj|lexicon.Det) {
			return false
		}
	}
	to := g.end
	for to < len(p.words) && !p.words[to].mark && p.words[to].time == nil && p.words[to].group == nil && !p.words[to].is(lexicon.Rel) && p.lows[to] != "that" && !(p.words[to].is(lexicon.Prep) && p.lows[to] != "of") {
		to++
	}
	c.subject, c.from = part{g.end, to}, 0
	return to > g.end
}

// fronted is the clause of g, a "was" or "were", where what was done opens the sentence and to whom ends it: "Killed with him on Tuesday
// | were two aides", "Among those arrested on Tuesday | was Ann Roe"; nil where g is no such verb.
func (p *sentence) fronted(g *group, before []*clause) *clause {
	done := p.opensDone()
	if done < 0 || g.base != "be" || g.form != finite || g.modal != "" || g.perfect || g.negated || g.end >= len(p.words) || !p.nounPhraseStarts(p.words[g.end]) || p.words[g.end].time != nil {
		return nil
	}
	for _, h := range p.groups {
		if h.start > done && h.start < g.start && h.form == finite {
			return nil
		}
	}
	to := p.objectEnd(part{g.end, len(p.words)})
	for k := g.end; k < to; k++ {
		if p.comma(k) && p.words[k+1].is(lexicon.Det) {
			to = k // "John Roe | , a general"
		}
	}
	for to > g.end && (p.words[to-1].mark || p.words[to-1].is(lexicon.Conj)) {
		to--
	}
	for _, c := range before {
		c.verb.form = reduced // what was done is told by g
	}
	if to == g.end {
		return nil
	}
	g.base, g.head, g.passive = p.words[done].base(lexicon.Participle), done, true
	return &clause{part: part{0, to}, verb: g, subject: part{g.end, to}}
}

// What somebody is taken or shot, beside the verb: "Taken prisoner on 3 May was".
var endsAs = setOf("prisoner hostage captive dead")

// opensDone is the participle that opens the sentence, or that says of whom the next is one: "Also | killed", "Among those | killed"; -1 where none
// does.
func (p *sentence) opensDone() int {
	k := 0
	switch p.lows[0] {
	case "also":
		k = 1
	case "among":
		for k = 2; k < min(6, len(p.words)) && !p.words[k].shape(lexicon.Participle); k++ {
		}
	}
	if k+1 >= len(p.words) || !p.words[k].shape(lexicon.Participle) || p.words[k].shape(lexicon.Base) || p.words[k].base(lexicon.Participle) == "" {
		return -1
	}
	if next := p.words[k+1]; next.noun() && next.time == nil && !p.words[k+1].shape(lexicon.Participle) && !endsAs.has(p.lows[k+1]) {
		return -1 // "Wounded men were"
	}
	return k
}

// openBracket returns the bracket that the one at word k closes; 0 where none does.
func (p *sentence) openBracket(k int) int {
	for k--; k > 0 && p.lows[k] != "("; k-- {
	}
	return k
}

package event

import (
	"slices"
	"strings"

	"dateline/tools/internal/edtf"
	"dateline/tools/internal/lexicon"
)

// handOver gives the date of a clause without an event to the clause that tells what happened then:
// "has its roots in September 2014, when the rebels seized the capital".
func (p *sentence) handOver(c *candidate) {
	if c.clause == nil {
		return
	}
	if next := p.whenClause(c.at); next != nil {
		c.clause = next
		return
	}
	next := p.toldThen(c.at)
	if next == nil {
		if next = p.afterComing(c); next != nil {
			c.clause = next
		}
		return
	}
	start, end := c.when.Ends()
	if c.when.IsInterval() && end == (edtf.Date{}) {
		c.clause, c.when = next, edtf.On(start) // "has not spoken since 3 May, when a bomb fell"
		return
	}
	if start == (edtf.Date{}) && end.Unit >= edtf.Day && c.time != nil && len(c.time.Value) > len("1953") {
		own := *c
		own.clause, own.when = next, edtf.On(end)
		if v := p.viewOf(own); p.tellsAny(v) || p.plainDeed(v) {
			*c = own // "By 3 May, when a bomb fell, …"
			return
		}
	}
	if kind, _, _ := p.typeOf(p.viewOf(*c)); kind == "" || kind == "statement" || c.clause.verb.negated || p.until(*c) {
		c.clause = next
		if p.until(*c) && start != (edtf.Date{}) && end != (edtf.Date{}) {
			c.when = edtf.On(end) // "held it from 3 May until 6 May, when the army came"
		}
	}
}

// afterComing returns the clause that a colon leads in after one that only says that something came on a day: "The answer came on
// 3 May: the king dissolved the house".
func (p *sentence) afterComing(c *candidate) *clause {
	if !comes.has(c.clause.verb.base) || c.clause.verb.negated || c.at < c.clause.from {
		return nil
	}
	for _, next := range p.clauses {
		if next.from > c.at && next.from > 0 && (p.lows[next.from-1] == ":" || p.lows[next.from] == ":") && next.kind == main && !p.datesOwn(next) {
			return next
		}
	}
	return nil
}

// Verbs by which a day only brings what is told next.
var comes = setOf("come arrive follow be happen fall")

// toldThen returns the clause that tells, right after the date at word at, what happened then.
func (p *sentence) toldThen(at int) *clause {
	end := p.overOwnTime(at)
	for _, next := range p.clauses {
		if next.link == "when" && next.from >= end && (next.from-end < 3 || p.onlyNames(end, next.from)) && p.lows[next.from-1] != "by" && !p.datesOnFrom(next, p.words[at].time.When) {
			return next
		}
	}
	return nil
}

// datesOnFrom tells whether a clause has a date of its own that is not before the day it is told of: not "3 May, when shells fell in
// answer to a raid the day before".
func (p *sentence) datesOnFrom(c *clause, when edtf.Value) bool {
	for k := c.from; k < c.to; k++ {
		if t := p.words[k].time; t != nil && !t.When.IsZero() && !(k > c.subject.from && later(when, t.When)) {
			return true
		}
	}
	return false
}

// onlyNames tells whether words from to to only set apart what else a day is: "was 25 May, a public holiday, when".
func (p *sentence) onlyNames(from, to int) bool {
	return to-from < 9 && p.comma(from) && p.comma(to-1) && !slices.ContainsFunc(p.words[from:to], func(w word) bool { return w.group != nil || w.time != nil })
}

// whenClause returns the clause that a date stands in front of right after "when" or "until": "had ended when, on 3 May, shells fell".
func (p *sentence) whenClause(at int) *clause {
	k := at - 1
	for k >= 0 && (p.words[k].is(lexicon.Prep) && p.lows[k] != "until" || p.comma(k)) {
		k--
	}
	if k < 0 || p.lows[k] != "when" && !(p.lows[k] == "until" && p.comma(k+1)) {
		return nil
	}
	for _, next := range p.clauses {
		if next.verb.start > at {
			return next
		}
	}
	return nil
}

// handBack gives the date of a clause that only says when or how its host happened to the host: "came under fire as it landed on
// 3 May", "As it landed on 3 May, the plane came under fire", "Two men were killed when a wall fell on them on 3 May".
func (p *sentence) handBack(c *candidate) {
	k := c.clause
	if h := p.besides(k); h != nil && c.at < k.verb.start && p.passesBy(k) {
		c.clause = h
		return
	}
	if f := p.clauseBefore(k); f != nil && (k.link == "and" || k.link == ",") && c.at >= k.verb.end && casualties.has(k.verb.base) && casualties.has(f.verb.base) && !p.datesOwn(f) {
		c.clause = f // "A guard was killed and three others wounded on 3 May"
		return
	}
	if p.hostsDate(*c) {
		c.clause = k.host
		return
	}
	if k == nil || k.kind != adverbial || k.subject.empty() {
		return
	}
	h := p.clauseBefore(k)
	if h == nil && len(p.clauses) > 1 {
		h = p.clauses[1]
	}
	if h != nil && (k.link == "as" || k.link == "while" || k.link == "when" && !casualties.has(h.verb.base)) && h.kind == main && h.verb.tense == past && h.verb.modal == "" && p.tellsMore(h, *c) {
		c.clause = h // "The war began as the settlers left in May"
		return
	}
	if h == nil || h.kind != main && h.kind != coordinate || p.datesOwn(h) || h.verb.tense == future || h.verb.modal != "" {
		return
	}
	during := k.link == "as" || k.link == "when" || k.link == "while"
	still := states.has(h.verb.base) && p.tells(k.verb) && p.stateOf(p.viewOf(candidate{at: -1, noun: -1, clause: h})) == "" // "When he was arrested on 3 May, Roe had no papers"
	if during && !still && p.words[k.subject.from].is(lexicon.Pron) && h.kind == main && h.verb.tense == past || (during || k.link == "after") && casualties.has(h.verb.base) && !p.plainAttack(*c) {
		c.clause = h
		if f := p.clauseBefore(h); f != nil && (h.link == "and" || h.link == ",") && casualties.has(f.verb.base) && !p.datesOwn(f) {
			c.clause = f // "Two were killed and four wounded when …"
		}
	}
}

// tellsMore tells whether clause h, which has no date of its own, tells of something, and that of c of nothing, or of no more than what
// went with its beginning.
func (p *sentence) tellsMore(h *clause, c candidate) bool {
	if p.datesOwn(h) || h.verb.negated {
		return false
	}
	if kind, _, _ := p.typeOf(p.viewOf(c)); kind != "" && !opens.has(h.verb.base) {
		return false
	}
	c.clause = h
	kind, _, _ := p.typeOf(p.viewOf(c))
	return kind != "" && kind != "statement"
}

// Verbs of the killed and the wounded; how it came about is told after them.
var casualties = setOf("kill wound injure hurt die maim")

// Verbs of what is done to people; what they were doing is told after them.
var befalls = setOf("fire shoot open attack bomb shell hit strike ambush target strafe arrest detain disperse beat charge ram rescue evacuate intercept")

// passesBy tells whether a clause only says that a time begins or ends: "before the year is out", "as the week ended".
func (p *sentence) passesBy(k *clause) bool {
	return k.subject.empty() && turns.has(k.verb.base) && k.verb.form == finite && slices.Contains([]string{"before", "as", "when", "until", "after", "by"}, k.link)
}

// besides is the clause that k stands with: the one before it, or the next where k leads the sentence in.
func (p *sentence) besides(k *clause) *clause {
	if h := p.clauseBefore(k); h != nil || len(p.clauses) < 2 || p.clauses[0] != k {
		return h
	}
	return p.clauses[1]
}

// Verbs of which a time is the subject.
var turns = setOf("be end begin start close finish pass")

// plainAttack tells whether c tells of an attack by itself.
func (p *sentence) plainAttack(c candidate) bool {
	kind, _, _ := p.typeOf(p.viewOf(c))
	return kind == "attack" || kind == "battle"
}

// clauseAt returns the clause that word k stands in; what stands before the first clause is its own.
func (p *sentence) clauseAt(k int) *clause {
	var in *clause
	for _, c := range p.clauses {
		if c.from <= k && k < c.to && (in == nil || c.from >= in.from) {
			in = c
		}
	}
	for _, c := range p.clauses { // set in between subject and verb, or before both
		if in == nil && k < c.to {
			if m := p.ledIn(k, c); m != nil {
				return m
			}
			return p.parted(c)
		}
	}
	return in
}

// ledIn returns the main clause that the date at word k leads in, with a clause c set in after it: "On 3 May, after Roe had left,
// rebels stormed the town"; nil where c is none.
func (p *sentence) ledIn(k int, c *clause) *clause {
	if k < 0 || c.kind != adverbial || c.from <= k || p.lows[c.from] != c.link || !slices.Contains(p.lows[k:c.from], ",") {
		return nil
	}
	for _, m := range p.clauses {
		if m.kind == main && !m.subject.empty() && m.subject.from > c.verb.end {
			return m
		}
	}
	return nil
}

// parted returns the main clause whose subject a relative clause c, and what hangs on it, parts from its verb:
// "That May a deserter, who had fled when the war began, was elected"; c where it is in none.
func (p *sentence) parted(c *clause) *clause {
	if c.kind != relative {
		return c
	}
	for _, m := range p.clauses {
		if m.kind == main && !m.subject.empty() && m.subject.from < c.from && m.verb.start > c.verb.end {
			return m
		}
	}
	return c
}

// Words that bring a happening of its own into a clause: "after talks in Paris last week".
var segmentWords = setOf("after before since following during amid amidst until despite pending")

// Verbs that tie their clause to another happening: "the meeting follows talks in Paris".
var relational = setOf("follow precede include replace recall succeed come mark commemorate be rise")

// aim finds what the date of c dates: looking left from it, the first verb or noun that tells of something.
func (p *sentence) aim(c *candidate) {
	if n := p.dated(c.at); n >= 0 {
		c.noun = n
	} else if n := p.existing(c.clause); n >= 0 {
		c.noun = n
		return
	} else if n := p.tradedOver(c.clause); n >= 0 {
		c.noun = n
		return
	} else if n := p.broughtOn(c); n >= 0 {
		c.noun = n
		return
	} else if n := max(p.amongOthers(c), p.ofNegated(c)); n >= 0 {
		c.noun = n
		return
	} else if p.saw(c) {
		return
	} else if g := p.undertaken(c); g != nil {
		c.verb = g
		return
	} else if p.lookBack(c); c.verb != nil && p.setForOff(*c) {
		if kind, _, _ := p.typeOf(p.viewOf(*c)); kind == "" {
			c.verb = nil // "the signing, first set for 3 May, was put off"
		}
	} else if c.verb != nil && c.clause != nil && shuns.has(c.clause.verb.base) && c.clause.verb.end <= c.verb.start && plans.has(c.verb.base) {
		c.verb = nil // "refused to come to a signing planned for 3 May"
	}
	if c.noun >= 0 && p.inEvent(c) {
		c.noun = -1
	}
}

// Verbs of staying away from what others hold.
var shuns = setOf("refuse decline boycott skip miss shun snub")

// Verbs that make a day tell of what happened on it: "3 May saw the fall of Goma".
var witnesses = setOf("see witness bring")

// saw gives c what a day saw: a clause ("saw the army enter Goma"), or a noun.
func (p *sentence) saw(c *candidate) bool {
	k := c.clause
	if k == nil || !witnesses.has(k.verb.base) || k.verb.tense != past || k.verb.passive || c.at > k.verb.start || !p.onlyDate(k.verb.start) {
		return false
	}
	for _, next := range p.clauses {
		if next.kind == complement && next.verb.tense == present && next.verb.start > k.verb.end && next.from-k.verb.end < 2 {
			c.clause, next.kind, next.verb.tense = next, main, past
			return true
		}
	}
	for n := k.verb.end; n < k.to; n++ {
		if p.trigger(n) != nil {
			c.noun = p.lastNoun(n)
			return true
		}
	}
	return false
}

// onlyDate tells whether nothing but a date stands before word k: "The following day", "The day after, 4 May 2001,".
func (p *sentence) onlyDate(k int) bool {
	for k--; k >= 0; k-- {
		if w := p.words[k]; w.time == nil && !w.mark && !w.is(lexicon.Det|lexicon.Prep|lexicon.Conj|lexicon.Adv) && !timeWords.has(w.low) && w.low != "day" && w.low != "month" && w.low != "year" {
			return false
		}
	}
	return true
}

// dated returns the noun that the date at word k stands before ("Monday's meeting", "an October 2021 coup"), or -1.
func (p *sentence) dated(k int) int {
	from := k
	for k < len(p.words) && p.words[k].time == p.words[from].time {
		k++
	}
	for n := k; n < min(k+3, len(p.words)); n++ {
		if slices.Contains([]string{"holiday", "anniversary", "celebrations", "commemorations", "deadline"}, p.lows[n]) {
			return -1
		}
	}
	possessive := k < len(p.words) && p.words[k].low == "'s" || strings.HasSuffix(p.words[k-1].low, "'s") || k < len(p.words) && p.words[k].low == "'"
	if !possessive && !(from > 0 && p.words[from-1].is(lexicon.Det)) {
		return -1
	}
	for n := k; n < min(k+5, len(p.words)) && !p.words[n].mark && p.words[n].group == nil && !p.words[n].is(lexicon.Prep); n++ {
		if p.trigger(n) != nil {
			return p.lastNoun(n)
		}
	}
	return -1
}

// lastNoun goes from a noun on to the head of its phrase: from "missile" to "missile attack".
func (p *sentence) lastNoun(n int) int {
	for n+1 < len(p.words) && p.words[n+1].noun() && p.trigger(n+1) != nil {
		n++
	}
	return n
}

// trigger returns the trigger that the noun at word n is, or begins.
func (p *sentence) trigger(n int) *lexicon.Trigger {
	w := p.words[n]
	if w.group != nil || w.time != nil || w.mark || w.inName && w.name == nil {
		return nil
	}
	if n+1 < len(p.words) && sites.has(p.lows[n+1]) && w.tells != nil {
		return nil // "the conference hall"
	}
	return w.tells
}

// Nouns of where something is held, and of what recalls it: with one of them after it, a noun tells of no happening.
var sites = setOf("hall room rooms centre center venue venues table site sites chamber complex ground grounds line lines memorial museum monument cemetery")

// lookBack goes left from the date: over places and other words to a noun that tells of something, a verb without a
// subject of its own, or the verb of the clause.
func (p *sentence) lookBack(c *candidate) {
	noun := -1
	floor := p.floorOf(c)
	for k := c.at - 1; k >= floor; k-- {
		w := p.words[k]
		switch {
		case w.group != nil && w.group.form == finite:
			if c.clause != nil && noun >= 0 && p.ownSegment(c, noun) {
				c.noun = noun
			}
			return
		case w.group != nil && w.group.form == gerund && c.clause != nil && (casualties.has(c.clause.verb.base) || befalls.has(c.clause.verb.base)) && c.clause.verb.end < k && p.words[w.group.start-1].noun():
			continue // "killed 27 people sheltering in a church", "fired on a crowd marching to the palace"
		case w.group != nil && w.group.form == reduced && c.clause != nil && p.madeKnown(w.group) > 0:
			return
		case w.group != nil && w.group.form == gerund && c.clause != nil && p.lows[max(w.group.start-1, 0)] == "while" && noun < 0:
			continue // "was shot while saying Mass on 3 May"
		case noun >= 0 && w.group != nil && w.group.form == reduced && !p.tells(w.group) && p.inLead(*c):
			c.noun = noun // "Angered by the coup on 3 May, Kenya recalled its envoy"
			return
		case w.group != nil && p.ownDay(w.group, *c):
			c.verb = w.group
			return
		case w.group != nil && c.clause != nil && k > c.clause.verb.end && p.followedBy(k):
			return // "Goma fell on 3 May, followed by Beni on 5 May"
		case w.group != nil && w.group.form == gerund && k == 0 && c.clause != nil && (speeches.has(w.group.base) || w.group.base == "address") && p.reportVerb(c.clause.verb):
			return // "Speaking to reporters on Friday, Ann Roe said"
		case w.group != nil && (w.group.form == reduced || w.group.form == gerund) && p.tells(w.group) && !p.compared(w.group):
			if noun >= 0 && p.segmented(noun) >= 0 {
				c.noun = noun
			} else if g := p.firstDoing(w.group); !p.completesVerb(g) {
				c.verb = g
			}
			return
		case w.group != nil && w.group.form == infinitive:
			if w.group.passive && w.group.start > 0 && p.comma(w.group.start-1) && p.tells(w.group) {
				c.verb = w.group // "a second vote, to be held on 3 May, will decide"
			}
			return
		case (segmentWords.has(w.low) || w.low == "with" && k == 0 || (p.isGround(k) || p.lows[k] == "for" || noun >= 0 && p.answeredFor(noun) == k) && p.datedBesides(c.clause, k, c.at)) && noun >= 0 && w.group == nil:
			if !p.setOff(*c, k) {
				c.noun = noun
			}
			return
		case noun < 0 && p.trigger(k) != nil && !p.partOfPhrase(k):
			noun = k
		}
	}
	if c.clause == nil && noun >= 0 {
		c.noun = noun
	}
}

// compared tells whether a participle only measures what is told against a plan: "two days later than planned", "as agreed".
func (p *sentence) compared(g *group) bool {
	return g.start > 0 && (p.lows[g.start-1] == "than" || p.lows[g.start-1] == "as")
}

// floorOf is the word that nothing that the date of c dates stands before: where its clause begins, or, where the date leads it in,
// where the clause before ends.
func (p *sentence) floorOf(c *candidate) int {
	if c.clause == nil {
		return 0
	}
	if c.at >= c.clause.from {
		return c.clause.from
	}
	floor := 0
	for _, o := range p.clauses {
		if o.to <= c.at {
			floor = max(floor, o.to)
		}
	}
	return floor
}

// partOfPhrase tells whether the noun at k only stands in a phrase about another: "of the war" in "talks on the end of the war".
func (p *sentence) partOfPhrase(k int) bool {
	for j := k - 1; j > 0 && j > k-5; j-- {
		if w := p.words[j]; w.is(lexicon.Prep) && w.low != "in" {
			if p.isGround(j) {
				return false // "in protest at the arrest"
			}
			for n := j - 1; n >= 0 && n > j-3; n-- {
				if p.trigger(n) != nil {
					return true
				}
			}
			return false
		}
	}
	return false
}

// completesVerb tells whether a verb in -ing is what the verb before it does: "proposed holding talks", "are to start leaving".
func (p *sentence) completesVerb(g *group) bool {
	if g.form != gerund || g.start == 0 {
		return false
	}
	prev := p.words[g.start-1].group
	if prev == nil || prev.form == infinitive && prev.start > 0 && p.words[prev.start-1].noun() && !p.dueWord(prev.start-1) {
		return false // "plans to begin withdrawing"
	}
	return prev.form == finite || prev.form == infinitive
}

// tells tells whether a verb group is worth dating for itself.
func (p *sentence) tells(g *group) bool {
	t, _ := p.verbTrigger(g)
	return t != nil
}

// verbTrigger returns the trigger of a verb and the words after it.
func (p *sentence) verbTrigger(g *group) (*lexicon.Trigger, int) {
	if k := p.freed(g); k > 0 {
		return p.lex.VerbTrigger([]string{g.base, p.lows[k]})
	}
	end := g.end
	for end < min(g.end+5, len(p.lows)) && p.words[end].time == nil && !p.sets(end) {
		end++
	}
	return p.lex.VerbTrigger(append([]string{g.base}, p.lows[g.end:end]...))
}

// freed is the word after the object that says what came of it: "set the prisoners | free", "let them | go"; 0 where none does.
func (p *sentence) freed(g *group) int {
	word := ""
	switch g.base {
	case "set":
		word = "free"
	case "let":
		word = "go"
	default:
		return 0
	}
	if g.passive {
		if g.end < len(p.words) && p.lows[g.end] == word {
			return g.end // "were let | go"
		}
		return 0
	}
	for k := g.end + 1; k < min(g.end+7, len(p.words)) && !p.words[k].mark && p.words[k].time == nil && (!p.words[k].is(lexicon.Prep) || p.lows[k] == "of"); k++ {
		if p.lows[k] == word {
			return k
		}
	}
	return 0
}

// sets tells whether the preposition at word k belongs to a date after it. The "in" before a day does not, nor does a
// particle: "sworn in next Saturday", "sworn in | on Saturday", "pulled out the following March".
func (p *sentence) sets(k int) bool {
	if !p.words[k].is(lexicon.Prep) || particles.has(p.lows[k]) || !p.leadsToTime(k) || p.words[k+1].is(lexicon.Prep) {
		return false
	}
	t := p.words[k+1].time
	return p.lows[k] != "in" || t == nil || t.Type != "DATE" || t.When.Precision() != "day"
}

// segmented returns the word that brings the noun at n in as a happening of its own, or -1.
func (p *sentence) segmented(n int) int {
	return p.ledBy(n, func(k int) bool { return segmentWords.has(p.lows[k]) })
}

// ledBy returns the last word before the noun at n, in its phrase and those around it, that leads tells of; -1 where none is.
func (p *sentence) ledBy(n int, leads func(k int) bool) int {
	for k := n - 1; k >= 0 && p.words[k].group == nil && !p.comma(k); k-- {
		if leads(k) {
			return k
		}
	}
	return -1
}

// ownSegment tells whether the noun before a date is dated for itself, and not the clause that it stands in.
func (p *sentence) ownSegment(c *candidate, n int) bool {
	if p.segmented(n) > c.clause.verb.head || relational.has(c.clause.verb.base) && n > c.clause.verb.head && !c.clause.verb.passive && c.clause.verb.base != "be" {
		return true
	}
	t, _ := p.verbTrigger(c.clause.verb)
	if p.ofDate(c, n) || p.spokenOf(c, n) {
		return true
	}
	if t == nil && p.lows[c.at-1] != "of" {
		if own := p.viewOf(*c); p.plainDeed(own) || p.framed(own) {
			return false // "tore up the truce on 2 May", "read a proclamation of independence on 2 May"
		}
	}
	return (t == nil || p.nearly(c.clause.verb)) && n > c.clause.verb.head
}

// framed tells whether a row says what v tells of, by who does it to whom.
func (p *sentence) framed(v view) bool {
	f := p.frameOf(v)
	return f != nil && f.Type != lexicon.Nothing
}

// spokenOf tells whether the noun at n, with its date after it, is what a verb of speech is about: "told of clashes on 3 May".
func (p *sentence) spokenOf(c *candidate, n int) bool {
	v := c.clause.verb
	if !p.reportVerb(v) || n < v.end || v.end >= len(p.lows) || p.lows[v.end] != "of" && p.lows[v.end] != "about" {
		return false
	}
	for k := v.end; k < n; k++ {
		if p.words[k].time != nil || p.words[k].group != nil {
			return false
		}
	}
	return true
}

// ofDate tells whether the noun at n has its date after it, beside a verb that happens on no day: "said yes in the referendum of 3 May".
func (p *sentence) ofDate(c *candidate, n int) bool {
	v := c.clause.verb
	return c.at > 0 && p.lows[c.at-1] == "of" && n > v.head && n+p.nounLen(n) == c.at-1 && (p.reportVerb(v) || states.has(v.base))
}

// inEvent tells whether the noun that a date stands before is what its clause tells of anyway.
func (p *sentence) inEvent(c *candidate) bool {
	if c.clause == nil || p.segmented(c.noun) > c.clause.verb.head || p.otherDay(*c) || p.ofDate(c, c.noun) || p.spokenOf(c, c.noun) {
		return false
	}
	subject := c.noun >= c.clause.subject.from && c.noun < c.clause.subject.to
	t, _ := p.verbTrigger(c.clause.verb)
	if t == nil {
		return false
	}
	if subject {
		return t.Light && c.clause.kind != complement && c.clause.verb.modal == ""
	}
	return (len(t.Types) > 0 || t.Light) && !relational.has(c.clause.verb.base) && c.noun > c.clause.verb.head && !p.between(c.clause.verb.head, c.noun, "from")
}

func (p *sentence) between(a, b int, low string) bool {
	return slices.Contains(p.lows[a:b], low)
}

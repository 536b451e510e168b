package event

import (
	"slices"
	"strings"
	"time"

	"dateline/tools/internal/edtf"
	"dateline/tools/internal/lexicon"
	"dateline/tools/internal/timex"
)

// A candidate is a date of a sentence with the clause or the noun that it dates.
type candidate struct {
	time   *timex.Timex
	at     int     // first word of the time; -1 where it is borrowed
	clause *clause // the clause that it stands in
	verb   *group  // the verb it dates, where that is not the clause's own
	noun   int     // the noun it dates; -1 where it dates a verb
	when   edtf.Value
	share  int // which of two subjects it dates, from 1: "A and B … on 3 and 5 June respectively"; 0 where it dates them all
	to     int // where its own part of what follows the verb ends, before a later date's; 0 where it is all its own
	from   int // where its own part of what follows the verb begins, after an earlier date's: "took A on 3 May and B on 5 May"
}

// candidates returns the events of sentence p, which is the i-th.
func (r *reader) candidates(p *sentence, i int) []Event {
	var out []Event
	for _, c := range p.attach() {
		e, ok := r.event(p, c)
		if !ok {
			continue
		}
		e.Sentence = i
		r.settle(p, c, &e)
		if k := slices.IndexFunc(out, func(o Event) bool { return o.Title == e.Title && o.When == e.When }); k >= 0 {
			continue
		}
		out = append(out, e)
	}
	return out
}

// attach finds what each date of the sentence dates.
func (p *sentence) attach() []candidate {
	var out []candidate
	for k := 0; k < len(p.words); k++ {
		t := p.words[k].time
		if t == nil || k > 0 && p.words[k-1].time == t {
			continue
		}
		if t.Type == "DURATION" {
			if c, ok := p.relativeTo(k); ok {
				out = append(out, c)
				continue
			}
			if p.countsFrom(k) {
				continue
			}
		}
		if t.When.IsZero() {
			continue
		}
		if p.compares(k) || p.namesOther(k) || p.numbered(k) {
			continue
		}
		c := candidate{time: t, at: k, when: t.When, noun: -1, clause: p.clauseAt(k)}
		p.handOver(&c)
		p.handBack(&c)
		p.aim(&c)
		out = p.join(out, c)
	}
	p.borrow(out)
	out = append(out, p.hoursOn(out)...)
	if len(out) == 0 {
		out = p.meanwhile()
	}
	return p.span(p.offOnce(out))
}

// offOnce drops the date on which something was called off, where the sentence says for when it had been set.
func (p *sentence) offOnce(cs []candidate) []candidate {
	for _, c := range cs {
		if h := hostOf(view{candidate: c}); h != nil && p.calledOff(h.verb) {
			return slices.DeleteFunc(cs, func(o candidate) bool { return o.clause == h })
		}
	}
	return cs
}

// meanwhile dates a clause that happens while something told before does: "While the ministers ate, a bomb killed …".
func (p *sentence) meanwhile() []candidate {
	if len(p.past) == 0 || len(p.clauses) == 0 {
		return nil
	}
	e, main := p.past[len(p.past)-1], p.clauses[0]
	switch {
	case len(p.clauses) > 1 && slices.Contains([]string{"as", "while", "when"}, main.link):
		main = p.clauses[1]
	case !p.hoursLater():
		return nil
	}
	c := candidate{time: &e.Time, at: -1, when: e.When, noun: -1, clause: main}
	kind, _, _ := p.typeOf(p.viewOf(c))
	if e.Reject != "" || e.When.Precision() != "day" || main.kind != 0 || main.verb.tense != past || slices.Contains([]string{"", "statement", "talks", "other"}, kind) {
		return nil
	}
	t := e.Time
	t.Anchor, t.Rule = e.When.String(), "while what was told before went on"
	c.time = &t
	return []candidate{c}
}

// hoursOn dates the clauses that happen hours after one that is dated: "talks failed on 3 May, and hours later planes bombed …".
func (p *sentence) hoursOn(dated []candidate) []candidate {
	var out []candidate
	for _, c := range p.clauses {
		if c.kind != main && c.kind != coordinate || datedClause(dated, c) || !p.soonAfter(c) || len(dated) == 0 {
			continue
		}
		if o := dated[len(dated)-1]; o.when.Precision() == "day" && o.at >= 0 && o.at < c.verb.start {
			out = append(out, candidate{time: o.time, at: -1, when: o.when, noun: -1, clause: c})
		}
	}
	return out
}

// soonAfter tells whether clause c begins with "hours later" or the like.
func (p *sentence) soonAfter(c *clause) bool {
	for k := max(c.from-3, 0); k+1 < c.verb.start; k++ {
		if soon[p.lows[k]] && afterwards[p.lows[k+1]] {
			return true
		}
	}
	return false
}

// Words that say together that hardly a day has gone by: "minutes later".
var soon = setOf("hours minutes shortly soon moments")
var afterwards = setOf("later afterwards afterward")

// hoursLater tells whether the sentence begins with "Hours later" or the like: on the day told before.
func (p *sentence) hoursLater() bool {
	for k := 0; k+1 < min(5, len(p.lows)); k++ {
		if soon[p.lows[k]] && afterwards[p.lows[k+1]] {
			return true
		}
	}
	return false
}

// span joins the beginning and the end of one thing: "the siege began on 3 June and ended a week later".
func (p *sentence) span(cs []candidate) []candidate {
	for i := 0; i+1 < len(cs); i++ {
		a, b := cs[i], cs[i+1]
		if a.clause == nil || b.clause == nil || a.noun >= 0 || b.noun >= 0 || b.clause.kind != coordinate || b.clause.host != a.clause || !begins[a.clause.verb.base] || !endings[b.clause.verb.base] {
			continue
		}
		from, _ := a.when.Ends()
		_, to := b.when.Ends()
		if when := edtf.From(from, to); !when.IsZero() {
			cs[i].when = when
			return slices.Delete(cs, i+1, i+2)
		}
	}
	return cs
}

// Verbs that begin and that end talks, a truce or a battle.
var begins = map[string]bool{"open": true, "begin": true, "start": true, "resume": true, "convene": true, "last": true}
var endings = map[string]bool{"end": true, "close": true, "break": true, "conclude": true, "finish": true, "collapse": true, "adjourn": true, "fail": true}

// compares tells whether the date at word k only says among what something is the first or the worst:
// "the deadliest attack this year", "their fourth this year".
func (p *sentence) compares(k int) bool {
	if k > 0 && p.words[k-1].group != nil && lasts[p.words[k-1].group.base] {
		return true // "lasted five months before …"
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
		if low == "most" || low == "first" || low == "worst" || ordinals[low] && low != "new" && low != "next" || len(low) > 5 && strings.HasSuffix(low, "est") && p.words[j-min(j, 1)].is(lexicon.Det) {
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
	if w := p.words[k]; k > 0 && end < len(p.words) && end == k+1 && w.time.When.Precision() == "year" && w.low[0] <= '9' && p.words[k-1].is(lexicon.Det) && p.words[end].noun() && p.trigger(end) != nil {
		return true // "the leader of the 2012 coup"
	}
	if k < 2 || end >= len(p.words) || !p.words[k-1].is(lexicon.Det) || !segmentWords[p.lows[k-2]] || !p.words[end].noun() {
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
var lasts = map[string]bool{"last": true, "endure": true, "spend": true, "take": true}

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
	if kind, _, _ := p.typeOf(p.viewOf(*c)); kind != "" && kind != "statement" {
		return
	}
	for _, next := range p.clauses {
		if next.link == "when" && next.from > c.at && next.from-c.at < 5 && !p.datesOwn(next) {
			c.clause = next
			return
		}
	}
}

// whenClause returns the clause that a date stands in front of right after "when": "had ended when, on 3 May, shells fell".
func (p *sentence) whenClause(at int) *clause {
	k := at - 1
	for k >= 0 && (p.words[k].is(lexicon.Prep) && p.lows[k] != "when" || p.comma(k)) {
		k--
	}
	if k < 0 || p.lows[k] != "when" {
		return nil
	}
	for _, next := range p.clauses {
		if next.verb.start > at {
			return next
		}
	}
	return nil
}

// handBack gives the date of a clause that only says when its host happened to the host: "came under fire as it landed on 3 May".
func (p *sentence) handBack(c *candidate) {
	k := c.clause
	if k == nil || k.kind != adverbial || k.link != "as" && k.link != "when" && k.link != "while" || k.subject.empty() || !p.words[k.subject.from].is(lexicon.Pron) {
		return
	}
	if h := p.clauseBefore(k); h != nil && h.kind == main && !p.datesOwn(h) && h.verb.tense == past {
		c.clause = h
	}
}

// join adds c, unless an earlier date dates the same verb or noun: then the first stands, but for places each with its own date.
func (p *sentence) join(cs []candidate, c candidate) []candidate {
	for i, o := range cs {
		same := o.clause == c.clause && o.verb == c.verb && o.noun == c.noun && o.when.String() == c.when.String()
		if same {
			return cs
		}
		if o.clause != c.clause || o.verb != c.verb || o.noun != c.noun || o.at < 0 {
			continue
		}
		if p.respectively(o.at, c.at) {
			cs[i].share = max(o.share, 1)
			c.share = p.shares(cs, c) + 1
			return append(cs, c)
		}
		if !p.eachPlace(o.at, c.at) || p.segmentBetween(o.at, c.at) {
			if p.putOffTo(c) {
				cs[i] = c // "the vote due in May was put off to June"
			}
			if c.at-p.timeEnd(o) < 3 && c.time.Anchor == "" && o.time.Anchor != "" {
				cs[i] = c // "A year ago, in June 2024": the date in full
			}
			return cs
		}
		c.from = p.segmentStart(o)
		cs[i].to = p.timeEnd(o)
	}
	return append(cs, c)
}

// putOffTo tells whether c is the date that something is put off to.
func (p *sentence) putOffTo(c candidate) bool {
	return c.clause != nil && c.at > 0 && (p.lows[c.at-1] == "to" || p.lows[c.at-1] == "until") && p.calledOff(c.clause.verb)
}

// shares counts the candidates that date the clause of c so far.
func (p *sentence) shares(cs []candidate, c candidate) int {
	n := 0
	for _, o := range cs {
		if o.clause == c.clause && o.verb == c.verb && o.noun == c.noun {
			n++
		}
	}
	return n
}

// respectively tells whether the dates at words a and b go to a subject each, as the word says after the last of them.
func (p *sentence) respectively(a, b int) bool {
	for k := a; k < len(p.words); k++ {
		switch w := p.words[k]; {
		case w.low == "respectively":
			return k > b
		case w.time == nil && !p.comma(k) && w.low != "and" && !w.is(lexicon.Prep):
			return false
		}
	}
	return false
}

// eachPlace tells whether a name stands between two dates: "from Paris, on 17 April, to London, on 23 April".
func (p *sentence) eachPlace(a, b int) bool {
	for k := a; k < b; k++ {
		if w := p.words[k]; w.time == nil && (w.name != nil && w.name.Place != nil || w.capital && !w.inName) {
			return true
		}
	}
	return false
}

// segmentBetween tells whether a verb or a word like "since" stands between two dates.
func (p *sentence) segmentBetween(a, b int) bool {
	for k := a; k < b; k++ {
		if w := p.words[k]; w.group != nil || w.time == nil && segmentWords[w.low] {
			return true
		}
	}
	return false
}

// timeEnd is the first word after the date of c.
func (p *sentence) timeEnd(c candidate) int {
	k := c.at
	for k < len(p.words) && p.words[k].time == c.time {
		k++
	}
	return k
}

// segmentStart is the first word after the date of c and the "and" or comma that goes on from it.
func (p *sentence) segmentStart(c candidate) int {
	k := p.timeEnd(c)
	for k < len(p.words) && (p.words[k].is(lexicon.Conj) || p.comma(k)) {
		k++
	}
	return k
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
			return p.parted(c)
		}
	}
	return in
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
var segmentWords = map[string]bool{"after": true, "before": true, "since": true, "following": true, "during": true, "amid": true, "amidst": true, "until": true, "despite": true, "pending": true}

// Verbs that tie their clause to another happening: "the meeting follows talks in Paris".
var relational = map[string]bool{"follow": true, "precede": true, "include": true, "replace": true, "recall": true, "succeed": true, "include ": true, "come": true, "mark": true, "commemorate": true, "be": true, "rise": true}

// aim finds what the date of c dates: looking left from it, the first verb or noun that tells of something.
func (p *sentence) aim(c *candidate) {
	if n := p.dated(c.at); n >= 0 {
		c.noun = n
	} else if n := p.existing(c.clause); n >= 0 {
		c.noun = n
		return
	} else {
		p.lookBack(c)
	}
	if c.noun >= 0 && p.inEvent(c) {
		c.noun = -1
	}
}

// existing returns the noun that "there was" tells of, or -1.
func (p *sentence) existing(c *clause) int {
	if c == nil || c.verb.base != "be" || c.verb.start == 0 || p.lows[c.verb.start-1] != "there" || c.verb.negated {
		return -1
	}
	for k := c.verb.end; k < c.to; k++ {
		if p.trigger(k) != nil {
			return p.lastNoun(k)
		}
	}
	return -1
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
	t, _ := p.lex.NounTrigger(p.lows[n:])
	return t
}

// lookBack goes left from the date: over places and other words to a noun that tells of something, a verb without a
// subject of its own, or the verb of the clause.
func (p *sentence) lookBack(c *candidate) {
	noun := -1
	floor := 0
	if c.clause != nil {
		floor = c.clause.from
	}
	for k := c.at - 1; k >= floor; k-- {
		w := p.words[k]
		switch {
		case w.group != nil && w.group.form == finite:
			if c.clause != nil && noun >= 0 && p.ownSegment(c, noun) {
				c.noun = noun
			}
			return
		case w.group != nil && (w.group.form == reduced || w.group.form == gerund) && p.tells(w.group):
			if noun >= 0 && p.segmented(noun) >= 0 {
				c.noun = noun
			} else if !p.completesVerb(w.group) {
				c.verb = w.group
			}
			return
		case w.group != nil && w.group.form == infinitive:
			return
		case segmentWords[w.low] && noun >= 0 && w.group == nil:
			c.noun = noun
			return
		case noun < 0 && p.trigger(k) != nil && !p.partOfPhrase(k):
			noun = k
		}
	}
	if c.clause == nil && noun >= 0 {
		c.noun = noun
	}
}

// partOfPhrase tells whether the noun at k only stands in a phrase about another: "of the war" in "talks on the end of the war".
func (p *sentence) partOfPhrase(k int) bool {
	for j := k - 1; j > 0 && j > k-5; j-- {
		if w := p.words[j]; w.is(lexicon.Prep) && w.low != "in" {
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

// completesVerb tells whether a verb in -ing is what the clause's verb does: "proposed holding talks".
func (p *sentence) completesVerb(g *group) bool {
	if g.form != gerund || g.start == 0 {
		return false
	}
	prev := p.words[g.start-1].group
	return prev != nil && prev.form == finite
}

// tells tells whether a verb group is worth dating for itself.
func (p *sentence) tells(g *group) bool {
	t, _ := p.verbTrigger(g)
	return t != nil
}

// verbTrigger returns the trigger of a verb and the words after it.
func (p *sentence) verbTrigger(g *group) (*lexicon.Trigger, int) {
	end := g.end
	for end < min(g.end+5, len(p.lows)) && p.words[end].time == nil && !(p.words[end].is(lexicon.Prep) && p.leadsToTime(end)) {
		end++
	}
	return p.lex.VerbTrigger(append([]string{g.base}, p.lows[g.end:end]...))
}

// segmented returns the word that brings the noun at n in as a happening of its own, or -1.
func (p *sentence) segmented(n int) int {
	for k := n - 1; k >= 0 && p.words[k].group == nil && !p.comma(k); k-- {
		if segmentWords[p.words[k].low] {
			return k
		}
	}
	return -1
}

// ownSegment tells whether the noun before a date is dated for itself, and not the clause that it stands in.
func (p *sentence) ownSegment(c *candidate, n int) bool {
	if p.segmented(n) > c.clause.verb.head || relational[c.clause.verb.base] && n > c.clause.verb.head && !c.clause.verb.passive && c.clause.verb.base != "be" {
		return true
	}
	t, _ := p.verbTrigger(c.clause.verb)
	if own := *c; t == nil && p.lows[c.at-1] != "of" && p.plainDeed(p.viewOf(own)) {
		return false // "tore up the truce on 2 May"
	}
	return (t == nil || p.nearly(c.clause.verb)) && n > c.clause.verb.head
}

// inEvent tells whether the noun that a date stands before is what its clause tells of anyway.
func (p *sentence) inEvent(c *candidate) bool {
	if c.clause == nil || p.segmented(c.noun) > c.clause.verb.head {
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
	return (len(t.Types) > 0 || t.Light) && !relational[c.clause.verb.base] && c.noun > c.clause.verb.head && !p.between(c.clause.verb.head, c.noun, "from")
}

func (p *sentence) between(a, b int, low string) bool {
	return slices.Contains(p.lows[a:b], low)
}

// borrow lets the speaker's date date a clause without one of its own: "have agreed to renew the truce, the envoy announced on Thursday".
func (p *sentence) borrow(dated []candidate) {
	for k, c := range dated {
		if c.clause == nil || !c.clause.aside || c.noun >= 0 || c.verb != nil {
			continue
		}
		for _, m := range p.clauses {
			if m.kind == main && !m.aside && m.verb.start < c.clause.verb.start && !datedClause(dated, m) && m.verb.tense != future && m.verb.modal == "" {
				dated[k].clause = m
				break
			}
		}
	}
}

func datedClause(cs []candidate, m *clause) bool {
	return slices.ContainsFunc(cs, func(c candidate) bool { return c.clause == m && c.noun < 0 && c.verb == nil })
}

// relativeTo reads "a day after the Senate did the same", "two days before it fell": the clause after the duration at
// word k is dated from that of the clause before it.
func (p *sentence) relativeTo(k int) (candidate, bool) {
	end := k
	for end < len(p.words) && p.words[end].time == p.words[k].time {
		end++
	}
	days := daysOf(p.words[k].time.Value)
	if end >= len(p.words) || days == 0 || p.lows[end] != "after" && p.lows[end] != "before" {
		return candidate{}, false
	}
	next := p.clauseFrom(end)
	base := p.lastDay(k)
	if next == nil {
		if next, base = p.clauseAt(k), p.dayOf(end+1); p.lows[end] == "before" {
			days = -days
		}
	} else if p.lows[end] == "after" {
		days = -days
	}
	if next == nil || base == nil {
		return candidate{}, false
	}
	when := edtf.On(edtf.DayOf(base.AddDate(0, 0, days)))
	t := *p.words[k].time
	t.When, t.Anchor, t.Rule = when, edtf.On(edtf.DayOf(*base)).String(), "<duration> "+p.lows[end]+" <clause>"
	t.Steps = append(slices.Clone(t.Steps), "counted from "+t.Anchor+", the day of the clause before")
	return candidate{time: &t, at: k, when: when, noun: -1, clause: next}, true
}

// countsFrom tells whether "after" or "before" follows the time at word k: it counts from something that no date is known of.
func (p *sentence) countsFrom(k int) bool {
	for k < len(p.words)-1 && p.words[k+1].time == p.words[k].time {
		k++
	}
	return k+1 < len(p.words) && (p.lows[k+1] == "after" || p.lows[k+1] == "before")
}

// clauseFrom returns the clause that the link at word k opens.
func (p *sentence) clauseFrom(k int) *clause {
	for _, c := range p.clauses {
		if c.from == k && c.link == p.lows[k] {
			return c
		}
	}
	return nil
}

// dayOf returns the day of the happening told before that the noun at or after word k means: "two days after the vote".
func (p *sentence) dayOf(k int) *time.Time {
	for n := k; n < min(k+4, len(p.words)); n++ {
		for i := len(p.past) - 1; i >= 0; i-- {
			e := p.past[i]
			if day, ok := e.When.First(); ok && e.Reject == "" && e.When.Precision() == "day" && p.names(n, e) {
				return &day
			}
		}
	}
	return nil
}

// names tells whether the noun at n names e: by its type, its noun, or its verb ("the signing").
func (p *sentence) names(n int, e Event) bool {
	if t := p.trigger(n); t != nil && len(t.Types) > 0 {
		return e.Type == t.Types[0] || e.Noun == p.lows[n]
	}
	return e.Head != "" && strings.HasSuffix(p.lows[n], "ing") && strings.HasPrefix(p.lows[n], strings.TrimSuffix(e.Head, "e"))
}

// lastDay returns the day told before word k in the sentence.
func (p *sentence) lastDay(k int) *time.Time {
	for j := k - 1; j >= 0; j-- {
		if t := p.words[j].time; t != nil && t.When.Precision() == "day" {
			if day, ok := t.When.First(); ok {
				return &day
			}
		}
	}
	return nil
}

// daysOf reads a TIMEX3 duration in days or weeks; 0 where it is neither.
func daysOf(value string) int {
	value = strings.TrimPrefix(value, "P")
	if len(value) < 2 {
		return 0
	}
	n := 0
	for _, c := range value[:len(value)-1] {
		if c < '0' || c > '9' {
			return 0
		}
		n = n*10 + int(c-'0')
	}
	switch value[len(value)-1] {
	case 'D':
		return n
	case 'W':
		return 7 * n
	}
	return 0
}

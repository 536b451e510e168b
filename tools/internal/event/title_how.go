package event

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"dateline/tools/internal/lexicon"
)

// scant is the length below which a title says too little by itself.
const scant = 40

// how is what a title about the killed and the wounded adds, where it says nothing else, of how it came about: what follows an aside
// ("were killed, and two hurt, | in a raid"), what it has in common with the next verb ("was killed and two others hurt | in a raid"),
// or the clause after it ("were killed | when their car hit a mine").
func (r *reader) how(p *sentence, v view, e *Event) []string {
	if tail := p.doing(v); tail != nil {
		return tail
	}
	if shared := p.sharedObject(v); shared != nil {
		return shared
	}
	if v.clause == nil || v.verb != nil || !casualties.has(v.group.base) && !p.calledOff(v.group) || !v.group.passive && v.group.base != "die" {
		return nil
	}
	for _, c := range p.clauses {
		between := c.from - v.clause.to
		switch {
		case c.from < v.clause.to || between > 2 || c.verb.modal != "" || c.verb.negated || c.subject.empty():
		case c.kind == adverbial && happensWith.has(c.link) && !p.words[c.subject.from].is(lexicon.Pron):
			inner := view{candidate: candidate{noun: -1, at: -1, when: v.when, clause: c}, group: c.verb, subject: c.subject, rest: part{c.verb.end, c.to}}
			lead := c.link + " " + p.render(part{c.subject.from, p.shortSubject(c.subject)}) + " " + p.verbText(inner, &Event{Type: e.Type, Status: e.Status}, p.plural(c.subject))
			return append([]string{lead}, p.withoutPronouns(p.restText(inner))...)
		case c.link == "and" && casualties.has(c.verb.base) && (c.verb.passive || c.verb.form == reduced):
			return p.pieces(c.verb.end, p.breakAt(view{group: c.verb, rest: part{c.verb.end, c.to}}), nil)
		}
	}
	return nil
}

// sharedObject is the next verb of v's subject with the object that both have: "killed | or captured 50 men".
func (p *sentence) sharedObject(v view) []string {
	if v.clause == nil || v.verb != nil || v.group.passive || p.lex.Intransitive(v.group.base) || p.hasObject(v) {
		return nil
	}
	for _, c := range p.clauses {
		if c.kind != coordinate || c.host != v.clause || c.link != "or" && (c.link != "and" || c.from > v.group.end) || c.from > v.group.end+2 || c.verb.passive || c.verb.tense != v.group.tense {
			continue
		}
		next := view{candidate: candidate{noun: -1, at: -1, when: v.when, clause: c}, group: c.verb, subject: c.subject, rest: part{c.verb.end, c.to}}
		if !p.hasObject(next) {
			return nil
		}
		between := p.render(part{v.group.end, c.from})
		return append([]string{strings.TrimSpace(between + " " + c.link + " " + p.verbText(next, &Event{Status: "occurred"}, p.plural(c.subject)))}, p.restText(next)...)
	}
	return nil
}

// firstVerb is the verb before v's that has its object: "killed or | captured 50 men"; empty where none has.
func (p *sentence) firstVerb(v view, e *Event, plural bool) string {
	c := v.clause
	if c == nil || v.verb != nil || c.kind != coordinate || c.link != "or" || c.host == nil || c.host.verb.passive || c.from > c.host.verb.end+2 || !p.hasObject(v) {
		return ""
	}
	h := view{candidate: candidate{noun: -1, at: -1, when: v.when, clause: c.host}, group: c.host.verb, subject: c.subject, rest: part{c.host.verb.end, c.from}}
	if p.hasObject(h) || p.lex.Intransitive(h.group.base) {
		return ""
	}
	return strings.TrimSpace(p.verbText(h, e, plural)+" "+p.render(h.rest)) + " or"
}

// doing is what somebody did by what v tells, where its verb has nothing else: "followed, | restoring its embargo".
func (p *sentence) doing(v view) []string {
	k := v.rest.from
	for k < len(p.words) && (p.words[k].time != nil || p.words[k].is(lexicon.Prep) && p.leadsToTime(k)) {
		k++
	}
	if v.verb != nil || k+1 >= len(p.words) || !p.comma(k) {
		return nil
	}
	g := p.words[k+1].group
	if g == nil || g.form != gerund || g.start != k+1 {
		return nil
	}
	return append([]string{","}, p.pieces(k+1, p.breakAt(view{group: g, rest: part{g.end, len(p.words)}}), nil)...)
}

// Links to the clause that tells how somebody came to be killed.
var happensWith = setOf("when after as while")

// did is a view of what the happening that v's noun names did: "an explosion that wounded four soldiers". Its clause is nil where
// nothing tells.
func (p *sentence) did(v view) view {
	for _, c := range p.clauses {
		if c.kind == relative && c.object.empty() && c.noun.from <= v.noun && v.noun < c.noun.to && p.happened(c) && !c.verb.passive {
			return view{candidate: candidate{noun: -1, at: -1, when: v.when, time: v.time, clause: c}, group: c.verb, subject: p.phraseOf(v.noun), rest: part{c.verb.end, c.to}}
		}
	}
	return view{}
}

// headOf is a view of the clause that the happening of v's noun is the subject of, where its verb stands before the date. Its clause is
// nil where it is of none.
func (p *sentence) headOf(v view) view {
	for _, c := range p.clauses {
		own := v.at >= c.from && v.at < v.noun && v.at+1 < len(p.lows) && p.lows[v.at+1] == "'s" // "Tuesday's blast killed 31"
		if c.kind != main && c.kind != coordinate || !p.happened(c) || states.has(c.verb.base) || p.reportVerb(c.verb) || c.verb.passive || v.at < c.verb.end && !own || v.at >= c.to {
			continue
		}
		if n := v.noun + p.nounLen(v.noun); v.noun >= c.subject.from && n <= c.subject.to && (n == c.subject.to || p.words[n].is(lexicon.Prep)) && !p.words[max(v.noun-1, 0)].is(lexicon.Prep) && !slices.ContainsFunc(p.words[c.subject.from:v.noun], func(w word) bool { return w.is(lexicon.Prep) }) {
			return view{candidate: candidate{noun: -1, at: v.at, when: v.when, time: v.time, clause: c}, group: c.verb, subject: c.subject, rest: part{c.verb.end, c.to}}
		}
	}
	return view{}
}

// purpose tells whether "for" leads to the phrase at word k: "recalled its envoys for consultations".
func (p *sentence) purpose(k int) bool { return k > 0 && p.lows[k-1] == "for" }

// phraseOf is the noun phrase of the happening at word n.
func (p *sentence) phraseOf(n int) part {
	floor, _ := p.around(n)
	return part{p.phraseStart(n, floor), n + p.nounLen(n)}
}

// came is a view of the clause that v's noun stands in, after a verb that tells what somebody did in it: "came to power in a coup".
func (p *sentence) came(v view) view {
	for _, c := range p.clauses {
		if c.verb.end > v.noun && !p.leadsClause(v.noun, c) || v.noun >= c.to && c.verb.end <= v.noun || c.kind == relative || c.kind == complement || c.subject.empty() || !p.happened(c) && !(c.verb.end <= v.noun && p.captioned(c)) || p.words[c.subject.to-1].group != nil || c.verb.end <= v.noun && p.segmented(v.noun) >= c.verb.end || p.reportVerb(c.verb) || states.has(c.verb.base) {
			continue
		}
		return view{candidate: candidate{noun: -1, at: -1, when: v.when, time: v.time, clause: c}, group: c.verb, subject: c.subject, rest: part{c.verb.end, c.to}}
	}
	return view{}
}

// leadsClause tells whether the noun at n stands in the phrase that leads c in: "In a vote on 3 May, | most said no".
func (p *sentence) leadsClause(n int, c *clause) bool {
	if c.kind != main || n >= c.subject.from || n < c.from-8 {
		return false
	}
	from, _ := p.around(n)
	k := p.overArticles(p.phraseStart(n, from))
	if k == 0 || p.lows[k-1] != "in" && p.lows[k-1] != "at" && p.lows[k-1] != "by" {
		return false
	}
	for j := n; j < c.subject.from; j++ {
		if p.words[j].group != nil {
			return false
		}
	}
	return true
}

// happened tells whether a clause tells what has happened.
func (p *sentence) happened(c *clause) bool {
	return c.verb.form == finite && c.verb.tense == past && c.verb.modal == "" && !c.verb.negated && !c.verb.ongoing
}

// captioned tells whether a clause tells in the present, as words under a picture do, what somebody did: "Marchers confront police during a
// rally in Tomar on Friday".
func (p *sentence) captioned(c *clause) bool {
	g := c.verb
	return c.kind == main && g.form == finite && g.tense == present && !g.perfect && g.modal == "" && !g.negated && !g.passive && !g.ongoing && g.base != "be" && g.base != "have" &&
		!p.words[c.subject.from].is(lexicon.Pron) && p.words[c.subject.to-1].group == nil && !p.reportVerb(g) && p.words[g.head].shape(lexicon.Base) == p.plural(c.subject)
}

// tellsNames tells whether a title has a name or a number behind its first word, or is long enough to do without.
func tellsNames(t string) bool {
	_, rest, _ := strings.Cut(t, " ")
	return utf8.RuneCountInString(t) >= scant || strings.IndexFunc(rest, func(r rune) bool { return unicode.IsUpper(r) || unicode.IsDigit(r) }) >= 0
}

// following says after what the happening t of v came, which the subject of its clause tells: "riots follow arrest of Roe".
func (p *sentence) following(v view, t string) string {
	verb := map[bool]string{true: " follow ", false: " follows "}[many(p.words[v.noun])]
	full := strings.Replace(t, " held ", " ", 1) + verb + p.render(part{v.clause.subject.from, p.shortSubject(v.clause.subject)})
	if utf8.RuneCountInString(full) > maxTitle {
		return t
	}
	return full
}

// fuller is the title of what a happening did or of who did it, where its noun alone says too little; empty where nothing better is told.
func (r *reader) fuller(p *sentence, v view, e *Event) string {
	if e.Status != "occurred" && e.Status != "claimed" && e.Status != "unverified" && e.Status != "disputed" {
		return ""
	}
	for _, w := range []view{p.did(v), p.came(v)} {
		if w.clause == nil {
			continue
		}
		t := finish(r.clauseTitle(p, w, e), p.lex)
		if words := strings.Fields(t); len(words) > 2 && !pointsBack(words) && !endsBack(words) && !slices.Contains(words, "is") && utf8.RuneCountInString(t) >= minTitle {
			return t
		}
	}
	return ""
}

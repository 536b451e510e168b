package event

import (
	"slices"
	"strings"

	"dateline/tools/internal/lexicon"
)

// verbText is the verb as a title has it: in the present for what happened, "to" for what is planned.
func (p *sentence) verbText(v view, e *Event, plural bool) string {
	g := v.group
	switch {
	case g.form == infinitive && g.perfect && e.Status == "cancelled" && g.passive:
		if g.base == "hold" || g.base == "stage" || g.base == "convene" {
			return map[bool]string{true: "put off", false: "called off"}[e.Moved] // "was to have been held"
		}
		return "not " + p.participle(g)
	case p.doesNotHold(v) && e.Status != "cancelled":
		return map[bool]string{true: "fail", false: "fails"}[plural] + " to hold"
	case g.form == infinitive && g.perfect && e.Status == "cancelled", e.Status == "cancelled" && !g.passive && (p.neverHappened(g) || p.neverLeft(v)):
		return map[bool]string{true: "fail", false: "fails"}[plural] + " to " + g.base
	case e.Status == "planned" && p.presentAhead(v) && e.Type != "attack" && e.Type != "battle":
		return "to be " + p.participle(g) // "after new elections are held"
	case g.form == gerund && e.Status == "planned" && v.verb == g && !v.subject.empty():
		return "to " + g.base
	case g.form == finite && g.passive && g.negated && g.tense == past && g.modal == "" && e.Status == "cancelled":
		return "not " + p.participle(g) // "the vote of 3 May was never held"
	case e.Status == "planned" && p.datedFor(v):
		return "planned" // "is set for 20 June"
	case g.form == reduced || g.passive && g.tense != future && g.modal == "":
		return p.participle(g)
	case g.tense == future && g.passive:
		return "to be " + p.participle(g)
	case g.form == infinitive && v.verb == g && g.perfect:
		if plural {
			return g.base
		}
		return lexicon.ThirdPerson(g.base) // "let a bomber slip through"
	case g.tense == future && g.modal == "will" || g.form == infinitive:
		return "to " + g.base
	case g.modal == "would" && e.Status == "planned" && g.passive:
		return "to be " + p.participle(g)
	case g.modal == "would" && e.Status == "planned":
		return "to " + g.base // "said it would withdraw"
	case p.toldAhead(v) && g.passive:
		return p.participle(g)
	case p.toldAhead(v): // as if it were told in its turn
	case g.modal != "":
		return p.render(part{g.start, g.end})
	case g.base == "be" && p.due(g):
		return ""
	case e.Status == "planned" && g.tense == present && !g.perfect && v.chain == nil && !hopes.has(g.base) && g.base != "be":
		return "to " + g.base
	case g.base == "tell" && p.told(v) > 0 && !g.passive:
		return map[bool]string{true: "say", false: "says"}[plural]
	case g.base == "be":
		return map[bool]string{true: "are", false: "is"}[plural]
	case plural:
		return g.base
	}
	return lexicon.ThirdPerson(g.base)
}

// presentAhead tells whether the passive verb of v, in the present, tells of what is to come: "after new elections are held".
func (p *sentence) presentAhead(v view) bool {
	g := v.group
	if g.form != finite || !g.passive || g.ongoing || g.tense != present || g.perfect || g.modal != "" || v.chain != nil || v.clause == nil || v.verb != nil || arranged.has(g.base) || slices.Contains(p.lows[g.start:g.end], "being") {
		return false
	}
	return v.clause.kind == adverbial && untilThen.has(v.clause.link) || v.clause.kind != adverbial && p.ahead(v)
}

// datedFor tells whether v only says for when something has been set: "is set for 20 June", "has been fixed for Thursday".
func (p *sentence) datedFor(v view) bool {
	return v.group.passive && v.chain == nil && v.at == v.group.end+1 && p.lows[v.group.end] == "for" && plans.has(v.group.base)
}

var untilThen = setOf("after until till when before once")

// Verbs of fixing what is to be.
var arranged = setOf("schedule plan expect set slate time book intend mean design anticipate poise allow require ask invite call need suppose tip due arrange pencil fix announce")

func (p *sentence) participle(g *group) string {
	if k := g.head + 1; g.head < g.start && endsAs.has(p.lows[k]) {
		return p.lows[g.head] + " " + p.lows[k] // "Taken prisoner was"
	}
	return p.words[g.head].low
}

// restText is what follows the verb, up to the first break, without dates; cut shorter by shorten.
func (p *sentence) restText(v view) []string {
	if v.from > v.rest.from {
		v.rest.from = v.from
	}
	if next := v.group.end; !v.gap.empty() && next < len(p.lows) && particles.has(p.lows[next]) {
		return append([]string{p.lows[next]}, p.pieces(v.rest.from, p.breakAt(v), nil)...) // "A gave up on 3 May and B on 5 May"
	}
	end := p.breakAt(v)
	if next := v.group.end; v.from > next && next < len(p.lows) && particles.has(p.lows[next]) {
		return append([]string{p.lows[next]}, p.pieces(v.rest.from, end, nil)...) // "won back A in April, B on 5 May"
	}
	if v.to > 0 {
		end = min(end, v.to)
	}
	if object := p.objectNamed(v); object != "" {
		return append([]string{object}, p.pieces(v.rest.from+1, end, nil)...)
	}
	if end < len(p.words) && (p.lows[end] == "before" || p.lows[end] == "after") {
		for end > v.rest.from && p.words[end-1].time != nil {
			end-- // "fell | three months | before the war ended"
		}
	}
	return p.ofFirst(v, p.closed(v, p.alike(v, p.outOfIt(v, p.innerNamed(v, p.pieces(v.rest.from, end, nil)))), end))
}

// outOfIt names the "it" that somebody leaves, in the first piece of a title, by what the clause before told of: "The pact gave them time,
// and Kenya walked | out of the pact".
func (p *sentence) outOfIt(v view, pieces []string) []string {
	if len(pieces) == 0 || v.clause == nil || !strings.HasSuffix(pieces[0], "of it") && pieces[0] != "from it" {
		return pieces
	}
	c := p.clauseBefore(v.clause)
	if c == nil {
		return pieces
	}
	for _, r := range []part{{c.verb.end, min(p.objectEnd(part{c.verb.end, c.to}), v.clause.from)}, c.subject} {
		if !r.empty() && p.headClass(r).Meets(p.lex.NounClasses("deal", "truce", "negotiation", "plan")) {
			return append([]string{strings.TrimSuffix(pieces[0], "it") + p.within(p.render(r))}, pieces[1:]...)
		}
	}
	return pieces
}

// alike puts a verb that "and" joins right to that of v into the present as well: "went and came back" becomes "goes and comes back".
func (p *sentence) alike(v view, pieces []string) []string {
	k := v.rest.from
	if len(pieces) == 0 || k+1 >= len(p.words) || k != v.group.end || !p.words[k].is(lexicon.Conj) || v.group.form != finite || v.group.passive {
		return pieces
	}
	g := p.words[k+1].group
	if g == nil || g.form != finite || g.tense != past || g.passive || g.end != k+2 {
		return pieces
	}
	verb := g.base
	if !p.plural(v.subject) {
		verb = lexicon.ThirdPerson(verb)
	}
	pieces[0] = strings.Replace(pieces[0], p.words[k+1].spelled, verb, 1)
	return pieces
}

// closed drops a verb after "to" from the end of the pieces of a title where what it asks for begins at word end and is left out: "meet
// | to decide | whether the truce would hold".
func (p *sentence) closed(v view, pieces []string, end int) []string {
	n := len(pieces)
	if n > 1 && end < len(p.words) && (p.lows[end] == "that" || isQuote(p.words[end])) {
		if word, _, _ := strings.Cut(pieces[n-1], " "); strings.HasSuffix(word, "ing") {
			if base := p.ingBase(word); tellsSomebody.has(base) {
				return pieces[:n-1] // "issued a letter | telling officers | that"
			}
		}
	}
	if n == 0 || n == 1 && !meets.has(v.group.base) || end >= len(p.words) || !asksForMore(pieces[n-1], p.lex) {
		return pieces
	}
	if low := p.lows[end]; low == "whether" || low == "how" || low == "why" || low == "what" || low == "that" || low == "who" || low == "if" {
		return pieces[:n-1]
	}
	return pieces
}

// ingBase is the verb that a form in -ing is of; empty where of none.
func (p *sentence) ingBase(word string) string {
	for _, f := range p.lex.Verb(word) {
		if f.Shape&lexicon.Ing != 0 {
			return f.Base
		}
	}
	return ""
}

// openQuestion tells whether the "whether" at k only leads to a verb after "to": "to decide whether to press ahead".
func (p *sentence) openQuestion(k int) bool {
	return p.words[k-1].group != nil && k+1 < len(p.words) && p.lows[k+1] == "to" && p.words[k+1].group != nil
}

// pieces cuts words from to to where a title may be cut, leaving out those of skip and "that".
func (p *sentence) pieces(from, to int, skip map[int]bool) []string {
	var out []string
	at := from
	add := func(k int) {
		s := p.render(part{at, k})
		if at < k && p.needsArticle(at, k) {
			s = p.lows[at] + " " + s
		}
		if s != "" {
			out = append(out, s)
		}
		at = k
	}
	for k := from; k < to; k++ {
		in := p.inserted(k)
		switch {
		case in.to > in.from+1 && in.from >= from:
			add(in.from)
			k, at = in.to-1, in.to
		case skip[k] || p.lows[k] == "that" && (p.words[max(k-1, 0)].group != nil || p.words[max(k-1, 0)].time != nil || tellsNear(p, k)):
			add(k)
			at = k + 1
		case k > at && p.joint(k):
			add(k)
		}
	}
	add(to)
	return out
}

// needsArticle tells whether the article at word k, before a phrase that ends at to, cannot go: "the same town", "a man and a woman".
func (p *sentence) needsArticle(k, to int) bool {
	w := p.words[k]
	if low := w.low; low != "the" && low != "a" && low != "an" || w.time != nil || k+2 > to || p.dropped(k+1, part{k, to}) {
		return false
	}
	if next := p.lows[k+1]; next == "same" || next == "only" || next == "first" || next == "last" || next == "next" || next == "most" || next == "other" && k+2 < to && p.words[k+2].is(lexicon.Number) || strings.HasSuffix(next, "est") && p.words[k+1].is(lexicon.Adj) {
		return w.low == "the"
	}
	if amounts.has(p.lows[k+1]) {
		return w.low != "the" // "a million people"
	}
	for j := k + 1; j+1 < to; j++ {
		if next := p.lows[j+1]; p.lows[j] == "and" && (next == "a" || next == "an" || next == "the") {
			return true
		}
	}
	return false
}

var amounts = setOf("million billion hundred thousand dozen couple few number lot series handful quarter third")

// joint tells whether a title may be cut before word k.
func (p *sentence) joint(k int) bool {
	w := p.words[k]
	return w.time == nil && (w.is(lexicon.Prep) && !p.words[k-1].is(lexicon.Prep) && p.words[k-1].group == nil && w.low != "of" || w.group != nil && w.group.start == k && w.group.form != finite && !p.words[k-1].is(lexicon.Prep) || w.low == ",")
}

// breakAt is where a title must end at the latest: at a comma that is none of a list, a link, a bracket.
func (p *sentence) breakAt(v view) int {
	for k := v.rest.from; k < v.rest.to; k++ {
		w := p.words[k]
		if in := p.inserted(k); !in.empty() && in.from >= v.rest.from {
			k = in.to - 1
			continue
		}
		switch {
		case w.time != nil:
		case p.knownBy(v, k):
			return k
		case p.comma(k) && p.describesToo(k):
		case p.dash(k), w.low == "," && !p.inList(k, v.rest.to), w.low == ";", w.low == ":", w.low == "(", w.low == "—", w.low == "–", w.low == ".", w.low == "?", w.low == "!":
			return k
		case p.thatThing(k), w.low == "whether" && k > v.rest.from && p.openQuestion(k):
		case w.low == "and" && k+2 < len(p.words) && p.words[k+1].is(lexicon.Number) && p.lows[k+2] == "no":
			return k // "voted yes | and 16,534 no"
		case k > v.rest.from && (w.low == "how" || w.low == "why") && w.time == nil:
			return k
		case k == v.rest.from && w.low == "before" && p.showsUp(v.group): // "appeared before magistrates"
		case w.is(lexicon.Rel) && w.low != "where" || w.is(lexicon.Sub) && w.group == nil && !p.withDate(k) && !(w.low == "as" && (p.asFar(k) || !p.finiteNear(k))), segmentWords.has(w.low) && k > v.rest.from && !p.withTime(k):
			return k
		case w.group != nil && w.group.form == finite && w.group != v.group:
			return p.clauseStart(k, v.rest.from)
		case k > v.rest.from && p.secondVerb(v.group, k), k > v.rest.from && v.to == 0 && p.gappedAt(k):
			return k
		}
	}
	return v.rest.to
}

// clauseStart is where, from word from on, the clause begins whose verb stands at word k: "one of the highest honours | the city can bestow".
func (p *sentence) clauseStart(k, from int) int {
	if c := p.clauseOfVerb(k); c != nil && c.kind == relative && c.subject.from > from && c.subject.to <= k {
		return c.subject.from
	}
	return k
}

// describesToo tells whether the comma at k stands between two words that describe the noun after them: "credible, inclusive talks".
func (p *sentence) describesToo(k int) bool {
	if k == 0 || k+2 >= len(p.words) || p.words[k+1].capital || !p.words[k+1].noun() || !p.words[k+2].noun() {
		return false
	}
	return p.describer(p.lows[k-1]) && p.describer(p.lows[k+1])
}

// describer tells whether a word is an adjective by its end.
func (p *sentence) describer(low string) bool {
	return !p.lex.IsNoun(low) && hasAny(low, "ible", "able", "ive", "ous", "ful", "less", "ical", "ial", "ent", "ant", "etic", "ish", "wide")
}

// asFar tells whether the "as" at k is one of two that measure: "as far as the river".
func (p *sentence) asFar(k int) bool {
	return k+2 < len(p.lows) && p.lows[k+2] == "as" && p.lows[k+1] != "soon" && p.lows[k+1] != "long" || k > 1 && p.lows[k-2] == "as"
}

// thatThing tells whether the "that" at k says which, and begins no clause: "reinforced that view".
func (p *sentence) thatThing(k int) bool {
	if p.lows[k] != "that" || k+1 >= len(p.words) || !p.words[k+1].noun() || p.words[k-1].group == nil {
		return false
	}
	for k++; k < len(p.words) && !p.words[k].mark && !p.words[k].is(lexicon.Conj|lexicon.Sub|lexicon.Rel); k++ {
		if p.words[k].group != nil && p.words[k].group.form == finite {
			return false
		}
	}
	return true
}

// gappedAt tells whether the "and" at k adds another with a date of its own, and no verb: "was lost on 3 May | and Antelope two days after".
func (p *sentence) gappedAt(k int) bool {
	if p.lows[k] != "and" {
		return false
	}
	j := k + 1
	for j < len(p.words) && (p.words[j].noun() || p.words[j].is(lexicon.Det)) {
		j++
	}
	return j > k+1 && j < len(p.words) && p.words[j].time != nil && p.words[k-1].time != nil && (j+1 >= len(p.words) || p.words[j].time.Type == "DATE" || p.words[j].time.Type == "DURATION")
}

// secondVerb tells whether the "and" at k adds another deed: "crossed the river | and beat an army". What a verb after "to" adds
// goes with it: "to meet and sign".
func (p *sentence) secondVerb(first *group, k int) bool {
	if !p.words[k].is(lexicon.Conj) {
		return false
	}
	next := p.words[p.clampAdverbs(k+1)]
	g := next.group
	return g != nil && g.start >= k && (next.shape(lexicon.Past) || next.shape(lexicon.Participle) && (first.perfect || first.passive)) && p.words[k-1].group == nil && !p.nounNext(g.head)
}

// render writes the words of r as one line, without dates and the words that lean on them, and without a leading article.
func (p *sentence) render(r part) string {
	var b strings.Builder
	end := -1
	for k := r.from; k < r.to && k < len(p.words); k++ {
		w := p.words[k]
		if p.dropped(k, r) {
			continue
		}
		if b.Len() > 0 && (end < 0 || end != w.Start) && !(w.mark && strings.ContainsAny(w.spelled, ",.;:)”%")) && w.spelled != "'s" {
			b.WriteByte(' ')
		}
		if p.stranded(k) || w.low == "her" && k > 0 && p.words[k-1].group != nil && p.alone(k) {
			b.WriteString(kept)
		}
		if w.group != nil {
			b.WriteString(p.shifted(k))
		} else if w.alias != "" {
			b.WriteString(w.alias)
		} else if w.low == "a" || w.low == "an" {
			b.WriteString(p.article(k, r))
		} else {
			b.WriteString(w.spelled)
		}
		end = w.End
	}
	return strings.TrimSpace(strings.ReplaceAll(b.String(), "  ", " "))
}

// article is the "a" or "an" at word k as the next word asks for that is not dropped.
func (p *sentence) article(k int, r part) string {
	if k+1 >= r.to || !p.dropped(k+1, r) {
		return p.words[k].spelled
	}
	for j := k + 1; j < r.to; j++ {
		if !p.dropped(j, r) && strings.ContainsRune("aeiou", rune(p.lows[j][0])) {
			return "an"
		} else if !p.dropped(j, r) {
			break
		}
	}
	return "a"
}

// withDate tells whether the word at k, which may link a clause, leads to no more than a date: "gave them | until Monday | to leave".
func (p *sentence) withDate(k int) bool {
	return p.words[k].is(lexicon.Prep) && k+1 < len(p.words) && dates(p.words[k+1]) && p.leadsToTime(k)
}

// withTime tells whether the word at k introduces a date.
func (p *sentence) withTime(k int) bool { return k+1 < len(p.words) && p.words[k+1].time != nil }

// inList tells whether the comma at k is one of a list of names: "Britain, France and Germany".
func (p *sentence) inList(k, to int) bool {
	for j := k + 1; j < to && j < k+8; j++ {
		w := p.words[j]
		if w.low == "and" && p.words[k-1].noun() && j > k+1 {
			return j+1 < to && p.words[j+1].noun() == p.words[k+1].noun() && p.words[k+1].noun()
		}
		if !w.noun() && w.low != "," && !w.is(lexicon.Det) && !w.is(lexicon.Adj) {
			return false
		}
	}
	return false
}

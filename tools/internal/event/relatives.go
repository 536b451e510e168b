package event

import (
	"slices"
	"strings"

	"dateline/tools/internal/lexicon"
)

// relative ties c to the noun before the relative pronoun at j.
func (p *sentence) relative(c *clause, j int, before []*clause) *clause {
	c.kind, c.link, c.from = relative, p.words[j].low, j
	c.host = last(before)
	end := j
	if end > 0 && p.comma(end-1) {
		end--
	}
	c.subject = p.nounPhrase(end)
	if k := p.firstOf(j); k > 0 {
		c.noun = p.nounPhrase(k)
		if p.lows[j] == "whom" {
			c.noun = p.somebodyOf(p.nearest(c.noun)) // "attacks on reporters, many of whom"
			p.words[j-1].hedge = p.words[j-1].hedge || someOf.has(p.lows[k+1])
		}
		c.subject, p.words[j].alias = part{k + 1, j + 1}, p.render(c.noun)
		return c
	}
	if s := p.nearest(c.subject); c.link == "who" || c.link == "which" && s.from > c.subject.from && c.subject.to-c.subject.from > 1 && (p.words[c.subject.from].role > 0 || p.words[c.subject.from+1].role > 0) {
		c.subject = p.somebodyOf(s) // "which" is nobody: "the premier at the summit, which"
	}
	if s := p.inForceBefore(c, j); !s.empty() {
		c.subject = s
	} else if c.link != "who" {
		c.subject = p.happeningOf(c.subject)
	}
	c.subject = p.agreeing(p.pastLight(p.pastBlamed(c.subject, c.host)), c)
	c.noun = c.subject
	return c
}

// somebodyOf is who the happening is of that a phrase names, for whom alone "who" can stand: "the return of | the premier, who".
func (p *sentence) somebodyOf(r part) part {
	for k := r.from + 1; k+1 < r.to; k++ {
		if p.lows[k] == "of" {
			if c, _ := p.lex.NounClass(p.lows[k-1:]); c.None() && p.words[k-1].role == 0 && !p.words[k-1].capital && !someOf.has(p.lows[k-1]) && !measures.has(p.lows[k-1]) && !singles.has(p.lows[k-1]) && !hasAny(p.lows[k-1], "er", "or", "ist", "ian") && !p.words[k-1].is(lexicon.Number) && p.somebodyNamed(part{k + 1, r.to}) {
				return p.trimSubject(part{k + 1, r.to}) // "the identity of | thugs who"
			}
			if t := p.trigger(k - 1); p.lows[k+1] == "those" {
				return part{k + 1, r.to} // "the minds of | those who"
			} else if (t != nil || deedNouns.has(p.lows[k-1])) && p.words[k-1].role == 0 {
				return p.trimSubject(part{k + 1, r.to})
			}
			return r
		}
	}
	return r
}

// happeningOf is the happening that a phrase says something of, which alone can have killed, begun or followed: "the scene of | the
// blasts that killed", "his part in | the war, which".
func (p *sentence) happeningOf(r part) part {
	who := p.headClass(r)
	if who.Meets(speakers) || who.Meets(p.lex.NounClasses("people", "crowd", "rule", "court", "house")) || len(p.headTypes(r)) > 0 {
		return r
	}
	of := p.happeningIn(r)
	if of.from > r.from && who.Meets(p.lex.NounClasses("papers")) && !slices.Contains(p.lows[r.from:of.from], "to") {
		return r // "the report on the blast, which"
	}
	return of
}

// happeningIn is the happening that the last phrase of r names; r itself where it names none, or its own head does.
func (p *sentence) happeningIn(r part) part {
	for k := r.to - 2; k > r.from && len(p.headTypes(r)) == 0; k-- {
		if of := (part{k + 1, r.to}); p.words[k].is(lexicon.Prep) && p.words[k].time == nil && len(p.headTypes(of)) > 0 {
			return p.trimSubject(of)
		}
	}
	return r
}

// somebodyNamed tells whether a phrase names people: by a word for them, an office or a name.
func (p *sentence) somebodyNamed(r part) bool {
	last := p.words[r.to-1]
	c, _ := p.lex.NounClass(p.lows[r.to-1:])
	return p.plural(r) && !p.inanimate(r) || last.role > 0 || last.capital || last.inName || c.Meets(p.lex.NounClasses("people", "forces", "protesters", "crowd", "captors", "civilians", "leader", "captives", "refugees", "police"))
}

// Nouns of what somebody did, or what was done to him.
var deedNouns = setOf("burial funeral return departure death removal appointment resignation choice rise fall exile detention presence absence name support help role family " +
	"house home trial visit arrival escape flight case killing murder arrest release capture execution ouster overthrow election dismissal sacking nomination")

// agreeing is the noun before a relative clause that its verb agrees with in number, where the nearest does not: "a film about the
// soldiers that was shown", "one of the suspects in the raids, who was caught". It goes back over no verb but one that describes a noun.
func (p *sentence) agreeing(near part, c *clause) part {
	one, many := p.saysNumber(c.verb)
	// No "that" says which of its kind a name is: "at a meeting in Selva, Kenya, that ended".
	bare := !near.empty() && c.link == "that" && c.from > 0 && p.comma(c.from-1) && p.onlyNamed(near)
	if near.empty() || !bare && (!one && !many || p.plural(near) == many) || slices.Contains(p.lows[near.from:near.to], "and") {
		return near
	}
	for k, steps := near.from-1, 0; k > 0 && steps < 3; k-- {
		w := p.words[k]
		switch {
		case w.group != nil && w.group.form != gerund && w.group.form != reduced, w.mark && !p.comma(k), w.is(lexicon.Sub|lexicon.Rel) && !w.is(lexicon.Prep):
			return near
		case w.group != nil || w.is(lexicon.Prep) || p.comma(k):
			np := p.nounPhrase(k)
			if np.empty() {
				continue
			}
			if head := p.nearest(np); !head.empty() && (!one && !many || p.plural(head) == many) && !(bare && p.onlyNamed(head)) && (c.link != "who" || !p.inanimate(head)) {
				return head
			}
			steps++
		}
	}
	return near
}

// onlyNamed tells whether a phrase is nothing but a name.
func (p *sentence) onlyNamed(r part) bool {
	return !slices.ContainsFunc(p.words[r.from:r.to], func(w word) bool { return !isNamed(w) && w.low != "," })
}

// saysNumber tells whether the form of a verb shows that its subject is one, or many.
func (p *sentence) saysNumber(g *group) (one, many bool) {
	switch p.lows[g.start] {
	case "was", "is", "has", "does":
		return true, false
	case "were", "are", "have", "do":
		return false, true
	}
	return false, false
}

// inanimate tells whether a phrase names a happening, which is no "who".
func (p *sentence) inanimate(r part) bool { return len(p.nounTypes(r)) > 0 && !p.plural(r) }

// inForceBefore is the truce or the accord before word j that takes effect or lapses, where another noun stands between: "a truce
// brokered by peacekeepers, which took effect on 3 May".
func (p *sentence) inForceBefore(c *clause, j int) part {
	next := ""
	if k := c.verb.end; k < len(p.lows) {
		next = p.lows[k]
	}
	if c.link == "who" || !(c.verb.base == "take" && next == "effect") && !((c.verb.base == "come" || c.verb.base == "go" || c.verb.base == "enter") && next == "into") && c.verb.base != "expire" && c.verb.base != "lapse" {
		return part{}
	}
	for k := j - 1; k >= 0; k-- {
		if g := p.words[k].group; g != nil && g.form == finite && !p.lone(g) || p.lows[k] == ";" {
			break
		}
		if t := p.trigger(k); t != nil && (t.Types[0] == "ceasefire" || t.Types[0] == "agreement" || t.Types[0] == "sanctions") {
			return p.nearest(p.nounPhrase(k + p.nounLen(k)))
		}
	}
	return part{}
}

// firstOf is the comma before what some of many did, which the pronoun at j stands for: "1,000 men, | the first of whom landed"; 0
// where it is none.
func (p *sentence) firstOf(j int) int {
	if j < 3 || p.lows[j-1] != "of" || p.lows[j] != "whom" && p.lows[j] != "which" {
		return 0
	}
	for k := j - 2; k > 0 && k > j-6; k-- {
		if p.comma(k) {
			return k
		}
	}
	return 0
}

// mainAfter tells whether c has the verb that the noun of a relative clause waits for: "a convoy that left Goma with food reached
// Beni". A participle where another verb follows is none.
func (p *sentence) mainAfter(host, c *clause, before []*clause) bool {
	if h := host.host; host.kind == complement && h != nil && h.kind == relative && host.subject == h.noun && h == before[0] {
		return !slices.Contains(p.lows[host.verb.end:c.verb.start], "and") // "A bomb that police said had been hidden in a cart killed four"
	}
	if host.kind != relative || !p.ownObject(host).empty() && host.link != "whose" || host.noun.empty() || before[0] != host {
		return false
	}
	if host.from > 0 && p.comma(host.from-1) && !p.between(host.verb.end, c.verb.start, ",") {
		return false // "Farmers, who say | settlers have seized their land, were angry"
	}
	for k := c.verb.end; k < len(p.words); k++ {
		w := p.words[k]
		if w.mark && !isQuote(w) || w.is(lexicon.Rel) || w.is(lexicon.Conj) {
			break
		}
		if w.group != nil && w.group.form == finite {
			return minds.has(c.verb.base) // "people who marched to the palace hope the king will listen"
		}
	}
	return true
}

// wholePhrase is a noun phrase with those before it that a preposition ties it to: "Talks between the king and | the rebels".
func (p *sentence) wholePhrase(r part) part {
	for r.from > 1 && p.words[r.from-1].is(lexicon.Prep) && p.words[r.from-1].time == nil {
		outer := p.nounPhrase(r.from - 1)
		if outer.empty() {
			break
		}
		r.from = outer.from
	}
	return r
}

// objectWithin tells whether the pronoun at j is the object of a relative clause whose noun still waits for its verb: "the rebels who had
// wrecked it | gave up".
func (p *sentence) objectWithin(j int, before []*clause) bool {
	if j == 0 || p.words[j-1].group == nil || p.lows[j] != "it" {
		return false
	}
	host := clauseWith(before, p.words[j-1].group)
	return host != nil && host == before[0] && host.kind == relative && p.ownObject(host).empty() && !p.reports(p.words[j-1])
}

// relates tells whether a relative pronoun or "that" stands at j before a subject that begins at from.
func (p *sentence) relates(j, from, end int) bool {
	w := p.words[j]
	if w.time != nil {
		return false // "three days after that"
	}
	if w.low == "that" {
		return w.group == nil && from < end && p.wordAfterIsSubject(j)
	}
	return w.is(lexicon.Rel) && w.low != "where"
}

// ownObject is the noun that a relative clause describes by being what its verb does something to; empty where a preposition ties the
// two: "a decree under which the house was dissolved".
func (p *sentence) ownObject(c *clause) part {
	if p.tiedBy(c) > 0 {
		return part{}
	}
	return c.object
}

// tiedBy is the preposition that ties a relative clause to the noun that it describes: "a decree | under which"; 0 where none does.
func (p *sentence) tiedBy(c *clause) int {
	if c.kind == relative && c.from > 0 && p.words[c.from-1].is(lexicon.Prep) && (p.lows[c.from] == "which" || p.lows[c.from] == "whom") && !c.object.empty() {
		return c.from - 1
	}
	return 0
}

// object ties c to what stands before the "that" or "whom" at j: a verb that it completes, or a noun that it describes.
func (p *sentence) object(c *clause, j, from, end int, before []*clause) *clause {
	c.link, c.from, c.subject, c.host = p.words[j].low, j, p.trimSubject(part{from, end}), last(before)
	c.kind = relative
	if h := c.host; h != nil && h.verb.form == reduced && len(before) > 1 && p.madeKnown(h.verb) > 0 {
		c.host = before[len(before)-2] // "said in a video posted on Sunday that"
	}
	k := p.skipBack(j - 1)
	if k >= 0 && p.words[k].group != nil || c.link == "that" && k >= 0 && p.words[k].time != nil || c.link == "that" && c.host != nil && (tellsSomebody.has(c.host.verb.base) || p.reportVerb(c.host.verb) && c.host.verb.end < j && (p.words[c.host.verb.end].is(lexicon.Prep) || p.words[c.host.verb.end].time != nil || p.comma(c.host.verb.end) && p.comma(k))) {
		c.kind = complement
		return c
	}
	if h := c.host; c.link == "that" && k > 0 && h != nil && h.verb.base == "be" && h.subject.to-h.subject.from == 1 && p.lows[h.subject.from] == "it" && h.verb.end < k && !p.words[h.verb.end].is(lexicon.Prep|lexicon.Det) && !p.words[h.verb.end].capital && p.words[h.verb.end].time == nil && !p.words[h.verb.end].inName {
		c.kind = complement // "it was well known that"
		return c
	}
	if c.link == "that" && k >= 0 && saying.has(p.lows[k]) {
		c.noun = p.nounPhrase(k + 1) // "the news that the king had fled"
		return c
	}
	if k >= 0 && p.words[k].is(lexicon.Conj) && c.host != nil {
		c.noun, c.host = c.host.noun, c.host.host // "that they signed and that voters rejected"
	} else {
		if j > 1 && p.words[j-1].is(lexicon.Prep) && p.lows[j-1] != "of" && (c.link == "which" || c.link == "whom") {
			c.noun = p.nounPhrase(p.overComma(j - 1)) // "the truce | on which everything depends"
			c.object = c.noun
			return c
		}
		c.noun = p.nounPhrase(p.overComma(j))
		if end := p.overComma(j); c.noun.empty() && end > 0 && p.words[end-1].noun() {
			c.noun = part{p.phraseBack(end), end} // "most of his powers to Ann Roe, whom"
		}
		c.noun = p.pastLight(c.noun)
		switch {
		case c.link == "whom":
			c.noun = p.nearest(c.noun)
		case c.link == "which" && j > 0 && p.comma(j-1):
			if k := p.placeAside(j - 1); k > 0 {
				c.noun = p.nearest(p.nounPhrase(k)) // "Tomar, in the same sector, which they took"
			} else {
				c.noun = p.lastOf(c.noun)
			}
		}
	}
	c.object = c.noun
	return c
}

// placeAside is the comma that opens what the comma at j closes, where that only says where; 0 where it does not.
func (p *sentence) placeAside(j int) int {
	for k := j - 1; k > 0 && k > j-8 && p.words[k].group == nil; k-- {
		if p.comma(k) {
			if placing.has(p.lows[k+1]) && p.words[k-1].noun() {
				return k
			}
			return 0
		}
	}
	return 0
}

// pastLight is what a noun like "result" is of: "a result of | the truce that they signed".
func (p *sentence) pastLight(r part) part {
	for k := r.to - 2; k > r.from; k-- {
		if p.lows[k] == "of" && lightNouns.has(p.lows[k-1]) {
			return part{k + 1, r.to}
		}
	}
	return r
}

var lightNouns = setOf("result results fruit fruits outcome consequence consequences product aftermath eve anniversary subject heart spirit part wake cancellation postponement aim purpose goal start end beginning course success failure support favour favor behalf defence defense command charge name honour honor")

// pastBlamed is what somebody is blamed for: "blamed the army for | a strike that killed four".
func (p *sentence) pastBlamed(r part, h *clause) part {
	if h == nil || !faults.has(h.verb.base) || r.from < h.verb.end {
		return r
	}
	for k := r.from + 1; k+1 < r.to; k++ {
		if p.lows[k] == "for" {
			return p.trimSubject(part{k + 1, r.to})
		}
	}
	return r
}

// Verbs that lay something at somebody's door, or hold it against him.
var faults = setOf("blame condemn criticise criticize denounce fault rebuke punish")

// lastOf is the last phrase of two that "and" joins: "between the attack and | the president's decision, which".
func (p *sentence) lastOf(r part) part {
	for k := r.to - 2; k > r.from; k-- {
		if p.lows[k] == "and" && (p.words[k+1].is(lexicon.Det) || slices.Contains(p.lows[k+1:r.to], "'s")) {
			return part{k + 1, r.to}
		}
	}
	return r
}

// Nouns after which "that" begins what they say, and no description of them.
var saying = setOf("news fact report reports rumour rumor rumours rumors claim claims allegation allegations word belief idea suggestion evidence proof " +
	"notice statement statements promise promises pledge pledges assurance assurances message messages admission conclusion theory " +
	"fear fears hope hopes possibility likelihood risk sign signs notion view warning warnings assertion announcement accusation accusations")

// bareRelative tells whether the pronoun after the noun at k begins a clause about that noun: "compliments he paid to the crew".
func (p *sentence) bareRelative(c *clause, k int, before []*clause) bool {
	w, host := p.words[k], last(before)
	if host == nil || host.verb.end > k || !w.noun() || w.capital || w.inName || w.is(lexicon.Number) || p.reportVerb(c.verb) {
		return false
	}
	return (host.kind == main || host.kind == coordinate || host.kind == complement) && !p.reportVerb(host.verb) && !tellsSomebody.has(host.verb.base) && host.verb.base != "be"
}

// Verbs that name the hearer before what was said: "told the president that".
var tellsSomebody = setOf("tell inform assure warn remind notify persuade convince")

// ofRelative tells whether the subject of g stands right after a relative pronoun: "that Putin declared".
func (p *sentence) ofRelative(g *group) bool {
	for k := g.start - 1; k > 0 && k > g.start-12; k-- {
		if w := p.words[k]; w.is(lexicon.Rel) {
			return k < g.start-1 && (p.words[k-1].noun() || p.comma(k-1))
		} else if !w.noun() && !w.is(lexicon.Det|lexicon.Adj) && w.low != "'s" && w.low != "and" {
			return false
		}
	}
	return false
}

// contact tells whether a clause whose subject begins at word from describes, without a pronoun, the noun at j, which an article
// after a comma or a preposition leads in: "took Goma, a town | the army had held", "over a town | they had lost".
func (p *sentence) contact(c *clause, j, from int, before []*clause) bool {
	h, w, next := last(before), p.words[j], p.words[from]
	if h == nil || h.verb.end > j || h.kind == adverbial || (h.kind == complement || p.reportVerb(h.verb)) && !p.rejected(c, j) || !w.noun() || w.capital || !next.is(lexicon.Det) && !next.is(lexicon.Pron) || next.is(lexicon.Rel) {
		return false
	}
	k := j
	for k > h.verb.end && p.words[k].noun() {
		k--
	}
	for k > h.verb.end && p.words[k].is(lexicon.Adj) {
		k--
	}
	if low := p.lows[k]; low != "a" && low != "an" || k <= h.verb.end || p.reportVerb(c.verb) {
		return false
	}
	led := p.words[k-1]
	return p.comma(k-1) || k-1 == h.verb.head || led.is(lexicon.Prep) && !p.words[k-2].is(lexicon.Conj) && !p.comma(k-2)
}

// rejected tells whether c only says who rejects the account at word j: "had shot him, a conclusion | the army disputes".
func (p *sentence) rejected(c *clause, j int) bool {
	return denying.has(c.verb.base) && rumours.has(p.lows[j])
}

// nameContact tells whether a clause whose subject is a name describes, without a pronoun, the noun at j in the object of the clause
// before: "broke the pact | Ann Roe signed in May".
func (p *sentence) nameContact(c *clause, j int, subject part, before []*clause) bool {
	h, w := last(before), p.words[j]
	if h != nil && p.rejected(c, j) {
		return true
	}
	if h == nil || h.verb.end > j || h.kind == adverbial || h.kind == complement || p.reportVerb(h.verb) || tellsSomebody.has(h.verb.base) || !w.noun() || w.capital || w.inName || w.role > 0 || w.is(lexicon.Number) {
		return false
	}
	if g := c.verb; g.passive || g.tense != past || g.form != finite || p.lex.Intransitive(g.base) || p.reportVerb(g) || g.end < len(p.words) && p.words[g.end].time == nil && !p.words[g.end].is(lexicon.Prep) && !p.words[g.end].mark {
		return false
	}
	if slices.ContainsFunc(p.words[subject.from:subject.to], func(w word) bool { return !w.capital && !w.inName }) {
		return false
	}
	k := j
	for k > h.verb.end && (p.words[k].noun() || p.words[k].is(lexicon.Adj)) {
		k--
	}
	return p.words[k].is(lexicon.Det) && p.words[subject.from].name == nil || p.words[k].is(lexicon.Det) && !p.words[subject.from].name.Demonym
}

// openingContact tells whether a clause whose subject begins at word from describes, without a pronoun, the noun at j that opens the sentence and
// still waits for its verb: "The deal | they signed in Oslo on 3 May collapsed".
func (p *sentence) openingContact(c *clause, j, from int, before []*clause) bool {
	g, w := c.verb, p.words[j]
	if len(before) > 0 || j > 5 || !w.noun() || w.inName || w.role > 0 || w.is(lexicon.Number) || j > 0 && w.capital || w.time != nil || p.words[0].time != nil || g.passive && !p.lone(g) || g.form != finite || g.tense != past || p.lex.Intransitive(g.base) || p.reportVerb(g) {
		return false
	}
	if !p.words[0].is(lexicon.Det) && !strings.HasSuffix(w.low, "s") || slices.ContainsFunc(p.words[:j], func(w word) bool {
		return w.mark || w.group != nil || w.is(lexicon.Prep|lexicon.Sub|lexicon.Pron) && !w.is(lexicon.Det)
	}) {
		return false
	}
	if next := p.words[min(g.end, len(p.words)-1)]; next.time == nil && !next.is(lexicon.Prep) || particles.has(next.low) {
		return false
	}
	for k := g.end; k < len(p.words) && !p.words[k].mark && !p.words[k].is(lexicon.Conj|lexicon.Rel) && !(p.words[k].is(lexicon.Sub) && !p.words[k].is(lexicon.Prep)); k++ {
		if h := p.words[k].group; h != nil {
			return h.form == finite
		}
	}
	return p.relativeNext(g.end)
}

// relativeNext tells whether a comma and a "which" or "who" follow word k before any verb.
func (p *sentence) relativeNext(k int) bool {
	for ; k+1 < len(p.words) && p.words[k].group == nil; k++ {
		if p.comma(k) {
			return p.words[k+1].is(lexicon.Rel)
		}
	}
	return false
}

// unlinked ties c to the noun at j that it describes without a pronoun.
func (p *sentence) unlinked(c *clause, j int, subject part, before []*clause) *clause {
	c.kind, c.link, c.from, c.subject, c.host = relative, "that", subject.from, subject, last(before)
	c.verb.passive = c.verb.passive && !p.lone(c.verb) // no headline: "a mine | the rebels laid"
	c.noun = p.nearest(p.nounPhrase(j + 1))
	c.object = c.noun
	return c
}

// hostsDate tells whether the date of c, in a relative clause, is that of what the clause around it tells.
func (p *sentence) hostsDate(c candidate) bool {
	k := c.clause
	if k == nil || k.kind != relative || k.host == nil {
		return false
	}
	if plans.has(k.verb.base) && c.at > 0 && p.lows[c.at-1] == "for" && p.stopped(k.host.verb) {
		return true // "a rally that they had announced for Monday was banned"
	}
	if p.due(k.verb) && k.host.verb.negated && k.host.verb.tense != present {
		return true // "a truce that was to begin on Monday did not hold"
	}
	h := k.host
	if h.kind != main || h.verb.tense != past || h.verb.modal != "" || p.datesOwn(h) || c.at < k.verb.end {
		return false
	}
	return k.verb.ongoing || // "killed two masons who were mending a dam on 3 May"
		(k.verb.modal == "would" || k.verb.modal == "could") && !p.ahead(view{candidate: c}) // "vetoed a bill that would have closed the camps on Monday"
}

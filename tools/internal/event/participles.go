package event

import (
	"slices"

	"dateline/tools/internal/lexicon"
)

// passiveToo makes a clause of a participle that shares the helper of the clause before: "was signed in May and broken in June".
func (p *sentence) passiveToo(g *group, before []*clause) bool {
	host := last(before)
	if host == nil || !host.verb.passive || !p.lone(g) || p.lex.Intransitive(g.base) || g.start == 0 || !p.words[g.start-1].is(lexicon.Conj) {
		return false
	}
	g.form, g.passive, g.tense = finite, true, host.verb.tense
	return true
}

// helperShared makes c passive where the clause before lends it its helper: "Two were killed and four others wounded".
func (p *sentence) helperShared(c *clause, before []*clause) *clause {
	host, next := last(before), c.verb.end
	if host == nil || !host.verb.passive || c.kind != main || c.link != "and" && c.link != "," || !p.lone(c.verb) || next >= len(p.words) || !p.counted(c.subject) {
		return c
	}
	if w := p.words[next]; w.mark || w.time != nil || w.is(lexicon.Prep) || w.is(lexicon.Sub) {
		c.verb.passive, c.verb.perfect, c.verb.tense = true, host.verb.perfect, host.verb.tense
	}
	return c
}

// counted tells whether a subject is some of many: "four others", "a sixth", "dozens more".
func (p *sentence) counted(s part) bool {
	return slices.ContainsFunc(p.words[s.from:s.to], func(w word) bool {
		return w.is(lexicon.Number) || ordinals.has(w.low) || slices.Contains([]string{"others", "another", "more", "several", "many", "some"}, w.low)
	})
}

// byWhom returns the word after the "by" that says who did what the lone participle g tells of: "killed on Monday by gunmen";
// 0 where nothing says so.
func (p *sentence) byWhom(g *group) int {
	if g.form != finite || !p.lone(g) || p.lex.Intransitive(g.base) {
		return 0
	}
	k := g.end
	if k < len(p.lows) && slices.Contains([]string{"captive", "hostage", "prisoner"}, p.lows[k]) {
		k++ // "held hostage by the rebels"
	}
	for k < len(p.words) && (p.words[k].time != nil || isLy(p.words[k]) || p.words[k].is(lexicon.Prep) && p.leadsToTime(k)) {
		k++
	}
	if k+2 < len(p.words) && p.words[k].is(lexicon.Prep) && p.words[k].time == nil && p.lows[k+1] == "by" && k == g.end {
		k++ // "called for by the envoys"
	}
	if k+1 >= len(p.words) || p.lows[k] != "by" {
		return 0
	}
	if w := p.words[k+1]; byMeans.has(w.low) || w.time != nil || w.mark || w.is(lexicon.Number) || w.group != nil && w.group.form == gerund {
		return 0
	}
	return k + 1
}

// What "by" leads to that does nothing: "talked by phone".
var byMeans = setOf("phone telephone radio video email e-mail letter post mail fax cable train plane air sea land road rail boat ship bus car truck helicopter foot hand force name night day " +
	"satellite videolink acclamation surprise mistake accident chance default proxy ballot consensus law decree lottery nature then now half")

// Verbs that ask for an object: without one, as headlines have them, they tell what was done to their subject.
var (
	needsObject = setOf("strand trap kill wound injure arrest detain jail convict acquit indict abduct kidnap behead displace hospitalise hospitalize appoint elect nominate " +
		"accuse credit oust depose overthrow topple unseat imprison intern exile deport extradite repatriate assassinate murder execute lynch torture subdue overpower capture " +
		"besiege encircle surround ambush ransack loot pillage plunder vandalise vandalize torch smash handcuff blindfold raze demolish destroy devastate damage sentence remand expel evict banish dub inaugurate install bury entomb rescue free " +
		"outlaw ban disband dissolve repeal revoke rescind finalise finalize film conduct compile draft ink")
	needsEvent = setOf("plan schedule expect postpone cancel announce suspend hold stage convene")
	makesPeace = setOf("agree sign declare reach broker negotiate conclude initial ratify draft proclaim seal")
)

// headlined tells whether the lone verb g is passive without its helper: "Three soldiers killed in Tomar", "Protests planned for Friday".
func (p *sentence) headlined(g *group) bool {
	if g.form != finite || g.tense != past || !p.lone(g) || g.start == 0 || !p.words[g.start-1].noun() || p.ofRelative(g) || p.gapBefore(g) {
		return false
	}
	t := p.words[g.start-1].tells
	if !needsObject.has(g.base) && !(t != nil && (needsEvent.has(g.base) || makesPeace.has(g.base) && (t.Types[0] == "ceasefire" || t.Types[0] == "agreement"))) && !p.chargedWith(g) {
		return false
	}
	if g.end == len(p.words) {
		return true
	}
	next := p.words[g.end]
	if (next.low == "at" || next.low == "up") && g.end+1 < len(p.words) && slices.Contains([]string{"least", "most", "to"}, p.lows[g.end+1]) {
		return false // "killed at least 40 people"
	}
	return next.time != nil || next.is(lexicon.Prep) && !next.is(lexicon.Det) || next.mark && !isQuote(next)
}

// letDo tells whether the verb g is what somebody was let or made do: "let him | go", "made the guards | kneel", "helps | cope".
func (p *sentence) letDo(g *group) bool {
	if g.end-g.start > 1 || !p.words[g.head].shape(lexicon.Base) || p.words[g.head].shape(lexicon.Past) {
		return false
	}
	if g.start > 0 && p.words[g.start-1].group != nil && p.words[g.start-1].group.base == "help" {
		return true // "to help | cope"
	}
	k := g.start - 1
	for k > 0 && k > g.start-6 && p.words[k].group == nil && (p.words[k].noun() || p.lows[k] == "it" || objectOnly.has(p.lows[k]) || p.words[k].is(lexicon.Det|lexicon.Adj|lexicon.Number)) {
		k--
	}
	before := p.words[max(k, 0)].group
	return before != nil && k < g.start-1 && before.form == finite && (before.base == "let" || before.base == "make")
}

// turnedInto tells whether the lone verb g only says what somebody became who does something else: "a miller turned colonel, Roe, rebelled".
func (p *sentence) turnedInto(g *group) bool {
	if g.base != "turn" || g.tense != past || !p.lone(g) || g.start == 0 || g.end >= len(p.words) || !p.words[g.start-1].noun() || p.words[g.end].is(lexicon.Det) {
		return false
	}
	c, _ := p.lex.NounClass(p.lows[g.end:])
	return p.words[g.end].role > 0 || humans.has(p.lows[g.end]) || c.Meets(p.lex.NounClasses("leader", "people", "captors"))
}

// chargedWith tells whether the lone verb g says what somebody stands accused of: "the men charged on Tuesday with murder".
func (p *sentence) chargedWith(g *group) bool {
	if g.base != "charge" {
		return false
	}
	k := g.end
	for k < len(p.words) && (p.words[k].time != nil || p.words[k].is(lexicon.Prep) && p.leadsToTime(k)) {
		k++
	}
	return k < len(p.words) && p.lows[k] == "with"
}

// gapBefore tells whether the subject of g begins right after a noun that g's clause may describe: "the town | the army captured".
func (p *sentence) gapBefore(g *group) bool {
	k := g.start - 1
	for k > 0 && (p.words[k].noun() || p.words[k].is(lexicon.Adj)) {
		k--
	}
	return k > 0 && p.words[k].is(lexicon.Det) && k < g.start-1 && (p.words[k-1].noun() || p.words[k-1].is(lexicon.Rel))
}

// Participles that only give their noun a name: "a guard named Roe fired".
var naming = setOf("name call dub nickname title code-name")

// doneBy tells whether g is a participle that only describes its noun, and another verb follows: "a truce brokered by A and B
// began", "a guard named Roe fired".
func (p *sentence) doneBy(g *group) bool {
	if !p.lone(g) || g.start == 0 || !p.words[g.start-1].noun() || g.end+1 >= len(p.words) {
		return false
	}
	from := p.byWhom(g)
	if naming.has(g.base) && p.words[g.end].capital {
		from = g.end
	}
	if from == 0 {
		return false
	}
	for k := from; k < len(p.words); k++ {
		w := p.words[k]
		if w.group != nil {
			return w.group.form == finite
		}
		if w.mark && !isQuote(w) && !(naming.has(g.base) && p.comma(k)) || w.is(lexicon.Rel) || w.is(lexicon.Sub) && !w.is(lexicon.Prep) {
			return false
		}
	}
	return false
}

// withDone tells whether g is a participle of what "with", at the head of a sentence or after a mark, says of the scene: "with thousands of
// troops confined to barracks, crowds took the square".
func (p *sentence) withDone(g *group) bool {
	if !p.lone(g) || !p.words[g.head].shape(lexicon.Participle) || p.lex.Intransitive(g.base) || g.end >= len(p.words) || !p.words[g.end].is(lexicon.Prep) && !p.comma(g.end) {
		return false
	}
	k := g.start - 1
	for k > 0 && p.words[k].group == nil && !p.words[k].mark && p.words[k].time == nil && p.lows[k] != "with" && !p.words[k].is(lexicon.Sub|lexicon.Rel) {
		k--
	}
	return p.lows[max(k, 0)] == "with" && k < g.start-1 && (k == 0 || p.words[k-1].mark || p.words[k-1].is(lexicon.Conj))
}

// Prepositions that say where something was done.
var placing = setOf("in at on near outside inside aboard under between")

// Participles that say what somebody felt, or what something was for.
var (
	moved = setOf("convince persuade alarm anger worry shake encourage embolden infuriate dismay determine stun frighten fear")
	meant = setOf("time mean intend design aim base know")
)

// setApart tells whether g is a participle that a comma sets apart from the noun that it describes: "the pact, signed aboard a
// ship". A verb in a row of verbs is none ("flew to Oslo, signed and left").
func (p *sentence) setApart(g *group) bool {
	if p.byWhom(g) > 0 {
		return true
	}
	w := p.words[g.head]
	if p.lone(g) && needsObject.has(g.base) && w.shape(lexicon.Participle) && g.end < len(p.words) && p.words[g.end].time != nil {
		return true // "a girl from Tomar, killed last March"
	}
	if p.lone(g) && g.end < len(p.words) && (moved.has(g.base) && (p.lows[g.end] == "that" || p.lows[g.end] == "by" || p.lows[g.end] == "to" || p.lows[g.end] == "at") || meant.has(g.base) && p.words[g.end].is(lexicon.Prep)) {
		return true
	}
	if !p.lone(g) || p.lex.Intransitive(g.base) || !w.shape(lexicon.Participle) || g.end >= len(p.words) || !placing.has(p.lows[g.end]) || g.start < 2 || !p.words[g.start-2].noun() {
		return false
	}
	for k := g.end; k < len(p.words); k++ {
		if w := p.words[k]; w.group != nil && w.group.form == finite && k > 0 && p.words[k-1].is(lexicon.Conj) {
			return false
		}
	}
	return true
}

// leading makes a participle of g where it leads a sentence in: "Surrounded by soldiers, the garrison gave up", "In a vote held in
// May, the party won".
func (p *sentence) leading(g *group) bool {
	if !p.lone(g) || p.lex.Intransitive(g.base) || g.end >= len(p.words) || !p.words[g.end].is(lexicon.Prep) && p.words[g.end].time == nil && !(toOffice.has(g.base) && p.words[g.end].role > 0) {
		return false
	}
	k := g.end
	for k < len(p.words) && !p.comma(k) && (p.words[k].group == nil || p.words[k-1].is(lexicon.Conj) && p.lone(p.words[k].group)) {
		k++ // "Signed on 2 May and ratified on 4 May, the accord ended the war"
	}
	if k >= len(p.words) || !p.comma(k) {
		return false
	}
	for _, next := range p.groups {
		if next.start > k && next.form == finite {
			for _, with := range p.groups {
				if with.start >= g.start && with.end <= k {
					with.form = reduced
				}
			}
			return true
		}
	}
	return false
}

// toldInPassing tells whether the lone verb of speech g, between two commas with no more than a date, only says that its noun was told of:
// "the death of a guard, announced on Monday, takes the toll to 9".
func (p *sentence) toldInPassing(g *group) bool {
	if !p.lone(g) || !p.reportVerb(g) || g.base == "say" {
		return false
	}
	k := g.end
	for k < len(p.words) && (p.words[k].time != nil || p.words[k].is(lexicon.Prep) && p.leadsToTime(k)) {
		k++
	}
	if k == g.end || k+1 >= len(p.words) || !p.comma(k) {
		return false
	}
	return slices.ContainsFunc(p.groups, func(h *group) bool { return h.start > k && h.form == finite })
}

// afterParticiples gives c the subject that the participles before it describe: "An accord reached in May and signed in June |
// gave the north a parliament".
func (p *sentence) afterParticiples(c *clause, before []*clause) bool {
	h := last(before)
	for h != nil && h.kind == coordinate && p.lone(h.verb) {
		h = h.host
	}
	if h == nil || h.kind != main || !p.lone(h.verb) || p.lex.Intransitive(h.verb.base) || h.subject.empty() || c.kind != main || c.link != "" {
		return false
	}
	if next := p.words[h.verb.end]; !next.is(lexicon.Prep) && next.time == nil {
		return false
	}
	for _, b := range before {
		if b.verb.start >= h.verb.start {
			b.verb.form = reduced
		}
	}
	c.subject, c.from = h.subject, h.from
	return true
}

// describing makes a participle of g, the first verb of its sentence, that stands in an apposition with nothing but what was done to
// its noun: "Roe, a general sent to watch the border, resigned".
func (p *sentence) describing(g *group, before []*clause) bool {
	if !p.lone(g) || p.lex.Intransitive(g.base) || p.reportVerb(g) || len(before) > 0 && before[0].verb != g || g.end >= len(p.words) {
		return false
	}
	if next := p.words[g.end]; !next.is(lexicon.Prep) && next.time == nil && (next.group == nil || next.group.form != infinitive) {
		return false
	}
	g.form = reduced
	return true
}

// described returns the noun that the participle of c describes: before it, or the subject of the sentence that it leads in.
func (p *sentence) described(c candidate) part {
	k := c.verb.start
	if k > 0 && p.words[k-1].is(lexicon.Conj) {
		for _, g := range p.groups {
			if g.end < k && g.form == reduced && c.clause != nil && g.start >= c.clause.subject.from && c.clause.subject.from < k {
				return p.nounPhrase(p.overComma(g.start)) // "an accord reached in May and signed in June"
			}
		}
	}
	if k > 0 && p.comma(k-1) && p.reportVerb(c.verb) {
		for _, m := range p.clauses {
			if m.subject.to == k-1 && !m.subject.empty() {
				return m.subject // "the death of a guard, announced on Monday"
			}
		}
	}
	if m := c.clause; m != nil && k > 0 && p.comma(k-1) && m.verb.end < k && m.kind != relative && !m.subject.empty() && (needsObject.has(c.verb.base) || drives.has(c.verb.base)) && p.setIn(p.nounPhrase(k-1)) && !p.setIn(m.subject) {
		return m.subject // "the police fled from the square, | driven off by the crowd"
	}
	if s := p.nounPhrase(p.overComma(k)); !s.empty() || c.clause == nil || c.clause.verb.start < k {
		if s.to-s.from > 2 && p.lows[s.from] == "according" {
			s.from += 2 // "according to | figures released on Monday"
		}
		if i := s.from + 2; s.to-s.from > 4 && p.lows[s.from+1] == "of" && p.lows[i] == "the" && p.words[s.from].is(lexicon.Number) && p.words[i+1].is(lexicon.Number) {
			return part{i, s.to} // "Twelve of | the 40 people detained on 3 May"
		}
		if needsObject.has(c.verb.base) {
			return p.somebodyOf(s) // "the death of | Roe, shot in Oslo"
		}
		if setsDate(c.verb.base) {
			return p.happeningIn(s) // "a candidate in | the election scheduled for May"
		}
		return s
	}
	return c.clause.subject
}

// setIn tells whether a phrase is a place or a thing to which a preposition but "of" leads, and no people.
func (p *sentence) setIn(r part) bool {
	if r.empty() || r.from == 0 || p.headClass(r).Meets(p.lex.NounClasses("people", "forces", "group", "captives", "civilians", "protesters", "crowd", "leader", "police", "refugees", "captors")) {
		return false
	}
	for k := r.from; k >= r.from-2 && k >= 0; k-- {
		if p.words[k].is(lexicon.Prep) && p.lows[k] != "of" {
			return len(p.nounTypes(r)) == 0
		}
	}
	return false
}

// Verbs of moving people who do not want to go.
var drives = setOf("drive beat push chase force hunt harry pursue hound repel repulse rout")

// doer returns who does what a verb in -ing tells of: "accusing the rebels of attacking", "responded by attacking".
func (p *sentence) doer(c candidate) part {
	k := c.verb.start - 1
	switch {
	case k < 0 || k == 0 && p.words[0].is(lexicon.Prep|lexicon.Sub):
		for _, m := range p.clauses { // "Announcing his resignation, Roe insisted"
			if m.kind == main && m.subject.from > k && p.comma(max(m.subject.from-1, 0)) {
				return m.subject
			}
		}
		return part{}
	case k > 0 && p.lows[k] == "worth":
		return part{}
	case k > 0 && p.lows[k] == "by" && c.clause != nil:
		return c.clause.subject
	case k > 0 && meanwhile.has(p.lows[k]) && c.clause != nil && c.clause.verb.end <= k && !c.clause.verb.passive:
		return c.clause.subject // "has not spoken since taking office"
	case k > 0 && p.words[k].is(lexicon.Prep):
		if g := p.sayerBefore(k, 8); g != nil && blames.has(g.base) && (g.passive || g.form == reduced) {
			if c.clause != nil && (g.form == finite || g.start > c.clause.verb.end) {
				return c.clause.subject // "Roe was accused on Monday of shelling"
			}
			return p.somebodyOf(p.nounPhrase(p.overComma(g.start))) // "the trial of Roe, accused by prosecutors of ordering"
		}
		if s := p.nounPhrase(k); !s.empty() || c.clause == nil {
			return s
		}
		return c.clause.subject // "were freed after being held"
	case k > 0 && p.comma(k) && c.clause != nil && c.clause.verb.end <= k && c.clause.from < k:
		return c.clause.subject // "Roe went home, | leaving in May"
	case k > 0 && p.comma(k):
		if c.clause != nil && c.clause.subject.to == k {
			return c.clause.subject // "Roe, landing in Selva on Monday, described …"
		}
		return part{}
	}
	s := p.nounPhrase(c.verb.start)
	for k := s.to - 1; k > s.from; k-- {
		if p.lows[k] == "of" && p.words[k-1].time != nil {
			return p.trimSubject(part{k + 1, s.to}) // "Within six hours of | the truce coming into force"
		}
	}
	return s
}

// Verbs of holding against somebody what stands after "of", "with" or "for", or of punishing him for it.
var blames = setOf("accuse blame suspect charge convict indict arrest detain jail imprison sentence try want hang execute acquit clear punish investigate")

// Links before a verb in -ing whose subject is that of the clause.
var meanwhile = setOf("since after before while when without upon despite")

// firstDoing is the first of two verbs in -ing that "and" joins, which the second only goes on from: "charged with | killing 13 people
// and wounding dozens"; g itself where it stands alone.
func (p *sentence) firstDoing(g *group) *group {
	if g.form != gerund || g.start < 3 || p.lows[g.start-1] != "and" {
		return g
	}
	for k := g.start - 2; k > 0 && !p.words[k].mark && p.words[k].time == nil; k-- {
		if f := p.words[k].group; f != nil {
			if f.form == gerund && f.start > 0 && p.words[f.start-1].is(lexicon.Prep) && p.tells(f) {
				return f
			}
			break
		}
	}
	return g
}

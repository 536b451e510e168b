package event

import (
	"slices"
	"strings"

	"dateline/tools/internal/lexicon"
)

// A view is what a candidate tells of: a verb with its subject and what follows it, or a noun.
type view struct {
	candidate
	group   *group // nil for a noun
	subject part
	rest    part   // what follows the verb
	chain   *group // the verb that completes it: "agreed to renew", "proposed holding"
}

// viewOf gathers what candidate c tells of.
func (p *sentence) viewOf(c candidate) view {
	v := view{candidate: c}
	switch {
	case c.noun >= 0:
		return v
	case c.verb != nil:
		v.group = c.verb
		v.subject = p.described(c)
		v.rest = part{c.verb.end, p.phraseLimit(c)}
		if c.verb.form == infinitive && c.verb.perfect && c.clause != nil {
			v.subject = c.clause.subject // "claims to have captured"
		} else if c.verb.form == infinitive && p.undertakes(c.clause, c.verb) {
			v.subject = p.undertaker(c)
		} else if c.verb.form == gerund {
			v.subject = p.doer(c)
		} else if near := p.nearest(v.subject); p.comma(max(c.verb.start-1, 0)) && !p.reportVerb(c.verb) && len(p.nounTypes(near)) > 0 && !p.amidClause(c) {
			v.subject = p.trimSubject(near) // "accepted defeat in an armistice, signed in …"
		}
	case c.clause != nil:
		v.group, v.subject, v.rest = c.clause.verb, c.clause.subject, part{max(c.clause.verb.end, min(c.clause.subject.to, c.clause.to)), c.clause.to}
	}
	if v.group != nil {
		v.chain = p.chainOf(v)
	}
	if v.share > 0 {
		v.subject = p.member(v.subject, v.share)
	}
	if !c.gap.empty() {
		v.subject = c.gap
		if p.takesNext(v.group) {
			v.rest.to = p.firstDateEnd(v.group.end)
		} else {
			v.rest.from = c.gap.to
		}
	}
	return v
}

// amidClause tells whether the verb of c stands between a subject and its verb, and so describes the whole of it: "A march against the war,
// planned for 3 May, was banned".
func (p *sentence) amidClause(c candidate) bool {
	return slices.ContainsFunc(p.clauses, func(m *clause) bool {
		return !m.subject.empty() && m.subject.to == c.verb.start-1 && m.verb.start >= c.verb.end
	})
}

// member is the n-th member, from 1, of a list like "A, B and C"; all of it where it has not so many.
func (p *sentence) member(list part, n int) part {
	from := list.from
	for k := list.from; k < list.to; k++ {
		if !p.comma(k) && p.lows[k] != "and" {
			continue
		}
		if n--; n == 0 {
			return part{from, k}
		}
		from = k + 1
	}
	if n == 1 {
		return part{from, list.to}
	}
	return list
}

// overComma steps back over a comma before word k: "the first round, held in May".
func (p *sentence) overComma(k int) int {
	if k > 0 && p.comma(k-1) {
		return k - 1
	}
	return k
}

// phraseLimit is where what follows a reduced verb ends: at its date or where the clause goes on.
func (p *sentence) phraseLimit(c candidate) int {
	end := c.verb.end
	for end < len(p.words) && (end < c.at || p.words[end].time == c.time) {
		end++
	}
	for end < len(p.words) && !p.words[end].mark && p.words[end].group == nil && !p.words[end].is(lexicon.Rel) && !(p.words[end].is(lexicon.Conj) && !p.joinsNouns(c.verb, end)) {
		end++
	}
	return end
}

// joinsNouns tells whether the "and" at k joins two that g, in -ing, does something to, and nothing follows but these: "attacking Kenyan | and
// Ugandan ships".
func (p *sentence) joinsNouns(g *group, k int) bool {
	if g.form != gerund || p.lows[k] != "and" || k == g.end || k+1 >= len(p.words) {
		return false
	}
	for i := k + 1; i < len(p.words) && !p.words[i].mark; i++ {
		if w := p.words[i]; w.time != nil || w.group != nil || w.is(lexicon.Prep|lexicon.Sub|lexicon.Rel|lexicon.Conj) {
			return false
		}
	}
	return true
}

// chainOf returns the infinitive or -ing that completes the verb of v, before any other noun's: "is expected to visit".
func (p *sentence) chainOf(v view) *group {
	for k := p.afterTrigger(v); k < v.rest.to; k++ {
		w := p.words[k]
		switch {
		case w.group != nil && (w.group.form == infinitive || w.group.form == gerund && k == v.rest.from):
			return w.group
		case p.graceAt(v, k): // "have | until Friday to leave"
		case w.group != nil, w.mark && !isQuote(w), w.is(lexicon.Prep), w.is(lexicon.Sub):
			return nil
		case v.group.base == "be" && p.dueWord(k):
		case w.noun() && !v.group.passive && v.group.base != "have" && !takesObject.has(v.group.base):
			return nil
		}
	}
	return nil
}

// afterTrigger is the first word after the verb of v and the words that belong to it: "went on television | to dissolve …".
func (p *sentence) afterTrigger(v view) int {
	t, n := p.verbTrigger(v.group)
	if t == nil || v.rest.from != v.group.end {
		return v.rest.from
	}
	return min(v.rest.from+n-1, v.rest.to)
}

// Verbs whose object does what the infinitive after it says: "ordered the army to withdraw".
var takesObject = setOf("ask order urge tell want invite expect force allow give get persuade convince induce compel press pressure oblige help enable " +
	"permit authorise command direct instruct require beg implore entreat")

// Verbs by which somebody is asked to do something, which is only said so far.
var asks = setOf("ask urge tell want press pressure beg implore entreat")

// typeOf returns the type of what v tells of, the word for it, and the noun where there is one; an empty type where it tells of
// nothing. What the rows of the tables say stands unless much more of what is told speaks for another type.
func (p *sentence) typeOf(v view) (kind, head, noun string) {
	r := p.read(v)
	return r.kind, r.head, r.noun
}

// read returns the type of what v tells of and what decided it.
func (p *sentence) read(v view) reading {
	i := p.readOnce(v)
	if !p.readings[i].polled {
		voted := p.voted(v, p.readings[i].reading)
		p.readings[i].polled, p.readings[i].reading = true, voted
	}
	return p.readings[i].reading
}

// tellsAny tells whether v tells of something, whatever its type in the end.
func (p *sentence) tellsAny(v view) bool { return p.readings[p.readOnce(v)].kind != "" }

// readOnce returns where in readings v is: by what the rows of the tables say, and the votes too where they were asked for.
func (p *sentence) readOnce(v view) int {
	key := viewKey{v.group, v.chain, v.verb, v.clause, v.noun, v.at, v.subject, v.rest}
	for i := range p.readings {
		if p.readings[i].viewKey == key {
			return i
		}
	}
	r := p.reading(v)
	p.readings = append(p.readings, readView{viewKey: key, reading: r})
	return len(p.readings) - 1
}

// A viewKey is what the type of a view depends on.
type viewKey struct {
	group, chain, verb *group
	clause             *clause
	noun, at           int
	subject, rest      part
}

// A readView is the reading of a view: it is asked for many times, of which dates belong where, and then of what happened.
type readView struct {
	viewKey
	reading
	polled bool // the votes were counted
}

// A reading is the type that the rows of the tables give to what a view tells of, the word for it, the noun where there is one,
// how many votes against it that row is worth, and what decided.
type reading struct {
	kind, head, noun string
	sure             int
	by               Grounds
}

// What rows are worth, in votes: a frame knows who does what to whom; a verb or a noun by itself knows less, and a verb that
// another completes, or who did it to whom whatever it was, less still; that no row knows any of it says only that it may be something else.
const (
	byFrame   = 14
	byWord    = 6
	byChain   = 6
	byDefault = 4
	byNothing = 2
)

// reading returns what the rows of the tables say of v.
func (p *sentence) reading(v view) reading {
	if v.group == nil {
		kind, head, noun := p.typeOfNoun(v.noun)
		if kind == "talks" && v.clause != nil && p.headClass(v.clause.subject).Meets(p.lex.NounClasses("house")) {
			kind = "politics" // "the assembly was summoned to a session on 3 May"
		}
		return reading{kind, head, noun, byFrame, Grounds{}}
	}
	object, subject := p.objectTypes(v), p.subjectTypes(v)
	base := v.group.base
	if kind := p.given(v); kind != "" {
		return reading{kind, base, "", byFrame, Grounds{}}
	}
	if p.bids(v) {
		return reading{"statement", base, "", byFrame + byWord, Grounds{}}
	}
	if n := p.datedSubject(v); n.kind != "" {
		return reading{n.kind, base, n.word, byFrame + byWord, Grounds{}}
	}
	if kind, head, noun := p.typeOfChain(v); kind != "" {
		return reading{kind, head, noun, byChain, Grounds{}}
	}
	if f := p.frameOf(v); f != nil && f.Type == lexicon.Nothing {
		return reading{head: base}
	} else if f != nil {
		return reading{f.Type, base, ofKind(append(object, subject...), f.Type), byFrame, Grounds{frame: f}}
	}
	if kind := p.stateOf(v); kind != "" {
		return reading{kind, base, "", byFrame, Grounds{}}
	}
	if n := p.answersWith(v); n.kind != "" {
		return reading{n.kind, base, n.word, byFrame, Grounds{}}
	}
	kind, head, noun := p.typeOfWords(v, object, subject)
	if kind == "statement" && (asks.has(base) || !v.rest.empty() && p.lows[v.rest.from] == "that") || noun != "" && !p.spells(v, noun) {
		return reading{kind, head, noun, byFrame, Grounds{}} // whatever it is that somebody is asked to do, or says; and what "it" or "one" stands for
	}
	return reading{kind, head, noun, byWord, Grounds{}}
}

// spells tells whether a noun stands beside the verb of v, by its first word.
func (p *sentence) spells(v view, noun string) bool {
	word, _, _ := strings.Cut(noun, " ")
	return p.anyOf(v.subject, []string{word}) || p.anyOf(v.rest, []string{word})
}

// typeOfWords is the type that the verb of v, its subject and its object have by themselves, where no frame knows them together.
func (p *sentence) typeOfWords(v view, object, subject []typed) (kind, head, noun string) {
	t, n := p.verbTrigger(v.group)
	base := v.group.base
	switch {
	case (base == "be" || base == "have") && !(n > 1 && t != nil && len(t.Types) > 0): // but "was out of office"
		return p.copulaType(v, object)
	case base == "call" && v.group.passive && len(subject) > 0:
		return subject[0].kind, base, subject[0].word // "a ceasefire was called"
	case t == nil:
		return "", base, ""
	case first(subject).kind == "protest" && len(t.Types) > 0 && !t.Report:
		return "protest", base, subject[0].word
	}
	return p.weigh(v, t, object, subject)
}

// typeOfNoun is the type of the noun at word n; empty where there is none, in a fragment without a verb.
func (p *sentence) typeOfNoun(n int) (kind, head, noun string) {
	if n < 0 {
		return "", "", ""
	}
	t, length := p.lex.NounTrigger(p.lows[n:])
	if t == nil {
		return "", "", ""
	}
	noun = strings.Join(p.lows[n:n+length], " ")
	return p.kindOf(n, length, t), noun, noun
}

// kindOf is the type of the noun of n words at k: the fall of a ruler takes no ground, and the release of a report frees nobody.
func (p *sentence) kindOf(k, n int, t *lexicon.Trigger) string {
	if end := k + n; end+1 < len(p.words) && p.lows[end] == "of" && (t.Types[0] == "territory" || t.Types[0] == "prisoners") {
		of := p.headClass(part{end + 1, p.objectEnd(part{end + 1, len(p.words)})})
		switch {
		case t.Types[0] == "prisoners" && of.Meets(p.lex.NounClasses("papers")) && !of.Meets(p.lex.NounClasses("people", "captives")):
			return "statement"
		case t.Types[0] == "territory" && of.Meets(p.lex.NounClasses("rule", "leader", "person")) && !of.Meets(p.lex.NounClasses("place", "inhabited", "ground")):
			return "politics"
		}
	}
	if t.Types[0] == "attack" && p.walkout(k) {
		return "protest"
	}
	return t.Types[0]
}

// objectTypes returns what the words after the verb tell of, or what "it" there stands for.
func (p *sentence) objectTypes(v view) []typed {
	out := p.nounTypes(v.rest)
	if v.clause != nil && v.verb == nil && !p.ownObject(v.clause).empty() {
		out = append(p.nounTypes(v.clause.object), out...)
	}
	if len(out) == 0 && len(p.nounTypes(v.subject)) == 0 {
		return p.objectBefore(v)
	}
	return out
}

// subjectTypes returns what the subject tells of; "they" and "it" stand for talks or a truce only with a light verb.
func (p *sentence) subjectTypes(v view) []typed {
	out := p.nounTypes(v.subject)
	if len(out) == 0 {
		out = p.nounTypes(p.apposed(v))
	}
	if round := p.roundMeant(v.subject); v.group.base == "be" && len(round) > 0 {
		return append(out, round...)
	}
	if k := v.group.end; v.chain != nil || k < len(p.words) && (p.words[k].is(lexicon.Det) || p.words[k].noun()) && p.words[k].time == nil {
		return out // who opens something, or is to do something, is no talks
	}
	if t, _ := p.verbTrigger(v.group); t != nil && t.Light && len(t.Types) == 0 && len(out) == 0 {
		if out = p.pointsBack(v.subject); len(out) == 0 && (begins.has(v.group.base) || endings.has(v.group.base)) {
			return p.thingMeant(v.subject)
		}
	}
	return out
}

// apposed returns what two commas set apart between the subject and its verb: "a first step, the Oslo accord, was signed".
func (p *sentence) apposed(v view) part {
	from, to := v.subject.to+1, v.group.start-1
	if v.subject.empty() || from >= to || !p.comma(from-1) || !p.comma(to) || p.words[from].is(lexicon.Rel) {
		return part{}
	}
	return part{from, to}
}

// typeOfChain is the type of the verb that completes v's, where v's says only that it will be, or was agreed to be, done.
func (p *sentence) typeOfChain(v view) (kind, head, noun string) {
	if v.chain == nil || !p.plans(v.group) {
		return "", "", ""
	}
	if grace := p.grace(v); grace > 0 && v.group.base == "give" && v.at-1 != grace {
		return "statement", "give", "" // "On Monday they gave the rebels until Friday to leave"
	}
	inner := v
	inner.group, inner.rest, inner.chain = v.chain, part{v.chain.end, v.rest.to}, nil
	if asked := (part{v.rest.from, v.chain.start}); takesObject.has(v.group.base) && !v.group.passive && !p.trimSubject(asked).empty() {
		if asks.has(v.group.base) {
			return "statement", v.group.base, "" // "urged the rebels to hand in their weapons"
		}
		inner.subject = p.trimSubject(asked)
	}
	inner.chain = p.chainOf(inner) // "are to begin drawing back"
	kind, head, noun = p.typeOf(inner)
	if v.group.base == "fail" && kind == "agreement" {
		kind = "talks"
	}
	if v.group.base == "agree" && slices.Contains([]string{"battle", "statement", "politics", "attack"}, kind) {
		kind = "agreement" // "agreed to end the war"
	}
	return kind, head, noun
}

// weigh chooses between what the verb says and what its nouns say.
func (p *sentence) weigh(v view, t *lexicon.Trigger, object, subject []typed) (kind, head, noun string) {
	if who := p.headClass(v.subject); t.Report && !v.group.passive && (who.Meets(speakers) || who.Meets(p.lex.NounClasses("people", "protesters"))) {
		subject = nil // who says something is not what is told: "soldiers announced that …"
	}
	near, far := object, subject
	if v.group.passive || len(object) == 0 || v.group.form == reduced || p.befalls(v, t) && len(subject) > 0 {
		near, far = subject, object
	}
	nouns := append(slices.Clone(near), far...)
	base := v.group.base
	own := len(t.Types) > 0 && t.Types[0] != "statement"
	says := ofStatement(t)
	switch {
	case t.Report && !v.rest.empty() && p.lows[v.rest.from] == "that":
		return "statement", base, "" // "demanded that the army pull its troops out"
	case base == "reach" && len(nouns) == 0:
		return "", base, "" // "reached the river"
	case own && (!t.Light || len(near) == 0):
		return ofVerb(t, nouns, base, first(near).word)
	}
	if n := p.ofLight(t, nouns, own); n.kind != "" {
		return signed(base, n.kind), base, n.word
	}
	switch {
	case own:
		return t.Types[0], base, ""
	case says && !v.group.passive:
		return "statement", base, ""
	}
	if n := first(nouns); n.kind != "" {
		return n.kind, base, n.word
	}
	return settled[base], base, ""
}

// speakers are the classes of those who can say something.
var speakers = lexicon.ForcesClass.With(lexicon.StateClass).With(lexicon.GroupClass).With(lexicon.OrgClass).With(lexicon.PersonClass)

// befalls tells whether v says of its subject that it begins, holds or ends, and does nothing to anything: "the truce came into
// force with the army in possession of a corridor". What a thing ends in or with counts for more than the thing.
func (p *sentence) befalls(v view, t *lexicon.Trigger) bool {
	return t.Light && len(t.Types) == 0 && !endings.has(v.group.base) && v.chain == nil && p.directObject(p.afterVerb(v)) == lexicon.NoneClass
}

// afterVerb is what follows the verb of v and the words that belong to it.
func (p *sentence) afterVerb(v view) part { return part{p.afterTrigger(v), v.rest.to} }

// settled are the types of light verbs that tell of something though no noun beside them does: "agreed to leave it to a court".
var settled = map[string]string{"agree": "agreement"}

// signed is the type of what a noun of a kind says of a verb: what is signed is an agreement, whatever it is about, but for
// a truce, a law and a warrant.
func signed(base, kind string) string {
	if base == "sign" && !slices.Contains([]string{"ceasefire", "politics", "justice"}, kind) {
		return "agreement"
	}
	return kind
}

// ofVerb is the type of a verb that has its own: of several, that which a noun beside it has as well.
func ofVerb(t *lexicon.Trigger, nouns []typed, base, word string) (kind, head, noun string) {
	for _, n := range nouns {
		if slices.Contains(t.Types, n.kind) {
			return n.kind, base, n.word
		}
	}
	return t.Types[0], base, word
}

// ofLight is the noun that gives a light verb its type. Troops are whatever a verb with a type of its own does with them.
func (p *sentence) ofLight(t *lexicon.Trigger, nouns []typed, own bool) typed {
	for _, n := range nouns {
		troops, _ := p.lex.NounClass(strings.Fields(n.word))
		if t.Light && !(own && troops.Meets(lexicon.ForcesClass)) && (n.kind != "statement" || len(t.Types) > 0) {
			return n
		}
	}
	return typed{}
}

// answersWith is what an answer was: "replied with a call to arms", "retaliated with air strikes". That it was words says nothing.
func (p *sentence) answersWith(v view) typed {
	if !answers.has(v.group.base) {
		return typed{}
	}
	for k := v.rest.from; k < v.rest.to; k++ {
		if p.lows[k] != "with" {
			continue
		}
		for _, n := range p.nounTypes(part{k + 1, v.rest.to}) {
			if n.kind != "statement" {
				return n
			}
		}
	}
	return typed{}
}

// Verbs of an answer.
var answers = setOf("reply respond answer retaliate react counter")

// copulaType is the type of "be" and "have" with a noun: "a truce has been in force", "there were clashes".
func (p *sentence) copulaType(v view, object []typed) (kind, head, noun string) {
	var subject []typed // of "have" none: "the war has its roots in …" tells of nothing
	if v.group.base != "have" {
		subject = append(p.headTypes(v.subject), p.roundMeant(v.subject)...)
		if !v.rest.empty() && !p.words[v.rest.from].is(lexicon.Prep) {
			object = p.headTypes(v.rest) // but "are in Doha for talks"
		}
	}
	for _, n := range slices.Concat(subject, object) {
		if n.kind != "statement" {
			return n.kind, v.group.base, n.word
		}
	}
	return "", v.group.base, ""
}

// plans tells whether a verb says only that another will be, or was agreed to be, done.
func (p *sentence) plans(g *group) bool {
	t, _ := p.lex.VerbTrigger([]string{g.base})
	return t == nil || t.Light || t.Report || g.base == "be" || g.base == "have" || t.Types[0] == "statement"
}

// A typed is a noun that tells of something.
type typed struct{ kind, word string }

// ofKind returns the first noun of a kind.
func ofKind(ts []typed, kind string) string {
	for _, t := range ts {
		if t.kind == kind {
			return t.word
		}
	}
	return ""
}

func first(ts []typed) typed {
	if len(ts) == 0 {
		return typed{}
	}
	return ts[0]
}

// nounTypes returns the nouns of r that tell of something, heads of phrases before those in phrases about others.
func (p *sentence) nounTypes(r part) []typed {
	var heads, others []typed
	deep := false
	for k := r.from; k < r.to; k++ {
		w := p.words[k]
		if w.is(lexicon.Rel) && k > r.from || w.low == "(" || w.is(lexicon.Sub) && w.group == nil && !w.is(lexicon.Prep) && k > r.from || segmentWords.has(w.low) {
			break
		}
		if w.is(lexicon.Prep) && w.low != "to" || w.group != nil {
			deep = deep || k > r.from
		}
		t, n := p.lex.NounTrigger(p.lows[k:])
		if t == nil || p.trigger(k) == nil || w.group != nil {
			continue
		}
		if p.labels(k, n, r) {
			continue
		}
		found := typed{p.kindOf(k, n, t), strings.Join(p.lows[k:k+n], " ")}
		if of := p.roundOf(part{k, r.to}); n == 1 && of != "" {
			found.kind = of
		}
		if deep {
			others = append(others, found)
		} else {
			heads = append(heads, found)
		}
		k += n - 1
	}
	slices.Reverse(heads) // the head of a phrase is its last noun: "peace agreement", "missile attack"
	return append(heads, others...)
}

// headTypes returns the nouns of r that tell of something but for those in phrases about others: of "the heroes of the war" none, of "the
// start of the war" the war.
func (p *sentence) headTypes(r part) []typed {
	for k := r.from + 1; k < r.to; k++ {
		if !p.words[k].is(lexicon.Prep) || p.words[k].time != nil {
			continue
		}
		if low := p.lows[k-1]; p.lows[k] != "of" || !measures.has(low) && !rounds.has(low) && !phases.has(low) {
			r.to = k
		}
	}
	return p.nounTypes(r)
}

// Nouns for the parts of what goes on for a time.
var phases = setOf("start beginning outset outbreak end course middle series wave spate string day night resumption renewal rounds phases stages")

// labels tells whether the noun of n words at k only says what kind of people the next are: "riot police", "the strike leaders".
func (p *sentence) labels(k, n int, r part) bool {
	head := k + n
	if head >= r.to || !p.words[head].noun() || p.words[head].group != nil || p.words[head].mark {
		return false
	}
	c, _ := p.lex.NounClass(p.lows[head:])
	return c.Meets(p.lex.NounClasses("people", "police", "leader", "house"))
}

// roundOf is the type of what there is a round of, where the noun at the start of r only counts: "a round of sanctions",
// "the final round of the presidential election". Empty where it says nothing.
func (p *sentence) roundOf(r part) string {
	if k := r.from + 1; !rounds.has(strings.TrimSuffix(p.lows[r.from], "s")) || k >= r.to || p.lows[k] != "of" {
		return ""
	}
	for k := r.from + 2; k < min(r.from+6, r.to) && p.words[k].group == nil && !p.words[k].is(lexicon.Prep) && !p.words[k].mark; k++ {
		if t := p.trigger(k); t != nil && t.Types[0] != "statement" {
			return t.Types[0]
		}
	}
	return ""
}

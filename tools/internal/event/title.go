package event

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"dateline/tools/internal/lexicon"
)

// A title has 15 to 90 characters.
const minTitle, maxTitle = 15, 90

// title writes what a desk would put over the event: who does what, where.
func (r *reader) title(p *sentence, v view, e *Event) string {
	var t string
	v = p.whole(v)
	if v.group == nil {
		t = p.nounTitle(v, e)
		if v.noun == p.broughtOn(&v.candidate) {
			t = p.following(v, t)
		} else if w := p.headOf(v); w.clause != nil && e.Status == "occurred" {
			v = w
			t = r.clauseTitle(p, v, e) // "Fighting in the north reaches Tomar"
		} else if !p.otherDay(v.candidate) && (!tellsNames(t) || p.inPassing(v)) {
			t = cmp.Or(r.fuller(p, v, e), t)
		}
	} else {
		t = r.clauseTitle(p, v, e)
	}
	return finish(p.claim(r.lengthen(p, t, e), v, e), p.lex)
}

// Words of a plan that a title without its date cannot end with.
var datedPlan = setOf("planned scheduled set due slated fixed arranged timetabled")

// clauseTitle is the clause itself, trimmed: subject, verb in the present, and what follows up to its first break.
func (r *reader) clauseTitle(p *sentence, v view, e *Event) string {
	if h := hostOf(v); e.Status == "cancelled" && h != nil && p.calledOff(h.verb) {
		v = view{candidate: candidate{noun: -1, clause: h}, group: h.verb, subject: h.subject, rest: part{h.verb.end, h.to}}
	}
	if e.Status == "cancelled" && v.verb != nil && v.clause != nil && (p.stopped(v.clause.verb) || v.clause.verb.passive && p.neverHappened(v.clause.verb)) {
		v = p.callingOff(v)
	}
	if k := v.subject.from; v.verb != nil && v.clause != nil && v.subject.to == k+2 && (p.lows[k] == "each" || p.lows[k+1] == "another") || p.accused(v) {
		v = p.viewOf(candidate{noun: -1, at: -1, when: v.when, time: v.time, clause: v.clause}) // "accused | each other | of breaking the truce", "is charged with killing four"
	}
	if c := v.chain; e.Status == "cancelled" && c != nil && v.group.base == "be" && c.form == infinitive && c.perfect {
		v.group, v.rest.from, v.chain = c, c.end, nil // "was to have begun"
	}
	if grace := p.grace(v); grace > 0 && (v.group.base == "have" || v.group.passive) {
		v.group, v.rest.from, v.chain = v.chain, v.chain.end, nil // "have until Friday to leave", "were given until Friday to leave"
	} else if grace > 0 {
		told := *v.group
		told.base, v.group = "tell", &told // "gave them until Friday to leave"
	}
	if c := v.chain; c != nil && v.verb == nil && c.form == infinitive && p.reportVerb(c) && goesTo.has(v.group.base) && !v.group.passive && v.group.modal == "" && v.group.tense != future {
		said := *c
		said.form, said.tense = finite, past // "went on television to announce that"
		v.group, v.rest.from, v.chain = &said, c.end, nil
	}
	if k := v.from; k > v.group.end && v.verb == nil && v.group.tense == future && p.words[k].shape(lexicon.Base) && !p.words[k].capital && p.words[k-1].is(lexicon.Conj) {
		next := *v.group
		next.head, next.base, next.end = k, p.words[k].base(lexicon.Base), k+1 // "will meet on 3 May and sign a pact on 5 May"
		v.group, v.rest.from, v.from = &next, k+1, 0
	}
	v = p.overSpeaker(p.inContent(v))
	if p.wasDone(v) {
		done := *v.group
		done.passive, v.group = true, &done
	}
	v.subject = p.pastSeam(v.subject)
	p.him = r.whom(p, v)
	if c := v.clause; e.Status == "cancelled" && c != nil && v.verb == nil && !p.calledOff(v.group) {
		for _, k := range p.clauses {
			if k.kind == coordinate && k.host == c && p.calledOff(k.verb) && k.verb.passive {
				v = view{candidate: candidate{noun: -1, at: -1, when: v.when, time: v.time, clause: k}, group: k.verb, subject: c.subject, rest: part{k.verb.end, k.to}} // "was due on 3 May but was put off"
			}
		}
	}
	subject := r.subjectText(p, v)
	if p.ourStaff(v.subject) {
		subject = possessive(p.publisher) + " " + p.render(part{v.subject.from + 1, v.subject.to})
	}
	plural := p.plural(v.subject)
	if one, many := p.saysNumber(v.group); v.verb == nil && (one || many) && v.clause != nil && v.group == v.clause.verb && !v.clause.subject.empty() && v.subject.to == v.clause.subject.to {
		plural = many // the verb itself knows best: "three Regiment of Guards soldiers were"
	}
	if resolved := r.resolve(p, v, e); resolved != "" {
		named := strings.HasSuffix(resolved, "s") && p.lows[v.subject.from] == "they" // "The Houthis said they had"
		subject, plural = resolved, named || pluralText(resolved)
	} else if t := p.undergone(v, e); t != "" {
		return t
	}
	if c := v.clause; c != nil && v.verb == nil && c.link == "whose" && c.kind == relative && !c.noun.empty() && subject != "" {
		owner := c.noun
		for k := owner.from + 1; k < owner.to; k++ {
			if !p.words[k].is(lexicon.Prep) || p.lows[k] == "of" {
				continue
			}
			if g := p.words[max(owner.from-1, 0)].group; g != nil && g.base == "be" {
				owner.from = k + 1 // "are unhappy with | troops, whose leaders"
			} else {
				owner.to = k // "Ann Roe | from Oslo, whose son"
			}
			break
		}
		subject = possessive(p.render(owner)) + " " + subject
	}
	subject = r.possessor(p, subject, cmp.Or(p.speaker(v), p.ownerBefore(v.subject)))
	_, many := p.saysNumber(v.group)
	plural = plural || joinsTwo(subject) || many && v.verb == nil // "all the accused were briefed"
	if k := p.freed(v.group); k > 2 && p.lows[k-2] == "of" && p.lows[k-1] == "them" {
		p.words[k-2].hedge, p.words[k-1].hedge = true, true // "let four | of them | go"
	}
	verb := p.verbText(v, e, plural)
	if first := p.firstVerb(v, e, plural); first != "" {
		verb = first + " " + verb
	}
	rest, plain := p.withoutPronouns(p.restText(v)), true
	if plural && p.him != "" && byName(p.him) && !strings.Contains(subject, p.him) {
		if who := ofHim([]string{"", subject}, surname(p.him)); strings.Contains(subject, " his ") || strings.Contains(subject, " her ") {
			subject = who[1] // "crowds calling for his fall"
		}
		rest = ofHim(rest, surname(p.him))
	}
	switch {
	case v.group.base == "tell" && !v.group.passive && p.told(v) > 0, e.Type == "statement" && !p.saidByThis(v) && !(issues.has(v.group.base) && p.hasObject(v)), len(rest) == 0 && p.completed(v.clause) && (p.reportVerb(v.group) || p.thatAfter(v)), len(rest) == 0 && p.wonders(v):
		rest, plain = p.saidText(v, utf8.RuneCountInString(subject+verb)), false
	case v.at > 0 && p.lows[v.at-1] == "until" && (v.group.base == "last" || v.group.base == "run" || p.calledOff(v.group)):
		rest = append(rest, "until "+v.when.Label())
	}
	if c := v.clause; c != nil && v.verb == nil && !p.ownObject(c).empty() && !v.group.passive && c.kind == relative && c.link != "whose" && !p.lex.Intransitive(v.group.base) && v.group.base != "be" && !p.hasObject(v) && !(v.group.end < len(p.lows) && particlesToo.has(p.lows[v.group.end]) && v.group.base == "step") {
		if from := c.object.from - 1; from > 0 && placing.has(p.lows[from]) && c.host != nil && c.host.verb.base == "be" && !c.host.subject.empty() && p.lows[c.host.subject.from] == "it" {
			rest = append(rest, p.pieces(from, c.object.to, nil)...) // "it was in Tomar that the war began"
		} else {
			object := p.pieces(c.object.from, c.object.to, nil)
			if first := p.words[c.object.from]; c.object.from == 0 && len(object) > 0 && strings.HasPrefix(object[0], first.spelled) && p.commonNoun(0) {
				object[0] = first.low + object[0][len(first.spelled):] // "Troops | Kenya sent to Tomar left"
			}
			rest = append(object, rest...)
		}
	}
	if c := v.clause; c != nil && v.verb == nil && p.tiedBy(c) > 0 && len(rest) < 2 {
		rest = append(rest, p.lows[p.tiedBy(c)]+" "+p.within(p.render(p.trimSubject(c.object)))) // "the attack, for which the Front claimed responsibility"
	}
	if n := len(rest); n > 1 && datedPlan.has(rest[n-1]) {
		rest = rest[:n-1] // "refuses to attend a vote | set for 5 May"
	}
	if p.doesNotHold(v) {
		rest = nil
	} else if len(rest) == 0 || len(rest) == 1 && p.sharedObject(v) != nil {
		rest = r.how(p, v, e)
	}
	if full := p.wholeSubject(v); strings.HasPrefix(full, subject) && utf8.RuneCountInString(full+" "+verb+" "+strings.Join(rest, " ")) <= maxTitle {
		subject = full
	}
	if i := strings.LastIndexByte(subject, ' '); i > 0 && datedPlan.has(subject[i+1:]) {
		subject = subject[:i] // "the convoy | due on 3 May"
	}
	if len(rest) == 0 {
		rest = p.whereOf(v)
	}
	if plain {
		rest = append(rest, p.more(v, subject+" "+verb, rest)...)
	}
	if (v.group.passive && v.group.form == finite || v.group.form == reduced) && v.subject.from < v.subject.to && (receives.has(v.group.base) && p.hasObject(v) || utf8.RuneCountInString(subject+" "+verb+" "+strings.Join(rest, " ")) < minTitle || subject != "" && backward.has(strings.ToLower(subject))) {
		verb = map[bool]string{true: "are ", false: "is "}[plural] + verb // "Selva is taken"
	}
	if v.verb != nil && v.verb.form == gerund || subject == "" {
		return strings.TrimSpace(p.shorten(subject+" "+verb, rest))
	}
	return p.fit(v, e, subject, verb, rest)
}

// commonNoun tells whether a word is a noun that the tables have, and no name.
func (p *sentence) commonNoun(k int) bool {
	class, _ := p.lex.NounClass(p.lows[k:])
	return p.words[k].name == nil && p.words[k].noun() && !class.None()
}

// Verbs by which somebody is given something: without its helper "was sent four clips" reads as if he had sent them.
var receives = setOf("send offer award grant hand pay promise lend teach ask deny refuse assign allot sell leave")

// wasDone tells whether the verb of v says of an accord or a truce what was done to it, though it looks as if it did something: "a deal
// struck in Oslo", "accords thrashed out over years".
func (p *sentence) wasDone(v view) bool {
	g := v.group
	if v.verb != nil || v.chain != nil || g.form != finite || g.tense != past || g.passive || !p.lone(g) || !p.words[g.head].shape(lexicon.Participle) || p.hasObject(v) {
		return false
	}
	if kind := first(p.nounTypes(v.subject)).kind; kind != "agreement" && kind != "ceasefire" {
		return false
	}
	out := g.end < len(p.lows) && p.lows[g.end] == "out"
	return makesPeace.has(g.base) || needsObject.has(g.base) || needsThing.has(g.base) || dealt.has(g.base) || out && worksOut.has(g.base)
}

// Verbs of coming to an accord, and those that do so with "out".
var dealt, worksOut = setOf("reach strike cut clinch settle"), setOf("thrash hammer iron work hash carve map")

// thatAfter tells whether "that" follows the verb of v, dates apart: "the court in 2003 held | that".
func (p *sentence) thatAfter(v view) bool {
	k := v.group.end
	for k < len(p.words) && (p.words[k].time != nil || p.words[k].is(lexicon.Prep) && p.leadsToTime(k)) {
		k++
	}
	return k < len(p.words) && p.lows[k] == "that"
}

// saidByThis tells whether what stands after "that" belongs to another verb, in -ing: "angered them by hinting | that the war was lost".
func (p *sentence) saidByThis(v view) bool {
	for _, c := range p.clauses {
		if c.kind != complement || c.host != v.clause || v.clause == nil {
			continue
		}
		for k := v.group.end; k < c.from; k++ {
			if g := p.words[k].group; g != nil && g.form == gerund && p.reports(p.words[k]) {
				return true
			}
		}
	}
	return false
}

// Verbs of what is done with a statement that has a name of its own: "issued a statement".
var issues = setOf("issue release publish send deliver read circulate post make give")

// inContent steps from "it was revealed" or "it emerged" into what was.
func (p *sentence) inContent(v view) view {
	s := v.subject
	if v.clause == nil || v.verb != nil || s.to-s.from != 1 || p.lows[s.from] != "it" || !(v.group.passive && p.reportVerb(v.group) || emerges.has(v.group.base)) {
		return v
	}
	for _, c := range p.clauses {
		if c.kind == complement && c.host == v.clause && !c.subject.empty() {
			return view{candidate: candidate{noun: -1, at: v.at, when: v.when, time: v.time, clause: c}, group: c.verb, subject: c.subject, rest: part{c.verb.end, c.to}}
		}
	}
	return v
}

// Verbs of what somebody does first who has something to say.
var goesTo = setOf("go come appear take use step stand rise break interrupt write call hold")

// overSpeaker steps from a clause that only names who says so to the one before, which is what is said.
func (p *sentence) overSpeaker(v view) view {
	if v.clause == nil || !v.clause.aside || v.verb != nil || v.group.passive || v.subject.empty() {
		return v
	}
	h := p.clauseBefore(v.clause)
	for h != nil && h.kind == relative && h.host != nil {
		h = h.host
	}
	if h != nil && !h.subject.empty() && h.kind != relative {
		return view{candidate: candidate{noun: -1, at: v.at, when: v.when, time: v.time, clause: h}, group: h.verb, subject: h.subject, rest: part{h.verb.end, h.to}}
	}
	return v
}

// Verbs by which something comes to be known.
var emerges = setOf("emerge transpire follow turn happen")

// whole turns a view of how the fighting that a clause tells of began or ended into one of that clause: "took the hill in an
// assault that ended on Sunday" is no title about the assault.
func (p *sentence) whole(v view) view {
	c := v.clause
	if v.group == nil || v.verb != nil || c == nil || c.kind != relative || c.host == nil || !begins.has(c.verb.base) && !endings.has(c.verb.base) {
		return v
	}
	k := c.from
	for k > 0 && (!p.words[k].is(lexicon.Prep) || p.lows[k] == "of") && p.words[k].group == nil {
		k--
	}
	if k == 0 || p.words[k].group != nil || p.lows[k] != "in" && p.lows[k] != "with" || p.lows[k+1] != "a" && p.lows[k+1] != "an" {
		return v
	}
	h := c.host
	for h.kind == relative && h.host != nil {
		h = h.host
	}
	if h.kind == relative || h.verb.tense == future || h.verb.modal != "" || h.verb.negated || h.verb.end > k || h.subject.empty() {
		return v
	}
	return view{candidate: candidate{noun: -1, at: v.at, when: v.when, time: v.time, clause: h}, group: h.verb, subject: h.subject, rest: part{h.verb.end, c.from}}
}

// undergone is what was done, where nobody can be named who did it: "The deal signed in Oslo" of "They signed the deal in Oslo".
func (p *sentence) undergone(v view, e *Event) string {
	g := v.group
	if g.form != finite || g.passive || g.modal != "" || g.ongoing || g.negated || g.base == "be" || g.base == "have" || g.base == "get" || g.base == "make" || p.lex.Intransitive(g.base) || states.has(g.base) || v.chain != nil || e.Type == "statement" || p.takesPlace(g) {
		return ""
	}
	if meets.has(g.base) && e.Type == "talks" && e.Status != "planned" && e.Status != "cancelled" && p.lows[v.subject.from] == "they" && v.subject.to-v.subject.from == 1 {
		return p.shorten("Talks held", p.restText(v)) // "they met in Oslo"
	}
	if v.subject.to-v.subject.from != 1 || !p.words[v.subject.from].is(lexicon.Pron|lexicon.Det) || e.Status == "planned" || e.Status == "cancelled" || !p.hasObject(v) {
		return ""
	}
	rest := p.restText(v)
	if len(rest) == 0 || !p.phraseOnly(v.rest.from, v.rest.to) {
		return ""
	}
	object := strings.TrimPrefix(rest[0], "the ")
	if first := strings.ToLower(strings.Fields(object + " -")[0]); p.lex.Word(first)&lexicon.Pron != 0 || ownersWords.has(first) {
		return ""
	}
	after := rest[1:]
	for i, piece := range after {
		if word, _, _ := strings.Cut(piece, " "); p.lex.Word(word)&lexicon.Prep == 0 && !(i == 0 && p.words[v.rest.from].is(lexicon.Pron)) {
			after = after[:i] // what the doer did by it
			break
		}
	}
	return p.shorten(object+" "+p.lex.PastParticiple(g.base), after)
}

// Verbs of meeting, of which nothing more need be known.
var meets = setOf("meet talk confer negotiate")

// phraseOnly tells whether the words from from on, up to a date or a preposition but "of", are one phrase.
func (p *sentence) phraseOnly(from, to int) bool {
	for k := from; k < to; k++ {
		w := p.words[k]
		switch {
		case w.time != nil, w.low == ".", w.is(lexicon.Prep) && w.low != "of":
			return k > from
		case w.group != nil, w.mark && !isQuote(w), isLy(w), w.is(lexicon.Conj | lexicon.Sub | lexicon.Rel):
			return false
		}
	}
	return true
}

// callingOff turns a view of what was called off, "talks scheduled for Friday", into one of that it was: by whom, where that is told.
func (p *sentence) callingOff(v view) view {
	by := v.clause.verb
	if by.passive {
		v.group, v.rest = by, part{by.end, v.clause.to}
		return v
	}
	return view{candidate: candidate{noun: -1, clause: v.clause}, group: by, subject: v.clause.subject, rest: part{by.end, v.verb.start}}
}

// fit is subject, verb and as much of the rest as a title holds. Where not even the next words find room, the subject goes
// without the office before a name, or without the phrase after its noun.
func (p *sentence) fit(v view, e *Event, subject, verb string, rest []string) string {
	long := func(n int) bool {
		return utf8.RuneCountInString(subject+verb+strings.Join(rest[:min(n, len(rest))], " ")) > maxTitle-2
	}
	if long(len(rest)) {
		subject = p.withoutOffice(subject)
	}
	if full := p.render(part{v.subject.from, v.subject.to}); long(len(rest)) && !v.subject.empty() && subject == full {
		if k := p.shortSubject(v.subject); k+1 < v.subject.to && p.lows[k+1] == "by" {
			subject = p.render(part{v.subject.from, k}) // "a commission | backed by the states"
		}
	}
	if long(len(rest)) && len(rest) > 1 {
		rest = slices.Clone(rest)
		for i, piece := range rest {
			if word, who, _ := strings.Cut(piece, " "); p.lex.Word(word)&lexicon.Prep != 0 {
				rest[i] = word + " " + p.withoutOffice(who) // "calls on | President Ann Roe"
			} else {
				rest[i] = p.withoutOffice(piece)
			}
		}
	}
	if long(len(rest)) && e.Type == "statement" {
		subject = p.nameAlone(subject) // what was said says more than for whom it was
	}
	if long(1) {
		subject = withoutManner(subject, p.lex)
	}
	if long(1) {
		subject = p.nameAlone(namesAlone(subject))
	}
	if long(1) {
		subject = cmp.Or(p.peopleIn(subject), subject)
	}
	if long(1) && !v.subject.empty() && pointedAtPlaces.has(e.Type) {
		for k := v.subject.to - 1; k > v.subject.from && long(1); k-- {
			if !p.words[k].is(lexicon.Prep) || p.lows[k] == "of" {
				continue
			}
			end := k
			if p.words[k-1].group != nil && k-1 > v.subject.from {
				end-- // "a court | backed by the states"
			}
			subject = p.render(part{v.subject.from, end})
		}
	}
	return p.shorten(subject+" "+verb, rest)
}

// withoutManner takes an adverb and what it describes off the noun that they stand before: "Kenya's | internationally recognised | government".
func withoutManner(subject string, lex *lexicon.Lexicon) string {
	words := strings.Fields(subject)
	for k := 0; k+2 < len(words); k++ {
		if k > 0 && lex.Word(words[k-1])&lexicon.Aux != 0 {
			continue // "have routinely supplied arms"
		}
		if strings.HasSuffix(words[k], "ly") && !lex.IsNoun(words[k]) && (lex.Verb(words[k+1]) != nil || isAdjective(words[k+1], lex)) && unicode.IsLower(rune(words[k+1][0])) && lex.Word(words[k+2])&(lexicon.Prep|lexicon.Conj) == 0 {
			return strings.Join(slices.Delete(words, k, k+2), " ")
		}
	}
	return subject
}

// Types whose place tells more than a long list of who was there.
var pointedAtPlaces = setOf("battle talks agreement ceasefire")

// withoutOffice drops an office and a people before a full name: "Kenyan President Ann Roe" becomes "Ann Roe".
func (p *sentence) withoutOffice(subject string) string {
	words := strings.Fields(subject)
	lows := strings.Fields(strings.ToLower(subject))
	n, office := 0, 0
	if name, k := p.lex.Name(words); k > 0 && name.Actor != nil && name.Actor.Kind == "country" {
		n = k
	}
	for n < len(words) && p.lex.IsRole(lows[n:]) > 0 {
		office += p.lex.IsRole(lows[n:])
		n += p.lex.IsRole(lows[n:])
	}
	if office == 0 || len(words) < n+2 || !unicode.IsUpper(rune(words[n][0])) || !unicode.IsUpper(rune(words[n+1][0])) && (len(words) < n+3 || !unicode.IsUpper(rune(words[n+2][0]))) || words[n-1] == "of" {
		return subject
	}
	return strings.Join(words[n:], " ")
}

// peopleIn is the two names at the ends of a long pair of offices: "Ways and Means Chairman Ann Roe and Ranking Member John Doe" becomes
// "Ann Roe and John Doe"; empty where there are no two.
func (p *sentence) peopleIn(subject string) string {
	i := strings.LastIndex(subject, " and ")
	if i < 0 {
		return ""
	}
	pair := []string{subject[:i], subject[i+len(" and "):]}
	for n, who := range pair {
		words := strings.Fields(who)
		if len(words) < 2 {
			return ""
		}
		k := len(words)
		for k > 0 && unicode.IsUpper([]rune(words[k-1])[0]) && !orgNouns.has(strings.ToLower(words[k-1])) {
			k--
		}
		for len(words)-k > 2 && p.lex.IsRole([]string{strings.ToLower(words[k])}) > 0 {
			k++
		}
		switch long := len(words) - k; {
		case long < 2:
			return ""
		case long > 3:
			k = len(words) - 2
		}
		pair[n] = strings.Join(words[k:], " ")
	}
	return strings.Join(pair, " and ")
}

// nameAlone leaves of a long office and a full name the name: "Security and Defence Committee Chairman Ann Roe" becomes "Ann Roe".
func (p *sentence) nameAlone(subject string) string {
	words := strings.Fields(subject)
	n := len(words)
	if n < 5 || strings.Contains(subject, " of ") || p.lex.IsRole([]string{strings.ToLower(words[n-3])}) == 0 {
		return subject
	}
	for _, w := range words[n-2:] {
		if !unicode.IsUpper([]rune(w)[0]) {
			return subject
		}
	}
	return strings.Join(words[n-2:], " ")
}

// namesAlone leaves of a pair of people their names: "Kenyan army chief Ann Roe and rebel chief of staff John Doe" becomes "Ann Roe
// and John Doe". What is no pair of names stays as it is.
func namesAlone(subject string) string {
	pair := strings.Split(subject, " and ")
	if len(pair) != 2 {
		return subject
	}
	for i, who := range pair {
		words := strings.Fields(who)
		k := len(words)
		for k > 0 && unicode.IsUpper([]rune(words[k-1])[0]) {
			k--
		}
		if k > 0 && len(words)-k < 2 {
			return subject
		}
		pair[i] = strings.Join(words[k:], " ")
	}
	return strings.Join(pair, " and ")
}

// hostOf returns the clause that v's clause describes a noun of.
func hostOf(v view) *clause {
	if v.clause == nil || v.clause.kind != relative {
		return nil
	}
	return v.clause.host
}

// claim adds whose word the title is, where only one side's.
func (p *sentence) claim(t string, v view, e *Event) string {
	if e.Status != "claimed" && e.Status != "disputed" || e.Attribution == "" || v.group == nil {
		return t
	}
	if utf8.RuneCountInString(e.Attribution) > 40 || strings.Contains(e.Attribution, ",") {
		return t
	}
	says := "says"
	if pluralText(e.Attribution) {
		says = "say"
	}
	full := t + ", " + p.within(e.Attribution) + " " + says
	if word, _, _ := strings.Cut(e.Attribution, " "); strings.HasPrefix(strings.ToLower(t), strings.ToLower(word)+" ") || utf8.RuneCountInString(full) > maxTitle {
		return t
	}
	return full
}

// finish makes a sentence's beginning of the title's.
func finish(t string, lex *lexicon.Lexicon) string {
	t = strings.ReplaceAll(trimEnd(strings.Join(strings.Fields(t), " "), lex), kept, "")
	if strings.Count(t, "“") != strings.Count(t, "”") || strings.Count(t, `"`)%2 != 0 {
		t = strings.NewReplacer("“", "", "”", "", `"`, "").Replace(t)
	}
	if i := strings.Index(t, "' "); i > 0 && t[i-1] != 's' && !strings.Contains(t[:i], " '") {
		t = t[:i] + t[i+1:] // the end of a quotation whose beginning is gone
	}
	r, n := utf8.DecodeRuneInString(t)
	return string(unicode.ToUpper(r)) + t[n:]
}

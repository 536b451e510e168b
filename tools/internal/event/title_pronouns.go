package event

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"dateline/tools/internal/lexicon"
)

// objectNamed names what "him", "it" or "them" after the verb stands for: somebody told of before, the object of the clause before,
// the thing that the sentence before is about.
func (p *sentence) objectNamed(v view) string {
	if v.rest.empty() {
		return ""
	}
	if v.verb != nil {
		if low := p.lows[v.rest.from]; v.verb.form == gerund && v.clause != nil && v.verb.start > v.clause.verb.end && (low == "it" || low == "them") {
			return p.thingDone(v)
		}
		return ""
	}
	switch low := p.lows[v.rest.from]; {
	case low == "him", low == "her" && p.alone(v.rest.from):
		return p.him
	case low != "it" && low != "them":
		return ""
	}
	if object := p.thingDone(v); object != "" {
		return object
	}
	if p.lows[v.rest.from] == "them" {
		if who := p.subjectBefore(v.subject, true); who != "" && !v.subject.empty() {
			return p.within(who)
		}
	}
	what := p.thing(p.lows[v.rest.from] == "them", needsObject.has(v.group.base) || needsThing.has(v.group.base) || signable.has(v.group.base))
	if what == "" && !ofNothing.has(v.group.base) {
		what = p.thing(p.lows[v.rest.from] == "them", true)
	}
	last := what[strings.LastIndexByte(what, ' ')+1:]
	if t, _ := p.lex.NounTrigger([]string{strings.ToLower(last)}); t != nil && t.Types[0] == first(p.nounTypes(v.subject)).kind {
		return "" // a truce does not leave a truce
	}
	return what
}

// innerNamed names the "it" or "them" that stands after a verb which completes that of v, or after "part of", in the pieces of a title:
// "tried to seize | it", "overran part of | it".
func (p *sentence) innerNamed(v view, pieces []string) []string {
	inner := v
	switch k := v.rest.from; {
	case v.verb != nil:
		return pieces
	case v.chain != nil:
		inner.group, inner.rest.from, inner.chain = v.chain, v.chain.end, nil
	case k+2 < v.rest.to && shares.has(p.lows[k]) && p.lows[k+1] == "of":
		inner.rest.from = k + 2
	}
	if inner.rest.from >= inner.rest.to || inner.rest.from == v.rest.from {
		return pieces
	}
	low := p.lows[inner.rest.from]
	if low != "it" && low != "them" {
		return pieces
	}
	if what := p.objectNamed(inner); what != "" {
		for i := range pieces {
			if before, ok := strings.CutSuffix(pieces[i], " "+low); ok {
				pieces[i] = before + " " + what
			}
		}
	}
	return pieces
}

// Verbs after which "it" stands for nothing told before: "made it clear", "took it upon himself".
var ofNothing = setOf("make find take put call consider deem think believe say see leave keep owe hold be get")

// thingDone is the object of the clause before that v's "it" or "them" means.
func (p *sentence) thingDone(v view) string {
	before := p.meant(v.clause)
	if v.verb != nil {
		before = v.clause // "seized the port before losing it"
	}
	for before != nil && v.verb == nil && before.kind == coordinate && !p.takesNext(before.verb) {
		before = p.clauseBefore(before) // "entered the town, were bombed, and lost it"
	}
	if before == nil {
		return ""
	}
	if s := before.subject; before.verb.passive && !s.empty() && s != v.subject && !p.words[s.from].is(lexicon.Pron) && p.plural(s) == (p.lows[v.rest.from] == "them") && !p.headClass(s).Meets(lexicon.PersonClass) && !p.headClass(s).Meets(p.lex.NounClasses("forces", "state", "group", "people", "leader")) {
		return p.within(p.render(part{s.from, p.shortSubject(s)})) // "The port has been shut since rebels tried to storm it"
	}
	h := view{candidate: candidate{clause: before, noun: -1}, group: before.verb, rest: part{before.verb.end, before.to}}
	if k := h.rest.from; k < v.rest.from && p.lows[k] == p.lows[v.rest.from] {
		return p.thingDone(h) // "closed the border, opened it and closed it again"
	}
	end := p.breakAt(h)
	if k := h.rest.from; k < end && p.words[k].is(lexicon.Prep) {
		return p.properAfter(k, end)
	}
	if p.lows[min(h.rest.from, len(p.lows)-1)] == "dead" {
		h.rest.from++ // "shot dead a man"
	}
	pieces := p.pieces(h.rest.from, end, nil)
	if len(pieces) == 0 || pluralText(pieces[0]) != (p.lows[v.rest.from] == "them") || p.words[h.rest.from].is(lexicon.Prep|lexicon.Pron|lexicon.Rel) || p.words[h.rest.from].time != nil {
		return ""
	}
	return pieces[0]
}

// within is a phrase from the beginning of a sentence as it stands within one: "Soldiers" becomes "soldiers".
func (p *sentence) within(who string) string {
	first := p.words[0]
	if !strings.HasPrefix(who, first.spelled) || first.inName || p.surnames[first.spelled] != "" || len(p.words) > 1 && p.words[1].capital {
		return who
	}
	if c, _ := p.lex.NounClass(p.lows[:1]); c.None() && !strings.HasSuffix(first.low, "s") && first.kind == 0 && first.role == 0 {
		return who
	}
	return strings.ToLower(who[:1]) + who[1:]
}

// properAfter is the thing with a name of its own that a phrase from word k to end ends in: "onto the Galaxy Star". Places, people and
// groups are none.
func (p *sentence) properAfter(k, end int) string {
	np := p.nearest(p.nounPhrase(end))
	if np.from <= k || np.empty() || p.lows[np.from] != "the" || !p.words[np.to-1].capital {
		return ""
	}
	for _, w := range p.words[np.from:np.to] {
		if w.inName || w.role > 0 || orgNouns.has(w.low) {
			return ""
		}
	}
	return p.render(np)
}

// alone tells whether "her" at word k says whom and not whose: no noun follows.
func (p *sentence) alone(k int) bool {
	if k++; k >= len(p.words) {
		return true
	}
	w := p.words[k]
	return w.time != nil || w.mark || w.is(lexicon.Prep|lexicon.Conj|lexicon.Adv|lexicon.Sub)
}

// whom is the person that "him" after the verb of v means: the last one named before it who is not its subject.
func (r *reader) whom(p *sentence, v view) string {
	own := part{v.subject.from, max(v.subject.to, p.apposed(v).to)} // "the minister, Ann Roe, met the queen and asked her"
	self := r.personIn(p, own)
	if self == "" {
		self = r.pronounPerson(p, v.subject)
	}
	who := ""
	for k := 0; k < v.group.start; k++ {
		actor, _, n := r.nameAt(p, k)
		if r.isPerson(p, k, actor) && actor != self && !(k >= own.from && k < own.to) {
			who = actor
		}
		k += max(n-1, 0)
	}
	if who != "" {
		return who
	}
	him := v.rest.from < len(p.lows) && p.lows[v.rest.from] == "him"
	if n := len(r.persons); n > 0 && him && r.persons[n-1] != self && r.metAt[r.persons[n-1]] > r.person.at {
		return r.persons[n-1]
	}
	if who = r.somebody(); who != self {
		return who
	}
	for i := len(r.persons) - 1; i >= 0 && him; i-- {
		if who = r.persons[i]; who != self && r.now-r.metAt[who] == 1 {
			return who
		}
	}
	return ""
}

// thing is what "them", or "it", may mean as an object: what the sentences before were about, where that is no person and no country; or,
// for a verb that does something to what there is, what something was done to just before.
func (r *reader) thing(many, does bool) string {
	what := r.lately(many)
	if does && !many && r.now-r.object.at == 1 && r.object.text != "" && !r.animate(r.object.text) {
		what = r.object.text // "The unions called a rally. The cabinet banned | it"
	}
	if what == "" || utf8.RuneCountInString(what) > maxTitle/2 || r.animate(what) {
		return ""
	}
	return what
}

// animate tells whether what a title names is somebody who does things: a person, a country, an army.
func (r *reader) animate(what string) bool {
	words := strings.Fields(what)
	lows := strings.Fields(strings.ToLower(what))
	for i := range words {
		if name, n := r.lex.Name(words[i:]); n > 0 && name.Actor != nil && i+n == len(words) || r.lex.IsRole(lows[i:]) > 0 && i+r.lex.IsRole(lows[i:]) == len(words) {
			return true
		}
	}
	last := lows[len(lows)-1]
	return orgNouns.has(last) || stateNouns.has(last) || rebelNouns.has(last) || peerNouns.has(last) || hasAny(last, "men", "women", "people") || r.surnames[surname(what)] != ""
}

// both are the two people whom "they" means where they were named one after the other: "Roe came to Oslo. Doe followed. They met".
func (r *reader) both() string {
	n := len(r.persons)
	if n < 2 || r.now-r.metAt[r.persons[n-2]] > nearSubject || r.now-r.metAt[r.persons[n-1]] > nearSubject {
		return ""
	}
	return surname(r.persons[n-2]) + " and " + surname(r.persons[n-1])
}

// agentsText is who acted in the sentence before, as far as "they" or "it" may mean them.
func (r *reader) agentsText(p *sentence, s part, many bool) string {
	who := r.pronounActors(p, s)
	if len(who) == 0 || len(who) > 2 || many != (len(who) == 2) {
		return ""
	}
	return strings.Join(who, " and ")
}

// withHim names "he" or "she" in a subject of two: "he and Doe".
func (r *reader) withHim(p *sentence, s part) string {
	low := p.lows[s.from]
	if s.to-s.from < 3 || low != "he" && low != "she" || p.lows[s.from+1] != "and" {
		return ""
	}
	who := cmp.Or(r.personBefore(p, s), p.oneSpeaker(s), r.somebody())
	if who == "" {
		return ""
	}
	if byName(who) {
		who = surname(who)
	}
	return who + " and " + p.render(part{s.from + 2, p.shortSubject(s)})
}

// oneSpeaker is who says what s is the subject of, where that is a name: "Roe said | he and Doe".
func (p *sentence) oneSpeaker(s part) string {
	who := p.speakerPart(s)
	if who.empty() || p.plural(who) || !p.words[who.to-1].capital && !(who.from == 0 && who.to == 1) {
		return ""
	}
	return p.render(who)
}

// ofHim names whose "his" is in a title about many others: "gunmen stopped his car".
func ofHim(pieces []string, who string) []string {
	own := possessive(who) + " "
	if len(pieces) > 0 && pieces[0] != "" && unicode.IsUpper([]rune(pieces[0])[0]) {
		return pieces // "questioned John Doe at his home"
	}
	for i, piece := range pieces {
		for _, his := range []string{"his ", "her "} {
			if at := strings.Index(" "+piece, " "+his); at >= 0 {
				pieces[i] = piece[:at] + own + piece[at+len(his):] // "his car", "on his car"
			}
		}
	}
	return pieces
}

// withoutPronouns drops what hangs on a pronoun that nobody knows, from the pieces of a title that says enough without it: "raise money | for
// them", "sets up a checkpoint | on it".
func (p *sentence) withoutPronouns(pieces []string) []string {
	out := pieces[:0:0]
	for i, piece := range pieces {
		words := strings.Fields(piece)
		last := strings.ToLower(words[len(words)-1])
		if last == "him" && len(words) > 1 && p.him != "" && !strings.Contains(piece, "ing ") {
			piece = strings.TrimSuffix(piece, words[len(words)-1]) + p.him // "unsealed its indictment of him"
			last = ""
		}
		if (i > 0 || len(words) == 2 && words[0] != "to") && len(words) < 4 && (last == "it" || last == "them" || last == "him" || last == "her") && (p.lex.Word(strings.ToLower(words[0]))&lexicon.Prep != 0 || words[0] == "to") {
			continue
		}
		out = append(out, piece)
	}
	return out
}

// doneTo is what the clause before that of v, in its sentence, did something to, where v says what was done to "it" or, of many, to "them": "Kenya
// sent a convoy, but it | was ambushed"; empty where it is none.
func (p *sentence) doneTo(v view, many bool) string {
	c := p.clauseBefore(v.clause)
	if c == nil || v.verb != nil || !v.group.passive || c.verb.passive || c.verb.base == "be" || drives.has(v.group.base) || p.reportVerb(c.verb) || v.clause.link != "and" && v.clause.link != "but" && v.clause.link != ";" {
		return ""
	}
	object := part{c.verb.end, min(p.objectEnd(part{c.verb.end, c.to}), v.clause.from)}
	for !object.empty() && (p.words[object.to-1].mark || p.words[object.to-1].is(lexicon.Conj)) {
		object.to--
	}
	if object.empty() || p.words[object.from].is(lexicon.Pron) || p.words[object.from].time != nil || p.plural(object) != many {
		return ""
	}
	if who := p.headClass(object); !many && (who.Meets(p.lex.NounClasses("leader")) || who.Meets(lexicon.SomebodyClass) || p.words[object.from].role > 0) {
		return "" // who is no "it"
	}
	return p.render(object)
}

// aheadOf is the subject of the main clause where a pronoun in a clause before it runs ahead of it: "Before he was killed on 3 May, | John Roe
// had led the army"; empty where it cannot mean that.
func (r *reader) aheadOf(p *sentence, v view, low string) string {
	c := v.clause
	if c == nil || c.kind != adverbial || v.subject != c.subject || c.from > 0 {
		return ""
	}
	for _, m := range p.clauses {
		s := m.subject
		if m.kind != main || s.from < c.verb.end || s.empty() || p.words[s.from].is(lexicon.Pron) {
			continue
		}
		person, many := r.personIn(p, s) != "" || p.describesPerson(s), p.plural(s)
		fits := low == "they" && many || (low == "he" || low == "she") && person && !many || low == "it" && !person && !many && (p.heldPlace(p.headClass(s)) || v.group.base == "fall" && s.to-s.from == 1 && p.words[s.from].capital)
		if !fits {
			return ""
		}
		return p.within(r.subjectText(p, p.viewOf(candidate{noun: -1, at: -1, clause: m})))
	}
	return ""
}

// heldBefore is the place that the clause before "it", the subject s, did something to: "held the town until | it fell"; empty where it did
// nothing to any.
func (p *sentence) heldBefore(s part) string {
	c := p.lastVerbBefore(s.from)
	if c == nil {
		return ""
	}
	object := part{c.verb.end, p.objectEnd(part{c.verb.end, min(c.to, s.from)})}
	if object.empty() || !p.heldPlace(p.headClass(object)) {
		return ""
	}
	return p.within(p.render(object))
}

// lastVerbBefore is the clause of the last verb before word k; nil where there is none.
func (p *sentence) lastVerbBefore(k int) *clause {
	for i := len(p.clauses) - 1; i >= 0; i-- {
		if p.clauses[i].verb.end <= k {
			return p.clauses[i]
		}
	}
	return nil
}

// oneMore names what "a second" or "another", the subject s, is one more of: what the subject before it was. "A bomb went off. | A second
// killed two" is a second bomb.
func (r *reader) oneMore(p *sentence, s part) string {
	which := p.lows[s.to-1]
	for _, many := range []bool{false, true} {
		before := strings.Fields(cmp.Or(p.subjectBefore(s, many), r.lately(many)))
		if k := slices.IndexFunc(before, func(w string) bool { return p.lex.Word(w)&lexicon.Prep != 0 }); k > 0 {
			before = before[:k]
		}
		if len(before) == 0 {
			continue
		}
		of := strings.ToLower(before[len(before)-1])
		if t := strings.TrimSuffix(of, "s"); many && t != of && !strings.HasSuffix(t, "e") {
			of = t
		} else if many {
			continue
		}
		if p.lex.IsNoun(of) {
			return which + " " + of
		}
	}
	return ""
}

func surname(full string) string { return full[strings.LastIndexByte(full, ' ')+1:] }

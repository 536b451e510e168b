package timex

import "strings"

// A Tense is when, by its verb, a clause happens.
type Tense uint8

// The tenses.
const (
	NoTense Tense = iota
	Past
	Present
	Future
)

func (t Tense) String() string { return [...]string{"no", "past", "present", "future"}[t] }

// reach is how many words away from an expression its verb is looked for.
const reach = 24

// tense finds the tense of the clause that the tokens from start to end stand in: the nearest word before them that
// has one decides, else the nearest after them.
func (p *parser) tense(start, end int) Tense {
	left := p.leftTense(start)
	switch {
	case p.role(start-1) == untilWord && p.opensSentence(start) && p.rightTense(end) == Past:
		return Past // "Until Thursday, they had not met."
	case p.role(start-1) == untilWord && (left != Past || p.token(end).w.text == "to" && p.infinitive(end+1)):
		return Future // "gave them until Friday to leave"
	case p.copulaOn(start), p.token(start-1).w.text == "through" && p.heldOff(start-2), p.upTo(start):
		return Future
	case (p.role(start-1) == untilWord || p.role(start-1) == toWord) && p.putOff(start-2), p.role(start-1) == untilWord && left == Past && p.prolongs(start-2):
		return Future
	case p.token(start-1).w.text == "of" && p.token(start-2).w.text == "deadline" && p.token(start-3).w.text == "a":
		return Future // "a deadline of 31 August was set"
	case p.token(start-2).w.is(lasting) && (p.role(start-1) == untilWord || p.token(start-1).w.text == "through"):
		return Future
	case p.token(start-1).w.text == "before" && (p.dreads(start-2) || p.token(start-2).w.is(promises) && p.token(start-3).w.is(negations)):
		return Future // "is not likely before October"
	case p.token(start-1).w.text == "by" && (p.modal(start-2) || left != Past && p.rightTense(end) != Past || p.conditional(start)):
		return Future
	case left == NoTense && (p.subjectOfPresent(start, end) || p.opensSentence(start) && p.foretold(end)):
		return Future
	case p.token(start-1).w.text == "for" && (p.calledFor(start-2) || p.hasSet(start-2)) && !(p.reduced(start) && p.isOver(end)):
		return Future
	case p.toBegin(start - 1), p.possessive(end) && p.callsOff(start-1), p.isCalledOff(end) && p.wasPlanned(start-1):
		return Future
	case left == Future && p.token(start-1).w.text == "and" && (p.token(end).w.is(articles) || p.token(end).upper && p.token(end).kind == wordToken) && p.rightTense(end) == Past:
		return Past // "said it would be over on the 9th, and the next day the army struck"
	case left == Future && (p.dropped(start, end) || p.reduced(start) && p.isOver(end)):
		return Past
	case left == Future && p.verbTense(end) == Past && (p.inAside(start) || p.phraseBefore(start)):
		return Past // "agreed to halt raids after a blast on Sunday killed nine"
	case (left == Future || left == NoTense) && p.ofStrike(start, end, left), p.role(start-1) == sinceWord && p.token(start).w.class&isWeekday != 0:
		return Past // "will debate Monday's raid", "in Oslo since Monday, will meet"
	case p.token(start-1).w.text == "for" && proclaims[p.in(p.token(start-2))], p.chosen(end):
		return Future // "a day of mourning was declared for Monday"
	case proclaims[p.in(p.token(start-1))] && p.token(end).w.text == "a", p.startingOn(start):
		return Future // "declared Monday a holiday", "ordered three days of mourning starting Monday"
	case (left == Present || left == NoTense || p.token(start-1).w.text == "by") && p.undertaken(start):
		return Future
	case left == Present && (p.bidden(start-1) || p.held(start)):
		return Future
	case left == Future && p.putOffOn(start):
		return Past
	case left != NoTense:
		return left
	}
	return p.rightTense(end)
}

// subjectOfPresent tells whether the tokens from start to end are what a clause of the present is about, or stand between its
// subject and its verb: "May 29 is the day", "Saturday marks a year since", "elections Sunday could".
func (p *parser) subjectOfPresent(start, end int) bool {
	switch before, next := p.token(start-1).w, p.token(end).w; {
	case before.role != noRole || before.text == "on":
		return false
	case next.text == "could" || next.text == "can":
		return p.token(end+1).w.text != "have"
	default:
		return next.text == "is" || next.text == "are" || next.is(dayVerbs) && p.opensSentence(start)
	}
}

// upTo tells whether the words before token start lead up to a day: "ahead of Sunday's vote", "the run-up to Sunday's vote".
func (p *parser) upTo(start int) bool {
	last, before := p.token(start-1).w.text, p.token(start-2)
	if last == "the" {
		last, before = p.token(start-2).w.text, p.token(start-3)
	}
	switch before.w.text {
	case "ahead", "advance", "eve":
		return last == "of"
	case "up", "countdown", "buildup":
		return last == "to" && (before.w.text != "up" || p.token(start-3).w.text == "-")
	}
	return false
}

// dreads tells whether one of the last words up to token i expects something: "feared an attack before Thursday".
func (p *parser) dreads(i int) bool {
	for k := i; k > max(0, i-reach/2) && !p.endsSentence(k); k-- {
		if p.token(k).w.is(expects) {
			return true
		}
	}
	return false
}

// inAside tells whether a word that opens a clause of the past stands between the verb before token start and it: "after a blast on".
func (p *parser) inAside(start int) bool {
	for i := start - 1; i >= max(0, start-reach/2) && !p.endsSentence(i) && p.verbTense(i) == NoTense; i-- {
		if p.token(i).w.is(opensAside) {
			return true
		}
	}
	return false
}

// phraseBefore tells whether the verb before token start belongs to a phrase that a comma ends: "In a speech expected to anger many, Roe on
// Monday defended".
func (p *parser) phraseBefore(start int) bool {
	comma := false
	for i := start - 1; i >= max(0, start-reach) && !p.endsSentence(i); i-- {
		if p.verbTense(i) != NoTense && p.token(i).w.text != "to" {
			return comma && p.token(i).w.is(sets) && p.token(i-1).kind == wordToken && p.verbTense(i-1) == NoTense && p.token(i-1).w.text != "be"
		}
		comma = comma || p.token(i).w.text == ","
	}
	return false
}

// ofStrike tells whether the tokens from start to end date an attack or the like that a verb of what is to come is only about: "will debate
// the raid on Monday that killed nine", "will be tried for Monday's riot", "The arrest on Monday could". Left is the tense before them.
func (p *parser) ofStrike(start, end int, left Tense) bool {
	if p.possessive(end) {
		for k := end; k < end+4; k++ {
			if p.token(k).w.is(strikes) {
				return true
			}
		}
		return false
	}
	k := start - 1
	if p.token(k).w.text == "on" {
		k--
	}
	if !p.token(k).w.is(strikes) {
		return false
	}
	switch next := p.token(end).w.text; next {
	case "that", "which":
		return true
	}
	if p.token(k - 1).w.is(articles) {
		k--
	}
	switch p.token(k - 1).w.text {
	case "for", "over", "after", "following":
		return true // "should apologise for the raid on Monday"
	}
	return left == NoTense && p.rightTense(end) == Future && p.token(end).w.text != "is" // "The decision on Monday will hurt trade"
}

// Verbs by which a day is made a special one.
var proclaims = map[string]bool{"declared": true, "proclaimed": true}

// chosen tells whether the words from token end on say what a day is to be: "Monday | has been declared a day of mourning".
func (p *parser) chosen(end int) bool {
	return p.token(end).w.text == "has" && p.token(end+1).w.text == "been" && proclaims[p.in(p.token(end+2))]
}

// startingOn tells whether somebody has ordered, announced or agreed on what starts on the date at token start.
func (p *parser) startingOn(start int) bool {
	if p.token(start-1).w.text == "on" {
		start--
	}
	from := p.token(start-1).w.text == "from"
	if text := p.in(p.token(start - 1)); text != "starting" && text != "beginning" && !from {
		return false
	}
	for k := start - 2; k > max(0, start-reach) && !p.endsSentence(k); k-- {
		if p.verbTense(k) == NoTense {
			continue
		}
		switch p.in(p.token(k)) {
		case "announced", "agreed", "called", "proposed", "offered":
			return p.token(k-1).w.text != "had"
		case "declared", "proclaimed", "ordered", "imposed", "decreed", "approved":
			return p.token(k-1).w.text != "had" && !from
		}
		return false
	}
	return false
}

// conditional tells whether an "if" or "unless" opens the clause of token start.
func (p *parser) conditional(start int) bool {
	for i := start - 1; i >= max(0, start-reach) && !p.endsSentence(i) && p.token(i).w.text != ","; i-- {
		if w := p.token(i).w.text; w == "if" || w == "unless" {
			return true
		}
	}
	return false
}

// isOver tells whether the verb after token end says what became of what had been set: it "never came", "did not start", "collapsed",
// "went ahead".
func (p *parser) isOver(end int) bool {
	for i := end; i < min(len(p.tokens), end+reach/2) && !p.endsSentence(i); i++ {
		switch w, next := p.token(i).w, p.token(i+1).w.text; {
		case w.is(fails), w.text == "did", w.text == "went" && next == "ahead", w.text == "took" && next == "place":
			return true
		case p.verbTense(i) != NoTense && p.verbTense(i) != Past:
			return false
		}
	}
	return false
}

// modal tells whether one of the last words up to token i says that something can be: "it could fall by Friday".
func (p *parser) modal(i int) bool {
	for k := i; k > max(0, i-5) && !p.endsSentence(k); k-- {
		if t := p.token(k); t.w.is(modals) && !(t.upper && t.w.class&isMonth != 0) {
			return true
		}
	}
	return false
}

// copulaOn tells whether "is" or "is on" stands before token start: "the vote is on Sunday", "the deadline is Monday".
func (p *parser) copulaOn(start int) bool {
	is := p.token(start - 1).w.text
	if is == "on" {
		is = p.token(start - 2).w.text
	}
	return is == "is" || is == "are"
}

// rightTense is the tense that the nearest word from token end on tells.
func (p *parser) rightTense(end int) Tense {
	if t := p.token(end); t.kind == wordToken && !t.upper && strings.HasSuffix(p.in(t), "ed") {
		return Past // "the judge on Tuesday postponed it"
	}
	for i := end; i < min(len(p.tokens), end+reach) && !p.endsSentence(i); i++ {
		if t := p.verbTense(i); t != NoTense {
			return t
		}
	}
	return NoTense
}

// foretold tells whether the verb after token end makes a forecast: "is not expected to".
func (p *parser) foretold(end int) bool {
	for i := end; i < min(len(p.tokens), end+reach) && !p.endsSentence(i); i++ {
		if t := p.verbTense(i); t != NoTense {
			return t == Present && p.foretells(i+1)
		}
	}
	return false
}

// foretells tells whether what follows an "is" or "are" at token i makes it a forecast: "is not expected to", "are likely to".
func (p *parser) foretells(i int) bool {
	if w := p.token(i).w; w.is(negations) || w.text == "also" || w.text == "now" {
		i++
	}
	w := p.token(i).w
	return w.tense == Future || w.text != "to" && w.is(promises) && p.token(i+1).w.text == "to" && p.token(i-1).w.text != "is" || w.text == "likely" || w.text == "unlikely"
}

// leftTense is the tense that the nearest word before token start tells.
func (p *parser) leftTense(start int) Tense {
	for i := start - 1; i >= max(0, start-reach) && !p.endsSentence(i); i-- {
		if p.token(i).w.text == "meet" && p.token(i-1).w.text == "to" && p.token(i-2).w.tense == NoTense {
			continue // what stands before "to" tells its tense: "blocked attempts to meet on Tuesday"
		}
		if p.token(i).w.text == ":" && i+1 < start && p.rightTense(start) != NoTense {
			return NoTense // "Its plan was to move north: on 5 May a brigade seized the pass"
		}
		if t := p.verbTense(i); t != NoTense {
			return t
		}
	}
	return NoTense
}

// pluperfect tells whether the verb that tells the tense of the tokens from start to end is one of "had gone".
func (p *parser) pluperfect(start, end int) bool {
	for i := start - 1; i >= max(0, start-reach) && !p.endsSentence(i) && !(i > start-3 && p.role(i) == andWord); i-- {
		if p.verbTense(i) != NoTense {
			return p.hadDone(i) || p.hadDone(i-1) || p.hadDone(i-2) || p.whenHad(i)
		}
	}
	for i := end; i < min(len(p.tokens), end+reach) && !p.endsSentence(i); i++ {
		if p.verbTense(i) != NoTense {
			return p.hadDone(i)
		}
	}
	return false
}

// whenHad tells whether the verb at token i only says when something had been done: "had been a child when the army came in".
func (p *parser) whenHad(i int) bool {
	for k := i - 1; k > max(0, i-6) && p.tokens[k].kind == wordToken; k-- {
		if p.token(k).w.text == "when" {
			return p.pluperfect(k, k)
		}
		if p.verbTense(k) != NoTense {
			return false
		}
	}
	return false
}

// hadOpens tells whether the first verb of the sentence of token i is one of "had gone".
func (p *parser) hadOpens(i int) bool {
	k := i
	for k > max(0, i-2*reach) && !p.endsSentence(k-1) {
		k--
	}
	for ; k < i; k++ {
		if p.hadDone(k) {
			return true
		}
		if p.verbTense(k) != NoTense {
			return false
		}
	}
	return false
}

// hadDone tells whether token i is the "had" of "had gone", and not of "had a car".
func (p *parser) hadDone(i int) bool {
	next := p.token(i + 1)
	return p.token(i).w.text == "had" && next.kind == wordToken && !next.upper && !next.w.is(articles) && next.w.text != "to" && next.w.class&^(isWeekday|isShortWeekday|isMonth) == 0 // "had sat"
}

// verbTense is the tense that one token tells.
func (p *parser) verbTense(i int) Tense {
	t := p.token(i)
	if t.kind != wordToken {
		return NoTense
	}
	if p.asForeseen(i) || p.thingPlanned(i) {
		return NoTense
	}
	if t.w.text == "could" {
		return p.ableTense(i)
	}
	if next := p.token(i + 1).w.text; t.w.is(booked) && (next == "for" || next == "to") || p.comesUp(i) {
		return p.afterAuxiliary(i, Future)
	}
	if t.w.tense == Past && p.token(i-1).w.text == "to" && p.infinitive(i) {
		return NoTense // "is to cut ties": what stands before "to" tells
	}
	if t.w.tense != NoTense && !(t.upper && t.w.class&isMonth != 0) && !p.wouldBe(i) {
		return p.afterAuxiliary(i, t.w.tense)
	}
	if t.w.text == "to" && p.infinitive(i+1) {
		return p.promised(i - 1)
	}
	if p.arranges(i) {
		return Future // "is weighing a visit on Friday"
	}
	if s := p.in(t); (!t.upper || p.opensSentence(i) && !p.token(i+1).upper) && len(s) > 4 && strings.HasSuffix(s, "ed") && !(p.token(i-1).w.is(articles) && p.token(i-1).w.text != "those" && !p.relativeThat(i-1)) && !p.token(i-1).w.is(describes) && !p.ofObject(i) {
		return p.afterAuxiliary(i, Past)
	}
	if p.token(i-1).w.text == "," && !t.upper && t.w.class == 0 && strings.HasSuffix(p.in(t), "s") && p.relativeBefore(i-2) {
		return Future // "Kenya, which held the chair in May, hands over on Monday"
	}
	return NoTense
}

// ofObject tells whether the participle at token i describes what the verb before it does something to: "to bring wounded people out", "will
// feed displaced families".
func (p *parser) ofObject(i int) bool {
	next := p.token(i + 1)
	if next.kind != wordToken || next.w.class != 0 || next.w.tense != NoTense || next.w.is(articles|afterTime|describes|negations) || strings.HasSuffix(p.in(next), "ly") {
		return false
	}
	helper := p.token(i - 2).w
	return (helper.text == "to" || helper.is(modals)) && p.infinitive(i-1)
}

// wouldBe tells whether token i is the "would" of "a would-be heir".
func (p *parser) wouldBe(i int) bool {
	return p.token(i).w.text == "would" && p.token(i+1).w.text == "-" && p.token(i+1).glued
}

// ableTense is the tense of the "could" at token i: what was seen or not done is past, what could be is to come.
func (p *parser) ableTense(i int) Tense {
	switch next := p.token(i + 1).w; {
	case next.is(negations) || next.is(senses) || next.text == "have" || next.text == "be" && p.token(i+2).w.is(senses):
		return Past
	}
	return Future
}

// mayBeSubject tells whether the verb after token i can be what it does: it is a name, a noun or stands for one, or joins the
// verb to another.
func (p *parser) mayBeSubject(i int) bool {
	t := p.token(i)
	switch w := t.w; {
	case t.upper && i > 0, w.is(relatives), w.text == "that", w.text == ",", w.text == "it", w.text == "he", w.text == "she", w.text == "and", w.text == "then":
		return true
	case w.class != 0 || w.tense != NoTense || w.is(articles|afterTime|describes|beforeYear):
		return false
	}
	s := p.in(t)
	return !strings.HasSuffix(s, "ed") && !strings.HasSuffix(s, "ing")
}

// relativeThat tells whether token i is the "that" of "the ship that sailed", and not of "after that failed bid".
func (p *parser) relativeThat(i int) bool {
	return p.token(i).w.text == "that" && p.token(i-1).kind == wordToken && p.mayBeSubject(i-1)
}

// relativeBefore tells whether a comma and a relative pronoun stand among the last words up to token i.
func (p *parser) relativeBefore(i int) bool {
	for k := i; k > max(0, i-reach) && !p.endsSentence(k); k-- {
		if p.token(k).w.is(relatives) {
			return p.token(k-1).w.text == ","
		}
	}
	return false
}

// asForeseen tells whether token i only compares what happened with a plan: "as planned", "earlier than first expected".
func (p *parser) asForeseen(i int) bool {
	if p.tokens[i].w.tense != Future || p.token(i+1).w.text == "to" {
		return false
	}
	before := p.token(i - 1)
	if before.kind == wordToken && (before.w.class&isOrdinalWord != 0 || strings.HasSuffix(p.in(before), "ly")) {
		before = p.token(i - 2)
	}
	return before.w.is(compares)
}

// infinitive tells whether token i can be the verb after "to": a word in small letters that is none of ours.
func (p *parser) infinitive(i int) bool {
	t := p.token(i)
	s := p.in(t)
	plural := strings.HasSuffix(s, "s") && !strings.HasSuffix(s, "ss") && !strings.HasSuffix(s, "us") // "discuss", "focus"
	return t.kind == wordToken && !t.upper && t.w.class == 0 && !t.w.is(articles) && !plural
}

// afterAuxiliary is the tense of a form at token i that alone would be t: "will be held", "to be held" look ahead,
// "had planned" looks back.
func (p *parser) afterAuxiliary(i int, t Tense) Tense {
	if before := p.token(i - 1).w.text; t == Future && (before == "had" || before == "been" && p.token(i-2).w.text == "had") {
		return Past // "had planned", "had been scheduled"
	}
	if t == Future && p.token(i+1).w.text == "have" && p.token(i).w.text != "will" {
		return Past // "may have fled"
	}
	if p.token(i).w.text == "would" && p.token(p.afterNegation(i+1)).w.is(tells) {
		return Past // "would not say"
	}
	if p.summoned(i) {
		return Present // "has been recalled"
	}
	if has := p.token(i - 1).w.text; t == Past && (has == "has" || has == "have" || has == "is" || has == "are") {
		return Present // "has left", "is thought to"
	}
	be := p.token(i-1).w.text == "be"
	for k := i - 1; t == Past && k >= max(0, i-4) && p.tokens[k].kind == wordToken; k-- {
		if !be && p.token(k).w.is(afterTime) && p.token(k+1).kind == wordToken && p.token(k+1).w.class == 0 {
			break // "will depend on talks held on Monday"
		}
		if t := &p.tokens[k]; t.w.tense == Future && (t.w.is(modals) || t.w.is(auxiliaries)) && !(t.upper && t.w.class&isMonth != 0) {
			return Future
		}
		if p.token(k).w.text == "to" && p.token(k+1).w.text == "be" {
			return Future
		}
		if be && p.token(k).w.text == "could" {
			return p.ableTense(k) // "could be freed on Sunday"
		}
	}
	return t
}

// afterNegation is the first token from i on that is no "not".
func (p *parser) afterNegation(i int) int {
	for p.token(i).w.is(negations) {
		i++
	}
	return i
}

// endsSentence tells whether token i is a mark at which a sentence ends.
func (p *parser) endsSentence(i int) bool {
	t := &p.tokens[i]
	switch t.kind {
	case breakToken:
		return true
	case markToken:
		switch p.text[t.start] {
		case '?', '!', ';':
			return true
		case '.':
			next, apart := p.token(i+1), false
			for k := i + 1; next.w.is(quotes) && k < i+3; k++ {
				apart = apart || !next.glued
				next = p.token(k + 1)
			}
			return next.upper && (apart || !next.glued) && !p.abbreviated(i)
		}
	}
	return false
}

// abbreviated tells whether the dot at token i belongs to the word before it: "P. Davison", "Gen. Burhan".
func (p *parser) abbreviated(i int) bool {
	if i == 0 || !p.tokens[i-1].upper {
		return false
	}
	t := &p.tokens[i-1]
	return t.end-t.start == 1 || t.w.is(titles) || t.w.dot
}

// saying tells whether token i is a verb after which "that" opens what was said or thought: "suggested that".
func (p *parser) saying(i int) bool {
	t := p.token(i)
	return t.kind == wordToken && t.w.class&isMeridiem == 0 && (t.w.tense != NoTense || !t.upper && strings.HasSuffix(p.in(t), "ed"))
}

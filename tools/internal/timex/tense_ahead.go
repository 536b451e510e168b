package timex

import "strings"

// What a verb, or a noun made of one, says of a time to come: what is set, called for, put off, promised or planned for it.

// putOffOn tells whether the date at token start is the day on which something was put off, and not the one that it was put off to:
// "the vote was postponed on Monday", "the talks adjourned on Monday".
func (p *parser) putOffOn(start int) bool {
	i := start - 1
	if p.token(i).w.text == "on" {
		i--
	}
	before := p.token(i - 1).w
	return p.role(i) == movedWord && before.text != "be" && !before.is(modals|auxiliaries|articles)
}

// undertaken tells whether the last verb before token start says what somebody has undertaken, or been asked, to do. What has been done so far has
// no day, so the day is of what is to come: "have threatened to strike on Monday", "has asked the council to meet on Monday".
func (p *parser) undertaken(start int) bool {
	to, by := p.token(start-1).w.text == "from", p.token(start-1).w.text == "by"
	for i := start - 1; i >= max(0, start-reach) && !p.endsSentence(i); i-- {
		switch w, has := p.token(i).w, p.token(i-1).w.text; {
		case w.text == "to" && p.infinitive(i+1):
			to = true
		case w.text == "want" || w.text == "wants":
			return to
		case p.verbTense(i) != NoTense && has != "to":
			return to && w.is(undertakes|expects) && (has == "has" || has == "have" || by)
		}
	}
	return false
}

// reduced tells whether what sets the date at token start is no verb of its own clause: "talks due on Monday", "the vote, set for Friday,".
func (p *parser) reduced(start int) bool {
	for i := start - 1; i > max(0, start-6) && p.tokens[i].kind == wordToken; i-- {
		if p.verbTense(i) == Future && p.token(i).w.is(sets) {
			before := p.token(i - 1)
			adverb := strings.HasSuffix(p.in(before), "ly") && !p.token(i-2).w.is(articles) // but "the rally due on Monday"
			return before.w.text == "," || before.kind == wordToken && before.w.tense == NoTense && !before.w.is(articles) && before.w.text != "be" && !adverb
		}
	}
	return false
}

// planThen tells whether the verb before token start is a plan that its time had: "were to meet Monday", "was due on Monday".
func (p *parser) planThen(start int) bool {
	for i := start - 1; i >= max(0, start-reach) && !p.endsSentence(i); i-- {
		if p.verbTense(i) == NoTense {
			continue
		}
		for k := i; k > max(0, i-3); k-- {
			if w := p.token(k).w.text; w == "was" || w == "were" {
				return p.verbTense(i) == Future && p.role(i) != movedWord
			}
		}
		return false
	}
	return false
}

// dropped tells whether the plan before token start was given up after token end: "planned to march Saturday but stayed at home".
func (p *parser) dropped(start, end int) bool {
	if p.token(end).w.text == "," {
		end++
	}
	next := end + 1
	if p.token(next).w.is(negations) || p.token(next).w.text == "later" {
		next++
	}
	if p.token(end).w.text != "but" || next >= len(p.tokens) || p.verbTense(next) != Past || p.token(next).w.text == "said" {
		return false
	}
	for i := start - 1; i >= max(0, start-reach) && !p.endsSentence(i); i-- {
		if p.verbTense(i) == Future {
			before := p.token(i - 1).w.text
			return p.token(i).w.text == "would" || p.token(i).w.text == "planned" || before == "was" || before == "were"
		}
	}
	return false
}

// bidden tells whether the words up to token i say what somebody has been called to: "has invited both sides for talks on Monday".
func (p *parser) bidden(i int) bool {
	for k := i; k > max(0, i-reach/3) && !p.endsSentence(k); k-- {
		switch w := p.token(k).w; {
		case w.text == "to" && p.hasInvited(k-1):
			return true
		case w.text == "for":
			return p.summoned(k-1) || !p.token(k-1).w.is(setsDates) && p.calledFor(k-1)
		case w.tense != NoTense:
			return false
		}
	}
	return false
}

// hasInvited tells whether one of the last words up to token i says whom somebody has invited, whose visit is to come: "has invited both
// sides | to Geneva".
func (p *parser) hasInvited(i int) bool {
	for k := i; k > max(0, i-reach/3) && !p.endsSentence(k); k-- {
		switch p.in(p.token(k)) {
		case "invited", "summoned":
			has := p.token(k - 1).w.text
			return has == "has" || has == "have" || p.summoned(k)
		}
		if p.verbTense(k) != NoTense {
			return false
		}
	}
	return false
}

// calledFor tells whether one of the last words up to token i sets a date for what is to come: "has called a march for Friday". Where it
// is called off or was held the date is of what had been set for it.
func (p *parser) calledFor(i int) bool {
	for k := i; k > max(0, i-reach/2) && !p.endsSentence(k); k-- {
		if t := p.token(k); t.w.is(setsDates) {
			return p.token(k+1).w.text != "off" && p.token(k-1).w.text != "had" && p.token(k-2).w.text != "had"
		} else if t.w.tense != NoTense && t.w.tense != Future {
			return false
		}
	}
	return false
}

// hasSet tells whether the words up to token i have set a date for something: "has set its election for 17 October".
func (p *parser) hasSet(i int) bool {
	for k := i; k > max(0, i-6) && !p.endsSentence(k); k-- {
		if has := p.token(k - 1).w.text; p.token(k).w.text == "set" && (has == "has" || has == "have") {
			return true
		}
	}
	return false
}

// toBegin tells whether the words up to token i say when what was agreed or called for is to begin: "agreed on a truce to begin on Monday".
func (p *parser) toBegin(i int) bool {
	if p.token(i).w.text == "on" {
		i--
	}
	switch p.in(p.token(i)) {
	case "begin", "start", "open":
		thing := p.token(i - 2)
		return p.token(i-1).w.text == "to" && thing.kind == wordToken && p.verbTense(i-2) == NoTense && p.token(i-3).kind == wordToken && !thing.w.is(promises|auxiliaries|modals) && thing.w.class == 0
	}
	return false
}

// callsOff tells whether token i calls off what the day after it was set for: "called off Monday's march", "have cancelled".
func (p *parser) callsOff(i int) bool {
	switch p.in(p.token(i)) {
	case "off":
		return p.in(p.token(i-1)) == "called"
	case "cancelled", "canceled", "postponed":
		return true
	}
	return false
}

// isCalledOff tells whether what follows from token i on says of something to come that it "has been called off".
func (p *parser) isCalledOff(i int) bool {
	for k := i; k < min(len(p.tokens)-2, i+reach) && !p.endsSentence(k); k++ {
		if has := p.token(k).w.text; (has == "has" || has == "have") && p.token(k+1).w.text == "been" {
			return p.callsOff(k+2) || p.callsOff(k+3)
		}
	}
	return false
}

// wasPlanned tells whether the words up to token i tell of a plan: "which had been set for", "which were to have met on".
func (p *parser) wasPlanned(i int) bool {
	for k := i; k > max(0, i-reach/2) && !p.endsSentence(k); k-- {
		if w := p.token(k).w; w.is(sets|setsDates) || w.text == "have" && p.token(k-1).w.text == "to" {
			return true
		}
	}
	return false
}

// summoned tells whether somebody "has been recalled" by the word at token i, for what is to come.
func (p *parser) summoned(i int) bool {
	switch p.in(p.token(i)) {
	case "recalled", "summoned", "convened", "reconvened", "invited":
		has := p.token(i - 2).w.text
		return p.token(i-1).w.text == "been" && (has == "has" || has == "have")
	}
	return false
}

// heldOff tells whether one of the last words up to token i says that something was stopped for a time: "closed schools through Friday".
func (p *parser) heldOff(i int) bool {
	for k := i; k > max(0, i-6) && !p.endsSentence(k); k-- {
		if p.token(k).w.is(stops) || p.role(k) == movedWord {
			return true
		}
	}
	return false
}

// prolongs tells whether the verb before token i makes something last: "renewed the mandate until September".
func (p *parser) prolongs(i int) bool {
	for k := i; k > max(0, i-reach/3) && !p.endsSentence(k); k-- {
		switch p.in(p.token(k)) {
		case "renewed", "extended", "prolonged":
			return p.token(k-1).w.text != "had"
		}
		if p.verbTense(k) != NoTense {
			return false
		}
	}
	return false
}

// putOff tells whether the words up to token i say that something was put off to a time to come: "was pushed back to Saturday", "put off
// until Friday". What "had been" put off may be over.
func (p *parser) putOff(i int) bool {
	k := i
	if text := p.in(p.token(k)); text == "off" || text == "back" || text == "forward" {
		for k--; k > max(0, i-5) && p.token(k).kind == wordToken && p.verbTense(k) == NoTense; k-- {
		} // "put the vote off until Friday"
	}
	if p.role(k) != movedWord && !(k < i && p.token(k).w.text == "put") {
		return false
	}
	for n := k - 1; n > k-3; n-- {
		if p.token(n).w.text == "had" {
			return false
		}
	}
	return true
}

// arranges tells whether token i says in the present what has been arranged: "envoys are gathering on Monday", "a union is calling for a
// protest on Thursday". What somebody was "calling for" the whole time has no other day than what he calls for.
func (p *parser) arranges(i int) bool {
	if !p.token(i).w.is(ponders) {
		return false
	}
	be := p.token(i - 1)
	if be.w == noWord || be.w.text == "now" || be.w.text == "also" {
		be = p.token(i - 2) // "are reportedly gathering"
	}
	return be.w.text == "is" || be.w.text == "are" || p.token(i).w.text == "calling" && p.token(i+1).w.text == "for" && p.token(i-1).w.class == 0
}

// held tells whether the last verb before token start says in the present what is done on a day to come: "is sworn in on Monday", "are buried
// on Friday". What "is said" or "is feared" is no such thing.
func (p *parser) held(start int) bool {
	for i := start - 1; i > max(0, start-reach/3) && !p.endsSentence(i); i-- {
		if ceremonies[p.in(p.token(i))] {
			be := p.token(i - 1).w.text
			return be == "is" || be == "are"
		}
		if p.verbTense(i) != NoTense {
			return false
		}
	}
	return false
}

// Participles of what is done on a day that was set for it.
var ceremonies = map[string]bool{"sworn": true, "inaugurated": true, "buried": true, "interred": true, "released": true, "freed": true, "held": true, "signed": true,
	"opened": true, "handed": true, "unveiled": true, "published": true, "sentenced": true, "heard": true, "launched": true}

// comesUp tells whether token i is the present of a verb that a timetable has: "parliament votes Thursday", "polls close on Sunday".
func (p *parser) comesUp(i int) bool {
	switch t, before := p.token(i), p.token(i-1); {
	case t.upper || before.kind != wordToken && before.w.text != ",":
		return false
	case t.w.is(timetabled):
		return p.mayBeSubject(i - 1)
	case t.w.is(timetable):
		s := p.in(before)
		return t.w.text == "go" && before.w.class == 0 && before.w.role == noRole && p.mayBeSubject(i-1) || p.token(i+1).w.text != "to" && (before.w.is(relatives) || before.w.text == "that" || before.w.text == "they" || before.w.text == "we" || strings.HasSuffix(s, "s") && len(s) > 3 && p.mayBeSubject(i-1))
	}
	return false
}

// thingPlanned tells whether token i, which may be a verb that looks ahead, is a noun where it stands: "hopes had risen", "turned down the
// plan on Tuesday".
func (p *parser) thingPlanned(i int) bool {
	w, before, next := p.tokens[i].w, p.token(i-1), p.token(i+1)
	switch {
	case w.tense != Future:
		return false
	case w.text == "will":
		return before.w.is(articles) && next.w.text == "of"
	case w.is(modals | auxiliaries):
		return false
	}
	switch next.w.text {
	case "had", "was", "were":
		return true
	}
	switch w.text {
	case "plan", "plans", "hope", "hopes", "aims":
		if next.w.text == "to" {
			return strings.HasSuffix(p.in(before), "ed") && !tellsPlans[p.in(before)] // "rejected plans to send troops"
		}
		return next.kind != wordToken || next.w.class&(isWeekday|isShortWeekday|isLast|isEdge) != 0 || next.w.is(afterTime) && next.w.text != "to" && next.w.text != "for" && next.w.text != "a" && next.w.text != "the"
	}
	return false
}

// Verbs whose object is what is to come: "announced plans to visit Kenya on Tuesday".
var tellsPlans = map[string]bool{"announced": true, "unveiled": true, "revealed": true, "outlined": true, "confirmed": true, "disclosed": true, "discussed": true, "detailed": true}

// promised is the tense of an infinitive by the last words up to token i: "is to" and "set to" make a plan of it,
// "had been due to" a plan of the past; most others say nothing.
func (p *parser) promised(i int) Tense {
	for k := i; k > i-3 && k >= 0 && p.tokens[k].kind == wordToken; k-- {
		if t := p.token(k).w.tense; t == Future && p.thingPlanned(k) {
			return NoTense
		} else if t == Future {
			return p.afterAuxiliary(k, t)
		}
	}
	if p.token(i).w.is(promises) {
		return Future
	}
	if w := p.token(i).w; w.text == "and" || w.text == "," {
		for k := i - 1; k > max(0, i-reach/2) && !p.endsSentence(k); k-- {
			if p.token(k).w.text == "to" && p.infinitive(k+1) {
				return p.promised(k - 1) // "agreed to stop fire on Monday and to withdraw by Friday"
			}
		}
		return NoTense
	}
	return p.promisedOn(i)
}

// promisedOn is the tense of an infinitive after a date that ends with token i, which dates the promise: "promised on Monday to leave by
// Friday", "ordered the army on Tuesday to withdraw".
func (p *parser) promisedOn(i int) Tense {
	k := i
	for ; k > i-5 && k > 0 && (p.token(k).w.class&(isWeekday|isMonth|isNumber|isDeictic|isUnit|isLast) != 0 || k < i && p.token(k).w.text == "on"); k-- {
	}
	for at := k; k < i && k > max(0, at-5) && !p.endsSentence(k); k-- {
		if p.token(k).w.is(undertakes) {
			return Future
		}
	}
	return NoTense
}

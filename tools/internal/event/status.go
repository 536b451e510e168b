package event

import (
	"cmp"
	"slices"
	"strings"
	"time"

	"dateline/tools/internal/edtf"
	"dateline/tools/internal/lexicon"
)

// event makes an Event of a candidate, or tells that it is none.
func (r *reader) event(p *sentence, c candidate) (told, bool) {
	v := p.viewOf(c)
	if c, ok := r.content(p, v); ok {
		v = p.viewOf(c)
	}
	what := p.read(v)
	if c, ok := p.byDoing(v, what.kind); ok {
		v = p.viewOf(c)
		what = p.read(v)
	} else if c, ok := r.wentOn(p, v, what.kind); ok {
		v = p.viewOf(c)
		what = p.read(v)
	}
	if v.group != nil && v.clause != nil && v.verb == nil && (v.group.base == "do" || p.followsSuit(v)) {
		if e, ok := r.ellipsis(p, v); ok || v.group.base == "do" {
			return told{e, v}, ok
		}
	}
	if p.notDone(v) && p.datedBesides(v.clause, v.verb.start, v.at) {
		return told{}, false // "was acquitted on 3 May of a murder committed in 1999"
	}
	if c := v.candidate; p.afterDoing(v) && what.kind == "" || p.notDone(v) || p.unharmed(&c) {
		c.verb = nil
		v = p.viewOf(c)
		what = p.read(v)
	}
	plain := what.kind == "" && p.plainDeed(v) && !p.tellsNothing(v)
	if plain {
		what = p.plainly(v)
	}
	if what.kind == "" {
		return told{}, false
	}
	e := Event{Time: v.time, When: v.when, Type: what.kind, Head: what.head, Noun: what.noun, By: what.by}
	e.By.kind, e.By.word = e.Type, cmp.Or(e.Noun, e.Head)
	e.Status = p.status(v, &e)
	if e.Status != "cancelled" && (p.deniedHere(v, &e) || e.Type != "statement" && p.denied(v) || p.blamesOther(v)) {
		e.Status = "disputed"
	}
	if !p.denied(v) {
		e.Attribution = r.attribution(p, v, &e)
	}
	if c := p.otherAccount(v, e.Attribution); c != nil && e.Status == "claimed" {
		switch {
		case admissions.has(c.verb.base) && !c.verb.negated:
			e.Status = "occurred"
		case p.reportVerb(c.verb) && p.partisan(p.phrase(c.subject)):
			e.Status = "disputed"
		}
	}
	e.Actors, e.Places = r.involved(p, v)
	r.cast(p, v, &e)
	e.Parties, e.Scene = r.sides(p, v, &e)
	if diplomacy.has(e.Type) {
		e.Homes = r.homes(e.Actors)
	}
	e.Definite, e.Further, e.Resumed, e.Back, e.New = p.definite(v), p.further(v), p.resumed(v), p.callsBack(v, len(e.Places) > 0), p.newThing(v)
	e.Marks = p.marksOf(v, e.Noun)
	if e.Definite && len(e.Places) == 0 && e.Noun != "" && r.where[e.Noun] != "" {
		e.Places = []string{r.where[e.Noun]} // "the talks" are where they were
	}
	e.Moved = e.Status == "cancelled" && p.lex.HasCue("move", p.lows)
	r.entitle(p, v, &e)
	e.Reject = cmp.Or(r.reject(p, v, &e), nobody(&e))
	if v.group != nil && p.takesPlace(v.group) && pointsBack(strings.Fields(e.Title+" -")) {
		e.Reject = cmp.Or(e.Reject, ofNobody)
	} else if p.onlySpeaks(v, e.Title) {
		e.Reject = cmp.Or(e.Reject, noContent)
	}
	if plain && p.likely(v).kind == "" && e.Reject == "" && (v.set || !r.notable(p, v, &e)) {
		e.Reject = "no event at its date"
	}
	return told{e, v}, true
}

// nobody says why an event is no entry of which nothing tells who or what it was about, nor where: "They went on", "It was lifted".
func nobody(e *Event) string {
	if (e.Type == "other" || len(e.Actors)+len(e.Places)+len(e.Parties) == 0 && e.Noun == "") && pointsBack(strings.Fields(e.Title+" -")) {
		return ofNobody
	}
	if e.Noun != "" && e.When.Precision() == "year" && len(e.Actors)+len(e.Places)+len(e.Parties) == 0 && !strings.Contains(e.Title, " ") {
		return ofNobody // "The war of 1998 is not forgotten"
	}
	return ""
}

// onlySpeaks tells whether a title says that somebody speaks, and not what he says: "Kenya demands".
func (p *sentence) onlySpeaks(v view, title string) bool {
	if v.group == nil || v.group.passive || strings.Contains(title, ", ") {
		return false
	}
	last := title[strings.LastIndexByte(title, ' ')+1:]
	if v.group.base == "rule" && p.planned(v) {
		return false // "the court will rule on 20 June"
	}
	return p.reportVerb(v.group) && (last == v.group.base || last == lexicon.ThirdPerson(v.group.base))
}

const ofNobody = "does not say who or what it is about"

// datesOwn tells whether a clause has a date of its own.
func (p *sentence) datesOwn(c *clause) bool { return p.datedIn(c.from, c.to) }

// datedIn tells whether there is a date in the words from from to to.
func (p *sentence) datedIn(from, to int) bool {
	return slices.ContainsFunc(p.words[from:max(from, to)], func(w word) bool { return w.time != nil && !w.time.When.IsZero() })
}

// ellipsis reads "the council did the same" and "the council followed suit": the verb and object of the clause before, with its own subject.
// Where a place "followed", the same came over it.
func (r *reader) ellipsis(p *sentence, v view) (Event, bool) {
	rest := strings.Join(p.lows[v.rest.from:v.rest.to], " ")
	if v.group.base == "do" && !strings.HasPrefix(rest, "the same") && !strings.HasPrefix(rest, "so") {
		return Event{}, false
	}
	from, whole := p, p.clauses[0]
	if whole == v.clause {
		if from, whole = r.before, r.model; whole == nil {
			return Event{}, false
		}
	}
	model := view{candidate: v.candidate, group: whole.verb, subject: whole.subject, rest: part{whole.verb.end, whole.to}}
	kind, head, noun := from.typeOf(model)
	if kind == "" {
		return Event{}, false
	}
	e := Event{Time: v.time, When: v.when, Type: kind, Head: head, Noun: noun, Status: "occurred"}
	e.Actors, e.Places = r.involved(p, v)
	who, many := r.subjectText(p, v), p.plural(v.subject)
	what := from.restText(model)
	if v.group.base == "follow" && !strings.HasPrefix(rest, "suit") {
		placed := true
		switch {
		case from.heldPlace(from.headClass(model.subject)):
			what = nil // "Goma fell. Bukavu | followed"
		case from.heldPlace(from.directObject(model.rest)):
			who, what, many = r.subjectText(from, model), []string{who}, from.plural(model.subject) // "Rebels took Goma. Bukavu | followed"
		case p.headClass(v.subject).Meets(lexicon.PersonClass.With(p.lex.NounClasses("leader"))) && from.headClass(model.subject).Meets(lexicon.PersonClass.With(p.lex.NounClasses("leader"))) && !from.hasObject(model):
			what, placed = nil, false // "The premier resigned. The interior minister | followed"
		default:
			return Event{}, false
		}
		if placed {
			e.Places = append(e.Places, p.render(v.subject))
		}
	}
	e.Title = finish(from.shorten(who+" "+from.verbText(model, &e, many), what), p.lex)
	e.Fault = titleFault(e.Title, p.lex)
	return e, true
}

// followsSuit tells whether v only says that its subject did, or underwent, what was told before: "Uganda followed suit", "Bukavu followed".
func (p *sentence) followsSuit(v view) bool {
	if v.group.base != "follow" || v.group.passive || v.group.negated || v.group.modal != "" || v.subject.empty() {
		return false
	}
	k := v.rest.from
	return k < len(p.lows) && p.lows[k] == "suit" || !p.takesNext(v.group) && p.headClass(v.subject).Meets(lexicon.PersonClass.With(p.lex.NounClasses("place", "inhabited", "ground", "leader")))
}

// heldPlace tells whether a class is that of a town or another place to be held.
func (p *sentence) heldPlace(c lexicon.Class) bool {
	return c.Meets(p.lex.NounClasses("place", "inhabited", "ground"))
}

// status says how sure the happening is, as far as its own clause tells: the first that applies.
func (p *sentence) status(v view, e *Event) string {
	switch {
	case p.cancelled(v, e.Type):
		return "cancelled"
	case p.unverified() && !(v.group != nil && p.planned(v)), p.maybe(v):
		return "unverified"
	case p.planned(v), v.group != nil && p.calledOff(v.group):
		return "planned"
	case p.lasting(v):
		return "ongoing"
	}
	return "occurred"
}

// begun tells whether a date begins no later than the day of publication.
func (p *sentence) begun(when edtf.Value) bool {
	first, ok := when.First()
	return ok && !first.After(p.dct)
}

// maybe tells whether the text itself only takes the happening for likely: "may have killed", "was apparently shot".
func (p *sentence) maybe(v view) bool {
	g := v.group
	if g == nil || g.form != finite || g.tense == future {
		return false
	}
	if g.modal == "may" && g.perfect {
		return true
	}
	if c := v.clause; c != nil && c.host != nil && c.link == "that" && (c.host.verb.base == "appear" || c.host.verb.base == "seem") {
		return true // "It appears that"
	}
	return g.modal == "" && slices.ContainsFunc(p.lows[max(g.start-1, 0):min(g.end+1, len(p.lows))], likelyAdverbs.has)
}

// Adverbs by which a writer does not vouch for what he tells.
var likelyAdverbs = setOf("apparently possibly probably presumably seemingly perhaps conceivably")

// deniedHere tells whether the sentence goes on, after "but" or a semicolon, to deny what v tells of.
func (p *sentence) deniedHere(v view, e *Event) bool {
	if v.clause == nil {
		return false
	}
	if !contestable(e.Type) && e.Type != "humanitarian" && e.Type != "mobilization" {
		return p.deniedOutright(v, e)
	}
	if slices.ContainsFunc(p.clauses, func(c *clause) bool {
		return c.verb.start > v.clause.verb.end && (c.kind == relative && p.calledUntrue(c) || p.rejectsAccount(c))
	}) {
		return true // "Halden said, a statement which Tomar called untrue"
	}
	if p.claimDenied(v.clause.verb.end) {
		return true
	}
	from := max(v.at, v.clause.verb.end)
	for k := from; k < len(p.words); k++ {
		if w := p.words[k]; w.time != nil && !w.time.When.IsZero() && k > from+4 && w.time != v.time && w.time.When != v.when {
			return false // another date: another happening is denied
		}
		if p.lows[k] == "but" || p.lows[k] == ";" {
			if slices.ContainsFunc(p.lows[k:min(k+4, len(p.lows))], counts.has) {
				return false // "; the number of dead is disputed"
			}
			return p.lex.HasCue("denial", p.lows[k:]) || p.deniesFrom(k, e) || p.holdsOut(k)
		}
	}
	return false
}

// deniedOutright tells whether the sentence goes on, after "but" or a semicolon, to have somebody say that it never was: "; Doe insists no
// such meeting took place", ", but Doe denies having signed anything".
func (p *sentence) deniedOutright(v view, e *Event) bool {
	for k := max(v.at, v.clause.verb.end); k < len(p.words); k++ {
		if p.lows[k] != "but" && p.lows[k] != ";" {
			continue
		}
		return e.Type != "statement" && slices.ContainsFunc(p.clauses, func(c *clause) bool {
			return c.verb.start > k && (c.verb.base == "deny" && !c.verb.negated && c.verb.modal == "" && !p.deniesOther(c, e) || p.saysNever(c))
		})
	}
	return false
}

// denied tells whether v is what the clause around it denies: "denied that its planes had bombed the port", "denied a report that …",
// "denied having shelled it".
func (p *sentence) denied(v view) bool {
	c := v.clause
	if c == nil {
		return false
	}
	if v.chain != nil && denying.has(c.verb.base) || v.verb != nil && v.verb.form == gerund && denying.has(c.verb.base) {
		return !c.verb.negated
	}
	h := c.host
	return h != nil && (c.kind == complement || c.kind == relative && c.link == "that") && denying.has(h.verb.base) && !h.verb.negated && h.verb.end <= c.from
}

// planned tells whether the happening was still to come when the text was written.
func (p *sentence) planned(v view) bool {
	g := v.group
	if g == nil {
		return p.plannedNoun(v)
	}
	switch {
	case p.yetToCome(v), g.form == gerund && p.ahead(v) && !p.begun(v.when):
		return true // "signed a decree dissolving the house by 1 January"
	case g.form == infinitive && g.perfect:
		return false // "claims to have captured"
	case g.modal == "could" && g.passive && sensed.has(g.base):
		return false // "shots could be heard on Monday"
	case g.tense == future, g.modal == "could" || g.modal == "may" || g.modal == "might":
		return true
	case p.toldAhead(v):
		return false
	case g.modal != "":
		return g.modal == "should" || g.modal == "must" || g.modal == "would"
	case p.due(g):
		return true
	case v.chain != nil && v.chain.form == infinitive && p.lex.Cue("plan", []string{g.base}) > 0:
		return p.ahead(v) || p.today(v) && slices.Contains([]string{"expect", "plan", "schedule", "intend", "hope", "set", "prepare", "aim"}, g.base)
	case g.base == "expect" && g.passive && g.tense == past && p.today(v):
		return true
	case v.at > 0 && p.lows[v.at-1] == "for" && setsDate(g.base):
		return p.ahead(v) || p.today(v) && g.tense == present
	case g.base == "propose" || g.base == "plan" || g.base == "schedule" || g.base == "expect" && g.passive || g.base == "slate":
		return p.ahead(v)
	case v.chain != nil && g.base == "have" && g.tense == present:
		return true
	}
	return g.tense == present && !g.perfect && !v.set && p.ahead(v) && !p.inCourse(v)
}

// inCourse tells whether v says of a time that has begun what goes on: "this week thousands continue to defy the curfew".
func (p *sentence) inCourse(v view) bool {
	first, ok := v.when.First()
	if !ok || first.After(p.dct) || v.group == nil || v.group.tense != present {
		return false
	}
	return keepsOn.has(v.group.base) || v.group.base == "be" && v.when.Precision() == "week" && !p.due(v.group) // "are on trial this week"
}

var keepsOn = setOf("continue remain keep persist stay")

// Verbs of perceiving.
var sensed = setOf("hear see feel smell watch sense")

// toldAhead tells whether v runs ahead of its story, to what has come about since: "Two years later, in May 1963, he would sign the accord".
// What somebody said would happen is another matter.
func (p *sentence) toldAhead(v view) bool {
	end, ok := v.when.Last()
	return v.group.modal == "would" && !v.group.perfect && v.clause != nil && p.teller(v.clause) == nil && v.clause.kind != complement && ok && !p.dct.IsZero() && p.dct.Sub(end) > 60*24*time.Hour
}

// yetToCome tells whether the day of v is still to come, so that nothing told in the past can be of it: "has invited both sides for talks
// on Monday". Below a heading the text may be younger than its first publication.
func (p *sentence) yetToCome(v view) bool {
	first, ok := v.when.First()
	return ok && !v.set && !p.dct.IsZero() && first.After(p.dct) && v.when.Precision() == "day"
}

// setsDate tells whether a verb sets a date for something: "called a session for 9 January".
func setsDate(base string) bool { return plans.has(base) || summons.has(base) }

var plans = setOf("call set announce fix schedule reschedule plan slate arrange propose book organise organize pencil time timetable earmark bill")
var summons = setOf("convene summon promise order")

// due tells whether "be" is followed by "due", "set", "likely" or an infinitive: "are to meet".
func (p *sentence) due(g *group) bool {
	k := p.skipAdverbs(g.end)
	if k >= len(p.words) || g.base != "be" {
		return false
	}
	if next := p.words[k].group; next != nil && next.form == infinitive && (k == g.end || p.lows[k-1] == "now" || p.lows[k-1] == "also" || p.lows[k-1] == "both" || p.lows[k-1] == "then") {
		return true
	}
	return p.dueWord(k)
}

// dueWord tells whether the word at k says after "be" that something is still to come.
func (p *sentence) dueWord(k int) bool {
	return slices.Contains([]string{"due", "set", "likely", "scheduled", "expected", "ready", "poised", "about", "slated"}, p.lows[k])
}

// plannedNoun tells whether a noun stands with a word that says it is still to come.
func (p *sentence) plannedNoun(v view) bool {
	for k := max(v.noun-3, 0); k < v.noun; k++ {
		if slices.Contains([]string{"planned", "scheduled", "upcoming", "proposed", "expected", "forthcoming"}, p.lows[k]) {
			return true
		}
	}
	for k := v.noun + 1; k < v.at && k < v.noun+5 && p.words[k].time == nil; k++ {
		if p.dueWord(k) || p.lows[k] == "planned" {
			return true // "the vote due on 3 May"
		}
	}
	return p.ahead(v)
}

// lasting tells whether the happening still goes on: "has been in force since".
func (p *sentence) lasting(v view) bool {
	if g := v.group; g != nil {
		return openEnded(v.when) && (g.perfect && g.tense != past || g.tense == present) || g.tense == present && g.ongoing || p.entersDay(v) || p.inCourse(v) && p.ahead(v) || begins.has(g.base) && p.goesOnNow(v)
	}
	over := v.clause != nil && v.clause.verb.tense == past && v.noun < v.clause.subject.to // "the blockade, in force since May, was broken"
	return openEnded(v.when) && !over
}

// entersDay tells whether v is what "entered its third day".
func (p *sentence) entersDay(v view) bool {
	words := p.lows[v.group.end:min(v.group.end+4, len(p.lows))]
	return v.group.base == "enter" && len(words) > 2 && (words[0] == "its" || words[0] == "their" || words[0] == "a") && (spans.has(words[2]) || len(words) > 3 && spans.has(words[3]))
}

// goesOnNow tells whether the sentence says that what began goes on: "talks that opened on 3 May are continuing", "showed no sign of ending".
func (p *sentence) goesOnNow(v view) bool {
	if v.clause == nil {
		return false
	}
	for _, c := range p.clauses {
		if c == v.clause && v.verb == nil || c != v.clause && c != v.clause.host && c.host != v.clause || c.verb.negated {
			continue
		}
		words := p.lows[c.verb.start:min(c.verb.end+4, len(p.lows))]
		if c.verb.base == "continue" && (c.verb.tense == present || c.verb.ongoing) || c.verb.base == "go" && c.verb.tense == present && slices.Contains(words, "on") ||
			c.verb.base == "remain" && c.verb.tense == present ||
			c.verb.base == "show" && slices.Contains(words, "no") && (slices.Contains(words, "sign") || slices.Contains(words, "signs")) ||
			c.verb.base == "be" && c.verb.tense == present && (slices.Contains(words, "underway") || slices.Contains(words, "under")) {
			return true
		}
	}
	return false
}

// marksOf returns the numbers and ordinals that tell the happening from others of its kind.
func (p *sentence) marksOf(v view, noun string) []string {
	var out []string
	from, to := v.subject.from, v.rest.to
	if v.group == nil {
		from, to = max(v.noun-4, 0), min(v.noun+2, len(p.words))
	}
	if v.group != nil {
		to = min(to, v.group.head+9)
	}
	if out = p.marksIn(from, to); v.clause != nil && v.verb == nil {
		out = append(out, p.marksIn(v.clause.object.from, v.clause.object.to)...)
	}
	if back := p.pointed(v.subject); back.noun == noun {
		out = append(out, back.marks...)
	}
	return out
}

// definite tells whether the happening's noun points back: "the talks", "that exchange".
func (p *sentence) definite(v view) bool {
	k := v.subject.from
	if v.at >= 0 && p.dated(v.at) >= 0 {
		return true // "Monday's meeting"
	}
	if v.group == nil {
		for k = v.noun; k > 0 && !p.words[k-1].mark && p.words[k-1].group == nil && k > v.noun-3; k-- {
			if p.words[k-1].is(lexicon.Det) {
				k--
				break
			}
		}
	}
	return k < len(p.lows) && slices.Contains([]string{"the", "that", "this", "those", "these", "they", "it"}, p.lows[k])
}

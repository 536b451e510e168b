package event

import (
	"slices"
	"time"

	"dateline/tools/internal/lexicon"
)

// plainDeed tells whether v is what somebody did or had done to them on its date, by a verb that tells of no event by itself:
// "was put out of the talks", "came back from exile". States of mind and of being are none.
func (p *sentence) plainDeed(v view) bool {
	if v.group == nil || v.clause == nil || v.verb != nil || v.group.form != finite || v.subject.empty() || v.at < 0 && !v.set || p.takesPlace(v.group) {
		return false
	}
	if v.clause.kind != main && v.clause.kind != coordinate && v.clause.link != "who" && !p.relativeDeed(v) && !p.leadsTo(v) && !p.toldAside(v) && !p.deedSaid(v) || states.has(v.group.base) || p.reportVerb(v.group) && !p.finds(v) || v.group.ongoing {
		return false
	}
	told := v.group.tense == past || v.set
	if v.when.Precision() == "approximate" && p.withinMonth(v) && v.group.modal == "" {
		return told && p.likely(v).kind != "" // "Two weeks later the envoys took the king's hand"
	}
	return (told && v.group.modal == "" || v.group.modal == "will" && !v.group.perfect && !speeches.has(v.group.base)) && slices.Contains([]string{"day", "week", "month", "interval"}, v.when.Precision())
}

// takesPlace tells whether a verb says that something came about, and so nothing of what: "took place", "happened".
func (p *sentence) takesPlace(g *group) bool {
	return p.lex.Cue("happen", append([]string{g.base}, p.lows[g.end:min(g.end+2, len(p.lows))]...)) > 0
}

// withinMonth tells whether the date of v is about a day or a month, and no year or "by then".
func (p *sentence) withinMonth(v view) bool {
	from, okFrom := v.when.First()
	to, okTo := v.when.Last()
	return okFrom && okTo && to.Sub(from) < 32*24*time.Hour
}

// relativeDeed tells whether v is what a relative clause with its own date says that its noun did, or had done to it: "Kenya, which filed a
// suit on 3 May,", "the mine, which its owners closed on 3 May,".
func (p *sentence) relativeDeed(v view) bool {
	c := v.clause
	return c.kind == relative && v.at >= c.verb.end && c.verb.tense == past && (v.subject.to <= c.from || !c.object.empty() && c.link != "whose" && c.verb.base != "make") && v.when.Precision() == "day" && !p.between(c.verb.end, v.at, ",")
}

// leadsTo tells whether the date of v stands right before the link of its clause, and so is of that clause alone: "By 3 May, when the
// mine closed", "two days after the mine had closed".
func (p *sentence) leadsTo(v view) bool {
	c := v.clause
	end := p.timeEnd(v.candidate)
	return c.kind == adverbial && v.at >= 0 && v.at < c.from && slices.Contains([]string{"when", "after", "before"}, c.link) && (c.from-end < 2 || p.onlyNames(end, c.from))
}

// toldAside tells whether v is a deed of somebody known in a clause that only says when something was so: "were still there when the
// mission left on 3 May".
func (p *sentence) toldAside(v view) bool {
	c := v.clause
	return c.kind == adverbial && v.at >= c.from && !c.verb.perfect && c.verb.tense == past && (c.link == "when" || c.link == "as") && c.host != nil && states.has(c.host.verb.base) && p.public(v.subject)
}

// deedSaid tells whether v is a deed in what somebody says on the day of v: "said on Monday that it had regained control".
func (p *sentence) deedSaid(v view) bool {
	c := v.clause
	return c.kind == complement && c.host != nil && c.host.kind == main && p.reportVerb(c.host.verb) && v.at >= 0 && v.at < c.from && c.verb.tense == past
}

// doerSaid is the subject of v; that of who says it where the two may be the same: "the army said that it had …".
func (p *sentence) doerSaid(v view) part {
	if p.deedSaid(v) && v.subject.to-v.subject.from == 1 && p.words[v.subject.from].is(lexicon.Pron) {
		return v.clause.host.subject
	}
	return v.subject
}

// Verbs of speaking, which tell of nothing before it is known what was said.
var speeches = setOf("speak talk brief lecture preach")

// finds tells whether something is found that no clause tells: "found the body", not "found that".
func (p *sentence) finds(v view) bool {
	k := v.group.end
	return v.group.base == "find" && k < len(p.words) && p.words[k].is(lexicon.Det|lexicon.Number)
}

// plainly is the reading of a plain deed: what who did it to whom makes likely, that of what it was done to or with ("was put out
// of the talks"), and what else in it speaks for a type; else other.
func (p *sentence) plainly(v view) reading {
	r := p.likely(v)
	if r.kind == "" {
		r.kind, r.sure = "other", byNothing
	}
	return p.voted(v, r)
}

// plainType is the type of a plain deed.
func (p *sentence) plainType(v view) string { return p.plainly(v).kind }

// likely is what who did what to whom, or what it was done to or with, makes likely; of no type where nothing does.
func (p *sentence) likely(v view) reading {
	r := reading{sure: byDefault}
	if v.group != nil {
		r.head = v.group.base
	}
	if f := p.defaultOf(v); f != nil {
		r.kind, r.by.frame = f.Type, f
		return r
	}
	for _, n := range append(p.nounTypes(v.rest), p.nounTypes(v.subject)...) {
		if !slices.Contains([]string{"statement", "battle"}, n.kind) {
			r.kind = n.kind
			return r
		}
	}
	if p.anyOf(v.rest, []string{"them"}) {
		r.kind = p.back(true).kind
	}
	return r
}

// tellsNothing tells whether a row says that v is no event.
func (p *sentence) tellsNothing(v view) bool {
	f := p.frameOf(v)
	return f != nil && f.Type == lexicon.Nothing
}

// states are the verbs of being, of mind and of speech, that happen on no day.
var states = setOf("be have do know think believe want seem look appear live like love hate hope fear remain stay feel need mean contain " +
	"include hear see understand remember forget depend belong own wait sleep sit stand concern consist resemble matter weigh cost last " +
	"continue try follow pass tell ask add note insist argue explain write read show suggest describe mark")

// notable tells whether a deed by a verb that tells of no event is news all the same: by who does it, or because somebody with a
// name does it, or anybody in a country that the text is about: "the landing craft ran in to Port Selva".
func (r *reader) notable(p *sentence, v view, e *Event) bool {
	if gestures.has(v.group.base) || nameless.has(p.lows[v.subject.to-1]) {
		return false
	}
	if p.public(p.doerSaid(v)) || e.When.Precision() == "day" && e.Fault == "" && !p.speaksOfSelf() && !p.private(v.subject) && !p.headClass(v.subject).None() && !r.sameDay(e) {
		return true
	}
	capital := v.subject.from == 0 && p.leads()
	for k := v.subject.from; k < v.subject.to; k++ {
		w := p.words[k]
		if w.name != nil && w.name.Actor != nil && !p.owner(k+w.nameLen-1) || w.role > 0 && k+w.role < v.subject.to && p.words[k+w.role].capital {
			return true // "Belgian airmen", "a Colonel Roe"
		}
		capital = capital || w.capital || w.inName
	}
	if e.When.Precision() != "day" || len(r.scene) == 0 {
		return false
	}
	here, abroad := 0, e.By.outvoted == "" && (e.Type == "talks" || e.Type == "agreement")
	for _, place := range e.Places {
		if at, known := r.lex.Place(place); known && !abroad && !slices.Contains(r.scene, at.Country) && r.named[at.Country] < 3 {
			return false
		}
		here++
	}
	return here > 0 || capital
}

// sameDay tells whether something of the day of e was told already, of which e may be a detail.
func (r *reader) sameDay(e *Event) bool {
	return slices.ContainsFunc(r.events, func(o Event) bool { return o.Reject == "" && o.When == e.When })
}

// private tells whether a subject is a pronoun, or somebody told of as another's relation: "her husband".
func (p *sentence) private(r part) bool {
	return p.words[r.to-1].is(lexicon.Pron) || p.words[r.from].is(lexicon.Det) && privately.has(p.lows[r.from]) && p.headClass(r).Meets(lexicon.PersonClass)
}

// Whose somebody is, where that is another person's.
var privately = setOf("his her my")

// Subjects who may be anybody.
var nameless = setOf("this that here there what something nothing everything anyone anybody someone somebody everyone everybody one who those others people viewers readers sources reporters journalists correspondents newsmen")

// Verbs of what people do with their faces, their bodies and their time; news of a conflict does not dwell on it.
var gestures = setOf("shrug smile laugh cry weep sob nod embrace hug stare gaze glance whisper sing dance eat drink dine sleep stroll " +
	"jog sit stand lie kneel pray clap cheer wave sigh swallow blink frown grin chat play shop")

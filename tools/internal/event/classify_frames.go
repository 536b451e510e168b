package event

import (
	"slices"
	"strings"

	"dateline/tools/internal/lexicon"
)

// frameOf returns the frame of v: the kinds of its subject, verb and objects together. Nil where no frame fits. The longest
// reading of its verb counts: "take over", else "take".
func (p *sentence) frameOf(v view) *lexicon.Frame {
	var frame *lexicon.Frame
	p.verbFrames(v, func(frames []*lexicon.Frame, rest part) bool {
		frame = p.fitting(v, frames, rest)
		return frame != nil
	})
	return frame
}

// defaultOf returns the frame that says what is likely whatever was done, by who did it, and to whom: a court, to a general.
func (p *sentence) defaultOf(v view) *lexicon.Frame {
	if v.group == nil {
		return nil
	}
	return p.fitting(v, p.lex.Defaults(), part{p.skipAdverbs(v.rest.from), v.rest.to})
}

// fitting returns the first of some frames that fits v and what follows its verb.
func (p *sentence) fitting(v view, frames []*lexicon.Frame, rest part) *lexicon.Frame {
	if len(frames) == 0 {
		return nil
	}
	subject, object, unsaid := p.roles(v, rest)
	for _, f := range frames {
		anybody := unsaid && !f.Said && !f.Any && !f.Object.Without(lexicon.NoneClass).None() // a passive need not say by whom
		if (anybody || fits(f.Subject, subject)) && fits(f.Object, object) && p.placed(rest, f) {
			return f
		}
	}
	return nil
}

// roles returns the classes of who does what v tells of and of what it is done to, and whether it is a passive that does not say who.
func (p *sentence) roles(v view, rest part) (subject, object lexicon.Class, unsaid bool) {
	subject, object = p.headClass(v.subject), p.directObject(rest)
	if !v.rest.empty() && (p.lows[v.rest.from] == "it" || p.lows[v.rest.from] == "them") {
		what := strings.ToLower(p.objectNamed(v))
		if c, _ := p.lex.NounClass([]string{what[strings.LastIndexByte(what, ' ')+1:]}); !c.None() {
			object = c // "declared a truce. It withdrew it on Monday"
		}
	}
	if subject.None() || subject == anyName {
		subject = p.apposedClass(v, subject)
	}
	if v.group.passive && !p.lex.Intransitive(v.group.base) || v.group.form == reduced {
		switch given := p.directObject(rest); {
		case !v.group.passive || given == lexicon.NoneClass:
		case v.group.base == "send":
			subject = given // "the station was sent a tape": the tape was sent
		default:
			subject = subject.With(given) // "was given ten years", "was made a minister"
		}
		subject, object = p.agent(rest), subject
		unsaid = subject.None()
	} else if v.clause != nil && v.verb == nil && !p.ownObject(v.clause).empty() {
		object = object.Without(lexicon.NoneClass).With(p.headClass(v.clause.object))
	}
	return subject, object, unsaid
}

// anyName is the class of a name alone that nothing says more of.
var anyName = lexicon.PersonClass.With(lexicon.PlaceClass)

// apposedClass is the class that what commas set apart gives the subject of v: "its highest body, the People's Assembly, decided",
// "Gorin, the rebel capital, was taken".
func (p *sentence) apposedClass(v view, subject lexicon.Class) lexicon.Class {
	of := p.headClass(p.apposed(v))
	switch {
	case of.Meets(p.lex.NounClasses("inhabited", "ground")):
		subject = lexicon.PlaceClass
	case of.Meets(p.lex.NounClasses("leader", "people", "counsel")):
		subject = lexicon.PersonClass
	}
	return subject.With(of)
}

// fits tells whether what is there is what a frame asks for.
func fits(asked, there lexicon.Class) bool { return asked.None() || asked.Meets(there) }

// verbFrames calls yield with the frames of each verb that the verb of v may be, and what follows it then, the longest phrase first,
// until yield returns true. What belongs to a verb stands right after it or after its object: "threw back the rebels", "threw
// the rebels back", "put two divisions ashore".
func (p *sentence) verbFrames(v view, yield func([]*lexicon.Frame, part) bool) {
	words := append(make([]string, 0, lexicon.LongestVerb), v.group.base)
	from := p.skipDegrees(v.rest.from)
	words = append(words, p.beforeTime(from, min(from+lexicon.LongestVerb-1, v.rest.to))...)
	for n := len(words); n > 1; n-- {
		if frames, found := p.lex.VerbFrames(words[:n]); found == n && yield(frames, part{from + n - 1, v.rest.to}) {
			return
		}
	}
	for end := p.objectEnd(v.rest); end > v.rest.from; end-- {
		words = append(append(words[:0], v.group.base), p.beforeTime(end, min(end+lexicon.LongestVerb-1, v.rest.to))...)
		for n := len(words); n > 1; n-- {
			if frames, found := p.lex.VerbFrames(words[:n]); found == n && !p.goesOn(end+n-1, v.rest.to) && yield(frames, v.rest) {
				return
			}
		}
	}
	if frames, n := p.lex.VerbFrames(words[:1]); n == 1 {
		yield(frames, part{p.skipAdverbs(v.rest.from), v.rest.to})
	}
}

// beforeTime returns the words from one to another, or to a date and the preposition that sets it: "fell | on 3 May".
func (p *sentence) beforeTime(from, to int) []string {
	end := from
	for end < to && p.words[end].time == nil && !p.sets(end) {
		end++
	}
	return p.lows[from:max(end, from)]
}

// goesOn tells whether the noun phrase that word k-1 stands in goes on: "seized the home | of", but not "sent them home | on".
func (p *sentence) goesOn(k, to int) bool {
	return k < to && p.words[k-1].noun() && (p.words[k].noun() || p.lows[k] == "of" || p.lows[k] == "'s")
}

// skipDegrees steps over adverbs that only say how much or how: "fell | completely silent".
func (p *sentence) skipDegrees(k int) int {
	for k < len(p.words) && isLy(p.words[k]) {
		k++
	}
	return k
}

// bareParticiple tells whether what the subject of c is said to do is what was done to it, its verb being a participle as well as a past
// and without an object: "two days after a deal struck in Selva", "Two hostages freed". Tables tell: of those who may do that, the
// subject is none, and of what it may be done to it is one.
func (p *sentence) bareParticiple(c *clause) bool {
	g := c.verb
	if g.passive || g.form != finite || g.tense != past || g.perfect || g.end-g.start != 1 || g.base == "try" || !p.words[g.head].shape(lexicon.Participle) || p.lex.Intransitive(g.base) || c.subject.empty() {
		return false
	}
	if p.directObject(part{g.end, c.to}) != lexicon.NoneClass || g.end < c.to && (p.lows[g.end] == "to" || p.words[g.end].group != nil) {
		return false // "tried to …"
	}
	if p.completed(c) || !p.ownObject(c).empty() || p.objectFurther(g.end, c.to) {
		return false // "confirmed on Monday that", "set up | an inquiry"
	}
	frames, _ := p.lex.VerbFrames([]string{g.base})
	if len(frames) == 0 {
		return false
	}
	subject, may := p.headClass(c.subject), false
	for _, f := range frames {
		done := f.Object.Without(lexicon.NoneClass)
		switch {
		case f.Subject.Meets(subject), f.Object.Meets(lexicon.NoneClass):
			return false
		case f.Subject.None() && done.None():
			return false
		}
		may = may || done.Meets(subject) && len(f.Preps) == 0
	}
	return may
}

// objectFurther tells whether, from word k on, an object or what is said follows a particle, a hedge or a date: "set | up | an inquiry".
func (p *sentence) objectFurther(k, to int) bool {
	from := k
	for k < to && (particlesToo.has(p.lows[k]) && k == from && p.words[k].time == nil || p.words[k].time != nil || p.words[k].is(lexicon.Prep) && p.leadsToTime(k)) {
		k++
	}
	return k > from && k < len(p.words) && p.words[k].time == nil && (p.words[k].is(lexicon.Det|lexicon.Pron|lexicon.Number) || p.lows[k] == "that") || k == from && k < len(p.words) && p.lows[k] == "that"
}

// directObject is the class of what stands right after a verb; None where nothing does.
func (p *sentence) directObject(rest part) lexicon.Class {
	if end := p.objectEnd(rest); end > rest.from && !(end == rest.from+1 && reflexives.has(p.lows[rest.from])) {
		return p.headClass(part{rest.from, end})
	}
	return lexicon.NoneClass
}

// Who does something to himself does it to nobody else: "gave itself up".
var reflexives = setOf("himself herself itself themselves")

// objectEnd is where the noun phrase right after a verb ends: at a preposition, a date, a mark or another verb.
func (p *sentence) objectEnd(rest part) int {
	k := rest.from
	for ; k < rest.to; k++ {
		w := p.words[k]
		if w.group != nil || w.mark && !isQuote(w) && !p.comma(k) || w.time != nil || particles.has(w.low) || w.is(lexicon.Rel) || w.is(lexicon.Sub) && !w.is(lexicon.Prep) || w.is(lexicon.Prep) && !(w.low == "of" && k > rest.from) {
			break
		}
	}
	return k
}

// agent is the class of whom a passive verb names after "by".
func (p *sentence) agent(rest part) lexicon.Class {
	for k := rest.from; k+1 < rest.to; k++ {
		if p.lows[k] == "by" {
			return p.headClass(part{k + 1, p.objectEnd(part{k + 1, rest.to})})
		}
	}
	return lexicon.Class{}
}

// placed tells whether one of the frame's prepositions stands in what follows the verb, before a noun of the class that it asks for.
func (p *sentence) placed(rest part, f *lexicon.Frame) bool {
	if len(f.Preps) == 0 {
		return true
	}
	for k := rest.from; k < rest.to && p.words[k].group == nil; k++ {
		if !slices.Contains(f.Preps, p.lows[k]) || k+1 < rest.to && p.words[k+1].time != nil {
			continue // "on Monday" says when
		}
		if f.Noun.None() {
			return true
		}
		from := k + 1
		for from < rest.to && p.words[from].is(lexicon.Prep) {
			from++ // "out of", "over to"
		}
		if f.Noun.Meets(p.headClass(part{from, p.objectEnd(part{from, rest.to})})) {
			return true
		}
	}
	return false
}

// measures are nouns that only say how much or how many of the next there are.
var measures = setOf("hundreds thousands dozens scores tens last rest number column columns group groups part parts most half third bulk all some many truckload " +
	"thirds quarter quarters percent cent share bulk tons tonnes sacks bags boxes crates pallets cargo cargoes shipload shiploads planeload planeloads " +
	"shipment shipments consignment consignments load loads lorries trucks lorry truck boatload boatloads busload busloads stream streams wave string " +
	"flood handfuls members families trainload trainloads remains dozen score couple " +
	"truckloads lorryload lorryloads batch batches handful pair party first remainder remnant wave waves majority million millions crowd crowds team units members remnants one two three four several each both " +
	"inch inches centimetres centimeters millimetres gallons litres liters barrels acres hectares")

// headClass is the class of the heads of a noun phrase: not of the nouns that only say whose or which they are.
func (p *sentence) headClass(r part) lexicon.Class {
	var c lexicon.Class
	last := false
	for k := r.from; k < r.to; k++ {
		w := p.words[k]
		last = last || rearWords.has(w.low)
		switch {
		case w.group != nil && k == r.from && w.group.form == gerund && k+1 < r.to && p.words[k+1].noun():
			// "deafening cheers"
		case w.group != nil, w.is(lexicon.Rel) && k > r.from, w.mark && !isQuote(w) && !p.comma(k):
			return c
		case w.is(lexicon.Prep):
			if k == r.from || w.low != "of" || !measures.has(p.lows[k-1]) && !p.words[k-1].is(lexicon.Number) && !w.capital {
				return c
			}
		case w.is(lexicon.Number) && k+1 < r.to && (p.words[k+1].noun() || p.words[k+1].is(lexicon.Adj)):
			// "two hundred soldiers" are no crowd
		case w.time == nil:
			of, n := p.classOf(k)
			if p.measures(k) {
				of = lexicon.Class{} // "hundreds of rebels"
			}
			if p.soMany(k, n, r) {
				of = p.lex.NounClasses("civilians", "people") // "300 Britons", "thousands of Kurds"
			}
			if k += n - 1; n > 1 && w.name != nil && !p.officeNext(k) || !p.owner(k) {
				c = c.With(of)
			}
			if last && c.Meets(lexicon.ForcesClass.With(p.lex.NounClasses("peacekeepers"))) {
				c = c.With(lexicon.RearClass)
			}
		}
	}
	return c
}

// measures tells whether the noun at k only says how many there are of the plural after "of".
func (p *sentence) measures(k int) bool {
	if !measures.has(p.lows[k]) || k+2 >= len(p.words) || p.lows[k+1] != "of" {
		return false
	}
	for k += 2; k < len(p.words) && (p.words[k].is(lexicon.Adj|lexicon.Det) || p.words[k].noun()); k++ {
		if c, _ := p.lex.NounClass(p.lows[k:]); !c.None() || p.words[k].name != nil {
			return true
		}
	}
	return false
}

// soMany tells whether the n words at k, the last of r, name a people with a number before it: so many of a people are people,
// where the people itself is a force or a state.
func (p *sentence) soMany(k, n int, r part) bool {
	of, _ := p.lex.NounClass(p.lows[k:])
	if name := p.words[k].name; name == nil || k+n != r.to || !name.Demonym && !of.Meets(p.lex.NounClasses("civilians")) {
		return false
	}
	for k--; k >= r.from; k-- {
		if w := p.words[k]; w.is(lexicon.Number) || measures.has(w.low) || w.low[0] >= '0' && w.low[0] <= '9' {
			return true
		} else if !w.is(lexicon.Adj) && w.low != "of" {
			return false
		}
	}
	return false
}

// Words for those who are there until the end: "the last French soldiers".
var rearWords = setOf("last remaining final")

// classOf is the class of the noun or the name that word k begins, and its length in words.
func (p *sentence) classOf(k int) (lexicon.Class, int) {
	w := p.words[k]
	switch w.low {
	case "he", "she", "him":
		return lexicon.PersonClass, 1
	case "they", "it", "them":
		if c := p.standsFor(k); !c.None() {
			return c, 1
		} else if w.low != "them" {
			return lexicon.StateClass.With(lexicon.GroupClass), 1
		}
	}
	c, n := p.lex.NounClass(p.lows[k:])
	if w.capital && k > 0 && p.words[k-1].role > 0 {
		c = c.Without(lexicon.ElsewhereClass) // "General Fan"
	}
	switch {
	case w.name != nil:
		for j := k + 1; j < k+w.nameLen; j++ {
			of, _ := p.lex.NounClass(p.lows[j:]) // "the Security Council"
			c = c.With(of)
		}
		return c.With(named(w.name)), w.nameLen
	case c.None() && !w.capital && (strings.HasSuffix(w.low, "men") || strings.HasSuffix(w.low, "workers")):
		c = p.lex.NounClasses("people") // "linesmen", "roadworkers"
	case c.None() && (w.capital || k == 0 && p.leads() && p.trigger(k) == nil && !hasAny(w.low, abstract...)):
		c = p.unlisted(k)
	}
	return c, max(n, 1)
}

// Ends of words that are no names, though a sentence may begin with them: "Commemorations".
var abstract = []string{"ion", "ions", "ment", "ments", "ness", "ity", "ities", "ance", "ances", "ence", "ences", "ship", "ships", "ing", "ings"}

// unlisted is the class of a capitalised word that no table of names has: of several together, after an office, and of a
// surname told before a person's; of one alone a person's or a place's.
func (p *sentence) unlisted(k int) lexicon.Class {
	spelled := p.words[k].spelled
	office := p.lex.IsRole(p.lows[k:]) > 0 || k > 0 && p.lex.IsRole(p.lows[k-1:]) > 0
	beside := k > 0 && (p.words[k-1].capital || k == 1 && p.leads()) || k+1 < len(p.words) && p.words[k+1].capital && p.words[k+1].name == nil
	switch {
	case strings.ContainsAny(spelled, "-0123456789"):
		return lexicon.Class{} // a model of aircraft
	case office, p.surnames[spelled] != "", p.firsts[spelled]:
		return lexicon.PersonClass.With(lexicon.SomebodyClass)
	case p.onMap(k), p.towns[spelled]:
		return lexicon.PlaceClass
	case beside:
		return lexicon.PersonClass.With(lexicon.SomebodyClass)
	}
	return lexicon.PersonClass.With(lexicon.PlaceClass)
}

// onMap tells whether one of the capitalised words that word k stands among says that they name a place: "Mount Selva", "Tavel Bridge".
func (p *sentence) onMap(k int) bool {
	from, to := k, k+1
	for from > 0 && p.words[from-1].capital {
		from--
	}
	for to < len(p.words) && p.words[to].capital {
		to++
	}
	return slices.ContainsFunc(p.lows[from:to], mapWords.has)
}

// mapWords are words of which names of places are made, and names of people are not.
var mapWords = setOf("mount mt hill hills ridge height heights fort fortress port cape river lake bay gulf pass bridge island islands valley point camp " +
	"creek plateau desert strait falls springs province district county oblast village town city airport airfield station junction peninsula " +
	"reef atoll grad pass gap crossing farm road street avenue square")

// named is the class of what has a name.
func named(n *lexicon.Name) lexicon.Class {
	var c lexicon.Class
	if n.Place != nil {
		if c = c.With(lexicon.PlaceClass); n.Place.Kind == "country" {
			c = c.With(lexicon.CountryClass)
		}
	}
	if n.Actor == nil {
		return c
	}
	switch n.Actor.Kind {
	case "country":
		if c = c.With(lexicon.StateClass); n.Demonym {
			c = c.With(lexicon.ForcesClass) // "the Greeks"
		}
	case "group", "force":
		c = c.With(lexicon.GroupClass)
	case "org":
		c = c.With(lexicon.OrgClass)
	case "person":
		c = c.With(lexicon.PersonClass)
	}
	return c
}

// durationIn tells whether a length of time stands in r.
func (p *sentence) durationIn(r part) bool {
	for k := r.from; k < r.to; k++ {
		if t := p.words[k].time; t != nil && t.Type == "DURATION" {
			return true
		}
	}
	return false
}

// officeNext tells whether an office follows word k, whose name only says where that is: "Palestinian Authority President Ann Roe".
func (p *sentence) officeNext(k int) bool { return k+1 < len(p.words) && p.words[k+1].role > 0 }

// owner tells whether the noun at k only says whose or which the next is: "the general's villa", "the police station", "the Summit
// County Jail".
func (p *sentence) owner(k int) bool {
	if k+1 >= len(p.words) || p.lows[k+1] == "'s" || p.words[k].inName && p.officeNext(k) {
		return k+1 < len(p.words)
	}
	for j := k + 1; j < len(p.words) && p.words[k].capital && p.words[j].capital && !p.words[j].mark && p.words[j].time == nil; j++ {
		if c, _ := p.lex.NounClass(p.lows[j:]); !c.None() {
			return true
		}
	}
	return p.words[k+1].noun() && p.words[k+1].time == nil && !p.words[k+1].capital && p.words[k+1].group == nil && (p.lows[k+1][0] < '0' || p.lows[k+1][0] > '9') // "Resolution 1483"
}

// anyOf tells whether one of some words stands in r.
func (p *sentence) anyOf(r part, words []string) bool {
	return slices.ContainsFunc(p.lows[r.from:r.to], func(w string) bool { return slices.Contains(words, w) })
}

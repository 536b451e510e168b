package event

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"dateline/tools/internal/lexicon"
)

// entitle gives e its title: the fullest form that has no fault. What has one in its last words goes without them, and what does not say
// who did it, or to whom, is told by its noun, where it has one. Where no form is without fault, the editor is told of it.
func (r *reader) entitle(p *sentence, v view, e *Event) {
	e.Title = r.title(p, v, e)
	e.Fault = p.fault(v, e.Title)
	if e.Fault == "" || e.Title == "" {
		return
	}
	for t := p.shorter(e.Title); t != ""; t = p.shorter(t) {
		if p.fault(v, t) == "" && p.saysEnough(v, t) {
			e.Title, e.Fault = t, ""
			return
		}
	}
	if n := p.nounIn(v, e); n >= 0 {
		named := v
		named.group, named.noun, named.verb = nil, n, nil
		if t := finish(r.lengthen(p, p.nounTitle(named, e), e), p.lex); p.fault(named, t) == "" && tellsNames(t) {
			e.Title, e.Fault = t, ""
		}
	}
}

// fault says why t cannot stand over what v tells; empty where it can.
func (p *sentence) fault(v view, t string) string { return cmp.Or(titleFault(t, p.lex), p.lacks(v, t)) }

// shorter is a title without its last phrase; empty where too little is left.
func (p *sentence) shorter(t string) string {
	for i := strings.LastIndexByte(t, ' '); i >= minTitle; i = strings.LastIndexByte(t[:i], ' ') {
		word, _, _ := strings.Cut(t[i+1:], " ")
		if !strings.HasSuffix(t[:i], ",") && word != "of" && p.lex.Word(word)&(lexicon.Prep|lexicon.Conj|lexicon.Rel|lexicon.Sub) == 0 || particles.has(word) {
			continue
		}
		if t = trimEnd(t[:i], p.lex); len(t) >= minTitle && strings.Count(t, " ") > 1 {
			return t
		}
		return ""
	}
	return ""
}

// saysEnough tells whether a title that lost its last words still says what was done: something follows its verb, or it is one by which
// nothing need follow ("40 people killed"), and it does not end in a part of what is gone ("closes almost all").
func (p *sentence) saysEnough(v view, t string) bool {
	last := strings.ToLower(t[strings.LastIndexByte(t, ' ')+1:])
	if shares.has(last) || partial.has(last) || last == "last" || last == "first" {
		return false
	}
	if v.group == nil {
		return true
	}
	if v.group.passive && (needsObject.has(v.group.base) || needsThing.has(v.group.base)) {
		return true
	}
	said := []string{p.words[v.group.head].low, v.group.base, lexicon.ThirdPerson(v.group.base)}
	return !slices.Contains(said, last) && slices.ContainsFunc(strings.Fields(t), func(w string) bool { return slices.Contains(said, w) })
}

// nounIn is the word of v's clause that is the noun of e; -1 where none is, or v is of one already.
func (p *sentence) nounIn(v view, e *Event) int {
	if e.Noun == "" || v.group == nil || v.clause == nil {
		return -1
	}
	first, _, _ := strings.Cut(e.Noun, " ")
	for k := v.clause.from; k < v.clause.to; k++ {
		if p.lows[k] == first && p.words[k].tells != nil && (k == 0 || p.lows[k-1] != "in") && !ownersWords.has(p.lows[max(p.phraseStart(k, v.clause.from)-1, 0)]) {
			return k // not "in exchange for", "his war"
		}
	}
	return -1
}

// titleFault says why a title cannot stand over an entry as it is, for the editor who must write a better one; empty where it can.
func titleFault(t string, lex *lexicon.Lexicon) string {
	words := strings.Fields(t)
	n := utf8.RuneCountInString(t)
	first, _ := utf8.DecodeRuneInString(t)
	switch {
	case n == 0:
		return "none could be made"
	case pointsBack(words):
		return "does not say who or what " + `"` + strings.ToLower(words[0]) + `"` + " is"
	case strings.Contains(t, " of them "):
		return `does not say who or what "them" is`
	case unknownObject(words):
		return "does not say what a pronoun in it stands for"
	case endsBack(words):
		return "does not say who or what " + `"` + words[len(words)-1] + `"` + " is"
	case unicode.IsLower(first) || !unicode.IsLetter(first) && !unicode.IsDigit(first) && !unicode.Is(unicode.Sc, first):
		return "begins in the middle"
	case slices.ContainsFunc(words, speaks):
		return "speaks as the writer does"
	case headless(words, lex):
		return "does not say who"
	case n < minTitle:
		return "too short to stand alone"
	case n > maxTitle:
		return "too long"
	case breaksOff(t, lex), verbless(words, lex):
		return "breaks off"
	case strings.Count(t, "“") != strings.Count(t, "”") || strings.Count(t, `"`)%2 != 0 || strings.Count(t, "(") != strings.Count(t, ")"):
		return "an open quotation"
	}
	return ""
}

// speaks tells whether a word stands for whoever speaks or is spoken to, or is a clause of its own set into a title: "our", "It's".
func speaks(w string) bool {
	return w == "I" || unicode.IsLower(rune(w[0])) && ofSpeakers.has(w) || ofSpeakers.has(strings.ToLower(w)) && w != strings.ToUpper(w) || strings.HasPrefix(w, "It's") || strings.HasPrefix(w, "He's") || strings.HasPrefix(w, "I'")
}

var ofSpeakers = setOf("we us me my our ours you your yours myself ourselves yourself i'm i've we're we've you're it's he's she's they're")

// headless tells whether a title begins with its verb, whose subject is missing: "Withdraws from the south", "Retaking the town".
func headless(words []string, lex *lexicon.Lexicon) bool {
	low := strings.ToLower(words[0])
	if len(words) < 2 || lex.IsNoun(low) {
		return false
	}
	next := strings.ToLower(words[1])
	for _, f := range lex.Verb(low) {
		switch {
		case f.Shape&lexicon.Third != 0 && !lex.IsNoun(f.Base) && lex.Word(next)&(lexicon.Prep|lexicon.Det|lexicon.Pron) != 0:
			return true
		case f.Shape&lexicon.Ing != 0 && lex.Word(next)&(lexicon.Det|lexicon.Pron) != 0:
			return true
		}
	}
	return false
}

// verbless tells whether what a title says after "that" has no verb: "warns of the danger that | the south".
func verbless(words []string, lex *lexicon.Lexicon) bool {
	k := slices.Index(words, "that")
	return k > 1 && k+1 < len(words) && lex.Word(words[k-1])&lexicon.Prep == 0 && !slices.ContainsFunc(words[k+1:], func(w string) bool {
		return lex.Verb(strings.ToLower(w)) != nil || lex.Word(strings.ToLower(w))&(lexicon.Aux|lexicon.Modal) != 0
	})
}

// lacks says what the title of v leaves out that nobody can do without: whom or what its verb was done to, whose "his" is.
func (p *sentence) lacks(v view, t string) string {
	if v.group == nil {
		return ""
	}
	g := v.group
	if !g.passive && g.form == finite && p.bareVerb(v, t) {
		return "does not say whom or what"
	}
	if !g.passive && g.form == finite && strings.HasSuffix(t, p.said(v)) && (v.chain != nil || len(t) > maxTitle/2 && len(p.restText(v)) > 0) {
		return "breaks off" // "agree | to renew the truce"
	}
	if g.form == finite && !g.passive && strings.HasPrefix(strings.ToLower(t), lexicon.ThirdPerson(g.base)+" ") {
		return "does not say who"
	}
	if s := v.subject; !s.empty() && ownersWords.has(p.lows[s.from]) && s.to-s.from > 1 && strings.HasPrefix(strings.ToLower(t), p.lows[s.from+1]) {
		return "does not say whose"
	}
	if g.base == "find" && !g.passive && slices.Contains(p.lows, "guilty") && !strings.Contains(t, "guilty") {
		return "breaks off what was found"
	}
	if (g.base == "release" || g.base == "publish") && !g.passive && g.form == finite && !p.hasObject(v) && (v.clause == nil || v.clause.object.empty()) && len(p.objectNamed(v)) == 0 {
		return "does not say whom or what"
	}
	for _, c := range p.clauses {
		if c.kind == complement && c.host == v.clause && v.verb == nil && (v.clause.verb == g) && (p.thatAfter(v) || g.base == "say" && !c.subject.empty() && p.onlyTime(g.end, c.from)) && !strings.Contains(t+" ", " "+p.shifted(c.verb.start)+" ") {
			return "breaks off what was said"
		}
	}
	if p.plural(v.subject) && (strings.Contains(t, " his ") || strings.Contains(t, " her ")) {
		for k := v.rest.from; k < v.rest.to && !p.words[k].capital && !p.words[k].inName; k++ {
			if p.lows[k] == "his" || p.lows[k] == "her" {
				return "does not say whose"
			}
		}
	}
	return ""
}

// onlyTime tells whether nothing but a date stands between words from and to.
func (p *sentence) onlyTime(from, to int) bool {
	for ; from < to; from++ {
		if p.words[from].time == nil && !(p.words[from].is(lexicon.Prep) && p.leadsToTime(from)) {
			return false
		}
	}
	return true
}

// bareVerb tells whether a title has the verb of v without what it was done to: it ends there, or goes on with a preposition.
func (p *sentence) bareVerb(v view, t string) bool {
	g := v.group
	always := needsObject.has(g.base) || needsThing.has(g.base)
	if !always && !asksObject.has(g.base) {
		return false
	}
	_, after, ok := strings.Cut(t+" ", p.said(v)+" ")
	if !ok {
		return false
	}
	next, _, _ := strings.Cut(after, " ")
	switch {
	case next == "":
		return true
	case next == "in":
		return g.end >= len(p.lows) || p.lows[g.end] != "in"
	}
	return always && !particlesToo.has(next) && next != "to" && next != "for" && next != "as" && p.lex.Word(next)&lexicon.Prep != 0
}

// said is the verb of v in the present, after a blank.
func (p *sentence) said(v view) string {
	if p.plural(v.subject) {
		return " " + v.group.base
	}
	return " " + lexicon.ThirdPerson(v.group.base)
}

// Words for whose something is.
var ownersWords = setOf("his her its their my our your")

// Verbs that say nothing without what they were done to, and yet go on with a preposition in some of their senses.
var asksObject = setOf("pick spend announce make take give bring get put keep sign adopt describe send use see want have do carry launch impose declare tell say deny include mean seek offer ask call demand urge")

// Verbs that have an object in all of their senses.
var needsThing = setOf("abandon abolish accept acquire allege announce annex annul approve assume authorise authorize award bar blame bomb bombard cede censure clinch commission condemn confirm confiscate " +
	"criticise criticize defy demand denounce deny dismantle dispatch downplay enact enable endorse enforce ensure establish evade exclude expose force foil forge grant harm hoist honour honor " +
	"host impose impound inspect instruct intercept interrupt invade invoke issue neutralise neutralize notify obtain occupy organise organize overrun pardon permit praise prevent prohibit " +
	"prompt propose provide provoke publish pummel quell ratify rebuff rebuke recapture receive reclaim recognise recognize reinforce reject relieve remove renounce repel replace repulse require retake " +
	"reveal salute sanction scrap seize send sever sink sponsor stage subjugate summon supply suppress suspend target thwart underline undermine unveil urge veto violate visit voice wage welcome")

// unknownObject tells whether a title has, before a preposition, a word for what was told before: "to submit it to voters".
func unknownObject(words []string) bool {
	for i, w := range words {
		if (w == "it" || w == "them") && i > 0 && i+1 < len(words) && afterObject.has(words[i+1]) && words[i-1] != "of" && !strings.HasSuffix(words[i-1], "ing") {
			return true
		}
	}
	return false
}

var afterObject = setOf("to for from with by at on into over of against out up down off back as under")

// endsBack tells whether a title ends in a word that stands for something told before: "The court dismisses her".
func endsBack(words []string) bool {
	return slices.Contains([]string{"it", "them", "him", "her", "there"}, words[len(words)-1])
}

// Words that stand for what was told before.
var backward = setOf("he she it they him this that these those his her its their who which there one ones them others what")

// pointsBack tells whether a title begins with a word that stands for something told before: "He signs", "His envoys", "This is".
func pointsBack(words []string) bool {
	low := strings.ToLower(words[0])
	return backward.has(strings.TrimSuffix(low, "'s")) && !(low == "one" && len(words) > 1)
}

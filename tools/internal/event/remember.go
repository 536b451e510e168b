package event

import (
	"cmp"
	"slices"
	"strings"
	"unicode"

	"dateline/tools/internal/lexicon"
)

// A noted is what pronouns of the sentences after it may stand for.
type noted struct {
	text  string
	at    int
	class lexicon.Class // of its noun, where it is a subject
}

// Pronouns look back a few sentences, not to the beginning of the story.
const nearPerson, nearSubject, nearProcess = 4, 2, 8

// somebody is whom "he" or "she" means, empty where nobody was told of lately.
func (r *reader) somebody() string {
	if r.now-r.person.at > nearPerson {
		return ""
	}
	return r.person.text
}

// lately is the last subject told of, that which was many apart; empty where none was.
func (r *reader) lately(many bool) string {
	if s := r.subjects[many]; r.now-s.at <= nearSubject {
		return s.text
	}
	return ""
}

// latelyClass is the class of the last subject told of, that which was many apart.
func (r *reader) latelyClass(many bool) lexicon.Class {
	if r.lately(many) == "" {
		return lexicon.Class{}
	}
	return r.subjects[many].class
}

// pointedAt is what "they", or "it", may mean of the talks and truces told of lately; the zero process where nothing.
func (r *reader) pointedAt(many bool) process {
	p := r.process[many]
	if r.now-p.at > nearProcess || p.at < r.subjects[many].at && r.lately(many) != "" && happening(r.lex, r.subjects[many].text).kind != "" {
		return process{} // "The truce holds. The offensive has stalled. It began in May"
	}
	return p
}

// happening is what a phrase tells of, no words among it.
func happening(lex *lexicon.Lexicon, phrase string) typed {
	lows := strings.Fields(strings.ToLower(phrase))
	for i := range lows {
		if t, n := lex.NounTrigger(lows[i:]); t != nil && t.Types[0] != "statement" {
			return typed{t.Types[0], strings.Join(lows[i:i+n], " ")}
		}
	}
	return typed{}
}

// mostPersons is how many of the people named last somebody may be pointed back to.
const mostPersons = 20

// remember keeps what later sentences may lean on: the subject, the people, the talks or truce told of.
func (r *reader) remember(p *sentence) {
	for k := range p.words {
		if k > 0 && !p.words[k].capital && p.words[k].role == 0 && !p.words[k].inName {
			continue
		}
		if actor, _, _ := r.nameAt(p, k); strings.Contains(actor, " ") && r.isPerson(p, k, actor) {
			r.persons = append(slices.DeleteFunc(r.persons, func(o string) bool { return o == actor }), actor)
			r.persons = r.persons[max(0, len(r.persons)-mostPersons):]
			r.metAt[actor] = r.now
		}
	}
	for k := 0; k < len(p.words); k++ {
		_, place, n := r.nameAt(p, k)
		if at, ok := r.lex.Place(place); place != "" && (!ok || at.Kind != "country") {
			r.place = noted{text: place, at: r.now}
		}
		k += max(n-1, 0)
	}
	r.before, r.model = p, nil
	for _, c := range p.clauses {
		if c.kind != main || c.aside || c.subject.empty() {
			continue
		}
		if r.model == nil {
			r.model = c
		}
		if p.words[c.subject.from].is(lexicon.Pron) {
			continue
		}
		r.subject = p.render(part{c.subject.from, p.shortSubject(c.subject)})
		r.subjects[p.plural(c.subject)] = noted{r.subject, r.now, p.headClass(c.subject)}
		r.agents, r.agentsAt = r.actorsIn(p, part{c.subject.from, p.shortSubject(c.subject)}), r.now
	}
	r.rememberPerson(p)
	r.rememberOthers(p)
	r.rememberObject(p)
	for k := range p.words {
		if t := p.trigger(k); t != nil && (t.Types[0] == "agreement" || t.Types[0] == "ceasefire" || t.Types[0] == "sanctions") {
			r.document = noted{text: p.render(part{p.phraseStart(k, 0), k + p.nounLen(k)}), at: r.now}
		}
		if t := p.trigger(k); t != nil && (t.Types[0] == "talks" || t.Types[0] == "ceasefire" || exchanges.has(p.lows[k])) && (p.segmented(k) < 0 || r.process[many(p.words[k])].kind == "") {
			from := p.phraseStart(k, 0)
			r.process[many(p.words[k])] = process{p.render(part{from, k + p.nounLen(k)}), t.Types[0], p.lows[k], p.marksIn(from, k+1), r.now}
			if place := r.placeAfter(p, k); place != "" {
				r.where[p.lows[k]] = place
			}
		}
	}
}

// rememberObject keeps the one thing that the first main clause does something to: "sent a column".
func (r *reader) rememberObject(p *sentence) {
	for _, c := range p.clauses {
		if c.kind != main && c.kind != coordinate || c.aside || c.verb.passive || c.verb.end >= len(p.words) {
			continue
		}
		if p.lows[c.verb.end] == "it" && r.now-r.object.at == 1 {
			r.object.at = r.now // still told of
		}
		if !p.words[c.verb.end].is(lexicon.Det) {
			continue
		}
		to := p.objectEnd(part{c.verb.end, c.to})
		if s := (part{c.verb.end, to}); to > s.from+1 && !p.plural(s) && r.personIn(p, s) == "" {
			r.object = noted{text: p.render(s), at: r.now}
		}
	}
}

// rememberOthers keeps the subject of a clause like "when the rebels broke out" where no main clause has one of its number.
func (r *reader) rememberOthers(p *sentence) {
	for _, c := range p.clauses {
		if c.kind != adverbial || c.link != "when" || c.subject.empty() || p.words[c.subject.from].is(lexicon.Pron) {
			continue
		}
		if many := p.plural(c.subject); r.subjects[many].at != r.now || r.subjects[many].text == "" {
			r.subjects[many] = noted{p.render(part{c.subject.from, p.shortSubject(c.subject)}), r.now, p.headClass(c.subject)}
		}
	}
}

// rememberPerson keeps whom a later "he" or "she" means: the subject of the sentence where that is a person, else the only
// person that it names.
func (r *reader) rememberPerson(p *sentence) {
	who := ""
	for _, c := range p.clauses {
		if c.kind != main || c.subject.empty() {
			continue
		}
		if c.aside && r.somebody() != "" && slices.ContainsFunc(p.lows, func(low string) bool { return ofPerson.has(low) }) {
			continue // "He may yet hold a vote, Doe said": the next "he" is not Doe
		}
		if s := c.subject; s.to-s.from == 1 && (p.lows[s.from] == "he" || p.lows[s.from] == "she") && r.somebody() != "" {
			who = r.person.text
		} else if one := cmp.Or(r.apposed(p, c), r.personIn(p, s)); one != "" && (who == "" || byName(one)) {
			who = one
		}
	}
	if who == "" {
		who = r.personDone(p)
	}
	switch {
	case who != "" && (byName(who) || r.somebody() == ""):
		r.person = noted{text: who, at: r.now}
	case who == "" && r.somebody() != "" && slices.ContainsFunc(p.lows, func(low string) bool { return ofPerson.has(low) }):
		r.person.at = r.now // still told of
	}
}

var ofPerson = setOf("he she him his her")

// apposed is the person whom commas set apart after the office that is the subject of c: "Kenya's president, Ann Roe, lost".
func (r *reader) apposed(p *sentence, c *clause) string {
	s := c.subject
	if s.empty() || s.to+1 >= c.verb.start || !p.comma(s.to) || p.plural(s) || !slices.ContainsFunc(p.words[s.from:s.to], func(w word) bool { return w.role > 0 }) {
		return ""
	}
	if actor, _, n := r.nameAt(p, s.to+1); r.isPerson(p, s.to+1, actor) && s.to+1+n < len(p.words) && p.comma(s.to+1+n) {
		return actor
	}
	return ""
}

// byName tells whether a person is known by name, and not only as "the pilot".
func byName(who string) bool {
	return strings.IndexFunc(surname(who), unicode.IsUpper) == 0
}

// personDone is the person that the verb of a main clause does something to: "the ministry sent Ann Roe back".
func (r *reader) personDone(p *sentence) string {
	for _, c := range p.clauses {
		if c.kind != main && (c.kind != adverbial || c.link != "when") || c.aside {
			continue
		}
		to := c.verb.end
		for to < c.to && !p.words[to].mark && p.words[to].time == nil && p.words[to].group == nil && !p.words[to].is(lexicon.Prep|lexicon.Conj|lexicon.Rel) {
			to++
		}
		if who := r.personIn(p, part{c.verb.end, to}); who != "" && byName(who) {
			return who
		}
	}
	return ""
}

// personIn is the person that a subject is, by name where the text gives one, else as it says ("the pilot"); empty where it is
// many or no person.
func (r *reader) personIn(p *sentence, s part) string {
	s.to = p.shortSubject(s)
	if s.empty() || p.plural(s) || p.words[s.from].is(lexicon.Pron) {
		return ""
	}
	for k := s.from; k < s.to && (!p.words[k].is(lexicon.Prep) || p.lows[k] == "of"); k++ {
		if actor, _, n := r.nameAt(p, k); r.isPerson(p, k, actor) && !p.belongs(k, n) {
			return actor
		}
	}
	head := s.from
	for head+1 < s.to && !p.words[head+1].is(lexicon.Prep) {
		head++
	}
	text := p.render(part{s.from, head + 1})
	w := p.words[head]
	switch {
	case w.inName || orgNouns.has(w.low) || strings.Contains(text, "'s"):
		return ""
	case w.capital && head > s.from && !p.words[s.from].is(lexicon.Det) && p.properName(s.from, head):
		return text // "Lt. J. Doe"
	case !w.capital && (p.lex.IsRole(p.lows[head:]) > 0 || hasAny(w.low, "man", "woman")):
		return text
	}
	return ""
}

// belongs tells whether something else is of the person whose name is the n words from k on, and told of: "the local branch of Ann
// Roe's Front", "Ann Roe's brother", "Kenya's Ann Roe".
func (p *sentence) belongs(k, n int) bool {
	if end := k + max(n, 1); end >= len(p.words) || p.lows[end] == "'s" {
		return true
	}
	for k > 0 && (p.words[k-1].role > 0 || p.words[k-1].is(lexicon.Det)) {
		k--
	}
	return k > 0 && (p.lows[k-1] == "'s" || p.lows[k-1] == "of")
}

// properName tells whether words from to to are a name that no table has: capitals, initials and the office before them.
func (p *sentence) properName(from, to int) bool {
	for k := from; k <= to; k++ {
		if w := p.words[k]; !w.capital && k > 0 && w.low != "." && !(k > from && w.low == "de") || w.inName || w.time != nil || p.trigger(k) != nil {
			return false
		}
	}
	return p.words[from].kind == 0 || p.lex.IsRole(p.lows[from:]) > 0
}

func hasAny(s string, endings ...string) bool {
	return slices.ContainsFunc(endings, func(e string) bool { return strings.HasSuffix(s, e) })
}

// Nouns of a giving back of prisoners that goes on for days.
var exchanges = setOf("exchange swap repatriation")

// placeAfter returns the place that follows the noun at k before any mark or verb: "talks in the border town of Ansk".
func (r *reader) placeAfter(p *sentence, k int) string {
	for k++; k < len(p.words) && !p.words[k].mark && p.words[k].group == nil; k++ {
		if _, place, _ := r.nameAt(p, k); place != "" {
			return place
		}
	}
	return ""
}

// isPerson tells whether the actor that word k begins is a person.
func (r *reader) isPerson(p *sentence, k int, actor string) bool {
	if actor == "" {
		return false
	}
	if n := p.words[k].name; n != nil {
		return n.Actor != nil && n.Actor.Kind == "person"
	}
	return r.surnames[surname(actor)] == actor || p.words[k].role > 0
}

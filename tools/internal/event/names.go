package event

import (
	"slices"
	"strings"
	"unicode"

	"dateline/tools/internal/edtf"
	"dateline/tools/internal/lexicon"
)

// capitals returns the run of capitalised words that begins at word i, as a name: "Rodrigo Londono".
func (p *sentence) capitals(i int) string {
	if i < 0 {
		return ""
	}
	if i < len(p.words) && p.comma(i) {
		i++
	}
	for i < len(p.words) && (p.words[i].capital || i == 0) && p.words[i].role > 0 {
		i += p.words[i].role
	}
	from := i
	for i < len(p.words) && p.inRun(from, i) {
		i++
		if p.peoples[p.words[i-1].spelled] != "" {
			break // "Sarvian", and not the name after it
		}
	}
	switch i - from {
	case 0:
		return ""
	case 1:
		return p.words[from].spelled
	}
	out := make([]string, 0, 8)
	for _, w := range p.words[from:i] {
		out = append(out, w.spelled)
	}
	return strings.Join(out, " ")
}

// inRun tells whether word i goes on with the name that begins at word from.
func (p *sentence) inRun(from, i int) bool {
	w, first := &p.words[i], i == from
	if p.peoples[w.spelled] != "" {
		return first
	}
	named := w.capital || i == 0 && w.kind == 0 && !w.mark || !first && (articled(w.spelled) || joins.has(w.low) && i+1 < len(p.words) && p.words[i+1].capital)
	if !named || w.time != nil || w.low == "'s" || w.inName && w.name != nil && w.name.Demonym || p.compoundActor(w.spelled) != "" {
		return false
	}
	return first || !w.inName || w.name == nil || w.name.Actor == nil || w.name.Actor.Kind == "person"
}

// wordsIn counts the words of a name.
func wordsIn(name string) int {
	if name == "" {
		return 0
	}
	return strings.Count(name, " ") + 1
}

// articled tells whether a name begins with the Arabic article: "al-Baidh".
func articled(spelled string) bool {
	article, name, ok := strings.Cut(spelled, "-")
	return ok && len(article) == 2 && article == strings.ToLower(article) && name != "" && unicode.IsUpper([]rune(name)[0])
}

// involved returns the actors and places of what v tells of: of its clause, and the speaker's.
func (r *reader) involved(p *sentence, v view) (actors, places []string) {
	from, to := p.reach(v)
	for k := from; k < to; k++ {
		actor, place, n := r.nameAt(p, k)
		if actor != "" && !slices.Contains(actors, actor) {
			actors = append(actors, actor)
		}
		if place != "" && !slices.Contains(places, place) && (v.at < 0 || !p.otherDated(k, v)) && !p.ofInsert(k, v) {
			places = append(places, place)
		}
		k += max(n-1, 0)
	}
	if v.group == nil {
		actors = unite(r.doersOf(p, v.noun), actors)
	}
	if len(places) == 0 && p.otherDay(v.candidate) {
		for k := v.clause.verb.end; k < v.noun; k++ {
			if _, place, _ := r.nameAt(p, k); place != "" {
				return actors, []string{place} // "flew to Oslo on Sunday for | talks on Monday"
			} else if town := p.capitals(k); town != "" && (toPlace.has(p.lows[k-1]) || placing.has(p.lows[k-1])) {
				return actors, []string{town}
			}
		}
	}
	return actors, places
}

// ofInsert tells whether the place at k stands in a clause about the subject of v that parts it from its verb: "Roe, who was born in Oslo, resigned".
func (p *sentence) ofInsert(k int, v view) bool {
	if v.clause == nil || v.verb != nil || k < v.clause.subject.from || k >= v.clause.verb.start {
		return false
	}
	for _, c := range p.clauses {
		if c != v.clause && c.kind == relative && k > c.from && k < v.clause.verb.start && c.from >= v.clause.subject.from && p.between(v.clause.subject.from, c.from, ",") && c.verb.end <= v.clause.verb.start {
			return true
		}
	}
	return false
}

// doersOf returns who has the happening done that the noun at n tells of: the subject of the verb before it, "France signed a pact".
func (r *reader) doersOf(p *sentence, n int) []string {
	c := p.clauseAt(n)
	if c == nil || c.verb.end > n || c.verb.passive || looksOn.has(c.verb.base) || p.lex.HasCue("mere speech", []string{c.verb.base}) {
		return nil
	}
	return r.actorsIn(p, part{c.subject.from, c.subject.to})
}

// Verbs whose subject has no part in what their object tells of.
var looksOn = setOf("condemn denounce welcome mourn mark follow precede survive remember commemorate criticise criticize deplore regret witness watch cover investigate probe " +
	"oppose fear cause lead include recall blame accuse criticise question defend justify compare flee escape")

// reach is the range of words that v takes its names from.
func (p *sentence) reach(v view) (from, to int) {
	switch {
	case v.group == nil:
		return p.around(v.noun)
	case v.verb != nil:
		return v.subject.from, max(v.rest.to, v.verb.end)
	}
	from, to = v.clause.from, v.clause.to
	if !v.subject.empty() {
		from = min(from, v.subject.from)
	}
	if v.clause.kind == main && v.clause == p.clauses[0] {
		from = 0
	}
	if !v.gap.empty() {
		from = v.gap.from // "A fell on 3 May, | B in the north on 5 May"
	}
	if v.to > 0 {
		to = v.to
	}
	if c := p.clauseAt(v.at); v.at >= to && c != nil && c.kind == adverbial {
		to = c.to // "Two men were killed when a wall fell on them in Goma on 3 May"
	}
	for _, c := range p.clauses { // "was put off after the minister pulled out"
		if c.from == to && c.kind == adverbial && (c.link == "after" || c.link == "because") && !p.datesOwn(c) && !p.soonAfter(c) {
			to = c.to
		}
	}
	return from, to
}

// around is the phrase that the noun at n stands in: back to a verb or mark, on to a comma.
func (p *sentence) around(n int) (from, to int) {
	for from = n; from > 0 && !p.parts(from-1) && p.words[from-1].group == nil; from-- {
	}
	for to = n; to < len(p.words) && !p.comma(to) && p.words[to].low != ";" && (p.words[to].group == nil || p.words[to].group.form != finite) && !p.words[to].is(lexicon.Rel); to++ {
	}
	return from, to
}

// otherDated tells whether the place at k has a date of its own, another than v's: "from Paris, on 17 April, to London, …".
func (p *sentence) otherDated(k int, v view) bool {
	for j := min(k, v.at); j < max(k, v.at); j++ {
		if t := p.words[j].time; t != nil && t != v.time && !t.When.IsZero() && !nested(t.When, v.when) {
			return true
		}
	}
	if next := k + max(p.words[k].nameLen, 1); k > v.at && next+1 < len(p.words) && p.lows[k-1] == "in" && p.words[next].is(lexicon.Prep) && p.words[next+1].time != nil && p.words[next+1].time != v.time {
		return true // "in Paris on 17 April and in | London on 23 April"
	}
	for j := k + 1; j < v.at; j++ { // "from Paris, …, to London, on 23 April"
		if p.words[j].name != nil && p.words[j].name.Place != nil && p.lows[j-1] == "to" && p.comma(max(j-2, 0)) {
			return true
		}
	}
	return false
}

// nested tells whether one date lies within the other: "the next summer, on 2 August".
func nested(a, b edtf.Value) bool {
	from, known := a.First()
	to, ends := a.Last()
	first, begun := b.First()
	last, over := b.Last()
	return known && ends && begun && over && (!first.Before(from) && !last.After(to) || !from.Before(first) && !to.After(last))
}

// nameAt returns the actor and the place that word k begins, and how many words that takes.
func (r *reader) nameAt(p *sentence, k int) (actor, place string, n int) {
	w := &p.words[k]
	switch {
	case w.name != nil && w.name.Actor == nil && w.nameLen == 1 && r.lands[w.spelled] && !p.located(k):
		return w.spelled, "", 1
	case w.name != nil:
		actor, place = p.known(k)
		return actor, place, w.nameLen
	case w.alias != "" && !w.is(lexicon.Rel):
		return "", w.alias, 1 // "the town"; but not the "which" of "the results of which"
	case w.time != nil || w.mark || w.inName:
		return "", "", 0
	}
	if compound := p.compoundActor(w.spelled); compound != "" {
		return compound, "", 1
	}
	if full := r.surnames[w.spelled]; full != "" && w.role == 1 && (k+1 >= len(p.words) || !p.words[k+1].capital) && (k == 0 || p.lows[k-1] != "the") {
		return full, "", 1 // a man named Bishop
	}
	if n := w.role; n > 0 {
		return r.titled(p, k, n)
	}
	if !w.capital && k > 0 {
		return "", "", 0
	}
	run := p.capitals(k)
	n = wordsIn(run)
	if land := r.land(run); land != "" {
		return r.landAt(p, k, land)
	}
	if full, length := r.institution(p, k, n, run); full != "" {
		return full, "", length
	}
	if actor = r.unlisted(run); actor == "" && run != "" && r.isTown(p, k, n, run) {
		place = run
	}
	return actor, place, n
}

// compoundActor returns who does what a word like "Russian-brokered" says.
func (p *sentence) compoundActor(spelled string) string {
	who, did, ok := strings.Cut(spelled, "-")
	if !ok || !slices.Contains([]string{"led", "brokered", "mediated", "sponsored", "drafted", "proposed", "organised", "organized", "run", "appointed", "imposed", "chaired"}, did) {
		return ""
	}
	if name, n := p.lex.Name([]string{who}); n == 1 && name.Actor != nil {
		return name.Actor.Name
	}
	return ""
}

// titled returns the person named after an office of n words at k, and the length of both.
func (r *reader) titled(p *sentence, k, n int) (actor, place string, length int) {
	full := p.capitals(k + n)
	if orgNouns.has(strings.ToLower(surname(full))) && p.words[k].capital {
		return strings.Join(strings.Fields(p.t[p.words[k].Start:p.words[k+n+wordsIn(full)-1].End]), " "), "", n + wordsIn(full) // "the General Border Committee"
	}
	if full == "" || p.words[k+n].name != nil {
		return "", "", n
	}
	if !strings.Contains(full, " ") {
		full = r.fullName(full)
	}
	return full, "", n + wordsIn(full)
}

// unlisted returns the person or group that capitals name, where no table does: told in full before, or by its last word.
func (r *reader) unlisted(run string) string {
	last := surname(run)
	switch {
	case r.surnames[run] != "":
		return r.surnames[run]
	case run != "" && (r.surnames[last] == run || strings.HasSuffix(r.surnames[last], " "+run)):
		return r.surnames[last] // one surname, or two
	case last != run && orgNouns.has(strings.ToLower(last)):
		r.orgs[last] = run
		return run
	}
	return r.orgs[run]
}

func (r *reader) fullName(surname string) string {
	if full, ok := r.surnames[surname]; ok {
		return full
	}
	return surname
}

// phrase returns the words of r as one line, without "the".
func (p *sentence) phrase(r part) string {
	if r.empty() || r.to > len(p.words) {
		return ""
	}
	if p.words[r.from].is(lexicon.Det) && p.lows[r.from] == "the" {
		r.from++
	}
	for !r.empty() && p.words[r.to-1].mark {
		r.to--
	}
	if r.empty() {
		return ""
	}
	out := strings.Join(strings.Fields(p.t[p.words[r.from].Start:p.words[r.to-1].End]), " ")
	if w := p.words[r.from]; r.from == 0 && !w.inName && r.to > 1 && !p.words[1].capital && w.role == 0 {
		return strings.ToLower(out[:1]) + out[1:]
	}
	return out
}

// bareName tells whether nothing but a name, with no article or preposition, opens the sentence up to word k: no participle picks one of
// many such, so what follows is its verb: "Roe | returned to Oslo".
func (p *sentence) bareName(k int) bool {
	return k > 0 && k < 4 && p.words[0].time == nil && !slices.ContainsFunc(p.words[1:k], func(w word) bool { return !isNamed(w) }) && (p.words[0].inName || p.words[0].role > 0 || p.words[0].kind == 0 && !p.lex.IsNoun(p.lows[0]) && len(p.words[0].forms) == 0)
}

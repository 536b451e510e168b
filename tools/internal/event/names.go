package event

import (
	"cmp"
	"slices"
	"strings"

	"dateline/tools/internal/lexicon"
)

// learnNames remembers the people that a sentence names in full, so that a surname is known later.
func (r *reader) learnNames(p *sentence) {
	for i := 0; i < len(p.words); i++ {
		if n := p.words[i].role; n > 0 {
			if full := p.capitals(i + n); strings.Contains(full, " ") {
				r.learn(full)
			}
			i += n - 1
		}
	}
	for k := range p.words {
		if full := p.capitals(k); strings.Count(full, " ") == 1 && (k == 0 || !p.words[k-1].capital) && k+3 < len(p.words) && p.comma(k+2) && p.roleIn(k+3) {
			r.learn(full) // "Ann Roe, the foreign minister, …"
		}
	}
	for _, c := range p.clauses {
		if p.reportVerb(c.verb) && !c.subject.empty() {
			if full := p.capitals(c.subject.to - 2); c.subject.to-c.subject.from == 2 && strings.Count(full, " ") == 1 {
				r.learn(full)
			}
		}
	}
}

// roleIn tells whether an office stands among the next words, before any mark or verb.
func (p *sentence) roleIn(k int) bool {
	for end := min(k+6, len(p.words)); k < end && !p.words[k].mark && p.words[k].group == nil; k++ {
		if p.words[k].role > 0 {
			return true
		}
	}
	return false
}

func (r *reader) learn(full string) {
	if name, n := r.lex.Name(strings.Fields(full)); n > 0 && (name.Actor == nil || name.Actor.Kind != "person") {
		return
	}
	surname := full[strings.LastIndexByte(full, ' ')+1:]
	if _, ok := r.surnames[surname]; !ok {
		r.surnames[surname] = full
	}
}

// capitals returns the run of capitalised words that begins at word i, as a name: "Rodrigo Londono".
func (p *sentence) capitals(i int) string {
	var out []string
	if i < 0 {
		return ""
	}
	if i < len(p.words) && p.comma(i) {
		i++
	}
	for i < len(p.words) && p.words[i].capital && p.words[i].role > 0 {
		i += p.words[i].role
	}
	for ; i < len(p.words); i++ {
		w := p.words[i]
		joins := len(out) > 0 && slices.Contains([]string{"al", "el", "bin", "ibn", "de", "van", "von", "der", "la", "da", "dos", "ould", "ag", "del"}, w.low) && i+1 < len(p.words) && p.words[i+1].capital
		if !(w.capital || i == 0 && w.kind == 0 && !w.mark) && !joins || w.time != nil || w.low == "'s" || w.inName && w.name != nil && w.name.Demonym {
			break
		}
		if w.inName && len(out) > 0 && w.name != nil && w.name.Actor != nil && w.name.Actor.Kind != "person" {
			break
		}
		out = append(out, w.spelled)
	}
	return strings.Join(out, " ")
}

// involved returns the actors and places of what v tells of: of its clause, and the speaker's.
func (r *reader) involved(p *sentence, v view) (actors, places []string) {
	from, to := p.reach(v)
	for k := from; k < to; k++ {
		actor, place, n := r.nameAt(p, k)
		if actor != "" && !slices.Contains(actors, actor) {
			actors = append(actors, actor)
		}
		if place != "" && !slices.Contains(places, place) && (v.at < 0 || !p.otherDated(k, v)) {
			places = append(places, place)
		}
		k += max(n-1, 0)
	}
	return actors, places
}

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
	for from = n; from > 0 && !p.words[from-1].mark && p.words[from-1].group == nil; from-- {
	}
	for to = n; to < len(p.words) && !p.comma(to) && p.words[to].low != ";" && (p.words[to].group == nil || p.words[to].group.form != finite) && !p.words[to].is(lexicon.Rel); to++ {
	}
	return from, to
}

// otherDated tells whether the place at k has a date of its own, another than v's: "from Paris, on 17 April, to London, …".
func (p *sentence) otherDated(k int, v view) bool {
	for j := min(k, v.at); j < max(k, v.at); j++ {
		if t := p.words[j].time; t != nil && t != v.time && !t.When.IsZero() {
			return true
		}
	}
	for j := k + 1; j < v.at; j++ { // "from Paris, …, to London, on 23 April"
		if p.words[j].name != nil && p.words[j].name.Place != nil && p.lows[j-1] == "to" && p.comma(max(j-2, 0)) {
			return true
		}
	}
	return false
}

// nameAt returns the actor and the place that word k begins, and how many words that takes.
func (r *reader) nameAt(p *sentence, k int) (actor, place string, n int) {
	w := p.words[k]
	switch {
	case w.name != nil:
		actor, place = p.known(k)
		return actor, place, w.nameLen
	case w.time != nil || w.mark || w.inName:
		return "", "", 0
	}
	if n := w.role; n > 0 {
		return r.titled(p, k, n)
	}
	if !w.capital && k > 0 {
		return "", "", 0
	}
	run := p.capitals(k)
	n = len(strings.Fields(run))
	if actor = r.unlisted(run); actor == "" && run != "" && p.trigger(k) == nil && p.located(k) {
		place = run
	}
	return actor, place, n
}

// titled returns the person named after an office of n words at k, and the length of both.
func (r *reader) titled(p *sentence, k, n int) (actor, place string, length int) {
	full := p.capitals(k + n)
	if full == "" || p.words[k+n].name != nil {
		return "", "", n
	}
	if !strings.Contains(full, " ") {
		full = r.fullName(full)
	}
	return full, "", n + len(strings.Fields(full))
}

// unlisted returns the person or group that capitals name, where no table does: told in full before, or by its last word.
func (r *reader) unlisted(run string) string {
	last := surname(run)
	switch {
	case r.surnames[run] != "":
		return r.surnames[run]
	case r.surnames[last] == run && run != "":
		return run
	case strings.HasSuffix(r.surnames[last], " "+run):
		return r.surnames[last] // a surname of two words
	case last != run && orgNouns[strings.ToLower(last)]:
		r.orgs[last] = run
		return run
	}
	return r.orgs[run]
}

// Last words of the names of groups and institutions.
var orgNouns = map[string]bool{"front": true, "movement": true, "army": true, "group": true, "party": true, "council": true, "forces": true, "force": true, "brigade": true, "brigades": true, "coalition": true, "union": true, "commission": true, "mission": true, "alliance": true, "militia": true, "league": true, "guard": true, "guards": true, "committee": true, "command": true, "authority": true, "agency": true, "tribunal": true, "organisation": true, "organization": true, "association": true, "congress": true}

func (r *reader) fullName(surname string) string {
	if full, ok := r.surnames[surname]; ok {
		return full
	}
	return surname
}

// known reads a name that the lexicon has: as a place after a preposition of place, else as an actor.
func (p *sentence) known(k int) (actor, place string) {
	name := p.words[k].name
	located := name.Place != nil && p.located(k)
	switch {
	case located:
		return "", name.Place.Name
	case name.Actor != nil:
		return name.Actor.Name, ""
	}
	return "", ""
}

var placeWords = []string{"in", "at", "near", "outside", "around", "across", "into", "inside", "throughout", "above", "through", "over", "off"}
var placeNouns = []string{"village", "town", "city", "island", "port", "region", "province", "district", "capital", "suburb", "peninsula", "enclave", "camp", "settlement", "area", "valley", "border", "state", "part", "parts", "north", "south", "east", "west", "outskirts", "centre", "center", "coast", "mountains"}

// located tells whether what stands before the name at word k makes it a place: "in Paris", "the village of Halden".
func (p *sentence) located(k int) bool {
	j := k - 1
	for j >= 0 && (p.words[j].is(lexicon.Det) || p.words[j].is(lexicon.Adj) || p.words[j].capital && !p.words[j].mark && p.words[j].name == nil || p.words[j].name != nil && p.words[j].name.Demonym || slices.Contains(placeNouns, p.lows[j]) && p.lows[j] != "capital") {
		j--
	}
	if name := p.words[k].name; j < 0 {
		return name != nil && name.Place != nil && (name.Actor == nil || name.Metonym) && k+p.words[k].nameLen < len(p.words) && p.trigger(k+p.words[k].nameLen) != nil
	}
	low := p.lows[j]
	switch {
	case slices.Contains(placeWords, low):
		return true
	case low == "of":
		return j > 0 && (slices.Contains(placeNouns, p.lows[j-1]) || p.trigger(j-1) != nil && p.words[k].name != nil && p.words[k].name.Place != nil && (p.words[k].name.Actor == nil || p.words[k].name.Metonym))
	case low == "," && j > 0 && (p.words[j-1].name != nil && p.words[j-1].name.Place != nil || p.lows[j-1] == "capital"):
		return j < 3 || p.located(j-1) || p.lows[j-1] == "capital"
	case low == "and":
		return j > 0 && p.words[j-1].capital && p.located(j-1)
	}
	name := p.words[k].name
	if name == nil && p.words[j].group != nil && reaches[p.words[j].group.base] {
		_, known := p.lex.Place(p.words[k].spelled)
		return known
	}
	if name == nil || name.Place == nil {
		return false
	}
	town := name.Actor == nil || name.Metonym
	switch {
	case low == "from":
		return town || j > 0 && p.words[j-1].group != nil
	case low == "to" || low == "on" || low == "for" || low == "against" || low == "towards":
		return town || low == "to"
	}
	if town && k+p.words[k].nameLen < len(p.words) && p.trigger(k+p.words[k].nameLen) != nil {
		return true // "the London talks"
	}
	return town && p.words[j].group != nil && reaches[p.words[j].group.base]
}

// Verbs whose object may be a town.
var reaches = map[string]bool{"visit": true, "leave": true, "reach": true, "enter": true, "capture": true, "seize": true, "shell": true, "bomb": true, "strike": true, "attack": true, "hit": true, "retake": true, "take": true, "besiege": true, "recapture": true, "bombard": true, "liberate": true, "overrun": true, "pound": true, "occupy": true, "rock": true, "tour": true, "storm": true, "surround": true, "quit": true}

// attribution says who tells of the event, where that is one side's word.
func (r *reader) attribution(p *sentence, v view, e *Event) string {
	source := p.source(v)
	switch strings.ToLower(source) {
	case "":
		return ""
	case "he", "she":
		source = r.somebody()
	case "they", "it":
		source = r.subject
	}
	if e.Status == "occurred" && p.accuser(v) != "" {
		e.Status = "claimed"
	}
	if e.Status == "occurred" && e.Type != "ceasefire" && contestable(e.Type) && p.partisan(source) {
		e.Status = "claimed"
	}
	return source
}

// source returns the words for who tells of v: the subject of the clause that says so, or what follows "according to".
func (p *sentence) source(v view) string {
	if v.clause == nil {
		return ""
	}
	if who := p.accuser(v); who != "" {
		return who
	}
	if v.clause.kind == complement && v.clause.host != nil && p.reportVerb(v.clause.host.verb) {
		return p.phrase(v.clause.host.subject)
	}
	for _, c := range p.clauses {
		if c.aside && c.verb.start > v.clause.verb.start {
			return p.phrase(c.subject)
		}
	}
	for k := 0; k+2 < len(p.lows); k++ {
		if p.lows[k] == "according" && p.lows[k+1] == "to" {
			_, to := p.around(k + 2)
			return p.phrase(part{k + 2, to})
		}
	}
	if v.group != nil && slices.Contains([]string{"report", "claim", "allege"}, v.group.base) && len(p.nounTypes(v.rest)) > 0 {
		return p.phrase(v.subject)
	}
	return ""
}

// accuser returns who accuses, where v is what another is accused of: "accusing the rebels of attacking camps".
func (p *sentence) accuser(v view) string {
	if v.verb == nil || v.verb.form != gerund {
		return ""
	}
	for k := v.verb.start - 1; k > 0 && k > v.verb.start-9; k-- {
		if g := p.words[k].group; g != nil {
			if g.base == "accuse" || g.base == "blame" || g.base == "suspect" {
				return cmp.Or(p.phrase(v.clause.subject), "the other side")
			}
			return ""
		}
	}
	return ""
}

// partisan tells whether a source is a side in the conflict or hearsay: an army, rebels, residents; not a mayor, police or the UN.
func (p *sentence) partisan(source string) bool {
	words := strings.Fields(strings.ToLower(strings.ReplaceAll(source, "’s", " 's")))
	for i := range words {
		words[i] = strings.Trim(words[i], ",.")
	}
	if p.lex.HasCue("outsider", words) {
		return false
	}
	if p.lex.HasCue("party", words) {
		return true
	}
	spelled := strings.Fields(source)
	for i := range spelled {
		if name, n := p.lex.Name(spelled[i:]); n > 0 && name.Actor != nil && name.Actor.Kind != "org" {
			return true
		}
	}
	return false
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

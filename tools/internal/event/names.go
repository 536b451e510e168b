package event

import (
	"cmp"
	"slices"
	"strings"
	"unicode"

	"dateline/tools/internal/lexicon"
)

// capitals returns the run of capitalised words that begins at word i, as a name: "Rodrigo Londono".
func (p *sentence) capitals(i int) string {
	var out []string
	if i < 0 {
		return ""
	}
	if i < len(p.words) && p.comma(i) {
		i++
	}
	for i < len(p.words) && (p.words[i].capital || i == 0) && p.words[i].role > 0 {
		i += p.words[i].role
	}
	for ; i < len(p.words); i++ {
		w := p.words[i]
		joins := len(out) > 0 && slices.Contains([]string{"al", "el", "bin", "ibn", "de", "van", "von", "der", "la", "da", "dos", "ould", "ag", "del"}, w.low) && i+1 < len(p.words) && p.words[i+1].capital
		if !(w.capital || i == 0 && w.kind == 0 && !w.mark || len(out) > 0 && articled(w.spelled)) && !joins || w.time != nil || w.low == "'s" || w.inName && w.name != nil && w.name.Demonym || p.compoundActor(w.spelled) != "" {
			break
		}
		if w.inName && len(out) > 0 && w.name != nil && w.name.Actor != nil && w.name.Actor.Kind != "person" {
			break
		}
		out = append(out, w.spelled)
	}
	return strings.Join(out, " ")
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
	case p.compoundActor(w.spelled) != "":
		return p.compoundActor(w.spelled), "", 1
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
	n = len(strings.Fields(run))
	if actor = r.unlisted(run); actor == "" && run != "" && p.trigger(k) == nil && p.located(k) && p.placeLike(k, k+n) {
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
	if full == "" || p.words[k+n].name != nil || p.does(k+n) {
		return "", "", n
	}
	if !strings.Contains(full, " ") {
		full = r.fullName(full)
	}
	return full, "", n + len(strings.Fields(full))
}

// placeLike tells whether the capitals from word k to end, after a word like "in", can be a place that no table has: no belief, no
// paper, no assembly, no adjective of two nations.
func (p *sentence) placeLike(k, end int) bool {
	last := p.words[end-1]
	if nowhere[last.low] || orgNouns[last.low] || p.words[end-1].role > 0 || p.trigger(end-1) != nil {
		return false
	}
	if end-k == 1 && (k > 1 && p.lows[k-1] == "the" && p.lows[k-2] == "in" || len(last.low) < 3) {
		return false // "in the Guardian"
	}
	for j := k; j < end; j++ {
		w := p.words[j]
		first, _, hyphen := strings.Cut(w.spelled, "-")
		if name, n := p.lex.Name([]string{first}); hyphen && n == 1 && name.Demonym {
			return false // "in Russian-Ukrainian talks"
		}
		if len(w.low) > 1 && w.spelled == strings.ToUpper(w.spelled) && end-k > 1 {
			return false // a headline in capitals
		}
	}
	return true
}

// What "in" may stand before with a capital, and is no place.
var nowhere = setOf("parliament congress senate commons lords cabinet islam christianity catholic christian muslim jewish arabic english french german russian spanish hebrew " +
	"democracy article section chapter comments day tv television radio internet twitter facebook google youtube mass ramadan easter christmas god allah heaven act bill party post " +
	"times news herald journal magazine gazette daily press guardian independent cup league games award prize emergency department university series season book world one two i")

// does tells whether word k is a verb in a headline that has all its words in capitals: "Judge Overturns Law".
func (p *sentence) does(k int) bool {
	return strings.HasSuffix(p.lows[k], "s") && slices.ContainsFunc(p.lex.Verb(p.lows[k]), func(f lexicon.Form) bool { return f.Shape&lexicon.Third != 0 })
}

// unlisted returns the person or group that capitals name, where no table does: told in full before, or by its last word.
func (r *reader) unlisted(run string) string {
	last := surname(run)
	switch {
	case r.surnames[run] != "":
		return r.surnames[run]
	case run != "" && (r.surnames[last] == run || strings.HasSuffix(r.surnames[last], " "+run)):
		return r.surnames[last] // one surname, or two
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

// known reads a name that the lexicon has: as a place after a preposition of place, else as an actor. A country that is
// invaded or fired at is both.
func (p *sentence) known(k int) (actor, place string) {
	name := p.words[k].name
	if name.Place != nil {
		switch country := name.Actor != nil && !name.Metonym; {
		case country && p.entered(k):
			return name.Actor.Name, name.Place.Name
		case p.located(k):
			return "", name.Place.Name
		}
	}
	if name.Actor != nil {
		return name.Actor.Name, ""
	}
	return "", ""
}

// Words before a country that make it a place: "northern Israel".
var parts = setOf("northern southern eastern western central north-eastern north-western south-eastern south-western northeastern northwestern southeastern southwestern rural mainland occupied neighbouring neighboring")

// entered tells whether the country at k is what an army enters, leaves or fires at: "overran Kuwait", "out of northern Israel",
// "rockets at Israel".
func (p *sentence) entered(k int) bool {
	j := k - 1
	for j >= 0 && (p.lows[j] == "the" || parts[p.lows[j]]) {
		j--
	}
	if j < 0 {
		return false
	}
	if p.lows[j] == "at" || p.lows[j] == "into" || p.lows[j] == "on" {
		for i := j - 1; i >= 0 && i > j-9; i-- {
			if g := p.words[i].group; g != nil {
				return slices.Contains([]string{"fire", "launch", "aim", "shoot", "lob", "hurl", "fall", "march", "drive", "advance"}, g.base)
			}
		}
		return false
	}
	g := p.words[j].group
	return g != nil && g.form != reduced && (reaches[g.base] || g.base == "invade" || g.base == "annex") && g.base != "visit" && g.base != "tour" && g.base != "leave" && g.base != "take"
}

var placeWords = []string{"in", "at", "near", "outside", "around", "across", "into", "inside", "throughout", "above", "through", "over", "off"}
var placeNouns = []string{"village", "town", "city", "island", "port", "region", "province", "district", "capital", "suburb", "peninsula", "enclave", "camp", "settlement", "area", "valley", "border", "state", "part", "parts", "north", "south", "east", "west", "outskirts", "centre", "center", "coast", "mountains"}

// located tells whether what stands before the name at word k makes it a place: "in Paris", "the village of Halden".
func (p *sentence) located(k int) bool {
	j := k - 1
	for j >= 0 && (p.words[j].is(lexicon.Det) || p.words[j].is(lexicon.Adj) || parts[p.lows[j]] || p.words[j].capital && !p.words[j].mark && p.words[j].name == nil || p.words[j].name != nil && p.words[j].name.Demonym || slices.Contains(placeNouns, p.lows[j]) && p.lows[j] != "capital") {
		j--
	}
	if name := p.words[k].name; j < 0 {
		return name != nil && name.Place != nil && (name.Actor == nil || name.Metonym) && k+p.words[k].nameLen < len(p.words) && p.trigger(k+p.words[k].nameLen) != nil
	}
	low := p.lows[j]
	switch {
	case slices.Contains(placeWords, low), k > 0 && parts[p.lows[k-1]] && (p.words[k].name == nil || p.words[k].name.Place != nil), low == "of" && j > 0 && p.lows[j-1] == "out":
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
	if p.admits(v) {
		return source
	}
	if e.Status == "occurred" && p.accuser(v) != "" {
		e.Status = "claimed"
	}
	if e.Status == "occurred" && e.Type != "ceasefire" && contestable(e.Type) && p.partisan(source) {
		e.Status = "claimed"
	}
	return source
}

// admits tells whether who tells of v owns up to it, or makes public what nobody else could: what is admitted has happened.
func (p *sentence) admits(v view) bool {
	if c := v.clause; c != nil && c.kind == complement && c.host != nil && admissions[c.host.verb.base] {
		return true
	}
	return slices.ContainsFunc(p.clauses, func(c *clause) bool {
		return c.aside && admissions[c.verb.base] && v.clause != nil && c.verb.start > v.clause.verb.start
	})
}

var admissions = setOf("acknowledge admit concede disclose reveal confess confirm")

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

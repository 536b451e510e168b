package event

import (
	"slices"
	"strings"
	"unicode"

	"dateline/tools/internal/edtf"
	"dateline/tools/internal/lexicon"
)

// ahead tells whether the date of v ends after the day of publication.
func (p *sentence) ahead(v view) bool {
	end, ok := v.when.Last()
	return ok && !p.dct.IsZero() && end.After(p.dct)
}

// today tells whether the date of v ends on the day of publication.
func (p *sentence) today(v view) bool {
	end, ok := v.when.Last()
	return ok && end.Equal(p.dct)
}

// reject says why e is no entry, or nothing.
func (r *reader) reject(p *sentence, v view, e *Event) string {
	switch {
	case p.negated(v) && e.Status != "cancelled":
		return "negated: it did not happen"
	case v.clause != nil && (v.clause.link == "what" || v.clause.link == "how" || v.clause.link == "why"), v.group != nil && v.group.base == "be" && v.verb == nil && v.subject.to-v.subject.from == 1 && backward.has(p.lows[v.subject.from]) && r.resolve(p, v, e) == "" && p.stateOf(v) == "":
		return "no event at its date" // "on what both call the last day of the war", "it is important"
	case p.hypothetical(v), v.group != nil && (v.group.modal == "can" || v.group.modal == "cannot" || v.group.modal == "ca"):
		return "hypothetical"
	case v.group != nil && wishes.has(v.group.base) && !p.showsUp(v.group) && v.group.tense != future && !(v.group.base == "hope" && v.chain != nil && p.ahead(v) && p.public(v.subject)):
		return "a wish or a seeming"
	case v.group != nil && p.headClass(v.subject).Meets(lexicon.ElsewhereClass) && !p.armed(v.subject):
		return "unrelated to the conflict"
	case v.clause != nil && v.group != nil && v.clause.link == "since" && v.when.Precision() == "approximate":
		return "background"
	case p.underWayBy(v), p.longPast(v):
		return "background"
	case p.loose(v):
		return "background"
	case p.judges(v), p.foretells(v), v.group != nil && v.group.modal == "would" && slices.Contains(p.lows[v.group.start:v.group.end], "rather"):
		return "opinion"
	case v.group != nil && p.nearly(v.group):
		return "it nearly happened"
	case v.group == nil && v.clause != nil && v.clause.verb.modal != "" && v.clause.verb.tense != future && !openEnded(v.when) && !(v.clause.verb.modal == "would" && (v.clause.kind == complement || v.clause.link == "that") && p.toCome(v.candidate)):
		return "hypothetical" // but "said there would be talks on 3 May"
	case r.nobodysDeed(p, v, e):
		return "people, and nothing that happened"
	case v.group == nil && p.words[v.noun].quoted:
		return "quotation"
	case v.chain != nil && v.chain.base == "last":
		return "says only how long"
	case v.group == nil && e.Status == "planned" && slices.Contains([]string{"attack", "battle", "territory"}, e.Type):
		return "hypothetical"
	case p.firstPerson(v), v.set && p.speaksOfSelf():
		return "told in the first person"
	case v.group != nil && v.group.form == finite && v.subject.empty():
		return "no subject found"
	case e.Type == "talks" && v.group != nil && e.Noun == "" && !r.official(p, v):
		return "nobody known meets"
	case e.Type == "statement" && v.group != nil && p.says(v) == "" && !(v.group.passive && first(p.nounTypes(v.subject)).kind == "statement"):
		return noContent
	case e.Status == "occurred" && p.onlyPoints(v):
		return "only points back"
	case p.inPossession(v):
		return "background"
	case p.superseded(v) && e.Status != "cancelled", v.group != nil && p.overdue(v.group):
		return supersededPlan
	case p.quotedWhole() || v.group != nil && p.words[v.group.head].quoted && (v.subject.empty() || p.words[v.subject.from].quoted):
		return "quotation"
	case p.lex.HasCue("unrelated", p.ownLows(v)) && e.Type != "talks" && e.Type != "prisoners":
		return "unrelated to the conflict"
	case e.Type == "statement" && v.group != nil && p.onlySays(v.group) && !p.commits(v):
		return idleTalk
	case e.Type == "statement" && !r.worthSaying(p, v, e):
		return nobodysWords
	case v.clause != nil && v.clause.kind == relative && v.clause.host != nil && v.clause.host.aside:
		return "about the speaker only"
	case p.opinion(v):
		return "opinion"
	case p.statistic(v, e):
		return "statistic"
	case p.pictured(v):
		return "caption"
	}
	return ""
}

// armed tells whether the words of a subject make a force of what is none by itself: "armed bands".
func (p *sentence) armed(r part) bool {
	return p.anyOf(r, []string{"armed", "rebel", "guerrilla", "insurgent", "military", "marauding"})
}

// public tells whether a subject is one whose deeds news of a conflict tells of, whatever they are: a force, a state, a group,
// an office, or somebody told of before.
func (p *sentence) public(r part) bool {
	c := p.headClass(r)
	if c.Meets(p.lex.NounClasses("forces", "state", "group", "org", "leader", "rule", "house", "council", "court", "police", "captors", "peacekeepers", "ships", "guns", "aircraft", "captives", "party")) {
		return true
	}
	return c.Meets(lexicon.PersonClass) && slices.ContainsFunc(p.words[r.from:r.to], func(w word) bool {
		return w.name != nil || p.surnames[w.spelled] != "" || w.low == "he" || w.low == "she"
	})
}

// showsUp tells whether g says where somebody came: "appeared in court", "appeared before the panel".
func (p *sentence) showsUp(g *group) bool {
	return g.base == "appear" && !g.passive && g.end < len(p.lows) && (p.lows[g.end] == "in" || p.lows[g.end] == "before" || p.lows[g.end] == "at")
}

// wishes are verbs of wanting and seeming: what completes them has not happened.
var wishes = setOf("want wish hope like love hate prefer need deserve seem appear tend")

// ownLows are the words of the clause of v; all words of the sentence where it has none.
func (p *sentence) ownLows(v view) []string {
	if c := v.clause; c != nil && c.kind == main && v.noun < 0 && v.verb == nil {
		return p.lows[min(c.from, c.verb.start):c.to]
	}
	return p.lows
}

// underWayBy tells whether v only says what was going on by then: "By then children were dying".
func (p *sentence) underWayBy(v view) bool {
	from, to := v.when.Ends()
	g := v.group
	if g != nil && g.perfect && v.at > 0 && (p.lows[v.at-1] == "until" || p.lows[v.at-1] == "till") && p.lows[v.at] == "then" {
		return true // "had until then held back"
	}
	if g == nil || g.tense != past || from != (edtf.Date{}) || to == (edtf.Date{}) {
		return false
	}
	return g.ongoing || slices.Contains(p.lows[max(g.start-1, 0):g.end], "still")
}

// loose tells whether v is no more than what was so by some time that is not said, or has been so since some year: "By then there was war",
// "a militia that has ruled the north since the 1990s".
func (p *sentence) loose(v view) bool {
	from, to := v.when.Ends()
	g := v.group
	if g == nil {
		g = p.clauseVerb(v)
	}
	if g == nil {
		return false
	}
	was := g.base == "be" && g.tense == past && !g.passive && g.modal != "would" && !p.due(g) && (v.group == nil || p.stateOf(v) == "")
	if from == (edtf.Date{}) && (was || opens.has(g.base) && g.perfect && slices.Contains(p.lows[max(g.start-1, 0):g.end], "already")) {
		return true
	}
	if !openEnded(v.when) || from.Unit > edtf.Year || to != (edtf.Date{}) || !g.perfect || g.tense == past {
		return false
	}
	return v.clause != nil && v.clause.kind == relative || reigns.has(g.base) && p.headClass(v.subject).Meets(lexicon.PersonClass) // "Doe has ruled since 1969"
}

// Verbs of who is in power.
var reigns = setOf("be rule lead govern reign head serve")

// clauseVerb is the verb of the clause of v, a noun.
func (p *sentence) clauseVerb(v view) *group {
	if c := p.clauseOfView(v); c != nil {
		return c.verb
	}
	return nil
}

// judges tells whether v only says what somebody thinks of something: "called the vote a farce", "it is vital that they talk".
func (p *sentence) judges(v view) bool {
	g := v.group
	if g == nil || v.verb != nil || g.passive || g.form != finite {
		return false
	}
	if c := v.chain; g.base == "be" && c != nil && c.form == infinitive && c.passive && deserves.has(c.base) && g.tense == present {
		return true // "is to be applauded"
	}
	if k := p.skipAdverbs(g.end); g.base == "be" && v.subject.to-v.subject.from == 1 && p.lows[v.subject.from] == "it" && k+1 < len(p.words) {
		next := p.lows[k+1]
		return p.words[k].is(lexicon.Adj) && (next == "for" || next == "that" || next == "to" || next == "how" || next == "whether")
	}
	if g.base != "call" || g.end >= len(p.words) {
		return false
	}
	for k := g.end + 1; k < v.rest.to && p.words[k].group == nil && !p.comma(k); k++ {
		w := p.words[k]
		if p.words[k-1].noun() && p.words[k-1].time == nil && !particles.has(p.lows[g.end]) && (w.low == "a" || w.low == "an" || isQuote(w) && k+1 < v.rest.to && !p.words[k+1].capital || w.is(lexicon.Adj) && !w.noun() && (k+1 >= v.rest.to || p.words[k+1].mark)) {
			return !p.words[g.end].is(lexicon.Prep)
		}
	}
	return false
}

// Verbs of what a writer thinks that somebody or something deserves, or of what anybody can see.
var deserves = setOf("applaud commend congratulate praise admire thank pity blame condemn deplore regret find see believe expect fear hope note")

// longPast tells whether v is a noun with nothing but its year, or less, in a phrase about something else: "responsible for massacres in
// the early 1980s", "few losses in the war of 1991".
func (p *sentence) longPast(v view) bool {
	if v.group != nil || v.clause == nil || v.noun < v.clause.verb.end || p.segmented(v.noun) >= 0 {
		return false
	}
	if from, to := v.when.Ends(); from.Unit >= edtf.Month || to.Unit >= edtf.Month {
		return false
	}
	k := v.noun
	for k > v.clause.verb.end && !p.words[k-1].is(lexicon.Prep) && !p.words[k-1].mark && p.words[k-1].group == nil {
		k--
	}
	return k > v.clause.verb.end && p.words[k-1].is(lexicon.Prep)
}

// foretells tells whether v only says how something to come will be: "the marches on Friday will be huge".
func (p *sentence) foretells(v view) bool {
	g := v.group
	if c := v.clause; g == nil && c != nil && v.noun < c.subject.to {
		g = c.verb
	}
	if g == nil || g.base != "be" || g.tense != future || g.form != finite || p.due(g) {
		return false
	}
	k := p.skipAdverbs(g.end)
	return k < len(p.words) && (p.words[k].is(lexicon.Adj) || judged.has(p.lows[k])) && (k+1 >= len(p.words) || !p.words[k+1].noun() || p.words[k+1].mark)
}

// Adjectives of how much or how good something is.
var judged = setOf("huge large big bigger larger massive enormous small crucial decisive critical vital key hard difficult tough easy important peaceful violent bloody long short free fair different better worse good bad worth over")

// nearly tells whether something only came close to happening.
func (p *sentence) nearly(g *group) bool {
	k := g.start
	for k > 0 && (p.words[k-1].is(lexicon.Adv) || isLy(p.words[k-1]) || p.lows[k-1] == "but") && !p.comma(k-1) {
		k--
	}
	for ; k < g.end; k++ {
		if p.lows[k] == "nearly" || p.lows[k] == "almost" || p.lows[k] == "but" && k > 0 && p.lows[k-1] == "all" {
			return true
		}
	}
	return false
}

// selves are the words by which writers and speakers tell of themselves and address their readers. A sentence that has one
// and no date of its own, below the stamp of a post, is a reader's comment.
var selves = []string{"i", "we", "you", "my", "our", "your", "us", "me"}

// firstPerson tells whether the writer or a speaker tells of himself.
func (p *sentence) firstPerson(v view) bool {
	for k := v.subject.from; k < v.subject.to; k++ {
		w := p.words[k]
		low, _, _ := strings.Cut(w.low, "'") // "we're"
		switch {
		case !slices.Contains(selves, low) || w.name != nil:
		case w.low == "my" && p.words[k+1].capital: // "My Special Representative"
		case k == v.subject.from && p.ourStaff(v.subject):
		case w.spelled == "I" && k > 0 && p.words[k-1].kind == 0 && unicode.IsUpper(rune(p.words[k-1].spelled[0])): // "Chamber I"
		case w.quoted && !p.words[v.subject.from].quoted: // "a crowd, chanting “we will not go”,"
		default:
			return true
		}
	}
	return false
}

// ourStaff tells whether a subject is those who work for whoever publishes the text, as in what an aid group tells of its work: "Our teams".
func (p *sentence) ourStaff(s part) bool {
	return p.publisher != "" && s.to-s.from > 1 && p.lows[s.from] == "our" && !p.words[s.from].quoted && staff.has(p.lows[p.headBefore(s)])
}

// Who, and what, does the work of an aid group.
var staff = setOf("team teams staff doctors surgeons nurses medics volunteers clinic clinics hospital hospitals ambulance ambulances convoy convoys trucks planes colleagues")

// speaksOfSelf tells whether the writer or a speaker, or the reader, has a part in the sentence.
func (p *sentence) speaksOfSelf() bool {
	return slices.ContainsFunc(p.words, func(w word) bool { return slices.Contains(selves, w.low) && !w.inName && w.spelled != "US" })
}

// Why what somebody said is no entry.
const (
	noContent    = "statement without content"
	idleTalk     = "statement that demands, promises or tells of nothing"
	nobodysWords = "statement without a named speaker or a day"
)

// Officials without a name.
var officials = []string{"officials", "envoys", "envoy", "delegations", "delegation", "delegates", "team", "mission", "missions", "donors", "monitors", "observers", "negotiators", "ministers", "minister", "leaders", "leader", "representatives", "diplomats", "mediators", "mediator", "commanders", "generals", "presidents", "president", "emissaries", "sides", "parties", "rebels", "government", "governments", "council", "ambassadors", "they", "he", "she", "men", "it"}

// official tells whether somebody meets whom news reports: a name, an office, a delegation.
func (r *reader) official(p *sentence, v view) bool {
	for k := v.subject.from; k < v.subject.to; k++ {
		if p.words[k].name != nil || slices.Contains(officials, p.lows[k]) || p.lows[k] == "heads" && k+1 < len(p.lows) && p.lows[k+1] == "of" || p.words[k].role > 0 || p.words[k].capital || p.lex.Cue("party", p.lows[k:]) > 0 {
			return true
		}
	}
	return v.subject.to == 1 && p.leads()
}

// leads tells whether the sentence begins with a name that no table has: nothing else begins so, but no common noun.
func (p *sentence) leads() bool {
	w := p.words[0]
	return w.spelled != w.low && w.kind == 0 && !p.lex.IsNoun(w.low) && len(w.forms) == 0
}

// says returns the first word of what a statement says; empty where nothing follows its verb.
func (p *sentence) says(v view) string {
	for k := v.group.end; k < len(p.words); k++ {
		if w := p.words[k]; !w.mark && w.time == nil && !(w.is(lexicon.Prep) && k+1 < len(p.words) && p.words[k+1].time != nil) {
			return w.low
		}
	}
	return ""
}

// negated: but "not … until Monday" happens on Monday.
func (p *sentence) negated(v view) bool {
	if v.group != nil && p.nobodyIn(v.subject) {
		return true
	}
	if v.at > 0 && p.lows[v.at-1] == "before" && v.group != nil && v.group.negated && v.group.tense != past {
		return true // "is not expected before Friday"
	}
	if v.at > 0 && (p.lows[v.at-1] == "until" || p.lows[v.at-1] == "before" && (v.group == nil || v.at > v.group.end)) {
		return false
	}
	if v.group == nil {
		return p.anyOf(part{max(v.noun-2, 0), v.noun}, nones)
	}
	if p.doesNotHold(v) {
		return false // it was broken
	}
	k := v.group.end
	if v.group.base == "be" {
		k = p.skipAdverbs(k)
	}
	return v.group.negated || k+1 < len(p.lows) && p.lows[k] == "no" && p.words[k+1].noun() || p.anyOf(part{v.subject.from, min(v.subject.from+2, v.subject.to)}, nones)
}

// doesNotHold tells whether v says of a truce that it did not last: "The truce of 3 May did not hold".
func (p *sentence) doesNotHold(v view) bool {
	return v.group != nil && v.verb == nil && v.group.negated && v.group.tense == past && v.group.modal == "" && holding.has(v.group.base) && first(p.nounTypes(v.subject)).kind == "ceasefire"
}

// Verbs by which a truce lasts.
var holding = setOf("hold last stick survive endure work")

// nobodyIn tells whether a subject is nobody or nothing: "no one", "not a single shot", "hardly anyone".
func (p *sentence) nobodyIn(s part) bool {
	if s.empty() || slices.Contains(nones, p.lows[s.from]) {
		return !s.empty()
	}
	switch before := p.lows[max(s.from-1, 0)]; before {
	case "no":
		return p.lows[s.from] == "one"
	case "not", "hardly", "scarcely":
		return true
	default:
		return (before == "a" || before == "one") && s.from > 1 && p.lows[s.from-2] == "not"
	}
}

var nones = []string{"no", "neither", "nobody", "none", "nothing"}

// hypothetical: in an if-clause, after "had" or "were" in front of the subject, or with would and have.
func (p *sentence) hypothetical(v view) bool {
	first := p.lows[0]
	if len(p.words) > 1 && slices.Contains([]string{"if", "unless", "suppose", "supposing", "assuming"}, first) && !(v.group != nil && p.between(0, v.group.start, ":")) {
		return true
	}
	if first == "even" && len(p.lows) > 3 {
		first = p.lows[1] // "Even had he stepped down"
	}
	if (first == "had" || first == "were" || first == "should") && len(p.words) > 2 {
		return true
	}
	if v.clause != nil && slices.Contains([]string{"if", "unless", "whether"}, v.clause.link) {
		return true
	}
	if first == "it" && len(p.words) > 3 && (p.lows[1] == "is" || p.lows[1] == "was") && mayBe.has(p.lows[2]) {
		return true // "It is vital that they sign"
	}
	if c := v.clause; c != nil && c.kind == relative && c.link == "that" && c.from > 0 && doubtful.has(p.lows[c.from-1]) {
		return true // "a rumour that the king had fled"
	}
	g := v.group
	if g != nil && g.modal == "could" && v.clause != nil && v.clause.link == "before" {
		return true // "Before he could be arrested on 3 May, Roe fled"
	}
	if g != nil && g.modal == "would" && v.clause != nil && v.clause.kind == complement && p.ahead(v) {
		return false // "said that its troops would have left by 20 June"
	}
	return g != nil && (g.modal == "would" || g.modal == "might" || g.modal == "could" || g.modal == "should") && g.perfect
}

// What something must be, or may be, that has not come about.
var mayBe = setOf("vital essential crucial important imperative necessary critical likely unlikely possible impossible probable conceivable doubtful desirable")

// Nouns of what may not be so.
var doubtful = setOf("rumour rumor rumours rumors fear fears hope hopes possibility likelihood risk idea suggestion notion belief")

// superseded: "had been due to meet", "were meant to close", "meant to storm the fort": what became of it is told elsewhere.
func (p *sentence) superseded(v view) bool {
	g := v.group
	if g == nil || v.clause == nil {
		return false
	}
	lows := p.lows[g.start:min(g.end+3, len(p.lows))]
	had := slices.Contains(lows, "had") && g.perfect
	meant := g.passive && g.tense == past && (g.base == "mean" || g.base == "suppose")
	set := v.at > 0 && p.lows[v.at-1] == "for" || onlyPlans.has(g.base) || v.chain != nil // "had been agreed on 3 May" is no plan
	plan := p.due(g) || (p.lex.Cue("plan", []string{g.base}) > 0 || plans.has(g.base)) && g.passive && set
	gone := had || (g.base == "mean" || g.base == "intend") && g.tense == past && !p.ahead(v)
	hoped := gone && g.form == finite && !g.passive && hopes.has(g.base) && g.end < len(p.words) && p.words[g.end].group != nil && p.words[g.end].group.form == infinitive
	return meant || plan && had || hoped
}

// onlyPoints tells whether v is no more than a noun with its day, by which a clause about something else points back to what happened:
// "has sat six times since Friday's raid".
func (p *sentence) onlyPoints(v view) bool {
	if v.group != nil || v.at < 1 || v.clause == nil || p.dated(v.at) != v.noun || p.detBefore(v.at) || v.noun < v.clause.subject.to {
		return false
	}
	if before, next := p.words[v.at-1], v.noun+1; before.low != "by" && !segmentWords.has(before.low) && !p.isGround(v.at-1) || next < len(p.words) && p.words[next].is(lexicon.Prep) && p.words[next].time == nil {
		return false
	}
	return !slices.ContainsFunc(p.words[v.at:v.noun], isNamed)
}

// inPossession tells whether v only says since when somebody had what its host is about: "would leave the land that they had held
// since May".
func (p *sentence) inPossession(v view) bool {
	c := v.clause
	if c == nil || v.group != c.verb || c.kind == main || !openEnded(v.when) || c.subject.empty() || !p.words[c.subject.from].is(lexicon.Pron) {
		return false
	}
	return c.kind == relative || c.verb.perfect && c.verb.tense == past && !c.verb.passive && !p.takesNext(c.verb)
}

// overdue tells whether g only says by when something was to be over that did not end then: "was to have been completed by Monday".
func (p *sentence) overdue(g *group) bool {
	return p.unfulfilled(g) && g.end < len(p.words) && p.words[g.end].group != nil && completes.has(p.words[g.end].group.base)
}

// Verbs of bringing something to its end.
var completes = setOf("complete finish end conclude finalise finalize wind")

// Verbs of nothing but a plan.
var onlyPlans = setOf("plan schedule expect set slate pencil time timetable earmark intend mean tip fix bill")

// Verbs of what somebody had in mind, before something came in between: "had planned to meet".
var hopes = setOf("plan hope intend mean expect aim want")

// quotedWhole tells whether the sentence is all quotation, or a quotation and its speaker.
func (p *sentence) quotedWhole() bool {
	in, all := 0, 0
	for _, w := range p.words {
		if !w.mark {
			all++
			if w.quoted {
				in++
			}
		}
	}
	return in*10 > all*6 && p.words[0].low != "" && p.words[0].quoted && in > 4
}

// onlySays tells whether a verb of speech is no deed by itself: "said" and "noted", not "threatened" or "apologised".
func (p *sentence) onlySays(g *group) bool {
	return p.lex.Cue("mere speech", append([]string{g.base}, p.lows[g.end:min(g.end+2, len(p.lows))]...)) > 0
}

// commits tells whether what is said binds somebody or tells of something: "said it would withdraw", "says the war must end".
func (p *sentence) commits(v view) bool {
	if p.orders(v) || p.beforeBody(v) || p.speaksTo(v) || (admissions.has(v.group.base) || p.inquires(v)) && slices.ContainsFunc(p.lows[v.group.end:], guilt.has) {
		return true
	}
	for _, k := range p.clauses {
		if k.kind != complement || k.host != v.clause {
			continue
		}
		if k.verb.tense == future || k.verb.modal == "would" || k.verb.modal == "must" || k.verb.modal == "should" || takesUp.has(k.verb.base) || p.readyTo(k.verb) {
			return true
		}
		kind, _, _ := p.typeOf(p.viewOf(candidate{time: v.time, at: v.at, when: v.when, noun: -1, clause: k}))
		return kind != "" && kind != "statement"
	}
	return false
}

// Verbs of taking up or turning down what somebody else has put forward.
var takesUp = setOf("accept reject recognise recognize endorse renounce repudiate")

// readyTo tells whether a verb says what somebody would do: "is ready to talk", "were prepared to step down", "are open to talks".
func (p *sentence) readyTo(g *group) bool {
	k := p.skipAdverbs(g.end)
	return g.base == "be" && k+1 < len(p.lows) && readies.has(p.lows[k]) && (p.lows[k+1] == "to" || p.lows[k+1] == "for")
}

// What somebody is who would do something.
var readies = setOf("ready willing prepared open unwilling")

// What who admits it owns up to, and an inquiry lays at somebody's door.
var guilt = setOf("responsibility guilt blame defeat complicity genocide crime crimes atrocity atrocities massacre massacres killing killings torture abuses failure failures wrongdoing")

// worthSaying tells whether a statement has a speaker with a name and a day, a week or a month.
func (r *reader) worthSaying(p *sentence, v view, e *Event) bool {
	precision := v.when.Precision()
	if precision == "approximate" && p.withinMonth(v) && !p.reportVerb(v.group) {
		precision = "day" // "A week earlier Kenya had withdrawn its offer"
	}
	if precision == "year" || precision == "approximate" || v.subject.empty() {
		return false
	}
	if v.group.passive && precision == "day" && !p.reportVerb(v.group) && first(p.nounTypes(v.subject)).kind == "statement" {
		return true // "The ultimatum was delivered the following afternoon"
	}
	if named := func(w word) bool { return w.name != nil || w.capital }; slices.ContainsFunc(p.words[v.subject.from:v.subject.to], named) {
		return true
	} else if a := p.apposed(v); (!p.reportVerb(v.group) || p.commits(v)) && slices.ContainsFunc(p.words[a.from:a.to], named) {
		return true // "the commander of the army, General Ann Roe, went on the radio"
	}
	some := p.plural(v.subject) && !p.words[v.subject.from].is(lexicon.Det|lexicon.Pron|lexicon.Number)
	if low, binds := p.lows[v.subject.from], p.orders(v) || p.pledges(v); precision == "day" && (low == "the" && (binds || !p.onlySays(v.group)) || some && (binds || v.group.base == "give")) {
		return p.public(v.subject) // "The junta gave the envoy a week", "The rebels said they would free their captives"
	} else if precision == "day" && low == "it" && binds {
		return r.lately(false) != ""
	}
	return r.pronounPerson(p, v.subject) != "" || r.lately(true) != "" && p.lows[v.subject.from] == "they" && precision == "day"
}

// opinion: what analysts and some think is no happening.
func (p *sentence) opinion(v view) bool {
	if v.clause != nil && v.clause.kind == complement && v.clause.host != nil && p.reportVerb(v.clause.host.verb) {
		s := v.clause.host.subject
		return p.lex.HasCue("opinion", p.lows[s.from:s.to]) && !p.namedIn(s)
	}
	if v.group == nil || v.clause == nil {
		return false
	}
	t, _ := p.lex.VerbTrigger([]string{v.group.base})
	if t == nil || !t.Report {
		return false
	}
	return p.lex.HasCue("opinion", p.lows[v.subject.from:v.subject.to]) && !p.namedIn(v.subject)
}

func (p *sentence) namedIn(r part) bool {
	for k := r.from; k < r.to; k++ {
		if p.words[k].name != nil && !p.words[k].name.Demonym {
			return true
		}
	}
	return false
}

// pictured tells whether a line without a verb is about something else at the scene of what v tells of: what a picture shows.
// "Flowers at the site of the blast in Selva, 3 May".
func (p *sentence) pictured(v view) bool {
	if v.group != nil || len(p.groups) > 0 {
		return false
	}
	for k := 1; k < v.noun; k++ {
		if w := p.words[k]; w.is(lexicon.Prep) && w.low != "of" && w.low != "to" && p.words[0].time == nil {
			return true
		}
	}
	return false
}

// settle gives an event its score: what makes it worth an entry.
func (r *reader) settle(p *sentence, c candidate, e *Event) {
	e.Score = .30
	switch e.When.Precision() {
	case "week", "month", "interval", "approximate":
		e.Score = .27
	case "year":
		e.Score = .25
	}
	if e.Type == "statement" {
		e.Score += .10
	} else {
		e.Score += .25
	}
	e.Score += .10*float64(min(len(e.Actors), 2)) + .10*float64(min(len(e.Places), 1))
	if e.Sentence < 3 {
		e.Score += .10
	}
	e.Score = min(e.Score, 1)
}

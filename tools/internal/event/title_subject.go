package event

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"dateline/tools/internal/lexicon"
)

// subjectText is the subject as a title has it: without article, date and what describes it at length.
func (r *reader) subjectText(p *sentence, v view) string {
	s := v.subject
	if s.empty() {
		return ""
	}
	if name := p.apposedName(v); name != "" {
		return name
	}
	if c := v.clause; c != nil && v.verb == nil && c.kind == relative && c.object.empty() && c.link == "who" {
		if from := p.apposedTo(c.noun); from < c.noun.from-1 && p.personal(from, c.noun.from-1) {
			return p.render(part{from, c.noun.from - 1}) // "Ann Roe, the foreign minister, who flew"
		}
	}
	s.to = p.bareEnd(s)
	if p.words[s.from].is(lexicon.Prep) && v.verb == nil {
		s = p.trimSubject(p.nearest(s))
	}
	text := p.render(part{p.roughly(s.from), s.to})
	if casualties.has(v.group.base) && v.group.passive && text != "" && p.onlyNumber(s) {
		text += " people" // "at least 60 were killed"
	}
	if len(text) > maxTitle/2 {
		text = p.render(part{p.roughly(s.from), p.shortSubject(s)})
	}
	return text
}

// onlyNumber tells whether a subject is a number above one and no more: "at least 60".
func (p *sentence) onlyNumber(s part) bool {
	w := p.words[s.to-1]
	return w.is(lexicon.Number) && w.low != "one" && w.low != "1" && w.time == nil && !slices.ContainsFunc(p.words[s.from:s.to], func(w word) bool { return w.noun() && !w.is(lexicon.Number) })
}

// pastSeam is a subject without what another line left before it: a heading or a place that no mark ends ("A night of fires | Roe went
// home"), who owns a picture ("Reuters | Ann Roe's deputy"), a stamp in brackets.
func (p *sentence) pastSeam(s part) part {
	from := s.from
	for k := s.from + 1; k+1 <= s.to-1; k++ {
		if p.lows[k] == ")" {
			if open := p.openBracket(k); open <= s.from {
				from = k + 1
			}
		}
	}
	for k := from + 1; k < s.to; k++ {
		w, before := p.words[k], p.words[k-1]
		if credits.has(before.low) && k-1 == from && w.spelled != w.low && (crowds.has(w.low) || p.lex.Word(w.low)&lexicon.Det != 0 || orgNouns.has(w.low) && k+1 < s.to && !p.words[k+1].capital) {
			from = k // "CNN | Marchers gather", "AP | The first days", "Reuters | Army engineers"
		}
		person := p.surnames[w.spelled] != "" || credits.has(before.low) && strings.Contains(p.capitals(k), " ") || w.name != nil && w.name.Actor != nil && w.name.Actor.Kind == "person"
		if !person || !w.capital && !w.inName || before.role > 0 || before.time != nil {
			continue
		}
		if (credits.has(before.low) && k-1 == from || before.low == ")") || before.noun() && !before.capital && !before.inName && p.trigger(k-1) != nil && !p.ofPeople(k-1) {
			from = k
		}
	}
	return part{from, s.to}
}

// Agencies and papers whose names stand under pictures.
var credits = setOf("reuters ap afp cnn epa pa getty upi alamy rex xinhua photograph")

// bareEnd is where a subject ends without a participle of which nothing but its date is told: "a truce | signed there on 3 May".
func (p *sentence) bareEnd(s part) int {
	for k := s.to - 1; k > s.from; k-- {
		if p.dropped(k, s) || p.comma(k) {
			continue
		}
		if g := p.words[k].group; g != nil && g.form == reduced && g.start > s.from && (k < s.to-1 || p.leadsToTime(k)) {
			return g.start
		}
		break
	}
	return s.to
}

// apposedName returns the person set apart by commas after an office: "the rebel leader, Ann Roe, signed".
func (p *sentence) apposedName(v view) string {
	s := v.subject
	if v.verb != nil || s.to >= len(p.words) || !p.comma(s.to) || v.clause == nil || s.to+1 >= v.clause.verb.start {
		return ""
	}
	if name := p.properAside(s.to); name != "" {
		return name
	}
	name := p.capitals(s.to + 1)
	if k := s.to + 1; p.lows[s.from] == "one" && p.lows[k] == "the" && p.words[k+1].capital && p.comma(min(k+2, len(p.words)-1)) {
		return p.words[k+1].spelled // "one of them, the Harrier, was"
	} else if p.lows[s.from] == "one" && strings.Contains(name, " ") && p.comma(min(s.to+1+strings.Count(name, " ")+1, len(p.words)-1)) {
		return name // "one of them, Ann Roe, was"
	}
	if end := s.to + 1 + len(strings.Fields(name)); p.ofOthers(s) && !one(p.lows[v.clause.verb.start]) || end < len(p.words) && p.lows[end] == "'s" {
		return "" // "forces loyal to the president, Ann Roe, …"; "Ann Roe, Kenya's envoy, …"
	}
	if p.words[s.to+1].name != nil && p.words[s.to+1].name.Actor != nil {
		name = p.words[s.to+1].name.Actor.Name
	}
	if p.words[s.to+1].name != nil && p.words[s.to+1].name.Actor != nil && p.words[s.to+1].name.Actor.Kind == "person" && !slices.Contains(p.lows[s.from:s.to], "and") {
		return name
	}
	for k := s.from; k < s.to; k++ {
		if p.words[k].is(lexicon.Conj) {
			return p.firstNamed(part{s.from, k}) + " and " + cmp.Or(name, p.firstNamed(part{k + 1, s.to}))
		}
	}
	if (p.words[s.to-1].role > 0 || p.endsInRole(s)) && strings.Contains(name, " ") {
		return name
	}
	if placeNoun.has(p.lows[p.headBefore(s)]) || holdNouns.has(p.lows[p.headBefore(s)]) {
		if end := s.to + 1 + wordsIn(name); name != "" && end < len(p.words) && p.comma(end) && p.words[s.to+1].role == 0 {
			return name // "the last stronghold in the west, Tomar, was"
		}
	}
	return ""
}

// endsInRole tells whether a subject ends in an office that "of" says more of: "the head of state".
func (p *sentence) endsInRole(s part) bool {
	for k := s.from; k < s.to; k++ {
		if n := p.words[k].role; n > 0 && (k+n == s.to || p.lows[k+n] == "of" && !slices.ContainsFunc(p.words[k+n+1:s.to], func(w word) bool { return w.is(lexicon.Prep) })) {
			return !p.plural(s)
		}
	}
	return false
}

// headBefore is the noun of a subject before what "in", "of" and the like add to it.
func (p *sentence) headBefore(s part) int {
	for k := s.from + 1; k < s.to; k++ {
		if p.words[k].is(lexicon.Prep) {
			return k - 1
		}
	}
	return s.to - 1
}

// Nouns of what is held and falls.
var holdNouns = setOf("stronghold bastion redoubt capital base headquarters fortress outpost garrison seat enclave pocket position crossing pass foothold")

// properAside is the proper name of a thing that commas set apart: "the first pledge, the Tomar Declaration, was signed".
func (p *sentence) properAside(k int) string {
	from := k + 2
	if from+1 >= len(p.words) || p.lows[k+1] != "the" || !p.words[from].capital || p.words[from].inName {
		return ""
	}
	to := from
	for to < len(p.words) && (p.words[to].capital || p.lows[to] == "of" || p.lows[to] == "on") {
		to++
	}
	if to-from < 2 || to >= len(p.words) || !p.comma(to) || !pactNames.has(p.lows[to-1]) {
		return ""
	}
	return p.render(part{from, to})
}

var pactNames = setOf("declaration treaty accord accords agreement agreements pact protocol charter act law plan convention constitution resolution covenant communique code")

// one tells whether a helper verb shows that its subject is one.
func one(helper string) bool { return helper == "was" || helper == "is" || helper == "has" }

// ofOthers tells whether the office that a subject ends in is only part of a phrase about others.
func (p *sentence) ofOthers(s part) bool {
	for k := s.from; k < s.to; k++ {
		if w := p.words[k]; w.is(lexicon.Rel) || w.is(lexicon.Conj) {
			return false
		} else if w.is(lexicon.Prep) && k > s.from {
			return w.low != "of" || p.plural(s)
		}
	}
	return false
}

// firstNamed is a noun phrase, or the name that commas set apart in it.
func (p *sentence) firstNamed(r part) string {
	for k := r.from; k+1 < r.to; k++ {
		if p.comma(k) && p.words[k+1].capital && k > r.from && !p.words[k-1].capital && !p.words[k-1].inName {
			return p.capitals(k + 1)
		}
		if p.comma(k) && p.words[k+1].is(lexicon.Det) && k > r.from && (p.words[k-1].capital || p.words[k-1].inName) {
			return p.render(part{r.from, k})
		}
	}
	return p.render(r)
}

// shortSubject ends a long subject before what describes it: a clause, a verb in -ing, a second phrase.
func (p *sentence) shortSubject(s part) int {
	for k := s.from + 1; k < s.to; k++ {
		w := p.words[k]
		if p.attributed(k, s) {
			continue
		}
		if w.group != nil || w.is(lexicon.Rel) || w.low == "," && !p.listIn(s) {
			return k
		}
	}
	return s.to
}

// resolve says what a pronoun or "the two men" of a subject stands for, from what was told before; nothing where it is neither.
func (r *reader) resolve(p *sentence, v view, e *Event) string {
	s := v.subject
	if s.empty() {
		return ""
	}
	lows := strings.Join(p.lows[s.from:s.to], " ")
	if full := r.orgs[p.words[s.to-1].spelled]; full != "" && s.to-s.from == 2 && p.lows[s.from] == "the" {
		return full // "the Front"
	}
	switch {
	case r.withHim(p, s) != "":
		return r.withHim(p, s)
	case lows == "he" || lows == "she" || lows == "it" || lows == "they":
		return r.pronoun(p, v, lows, e)
	case s.to == s.from+2 && p.lows[s.from] == "a" && ordinals.has(p.lows[s.from+1]), lows == "another":
		return r.oneMore(p, s)
	case strings.HasPrefix(lows, "the ") && p.pointed(s).title != "":
		return p.pointed(s).title
	case strings.HasPrefix(lows, "the two men") || strings.HasPrefix(lows, "the two leaders") || strings.HasPrefix(lows, "both men") || strings.HasPrefix(lows, "the two generals") || strings.HasPrefix(lows, "the two presidents"):
		if n := len(r.persons); n >= 2 {
			return surname(r.persons[n-2]) + " and " + surname(r.persons[n-1])
		}
	}
	return ""
}

// pronoun says what "he", "she", "it" or "they" stands for: who speaks, a subject before it in the sentence, or one told of lately.
func (r *reader) pronoun(p *sentence, v view, low string, e *Event) string {
	s := v.subject
	who := r.aheadOf(p, v, low)
	if who == "" && low == "they" && !p.plural(p.speakerPart(s)) {
		who = p.hearers(s)
	}
	if who != "" {
		return who
	}
	if who := p.speakerOf(s); who != "" && (low == "it" || (low == "they") != (r.personIn(p, p.speakerPart(s)) != "")) {
		return who
	}
	many := low == "they"
	switch {
	case low == "he" || low == "she":
		if own := map[string]string{"he": "his", "she": "her"}[low]; r.somebody() != "" && s.from > 0 && p.lows[0] == own {
			return r.somebody() // "Her loyalty to Doe was rewarded when she"
		}
		return cmp.Or(r.personBefore(p, s), r.namedBefore(p, s), p.humanBefore(s), r.somebody())
	case low == "it" && v.group.base == "fall" && p.heldBefore(s) != "":
		return p.heldBefore(s)
	case (inForce.has(e.Head) || low == "it" && v.group.passive && signable.has(v.group.base)) && p.thingBefore(s) != "": // "brokered a truce, and it was signed"
		return p.thingBefore(s)
	case low == "it" && v.group.passive && liftable.has(v.group.base) && v.group.base != "extend":
		return p.restriction(r)
	case low == "it" && v.group.passive && signable.has(v.group.base) && r.now-r.document.at <= nearSubject && r.document.text != "":
		return r.document.text
	case !(p.hasObject(v) && p.lows[v.rest.from] == "it") && r.meansProcess(e) && p.pointed(s).title != "": // "declared a truce. It withdrew it"
		return p.pointed(s).title
	}
	who = cmp.Or(p.doneTo(v, many), p.subjectBefore(s, many))
	if two := r.both(); who == "" && many && two != "" && r.subjects[true].at < r.metAt[r.persons[len(r.persons)-2]] {
		who = two
	}
	who = cmp.Or(who, r.lately(many))
	if who == "" && many {
		who = r.both()
	}
	if who == "" {
		who = r.agentsText(p, s, many)
	}
	if low == "it" && (who == "" || r.isSomebody(who)) {
		who = ""
		if r.now-r.object.at <= 1 {
			who = r.object.text
		}
	}
	if r.canAct(who) || !meets.has(v.group.base) && (v.group.passive || !p.hasObject(v)) {
		return who
	}
	return ""
}

// What is done to accords and laws.
var signable = setOf("sign initial ratify adopt approve endorse negotiate broker conclude seal draft pass enact repeal reject implement extend renew")

// What is done to rules for a time.
var liftable = setOf("lift ease relax reimpose impose")

// restriction is the ban or the emergency told of last, which alone can be lifted; empty where the last thing told of is none.
func (p *sentence) restriction(r *reader) string {
	what := cmp.Or(r.lately(false), "-")
	for _, w := range strings.Fields(strings.ToLower(what)) {
		if restrictions.has(w) {
			return what
		}
	}
	if r.now-r.object.at <= 2 && r.object.text != "" {
		for _, w := range strings.Fields(strings.ToLower(r.object.text)) {
			if restrictions.has(w) {
				return r.object.text
			}
		}
	}
	return ""
}

var restrictions = setOf("ban curfew embargo emergency siege blockade lockdown moratorium freeze order restriction sanction law rule tax boycott suspension immunity cordon")

// hasObject tells whether the verb of v does something to something.
func (p *sentence) hasObject(v view) bool {
	k := v.rest.from
	if k >= v.rest.to {
		return false
	}
	w := p.words[k]
	return w.time == nil && !w.is(lexicon.Prep) && (w.is(lexicon.Det|lexicon.Pron|lexicon.Number) || w.noun() || comparing.has(w.low) || w.is(lexicon.Adj) && p.nounNext(k))
}

// canAct tells whether what a title names does things: talks and battles do not.
func (r *reader) canAct(who string) bool {
	words := strings.Fields(strings.ToLower(who))
	for i := range words {
		if t, n := r.lex.NounTrigger(words[i:]); t != nil && (i+n == len(words) || r.lex.Word(words[i+n])&lexicon.Prep != 0) {
			return slices.Contains([]string{"protest", "mobilization", "humanitarian", "prisoners"}, t.Types[0])
		}
	}
	return len(words) == 0 || !noDoers.has(words[len(words)-1])
}

// Nouns of what does nothing itself, though it may be the subject of a sentence.
var noDoers = setOf("attempt attempts turn turns time times way ways case cases thing things reason reasons idea ideas fact facts question questions answer answers problem problems " +
	"result results number numbers effort efforts fear fears hope hopes price prices cost costs sign signs step steps move moves chance chances phase stage start end change changes plan plans risk risks loss losses failure failures " +
	"role roles view views rumour rumours rumor rumors detail details figure figures interest interests link links success successes pressure tension tensions crisis crises")

// Verbs that say of a truce, an accord or a law that it is in force or no longer.
var inForce = setOf("come take enter go hold last expire lapse collapse run end begin")

// meansProcess tells whether "they" or "it" in e means the talks or the truce told of, by what it did.
func (r *reader) meansProcess(e *Event) bool {
	return e.Type == "ceasefire" && e.Head != "sign" || e.Type == "talks" && slices.Contains([]string{"open", "begin", "start", "resume", "end", "close", "conclude", "break", "collapse", "follow", "hold"}, e.Head)
}

// humanBefore is the one person without a name that a subject or an object before s in its sentence is, where it is not plainly somebody
// named before: "a father sent his wife a letter that said he".
func (p *sentence) humanBefore(s part) string {
	for _, c := range p.clauses {
		if c.subject.empty() || c.subject.to > s.from || p.words[c.subject.from].is(lexicon.Pron) || p.plural(c.subject) || c.aside {
			continue
		}
		if last := c.subject.to - 2; last >= c.subject.from && c.kind == main && strings.Count(p.capitals(last), " ") == 1 && last+2 == c.subject.to && p.personal(last, last+2) && !firstThings.has(p.lows[last]) {
			return p.render(part{last, last + 2}) // "Roe" named here for the first time
		}
		end := c.subject.to
		for k := c.subject.from + 1; k < end; k++ {
			if p.words[k].is(lexicon.Prep) || p.words[k].mark {
				end = k
			}
		}
		if w := p.words[end-1]; humans.has(w.low) && !w.capital && w.time == nil && (p.lows[c.subject.from] != "the" || end < c.subject.to && p.lows[end] == "of") {
			return p.render(part{c.subject.from, p.shortSubject(c.subject)})
		}
	}
	return ""
}

// Nouns of one person.
var humans = setOf("man woman boy girl father mother son daughter brother sister husband wife widow soldier policeman policewoman gunman reporter journalist blogger activist student worker farmer driver " +
	"doctor nurse teacher lawyer captain sergeant corporal lieutenant officer official witness survivor protester demonstrator passenger pilot sailor guard prisoner hostage detainee suspect victim resident neighbour neighbor")

// personBefore is the person that a subject before s in its sentence is.
func (r *reader) personBefore(p *sentence, s part) string {
	for i := len(p.clauses) - 1; i >= 0; i-- {
		if c := p.clauses[i]; c.subject.to <= s.from {
			if who := r.personIn(p, c.subject); who != "" {
				return who
			}
		}
	}
	return ""
}

// isSomebody tells whether what a title names is a person by name, whom "it" does not mean.
func (r *reader) isSomebody(who string) bool {
	name, n := r.lex.Name(strings.Fields(who))
	return who != "" && (r.surnames[surname(who)] != "" || n > 0 && name.Actor != nil && name.Actor.Kind == "person")
}

// namedBefore is the last person named before s in its sentence: "Roe's men fled, and he".
func (r *reader) namedBefore(p *sentence, s part) string {
	who, end := "", s.from
	for _, c := range p.clauses {
		if c.kind == relative && c.subject == s && !c.noun.empty() {
			end = min(end, c.noun.from) // "Doe, whom he appointed"
			for k := c.noun.from; k < c.noun.to; k++ {
				if p.lows[k] == "'s" {
					end = k // "Roe's announcement that he"
				}
			}
		}
	}
	for k := 0; k < end; k++ {
		actor, _, n := r.nameAt(p, k)
		if r.isPerson(p, k, actor) {
			who = actor
		}
		k += max(n-1, 0)
	}
	return who
}

// thingBefore is the truce, accord or rule that the clause before s is about: "called a truce; it came into effect".
func (p *sentence) thingBefore(s part) string {
	c := p.lastVerbBefore(s.from)
	if c == nil {
		return ""
	}
	for k := c.verb.end; k < c.to && !p.words[k].mark; k++ {
		t, n := p.lex.NounTrigger(p.lows[k:])
		if t == nil || p.trigger(k) == nil || !slices.Contains([]string{"ceasefire", "agreement", "sanctions", "politics"}, t.Types[0]) {
			continue
		}
		return p.render(part{p.phraseStart(k, c.verb.end), k + n})
	}
	return ""
}

// speakerOf returns who says what s is the subject of: "the army said it had withdrawn".
func (p *sentence) speakerOf(s part) string {
	who := p.speakerPart(s)
	return p.render(part{who.from, p.shortSubject(who)})
}

// hearers are the many named between a verb of speech and what was said, whom "they" there means: "announced, after calls to both
// leaders, that they".
func (p *sentence) hearers(s part) string {
	for _, c := range p.clauses {
		if c.kind != complement || c.subject != s || c.host == nil {
			continue
		}
		for k := c.from - 1; k > c.host.verb.end; k-- {
			if !p.words[k].noun() {
				continue
			}
			if np := p.nearest(p.nounPhrase(k + 1)); !np.empty() && p.plural(np) {
				return strings.TrimSpace(p.spelledOut(np))
			}
			return ""
		}
	}
	return ""
}

// spelledOut is a phrase with its "both".
func (p *sentence) spelledOut(r part) string {
	if p.lows[r.from] == "both" {
		return "both " + p.render(part{r.from + 1, r.to})
	}
	return p.render(r)
}

func (p *sentence) speakerPart(s part) part {
	for _, c := range p.clauses {
		if c.kind == complement && c.subject == s && c.host != nil && !c.host.subject.empty() && !p.words[c.host.subject.from].is(lexicon.Pron) {
			return c.host.subject
		}
	}
	return part{}
}

// possessor names whose it is where a title would begin with "his" or "their".
func (r *reader) possessor(p *sentence, subject, speaker string) string {
	first, rest, _ := strings.Cut(subject, " ")
	owner := ""
	switch strings.ToLower(first) {
	case "his", "her":
		owner = r.somebody()
	case "their":
		owner = r.lately(true)
	case "its":
		owner = r.lately(false)
	default:
		return ofOwner(r.ofThem(subject), p.within(speaker))
	}
	if speaker != "" {
		owner = speaker // "aid groups said that their warehouses"
	}
	if owner == "" || utf8.RuneCountInString(owner) > 25 || strings.Contains(owner, "'s") {
		return rest
	}
	return possessive(owner) + " " + rest
}

// ofThem names who or what "them" is in a subject that is some of them, where many were told of just before: "The buses came. The last | of
// them | left".
func (r *reader) ofThem(subject string) string {
	some, ok := strings.CutSuffix(subject, " of them")
	many := r.lately(true)
	if m := r.model; !ok || many == "" || m == nil || r.now-r.subjects[true].at > 1 || r.before.hasObject(view{rest: part{m.verb.end, m.to}}) {
		return subject
	}
	many = withoutCount(strings.ToLower(many[:1])+many[1:], r.lex)
	if utf8.RuneCountInString(many) > maxTitle/3 || strings.ToLower(many) != many || strings.Contains(many, " of ") {
		return subject
	}
	return some + " of the " + many
}

// withoutCount is a phrase without how many they are: "40 buses" are "buses".
func withoutCount(many string, lex *lexicon.Lexicon) string {
	for first, rest, ok := strings.Cut(many, " "); ok && (lex.Word(first)&(lexicon.Number|lexicon.Det|lexicon.Adv) != 0 || strings.ContainsAny(first, "0123456789")); first, rest, ok = strings.Cut(many, " ") {
		many = rest
	}
	return many
}

// ofOwner names whose they are in a subject that is some of them: "the union said that six | of its | members".
func ofOwner(subject, owner string) string {
	if owner == "" || utf8.RuneCountInString(owner) > maxTitle/3 || strings.Contains(owner, "'s") {
		return subject
	}
	for _, its := range [...]string{" of its ", " of their "} {
		if some, kind, ok := strings.Cut(subject, its); ok {
			return some + " of " + withThe(possessive(owner)) + " " + kind
		}
	}
	return subject
}

// withThe puts an article before a phrase that does not begin with a name.
func withThe(what string) string {
	if first, _ := utf8.DecodeRuneInString(what); unicode.IsLower(first) {
		return "the " + what
	}
	return what
}

// possessive is a name as it stands before what is its own.
func possessive(who string) string {
	if strings.HasSuffix(who, "s") {
		return who + "'"
	}
	return who + "'s"
}

// speaker returns the subject of the clause that says what v tells; empty where none does.
func (p *sentence) speaker(v view) string {
	if v.clause == nil || v.clause.kind != complement || v.clause.host == nil || v.clause.host.subject.empty() {
		return ""
	}
	s := v.clause.host.subject
	if p.words[s.from].is(lexicon.Pron) {
		return "" // "he said that his group"
	}
	return p.render(part{s.from, p.shortSubject(s)})
}

// ownerBefore returns whose "its" or "their" at the head of subject s is, by what stands before in the same sentence.
func (p *sentence) ownerBefore(s part) string {
	if s.empty() || p.lows[s.from] != "its" && p.lows[s.from] != "their" {
		return ""
	}
	return p.subjectBefore(s, p.lows[s.from] == "their")
}

// subjectBefore returns the subject of a clause before s in the same sentence that is many, or that is one thing: of a main clause
// if there is one.
func (p *sentence) subjectBefore(s part, many bool) string {
	for _, mains := range []bool{true, false} {
		for i := len(p.clauses) - 1; i >= 0; i-- {
			c := p.clauses[i]
			if c.subject.to <= s.from && (c.kind == main) == mains && (mains || many && c.kind == adverbial) && !c.aside && !c.subject.empty() && !p.words[c.subject.from].is(lexicon.Pron) && p.plural(c.subject) == many {
				return p.render(part{c.subject.from, p.shortSubject(c.subject)})
			}
		}
	}
	return ""
}

// pronounPerson returns the person that a subject "he" or "she" stands for.
func (r *reader) pronounPerson(p *sentence, s part) string {
	if s.to-s.from == 1 && (p.lows[s.from] == "he" || p.lows[s.from] == "she") {
		return cmp.Or(r.personBefore(p, s), r.somebody())
	}
	return ""
}

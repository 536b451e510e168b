package event

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"dateline/tools/internal/lexicon"
)

// A title has 15 to 90 characters.
const minTitle, maxTitle = 15, 90

// title writes what a desk would put over the event: who does what, where.
func (r *reader) title(p *sentence, v view, e *Event) string {
	var t string
	if v.group == nil {
		t = p.nounTitle(v, e)
	} else {
		t = r.clauseTitle(p, v, e)
	}
	t = p.claim(t, v, e)
	return finish(r.lengthen(p, t, e))
}

// nounTitle is a phrase about the happening: "Talks held in Paris".
func (p *sentence) nounTitle(v view, e *Event) string {
	from, to := p.around(v.noun)
	from = p.phraseStart(v.noun, from)
	head := p.render(part{from, v.noun + p.nounLen(v.noun)})
	tail := p.render(part{v.noun + p.nounLen(v.noun), p.cutTail(v.noun+p.nounLen(v.noun), to)})
	verb := " "
	switch {
	case e.Status == "planned":
		verb = " planned "
	case e.Status == "cancelled":
		verb = " called off "
	case slices.Contains([]string{"talks"}, e.Type) && e.Noun != "row":
		verb = " held "
	}
	return strings.TrimSpace(head + verb + tail)
}

func (p *sentence) nounLen(n int) int {
	_, k := p.lex.NounTrigger(p.lows[n:])
	return max(k, 1)
}

// phraseStart is where the phrase of the noun at n begins, after prepositions, articles and dates.
func (p *sentence) phraseStart(n, floor int) int {
	k := n
	for k > floor {
		w := p.words[k-1]
		if w.is(lexicon.Det) || w.is(lexicon.Prep) || dates(w) && !slices.Contains(feasts, w.low) || w.low == "'s" && p.words[max(k-2, 0)].time != nil || w.is(lexicon.Conj) || slices.Contains([]string{"similar", "earlier", "such", "latest", "recent"}, w.low) {
			break
		}
		k--
	}
	return k
}

// cutTail ends a noun's tail where another clause begins.
func (p *sentence) cutTail(from, to int) int {
	for k := from; k < to; k++ {
		w := p.words[k]
		if w.mark && !isQuote(w) || w.is(lexicon.Sub) && !w.is(lexicon.Prep) || w.is(lexicon.Rel) || w.group != nil && w.group.form == finite || w.low == "," || segmentWords[w.low] || w.low == "at" && k+1 < to && p.words[k+1].is(lexicon.Rel) {
			return k
		}
	}
	return to
}

// clauseTitle is the clause itself, trimmed: subject, verb in the present, and what follows up to its first break.
func (r *reader) clauseTitle(p *sentence, v view, e *Event) string {
	if h := hostOf(v); e.Status == "cancelled" && h != nil && p.calledOff(h.verb) {
		v = view{candidate: candidate{noun: -1, clause: h}, group: h.verb, subject: h.subject, rest: part{h.verb.end, h.to}}
	}
	if e.Status == "cancelled" && v.verb != nil && v.clause != nil && p.calledOff(v.clause.verb) {
		v = p.callingOff(v)
	}
	subject := r.subjectText(p, v)
	plural := p.plural(v.subject)
	if resolved := r.resolve(p, v.subject, e); resolved != "" {
		subject, plural = resolved, pluralText(resolved)
	}
	subject = r.possessor(subject, p.speaker(v))
	plural = plural || strings.Contains(subject, " and ")
	verb := p.verbText(v, e, plural)
	rest := p.restText(v)
	switch {
	case e.Type == "statement":
		rest = p.saidText(v, utf8.RuneCountInString(subject+verb))
	case v.at > 0 && p.lows[v.at-1] == "until" && (v.group.base == "last" || v.group.base == "run" || p.calledOff(v.group)):
		rest = append(rest, "until "+v.when.Label())
	}
	if v.clause != nil && v.verb == nil && !v.clause.object.empty() && v.clause.kind == relative {
		rest = append(p.pieces(v.clause.object.from, v.clause.object.to, nil), rest...)
	}
	if v.verb != nil && v.verb.form == gerund || subject == "" {
		return strings.TrimSpace(p.shorten(subject+" "+verb, rest))
	}
	return p.fit(v, e, subject, verb, rest)
}

// callingOff turns a view of what was called off, "talks scheduled for Friday", into one of that it was: by whom, where that is told.
func (p *sentence) callingOff(v view) view {
	by := v.clause.verb
	if by.passive {
		v.group, v.rest = by, part{by.end, v.clause.to}
		return v
	}
	return view{candidate: candidate{noun: -1, clause: v.clause}, group: by, subject: v.clause.subject, rest: part{by.end, v.verb.start}}
}

// fit is subject, verb and as much of the rest as a title holds. Where not even the next words find room, the subject goes
// without the office before a name, or without the phrase after its noun.
func (p *sentence) fit(v view, e *Event, subject, verb string, rest []string) string {
	long := func(n int) bool {
		return utf8.RuneCountInString(subject+verb+strings.Join(rest[:min(n, len(rest))], " ")) > maxTitle-2
	}
	if long(len(rest)) {
		subject = p.withoutOffice(subject)
	}
	if long(1) && !v.subject.empty() && pointedAtPlaces[e.Type] {
		for k := v.subject.from + 1; k < v.subject.to; k++ {
			if p.words[k].is(lexicon.Prep) && p.words[k].low != "of" {
				subject = p.render(part{v.subject.from, k})
				break
			}
		}
	}
	return p.shorten(subject+" "+verb, rest)
}

// Types whose place tells more than a long list of who was there.
var pointedAtPlaces = map[string]bool{"talks": true, "agreement": true, "ceasefire": true}

// withoutOffice drops an office before a full name: "President Ann Roe" becomes "Ann Roe".
func (p *sentence) withoutOffice(subject string) string {
	words := strings.Fields(subject)
	n := p.lex.IsRole(strings.Fields(strings.ToLower(subject)))
	if n == 0 || len(words) < n+2 || !unicode.IsUpper(rune(words[n][0])) || !unicode.IsUpper(rune(words[n+1][0])) || p.lex.IsRole([]string{strings.ToLower(words[n])}) > 0 {
		return subject
	}
	return strings.Join(words[n:], " ")
}

// hostOf returns the clause that v's clause describes a noun of.
func hostOf(v view) *clause {
	if v.clause == nil || v.clause.kind != relative {
		return nil
	}
	return v.clause.host
}

// subjectText is the subject as a title has it: without article, date and what describes it at length.
func (r *reader) subjectText(p *sentence, v view) string {
	s := v.subject
	if s.empty() {
		return ""
	}
	if name := p.apposedName(v); name != "" {
		return name
	}
	text := p.render(part{s.from, s.to})
	if len(text) > maxTitle/2 {
		text = p.render(part{s.from, p.shortSubject(s)})
	}
	return text
}

// apposedName returns the person set apart by commas after an office: "the rebel leader, Ann Roe, signed".
func (p *sentence) apposedName(v view) string {
	s := v.subject
	if v.verb != nil || s.to >= len(p.words) || !p.comma(s.to) || v.clause == nil || s.to+1 >= v.clause.verb.start {
		return ""
	}
	name := p.capitals(s.to + 1)
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
	if p.lex.IsRole(p.lows[s.to-1:]) > 0 && strings.Contains(name, " ") {
		return name
	}
	return ""
}

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
		if p.comma(k) && p.words[k+1].capital {
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
		if w.group != nil || w.is(lexicon.Rel) || w.low == "," && !p.listIn(s) {
			return k
		}
	}
	return s.to
}

func (p *sentence) listIn(s part) bool {
	return slices.Contains(p.lows[s.from:s.to], "and")
}

// resolve says what a pronoun or "the two men" of a subject stands for, from what was told before; nothing where it is neither.
func (r *reader) resolve(p *sentence, s part, e *Event) string {
	if s.empty() {
		return ""
	}
	lows := strings.Join(p.lows[s.from:s.to], " ")
	if full := r.orgs[p.words[s.to-1].spelled]; full != "" && s.to-s.from == 2 && p.lows[s.from] == "the" {
		return full // "the Front"
	}
	switch {
	case (lows == "he" || lows == "she" || lows == "it" || lows == "they") && p.speakerOf(s) != "":
		return p.speakerOf(s)
	case lows == "he" || lows == "she":
		return r.person
	case strings.HasPrefix(lows, "the ") && p.pointed(s).title != "":
		return p.pointed(s).title
	case lows == "they" && p.earlierSubject(s) != "":
		return p.earlierSubject(s)
	case lows == "it" && p.singleBefore(s) != "":
		return p.singleBefore(s)
	case lows == "they" || lows == "it":
		if e.Type == "talks" && slices.Contains([]string{"open", "begin", "start", "resume", "end", "close", "conclude", "break", "collapse", "follow", "hold"}, e.Head) || e.Type == "ceasefire" && e.Head != "sign" {
			return p.pointed(s).title
		}
		if lows == "it" && r.subject == r.person {
			return "" // "it" is nobody
		}
		return r.subject
	case strings.HasPrefix(lows, "the two men") || strings.HasPrefix(lows, "the two leaders") || strings.HasPrefix(lows, "both men") || strings.HasPrefix(lows, "the two generals") || strings.HasPrefix(lows, "the two presidents"):
		if n := len(r.persons); n >= 2 {
			return surname(r.persons[n-2]) + " and " + surname(r.persons[n-1])
		}
	}
	return ""
}

// speakerOf returns who says what s is the subject of: "the army said it had withdrawn".
func (p *sentence) speakerOf(s part) string {
	for _, c := range p.clauses {
		if c.kind == complement && c.subject == s && c.host != nil && !c.host.subject.empty() && c.host.subject.to-c.host.subject.from > 0 && !p.words[c.host.subject.from].is(lexicon.Pron) {
			return p.render(part{c.host.subject.from, p.shortSubject(c.host.subject)})
		}
	}
	return ""
}

// possessor names whose it is where a title would begin with "his" or "their".
func (r *reader) possessor(subject, speaker string) string {
	first, rest, _ := strings.Cut(subject, " ")
	owner := ""
	switch strings.ToLower(first) {
	case "his", "her":
		owner = r.person
	case "their", "its":
		owner = r.subject
	default:
		return subject
	}
	if speaker != "" {
		owner = speaker // "aid groups said that their warehouses"
	}
	if owner == "" || utf8.RuneCountInString(owner) > 25 || strings.Contains(owner, "'s") {
		return rest
	}
	if strings.HasSuffix(owner, "s") {
		return owner + "' " + rest
	}
	return owner + "'s " + rest
}

// speaker returns the subject of the clause that says what v tells; empty where none does.
func (p *sentence) speaker(v view) string {
	if v.clause == nil || v.clause.kind != complement || v.clause.host == nil || v.clause.host.subject.empty() {
		return ""
	}
	s := v.clause.host.subject
	return p.render(part{s.from, p.shortSubject(s)})
}

// earlierSubject returns the subject of a clause before s in the same sentence that is many.
func (p *sentence) earlierSubject(s part) string {
	for _, c := range p.clauses {
		if c.subject.to <= s.from && c.kind == main && !c.aside && !c.subject.empty() && p.plural(c.subject) {
			return p.render(part{c.subject.from, p.shortSubject(c.subject)})
		}
	}
	return ""
}

// singleBefore returns the subject of a main clause before s in the same sentence that is one thing.
func (p *sentence) singleBefore(s part) string {
	for i := len(p.clauses) - 1; i >= 0; i-- {
		c := p.clauses[i]
		if c.subject.to <= s.from && c.kind == main && !c.aside && !c.subject.empty() && !p.words[c.subject.from].is(lexicon.Pron) && !p.plural(c.subject) {
			return p.render(part{c.subject.from, p.shortSubject(c.subject)})
		}
	}
	return ""
}

func surname(full string) string { return full[strings.LastIndexByte(full, ' ')+1:] }

// pronounPerson returns the person that a subject "he" or "she" stands for.
func (r *reader) pronounPerson(p *sentence, s part) string {
	if s.to-s.from == 1 && (p.lows[s.from] == "he" || p.lows[s.from] == "she") {
		return r.person
	}
	return ""
}

// plural tells whether a subject is many, for the verb to agree.
func (p *sentence) plural(s part) bool {
	head := -1
	for k := s.from; k < s.to; k++ {
		w := p.words[k]
		if w.is(lexicon.Conj) && w.low == "and" && head >= 0 {
			return true
		}
		if w.is(lexicon.Prep) && head >= 0 && p.wideAnd(k, s.to) {
			return true
		}
		if w.is(lexicon.Prep) && head >= 0 || w.group != nil || w.low == "," {
			break
		}
		if w.noun() && !w.is(lexicon.Number) {
			head = k
		}
	}
	return head >= 0 && p.pluralWord(head, s)
}

// wideAnd tells whether an "and" after word k joins two whole phrases: "the government of A and the rebels of B".
func (p *sentence) wideAnd(k, to int) bool {
	for ; k+1 < to; k++ {
		if p.lows[k] == "and" && p.words[k+1].is(lexicon.Det) {
			return true
		}
	}
	return false
}

func (p *sentence) pluralWord(k int, s part) bool {
	for j := s.from; j <= k; j++ {
		if n := p.words[j].name; n != nil && j+p.words[j].nameLen-1 >= k && n.Actor != nil && !n.Demonym {
			return n.Actor.Kind == "group" && strings.HasSuffix(p.lows[k], "s") && p.words[k].kind&lexicon.Singular == 0 || strings.HasSuffix(p.lows[k], "forces")
		}
	}
	w := p.words[k]
	if k > s.from && w.capital && (k == 1 || p.words[k-1].capital) && !orgNouns[w.low] && w.name == nil {
		return false // a person's name: "Ann Papadopoulos"
	}
	return w.kind&lexicon.Plural != 0 || strings.HasSuffix(w.low, "men") || strings.HasSuffix(w.low, "s") && !strings.HasSuffix(w.low, "ss") && !strings.HasSuffix(w.low, "is") && w.kind&lexicon.Singular == 0 || slices.Contains([]string{"all", "both", "many", "several"}, w.low)
}

func pluralText(s string) bool {
	w := strings.ToLower(s[strings.LastIndexByte(s, ' ')+1:])
	for _, link := range []string{" in ", " of "} {
		if i := strings.Index(s, link); i > 0 {
			return pluralText(s[:i])
		}
	}
	last := strings.LastIndexByte(s, ' ') + 1
	return strings.Contains(s, " and ") || strings.HasSuffix(w, "s") && !strings.HasSuffix(w, "ss") && (last == 0 || !unicode.IsUpper(rune(s[last])))
}

// verbText is the verb as a title has it: in the present for what happened, "to" for what is planned.
func (p *sentence) verbText(v view, e *Event, plural bool) string {
	g := v.group
	switch {
	case g.form == reduced || g.passive && g.tense != future && g.modal == "":
		return p.participle(g)
	case g.tense == future && g.passive:
		return "to be " + p.participle(g)
	case g.tense == future && g.modal == "will" || g.form == infinitive:
		return "to " + g.base
	case g.modal == "would" && e.Status == "planned" && g.passive:
		return "to be " + p.participle(g)
	case g.modal == "would" && e.Status == "planned":
		return "to " + g.base // "said it would withdraw"
	case g.modal != "":
		return p.render(part{g.start, g.end})
	case g.base == "be" && p.due(g):
		return ""
	case e.Status == "planned" && g.tense == present && !g.perfect && v.chain == nil:
		return "to " + g.base
	case tellsSomebody[g.base] && e.Type == "statement" && g.base == "tell":
		return map[bool]string{true: "say", false: "says"}[plural]
	case g.base == "be":
		return map[bool]string{true: "are", false: "is"}[plural]
	case plural:
		return g.base
	}
	return lexicon.ThirdPerson(g.base)
}

func (p *sentence) participle(g *group) string { return p.words[g.head].low }

// restText is what follows the verb, up to the first break, without dates; cut shorter by shorten.
func (p *sentence) restText(v view) []string {
	if v.from > v.rest.from {
		v.rest.from = v.from
	}
	end := p.breakAt(v)
	if v.to > 0 {
		end = min(end, v.to)
	}
	if object := p.objectNamed(v); object != "" {
		return append([]string{object}, p.pieces(v.rest.from+1, end, nil)...)
	}
	return p.pieces(v.rest.from, end, nil)
}

// objectNamed names what "it" or "them" after the verb stands for: the object of the clause before.
func (p *sentence) objectNamed(v view) string {
	if v.verb == nil && !v.rest.empty() && (p.lows[v.rest.from] == "him" || p.lows[v.rest.from] == "her" && v.rest.to == v.rest.from+1) {
		return p.him
	}
	before := p.meant(v.clause)
	if before == nil || v.verb != nil || v.rest.empty() || p.lows[v.rest.from] != "it" && p.lows[v.rest.from] != "them" {
		return ""
	}
	h := view{group: before.verb, rest: part{before.verb.end, before.to}}
	pieces := p.pieces(h.rest.from, p.breakAt(h), nil)
	if len(pieces) == 0 || p.words[h.rest.from].is(lexicon.Prep) || pieces[0] == "it" || pieces[0] == "them" {
		return ""
	}
	return pieces[0]
}

// saidText is what was said, in as many words as there is room for: without the asides of its subject where it is long.
func (p *sentence) saidText(v view, used int) []string {
	end := p.saidEnd(v)
	for _, c := range p.clauses {
		if c.kind == complement && c.host == v.clause && c.from < end {
			v.rest.from = c.from
			break
		}
	}
	full := p.pieces(v.rest.from, end, nil)
	if utf8.RuneCountInString(strings.Join(full, " "))+used <= maxTitle {
		return full
	}
	return p.pieces(v.rest.from, end, p.subjectAside(v, end))
}

// shifted is a past verb as it stands after "says": "said it would" becomes "says it will".
func (p *sentence) shifted(k int) string {
	w := p.words[k]
	c := p.clauseOfVerb(k)
	if c == nil || c.kind != complement || c.verb.start != k {
		return w.spelled
	}
	many := p.plural(c.subject) || !c.subject.empty() && p.lows[c.subject.from] == "they"
	switch w.low {
	case "would":
		return "will"
	case "was", "were":
		return map[bool]string{true: "are", false: "is"}[many]
	case "had":
		return map[bool]string{true: "have", false: "has"}[many]
	}
	return w.spelled
}

func (p *sentence) clauseOfVerb(k int) *clause {
	for _, c := range p.clauses {
		if c.verb.start <= k && k < c.verb.end {
			return c
		}
	}
	return nil
}

// saidEnd is where what was said ends: at a mark, or a link that adds to it.
func (p *sentence) saidEnd(v view) int {
	for k := v.rest.from; k < len(p.words); k++ {
		w := p.words[k]
		if w.time == nil && (p.comma(k) && !p.inList(k, len(p.words)) || slices.Contains([]string{";", ":", "(", "—", "–", ".", "?", "!"}, w.low) || w.is(lexicon.Sub) && w.group == nil && !w.is(lexicon.Prep) && w.low != "whether" && k > v.rest.from) {
			return k
		}
	}
	return len(p.words)
}

// subjectAside is what stands between the subject of what was said and its verb, and may go: "heading to the capital".
func (p *sentence) subjectAside(v view, end int) map[int]bool {
	skip := map[int]bool{}
	for _, c := range p.clauses {
		if c.kind != complement || c.host != v.clause || c.verb.end > end {
			continue
		}
		for k := p.shortSubject(c.subject); k < c.subject.to; k++ {
			skip[k] = true
		}
	}
	return skip
}

// pieces cuts words from to to where a title may be cut, leaving out those of skip and "that".
func (p *sentence) pieces(from, to int, skip map[int]bool) []string {
	var out []string
	at := from
	add := func(k int) {
		if s := p.render(part{at, k}); s != "" {
			out = append(out, s)
		}
		at = k
	}
	for k := from; k < to; k++ {
		switch {
		case skip[k] || p.lows[k] == "that" && (p.words[max(k-1, 0)].group != nil || p.words[max(k-1, 0)].time != nil || tellsNear(p, k)):
			add(k)
			at = k + 1
		case k > at && p.joint(k):
			add(k)
		}
	}
	add(to)
	return out
}

func tellsNear(p *sentence, k int) bool {
	return k > 1 && p.words[k-2].group != nil && tellsSomebody[p.words[k-2].group.base]
}

// joint tells whether a title may be cut before word k.
func (p *sentence) joint(k int) bool {
	w := p.words[k]
	return w.time == nil && (w.is(lexicon.Prep) && !p.words[k-1].is(lexicon.Prep) && p.words[k-1].group == nil && w.low != "of" || w.group != nil && w.group.start == k && w.group.form != finite && !p.words[k-1].is(lexicon.Prep) || w.low == ",")
}

// breakAt is where a title must end at the latest: at a comma that is none of a list, a link, a bracket.
func (p *sentence) breakAt(v view) int {
	for k := v.rest.from; k < v.rest.to; k++ {
		w := p.words[k]
		switch {
		case w.time != nil:
		case w.low == "," && !p.inList(k, v.rest.to), w.low == ";", w.low == ":", w.low == "(", w.low == "—", w.low == "–", w.low == ".", w.low == "?", w.low == "!":
			return k
		case w.is(lexicon.Rel) && w.low != "where" || w.is(lexicon.Sub) && w.group == nil && !(w.low == "as" && !p.finiteNear(k)), segmentWords[w.low] && k > v.rest.from && !p.withTime(k):
			return k
		case w.group != nil && w.group.form == finite && w.group != v.group:
			return k
		}
	}
	return v.rest.to
}

// withTime tells whether the word at k introduces a date.
func (p *sentence) withTime(k int) bool { return k+1 < len(p.words) && p.words[k+1].time != nil }

// inList tells whether the comma at k is one of a list of names: "Britain, France and Germany".
func (p *sentence) inList(k, to int) bool {
	for j := k + 1; j < to && j < k+8; j++ {
		w := p.words[j]
		if w.low == "and" && p.words[k-1].noun() && j > k+1 {
			return j+1 < to && p.words[j+1].noun() == p.words[k+1].noun() && p.words[k+1].noun()
		}
		if !w.noun() && w.low != "," && !w.is(lexicon.Det) && !w.is(lexicon.Adj) {
			return false
		}
	}
	return false
}

// render writes the words of r as one line, without dates and the words that lean on them, and without a leading article.
func (p *sentence) render(r part) string {
	var b strings.Builder
	end := -1
	for k := r.from; k < r.to && k < len(p.words); k++ {
		w := p.words[k]
		if p.dropped(k, r) {
			continue
		}
		if b.Len() > 0 && (end < 0 || end != w.Start) && !(w.mark && strings.ContainsAny(w.spelled, ",.;:)”%")) && w.spelled != "'s" {
			b.WriteByte(' ')
		}
		if w.group != nil {
			b.WriteString(p.shifted(k))
		} else if w.low == "a" || w.low == "an" {
			b.WriteString(p.article(k, r))
		} else {
			b.WriteString(w.spelled)
		}
		end = w.End
	}
	return strings.TrimSpace(strings.ReplaceAll(b.String(), "  ", " "))
}

// article is the "a" or "an" at word k as the next word asks for that is not dropped.
func (p *sentence) article(k int, r part) string {
	if k+1 >= r.to || !p.dropped(k+1, r) {
		return p.words[k].spelled
	}
	for j := k + 1; j < r.to; j++ {
		if !p.dropped(j, r) && strings.ContainsRune("aeiou", rune(p.lows[j][0])) {
			return "an"
		} else if !p.dropped(j, r) {
			break
		}
	}
	return "a"
}

// Words that go with a date and make no sense without it.
var timeWords = []string{"on", "in", "at", "since", "from", "by", "until", "during", "between", "late", "early", "earlier", "for", "till", "of", "before", "after", "around", "about", "through", "starting", "beginning", "throughout", "over", "within"}

// dropped tells whether a title goes without the word at k.
func (p *sentence) dropped(k int, r part) bool {
	w := p.words[k]
	switch {
	case dates(w):
		return true
	case w.low == "'s" && k > 0 && dates(p.words[k-1]):
		return true
	case isQuote(w), w.low == "(" || w.low == ")":
		return true
	case slices.Contains(timeWords, w.low) && p.leadsToTime(k):
		return true
	case k == r.from && leads[w.low] && r.to-r.from > 1:
		return true
	case slices.Contains([]string{"again", "also", "meanwhile", "still", "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "now", "then", "already", "there", "respectively"}, w.low):
		return true
	}
	return false
}

// dates tells whether a word belongs to a date that the entry gives elsewhere, or that means nothing apart from its text ("now").
func dates(w word) bool {
	return w.time != nil && (!w.time.When.IsZero() || w.time.Value == "PRESENT_REF")
}

// Words that a title does not begin with.
var leads = map[string]bool{"the": true, "a": true, "an": true, "both": true, "that": true, "this": true, "these": true, "those": true, "such": true}

// leadsToTime tells whether nothing but small words stands between word k and a date.
func (p *sentence) leadsToTime(k int) bool {
	for j := k + 1; j < len(p.words) && j < k+6; j++ {
		w := p.words[j]
		if w.time != nil {
			return dates(w)
		}
		if !slices.Contains(timeWords, w.low) && w.low != "the" && w.low != "hours" && w.low != "local" && w.low != "time" {
			return false
		}
	}
	return false
}

// shorten joins what a title must have with as much of the rest as fits, and never ends on a word that asks for another.
func (p *sentence) shorten(must string, pieces []string) string {
	t := strings.TrimSpace(must)
	for i, piece := range pieces {
		next := t + " " + piece
		if strings.HasPrefix(piece, ",") {
			next = t + piece
		}
		if utf8.RuneCountInString(next) > maxTitle && i > 0 {
			break
		}
		t = next
	}
	return cut(t)
}

// cut brings an over-long title down to a word that can end it.
func cut(t string) string {
	for utf8.RuneCountInString(t) > maxTitle {
		i := strings.LastIndexByte(t, ' ')
		if i < 0 {
			break
		}
		t = t[:i]
	}
	return trimEnd(t)
}

var dangling = strings.Fields("what how why the a an of in on at to for with by and or but that which from as is are was were will after amid between its their his her than into over under about without where who whose this those these no some any not only when while before near against if be has have had including outside around more most least up two several each other under both new former late early")

// trimEnd takes off words and marks that cannot end a title.
func trimEnd(t string) string {
	for {
		t = strings.TrimRight(t, " ,;:-–—(.“\"")
		i := strings.LastIndexByte(t, ' ')
		if i < 0 || !slices.Contains(dangling, strings.ToLower(t[i+1:])) || endsInParticle(t) {
			return t
		}
		t = t[:i]
	}
}

// endsInParticle tells whether a title ends in a verb of two words: "is sworn in", "take over".
func endsInParticle(t string) bool {
	words := strings.Fields(strings.ToLower(t))
	if n := len(words); n > 1 {
		switch words[n-1] {
		case "in":
			return words[n-2] == "sworn"
		case "over", "up", "out", "off", "down":
			return slices.Contains([]string{"take", "takes", "taken", "break", "breaks", "call", "calls", "called", "pull", "pulls", "hand", "hands", "carried", "put", "step", "steps", "set", "sets", "flare", "flares", "blow", "blows", "blown", "cut", "shot", "walk", "walks"}, words[n-2])
		}
	}
	return false
}

// claim adds whose word the title is, where only one side's.
func (p *sentence) claim(t string, v view, e *Event) string {
	if e.Status != "claimed" && e.Status != "disputed" || e.Attribution == "" || v.group == nil {
		return t
	}
	if utf8.RuneCountInString(e.Attribution) > 40 || strings.Contains(e.Attribution, ",") {
		return t
	}
	says := "says"
	if pluralText(e.Attribution) {
		says = "say"
	}
	full := t + ", " + e.Attribution + " " + says
	if strings.HasPrefix(t, e.Attribution) || utf8.RuneCountInString(full) > maxTitle {
		return t
	}
	return full
}

// lengthen adds a place or an actor to a title that is too short to say anything.
func (r *reader) lengthen(p *sentence, t string, e *Event) string {
	if n := utf8.RuneCountInString(t); n >= minTitle+8 || n >= minTitle && (strings.Count(t, " ") > 2 || e.Type == "statement") {
		return t
	}
	if r.hasPlace(t) && len(e.Places) == 0 {
		if utf8.RuneCountInString(t) < minTitle {
			t += " in the conflict"
		}
		return t
	}
	places := slices.Clone(e.Places)
	if short := utf8.RuneCountInString(t) < minTitle; short || bare[strings.ToLower(strings.Fields(t + " -")[0])] {
		if places = append(places, r.where[e.Noun]); short && len(r.scene) == 1 && everywhere[e.Type] {
			places = append(places, r.scene[0])
		}
	}
	for _, place := range places {
		if place != "" && !strings.Contains(t, place) {
			return t + " in " + withArticle(place)
		}
	}
	switch {
	case utf8.RuneCountInString(t) >= minTitle:
		return t
	case len(r.scene) == 2 && everywhere[e.Type]:
		return t + " between " + withArticle(r.scene[0]) + " and " + withArticle(r.scene[1])
	}
	return t + " in the conflict"
}

// Types of what concerns a whole country.
var everywhere = map[string]bool{"battle": true, "ceasefire": true, "talks": true, "agreement": true, "politics": true, "protest": true}

// Words that say too little without a place.
var bare = map[string]bool{"war": true, "fighting": true, "talks": true, "truce": true, "ceasefire": true, "cease-fire": true, "clashes": true, "elections": true, "election": true, "hostilities": true, "negotiations": true, "coup": true, "armistice": true}

// withArticle puts "the" before the countries that have it.
func withArticle(place string) string {
	if strings.HasPrefix(place, "United ") || strings.HasSuffix(place, "Republic") || strings.HasSuffix(place, "Islands") || strings.HasSuffix(place, "territories") || place == "Netherlands" || place == "Philippines" || place == "Soviet Union" {
		return "the " + place
	}
	return place
}

// many tells whether a noun is what "they" can mean, and "it" not: "talks", "negotiations".
func many(w word) bool { return strings.HasSuffix(w.low, "s") && w.kind&lexicon.Singular == 0 }

// hasPlace tells whether a title names a place already.
func (r *reader) hasPlace(t string) bool {
	words := strings.Fields(t)
	for i := range words {
		if name, n := r.lex.Name(words[i:]); n > 0 && name.Place != nil {
			return true
		}
	}
	return false
}

// finish makes a sentence's beginning of the title's.
func finish(t string) string {
	t = trimEnd(strings.Join(strings.Fields(t), " "))
	if strings.Count(t, "“") != strings.Count(t, "”") || strings.Count(t, `"`)%2 != 0 {
		t = strings.NewReplacer("“", "", "”", "", `"`, "").Replace(t)
	}
	r, n := utf8.DecodeRuneInString(t)
	return string(unicode.ToUpper(r)) + t[n:]
}

// remember keeps what later sentences may lean on: the subject, the people, the talks or truce told of.
func (r *reader) remember(p *sentence) {
	for k := range p.words {
		if actor, _, _ := r.nameAt(p, k); strings.Contains(actor, " ") && r.isPerson(p, k, actor) {
			r.persons = append(slices.DeleteFunc(r.persons, func(o string) bool { return o == actor }), actor)
		}
	}
	r.before, r.model = p, nil
	for _, c := range p.clauses {
		if c.kind == main && !c.aside && r.model == nil {
			r.model = c
		}
		if c.kind == main && !c.aside && !c.subject.empty() && !p.words[c.subject.from].is(lexicon.Pron) {
			r.subject = p.render(part{c.subject.from, p.shortSubject(c.subject)})
			if actor, _, _ := r.nameAt(p, c.subject.from); actor != "" && strings.Contains(actor, " ") {
				r.person = actor
			}
		}
		if c.kind == main && !c.subject.empty() {
			for k := c.subject.from; k < c.subject.to; k++ {
				if actor, _, _ := r.nameAt(p, k); r.isPerson(p, k, actor) {
					r.person = actor
				}
			}
		}
	}
	for k := range p.words {
		if t := p.trigger(k); t != nil && (t.Types[0] == "talks" || t.Types[0] == "ceasefire" || exchanges[p.lows[k]]) && (p.segmented(k) < 0 || r.process[many(p.words[k])].kind == "") {
			from := p.phraseStart(k, 0)
			r.process[many(p.words[k])] = process{p.render(part{from, k + p.nounLen(k)}), t.Types[0], p.lows[k], p.marksIn(from, k+1)}
			if place := r.placeAfter(p, k); place != "" {
				r.where[p.lows[k]] = place
			}
		}
	}
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
	return r.surnames[surname(actor)] == actor || p.lex.IsRole(p.lows[k:]) > 0
}

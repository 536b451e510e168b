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
	if p.words[s.to-1].role > 0 && strings.Contains(name, " ") {
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

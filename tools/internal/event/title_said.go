package event

import (
	"slices"
	"strings"
	"unicode/utf8"

	"dateline/tools/internal/lexicon"
)

// saidText is what was said, in as many words as there is room for: without the asides of its subject where it is long.
func (p *sentence) saidText(v view, used int) []string {
	end := p.saidEnd(v)
	if k := p.told(v); k > 0 {
		v.rest.from = k
	}
	for _, c := range p.clauses {
		if c.kind == complement && c.host == v.clause && (c.from < end || p.afterAside(end, c.from)) {
			v.rest.from = c.from
			end = max(end, p.saidEnd(v))
			break
		}
	}
	if from := p.overAside(v.rest.from); from > v.rest.from {
		v.rest.from = from
		end = p.saidEnd(v)
	}
	if k := v.rest.from; k+2 < len(p.words) && p.lows[k] == ":" {
		v.rest.from = k + 1
		if isQuote(p.words[k+1]) {
			v.rest.from++
		}
		if w := &p.words[v.rest.from]; w.kind != 0 && !w.inName {
			w.alias = w.low // "insisted: “It is not true”"
		}
		end = p.saidEnd(v)
	}
	full := p.pieces(v.rest.from, end, nil)
	if utf8.RuneCountInString(strings.Join(full, " "))+used <= maxTitle {
		return full
	}
	short := p.pieces(v.rest.from, end, p.subjectAside(v, end))
	if len(short) > 0 {
		short[0] = p.withoutOffice(withoutManner(short[0], p.lex)) // "says | newly appointed Vice President | Ann Roe is"
	}
	return short
}

// afterAside tells whether nothing but what two commas set in stands between words from and to: "conceded, after days of evasion, | that".
func (p *sentence) afterAside(from, to int) bool {
	const long = 10
	return to-from > 2 && to-from < long && p.comma(from) && p.comma(to-1) && !slices.ContainsFunc(p.words[from:to], func(w word) bool { return w.group != nil })
}

// overAside steps from "that" over what two commas set in after it: "said that, while talks went on, | it would".
func (p *sentence) overAside(from int) int {
	k := from
	for k < len(p.words) && (p.words[k].time != nil || p.words[k].is(lexicon.Prep) && p.leadsToTime(k)) {
		k++
	}
	if k+1 >= len(p.words) || p.lows[k] != "that" || !p.comma(k+1) {
		return from
	}
	for j := k + 2; j < len(p.words); j++ {
		if p.comma(j) {
			return j + 1
		}
	}
	return from
}

// told is where what somebody was told begins: "told a news conference that | the army would stay"; 0 where they were told to do it.
func (p *sentence) told(v view) int {
	if v.group == nil || v.verb != nil || v.group.base != "tell" {
		return 0
	}
	for k := v.group.end; k < len(p.words) && p.words[k].group == nil; k++ {
		if p.lows[k] == "that" {
			return k + 1
		}
	}
	for _, c := range p.clauses {
		if c.kind == complement && c.host == v.clause {
			return c.from
		}
	}
	return 0
}

// wonders tells whether a question follows the verb of v: "investigated | whether he knew".
func (p *sentence) wonders(v view) bool {
	k := v.rest.from
	for k < len(p.words) && (p.words[k].time != nil || p.words[k].is(lexicon.Prep) && p.leadsToTime(k)) {
		k++
	}
	return v.verb == nil && k < len(p.words) && (p.lows[k] == "whether" || p.lows[k] == "how" || p.lows[k] == "why")
}

// completed tells whether what c says stands in a clause of its own.
func (p *sentence) completed(c *clause) bool {
	return c != nil && slices.ContainsFunc(p.clauses, func(k *clause) bool { return k.kind == complement && k.host == c })
}

// shifted is a past verb as it stands after "says": "said it would" becomes "says it will".
func (p *sentence) shifted(k int) string {
	w := p.words[k]
	c := p.clauseOfVerb(k)
	if c == nil || c.kind != complement || c.verb.start != k || c.host != nil && minds.has(c.verb.base) && !p.reportVerb(c.host.verb) {
		return w.spelled
	}
	many := p.plural(c.subject) || !c.subject.empty() && p.lows[c.subject.from] == "they"
	switch w.low {
	case "would":
		if c.verb.base == "like" || c.verb.base == "prefer" || c.verb.base == "love" {
			return w.spelled
		}
		return "will"
	case "was":
		return "is"
	case "were":
		return "are"
	case "had":
		return map[bool]string{true: "have", false: "has"}[many]
	}
	if g := c.verb; p.lone(g) && g.form == finite && g.tense == past && !g.passive && minds.has(g.base) {
		if many {
			return g.base
		}
		return lexicon.ThirdPerson(g.base) // "said he believed"
	}
	return w.spelled
}

// Verbs of mind, that still hold when somebody says so.
var minds = setOf("believe think want know need hope fear expect understand mean doubt trust")

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
		if k > v.rest.from && p.adds(v, k) || p.knownBy(v, k) {
			return k
		}
		if w.time == nil && (p.dash(k) || p.comma(k) && !p.inList(k, len(p.words)) && !p.describesToo(k) || slices.Contains([]string{";", ":", "(", "—", "–", ".", "?", "!"}, w.low) || w.is(lexicon.Sub) && w.group == nil && !w.is(lexicon.Prep) && w.low != "whether" && k > v.rest.from) {
			return k
		}
	}
	return len(p.words)
}

// adds tells whether another deed of the speaker, or of whom he tells, begins at word k: "condemned the raid | and urged".
func (p *sentence) adds(v view, k int) bool {
	for _, c := range p.clauses {
		if c.from == k && c.kind == coordinate && c.verb.tense == past && c.verb.modal == "" {
			return true
		}
	}
	return false
}

// subjectAside is what stands between the subject of what was said and its verb, and may go: "heading to the capital".
func (p *sentence) subjectAside(v view, end int) map[int]bool {
	skip := map[int]bool{}
	for _, c := range p.clauses {
		if c.kind != complement || c.host != v.clause || c.verb.end > end {
			continue
		}
		from := p.shortSubject(c.subject)
		for k := c.subject.from + 1; k < from; k++ {
			if p.words[k].is(lexicon.Prep) && p.lows[k] != "of" {
				from = k // "ministers | in Brussels"
			}
		}
		for k := from; k < c.subject.to; k++ {
			skip[k] = true
		}
	}
	return skip
}

func tellsNear(p *sentence, k int) bool {
	return k > 1 && p.words[k-2].group != nil && tellsSomebody.has(p.words[k-2].group.base)
}

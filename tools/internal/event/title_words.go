package event

import (
	"slices"
	"strings"
	"unicode/utf8"

	"dateline/tools/internal/lexicon"
)

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
	case e.Type == "statement" && g.base == "tell" && p.told(v) > 0:
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
	if next := v.group.end; !v.gap.empty() && next < len(p.lows) && particles[p.lows[next]] {
		return append([]string{p.lows[next]}, p.pieces(v.rest.from, p.breakAt(v), nil)...) // "A gave up on 3 May and B on 5 May"
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

// saidText is what was said, in as many words as there is room for: without the asides of its subject where it is long.
func (p *sentence) saidText(v view, used int) []string {
	end := p.saidEnd(v)
	if k := p.told(v); k > 0 {
		v.rest.from = k
	}
	for _, c := range p.clauses {
		if c.kind == complement && c.host == v.clause && c.from < end {
			v.rest.from = c.from
			break
		}
	}
	if from := p.overAside(v.rest.from); from > v.rest.from {
		v.rest.from = from
		end = p.saidEnd(v)
	}
	full := p.pieces(v.rest.from, end, nil)
	if utf8.RuneCountInString(strings.Join(full, " "))+used <= maxTitle {
		return full
	}
	return p.pieces(v.rest.from, end, p.subjectAside(v, end))
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

// completed tells whether what c says stands in a clause of its own.
func (p *sentence) completed(c *clause) bool {
	return c != nil && slices.ContainsFunc(p.clauses, func(k *clause) bool { return k.kind == complement && k.host == c })
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
		if c.verb.base == "like" || c.verb.base == "prefer" || c.verb.base == "love" {
			return w.spelled
		}
		return "will"
	case "was", "were":
		return map[bool]string{true: "are", false: "is"}[many]
	case "had":
		return map[bool]string{true: "have", false: "has"}[many]
	}
	if g := c.verb; p.lone(g) && g.form == finite && g.tense == past && !g.passive && minds[g.base] {
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
		if k > v.rest.from && p.adds(v, k) {
			return k
		}
		if w.time == nil && (p.comma(k) && !p.inList(k, len(p.words)) || slices.Contains([]string{";", ":", "(", "—", "–", ".", "?", "!"}, w.low) || w.is(lexicon.Sub) && w.group == nil && !w.is(lexicon.Prep) && w.low != "whether" && k > v.rest.from) {
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
		s := p.render(part{at, k})
		if at < k && p.needsArticle(at, k) {
			s = p.lows[at] + " " + s
		}
		if s != "" {
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

// needsArticle tells whether the article at word k, before a phrase that ends at to, cannot go: "the same town", "a man and a woman".
func (p *sentence) needsArticle(k, to int) bool {
	w := p.words[k]
	if low := w.low; low != "the" && low != "a" && low != "an" || w.time != nil || k+2 > to || p.dropped(k+1, part{k, to}) {
		return false
	}
	if next := p.lows[k+1]; next == "same" || next == "only" || next == "first" || next == "last" || next == "next" || next == "most" || strings.HasSuffix(next, "est") && p.words[k+1].is(lexicon.Adj) {
		return w.low == "the"
	}
	for j := k + 1; j+1 < to; j++ {
		if next := p.lows[j+1]; p.lows[j] == "and" && (next == "a" || next == "an" || next == "the") {
			return true
		}
	}
	return false
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
		case p.thatThing(k):
		case w.is(lexicon.Rel) && w.low != "where" || w.is(lexicon.Sub) && w.group == nil && !(w.low == "as" && !p.finiteNear(k)), segmentWords[w.low] && k > v.rest.from && !p.withTime(k):
			return k
		case w.group != nil && w.group.form == finite && w.group != v.group, k > v.rest.from && p.secondVerb(v.group, k):
			return k
		}
	}
	return v.rest.to
}

// thatThing tells whether the "that" at k says which, and begins no clause: "reinforced that view".
func (p *sentence) thatThing(k int) bool {
	if p.lows[k] != "that" || k+1 >= len(p.words) || !p.words[k+1].noun() || p.words[k-1].group == nil {
		return false
	}
	for k++; k < len(p.words) && !p.words[k].mark && !p.words[k].is(lexicon.Conj|lexicon.Sub|lexicon.Rel); k++ {
		if p.words[k].group != nil && p.words[k].group.form == finite {
			return false
		}
	}
	return true
}

// secondVerb tells whether the "and" at k adds another deed: "crossed the river | and beat an army". What a verb after "to" adds
// goes with it: "to meet and sign".
func (p *sentence) secondVerb(first *group, k int) bool {
	if !p.words[k].is(lexicon.Conj) {
		return false
	}
	next := p.words[p.clampAdverbs(k+1)]
	g := next.group
	return g != nil && g.start >= k && (next.shape(lexicon.Past) || next.shape(lexicon.Participle) && (first.perfect || first.passive)) && p.words[k-1].group == nil && !p.nounNext(g.head)
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
		if p.stranded(k) || w.low == "her" && k > 0 && p.words[k-1].group != nil && p.alone(k) {
			b.WriteString(kept)
		}
		if w.group != nil {
			b.WriteString(p.shifted(k))
		} else if w.alias != "" {
			b.WriteString(w.alias)
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
var timeWords = []string{"on", "in", "at", "since", "from", "by", "until", "during", "between", "late", "early", "earlier", "for", "till", "of", "before", "after", "around", "about", "through", "starting", "beginning", "throughout", "over", "within", "to"}

// dropped tells whether a title goes without the word at k.
func (p *sentence) dropped(k int, r part) bool {
	w := p.words[k]
	switch {
	case dates(w), w.hedge, w.low == "the" && k+1 < len(p.words) && p.words[k+1].alias != "":
		return true
	case w.low == "'s" && k > 0 && dates(p.words[k-1]):
		return true
	case (w.low == "a" || w.low == "an") && k+1 < len(p.words) && dates(p.words[k+1]) && !p.attributive(k+1):
		return true // "sat on a Saturday"
	case isQuote(w), w.low == "(" || w.low == ")", p.bracketed(k, r):
		return true
	case slices.Contains(timeWords, w.low) && p.leadsToTime(k) && !p.leadsToOwner(k) && !p.stranded(k):
		return true
	case (w.low == "just" || w.low == "only" || w.low == "even") && p.dateNext(k+1):
		return true
	case k == r.from && leads[w.low] && r.to-r.from > 1:
		return true
	case slices.Contains([]string{"again", "also", "meanwhile", "still", "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "now", "then", "already", "there", "here", "respectively"}, w.low):
		return true
	}
	return false
}

// dateNext tells whether a date stands at word k, or right after a preposition there: "just | on Monday".
func (p *sentence) dateNext(k int) bool {
	return k < len(p.words) && (dates(p.words[k]) || p.words[k].is(lexicon.Prep) && p.leadsToTime(k))
}

// bracketed tells whether word k stands in brackets within r: "the Northern Front (NF)".
func (p *sentence) bracketed(k int, r part) bool {
	for j := k - 1; j > r.from && p.lows[j] != ")"; j-- {
		if p.lows[j] == "(" {
			return slices.Contains(p.lows[k:min(r.to, len(p.lows))], ")")
		}
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
		if j == k+1 && p.lows[k] == "over" && w.time == nil && w.is(lexicon.Prep) {
			return false // "declared over on 3 May"
		}
		if w.time != nil {
			return dates(w)
		}
		if !slices.Contains(timeWords, w.low) && w.low != "the" && w.low != "a" && w.low != "hours" && w.low != "local" && w.low != "time" {
			return false
		}
	}
	return false
}

// leadsToOwner tells whether the date that word k leads to says whose or which something is: "in Monday's raid", "in the Monday raid".
func (p *sentence) leadsToOwner(k int) bool {
	for k++; k < len(p.words) && p.words[k].time == nil; k++ {
	}
	first := k
	for ; k < len(p.words) && p.words[k].time != nil; k++ {
	}
	return k < len(p.words) && (p.lows[k] == "'s" || p.lows[k-1] == "'s" || first > 0 && p.words[first-1].is(lexicon.Det) && (p.words[k].noun() || p.words[k].is(lexicon.Adj)))
}

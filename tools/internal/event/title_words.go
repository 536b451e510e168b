package event

import (
	"slices"
	"strings"
	"unicode"
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

// objectNamed names what "it" or "them" after the verb stands for: the object of the clause before.
func (p *sentence) objectNamed(v view) string {
	if v.verb == nil && !v.rest.empty() && (p.lows[v.rest.from] == "him" || p.lows[v.rest.from] == "her" && p.alone(v.rest.from)) {
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

// alone tells whether "her" at word k says whom and not whose: no noun follows.
func (p *sentence) alone(k int) bool {
	if k++; k >= len(p.words) {
		return true
	}
	w := p.words[k]
	return w.time != nil || w.mark || w.is(lexicon.Prep|lexicon.Conj)
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
	full := p.pieces(v.rest.from, end, nil)
	if utf8.RuneCountInString(strings.Join(full, " "))+used <= maxTitle {
		return full
	}
	return p.pieces(v.rest.from, end, p.subjectAside(v, end))
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
	case (w.low == "a" || w.low == "an") && k+1 < len(p.words) && dates(p.words[k+1]) && !p.attributive(k+1):
		return true // "sat on a Saturday"
	case isQuote(w), w.low == "(" || w.low == ")", p.bracketed(k, r):
		return true
	case slices.Contains(timeWords, w.low) && p.leadsToTime(k) && !p.leadsToOwner(k):
		return true
	case k == r.from && leads[w.low] && r.to-r.from > 1:
		return true
	case slices.Contains([]string{"again", "also", "meanwhile", "still", "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "now", "then", "already", "there", "here", "respectively"}, w.low):
		return true
	}
	return false
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

// leadsToOwner tells whether the date that word k leads to says whose something is: "in Monday's raid".
func (p *sentence) leadsToOwner(k int) bool {
	for k++; k < len(p.words) && p.words[k].time == nil; k++ {
	}
	for ; k < len(p.words) && p.words[k].time != nil; k++ {
	}
	return k < len(p.words) && (p.lows[k] == "'s" || p.lows[k-1] == "'s")
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
	return cut(t, p.lex)
}

// cut brings an over-long title down to the end of a phrase: to before the last small word, where that leaves half of it.
func cut(t string, lex *lexicon.Lexicon) string {
	if utf8.RuneCountInString(t) <= maxTitle {
		return trimEnd(t, lex)
	}
	small := func(at string) bool {
		word, _, _ := strings.Cut(at, " ")
		return lex.Word(strings.ToLower(word))&(lexicon.Prep|lexicon.Conj|lexicon.Sub|lexicon.Rel) != 0
	}
	for utf8.RuneCountInString(t) > maxTitle {
		i := strings.LastIndexByte(t, ' ')
		if i < 0 {
			break
		}
		if small(t[i+1:]) && utf8.RuneCountInString(t[:i]) <= maxTitle {
			return trimEnd(t[:i], lex)
		}
		t = t[:i]
	}
	for i := len(t); i > maxTitle/2; {
		i = strings.LastIndexByte(t[:i], ' ')
		if i > maxTitle/2 && small(t[i+1:]) {
			return trimEnd(t[:i], lex)
		}
	}
	return trimEnd(t, lex)
}

var dangling = strings.Fields("what how why the a an of in on at to for with by and or but that which from as is are was were will after amid between its their his her than into over under about without where who whose this those these no some any not only when while before near against if be has have had including outside around more most least up two several each other under both new former late early")

// trimEnd takes off words and marks that cannot end a title.
func trimEnd(t string, lex *lexicon.Lexicon) string {
	for {
		t = strings.TrimRight(t, " ,;:-–—(“\"")
		if n := len(t); n > 1 && t[n-1] == '.' && !(unicode.IsUpper(rune(t[n-2])) && (n < 3 || t[n-3] == '.' || t[n-3] == ' ')) {
			t = t[:n-1] // "U.S." keeps its full stop
			continue
		}
		i := strings.LastIndexByte(t, ' ')
		if i < 0 || !slices.Contains(dangling, strings.ToLower(t[i+1:])) || endsInParticle(t, lex) {
			return t
		}
		t = t[:i]
	}
}

// Verbs that end a title with "in" or "over", which else ask for more.
var withIn, withOver = setOf("sworn bring brings brought give gives close closes move moves cave caves"), setOf("take takes taken hand hands handed cross crosses fly flies run runs blow blows declared declares is are")

// endsInParticle tells whether a title ends in a verb of two words: "is sworn in", "takes over", "gives up".
func endsInParticle(t string, lex *lexicon.Lexicon) bool {
	words := strings.Fields(strings.ToLower(t))
	n := len(words)
	if n < 2 {
		return false
	}
	switch before := words[n-2]; words[n-1] {
	case "in":
		return withIn[before]
	case "over":
		return withOver[before]
	case "up", "out", "off", "down":
		return lex.Verb(before) != nil || n > 2 && lex.Word(before)&lexicon.Pron != 0 && lex.Verb(words[n-3]) != nil // "gives itself up"
	}
	return false
}

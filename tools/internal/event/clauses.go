package event

import (
	"slices"

	"dateline/tools/internal/lexicon"
)

// A part is a half-open range of words of a sentence.
type part struct{ from, to int }

func (r part) empty() bool { return r.from >= r.to }

// A clause is a verb group with its subject and what follows it.
type clause struct {
	part    // from its link or subject to its end
	verb    *group
	subject part   // its own words; that of another clause where it shares one; empty where there is none
	noun    part   // the noun that a relative clause describes
	object  part   // that noun, where it is the object: "an accord that they signed"
	link    string // the word that ties it to the clause before: "that", "who", "when", "and"; empty for a main clause
	kind    kind
	host    *clause // the clause that it completes, describes or shares its subject with
	aside   bool    // it only says whose words the clause before was: ", the mayor said"
}

// A kind says what a clause is to its host.
type kind int

const (
	main       kind = iota
	coordinate      // shares the subject of its host: "met and agreed"
	complement      // what the host says: "said that …"
	relative        // describes a noun of the host
	adverbial       // when, after, because …
)

// findClauses finds the clauses of the sentence's finite verbs, in order.
func (p *sentence) findClauses() []*clause {
	var out []*clause
	for i := 0; i < len(p.groups); i++ {
		g := p.groups[i]
		g.passive = g.passive || p.byWhom(g) > 0 || p.headlined(g)
		if p.letDo(g) {
			g.form = infinitive
		} else if p.doneBy(g) || p.withDone(g) || p.turnedInto(g) || passed.has(g.base) && p.lone(g) && p.madeKnown(g) > 0 {
			g.form = reduced
		} else if c := p.fronted(g, out); c != nil {
			out = append(out, c)
		} else if g.form == finite || p.passiveToo(g, out) {
			out = append(out, p.helperShared(p.clauseOf(g, out), out))
		} else if c := p.onlyTo(g, out); c != nil {
			out = append(out, c)
		} else {
			p.tookUntil(g, out)
		}
	}
	out = slices.DeleteFunc(out, func(c *clause) bool { return c.verb.form != finite })
	out = p.asCalled(p.cleft(out))
	p.limit(out)
	for i, c := range out {
		p.answers(c)
		if i > 0 && c.link == "how" && recounts.has(out[i-1].verb.base) {
			c.kind, c.link = complement, "that" // "witnesses described how troops had shot them"
		}
		c.aside = p.isAside(c)
		if c.host == nil && i > 0 && c.kind != main {
			c.host = out[i-1]
		}
		if c.host == nil && c.kind == relative {
			c.host = around(c, out[i+1:])
		}
	}
	return out
}

// Verbs that tell how something was done, and so that it was.
var recounts = setOf("describe recount recall tell testify detail document relate narrate")

// around returns the clause whose subject the relative clause c describes, of those whose verbs follow: "a march that they had
// planned | was called off".
func around(c *clause, after []*clause) *clause {
	for _, next := range after {
		if !c.noun.empty() && !next.subject.empty() && next.subject.from == c.noun.from {
			return next
		}
	}
	return nil
}

// clauseOf finds the subject of g by looking left, and how its clause is tied to those before.
func (p *sentence) clauseOf(g *group, before []*clause) *clause {
	c := &clause{part: part{g.start, g.end}, verb: g}
	if s := p.suspended(g, before); !s.empty() {
		c.subject, c.from = s, p.leadIn(s.from)
		return c
	}
	j := p.skipBack(g.start - 1)
	switch {
	case j < 0:
		if !p.leading(g) {
			p.subjectAfter(c)
		}
		return c
	case p.lows[j] == "what" && j > 0 && !calling.has(g.base) && (p.words[j-1].group != nil || p.words[j-1].is(lexicon.Prep) && !particles.has(p.lows[j-1])):
		c.kind, c.link, c.from, c.host = relative, "what", j, last(before) // "to discuss what can be done"
		c.subject = part{j, j + 1}
		return c
	case p.lows[j] == "what" && g.passive && calling.has(g.base):
		c.from = j // "for what were described as talks"
		return c
	case (p.lows[j] == "than" || p.lows[j] == "as") && p.lone(g) && len(before) > 0:
		g.form = reduced // "two days later than planned"
		return c
	case anybody.has(p.lows[j]) && j > 0 && (p.words[j-1].group != nil || p.words[j-1].is(lexicon.Prep)) && p.lone(g) && g.end < len(p.words) && p.words[g.end].is(lexicon.Prep):
		g.form = reduced // "to kill anyone involved in it"
		return c
	case loads.has(g.base) && p.lone(g) && g.end < len(p.words) && p.lows[g.end] == "with" && p.words[j].noun() && slices.ContainsFunc(p.groups, func(h *group) bool {
		return h.start > g.end && h.form == finite && !slices.Contains(p.lows[g.end:h.start], ",")
	}):
		g.form = reduced // "lorries loaded with food and fuel entered"
		return c
	case p.lows[j] == "(" && p.lone(g):
		g.form = reduced // "the truce (signed in May) held"
		return c
	case p.words[j].is(lexicon.Rel) && p.words[j].low != "where" && j > 0:
		return p.relative(c, j, before)
	case p.words[j].is(lexicon.Conj):
		return p.shared(c, j, before)
	case p.comma(j):
		return p.afterComma(c, j, before)
	case p.words[j].mark && !isQuote(p.words[j]) && p.lows[j] != ")" || p.words[j].is(lexicon.Sub) && !p.words[j].noun():
		return p.inverted(c, j)
	}
	return p.scan(c, j+1, before)
}

// Verbs whose participles say what something is full of.
var loads = setOf("load lade fill pack cram arm equip fit stuff pile")

// reports tells whether w is a verb that takes a clause: "said", "announced".
func (p *sentence) reports(w word) bool {
	if w.time != nil {
		return true // "said Tuesday that"
	}
	if w.group == nil {
		return false
	}
	t, _ := p.lex.VerbTrigger([]string{w.group.base})
	return t != nil && t.Report
}

// shared gives c the subject of the clause before: "met and agreed".
func (p *sentence) shared(c *clause, j int, before []*clause) *clause {
	c.link, c.from, c.kind = p.words[j].low, j, coordinate
	if g := p.words[max(j-1, 0)].group; g != nil && g.form == reduced && p.lone(c.verb) && !p.lex.Intransitive(c.verb.base) {
		c.verb.form = reduced // "a patrol ambushed and killed in May"
		return c
	}
	if c.host = last(before); c.host == nil {
		if p.byWhom(c.verb) > 0 && slices.ContainsFunc(p.groups, func(g *group) bool { return g.end < j && g.form == reduced }) {
			c.verb.form = reduced // "a pact brokered by Roe and announced by Doe"
			return c
		}
		return p.scan(c, j, before) // "Either … or" and the like
	}
	if h := c.host; h.kind == relative && h.host != nil && h.host.verb.end <= h.from && p.comma(j-1) {
		c.host = h.host // "met Doe, who had come from Kenya, and signed a pact"
	}
	if h := c.host; len(before) > 1 && h.subject.empty() && h.verb.base == "be" && h.verb.start > 0 && p.lows[h.verb.start-1] == "there" {
		c.host = before[len(before)-2] // "said there was no deal and left"
	}
	c.subject = c.host.subject
	if next := c.verb.end; c.host.verb.passive && p.lone(c.verb) && !p.lex.Intransitive(c.verb.base) && next < len(p.words) && (next+1 < len(p.words) && p.lows[next+1] == "times" || alsoAdverbs.has(p.lows[next]) || c.verb.base == "make" && madeSo.has(p.lows[next]) || p.words[next].is(lexicon.Prep) || p.words[next].time != nil || p.words[next].mark) {
		c.verb.passive = true // "was signed in May, renewed in June"
	}
	return c
}

// What something is made that nobody makes: "was filmed and made available".
var madeSo = setOf("available public known clear possible compulsory mandatory illegal")

func last(cs []*clause) *clause {
	if len(cs) == 0 {
		return nil
	}
	return cs[len(cs)-1]
}

// afterComma steps over what two commas set apart before the verb ("the minister, Ann Roe, said"); else the subject is shared.
func (p *sentence) afterComma(c *clause, j int, before []*clause) *clause {
	open := -1
	for k := j - 1; k >= 0; k-- {
		if p.lows[k] == ")" {
			k = p.openBracket(k)
			continue
		}
		if p.comma(k) {
			open = k
			break
		}
		if p.words[k].mark && !isQuote(p.words[k]) {
			break
		}
	}
	open = p.overAge(p.overNames(open, j))
	and := p.skipBack(open - 1)
	if and > 0 && p.comma(and) {
		and--
	}
	switch {
	case open > 0 && p.chanting(open+1, j):
		return p.scan(c, open, nil) // "A crowd, | chanting “we will not go”, marched"
	case meant.has(c.verb.base) && p.setApart(c.verb) && slices.ContainsFunc(p.groups, func(h *group) bool { return h.start > c.verb.end && h.form == finite }):
		c.verb.form = reduced // "Roe, based in Oslo, said"
		return c
	case len(before) > 0 && and >= 0 && p.words[and].is(lexicon.Conj) && p.words[and].time == nil && p.datesIn(and, j) && !slices.ContainsFunc(p.words[and:j], func(w word) bool { return w.group != nil }):
		return p.shared(c, and, before) // "met and, after five days, signed", "fled and on 4 June, in Tomar, signed"
	case p.reportVerb(c.verb) && (isQuote(p.words[j-min(j, 1)]) || isQuote(p.words[j+1])):
		return p.inverted(c, j)
	case len(before) > 0 && p.saysAfter(c.verb):
		return p.inverted(c, j)
	case open > 0 && p.apposition(open+1, j, before):
		if g := p.words[open+1].group; g != nil && g.end-g.start == 1 && p.words[g.head].shape(lexicon.Participle) {
			g.form = reduced
		}
		return p.scan(c, p.overRun(open), before)
	case len(before) == 0 && p.lone(c.verb) && c.verb.end < len(p.words) && p.words[c.verb.end].is(lexicon.Prep):
		c.verb.form = reduced // "Three truces, agreed in Moscow, …"
		return c
	case p.toldInPassing(c.verb):
		c.verb.form = reduced
		return c
	case p.reportVerb(c.verb):
		return p.inverted(c, j)
	case p.setApart(c.verb):
		c.verb.form = reduced
		return c
	case len(before) > 0:
		return p.shared(c, j, before)
	}
	return p.scan(c, j, before)
}

// chanting tells whether a verb in -ing and what somebody says with it, set apart, are all that stands between words from and to.
func (p *sentence) chanting(from, to int) bool {
	if g := p.words[from].group; g == nil || g.form != gerund {
		return false
	}
	quotes := false
	for _, w := range p.words[from:to] {
		quotes = quotes || w.quoted
		if w.group != nil && w.group.form == finite && !w.quoted {
			return false
		}
	}
	return quotes
}

// scan collects the subject that ends before word end, going left, until something shows that another clause is there.
func (p *sentence) scan(c *clause, end int, before []*clause) *clause {
	from, and := end, false
	j := end - 1
	for ; j >= 0; j-- {
		w := p.words[j]
		switch {
		case w.low == ")" && p.openBracket(j) > 0:
			from, j = p.openBracket(j), p.openBracket(j)
			continue
		case w.group == nil && w.is(lexicon.Aux|lexicon.Modal):
			return p.found(c, part{from, end}, j, before) // "did | parliament agree"
		case p.relates(j, from, end):
			return p.object(c, j, from, end, before)
		case w.group != nil && !withObject(clauseWith(before, w.group)) && p.passes(w.group, from):
			j = w.group.start
		case w.group != nil:
			host := clauseWith(before, w.group)
			if host != nil && host.kind == relative && hearsay.has(host.verb.base) && host.verb.end == c.verb.start {
				c.kind, c.host, c.subject, c.from = complement, host, host.noun, c.verb.start
				return c // "raids, which they say | slowed the advance"
			}
			if host != nil && host.kind == relative && (p.trimSubject(part{from, end}).empty() || from+1 == end && p.words[from].is(lexicon.Prep)) {
				c.subject, c.from = host.noun, host.noun.from
				return c // "a truce that he declared with the rebels on Saturday lapsed"
			} else if host != nil && p.mainAfter(host, c, before) {
				if host.noun.empty() {
					host = host.host
				}
				c.subject, c.from = p.wholePhrase(host.noun), c.verb.start
				return c
			}
			if next := c.verb.end; p.lone(c.verb) && next < len(p.words) && p.nounPhraseStarts(p.words[next]) && p.trimSubject(part{from, end}).empty() && p.afterParticiples(c, before) {
				return c
			}
			p.stopAt(c, w)
			return p.found(c, part{from, end}, j, before)
		case from < end && (p.contact(c, j, from, before) || p.nameContact(c, j, part{from, end}, before) || (p.words[from].is(lexicon.Det) || p.words[from].capital || p.words[from].inName) && p.openingContact(c, j, from, before)):
			return p.unlinked(c, j, p.trimSubject(part{from, end}), before)
		case p.ties(c, j, from, end, and, before), from < end && p.seam(j, from) && !p.whileDoing(from) && !p.afterDate(j, from):
			return p.found(c, part{from, end}, j, before)
		}
		and = and || w.is(lexicon.Conj)
		if from = j; w.is(lexicon.Pron) && w.group == nil && j == end-1 && !objectOnly.has(w.low) && !p.objectWithin(j, before) && !(j > 0 && p.lows[j-1] == "and" && therest.has(w.low)) && !(j > 0 && (p.words[j-1].is(lexicon.Number|lexicon.Adj) || governs.has(p.lows[j-1]))) {
			return p.pronoun(c, j, before)
		}
	}
	return p.found(c, part{from, end}, j, before)
}

// Pronouns that a participle describes.
var anybody = setOf("anyone anybody everyone everybody someone somebody those all others")

// Pronouns that are no subject: "sent to fetch him | crashed".
var objectOnly = setOf("him them me us whom themselves himself herself itself ourselves")

// Pronouns that end a list: "teachers, clerks and others".
var therest = setOf("others everyone everybody everything another")

// Prepositions whose pronoun is no subject: "men loyal to him attacked".
var governs = setOf("of to with for from by against among around behind")

// ties tells whether the word at j ends the subject on its left, and writes down the link that it is.
func (p *sentence) ties(c *clause, j, from, end int, and bool, before []*clause) bool {
	w := p.words[j]
	switch {
	case p.comma(j) && w.quoted && !p.words[end].quoted && !isQuote(p.words[j+1]), w.low == "but" && j > 0 && p.lows[j-1] == "all":
		return false // "shouting “Shame, Roe” mobbed", "all but a few were"
	case p.comma(j) && (p.ofPlace(j) || j+2 < len(p.words) && p.comma(j+2) && p.ofPlace(j+2)):
		return false
	case p.comma(j):
		if and && p.listed(j, before) {
			return false
		}
	case w.mark && !isQuote(w) && w.low != "(" && w.low != ")" && (w.low != "-" || p.dash(j)):
	case w.is(lexicon.Conj):
		if w.low != "but" && (!p.open(before, j) || p.pairs(j) || p.afterThat(j)) {
			return false
		}
	case p.whileDoing(j):
		return false
	case w.is(lexicon.Sub) && w.time == nil && !p.prepositional(j, from), (w.low == "what" || w.low == "how" || w.low == "why") && from < end && w.time == nil:
		c.kind = adverbial
	default:
		return false
	}
	c.link = w.low
	return true
}

// ofPlace tells whether the comma at j closes the name of a place and its country that stands before a noun: "last year's Tomar, Kenya, |
// shootings".
func (p *sentence) ofPlace(j int) bool {
	if j < 4 || j+1 >= len(p.words) || !p.comma(j-2) || !p.words[j-1].capital && !p.words[j-1].inName || !p.words[j+1].noun() || p.words[j+1].capital {
		return false
	}
	k := j - 3
	for k > 0 && (p.words[k].capital || p.words[k].inName) && p.words[k].time == nil {
		k--
	}
	return k < j-3 && (p.lows[k] == "'s" || p.words[k].is(lexicon.Det) || p.words[k].time != nil && p.attributive(k))
}

// afterDate tells whether a verb in -ing at word from describes a noun before the date that ends at j: "marches on Tuesday | calling for him
// to go". Where the date leads the sentence in, it does not.
func (p *sentence) afterDate(j, from int) bool {
	if g := p.words[from].group; g == nil || g.form != gerund || p.words[j].time == nil {
		return false
	}
	for j >= 0 && (p.words[j].time != nil || p.words[j].is(lexicon.Prep|lexicon.Conj)) {
		j--
	}
	return j >= 0 && p.words[j].noun()
}

// whileDoing tells whether the link at j leads in no clause, but a verb in -ing after a participle: "shot | while | covering a march".
func (p *sentence) whileDoing(j int) bool {
	if j == 0 || j+1 >= len(p.words) || !p.words[j].is(lexicon.Sub) || p.words[j+1].group == nil || p.words[j+1].group.form != gerund {
		return false
	}
	for k := j - 1; k > 0 && !p.words[k].mark && !p.words[k].is(lexicon.Rel); k-- {
		if g := p.words[k].group; g != nil {
			return p.lone(g) && !p.lex.Intransitive(g.base) && g.start > 0 && p.words[g.start-1].noun()
		}
	}
	return false
}

// groupEnd is the first word after the verb group of w; 0 where it is in none.
func (p *sentence) groupEnd(w word) int {
	if w.group == nil {
		return 0
	}
	return w.group.end
}

// stopAt says what c is where the verb w stands left of its subject: what w says, or no clause but a participle.
func (p *sentence) stopAt(c *clause, w word) {
	if to := p.words[min(p.groupEnd(w), len(p.words)-1)].group; p.reports(w) && p.madeKnown(c.verb) == 0 && !(w.group != nil && w.group.passive && to != nil && to.form == infinitive) { // "was said to be in a town held by rebels"
		c.kind, c.link = complement, "that"
	} else if p.lone(c.verb) {
		c.verb.form = reduced // "the last village held by the army"
	}
}

// found gives c its subject, whose left neighbour is the word at j, and its beginning.
func (p *sentence) found(c *clause, subject part, j int, before []*clause) *clause {
	c.subject = p.trimSubject(subject)
	if k := c.subject.from - 1; k >= 0 && c.link == p.lows[k] && p.words[k].is(lexicon.Sub) && p.words[k].is(lexicon.Prep) {
		if s := p.pastPhrase(c.subject); s != c.subject {
			c.subject, c.kind, c.link = s, main, ""
		}
	}
	if s := c.subject; !s.empty() && p.lone(c.verb) && (p.lows[s.from] == "according" || len(before) > 0 && p.words[s.from].group != nil && p.words[s.from].group.form == gerund) {
		c.verb.form = reduced // "according to figures released on Monday", "will leave using flights bound for Oslo"
	}
	if s := c.subject; !s.empty() && s.from > 2 && p.comma(s.from-1) && s.to < len(p.words) && p.comma(s.to) {
		if g := p.words[s.from].group; g != nil && g.form == reduced && g.start == s.from {
			return p.scan(c, s.from-1, before) // "the envoys, led by the premier, Ann Roe, left"
		}
	}
	if c.subject.empty() && c.verb.form == finite && (p.afterParticiples(c, before) || p.subjectAfter(c) || p.leading(c.verb)) {
		return c
	}
	c.from = p.leadIn(c.subject.from)
	if c.from > 0 && c.from < c.subject.from && p.words[c.from-1].is(lexicon.Conj) {
		c.link, c.from = p.words[c.from-1].low, c.from-1
	}
	if j >= 0 && c.link != "" && c.link != "," && c.kind != complement {
		c.from = min(c.from, j)
	}
	if k := p.thatSaid(c.from, c.subject.from); c.kind == main && k > 0 && len(before) > 0 {
		c.kind, c.link, c.from = complement, "that", k
	}
	if c.kind == complement {
		c.host = last(before)
	}
	return c
}

// withObject tells whether c describes the noun that is its object: "a mine | the rebels laid".
func withObject(c *clause) bool { return c != nil && c.kind == relative && !c.object.empty() }

func clauseWith(cs []*clause, g *group) *clause {
	for _, c := range cs {
		if c.verb == g {
			return c
		}
	}
	return nil
}

// pronoun gives c the pronoun at j for its subject; the word before it ties the clause.
func (p *sentence) pronoun(c *clause, j int, before []*clause) *clause {
	c.subject, c.from = part{j, j + 1}, p.leadIn(j)
	if k := c.from - 1; c.from < j && k >= 0 && p.words[k].is(lexicon.Conj) {
		c.link, c.from = p.words[k].low, k
		return c
	}
	k := p.skipBack(j - 1)
	if k < 0 {
		return c
	}
	switch w := p.words[k]; {
	case w.low == "that" || w.is(lexicon.Rel) && w.low != "where" && k > 0:
		return p.object(c, k, j, j+1, before)
	case p.bareRelative(c, k, before):
		c.kind, c.link, c.host = relative, "that", last(before)
		c.noun = p.nounPhrase(k + 1)
		c.object = c.noun
		return c
	case w.is(lexicon.Sub):
		c.kind, c.link, c.from = adverbial, w.low, k
	case w.is(lexicon.Conj):
		c.link, c.from = w.low, k
	case w.group != nil && p.reports(w):
		c.kind, c.link, c.host = complement, "that", last(before)
	case k == j-1 && (p.contact(c, k, j, before) || p.openingContact(c, k, j, before)):
		return p.unlinked(c, k, c.subject, before)
	}
	return c
}

// open tells whether a clause before word j has not ended yet: "signed a deal | and B said".
func (p *sentence) open(before []*clause, j int) bool {
	c := last(before)
	if c == nil || c.verb.end > j || loads.has(c.verb.base) && c.verb.form == reduced {
		return false
	}
	for k := c.verb.end; k < j; k++ {
		w := p.words[k]
		if w.is(lexicon.Sub) && w.group == nil && w.time == nil && k+1 < j || w.mark && w.low != "," && !isQuote(w) {
			return false
		}
	}
	return true
}

// afterThat tells whether only nouns stand between the "and" at j and the "that" of what is said: "said that | the army and the police would".
func (p *sentence) afterThat(j int) bool {
	for k := j - 1; k > 0; k-- {
		w := p.words[k]
		if w.low == "that" && w.time == nil {
			return p.words[k-1].time != nil || p.reports(p.words[k-1])
		}
		if w.group != nil || w.mark && !isQuote(w) || w.is(lexicon.Sub) && !w.is(lexicon.Prep) {
			return false
		}
	}
	return false
}

// pairs tells whether the "and" at j joins two names of one phrase that a link or a comma begins: "but A and B said".
func (p *sentence) pairs(j int) bool {
	for k := j - 1; k >= 0; k-- {
		w := p.words[k]
		if w.low == "," || w.is(lexicon.Conj) || w.is(lexicon.Sub) && !w.is(lexicon.Prep) || w.low == ";" || w.is(lexicon.Rel) {
			return k < j-1
		}
		if w.group != nil {
			return p.reports(w) && !p.words[j-1].quoted && w.group.form == finite && k+1 < j && !p.words[k+1].is(lexicon.Prep) && w.group.base == "say"
		}
	}
	return false
}

// listed tells whether the comma at j parts the members of a list.
func (p *sentence) listed(j int, before []*clause) bool {
	if j == 0 || p.open(before, j) {
		return false
	}
	w := p.words[j-1]
	return (w.noun() || w.low == ")") && !p.words[j+1].is(lexicon.Pron) && !p.leadsIn(j)
}

// leadsIn tells whether the comma at j ends a phrase of place or time that leads a clause in: "The next day, in Oslo, she and Roe met".
func (p *sentence) leadsIn(j int) bool {
	from := j
	for from > 0 && !p.words[from-1].mark && p.words[from-1].group == nil {
		from--
	}
	for from < j && (p.words[from].time != nil || p.words[from].is(lexicon.Prep) && p.words[from+1].time != nil) {
		from++ // "On 3 May A, B and C met"
	}
	return from == j || p.words[from].is(lexicon.Prep) && p.lows[from] != "of"
}

// prepositional tells whether the word at j ("after", "since") stands before a noun and no clause, inside a subject.
func (p *sentence) prepositional(j, from int) bool {
	w := p.words[j]
	if !w.is(lexicon.Prep) || j == 0 || !p.words[j-1].noun() {
		return w.low == "as" && j > 0 && p.words[j-1].noun()
	}
	return false
}

// passes tells whether a subject may go on to the left of verb group g: over "an accord signed in May", "talks to end the war".
func (p *sentence) passes(g *group, from int) bool {
	switch g.form {
	case infinitive, gerund, reduced:
		return g.start > 0
	}
	w := p.words[g.head]
	if next := p.words[min(g.end, len(p.words)-1)].group; next != nil && next.form == infinitive && g.tense == past && willing.has(g.base) {
		return false // "refused to come to a meeting planned for May"
	}
	if p.ofRelative(g) || p.bareName(g.start) || g.end-g.start > 1 || p.lex.Intransitive(g.base) || !w.shape(lexicon.Participle) || g.start == 0 || !p.words[g.start-1].noun() || g.end >= len(p.words) {
		return false
	}
	k := p.clampAdverbs(g.end)
	next := p.words[k]
	if particles.has(next.low) && k+1 < len(p.words) && p.nounPhraseStarts(p.words[k+1]) {
		return false // "called off the talks"
	}
	if next.low == "that" || p.nounPhraseStarts(next) && !p.timeNear(g.end) || g.base == "say" {
		return false
	}
	g.form = reduced
	return true
}

// Verbs after which an infinitive says what their subject will or will not do; their participles have none.
var willing = setOf("refuse decline agree vow promise threaten try want plan hope fail attempt manage seek offer choose decide continue begin start prepare pledge swear intend struggle rush move dare hasten")

// limit sets where each clause ends: where the next begins, or where it goes on after one set in.
func (p *sentence) limit(cs []*clause) {
	for i, c := range cs {
		c.to = len(p.words)
		for _, next := range cs[i+1:] {
			at := next.from
			if at <= c.verb.start {
				at = next.verb.start
				if k := p.overTime(at); k > c.verb.end && p.comma(k-1) {
					at = k // "Roe, who leads the army, on Monday signed"
				}
			}
			c.to = min(c.to, at)
		}
		c.to = max(c.to, c.verb.end)
	}
}

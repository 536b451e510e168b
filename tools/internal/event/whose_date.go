package event

import (
	"slices"

	"dateline/tools/internal/lexicon"
)

// Whose a date is, where a clause has another, or tells of another happening beside its own: what it was done over, what it brought about,
// what leads it in.

// isGround tells whether the word at k leads to what something was done over or around: "in response to | an attack", "ahead of | the vote".
func (p *sentence) isGround(k int) bool {
	return k > 0 && p.words[k].is(lexicon.Prep) && p.words[k].low != "in" && (groundNouns.has(p.lows[k-1]) && k > 1 && p.words[k-2].is(lexicon.Prep|lexicon.Det) || p.lows[k] == "of" && groundWords.has(p.lows[k-1]))
}

// Nouns and other words that say with a preposition what something was done over or around.
var (
	groundNouns = setOf("response retaliation revenge reprisal answer reply reaction protest wake aftermath eve heels run-up")
	groundWords = setOf("because ahead")
)

// grounded returns the word that leads to the noun at n as a ground, or -1.
func (p *sentence) grounded(n int) int { return p.ledBy(n, p.isGround) }

// otherDay tells whether the noun of c is what its clause was done over or for, which has another day: "flew to Oslo on Sunday for | talks on
// Monday".
func (p *sentence) otherDay(c candidate) bool {
	return c.noun >= 0 && c.clause != nil && (p.grounded(c.noun) >= 0 || p.purpose(p.phraseStart(c.noun, 0)) || p.answeredFor(c.noun) >= 0) && p.datedBesides(c.clause, c.noun, c.at)
}

// answeredFor returns the word that leads to the noun at n where somebody answers for it, or looks into it: "jailed three men for | the
// massacre", "an inquiry into | the killings"; -1 where none does.
func (p *sentence) answeredFor(n int) int {
	if t := p.trigger(n); t == nil || len(t.Types) == 0 || !foughtFor.has(t.Types[0]) {
		return -1
	}
	n = p.overArticles(n)
	if n > 1 && answering.has(p.lows[n-1]) && !p.words[n-2].is(lexicon.Prep) {
		return n - 1
	}
	return -1
}

var answering = setOf("for over into of")

// datedBesides tells whether a clause has a date but in the words from from to to.
func (p *sentence) datedBesides(c *clause, from, to int) bool {
	if c == nil {
		return false
	}
	own := p.words[to].time
	for k := c.from; k < c.to; k++ {
		if t := p.words[k].time; t != nil && (k < from || k >= to) && t != own && !t.When.IsZero() && !p.attributive(k) {
			return true
		}
	}
	return false
}

// setOff tells whether a comma parts the date of c from the happening that the word at k brings in, so that it is of the verb: "Two days
// after the coup, on 4 May, the army closed the border".
func (p *sentence) setOff(c candidate, k int) bool {
	from := c.at
	for from > k && p.words[from-1].is(lexicon.Prep|lexicon.Adv|lexicon.Det) {
		from--
	}
	if !p.comma(from-1) || p.lows[k] == "since" || p.lows[k] == "until" || p.lows[k] == "with" || c.clause == nil || c.clause.verb.perfect {
		return false
	}
	named := func(j int) bool { return j > k && p.comma(j) && (p.words[j-1].inName || p.words[j-1].capital) }
	for j := from - 2; named(from-1) && j > k; j-- {
		if p.comma(j) {
			return !named(j) // "talks in Paris, France, on 4 May"
		}
	}
	return true
}

// ownDay tells whether g, which stands before the subject or the verb of its clause, has the date of c for itself, whatever it tells of: "a
// bomb | planted on 3 May | went off", "Having lost Selva on 3 May, the rebels asked for talks", "Angered by what was said on 3 May, Kenya
// recalled its envoy on 5 May".
func (p *sentence) ownDay(g *group, c candidate) bool {
	if c.clause == nil || p.compared(g) || g.base == "date" || g.form != gerund && c.at >= c.clause.verb.start {
		return false
	}
	if g.form == gerund {
		return g.perfect && c.at < c.clause.subject.from || g.start > c.clause.verb.end && p.datedBesides(c.clause, g.start, c.at)
	}
	k := g.end
	for k < c.at && p.words[k].is(lexicon.Prep) && p.lows[k] != "for" && p.lows[k] != "until" {
		k++
	}
	return g.form == reduced && (k == c.at || (c.at >= c.clause.subject.from || p.inLead(c)) && p.datedIn(c.clause.verb.end, c.clause.to))
}

// inLead tells whether the date of c stands in what leads its clause in, up to a comma.
func (p *sentence) inLead(c candidate) bool {
	return c.clause != nil && c.at < c.clause.subject.from && slices.Contains(p.lows[c.at:c.clause.subject.from], ",")
}

// broughtOn returns the noun of what a happening with a date of its own brought about on the date of c: "the arrest of Roe on 3 May sparked |
// riots the next day"; -1 where it is none.
func (p *sentence) broughtOn(c *candidate) int {
	k := c.clause
	if k == nil || c.at < k.verb.end || k.subject.empty() || !bringsOn.has(k.verb.base) || k.verb.passive != (k.verb.base == "follow") || k.verb.base == "lead" && p.lows[k.verb.end] != "to" || !p.datedIn(k.subject.from, k.verb.start) {
		return -1
	}
	for n := k.verb.end; n < c.at; n++ {
		if p.trigger(n) != nil && !p.words[n].is(lexicon.Prep) {
			return p.lastNoun(n)
		}
	}
	return -1
}

// Verbs by which one happening brings about another; of "follow", in the passive.
var bringsOn = setOf("lead spark trigger prompt provoke cause bring follow usher touch ignite unleash")

// existing returns the noun that "there was" tells of, or -1.
func (p *sentence) existing(c *clause) int {
	if c == nil || c.verb.base != "be" || c.verb.start == 0 || p.lows[c.verb.start-1] != "there" || c.verb.negated {
		return -1
	}
	for k := c.verb.end; k < c.to; k++ {
		if p.trigger(k) != nil {
			return p.lastNoun(k)
		}
	}
	return -1
}

// tradedOver returns the noun that two sides blame on each other, or -1: "traded blame for | shelling near Halden".
func (p *sentence) tradedOver(c *clause) int {
	if c == nil || c.verb.base != "trade" && c.verb.base != "exchange" || c.verb.negated || c.verb.end+1 >= c.to || !recriminations.has(p.lows[c.verb.end]) {
		return -1
	}
	for k := c.verb.end + 1; k < c.to; k++ {
		if t := p.trigger(k); t != nil && p.anyOf(part{c.verb.end, k}, []string{"for", "over", "about"}) && contestable(t.Types[0]) {
			return p.lastNoun(k)
		}
	}
	return -1
}

var recriminations = setOf("blame accusations charges recriminations claims")

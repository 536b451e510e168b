package event

import (
	"slices"

	"dateline/tools/internal/lexicon"
)

// suspended returns the noun phrase that opens the sentence where commas, with clauses between them, part it from its verb g: "The bank, in a
// ruling that nobody had foreseen, on Monday | froze the accounts"; empty where g is no such verb.
func (p *sentence) suspended(g *group, before []*clause) part {
	if g.form != finite || len(before) == 0 || p.lows[g.start-1] == "there" || !p.closesInsert(g) || slices.ContainsFunc(before, p.standsAlone) {
		return part{}
	}
	for _, h := range p.groups {
		if h.start > g.end && h.form == finite && p.closesInsert(h) && !(p.reportVerb(h) && h.end < len(p.words) && p.nounPhraseStarts(p.words[h.end])) {
			return part{} // "Roe, who was jailed in 2011, | freed in 2013 and elected in 2015, died"
		}
	}
	s := p.opening(before[0].from)
	if one, many := p.saysNumber(g); s.empty() || (one || many) && p.plural(s) != many {
		return part{}
	}
	return s
}

// closesInsert tells whether nothing but a date and adverbs stands between a comma and the verb g.
func (p *sentence) closesInsert(g *group) bool {
	k := p.overTime(p.skipBack(g.start-1) + 1)
	return k > 0 && p.comma(k-1)
}

// standsAlone tells whether clause c neither describes a noun nor hangs on a clause that does.
func (p *sentence) standsAlone(c *clause) bool {
	for c.kind != relative {
		if c.host == nil {
			return true
		}
		c = c.host
	}
	return false
}

// opening is the noun phrase that opens the sentence, up to the first comma or relative pronoun before word limit; what only says when and
// where is passed over.
func (p *sentence) opening(limit int) part {
	for from := 0; from < limit; {
		to := from
		for to < limit && !p.comma(to) && !p.words[to].is(lexicon.Rel) {
			if w := p.words[to]; w.group != nil || w.mark && !isQuote(w) || w.is(lexicon.Sub) && !w.is(lexicon.Prep) {
				return part{}
			}
			to++
		}
		if s := p.trimSubject(part{from, to}); !s.empty() && !timeWords.has(p.lows[to-1]) && p.words[to-1].time == nil {
			if p.words[s.from].is(lexicon.Pron) {
				return part{}
			}
			return s
		}
		from = to + 1
	}
	return part{}
}

package event

import "dateline/tools/internal/lexicon"

// saysAfter tells whether a verb of speech only names the speaker of what stands before it: "took Goma, on the coast, said an officer".
func (p *sentence) saysAfter(g *group) bool {
	if g.base != "say" || !p.lone(g) || g.end >= len(p.words) {
		return false
	}
	named := false // somebody, by office or by name, maybe after what kind: "said provincial councillor Ann Roe"
	for k := g.end; k < len(p.words) && p.lows[k] != ";"; k++ {
		w := p.words[k]
		if w.is(lexicon.Rel) && w.low != "that" && named {
			return true // "said an officer, who blamed the rebels"
		}
		if w.group != nil && w.group.form == finite {
			return false // "said the truce had held"
		}
		if !named && (w.mark || w.time != nil || w.group != nil || w.is(lexicon.Prep|lexicon.Conj|lexicon.Sub)) {
			return false // "said on Monday"
		}
		named = named || w.is(lexicon.Det) || w.capital || w.inName || w.role > 0
	}
	return named
}

func (p *sentence) reportVerb(g *group) bool {
	t, _ := p.lex.VerbTrigger([]string{g.base})
	return t != nil && t.Report
}

// makesStatement tells whether a verb by itself tells of a statement: "said", "demanded", "condemned".
func (p *sentence) makesStatement(g *group) bool {
	t, _ := p.lex.VerbTrigger(append([]string{g.base}, p.lows[g.end:min(g.end+1, len(p.lows))]...))
	return t != nil && ofStatement(t)
}

// ofStatement tells whether a trigger is of speech, or of a statement first of all.
func ofStatement(t *lexicon.Trigger) bool {
	return t.Report || len(t.Types) > 0 && t.Types[0] == "statement"
}

// inquires tells whether the speaker of v finds out what was done, later than it was: "UN experts reported on Monday that".
func (p *sentence) inquires(v view) bool {
	return p.lex.HasCue("inquiry", p.lows[v.subject.from:v.subject.to])
}

// inverted finds the subject after a verb of speech: "…," said a diplomat.
func (p *sentence) inverted(c *clause, j int) *clause {
	if !p.reportVerb(c.verb) {
		c.from, c.link = j, p.words[j].low
		return c
	}
	from := c.verb.end
	to := from
	for to < len(p.words) && !(p.words[to].mark && !isQuote(p.words[to])) && !p.words[to].is(lexicon.Rel) && p.words[to].time == nil && !(p.words[to].group != nil && p.words[to].group.form == finite) {
		to++
	}
	c.subject, c.aside = part{from, to}, true
	return c
}

// isAside tells whether a clause only names the speaker: a verb of speech with nothing after it, or its subject after it.
func (p *sentence) isAside(c *clause) bool {
	if c.aside {
		return true
	}
	if !p.reportVerb(c.verb) || c.verb.passive || c.from == 0 || c.kind != main {
		return false
	}
	k := c.verb.end
	for k < len(p.words) && (p.words[k].time != nil || p.words[k].is(lexicon.Prep) && k+1 < len(p.words) && p.words[k+1].time != nil) {
		k++
	}
	if c.link == "," && k < len(p.words) && p.words[k].is(lexicon.Prep) {
		for k < len(p.words) && p.words[k].group == nil && !p.words[k].mark {
			k++ // "in its evening bulletin"
		}
	}
	return k >= len(p.words) || p.comma(k) || p.words[k].low == "." || p.words[k].low == ";"
}

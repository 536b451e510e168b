package event

import (
	"slices"

	"dateline/tools/internal/lexicon"
)

// cleft makes one clause of two that a sentence parts to dwell on a date: "It was on 3 May that the army withdrew",
// "It was 3 May, and the army withdrew".
func (p *sentence) cleft(cs []*clause) []*clause {
	for i := 0; i+1 < len(cs); i++ {
		it, c := cs[i], cs[i+1]
		if it.verb.base != "be" || it.subject.to-it.subject.from != 1 || p.lows[it.subject.from] != "it" || !slices.Contains([]string{"that", "and", "when"}, c.link) {
			continue
		}
		if k := p.overDate(it.verb.end); k > it.verb.end && c.from-k <= 1 && c.from >= k {
			c.kind, c.link, c.host, c.noun, c.object = main, it.link, nil, part{}, part{}
			c.from = it.from
			cs = slices.Delete(cs, i, i+1)
		}
	}
	return cs
}

// overDate goes on from word k over a date with what stands before it ("only in", "not until"); k where there is none.
func (p *sentence) overDate(k int) int {
	end := k
	for end < len(p.words) && p.words[end].time == nil && (p.words[end].is(lexicon.Adv) || p.words[end].is(lexicon.Neg) || p.words[end].is(lexicon.Prep) || p.words[end].is(lexicon.Det)) {
		end++
	}
	if end >= len(p.words) || p.words[end].time == nil {
		return k
	}
	for end < len(p.words) && p.words[end].time != nil {
		end++
	}
	return end
}

// onlyTo makes a clause of what happened after all: "The rebels took the town, only for the army to retake it in May",
// "He fled in May, only to return in June".
func (p *sentence) onlyTo(g *group, before []*clause) *clause {
	host := last(before)
	if g.form != infinitive || host == nil {
		return nil
	}
	k := g.start - 1
	for k > host.verb.end && !p.words[k].mark && p.words[k].group == nil && p.lows[k] != "only" {
		k--
	}
	if k < 1 || p.lows[k] != "only" || !p.comma(k-1) {
		return nil
	}
	c := &clause{part: part{k, g.end}, verb: g, subject: host.subject, kind: coordinate, link: ",", host: host}
	if k+1 < g.start {
		if p.lows[k+1] != "for" {
			return nil
		}
		c.kind, c.subject = main, part{k + 2, g.start}
	}
	g.form, g.tense = finite, past
	return c
}

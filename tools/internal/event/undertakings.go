package event

// undertaken returns the infinitive before the date of c that tells of a plan of its own, where its clause has other dates: "agreed on
// Friday to halt fire on Monday and to withdraw by 9 May" is three happenings. What was to be done on a day gone by is none: whether it
// was done, is told elsewhere.
func (p *sentence) undertaken(c *candidate) *group {
	k := c.clause
	if k == nil || c.at < k.verb.end || k.verb.negated || !p.ahead(view{candidate: *c}) {
		return nil
	}
	var last *group
	for _, g := range p.groups {
		if g.form == infinitive && g.start >= k.verb.end && g.end <= c.at {
			last = g
		}
	}
	if last == nil || !p.undertakes(k, last) || !p.datesBeside(c, k, last) {
		return nil
	}
	own := *c
	own.verb = last
	if !p.tellsAny(p.viewOf(own)) {
		return nil
	}
	return last
}

// undertakes tells whether the verb of clause k lays on somebody to do what its infinitive g tells. What is set apart describes a noun:
// "a second vote, to be held on 3 May".
func (p *sentence) undertakes(k *clause, g *group) bool {
	return k != nil && k.verb.end <= g.start && (undertakes.has(k.verb.base) || p.due(k.verb)) && !(g.passive && p.comma(g.start-1))
}

// datesBeside tells whether clause k has a date before its infinitive g, or after another one that follows the date of c.
func (p *sentence) datesBeside(c *candidate, k *clause, g *group) bool {
	from := min(k.from, k.verb.start)
	more := false
	for n := from; n < k.to; n++ {
		w := p.words[n]
		more = more || n > c.at && w.group != nil && w.group.form == infinitive
		if w.time != nil && w.time != c.time && !w.time.When.IsZero() && (n < g.start || more) {
			return true
		}
	}
	return false
}

// Verbs by which somebody takes it on himself, or lays on others, to do something.
var undertakes = setOf("agree promise pledge vow undertake plan decide intend expect commit bind oblige require order ask urge tell call " +
	"instruct direct schedule set offer propose threaten resolve swear want hope have")

// undertaker is who is to do what an infinitive tells: the one who promised, or the one on whom it is laid: "ordered the army to withdraw".
func (p *sentence) undertaker(c candidate) part {
	k := c.clause
	if k.verb.passive {
		return k.subject
	}
	for _, g := range p.groups {
		if g.form == infinitive && g.start > k.verb.end {
			if object := p.nounPhrase(g.start); !object.empty() && object.from == k.verb.end {
				return object
			}
			break
		}
	}
	return k.subject
}

// graceAt tells whether the word at k begins how long somebody has, or is given, to do something: "have | until Friday to leave".
func (p *sentence) graceAt(v view, k int) bool {
	return p.lows[k] == "until" && (v.group.base == "have" || v.group.base == "give") && k+1 < v.rest.to && p.words[k+1].time != nil
}

// grace is the word that begins how long the subject or the object of v has to do what completes it; 0 where none does.
func (p *sentence) grace(v view) int {
	if v.chain == nil || v.chain.form != infinitive {
		return 0
	}
	for k := v.group.end; k < v.chain.start; k++ {
		if p.graceAt(v, k) {
			return k
		}
	}
	return 0
}

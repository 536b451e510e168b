package event

// aimAhead gives a date to come, after a verb of what has happened, to the noun that is to happen then: "On Monday the house approved
// elections in May".
func (p *sentence) aimAhead(c *candidate) {
	k := c.clause
	if k == nil || c.noun >= 0 || c.verb != nil || c.at < k.verb.end || k.verb.modal != "" || !p.toCome(*c) {
		return
	}
	if k.verb.tense != past && !(k.verb.tense == present && (p.setting != nil || k.verb.base == "call" && p.lows[k.verb.end] == "for")) { // "are calling for marches on Friday"
		return
	}
	for n := c.at - 1; n >= k.verb.end && p.words[n].group == nil; n-- {
		if t := p.trigger(n); t != nil && len(t.Types) > 0 && !foughtFor.has(t.Types[0]) && !p.ofPeople(n) {
			c.noun = n
			return
		}
	}
}

// Types of what nobody fixes a day for, and so calls off: a "strike" that is ordered for one is none of them, and an attack that did not
// happen is only denied.
var foughtFor = setOf("attack battle territory")

// toCome tells whether the date of c is after the day that the text, or the part of it that a heading dates, was written.
func (p *sentence) toCome(c candidate) bool {
	now := p.dct
	if p.setting != nil {
		if day, ok := p.setting.When.Last(); ok {
			now = day
		}
	}
	day, ok := c.when.First()
	return ok && !now.IsZero() && day.After(now)
}

// looksAhead tells whether all dates of a clause are of what is to come then: they do not say when it happens itself.
func (p *sentence) looksAhead(dated []candidate, k *clause) bool {
	n := 0
	for _, c := range dated {
		if c.at >= k.from && c.at < k.to {
			if c.noun < 0 || !p.toCome(c) {
				return false
			}
			n++
		}
	}
	return n > 0
}

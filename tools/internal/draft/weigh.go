package draft

import (
	"math"
	"slices"
)

// Whether two reports tell of one happening is weighed, for nothing decides it alone: much happens on one day, in one town, by one
// hand, and reporters choose different words. Each thing that is known of both speaks for it or against it by the logarithm of how
// much oftener it is so of one happening told twice than of two. The weights were fitted to what overlapping reports of twenty wars
// tell of the same days, and rounded. Above enoughFor it is one: a wrong entry costs readers more than two of the same.
const (
	atFirst   = -3.1 // of two mentions that might be of one happening, most are not
	byShare   = 1.3  // times the share of what the shorter says that the other says too
	byDeeds   = 2.3  // times what they say of the deed in the same words, up to
	mostDeeds = 2.5
	byNames   = 2.2 // times what the names say that both have, up to once
	byLands   = 1.2 // the same, for names of countries
	noDeed    = -.5 // they share no word of the deed, times how many fewer than they should

	soMuch    = -.5  // times the logarithm of how much is told of that day
	oneDay    = 1.25 // both give the same day
	oneWeek   = .7
	oneMonth  = .3
	farDay    = 1.1  // the day lies far from both reports, and so is told of for one thing
	oneType   = 2.4  // of the same type; what is only said is said by many
	oneStrike = 1.2  // the same, of attacks and battles, which are many
	oneFamily = 1.35 // of types that reports of one happening differ in
	anyType   = 1.15 // one does not say what it was
	onlyPlan  = -1.1 // one is a plan of some other kind
	oneNoun   = .8   // both call it by the same noun
	theNoun   = .8   // one calls it by a noun as if it were known
	anEcho    = .3   // one only names the day
	oneTown   = .9
	farLand   = -1.7 // in two countries
	otherCast = -.95 // others act
	enoughFor = .6
)

// likeness is how surely another report's m tells of the happening of c, from 0, where it does not or something rules it out.
func (c *cluster) likeness(m *mention, l *ledger) float64 {
	if !c.allows(m) || c.tellsIn(m.of) {
		return 0
	}
	said := 0.0
	for i := range c.tellers[:min(len(c.tellers), enough)] {
		if o := &c.tellers[i]; o.kind == dated {
			said = max(said, l.saidAlike(c, o.gist, m))
		}
	}
	if said == 0 {
		return 0 // names and words are all that tells it from the rest
	}
	return max(0, atFirst+said+c.oneTime(m, l)+c.oneKind(m)+c.onePlace(m)+c.oneCast(m)-enoughFor)
}

// allows tells whether nothing rules out that m is of c: another day, another number, another town, other victims, a
// truce begun and one broken.
func (c *cluster) allows(m *mention) bool {
	return near(c.when, m.When) && !c.conflicts(m) && c.near(m) >= 0 && broken(c.first) == broken(m) && !c.otherSort(m)
}

// common is what the words say that two mentions have in common: of the deed, by names, by names of countries, and all of them.
type common struct {
	deeds, names, lands, all float64
	n                        int // how many words of the deed
}

// inCommon is what m shares with another mention of c. Of its words each counts by how well it tells the happening from others.
func (l *ledger) inCommon(c *cluster, o gist, m *mention) (out common) {
	for i, x := range inBoth(m.words, o.words) {
		w := l.measure.weight(x)
		out.all += w
		switch word := x.word(); {
		case slices.Contains(m.wide, word) || slices.Contains(c.wide, word):
			out.lands += l.measure.weight(x|1) * m.apart[i]
		case slices.Contains(m.names, word) || slices.Contains(c.names, word):
			out.names += l.measure.weight(x|1) * m.apart[i]
		case x.core() || m.kind == aside:
			out.deeds += w * m.apart[i]
			out.n++
		}
	}
	unit := l.measure.rare()
	out.deeds, out.names, out.lands = min(out.deeds/unit, mostDeeds), out.names/unit, out.lands/unit
	out.all = l.measure.share(out.all, m.weight, o.weight)
	return out
}

// saidAlike is what the words that m shares with another mention of c speak for; 0 where they cannot be of one happening.
func (l *ledger) saidAlike(c *cluster, o gist, m *mention) float64 {
	both, asked := l.inCommon(c, o, m), c.deedsAskedOf(m)
	if both.n == 0 && (both.names+both.lands == 0 || asked > 1) {
		return 0
	}
	return byShare*both.all + byDeeds*both.deeds + byNames*min(both.names, 1) + byLands*min(both.lands, 1) + noDeed*float64(max(0, asked-both.n))
}

// deedsAskedOf is how many words of the deed m and c should share: names alone do not say what was done. Fighters strike several
// times a day in one place, and two kinds of deed are two deeds. Where one does not say what it was, none.
func (c *cluster) deedsAskedOf(m *mention) int {
	switch a, b := m.Type, c.first.Type; {
	case a == "" || a == "other" || b == "other":
		return 0
	case strikes(a) && strikes(b), family(a) != family(b):
		return 2
	}
	return 1
}

// strikes tells whether a type is of what may happen several times a day in one town.
func strikes(kind string) bool { return kind == "attack" || kind == "battle" }

// setApart finds how well each word of m tells one happening of its day from the others: a word that leads to all of them tells
// nothing.
func (l *ledger) setApart(m *mention) {
	from := days(m)[0]
	m.setApart(l.toldOf[spanOf(m.When)], func(w toldWord) int { return len(l.index[told{from, w}]) })
}

// setApart finds how well each word of m tells one of so many happenings from the others, if it leads to some of them.
func (m *mention) setApart(all int, leadsTo func(toldWord) int) {
	m.apart = make([]float64, len(m.words))
	for i, w := range m.words {
		m.apart[i] = max(0, 1-math.Log(float64(max(leadsTo(w.word()), 1)))/math.Log(float64(2+all)))
	}
}

// oneTime is what the dates speak for.
func (c *cluster) oneTime(m *mention, l *ledger) float64 {
	score := soMuch * math.Log(float64(1+l.toldOf[spanOf(m.When)]))
	if !sameDays(c.when, m.When) {
		return score
	}
	switch m.When.Precision() {
	case "day":
		score += oneDay
		if distant(m) && distant(c.first) {
			score += farDay
		}
	case "week", "interval":
		score += oneWeek
	case "month":
		score += oneMonth
	}
	return score
}

// oneKind is what type, noun and status speak for.
func (c *cluster) oneKind(m *mention) float64 {
	lead, score := c.first, 0.0
	planned := (m.Status == "planned") != (lead.Status == "planned")
	switch {
	case m.Type == lead.Type && strikes(m.Type):
		score, planned = oneStrike, false
	case m.Type == lead.Type && m.Type != "statement":
		score, planned = oneType, false
	case m.Type == lead.Type:
	case family(m.Type) == family(lead.Type):
		score = oneFamily
	case m.Type == "" || m.Type == "other" || lead.Type == "other":
		score = anyType
	}
	if planned {
		score += onlyPlan
	}
	if m.Noun != "" && m.Noun == lead.Noun {
		score += oneNoun
	}
	if m.Definite && m.Noun != "" || lead.Definite && lead.Noun != "" {
		score += theNoun
	}
	if m.kind == echo {
		score += anEcho
	}
	return score
}

// onePlace is what the places speak for.
func (c *cluster) onePlace(m *mention) float64 {
	switch {
	case shared(c.towns, m.towns) > 0:
		return oneTown
	case shared(c.lands, m.lands) < 0:
		return farLand
	}
	return 0
}

// oneCast is what those speak for who act.
func (c *cluster) oneCast(m *mention) float64 {
	if !c.sameHand(m) && c.cast(m) < 0 {
		return otherCast
	}
	return 0
}

// otherSort tells whether m has another sort of people or things act than c, or has it done to another: a priest is no electrician.
func (c *cluster) otherSort(m *mention) bool {
	lead := c.first
	return apart(lead, m, lead.newly, m.newly) || apart(lead, m, lead.resumed, m.resumed)
}

// apart tells whether two mentions each have a noun that the other has not.
func apart(a, b *mention, ofA, ofB toldWord) bool {
	return ofA != 0 && ofB != 0 && !a.has(ofB) && !b.has(ofA)
}

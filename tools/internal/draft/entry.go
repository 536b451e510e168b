package draft

import (
	"slices"
	"strings"
	"time"

	"unicode/utf8"

	"dateline/tools/internal/article"
	"dateline/tools/internal/edtf"
)

// entry writes the entry of a cluster.
func (c *cluster) entry() Entry {
	lead := c.lead()
	e := Entry{Title: lead.Title, Summary: lead.summary, When: c.when, Type: lead.Type, Status: c.status(), Actors: c.involved(), Places: c.located(), Read: c.dating().read, Weight: c.weight()}
	if lead.Fault != "" {
		e.Flags = append(e.Flags, "title: "+lead.Fault)
	}
	e.Attribution = c.attribution()
	e.Evidence = c.evidence()
	e.History = c.history()
	e.Confidence = c.confidence()
	e.ID = idOf(c.when, e.Title)
	return e
}

// involved is who the mentions name; where none names a side, those whom the text is about.
func (c *cluster) involved() []string {
	out := inFull(c.actors)
	for _, m := range c.mentions {
		out = union(out, m.Homes)
	}
	for _, m := range c.mentions {
		if len(m.Parties) == 0 && !m.When.IsZero() {
			return out
		}
	}
	return union(out, c.mentions[0].Parties)
}

// inFull is a list of actors without the surnames of those who are in it by their full names.
func inFull(actors []string) []string {
	return slices.DeleteFunc(slices.Clone(actors), func(a string) bool {
		return slices.ContainsFunc(actors, func(b string) bool { return surnameOf(b, a) })
	})
}

// located is where; without a place, where the text leads one to think that it was.
func (c *cluster) located() []string {
	if len(c.places) > 0 {
		return c.places
	}
	return c.mentions[0].Scene
}

// lead is the mention that title and summary come from: what happened before what was planned, a clause before a noun, the fuller title.
func (c *cluster) lead() *mention {
	status := c.status()
	best, most := c.mentions[0], -10.0
	for _, m := range c.mentions {
		if score := c.leads(m, status); score > most {
			best, most = m, score
		}
	}
	return best
}

// leads is how well m would lead a cluster of some status.
func (c *cluster) leads(m *mention, status string) float64 {
	score := m.Score
	if m.When.IsZero() || c.replaced(m) {
		score -= 2
	}
	if m.Status == "planned" && status != "planned" {
		score--
	}
	if m.Status == "claimed" && status == "occurred" {
		score -= .3 // its title says who claims it
	}
	if m.Head == m.Noun || m.Head == "be" {
		score -= .3
	}
	if m.Fault != "" {
		score--
	}
	if n := utf8.RuneCountInString(m.Title); n > 30 && n < 80 {
		score += .1
	}
	return score
}

// dating is the mention that the date of the entry was read from.
func (c *cluster) dating() *mention {
	for _, m := range c.mentions {
		if m.When == c.when {
			return m
		}
	}
	return c.mentions[0]
}

// status is what the mentions together tell, the first that applies.
func (c *cluster) status() string {
	has := map[string]bool{}
	for _, m := range c.mentions {
		if !m.When.IsZero() && !c.replaced(m) {
			has[m.Status] = true
		}
	}
	for _, s := range []string{"disputed", "unverified"} {
		if has[s] {
			return s
		}
	}
	if has["cancelled"] && !has["occurred"] {
		return "cancelled"
	}
	for _, s := range []string{"occurred", "ongoing", "claimed", "planned"} {
		if has[s] {
			return s
		}
	}
	return "cancelled"
}

// replaced tells whether m only gives the date that the happening was moved from.
func (c *cluster) replaced(m *mention) bool { return m.Moved && !near(m.When, c.when) }

func (c *cluster) attribution() string {
	var out []string
	for _, m := range c.mentions {
		if m.Attribution != "" && !slices.Contains(out, m.Attribution) && len(out) < 3 {
			out = append(out, m.Attribution)
		}
	}
	return strings.Join(out, "; ")
}

// evidence is every mention's, the one that the date was read from first, and no sentence twice.
func (c *cluster) evidence() []Evidence {
	var out []Evidence
	add := func(m *mention) {
		for _, ev := range m.evidence {
			ev.Source = m.of.Source.ID
			if !slices.ContainsFunc(out, func(o Evidence) bool { return o.Source == ev.Source && o.Span == ev.Span }) {
				ev.Quote = strings.Clone(ev.Quote) // a part of the mention would keep all of it
				out = append(out, ev)
			}
		}
	}
	add(c.dating())
	for _, m := range c.mentions {
		add(m)
	}
	for i := range out {
		if i > 0 && out[i].Role == "primary" {
			out[i].Role = "mention"
		}
	}
	return out
}

// history lists what other reports replaced: a plan that came about or did not, a claim that was borne out, a vaguer date.
func (c *cluster) history() []Change {
	var out []Change
	status := c.status()
	for _, m := range c.mentions {
		ch := Change{m.When, m.Status, m.of.Source.ID}
		switch {
		case m.When.IsZero():
			continue
		case c.replaced(m):
			ch.Status = "planned"
		case cameOf(m.Status, status), near(m.When, c.when) && finer(c.when, m.When):
		default:
			continue // the same, or what others say of it, or what it led to
		}
		if !slices.Contains(out, ch) {
			out = append(out, ch)
		}
	}
	return out
}

// cameOf tells whether a status replaces another: what is disputed was so from the start, and is no news of a status.
func cameOf(old, status string) bool {
	switch old {
	case "planned":
		return status != "planned"
	case "claimed", "unverified":
		return status == "occurred" || status == "ongoing"
	}
	return false
}

// weight is how much the sources together tell of the happening. Each day that reports of it counts; more reports of one day
// may be one agency's, and count half. What was said, or is only planned, matters less than what happened.
func (c *cluster) weight() float64 {
	sources, days := map[string]bool{}, map[string]bool{}
	for _, m := range c.mentions {
		sources[m.of.Source.ID], days[m.of.Source.Published.Format(time.DateOnly)] = true, true
	}
	told := float64(len(days)) + .5*float64(len(sources)-len(days))
	w := c.confidence() * told
	if kind := c.lead().Type; kind == "statement" || kind == "other" {
		w *= .6
	}
	if s := c.status(); s == "planned" || s == "cancelled" {
		w *= .5
	}
	return w
}

func (c *cluster) confidence() float64 {
	best := 0.0
	for _, m := range c.mentions {
		best = max(best, m.Score)
	}
	return min(1, best+.05*float64(len(c.mentions)-1))
}

// markKey marks the moments that matter most: told of clearly more than the rest, one in five at most.
func markKey(es []Entry) {
	var weights []float64
	for _, e := range es {
		weights = append(weights, e.Weight)
	}
	slices.Sort(weights)
	if len(weights) == 0 {
		return
	}
	bar := weights[len(weights)*4/5]
	for i := range es {
		es[i].Key = es[i].Weight >= bar && es[i].Weight > weights[len(weights)/2] && es[i].Status != "cancelled"
	}
}

// idOf is the first possible day and a slug of the title; where the start is open, the last day.
func idOf(v edtf.Value, title string) string {
	day, ok := v.First()
	if !ok {
		day, _ = v.Last()
	}
	return day.Format(time.DateOnly) + "-" + article.Slug(title)
}

package event

import (
	"slices"
	"strings"
	"time"

	"dateline/tools/internal/edtf"
	"dateline/tools/internal/lexicon"
	"dateline/tools/internal/text"
	"dateline/tools/internal/timex"
)

// A stretch is the words that count from a happening, up to the link before it: "two days after | the vote", "the morning before |
// they left", "a month after | taking power".
type stretch struct {
	from, to int // its words; the last is the link
	by       length
	sign     int // -1 for "before"
	mod      string
	exact    bool // "a year to the day after"
}

// A length is a length of time, in its own unit.
type length struct {
	n    int
	unit edtf.Unit
}

// stretchAt reads the stretch that begins at word k.
func (p *sentence) stretchAt(k int) (stretch, bool) {
	s := stretch{from: k, to: k, sign: 1}
	switch t := p.words[k].time; {
	case t != nil && t.Type == "DURATION":
		s.to, s.by, s.mod = p.timeEnd(candidate{at: k, time: t}), lengthOf(t.Value), t.Mod
		if s.exact = slices.Equal(p.lows[s.to:min(s.to+3, len(p.lows))], []string{"to", "the", "day"}); s.exact {
			s.to += 3
		}
	case t == nil && p.lows[k] == "the" && k+1 < len(p.words) && k > 0 && p.lows[k-1] == "to":
		return s, false // "four years to the day after the vote"
	case t == nil && p.lows[k] == "the" && k+1 < len(p.words) && p.words[k+1].time == nil:
		s.to, s.by = k+2, unitNouns[p.lows[k+1]]
	}
	if s.by.n == 0 || s.to >= len(p.words)-1 || k > 0 && lengthens.has(p.lows[k-1]) {
		return s, false
	}
	link := p.lows[s.to]
	if link == "before" {
		s.sign = -1
	}
	s.to++
	return s, link == "after" || link == "before" || link == "following"
}

// Words after which a length of time says how long something went on: "held out for six weeks before".
var lengthens = setOf("for in over during throughout within through")

// Nouns that count one unit from a happening: "the night before they left", "the week after the vote".
var unitNouns = map[string]length{"day": {1, edtf.Day}, "morning": {1, edtf.Day}, "afternoon": {1, edtf.Day}, "evening": {1, edtf.Day}, "night": {1, edtf.Day}}

// lengthOf reads a TIMEX3 duration of one unit: "P3D", "P2W", "P6M"; none where it is another.
func lengthOf(value string) length {
	value = strings.TrimPrefix(value, "P")
	if len(value) < 2 {
		return length{}
	}
	n := 0
	for _, c := range value[:len(value)-1] {
		if c < '0' || c > '9' {
			return length{}
		}
		n = n*10 + int(c-'0')
	}
	switch value[len(value)-1] {
	case 'D':
		return length{n, edtf.Day}
	case 'W':
		return length{7 * n, edtf.Day}
	case 'M':
		return length{n, edtf.Month}
	case 'Y':
		return length{n, edtf.Year}
	}
	return length{}
}

// days is how many days l has; 0 where it is counted in months.
func (l length) days() int {
	if l.unit != edtf.Day {
		return 0
	}
	return l.n
}

// at is the date that lies the stretch after a day, or before it if sign is negative: a day, or the month or year about then.
func (s stretch) at(day time.Time, sign int) edtf.Value {
	n := sign * s.by.n
	var then edtf.Value
	switch {
	case s.exact && s.by.unit == edtf.Month:
		return edtf.On(edtf.DayOf(day.AddDate(0, n, 0)))
	case s.exact && s.by.unit == edtf.Year:
		return edtf.On(edtf.DayOf(day.AddDate(n, 0, 0)))
	case s.by.unit == edtf.Day:
		then = edtf.On(edtf.DayOf(day.AddDate(0, 0, n)))
		if s.mod == "LESS_THAN" && n > 0 {
			return edtf.Within(edtf.DayOf(day), edtf.DayOf(day.AddDate(0, 0, n)))
		} else if s.mod != "" {
			return then.About()
		}
		return then
	case s.by.unit == edtf.Month:
		then = edtf.On(edtf.DayOf(firstOf(day).AddDate(0, n, 0)).Coarse(edtf.Month))
	default:
		then = edtf.On(edtf.DayOf(day.AddDate(n, 0, 0)).Coarse(edtf.Year))
	}
	return then.About()
}

// firstOf is the first day of a day's month: a month after 31 January is in February.
func firstOf(day time.Time) time.Time { return day.AddDate(0, 0, 1-day.Day()) }

// leaning dates what happened so long before or after something else, by that or that by it, whichever has a date: "Two days after
// the vote the king fled", "The king fled on 3 May, two days after parliament had voted", "The morning after he signed, shells fell".
func (p *sentence) leaning(k int) (candidate, bool) {
	s, ok := p.stretchAt(k)
	if !ok {
		return candidate{}, false
	}
	next := p.clauseFrom(s.to - 1)
	opens, host := p.leadsInBy(k), p.clauseAt(k)
	if opens {
		host = p.mainAfterWord(max(s.to, anchorEnd(next)))
	}
	from := 0
	if host != nil && host.kind == coordinate && !opens {
		from = host.from
	}
	own := p.lastIn(from, k, s.fine)
	if own != nil && !opens {
		if c, ok := p.leaned(s, next, *own, host); ok {
			return c, true
		}
	}
	day := p.anchorDay(s, next)
	if day == nil && opens {
		day = own
	}
	if day == nil && next != nil && !opens {
		if h := p.clauseBefore(next); h != nil && !h.subject.empty() && !p.datesOwn(h) && p.words[h.subject.from].is(lexicon.Det) {
			if day := p.dayOf(h.subject.from); day != nil {
				return p.leaned(s, next, *day, host) // "The attack came two days after …"
			}
		}
	}
	if day == nil || host == nil || !opens && p.datedIn(host.from, min(s.from, host.to)) || !opens && next != nil && p.datesOwn(host) {
		return candidate{}, false
	}
	c := candidate{at: k, noun: -1, clause: host}
	if !opens {
		p.lookBack(&c)
	}
	return p.countOff(s, *day, s.sign, c), true
}

// leadsInBy tells whether the stretch at word k leads a clause in, and does not say more of a date right before it: "On 3 May, two
// days after the vote, the king fled".
func (p *sentence) leadsInBy(k int) bool {
	k = p.overAdverbs(k)
	return p.opensClause(k) && !(k > 1 && p.comma(k-1) && p.words[k-2].time != nil)
}

// leaned dates what a stretch counts from by the day of its host: the clause after it, or what somebody is told to have done there.
func (p *sentence) leaned(s stretch, next *clause, day time.Time, host *clause) (candidate, bool) {
	c := candidate{noun: -1, clause: next}
	if next != nil && (p.datesVerb(next) || p.words[next.subject.from].is(lexicon.Pron) && p.doesBefore(s.from, host)) {
		return c, false
	}
	if next == nil {
		if n := p.anyHappening(s.to); n >= 0 && host != nil && s.by.unit != edtf.Year {
			c.noun, c.clause = n, host
			return p.countOff(s, day, -s.sign, c), true
		}
		if g := p.words[s.to].group; g == nil || g.form != gerund || !p.tells(g) || host == nil || s.to >= len(p.words) {
			return c, false
		} else if c.verb, c.clause = g, host; p.lastDayFrom(g.end, host.to) != nil {
			return c, false
		}
	}
	return p.countOff(s, day, -s.sign, c), true
}

// anyHappening is the noun of the happening that the phrase from word k on tells of for the first time, as no article or owner before it
// says that it is known: "ten days before | general elections"; -1 where it is none.
func (p *sentence) anyHappening(k int) int {
	if w := p.words[k]; w.is(lexicon.Det|lexicon.Pron) && w.low != "a" && w.low != "an" {
		return -1
	}
	n := -1
	for ; k < len(p.words); k++ {
		w := p.words[k]
		if w.time != nil || w.low == "'s" || w.group != nil {
			return -1
		}
		if w.mark || w.is(lexicon.Prep|lexicon.Sub|lexicon.Rel) {
			break
		}
		if p.trigger(k) != nil {
			n = k
		}
	}
	return n
}

// datesVerb tells whether a clause has a date of its own that is its verb's, and not that of a participle: "had initialled the document |
// signed on Sunday".
func (p *sentence) datesVerb(c *clause) bool {
	for k := c.from; k < c.to; k++ {
		if g := p.words[k].group; g != nil && k >= c.verb.end && g.form == reduced {
			return false
		}
		if w := p.words[k]; w.time != nil && !w.time.When.IsZero() {
			return true
		}
	}
	return false
}

// doesBefore tells whether a verb in -ing stands between the verb of a clause and word k: whom "they" means after it, is not plain.
func (p *sentence) doesBefore(k int, host *clause) bool {
	return host != nil && slices.ContainsFunc(p.groups, func(g *group) bool { return g.form == gerund && g.start > host.verb.end && g.end < k })
}

// countOff gives c the date that lies a stretch from a day, and tells the words of the stretch so.
func (p *sentence) countOff(s stretch, day time.Time, sign int, c candidate) candidate {
	c.at, c.when = s.from, s.at(day, sign)
	t := timex.Timex{Span: text.Span{Start: p.words[s.from].Start, End: p.words[s.to-1].End}, Type: "DATE", Value: c.when.String(), When: c.when}
	if of := p.words[s.from].time; of != nil {
		t = *of
	}
	t.When, t.Anchor, t.Rule = c.when, edtf.On(edtf.DayOf(day)).String(), "<duration> "+p.lows[s.to-1]+" <happening>"
	t.Steps = append(slices.Clone(t.Steps), "counted from "+t.Anchor+", the day of what it leans on")
	c.time = &t
	for j := s.from; j < s.to-1; j++ {
		p.words[j].time = &t
	}
	return c
}

// anchorDay is the day of what a stretch counts from, where the sentence or one before it tells it.
func (p *sentence) anchorDay(s stretch, next *clause) *time.Time {
	var e *Event
	switch {
	case next != nil && p.datesOwn(next):
		return p.lastDayFrom(next.from, next.to)
	case next != nil:
		e = p.toldAs(p.viewOf(candidate{at: -1, noun: -1, clause: next}), s.from)
	case p.words[s.to].group != nil && p.words[s.to].group.form == gerund:
		g := p.words[s.to].group
		e = p.toldAs(view{candidate: candidate{at: -1, noun: -1, verb: g}, group: g, rest: part{g.end, p.objectEnd(part{g.end, len(p.words)})}}, 0)
	default:
		if day := p.namedDay(s.to); day != nil {
			return day
		}
		_, e = p.toldOf(s.to)
	}
	return s.dayOf(e)
}

// namedDay is the day with which the phrase from word k on names a happening: "two days after | the vote on 3 May"; nil where it names none.
func (p *sentence) namedDay(k int) *time.Time {
	for n := k; n < len(p.words) && p.words[n].group == nil && !p.words[n].mark; n++ {
		if t := p.words[n].time; t != nil && p.happeningBefore(n) >= k && t.When.Precision() == "day" {
			return p.lastDayFrom(k, n+1)
		} else if t != nil {
			return nil
		}
	}
	return nil
}

// dayOf is the day of e from which s counts, if it is known as finely as s asks.
func (s stretch) dayOf(e *Event) *time.Time {
	if e == nil {
		return nil
	}
	day, ok := e.When.Last()
	if s.sign < 0 {
		day, ok = e.When.First()
	}
	if !ok || !s.fine(e.When) && e.When.Precision() != "interval" {
		return nil
	}
	return &day
}

// fine tells whether a date is known as finely as s counts.
func (s stretch) fine(when edtf.Value) bool {
	switch when.Precision() {
	case "day":
		return true
	case "month":
		return s.by.unit < edtf.Day
	case "year":
		return s.by.unit == edtf.Year
	}
	return false
}

// overAdverbs is the first of the adverbs right before word k: "only | two days after".
func (p *sentence) overAdverbs(k int) int {
	for k > 0 && (p.words[k-1].is(lexicon.Adv) || isLy(p.words[k-1]) || p.lows[k-1] == "on" || p.lows[k-1] == "just") {
		k--
	}
	return k
}

// anchorEnd is where the verb of a clause ends; 0 where there is none.
func anchorEnd(c *clause) int {
	if c == nil {
		return 0
	}
	return c.verb.end
}

// mainAfterWord is the first main clause whose verb stands at word k or after it.
func (p *sentence) mainAfterWord(k int) *clause {
	for _, c := range p.clauses {
		if c.verb.start >= k && (c.kind == main || c.kind == coordinate) {
			return c
		}
	}
	return nil
}

// clauseFrom returns the clause that the link at word k opens.
func (p *sentence) clauseFrom(k int) *clause {
	for _, c := range p.clauses {
		if c.from == k && c.link == p.lows[k] {
			return c
		}
	}
	return nil
}

// lastDay returns the day told before word k in the sentence.
func (p *sentence) lastDay(k int) *time.Time { return p.lastDayFrom(0, k) }

// lastDayFrom returns the last day told in the words from a to b.
func (p *sentence) lastDayFrom(a, b int) *time.Time {
	return p.lastIn(a, b, func(when edtf.Value) bool { return when.Precision() == "day" })
}

// lastIn returns the first day of the last date told in the words from a to b that is fine enough.
func (p *sentence) lastIn(a, b int, fine func(edtf.Value) bool) *time.Time {
	for j := b - 1; j >= a; j-- {
		if t := p.words[j].time; t != nil && fine(t.When) {
			if day, ok := t.When.First(); ok {
				return &day
			}
		}
	}
	return nil
}

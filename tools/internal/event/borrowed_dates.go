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

// meanwhile dates a clause that happens while something told before does: "While the ministers ate, a bomb killed …".
func (p *sentence) meanwhile() []candidate {
	e := p.toldLast()
	if e == nil || len(p.clauses) == 0 {
		return nil
	}
	main := p.clauses[0]
	within := p.withinHours(main)
	switch after := p.hoursAfter(main); {
	case len(p.clauses) > 1 && slices.Contains([]string{"as", "while", "when"}, main.link):
		main = p.clauses[1]
	case after != nil && main.verb.base == "come":
		main = after // "It came hours after a bomb had killed nine"
	case !p.hoursLater() && within.empty():
		return nil
	}
	c := candidate{time: e.Time, at: -1, when: wholeDay(e.When), noun: -1, clause: main}
	kind, _, _ := p.typeOf(p.viewOf(c))
	if e.Reject != "" || e.When.Precision() != "day" || main.kind != 0 && main.link != "after" || main.verb.tense != past || slices.Contains([]string{"", "statement", "other"}, kind) || kind == "talks" && within.empty() && !p.hoursLater() {
		return nil
	}
	t := *e.Time
	t.Anchor, t.Rule = e.When.String(), "while what was told before went on"
	c.time = &t
	for k := within.from; k < within.to; k++ {
		p.words[k].time = &t
	}
	return []candidate{c}
}

// toldLast is the happening that the story has come to: the latest of the last sentence that told of any; nil where it told of none.
func (p *sentence) toldLast() *Event {
	var last *Event
	for i := len(p.past) - 1; i >= 0; i-- {
		e := &p.past[i]
		if last != nil && e.Sentence != last.Sentence {
			break
		}
		if last == nil || e.Reject == "" && (last.Reject != "" || later(e.When, last.When)) {
			last = e
		}
	}
	return last
}

// later tells whether day a comes after day b.
func later(a, b edtf.Value) bool {
	x, ok := a.First()
	y, known := b.First()
	return ok && known && x.After(y)
}

// withinHours finds the words by which clause c happens "within hours" of what was told before, or "within the hour".
func (p *sentence) withinHours(c *clause) part {
	for k := 0; k+1 < c.to; k++ {
		if p.lows[k] != "within" {
			continue
		}
		for n := k + 1; n < min(k+5, c.to) && !p.words[n].mark; n++ {
			if soon.has(p.lows[n]) || p.lows[n] == "hour" {
				return part{k, n + 1}
			}
		}
	}
	return part{}
}

// hoursOn dates the clauses that happen hours before or after one that is dated: "talks failed on 3 May, and hours later planes
// bombed …", "he resigned on 3 May, hours after planes had bombed …".
func (p *sentence) hoursOn(dated []candidate) []candidate {
	var out []candidate
	for _, c := range p.clauses {
		if datedClause(dated, c) || !p.soonAfter(c) || len(dated) == 0 {
			continue
		}
		if o := dated[len(dated)-1]; o.when.Precision() == "day" && !(c.link == "after" && early(o.when)) && o.at >= 0 && o.at < c.verb.start {
			out = append(out, candidate{time: o.time, at: -1, when: o.when, noun: -1, clause: c})
		}
	}
	return out
}

// onWhich dates what happened on a day that the sentence names once more to tell it: "on 3 May, the day on which the king fled".
func (p *sentence) onWhich(dated []candidate) []candidate {
	var out []candidate
	for _, c := range p.clauses {
		at := c.from
		if c.kind != relative || c.link != "which" && c.link != "that" && c.link != "when" || datedClause(dated, c) {
			continue
		}
		for at > 0 && p.words[at-1].is(lexicon.Prep) {
			at--
		}
		if at < 4 || !dayNouns.has(p.lows[at-1]) || p.lows[at-2] != "the" || !p.comma(at-3) || p.words[at-4].time == nil {
			continue
		}
		if t := p.words[at-4].time; t.When.Precision() == "day" {
			out = append(out, candidate{time: t, at: -1, when: t.When, noun: -1, clause: c})
		}
	}
	return out
}

// Nouns for a time by which something is told once more.
var dayNouns = setOf("day night morning afternoon evening date")

// early tells whether a day is told to the hour, before noon: what was hours before may have been on the day before.
func early(when edtf.Value) bool {
	day, _ := when.Ends()
	return day.Unit == edtf.Minute && day.Clock < 12*60
}

// soonAfter tells whether clause c begins with "hours later", "hours after" or the like.
func (p *sentence) soonAfter(c *clause) bool {
	if c.kind == adverbial && (c.link == "after" || c.link == "before") && c.from > 0 && p.lows[c.from] == c.link {
		return soon.has(p.lows[c.from-1])
	}
	if c.kind != main && c.kind != coordinate {
		return false
	}
	for k := max(c.from-3, 0); k+1 < c.verb.start; k++ {
		if soon.has(p.lows[k]) && afterwards.has(p.lows[k+1]) {
			return true
		}
	}
	return false
}

// Words that say together that hardly a day has gone by: "minutes later".
var soon = setOf("hours minutes shortly soon moments")

var afterwards = setOf("later afterwards afterward")

// hoursLater tells whether the sentence begins with "Hours later", "A few hours earlier" or the like: on the day told before.
func (p *sentence) hoursLater() bool {
	for k := 0; k+1 < min(5, len(p.lows)); k++ {
		if soon.has(p.lows[k]) && (afterwards.has(p.lows[k+1]) || p.lows[k+1] == "earlier") {
			return true
		}
	}
	return false
}

// borrow lets the speaker's date date a clause without one of its own: "have agreed to renew the truce, the envoy announced on Thursday".
func (p *sentence) borrow(dated []candidate) {
	for k, c := range dated {
		if c.clause == nil || !c.clause.aside || c.noun >= 0 || c.verb != nil {
			continue
		}
		speaker := c.clause
		for _, m := range p.clauses {
			if m.kind != main && m.kind != coordinate || m.aside || p.onItsDay(m) || p.datedWhen(dated, m) || m.verb.start >= speaker.verb.start || datedClause(dated, m) || m.verb.tense == future || m.verb.modal != "" {
				continue
			}
			if dated[k].clause == speaker {
				dated[k].clause = m
			}
			own := c
			own.clause = m
			if kind, _, _ := p.typeOf(p.viewOf(own)); kind != "" {
				dated[k].clause = m // not "are in Oslo" but "have been granted asylum"
				break
			}
		}
	}
}

// datedWhen tells whether a clause that says when m happened has a date: "Ten died when a depot burnt down on Monday, he said on Tuesday".
func (p *sentence) datedWhen(cs []candidate, m *clause) bool {
	return slices.ContainsFunc(p.clauses, func(c *clause) bool {
		return c.kind == adverbial && c.host == m && during.has(c.link) && datedClause(cs, c)
	})
}

// onItsDay tells whether a clause names its day by something that no date is known of: "on the first day of the siege", "that day".
func (p *sentence) onItsDay(c *clause) bool {
	for k := c.verb.end; k+2 < c.to; k++ {
		if (p.lows[k] == "on" || p.lows[k] == "in") && (p.lows[k+2] == "day" || p.lows[k+2] == "night" || p.lows[k+2] == "hours") && p.words[k+1].time == nil {
			return true
		}
		if p.lows[k] == "on" && ordinals.has(p.lows[k+2]) && k+3 < c.to && p.lows[k+3] == "day" {
			return true
		}
	}
	return false
}

func datedClause(cs []candidate, m *clause) bool {
	return slices.ContainsFunc(cs, func(c candidate) bool { return c.clause == m && c.noun < 0 && c.verb == nil })
}

// relativeTo reads "a day after the council had agreed", "two days before it fell": the clause after the duration at
// word k is dated from that of the clause before it.
func (p *sentence) relativeTo(k int) (candidate, bool) {
	end := k
	for end < len(p.words) && p.words[end].time == p.words[k].time {
		end++
	}
	days := daysOf(p.words[k].time.Value)
	if end >= len(p.words) || days == 0 || p.lows[end] != "after" && p.lows[end] != "before" {
		return candidate{}, false
	}
	next := p.clauseFrom(end)
	base := p.lastDay(k)
	if next == nil {
		if next, base = p.clauseAt(k), p.dayOf(end+1); p.lows[end] == "before" {
			days = -days
		}
	} else if p.lows[end] == "after" {
		days = -days
	}
	if h := p.clauseBefore(next); base == nil && h != nil && p.clauseFrom(end) == next && !h.subject.empty() && p.words[h.subject.from].is(lexicon.Det) {
		base = p.dayOf(h.subject.from) // "The attack came two days after …"
	}
	if next == nil || base == nil {
		return candidate{}, false
	}
	when := edtf.On(edtf.DayOf(base.AddDate(0, 0, days)))
	t := *p.words[k].time
	t.When, t.Anchor, t.Rule = when, edtf.On(edtf.DayOf(*base)).String(), "<duration> "+p.lows[end]+" <clause>"
	t.Steps = append(slices.Clone(t.Steps), "counted from "+t.Anchor+", the day of the clause before")
	return candidate{time: &t, at: k, when: when, noun: -1, clause: next}, true
}

// markEves dates "the day after the vote", "the eve of the talks" and "the second day of the siege" from what was told before.
func (p *sentence) markEves() {
	for k := 0; k+3 < len(p.words); k++ {
		days, words := p.eve(k)
		if words == 0 || p.words[k].time != nil {
			continue
		}
		n, day := p.toldOf(k + words)
		if day == nil {
			continue
		}
		when := edtf.On(edtf.DayOf(day.AddDate(0, 0, days)))
		t := timex.Timex{Span: text.Span{Start: p.words[k].Start, End: p.words[n].End}, Type: "DATE", Value: when.String(), When: when,
			Anchor: edtf.On(edtf.DayOf(*day)).String(), Rule: strings.Join(p.lows[k:k+words], " ") + " <event>"}
		t.Steps = []string{"counted from " + t.Anchor + ", the day of what was told before"}
		for j := k; j <= n; j++ {
			p.words[j].time = &t
		}
	}
}

// eve reads what names a day by something told before: by how many days it is off, and how many words that takes; none where it
// does not.
func (p *sentence) eve(k int) (days, words int) {
	if p.lows[k] != "the" {
		return 0, 0
	}
	switch p.lows[k+1] + " " + p.lows[k+2] {
	case "day after", "morning after":
		return 1, 3
	case "day before", "night before", "evening before", "eve of":
		return -1, 3
	case "day of", "night of", "evening of", "morning of", "afternoon of":
		return 0, 3
	}
	if p.lows[k+2] == "day" && p.lows[k+3] == "of" {
		switch p.lows[k+1] {
		case "first", "opening", "very":
			return 0, 4
		case "second":
			return 1, 4
		case "third":
			return 2, 4
		}
	}
	return 0, 0
}

// countsFrom tells whether "after" or "before" follows the time at word k: it counts from something that no date is known of.
func (p *sentence) countsFrom(k int) bool {
	for k < len(p.words)-1 && p.words[k+1].time == p.words[k].time {
		k++
	}
	return k+1 < len(p.words) && (p.lows[k+1] == "after" || p.lows[k+1] == "before")
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

// dayOf returns the day of the happening told before that the noun at or after word k means: "two days after the vote".
func (p *sentence) dayOf(k int) *time.Time {
	_, day := p.toldOf(k)
	return day
}

// toldOf returns the noun at or after word k that means a happening told before, and its day.
func (p *sentence) toldOf(k int) (int, *time.Time) {
	for n := k; n < min(k+4, len(p.words)); n++ {
		var found *time.Time
		for i := len(p.past) - 1; i >= 0; i-- {
			e := p.past[i]
			day, ok := e.When.First()
			if !ok || e.Reject != "" || e.When.Precision() != "day" || endings.has(e.Head) || !p.names(n, e) {
				continue
			}
			if e.Noun == p.lows[n] {
				return n, &day
			}
			if found == nil {
				found = &day
			}
		}
		if found != nil {
			return n, found
		}
	}
	return 0, nil
}

// names tells whether the noun at n names e: by its type, its noun, or its verb ("the signing").
func (p *sentence) names(n int, e Event) bool {
	if t := p.trigger(n); t != nil && len(t.Types) > 0 {
		return e.Type == t.Types[0] || e.Noun == p.lows[n]
	}
	return e.Head != "" && strings.HasSuffix(p.lows[n], "ing") && strings.HasPrefix(p.lows[n], strings.TrimSuffix(e.Head, "e"))
}

// lastDay returns the day told before word k in the sentence.
func (p *sentence) lastDay(k int) *time.Time {
	for j := k - 1; j >= 0; j-- {
		if t := p.words[j].time; t != nil && t.When.Precision() == "day" {
			if day, ok := t.When.First(); ok {
				return &day
			}
		}
	}
	return nil
}

// daysOf reads a TIMEX3 duration in days or weeks; 0 where it is neither.
func daysOf(value string) int {
	value = strings.TrimPrefix(value, "P")
	if len(value) < 2 {
		return 0
	}
	n := 0
	for _, c := range value[:len(value)-1] {
		if c < '0' || c > '9' {
			return 0
		}
		n = n*10 + int(c-'0')
	}
	switch value[len(value)-1] {
	case 'D':
		return n
	case 'W':
		return 7 * n
	}
	return 0
}

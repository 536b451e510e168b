package timex

import (
	"slices"
	"strings"
	"time"

	"dateline/tools/internal/text"
)

// A mention is an expression before it is resolved.
type mention struct {
	start, end int // tokens
	expr       Expr
	rule       *Rule
	tense      Tense
	out        Reading
	day        point     // the day that a length of time beside it counts from
	ahead      bool      // the day lies after the DCT
	whole      text.Span // of the phrase that its When is of; zero if no wider than itself
}

// Find returns the temporal expressions of t, in order, none overlapping another.
func Find(t string, o Options) []Timex {
	paras := text.Paragraphs(t)
	p := newParser(english(), t, paras)
	defer p.free()
	mentions := p.mentions()
	mentions = p.share(mentions)
	settings := p.settings(mentions, paras)
	past, today := p.bearings(mentions, o.DCT)
	c := Context{
		DCT:       o.DCT,
		Narrative: p.history(mentions, settings, past, today, o.DCT),
		Essay:     past >= 3 && past >= today, // news that looks back at length
		Argues:    past <= 4*today,
		Reports:   !slices.ContainsFunc(mentions, p.ofToday),
		Order:     dateOrder(mentions, o.Language),
	}
	if c.Narrative {
		c.First = firstDated(mentions)
	}
	f := newFrame(mentions, settings)
	f.week = p.weekTense(mentions, settings)
	for i := range mentions {
		p.resolve(mentions, i, &c, &f)
	}
	p.bound(mentions)
	return p.timexes(mentions, f.settings)
}

// history tells whether times lean on those told before, and not on the DCT: where nearly all that is named is long past, or where a text
// opens so and names few other times of its own day, or none but weekdays.
func (p *parser) history(ms []mention, labels []setting, past, today int, dct time.Time) bool {
	if dct.IsZero() || past > 4*today {
		return true
	}
	return past > 0 && p.opensInPast(ms, labels, dct) && (past > 1 && 2*past > today || today == p.weekdays(ms))
}

// opensInPast tells whether the first time that a text tells, labels of lists aside, is a day or month of a year long past:
// news begins with its own time.
func (p *parser) opensInPast(ms []mention, labels []setting, dct time.Time) bool {
	for i := range ms {
		if slices.ContainsFunc(labels, func(s setting) bool { return s.first <= i && i <= s.last }) {
			continue
		}
		past, today := p.bearings(ms[i:i+1], dct)
		if today > 0 {
			return false
		}
		if c, ok := innermost(ms[i].expr).(Calendar); ok {
			return past > 0 && c.Unit >= Month && (c.Unit == Day || !p.dayFollows(ms, i))
		}
	}
	return false
}

// dayFollows tells whether a bare weekday stands in the sentence of mention i, after it: that is news, which only recalls the month of i, "Kenya,
// which closed the border in May 2011, opened it on Monday".
func (p *parser) dayFollows(ms []mention, i int) bool {
	for j := i + 1; j < len(ms) && !p.sentenceBetween(ms[i].end, ms[j].start); j++ {
		if e, ok := innermost(ms[j].expr).(Named); ok && e.Unit == Day && e.Dir == Bare && !p.anyOne(&ms[j]) {
			return true
		}
	}
	return false
}

// ofToday tells whether m counts from the day of publication, as in news: "on Monday", "last week", "two days ago".
func (p *parser) ofToday(m mention) bool {
	switch e := innermost(m.expr).(type) {
	case Named:
		return e.Dir < That && (e.Dir != Bare || e.Unit == Day) && !p.anyOne(&m)
	case Relative:
		return e.Dir < That && e.Dir != Bare && !p.toThisDay(&m)
	case Offset:
		return !e.Told
	}
	return false
}

// What news has somebody do on a day of its own week.
var toldReporters = strings.Fields("said told announced reported added")

// weekdays counts the bare weekdays that nothing is said on: a story of one week long past names its days so, and no other week.
func (p *parser) weekdays(ms []mention) (n int) {
	for i := range ms {
		if e, ok := innermost(ms[i].expr).(Named); ok && e.Unit == Day && e.Dir == Bare && !p.anyOne(&ms[i]) {
			verb := p.token(ms[i].start - 1)
			if verb.w.text == "on" {
				verb = p.token(ms[i].start - 2)
			}
			n += btoi(!slices.Contains(toldReporters, p.in(verb)))
		}
	}
	return n
}

// sentenceBetween tells whether a sentence ends between tokens i and j. A semicolon parts clauses, whose times lean on one another.
func (p *parser) sentenceBetween(i, j int) bool {
	for ; i < j; i++ {
		if p.endsSentence(i) && p.text[p.tokens[i].start] != ';' {
			return true
		}
	}
	return false
}

// resolve anchors mention i by the tense of its clause and by what was told before it, and keeps what it tells.
func (p *parser) resolve(ms []mention, i int, c *Context, f *frame) {
	m := &ms[i]
	if i > 0 && p.sentenceBetween(ms[i-1].end, m.start) {
		next := p.paragraphBetween(ms[i-1].end, m.start)
		if next {
			c.comeBack()
		}
		c.nextSentence(next)
		if next {
			c.Heading = p.yearAbove(&ms[i-1], m.start, c.Heading)
			c.below()
		}
		if past, today := p.bearings(p.paragraph(ms, i, next), c.DCT); past == 0 && today > 0 {
			c.Told.Past = 0 // the paragraph is about the author's own time
		}
		if past, today := p.bearings(p.together(ms, i, p.sentenceBetween), c.DCT); past == 0 && today > 0 {
			c.Told.Past = 0 // and so is a sentence: "set out on 15 November and took the town last Wednesday"
		}
	}
	c.Tense, c.Opens = p.tense(m.start, m.end), p.opensSentence(m.start)
	left := p.leftTense(m.start)
	c.Ahead = left == Future && p.endpoint(m.start-1) || p.defers(m.start-1) || p.foreseen(m.start-1)
	c.Then = p.planThen(m.start)
	c.Since = p.role(m.start-1) == sinceWord || p.sinceThen(m.start-1)
	c.On = p.token(m.start-1).w.text == "on"
	c.Done = c.Tense == Past && (c.On || p.within(m.start-1)) && p.done(m.start-1)
	c.Had = (p.role(m.start-1) == noRole || p.role(m.start-1) == andWord) && p.pluperfect(m.start, m.end)
	c.Perfect = c.Had && c.narrating()
	c.Possessive = p.possessive(m.end)
	c.Names = p.namesThing(m.start, m.end)
	at := f.context(ms, i, p.startOf(*m), p.present(m, *c))
	if p.hourBeside(ms, i) {
		at.Told.aside(ms[i-1].out.point)
	}
	quoted := countsFromNow(m.expr) && p.inQuotes(m.start)
	if t := c.Told; quoted && t.Fresh && !c.DCT.IsZero() && t.Day.start().Before(at.DCT) {
		at.DCT, at.Narrative = t.Day.start(), false // "announced on 3 May that they would “cease fire this evening”"
	}
	if m.tense, m.out = c.Tense, Resolve(m.expr, at); p.sameDay(ms, i) {
		m.out = ms[i-1].out
		m.out.Steps = append(slices.Clone(m.out.Steps), "the day before it once more, by its weekday")
	}
	f.tell(ms, i)
	if p := m.out.point; !p.isZero() {
		c.Told.Now = c.Argues && c.comesToNow(m.expr, p) || c.Told.Now && p.year >= c.DCT.Year()-1
	}
	if i < 3 && p.inDateline(m) {
		c.file(m.out.point)
	}
	m.ahead = !c.DCT.IsZero() && !c.Narrative && m.out.point.unit == Day && m.out.point.start().After(c.DCT)
	m.day = bare(c.Told.Day)
	if !c.Told.Fresh && !c.Narrative {
		m.day = day(c.DCT)
	}
	if i > 0 && p.joins(&ms[i-1], m) && (m.out.point.unit < Day || ms[i-1].out.point.year < m.out.point.year) {
		c.Told.aside(m.out.point) // "from 1939 to 1945": the story starts at the start
		c.Told.End = m.out.point
		return
	}
	if c.Narrative && c.Since && c.Tense == Present && m.expr == (Relative{Dir: That}) && !c.DCT.IsZero() {
		c.Told = Told{Last: day(c.DCT)} // "Since then it has been quiet": the story has come to its author's own time
		return
	}
	c.Inside = p.inCommas(m.start, m.end) && p.token(m.start-2).w.text != "year" // "its third year, 1978,"
	c.Leads, c.Own = left == NoTense, p.firstPerson(m.start)
	c.Relative = p.endsRelative(m.start, m.end)
	if !p.inBrackets(m.start) && !p.birth(m.start) && !p.apposed(ms, i) && !p.anyOne(m) && !p.describing(ms, i) && !quoted && !p.vintage(m) {
		c.lookBack(m.out.point, p.hadOpens(m.start))
		c.tell(m.expr, m.out.point, m.out.exact)
	}
}

// sinceThen tells whether the words up to token i say since when: "since the revolt began in", "since the fall of the king in".
func (p *parser) sinceThen(i int) bool {
	for k := i; k > max(0, i-reach/2) && p.tokens[k].kind == wordToken; k-- {
		if p.role(k) == sinceWord {
			return k == 0 || !p.token(k-1).w.is(auxiliaries)
		}
	}
	return false
}

// endsRelative tells whether the tokens from start to end are the last of what a relative clause or a participle puts in between: "the war,
// which began in 2015,", "five men, accused of murder in 2002,".
func (p *parser) endsRelative(start, end int) bool {
	if p.token(end).w.text != "," {
		return false
	}
	for k := start - 1; k > max(0, start-reach/2) && p.tokens[k].kind == wordToken; k-- {
		if p.token(k).w.is(relatives) || p.token(k-1).w.text == "," && p.describes(k) {
			return p.token(k-1).w.text == ","
		}
	}
	return false
}

// hourBeside tells whether mention i is an hour of the day right before it: "a day earlier, at about 10:30 a.m.".
func (p *parser) hourBeside(ms []mention, i int) bool {
	e := ms[i].expr
	if about, ok := e.(Edge); ok {
		e = about.Of
	}
	if hour, ok := e.(ClockTime); !ok || hour.Of != nil || i == 0 || ms[i-1].out.point.unit != Day {
		return false
	}
	from, to := ms[i-1].end, ms[i].start
	return to-from == 2 && p.token(from).w.text == "," && p.token(from+1).w.text == "at"
}

// namesThing tells whether the tokens from start to end only tell which thing a noun means: "the August 1988 cease-fire".
func (p *parser) namesThing(start, end int) bool {
	before, after := p.token(start-1).w, p.token(end)
	return (before.is(articles) || before.text == "'s") && after.kind == wordToken && !after.upper && p.role(end) == noRole && after.w.tense == NoTense && after.w.class == 0 && !after.w.is(articles)
}

// vintage tells whether a year only says of when a thing is that is still at hand: "brought back a 1911 charter".
func (p *parser) vintage(m *mention) bool {
	e, ok := m.expr.(Calendar)
	return ok && e.Unit == Year && e.HasYear && p.token(m.start-1).w.text == "a" && p.namesThing(m.start, m.end)
}

// firstPerson tells whether one of the words before token i is of who writes: "an old pilot told me in".
func (p *parser) firstPerson(i int) bool {
	for k := i - 1; k > max(0, i-reach/2) && !p.endsSentence(k); k-- {
		switch p.in(p.token(k)) {
		case "me", "I", "us", "my", "My", "our", "Our", "We", "we":
			return true
		}
	}
	return false
}

// inQuotes tells whether token i stands in a quotation.
func (p *parser) inQuotes(i int) bool {
	at := p.tokens[i].start
	next, _ := slices.BinarySearchFunc(p.quotes, at, func(q text.Span, at int) int { return q.Start - at })
	return next > 0 && at < p.quotes[next-1].End
}

// inCommas tells whether the tokens from start to end are put in between: ", the next year,".
func (p *parser) inCommas(start, end int) bool {
	if p.token(start-1).w.is(skipped) || p.token(start-1).w.text == "in" {
		start--
	}
	return p.token(start-1).w.text == "," && p.token(end).w.text == "," && !p.opensSentence(start)
}

// inBrackets tells whether token i stands in a sentence that is wholly put in brackets: an aside, after which the story goes on.
func (p *parser) inBrackets(i int) bool {
	for k := i - 1; k > max(0, i-reach) && p.tokens[k].kind != breakToken && p.token(k).w.text != ")"; k-- {
		if p.token(k).w.text == "(" {
			before := p.tokens[k-1]
			return before.kind == breakToken || before.kind == markToken && strings.IndexByte(".?!\"", p.text[before.start]) >= 0
		}
	}
	return false
}

// endpoint tells whether token i lets a time after it be one to come: "would last until May", and not "would last from May".
func (p *parser) endpoint(i int) bool {
	switch p.role(i) {
	case noRole, untilWord, byWord:
		return true
	}
	return false
}

// defers tells whether token i is an "until" up to which something was left open, and not one up to which it went on: "left the
// question until 1962", "did not break with them until April".
func (p *parser) defers(i int) bool {
	for p.token(i).w.is(skipped) && p.role(i) != untilWord || p.token(i).w.text == "end" || p.token(i).w.text == "of" {
		i--
	}
	if p.token(i-1).w.text == "not" && p.token(i-2).w.is(auxiliaries) {
		return false // "it was not until the 17th that the port was open"
	}
	for k := i - 1; p.role(i) == untilWord && k > max(0, i-reach/2) && !p.endsSentence(k); k-- {
		if t := p.token(k); t.w.is(deferring) || t.w.is(negations) || p.role(k) == movedWord {
			return true
		}
	}
	return false
}

// foreseen tells whether one of the last words up to token i says that something was to come: "provided for a vote in July 1956".
func (p *parser) foreseen(i int) bool {
	for k := i; k > max(0, i-reach) && !p.endsSentence(k); k-- {
		if t := p.token(k); t.w.is(foresees) {
			return true
		} else if t.w.tense == Past {
			return false
		}
	}
	return false
}

// opensSentence tells whether a sentence starts at token i, or one word before it: "In 1956".
func (p *parser) opensSentence(i int) bool {
	return i <= 1 || p.endsSentence(i-1) || p.endsSentence(i-2)
}

// paragraph returns the expressions of the paragraph that starts with ms[i]; none if next is false and none starts there.
func (p *parser) paragraph(ms []mention, i int, next bool) []mention {
	if !next {
		return nil
	}
	return p.together(ms, i, p.paragraphBetween)
}

// together returns the expressions from ms[i] on of which no two neighbours stand apart, by the tokens where one ends and the next begins.
func (p *parser) together(ms []mention, i int, apart func(end, start int) bool) []mention {
	to := i + 1
	for to < len(ms) && !apart(ms[to-1].end, ms[to].start) {
		to++
	}
	return ms[i:to]
}

// paragraphBetween tells whether a blank line stands between tokens i and j.
func (p *parser) paragraphBetween(i, j int) bool {
	for ; i < j; i++ {
		if p.tokens[i].kind == breakToken {
			return true
		}
	}
	return false
}

func (p *parser) timexes(mentions []mention, settings []setting) []Timex {
	out := make([]Timex, 0, len(mentions))
	for _, m := range mentions {
		span := text.Span{Start: p.tokens[m.start].start, End: p.tokens[m.end-1].end}
		if m.whole == (text.Span{}) {
			m.whole = span
		}
		r := m.out
		out = append(out, Timex{
			Span: span, Type: r.Type, Value: r.Value, Mod: r.Mod, When: r.When, Whole: m.whole, Rule: m.rule.Name, Anchor: r.Anchor, Steps: r.Steps,
		})
	}
	for _, s := range settings {
		out[s.first].Over = s.over
	}
	return out
}

// mentions matches the rules from left to right; of the layers the one that reads farthest wins.
func (p *parser) mentions() []mention {
	out := make([]mention, 0, len(p.tokens)/32) // a date in some thirty words is many
	for i := 0; i < len(p.tokens); {
		var n *node
		if p.tokens[i].w.starts != 0 && !p.codeName(i) {
			n = p.best(i)
		}
		if n == nil {
			i++
			continue
		}
		out = p.split(out, mention{start: i, end: n.end, expr: n.expr, rule: n.rule})
		i = n.end
	}
	return out
}

// codeName tells whether token i belongs to the name of an operation: "Operation Ramadan".
func (p *parser) codeName(i int) bool {
	before := p.token(i - 1)
	return before.upper && p.tokens[i].upper && (p.in(before) == "Operation" || p.in(before) == "Exercise")
}

func (p *parser) best(i int) *node {
	var best *node
	for l := topLayer; l >= durationLayer; l-- {
		if n := p.at(l, i); n != nil && (best == nil || n.end > best.end) {
			best = n
		}
	}
	return best
}

// split appends m, a pair as its two times.
func (p *parser) split(out []mention, m mention) []mention {
	pair, ok := m.expr.(Pair)
	if !ok {
		return append(out, m)
	}
	a, b := m, m
	a.expr, a.end = pair.A, pair.AEnd
	b.expr, b.start = pair.B, pair.BStart
	return p.split(append(out, a), b)
}

// dateOrder is the order of day and month that a date in figures shows which allows no other, else that of the language.
func dateOrder(mentions []mention, language string) order {
	for _, m := range mentions {
		if e, ok := m.expr.(Numeric); ok && !e.Fixed && e.order() != noOrder {
			return e.order()
		}
	}
	switch {
	case strings.HasPrefix(language, "en-US"), strings.HasPrefix(language, "en-PH"):
		return monthFirst
	case strings.HasPrefix(language, "en-"):
		return dayFirst
	}
	return noOrder
}

// within tells whether token i sets the time after it for what happened in it: "in May", "from 3 to 9 May".
func (p *parser) within(i int) bool {
	switch p.token(i).w.text {
	case "in", "from", "between", "during", "throughout":
		return true
	case "to", "and":
		return p.token(i-1).kind == numberToken && p.within(i-2)
	}
	return false
}

// done tells whether the last verb before token start tells of what has been done, and not of what was agreed, set or asked for, nor
// of what something was to bring: "a pact to open the bridge in May".
func (p *parser) done(start int) bool {
	for i := start - 1; i >= max(0, start-reach) && !p.endsSentence(i); i-- {
		w := p.token(i).w
		if w.text == "for" || w.text == "to" && p.infinitive(i+1) {
			return false
		}
		if !p.within(start) && (w.is(relatives) || w.text == "when" || w.text == "that" || w.text == "if" || w.text == "as" || w.text == "until") {
			return false // "asked that it be closed when its mandate runs out on 26 February"
		}
		if p.verbTense(i) == Past {
			return p.role(i) != movedWord && !w.is(undertakes|setsDates|promises|sets|booked|expects|foresees|deferring)
		}
	}
	return false
}

// describes tells whether token k has the form of a participle: "signed", "held".
func (p *parser) describes(k int) bool {
	s := p.in(&p.tokens[k])
	return strings.HasSuffix(s, "ed") || slices.Contains(participles, s)
}

// describing tells whether mention i only tells which of its kind a noun after a preposition is, in a sentence that has its own time: "met
// on Friday under a plan signed in Oslo on 3 May".
func (p *parser) describing(ms []mention, i int) bool {
	if i == 0 || p.sentenceBetween(ms[i-1].end, ms[i].start) {
		return false
	}
	k := ms[i].start - 1
	for k > ms[i-1].end && (p.tokens[k].upper || p.role(k) == noRole && p.token(k).w.is(afterTime|beforeMonth)) {
		k--
	}
	if p.tokens[k].upper || !p.describes(k) {
		return false
	}
	for k--; k > ms[i-1].end && p.tokens[k].kind == wordToken && !p.tokens[k].upper && !p.token(k).w.is(articles|pronouns|relatives|pastAuxiliaries|describes); k-- {
	}
	return k > ms[i-1].end && p.token(k).w.is(articles) && p.token(k-1).w.is(describes)
}

// What was done to something, by verbs whose forms do not end in -ed.
var participles = strings.Fields("held made won taken begun given sent shot struck cut broken driven drawn written built set hit lost found overrun brought caught sunk sworn bought sold laid")

package timex

import "strings"

// run makes one value of days that follow each other and stand in one list, for what is told of them lasted so long: "on Friday and
// Saturday", "on 4, 5 and 6 May", "in June and July". It returns how many mentions it took; 0 where there is no such list, or where
// each member has its own share, as "respectively" or a possessive says.
func (p *parser) run(ms []mention) int {
	n := 1
	for n < len(ms) && p.follows(&ms[n-1], &ms[n]) {
		n++
	}
	for n > 1 && !p.closes(&ms[n-2], &ms[n-1], n > 2) {
		n--
	}
	if n == 1 || p.shared(ms[n-1].end) {
		return 0
	}
	a, b := &ms[0], &ms[n-1]
	p.span(a, b)
	for i := range ms[:n] {
		ms[i].out.When, ms[i].whole = a.out.When, a.whole
	}
	return n
}

// follows tells whether b stands after a in a list, and is the next day, month or year.
func (p *parser) follows(a, b *mention) bool {
	x, y := a.out.point, b.out.point
	if x.unit != y.unit || x.unit != Day && x.unit != Month && x.unit != Year || x.year == noYear || y.year == noYear || x.clock.known || y.clock.known {
		return false
	}
	if p.gap(a, b) == "" || !lists(a.expr) || !lists(b.expr) {
		return false
	}
	switch p.role(a.start - 1) {
	case betweenWord, sinceWord, byWord, untilWord:
		return false
	}
	if y.start().Before(x.start()) {
		p.order(a, b)
		x, y = a.out.point, b.out.point
	}
	return bare(x).shift(x.unit, 1) == bare(y)
}

// gap is what joins a and b: "and", "," or ", and"; empty where other words stand between them, or where the second has a
// preposition of its own and something behind it, which may be another clause: "fell on Friday and on Saturday the king fled".
func (p *parser) gap(a, b *mention) string {
	i, join := a.end, ""
	for ; i < b.start && p.role(i) == andWord; i++ {
		if join != "" {
			join += " "
		}
		join += p.token(i).w.text
	}
	if w := p.token(i).w.text; i+1 == b.start && join == "and" && (w == "on" || w == "in") && w == p.token(a.start-1).w.text && p.token(b.end).kind == markToken {
		i++
	}
	if i != b.start || strings.Contains(join, "or") {
		return ""
	}
	return join
}

// closes tells whether b is the last of a list: "and" stands before it, and a comma too only where the list is of more than two.
func (p *parser) closes(a, b *mention, long bool) bool {
	join := p.gap(a, b)
	return join == "and" || long && join == ", and"
}

// lists tells whether an expression names its time and counts from no other: "Friday", "5 May", but not "the next day".
func lists(e Expr) bool {
	switch e := e.(type) {
	case Named:
		return e.Dir < That
	case DayPart:
		return lists(e.Of)
	case Calendar, Numeric, Holiday, Edge:
		return true
	}
	return false
}

// shared tells whether the words after a list, which ends before token i, give each of its members something of its own.
func (p *parser) shared(i int) bool {
	if t := p.token(i); t.w.text == "'" && t.glued {
		return true // "on Friday and Saturday's vote"
	}
	for k := i; k < min(len(p.tokens), i+reach/2) && !p.endsSentence(k); k++ {
		if p.in(p.token(k)) == "respectively" {
			return true
		}
	}
	return false
}

package timex

import "time"

// filedWithin is how many days before its publication a report may have been filed.
const filedWithin = 6

// file keeps the day of a report's dateline for the day that "today" counts from: what is printed on Wednesday was told on Tuesday.
func (c *Context) file(p point) {
	if p.unit != Day || p.year == noYear || c.DCT.IsZero() {
		return
	}
	printed, filed := day(c.DCT).start(), p.start()
	if days := printed.Sub(filed) / (24 * time.Hour); days > 0 && days <= filedWithin {
		c.DCT = filed
	}
}

// inDateline tells whether m is the day of a dateline: only names stand before it in its paragraph, and behind it the paragraph
// ends, or an agency in brackets and a dash or colon follow.
func (p *parser) inDateline(m *mention) bool {
	named := false
	for i := m.start - 1; i >= 0 && p.token(i).kind != breakToken; i-- {
		switch t := p.token(i); {
		case t.kind == wordToken && t.upper:
			named = true
		case t.kind != markToken, p.endsSentence(i) && i == m.start-1:
			return false
		}
	}
	return named && p.closesDateline(m.end)
}

// closesDateline tells whether a dateline whose day ends before token i ends there, or after an agency and a dash.
func (p *parser) closesDateline(i int) bool {
	bracket := false
	for ; i < len(p.tokens); i++ {
		switch t := p.token(i); {
		case t.kind == breakToken:
			return true
		case t.kind == markToken:
			switch p.in(t) {
			case "(", "[":
				bracket = true
			case ")", "]":
				bracket = false
			case "—", "–", "-", "--", "_", ":":
				return !bracket
			}
		case !bracket || t.kind != wordToken || !t.upper:
			return false
		}
	}
	return true
}

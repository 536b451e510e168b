package draft

import (
	"slices"
	"strings"
	"time"
)

// A told is a word on a day, or in a year where the day is negative: what happened on that day and is told in that word is found by it.
type told struct {
	day  int
	word toldWord
}

// widely is how many happenings of a day may be told in one word for it to lead to them: beyond that it says nothing.
const widely = 100

// justTold is how many happenings back a text goes on from one, or points back to it, in other words.
const justTold = 12

// candidates asks about each cluster that m may be of: of its days, and told in one of its words, or just told of by its own article.
func (l *ledger) candidates(m *mention, ask func(*cluster)) {
	once := func(c *cluster) {
		if c.asked != m {
			c.asked = m
			ask(c)
		}
	}
	if l.of == m.of {
		for _, c := range l.latest {
			once(c)
		}
	}
	for _, day := range days(m) {
		for _, w := range m.signs() {
			if cs := l.index[told{day, w}]; len(cs) <= widely {
				for _, c := range cs {
					once(c)
				}
			}
		}
	}
}

// signs are the words of m, and one for its title as a whole.
func (m *mention) signs() []toldWord {
	out := make([]toldWord, 0, len(m.words)+1)
	for _, w := range m.words {
		out = append(out, w.word())
	}
	return append(out, wordTold("title: "+strings.ToLower(m.Title), false))
}

// enter makes c be found by what m, which is of it, says.
func (l *ledger) enter(c *cluster, m *mention) {
	if l.latest = append(slices.DeleteFunc(l.latest, func(o *cluster) bool { return o == c }), c); len(l.latest) > justTold {
		l.latest = slices.Delete(l.latest, 0, 1)
	}
	if c.dated > enough {
		return
	}
	for _, day := range days(m) {
		for _, w := range m.signs() {
			key := told{day, w}
			if cs := l.index[key]; len(cs) <= widely && !slices.Contains(cs, c) {
				l.index[key] = append(cs, c)
			}
		}
	}
}

// days are those that a mention is looked for in: each of its own, and of a long span the first year.
func days(m *mention) []int {
	from, okFrom := m.When.First()
	to, okTo := m.When.Last()
	if !okFrom {
		from = to
	}
	if !okTo {
		to = from
	}
	if to.Sub(from) > 40*day {
		return []int{-from.Year()}
	}
	if slices.ContainsFunc(m.Marks, isNumber) {
		from, to = from.Add(-2*day), to.Add(2*day) // a truce of some hours is declared and lapses
	}
	var out []int
	for ; !from.After(to); from = from.Add(day) {
		out = append(out, int(from.Unix()/(24*60*60)))
	}
	return out
}

const day = 24 * time.Hour

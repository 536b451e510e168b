package timex

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"dateline/tools/internal/text"
)

// A setting is a time that stands outside the sentences that it dates: a heading ("Monday 3 June", "1999"), the label of an
// item in a list ("12 March 2021 — Soldiers seize …"), the stamp of a post ("14:05 GMT").
type setting struct {
	first, last int       // its mentions: two where it is a range
	para        int       // the paragraph that it opens
	unit        Unit      // of the time; Minute for a stamp
	label       bool      // what it dates goes on in its own line
	over        text.Span // what it dates
}

// settings finds the settings of a text. One alone may be anything, and where the page says when it was published.
func (p *parser) settings(ms []mention, paras []text.Span) []setting {
	var out []setting
	k := 0
	for n, para := range paras {
		for k < len(ms) && p.startOf(ms[k]) < para.Start {
			k++
		}
		if k == len(ms) {
			break
		}
		if s, ok := p.setting(ms, k, para); ok {
			s.para = n
			out = append(out, s)
		}
	}
	out = p.manySettings(ms, out)
	p.extend(out, paras)
	return out
}

func (p *parser) startOf(m mention) int { return p.tokens[m.start].start }
func (p *parser) endOf(m mention) int   { return p.tokens[m.end-1].end }

// setting reads the setting that a paragraph begins with, if mention k is one.
func (p *parser) setting(ms []mention, k int, para text.Span) (setting, bool) {
	s := setting{first: k, last: k, unit: settingUnit(ms[k].expr)}
	at := p.startOf(ms[k])
	if s.unit == NoUnit || at >= para.End || !leadsIn(p.text[para.Start:at], s.unit == Minute) {
		return s, false
	}
	if k+1 < len(ms) && ms[k+1].start == ms[k].end+1 && p.role(ms[k].end) == toWord {
		s.last++
	}
	end := p.endOf(ms[s.last])
	if end > para.End {
		return s, false
	}
	_, full := ms[k].expr.(Calendar)
	n := labelEnd(p.text[end:para.End], s.unit, full && s.unit == Day || s.unit == Minute)
	if n < 0 {
		return s, false
	}
	s.over = text.Span{Start: end + n, End: para.End}
	s.label = s.over.Len() > 0
	return s, true
}

// mostHeading is the most words that a heading has.
const mostHeading = 10

// heading returns the first and the last token of the paragraph of token i, if that is a heading below some text: a few words that end as no
// sentence does, or ask something.
func (p *parser) heading(i int) (first, last int, ok bool) {
	for first = i; first > 0 && p.tokens[first-1].kind != breakToken && i-first < mostHeading; first-- {
	}
	for last = i; last+1 < len(p.tokens) && p.tokens[last+1].kind != breakToken && last-first < mostHeading; last++ {
	}
	few := last-first < mostHeading && last+1 < len(p.tokens)
	before, end := p.token(first-2), p.token(last)
	return first, last, few && before.kind == markToken && strings.Contains(".?!”\"", p.in(before)) && (end.kind != markToken || p.in(end) == "?")
}

// yearAbove is the year that the heading names under which token start stands: "Why did it fail in 1996?"; 0 where it names none. Mention m is
// the last before start, and stands below a heading that names the year above, or 0.
func (p *parser) yearAbove(m *mention, start, above int) int {
	at := m.end
	if _, last, ok := p.heading(m.start); ok {
		above, at = 0, last+1
		if e, ok := innermost(m.expr).(Calendar); ok && e.HasYear && !e.Short && e.Unit == Year {
			above = e.Year
		}
	}
	for at++; at < start; at++ {
		if p.tokens[at-1].kind != breakToken {
			continue
		}
		if _, last, ok := p.heading(at); ok && last < start {
			above = 0
		}
	}
	return above
}

// settingUnit is the unit of a time that can be a setting; NoUnit where it leans on the words around it.
func settingUnit(e Expr) Unit {
	if _, ok := e.(ClockTime); ok {
		return Minute
	}
	switch e := innermost(e).(type) {
	case Calendar:
		if e.Unit >= Year && (e.Unit != Day || e.N > 0) {
			return e.Unit
		}
	case Numeric:
		return Day
	case Named:
		if e.Dir == Bare {
			return e.Unit
		}
	}
	return NoUnit
}

// leadsIn tells whether s, which stands in a line before a time, are the marks of a list or a heading, or the "Updated" of a post.
func leadsIn(s string, stamp bool) bool {
	s = strings.TrimLeft(s, " \t\n•·▪◦●■►*-–—>#|([_~")
	if s == "" || !stamp || len(s) > 16 {
		return s == ""
	}
	return stampWords[strings.TrimRight(strings.TrimSuffix(strings.ToLower(strings.TrimRight(s, " ")), " at"), ": ")]
}

// Words that stand before the hour of a post.
var stampWords = map[string]bool{"updated": true, "update": true, "posted": true}

// beginsParagraph tells whether nothing but marks stands between the beginning of a paragraph and a match, or the "Updated" of a post.
func (m *match) beginsParagraph(stamp bool) bool {
	k := 1
	for m.before(k).kind == markToken || stamp && stampWords[strings.ToLower(m.p.in(m.before(k)))] {
		k++
	}
	return m.before(k).kind == breakToken
}

// labels tells whether a match is a heading or what an item of a list begins with: "May:", "March —".
func (m *match) labels() bool {
	next := m.after(1)
	return (next.kind == breakToken || next.kind == markToken && strings.Contains(":—–-", m.p.in(next)) && m.after(2).kind != numberToken) && m.beginsParagraph(false)
}

// stamps tells whether a match is the hour of a post in figures: "09:12 Gunmen stormed".
func (m *match) stamps() bool {
	next := m.after(1)
	if m.end-m.start > 1 || len(m.p.in(m.p.token(m.start))) < len("9:12") || next.kind == numberToken || next.kind == wordToken && !next.upper {
		return false
	}
	return m.beginsParagraph(true)
}

// labelEnd returns how much of what follows a time in its line parts it from what it dates: all of it after a heading; -1
// where the line goes on as a sentence does. After a full date or an hour a capital parts enough: "09:12 Gunmen stormed".
func labelEnd(tail string, u Unit, full bool) int {
	rest := strings.TrimLeft(tail, " \t*_)]")
	if u == Minute {
		rest = afterZone(rest)
	}
	rest = strings.TrimLeft(rest, " \t*_)]")
	spaced := len(rest) < len(tail)
	next, n := utf8.DecodeRuneInString(rest)
	switch {
	case rest == "" || strings.Trim(rest, "#|*_-–—: \t") == "":
		return len(tail)
	case tail[0] == '\t':
	case next == ':' && len(rest) > n && !unicode.IsDigit(rune(rest[n])), next == '—', next == '–', next == '|', next == '•', next == '·', next == '-' && (spaced || strings.HasPrefix(rest, "--")):
		rest = strings.TrimLeft(rest, " \t*_:—–|•·-")
	case next == '.' && u == Day && len(rest) > n && rest[n] == ' ':
		rest = rest[n:]
	case full && spaced && (unicode.IsUpper(next) || strings.ContainsRune("“‘\"'", next)):
	default:
		return -1
	}
	rest = strings.TrimLeft(rest, " \t")
	return len(tail) - len(rest)
}

// afterZone drops the letters of a time zone that we do not know: "IST".
func afterZone(s string) string {
	n := 0
	for n < len(s) && s[n] >= 'A' && s[n] <= 'Z' {
		n++
	}
	if n < 2 || n > 4 || n < len(s) && (isLetter(s[n]) || isDigit(s[n])) {
		return s
	}
	if rest := strings.TrimLeft(s[n:], " \t"); rest == "" || strings.ContainsRune(":-–—|)]*.", rune(rest[0])) || n < len(s) && s[n] == ' ' && zoneLike(s[:n]) {
		return s[n:]
	}
	return s
}

// zoneLike tells whether letters are the short name of a zone: "CEST", "EAT".
func zoneLike(s string) bool { return s[len(s)-1] == 'T' }

// manySettings drops what is too few to be the frame of a text: hours without a second, dates without one more or two.
func (p *parser) manySettings(ms []mention, all []setting) []setting {
	var stamps, dates, labels int
	said := map[string]bool{}
	for _, s := range all {
		word := p.text[p.startOf(ms[s.first]):p.endOf(ms[s.last])]
		if s.unit == Minute {
			stamps++
			continue
		}
		if said[word] {
			continue
		}
		said[word] = true
		dates++
		labels += btoi(s.label)
	}
	var out []setting
	for _, s := range all {
		switch {
		case s.unit == Minute && stamps < 2:
		case s.unit == Minute, dates > 2, dates == 2 && labels > 0, stamps > 1 && s.unit == Day:
			out = append(out, s)
		}
	}
	return out
}

// weekTense is the tense of a list whose labels are bare days of the week, for all of them: what each says alone is often in the
// present, of what happened as of what is to come. It is of the future where the words above it or most items say so.
func (p *parser) weekTense(ms []mention, ss []setting) Tense {
	days, ahead := 0, 0
	for _, s := range ss {
		m := ms[s.first]
		if d, ok := m.expr.(Named); !ok || d.Unit != Day || d.Dir != Bare {
			continue
		}
		if days++; days == 1 && p.announces(m.start) {
			return Future
		}
		for i := m.end; i < len(p.tokens) && !p.endsSentence(i); i++ {
			if w := p.tokens[i].w; w.is(auxiliaries|sets) || w.text == "to" && w.tense == NoTense && p.token(i-1).w.is(promises) {
				ahead++
				break
			}
		}
	}
	switch {
	case days < 2:
		return NoTense
	case ahead*2 > days:
		return Future
	}
	return Past
}

// announces tells whether one of the last words before token i is of what is to come: "the week ahead".
func (p *parser) announces(i int) bool {
	for k := i - 1; k >= max(0, i-reach/2); k-- {
		if p.tokens[k].w.is(comings) || p.tokens[k].w.dir == Next {
			return true
		}
	}
	return false
}

// extend finds how far each setting reaches: a label to the end of its line, unless it is a heading that paragraphs follow;
// a heading to the next one of its length or longer. The last reaches no farther than the others did.
func (p *parser) extend(ss []setting, paras []text.Span) {
	most := map[Unit]int{}
	heads := p.labelsHead(ss, paras)
	for i := range ss {
		s := &ss[i]
		if s.label && s.unit != Minute && !heads {
			continue
		}
		to := len(paras)
		for _, next := range ss[i+1:] {
			if next.unit <= s.unit || s.unit == Minute {
				to = next.para
				break
			}
		}
		if n := most[s.unit]; to == len(paras) && n > 0 {
			to = min(to, max(s.para+n, ss[len(ss)-1].para+1))
		}
		most[s.unit] = max(most[s.unit], to-s.para)
		s.over.End = paras[to-1].End
	}
}

// labelsHead tells whether most labels of a text are headings that paragraphs follow.
func (p *parser) labelsHead(ss []setting, paras []text.Span) bool {
	n := 0
	for i, s := range ss {
		if s.label && s.unit != Minute {
			n--
			if p.headsParagraphs(ss, i, paras) {
				n += 2
			}
		}
	}
	return n > 0
}

// headsParagraphs tells whether the line of a label is a heading: it ends as no sentence does, and one that is no item follows.
func (p *parser) headsParagraphs(ss []setting, i int, paras []text.Span) bool {
	n := ss[i].para + 1
	if n >= len(paras) || i+1 < len(ss) && ss[i+1].para == n {
		return false
	}
	return !endsAsSentence(paras[n-1].In(p.text)) && endsAsSentence(paras[n].In(p.text)) && paras[n].Len() > 60
}

// endsAsSentence tells whether s ends as a sentence does.
func endsAsSentence(s string) bool {
	s = strings.TrimRight(s, "\"”’')] *_")
	return s != "" && strings.ContainsRune(".!?…", lastRune(s))
}

func lastRune(s string) rune {
	r, _ := utf8.DecodeLastRuneInString(s)
	return r
}

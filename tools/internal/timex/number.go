package timex

// A number is what number words, figures or ordinals say.
type number struct {
	n, hundredths int  // 2.5 is 2 and 50
	vague         bool // a few, several
	about         bool // a couple of
	to            int  // 3 of "two or three", else 0
	small         bool // of a year: two figures only
}

// maxNumberWords keeps a text of nothing but number words from being read over and over.
const maxNumberWords = 12

// number reads "12", "2 1/2", "twenty-four", "a hundred and fifty", "a couple of", "several", "two or three".
func (p *parser) number(i int) (node, bool) {
	num, end := p.plainNumber(i)
	if end < 0 {
		return node{}, false
	}
	num, end = p.fraction(num, end)
	if next := p.token(end).w; (next.text == "or" || next.text == "to") && !num.vague {
		if more, e := p.plainNumber(end + 1); e > 0 && more.n > num.n && !more.vague && p.token(end+1).w.text != "a" {
			num.about, num.to, end = true, more.n, e
		}
	}
	return node{end: end, num: num}, true
}

func (p *parser) plainNumber(i int) (number, int) {
	t := p.token(i)
	switch {
	case t.w.class&isNumber != 0:
		num := number{n: t.n}
		if t.w == p.g.decimal || t.w == p.g.dottedClock {
			num.hundredths = hundredths(p.in(t))
		}
		if scale := p.token(i + 1).w; scale.num >= 100 && scale.class&isNumberWord != 0 {
			num.n = min(num.n, 1000) * scale.num
			return num, i + 2
		}
		return num, i + 1
	case t.w.class&isNumberWord != 0:
		return p.spelled(i)
	}
	return number{}, -1
}

// hundredths reads the figures behind the point of 2.5, two of them at most.
func hundredths(s string) int {
	for i := range len(s) {
		if s[i] == '.' {
			n := 10 * int(s[i+1]-'0')
			if i+2 < len(s) && isDigit(s[i+2]) {
				n += int(s[i+2] - '0')
			}
			return n
		}
	}
	return 0
}

// spelled reads a number in words.
func (p *parser) spelled(i int) (number, int) {
	first := p.token(i).w
	if first.num < 0 {
		if p.token(i+1).w.text == "of" || p.token(i+1).w.text == "more" {
			return number{vague: true}, i + 2
		}
		return number{vague: true}, i + 1
	}
	if first.text == "a" || first.text == "an" {
		switch next := p.token(i + 1).w; {
		case next.num < 0:
			return number{vague: true}, i + 2
		case next.text == "couple":
			return p.couple(i + 2)
		case next.class&isNumberWord == 0 || next.num < 100 && next.text != "dozen":
			return number{n: 1}, i + 1
		}
		i++
	}
	if first.text == "couple" {
		return p.couple(i + 1)
	}
	return p.cardinal(i)
}

func (p *parser) couple(i int) (number, int) {
	if p.token(i).w.text == "of" {
		i++
	}
	return number{n: 2, about: true}, i
}

// cardinal reads "two thousand three hundred and twenty-one".
func (p *parser) cardinal(i int) (number, int) {
	total, group, start := 0, 0, i
	for i < start+maxNumberWords {
		w := p.token(i).w
		if w.text == "-" || w.text == "and" && group >= 100 {
			if next := p.token(i + 1).w; next.class&isNumberWord == 0 || next.num <= 0 || next.text == "a" || next.text == "an" || group%10 != 0 || w.text == "-" && group%100 == 0 {
				break
			}
			i++
			continue
		}
		switch {
		case w.class&isNumberWord == 0 || w.num <= 0 || w.text == "a" || w.text == "an" || w.text == "couple":
			return number{n: total + group}, p.none(i, start)
		case w.num >= 1000:
			total, group = total+max(group, 1)*min(w.num, 1_000_000), 0
		case w.num == 100 || w.text == "dozen":
			group = max(group, 1) * w.num
		case group > 0 && (group%100 != 0 && (group%10 != 0 || group%100 < 20 || w.num > 9)):
			return number{n: total + group}, i
		default:
			group += w.num
		}
		i++
	}
	return number{n: total + group}, p.none(i, start)
}

func (p *parser) none(i, start int) int {
	if i == start {
		return -1
	}
	return i
}

// fraction reads the half of "2 1/2" and "two and a half".
func (p *parser) fraction(num number, i int) (number, int) {
	at := func(k int) *word { return p.token(i + k).w }
	hyphens := 0
	if at(0).text == "-" {
		hyphens = 1
	}
	switch {
	case at(0).text == "½":
		num.hundredths = 50
		return num, i + 1
	case p.token(i+hyphens).n == 1 && at(1+hyphens).text == "/" && p.token(i+hyphens+2).n == 2:
		num.hundredths = 50
		return num, i + hyphens + 3
	case at(0).text == "and" && at(1).text == "a" && at(2).text == "half":
		num.hundredths = 50
		return num, i + 3
	case at(0).text == "-" && at(1).text == "and" && at(3).text == "a" && at(5).text == "half":
		num.hundredths = 50
		return num, i + 6
	}
	return num, i
}

// ordinal reads "21st", "eighth" and "twenty-first".
func (p *parser) ordinal(i int) (node, bool) {
	t := p.token(i)
	if t.w.class&isOrdinal != 0 {
		return node{end: i + 1, num: number{n: t.n}}, true
	}
	if t.w.class&isOrdinalWord != 0 {
		return node{end: i + 1, num: number{n: t.w.ord}}, true
	}
	if t.w.class&isNumberWord == 0 || t.w.num < 20 || t.w.num > 90 || t.w.num%10 != 0 {
		return node{}, false
	}
	i++
	if p.token(i).w.text == "-" {
		i++
	}
	if last := p.token(i).w; last.class&isOrdinalWord != 0 && last.ord < 10 {
		return node{end: i + 1, num: number{n: t.w.num + last.ord}}, true
	}
	return node{}, false
}

// year reads "1998", "'98" and "nineteen ninety-eight".
func (p *parser) year(i int) (node, bool) {
	t := p.token(i)
	if n, ok := p.eraYear(i); ok {
		return n, true
	}
	switch {
	case t.w.class&isYear != 0:
		return node{end: i + 1, num: number{n: t.n}}, true
	case t.w.text == "'" && p.token(i+1).w.class&isPair != 0 && p.token(i+1).glued && p.token(i+1).end-p.token(i+1).start == 2:
		n := p.token(i + 1).n
		return node{end: i + 2, num: number{n: n, small: true}}, true
	case t.w.class&isNumberWord != 0 && (t.w.num >= 11 && t.w.num <= 20):
		return p.spelledYear(i)
	case t.w.text == "two" && p.token(i+1).w.text == "thousand":
		num, end := p.cardinal(i)
		return node{end: end, num: num}, end > 0 && num.n < 2100 && (p.token(i-1).w.text == "year" || !p.counts(end))
	}
	return node{}, false
}

// counts tells whether a number in words that ends before token i counts what follows: "two thousand men", "two thousand of them".
func (p *parser) counts(i int) bool {
	t := p.token(i)
	return t.kind == wordToken && !t.upper && t.w.text != "the"
}

// eraYear reads "44 B.C.", "A.D. 79" and "79 CE", as ISO 8601 counts years.
func (p *parser) eraYear(i int) (node, bool) {
	t, next := p.token(i), p.token(i+1)
	switch era, after := t.w.era, next.w.era; {
	case after != noEra && t.w.class&isNumber != 0 && t.n > 0 && t.n < 9999 && t.w != p.g.decimal:
		if after == beforeChrist {
			return node{end: i + 2, num: number{n: 1 - t.n}}, true
		}
		return node{end: i + 2, num: number{n: t.n}}, t.n < 2200
	case era == ofOurEra && t.upper && next.w.class&isNumber != 0 && next.n > 0 && next.n < 2200:
		return node{end: i + 2, num: number{n: next.n}}, true
	}
	return node{}, false
}

// An era is the side of the year 1 that a year is on.
type era uint8

const (
	noEra era = iota
	beforeChrist
	ofOurEra
)

// spelledYear reads a year in two halves: "nineteen" and "ninety-eight", "hundred" or "oh five".
func (p *parser) spelledYear(i int) (node, bool) {
	century := p.token(i).w.num
	i++
	if p.token(i).w.text == "-" {
		i++
	}
	if p.token(i).w.text == "hundred" {
		return node{end: i + 1, num: number{n: 100 * century}}, true
	}
	rest := p.token(i).w
	if rest.class&isNumberWord == 0 || rest.num < 10 || rest.num > 90 || rest.text == "dozen" {
		return node{}, false
	}
	num, end := p.cardinal(i)
	return node{end: end, num: number{n: 100*century + num.n}}, end > 0 && num.n < 100
}

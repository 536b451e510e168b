package timex

import (
	"slices"
	"unicode"
	"unicode/utf8"

	"dateline/tools/internal/text"
)

// A token is a word, a number, a date in figures or a mark, as it stands in the text.
type token struct {
	start, end int
	w          *word // what the vocabulary knows of it; noWord for most words
	n          int   // the value of a number, the minutes of a clock time
	kind       tokenKind
	glued      bool // nothing stands between it and the token before
	upper      bool // starts with a capital letter
}

type tokenKind uint8

const (
	wordToken tokenKind = iota
	numberToken
	markToken
	breakToken // the end of a paragraph: no expression goes across it
)

// A scanner cuts a text into tokens from left to right and never looks back.
type scanner struct {
	t      string
	g      *grammar
	i      int
	paras  []text.Span // those to come
	tokens []token
	key    []byte // the word at hand in lower case
}

// scan appends the tokens of t to those given, each word looked up once.
func scan(t string, g *grammar, paras []text.Span, tokens []token) []token {
	s := &scanner{t: t, g: g, paras: paras, tokens: slices.Grow(tokens, len(t)/5+8)}
	for s.i < len(t) {
		start := s.i
		c := t[s.i]
		switch {
		case c == '\n':
			s.newline()
		case c == ' ' || c == '\t' || c == '\r':
			s.i++
		case c >= '0' && c <= '9':
			s.number()
		case isLetter(c):
			s.word()
		case c < utf8.RuneSelf:
			s.i++
			s.add(start, markToken, g.vocabulary[t[start:s.i]])
		default:
			s.rune()
		}
	}
	return s.tokens
}

func (s *scanner) add(start int, k tokenKind, w *word) *token {
	if w == nil {
		w = noWord
	}
	glued := len(s.tokens) > 0 && s.tokens[len(s.tokens)-1].end == start
	s.tokens = append(s.tokens, token{start: start, end: s.i, kind: k, w: w, glued: glued})
	return &s.tokens[len(s.tokens)-1]
}

// newline skips the end of a line, and makes a token of it where it ends a paragraph.
func (s *scanner) newline() {
	start := s.i
	for s.i < len(s.t) && (s.t[s.i] == '\n' || s.t[s.i] == ' ' || s.t[s.i] == '\t' || s.t[s.i] == '\r') {
		s.i++
	}
	for len(s.paras) > 0 && s.paras[0].Start <= start {
		s.paras = s.paras[1:]
	}
	if len(s.paras) > 0 && s.paras[0].Start <= s.i {
		s.add(start, breakToken, nil)
	}
}

// word reads letters, and abbreviations with dots between them: "a.m.", "B.C.", "U.N.".
func (s *scanner) word() {
	start := s.i
	s.key = s.key[:0]
	s.letters()
	if s.i-start == 1 && s.dotted() {
		for s.dotted() {
			s.i++
			s.letters()
		}
		if s.i < len(s.t) && s.t[s.i] == '.' {
			s.i++
		}
	}
	w := s.g.vocabulary[string(s.key)]
	if w != nil && w.dot && s.i < len(s.t) && s.t[s.i] == '.' {
		s.i++
	}
	tk := s.add(start, wordToken, w)
	tk.upper = s.t[start] < 'a'
}

// dotted tells whether a dot and one more letter follow, as in "p.m.".
func (s *scanner) dotted() bool {
	return s.i+1 < len(s.t) && s.t[s.i] == '.' && isLetter(s.t[s.i+1]) && (s.i+2 >= len(s.t) || !isLetter(s.t[s.i+2]))
}

// letters reads a run of letters, those beyond ASCII too; a very long one is no word of ours and is not kept.
func (s *scanner) letters() {
	for s.i < len(s.t) {
		c := s.t[s.i]
		switch {
		case c >= utf8.RuneSelf:
			r, n := utf8.DecodeRuneInString(s.t[s.i:])
			if !unicode.IsLetter(r) {
				return
			}
			s.i += n
		case isLetter(c):
			s.i++
		default:
			return
		}
		if len(s.key) < 24 {
			s.key = append(s.key, c|0x20)
		}
	}
}

// rune reads a character beyond ASCII: a letter starts a word, dashes and quotation marks are read as their plain ones.
func (s *scanner) rune() {
	start := s.i
	r, n := utf8.DecodeRuneInString(s.t[s.i:])
	if unicode.IsLetter(r) {
		s.key = s.key[:0]
		s.letters()
		s.add(start, wordToken, nil).upper = unicode.IsUpper(r)
		return
	}
	s.i += n
	if unicode.IsSpace(r) {
		return
	}
	plain, ok := plainMarks[r]
	if !ok {
		plain = s.t[start:s.i]
	}
	s.add(start, markToken, s.g.vocabulary[plain])
}

var plainMarks = map[rune]string{'–': "–", '—': "—", '‑': "-", '‐': "-", '’': "'", '‘': "'", '½': "½"}

// number reads figures and all that is written without a space in them:
// 1,500 · 2.5 · 10:35 · 21st · 1990s · 26/2/2025 · 2022-11-03.
func (s *scanner) number() {
	start := s.i
	n := s.digits()
	size := s.i - start
	kind := s.g.figures(n, size)
	switch {
	case s.suffix("st", "nd", "rd", "th"):
		kind = s.g.ordinal
	case size <= 4 && n >= 20 && s.suffix("s"), size == 4 && n%10 == 0 && s.afterThe() && s.suffix("'s", "’s"):
		kind = s.g.decade
	case size <= 2 && n <= 24 && s.clock(&n):
		kind = s.g.clock
	case s.numericDate(start):
		kind = s.g.numericDate
	case s.more(','):
		n, kind = s.grouped(start, n), s.g.amount
	case s.more('.'):
		kind = s.decimal(start, size)
	}
	s.add(start, numberToken, kind).n = n
}

// afterThe tells whether the last word was "the": "the 1980's" is a decade, "1980's winter" is not.
func (s *scanner) afterThe() bool {
	return len(s.tokens) > 0 && s.tokens[len(s.tokens)-1].w.text == "the"
}

// digits reads a run of them; a number beyond a billion stays there.
func (s *scanner) digits() int {
	n := 0
	for s.i < len(s.t) && isDigit(s.t[s.i]) {
		n = min(10*n+int(s.t[s.i]-'0'), 1_000_000_000)
		s.i++
	}
	return n
}

// more tells whether mark and another digit follow.
func (s *scanner) more(mark byte) bool {
	return s.i+1 < len(s.t) && s.t[s.i] == mark && isDigit(s.t[s.i+1])
}

// suffix reads one of the endings, if no letter or digit follows it.
func (s *scanner) suffix(endings ...string) bool {
	rest := s.t[s.i:]
	for _, e := range endings {
		if len(rest) >= len(e) && rest[:len(e)] == e && (len(rest) == len(e) || !isLetter(rest[len(e)]) && !isDigit(rest[len(e)])) {
			s.i += len(e)
			return true
		}
	}
	return false
}

// clock reads the minutes of 10:35 and leaves the minutes since midnight in n; seconds are read and dropped.
func (s *scanner) clock(n *int) bool {
	rest := s.t[s.i:]
	if len(rest) < 3 || rest[0] != ':' || !isDigit(rest[1]) || !isDigit(rest[2]) || len(rest) > 3 && isDigit(rest[3]) {
		return false
	}
	minutes := int(rest[1]-'0')*10 + int(rest[2]-'0')
	if minutes > 59 {
		return false
	}
	*n = *n*60 + minutes
	s.i += 3
	if s.more(':') {
		s.i++
		s.digits()
	}
	return true
}

// numericDate reads three numbers with the same mark between them, of which one has the length of a year.
func (s *scanner) numericDate(start int) bool {
	i := s.i
	if i >= len(s.t) || s.t[i] != '/' && s.t[i] != '-' && s.t[i] != '.' {
		return false
	}
	mark, sizes := s.t[i], [3]int{i - start}
	for k := 1; k < 3; k++ {
		if i >= len(s.t) || s.t[i] != mark {
			return false
		}
		i++
		for i < len(s.t) && isDigit(s.t[i]) && sizes[k] < 5 {
			i++
			sizes[k]++
		}
	}
	short := func(n int) bool { return n == 1 || n == 2 }
	yearFirst := sizes[0] == 4 && short(sizes[1]) && short(sizes[2])
	yearLast := short(sizes[0]) && short(sizes[1]) && (sizes[2] == 4 || sizes[2] == 2 && mark != '-')
	if !yearFirst && !yearLast || i < len(s.t) && isDigit(s.t[i]) {
		return false
	}
	s.i = i
	return true
}

// grouped reads the rest of 1,500,000.
func (s *scanner) grouped(start, n int) int {
	for s.more(',') {
		s.i++
		from := s.i
		part := s.digits()
		if s.i-from != 3 {
			s.i = from - 1 // a list: "June 9,10"
			break
		}
		n = min(n*1000+part, 1_000_000_000)
	}
	return n
}

// decimal reads the rest of 2.5; 10.35 may also be a time of day, which the word after it decides.
func (s *scanner) decimal(start, size int) *word {
	for s.more('.') {
		s.i++
		s.digits()
	}
	if s.i-start == size+3 && size <= 2 {
		return s.g.dottedClock
	}
	return s.g.decimal
}

func isLetter(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' }
func isDigit(c byte) bool  { return c >= '0' && c <= '9' }

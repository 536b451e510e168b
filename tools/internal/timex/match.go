package timex

import (
	"slices"
	"sync"

	"dateline/tools/internal/text"
)

// A parser matches the rules over the tokens of one text.
type parser struct {
	g      *grammar
	tokens []token
	text   string
	quotes []text.Span     // its quotations
	memo   [layers][]int32 // 0: not tried; -1: nothing; else one more than the index into nodes
	cells  []int32         // that memo is cut from
	nodes  []node
	dots   bool // its hours are written with a dot: "6.30pm"

	scratch [layers]match // a match at work for each layer: within a layer none nests in another
}

// A node is the longest expression of a layer at a token.
type node struct {
	end  int // the token after it
	rule *Rule
	expr Expr
	num  number // what the number, ordinal and year layers read
}

// A match is a pattern laid over the tokens from start to end.
type match struct {
	p          *parser
	start, end int
	found      [12]capture
	n          int
}

// A capture is what stands in one <place> of a pattern.
type capture struct {
	class class
	layer layer
	token int
	node  int32
}

// parsers are those that have read their text: what one of them has allocated, the next text can use.
var parsers = sync.Pool{New: func() any { return new(parser) }}

func newParser(g *grammar, t string, paras []text.Span) *parser {
	p := parsers.Get().(*parser)
	p.g, p.text, p.nodes = g, t, p.nodes[:0]
	p.tokens = scan(t, g, paras, p.tokens[:0])
	p.quotes = p.quotes[:0]
	for _, para := range paras {
		p.quotes = append(p.quotes, text.Quotations(t, para)...)
	}
	n := len(p.tokens)
	p.cells = slices.Grow(p.cells[:0], int(layers)*n)[:int(layers)*n]
	clear(p.cells)
	p.dots = p.dotsHours()
	for l := range p.memo {
		p.memo[l] = p.cells[l*n : (l+1)*n]
	}
	return p
}

// dotsHours tells whether one of the tokens is an hour with a dot for sure.
func (p *parser) dotsHours() bool {
	for i := range p.tokens {
		if p.tokens[i].w.class&isDottedClock != 0 && p.token(i+1).w.class&isMeridiem != 0 {
			return true
		}
	}
	return false
}

// free gives p back, unless its text was so long that keeping its memory is a waste.
func (p *parser) free() {
	const long = 100_000 // tokens
	p.text = ""
	if cap(p.tokens) < long {
		parsers.Put(p)
	}
}

// at returns the longest expression of layer l that starts at token i, nil if there is none.
func (p *parser) at(l layer, i int) *node {
	if i >= len(p.tokens) || !p.tokens[i].w.starts.has(l) {
		return nil
	}
	if k := p.memo[l][i]; k != 0 {
		return p.node(k)
	}
	p.memo[l][i] = -1
	if n, ok := p.longest(l, i); ok {
		p.nodes = append(p.nodes, n)
		p.memo[l][i] = int32(len(p.nodes))
	}
	return p.node(p.memo[l][i])
}

func (p *parser) node(k int32) *node {
	if k <= 0 {
		return nil
	}
	return &p.nodes[k-1]
}

func (p *parser) longest(l layer, i int) (best node, ok bool) {
	switch l {
	case numberLayer:
		return p.number(i)
	case ordinalLayer:
		return p.ordinal(i)
	case yearLayer:
		return p.year(i)
	}
	if leads := p.tokens[i].w.leads; leads != nil {
		first := leads.first[l]
		if p.token(i+1).w == noWord {
			first = leads.alone[l]
		}
		p.try(&best, l, i, first)
	}
	for low := numberLayer; low < l; low++ {
		if patterns := p.g.after[l][low]; len(patterns) > 0 && p.at(low, i) != nil {
			p.try(&best, l, i, patterns)
		}
	}
	return best, best.rule != nil
}

// try lays each pattern at token i and keeps in best what reads farthest.
func (p *parser) try(best *node, l layer, i int, patterns []*pattern) {
	m := &p.scratch[l]
	next := p.token(i + 1).w
	for _, pt := range patterns {
		if pt.second != nil && !pt.second.fits(next) {
			continue
		}
		m.p, m.start, m.n = p, i, 0
		end := m.run(pt.elements, i)
		if end <= i || end < best.end || end == best.end && pt.rule.row > best.rule.row {
			continue
		}
		m.end = end
		if e := pt.rule.Read(m); e != nil {
			*best = node{end: end, rule: pt.rule, expr: e}
		}
	}
}

// run lays elements over the tokens from i on and returns the token after the last, -1 if they do not fit.
func (m *match) run(elements []element, i int) int {
	if len(elements) == 0 {
		return i
	}
	e, saved := &elements[0], m.n
	if next := m.step(e, i); next > 0 {
		if end := m.run(elements[1:], next); end > 0 {
			return end
		}
	}
	m.n = saved
	if e.optional {
		return m.run(elements[1:], i)
	}
	return -1
}

// step lays one element and returns the token after it, -1 if it does not fit.
func (m *match) step(e *element, i int) int {
	if i >= len(m.p.tokens) {
		return -1
	}
	w := m.p.tokens[i].w
	switch {
	case e.class != 0:
		if w.class&e.class == 0 {
			return -1
		}
		return m.keep(capture{class: e.class & w.class, token: i}, i+1)
	case e.layer != noLayer:
		n := m.p.at(e.layer, i)
		if n == nil {
			return -1
		}
		return m.keep(capture{layer: e.layer, token: i, node: m.p.memo[e.layer][i]}, n.end)
	}
	for _, want := range e.words {
		if w == want {
			return i + 1
		}
	}
	return -1
}

func (m *match) keep(c capture, next int) int {
	m.found[m.n] = c
	m.n++
	return next
}

// token returns the k-th token of class c, nil if there is none.
func (m *match) token(c class, k int) *token {
	for _, f := range m.found[:m.n] {
		if f.class&c != 0 {
			if k == 0 {
				return &m.p.tokens[f.token]
			}
			k--
		}
	}
	return nil
}

// word returns the first word of class c, noWord if there is none.
func (m *match) word(c class) *word {
	if t := m.token(c, 0); t != nil {
		return t.w
	}
	return noWord
}

// has tells whether a place of class c was filled.
func (m *match) has(c class) bool { return m.token(c, 0) != nil }

// int returns the k-th number in figures of class c, 0 if there is none.
func (m *match) int(c class, k int) int {
	if t := m.token(c, k); t != nil {
		return t.n
	}
	return 0
}

func (m *match) layered(l layer, k int) *node {
	for _, f := range m.found[:m.n] {
		if f.layer == l {
			if k == 0 {
				return m.p.node(f.node)
			}
			k--
		}
	}
	return nil
}

// expr returns the k-th expression of layer l, nil if there is none.
func (m *match) expr(l layer, k int) Expr {
	if n := m.layered(l, k); n != nil {
		return n.expr
	}
	return nil
}

// number returns what the first place of the number, ordinal or year layer holds, zero if there is none.
func (m *match) number(l layer) number {
	if n := m.layered(l, 0); n != nil {
		return n.num
	}
	return number{}
}

// before and after return the token k places outside the match.
func (m *match) before(k int) *token { return m.p.token(m.start - k) }
func (m *match) after(k int) *token  { return m.p.token(m.end - 1 + k) }

var noToken = token{w: noWord, kind: breakToken}

// token returns token i, a break beyond the ends of the text.
func (p *parser) token(i int) *token {
	if i < 0 || i >= len(p.tokens) {
		return &noToken
	}
	return &p.tokens[i]
}

// in returns the text of token t.
func (p *parser) in(t *token) string { return p.text[t.start:t.end] }

package draft

import (
	"encoding/binary"
	"math"
	"slices"

	"dateline/tools/internal/edtf"
	"dateline/tools/internal/event"
)

// A pack is values in a row of bytes. The same calls write them and read them back, so that what a thing has is listed once.
type pack struct {
	out  []byte
	in   string
	read bool // from in, and not written to out
}

// outline lists what is asked for most of a mention.
func (m *mention) outline(p *pack) {
	p.words(&m.words)
	p.number(&m.Sentence)
	p.value(&m.When)
}

// pass lists what is packed of a mention.
func (m *mention) pass(p *pack) {
	m.outline(p)
	p.texts(&m.Type, &m.Status, &m.Attribution, &m.Title, &m.Fault, &m.Head, &m.Noun, &m.Resumed, &m.Back, &m.summary, &m.read.Text, &m.read.Anchor, &m.read.Rule)
	p.lists(&m.Actors, &m.Places, &m.Parties, &m.Homes, &m.Scene, &m.Marks, &m.read.Steps)
	p.flags(&m.Definite, &m.Further, &m.Moved)
	p.bits((*uint64)(&m.resumed))
	p.bits((*uint64)(&m.newly))
	p.score(&m.Score)
	each(p, &m.Also, func(a *event.Also) {
		p.number(&a.Sentence)
		p.texts(&a.Role)
	})
	each(p, &m.evidence, func(e *Evidence) {
		p.number(&e.Span.Start)
		p.number(&e.Span.End)
		p.texts(&e.Quote, &e.Role)
	})
}

// each passes the items of a list.
func each[T any](p *pack, items *[]T, pass func(*T)) {
	n := len(*items)
	p.number(&n)
	if p.read {
		*items = slices.Grow((*items)[:0], n)[:n]
	}
	for i := range *items {
		pass(&(*items)[i])
	}
}

func (p *pack) number(n *int) {
	if !p.read {
		p.out = binary.AppendUvarint(p.out, uint64(*n))
		return
	}
	*n = 0
	for shift := 0; ; shift += 7 {
		b := p.take(1)[0]
		*n |= int(b&0x7f) << shift
		if b < 0x80 {
			return
		}
	}
}

// take is the next n bytes.
func (p *pack) take(n int) string {
	s := p.in[:n]
	p.in = p.in[n:]
	return s
}

func (p *pack) bits(v *uint64) {
	if !p.read {
		p.out = binary.LittleEndian.AppendUint64(p.out, *v)
		return
	}
	s := p.take(8)
	*v = uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 | uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}

func (p *pack) words(ws *[]toldWord) { each(p, ws, func(w *toldWord) { p.bits((*uint64)(w)) }) }

func (p *pack) score(f *float64) {
	v := math.Float64bits(*f)
	p.bits(&v)
	*f = math.Float64frombits(v)
}

func (p *pack) flags(flags ...*bool) {
	for _, f := range flags {
		n := 0
		if *f {
			n = 1
		}
		p.number(&n)
		*f = n == 1
	}
}

func (p *pack) texts(texts ...*string) {
	for _, s := range texts {
		n := len(*s)
		p.number(&n)
		if p.read {
			*s = p.take(n)
		} else {
			p.out = append(p.out, *s...)
		}
	}
}

func (p *pack) lists(lists ...*[]string) {
	for _, list := range lists {
		each(p, list, func(s *string) { p.texts(s) })
	}
}

func (p *pack) value(v *edtf.Value) {
	s := ""
	if !p.read && !v.IsZero() {
		s = v.String()
	}
	if p.texts(&s); p.read && s != "" {
		*v, _ = edtf.Parse(s) // it was one
	}
}

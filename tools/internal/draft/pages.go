package draft

import (
	"encoding/binary"
	"io"
	"slices"
)

// The pages of a reading hold its mentions packed, the asides behind the others: in memory, or on a shelf.
type pages struct {
	bytes  []byte
	shelf  Shelf // nil where they are in memory
	at     int64 // where they begin on the shelf
	size   int
	asides int // where the first one begins
}

// A Shelf keeps bytes where they cost no memory. Several goroutines may put at once.
type Shelf interface {
	io.ReaderAt
	Put(b []byte) (at int64, err error)
}

// Shelve keeps on s what r tells, until it is merged.
func (r *Reading) Shelve(s Shelf) (err error) {
	r.pages.at, err = s.Put(r.pages.bytes)
	r.pages.shelf, r.pages.bytes = s, nil
	return err
}

// A scrap is where a mention lies in the pages of its reading.
type scrap struct{ at, size int32 }

// Before each mention stand its kind, and how long it is in four bytes.
const scrapHead = 5

// add packs m behind what is there.
func (p *pages) add(m mention) {
	at := len(p.bytes)
	p.bytes = append(p.bytes, byte(m.kind), 0, 0, 0, 0)
	body := pack{out: p.bytes}
	m.pass(&body)
	p.bytes = body.out
	binary.LittleEndian.PutUint32(p.bytes[at+1:], uint32(len(p.bytes)-at-scrapHead))
	p.size = len(p.bytes)
	if m.kind != aside {
		p.asides = p.size
	}
}

// load returns the pages from one place to another. Where they are on a shelf it reads them into buf.
func (p *pages) load(from, to int, buf *[]byte) ([]byte, error) {
	if p.shelf == nil {
		return p.bytes[from:to], nil
	}
	*buf = slices.Grow((*buf)[:0], to-from)[:to-from]
	_, err := p.shelf.ReadAt(*buf, p.at+int64(from))
	return *buf, err
}

// A packed mention is one that was not unpacked yet. Its bytes are soon overwritten.
type packed struct {
	of    *Reading
	at    scrap
	kind  kind
	bytes []byte
}

// each does something with each mention of a reading, or with each aside. It may use buf for their bytes.
func (r *Reading) each(asides bool, buf *[]byte, do func(packed)) error {
	from, to := 0, r.pages.asides
	if asides {
		from, to = r.pages.asides, r.pages.size
	}
	b, err := r.pages.load(from, to, buf)
	for err == nil && len(b) > 0 {
		size := scrapHead + int(binary.LittleEndian.Uint32(b[1:]))
		do(packed{r, scrap{int32(from), int32(size)}, kind(b[0]), b[scrapHead:size]})
		b, from = b[size:], from+size
	}
	return err
}

// glance unpacks of the mention no more than its words, its sentence and its date.
func (p packed) glance(m *mention) {
	body := pack{in: string(p.bytes), read: true}
	m.outline(&body)
}

// unpack is the mention itself.
func (m packed) unpack() *mention {
	out := &mention{of: m.of, at: m.at, kind: m.kind}
	out.pass(&pack{in: string(m.bytes), read: true})
	return out
}

// unpack is the mention of r at a place.
func (r *Reading) unpack(at scrap, buf *[]byte) (*mention, error) {
	b, err := r.pages.load(int(at.at), int(at.at+at.size), buf)
	if err != nil {
		return nil, err
	}
	return packed{r, at, kind(b[0]), b[scrapHead:]}.unpack(), nil
}

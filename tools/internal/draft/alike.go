package draft

import (
	"hash/fnv"
	"io"
	"iter"
	"math"
	"slices"
	"strings"

	"dateline/tools/internal/edtf"
	"dateline/tools/internal/event"
	"dateline/tools/internal/text"
	"dateline/tools/internal/timex"
)

// A toldWord is one that a mention's sentence has, as its FNV-1a sum: a reading has hundreds, and they are only compared. Its last
// bit tells whether the title has it, too.
type toldWord uint64

func wordTold(w string, core bool) toldWord {
	h := fnv.New64a()
	io.WriteString(h, w)
	sum := toldWord(h.Sum64()) &^ 1
	if core {
		sum |= 1
	}
	return sum
}

// word is w, wherever it stands.
func (w toldWord) word() toldWord { return w &^ 1 }

// core tells whether the title has w.
func (w toldWord) core() bool { return w&1 != 0 }

// words is what e is about: its sentence, and the next where that goes on with a pronoun, without their dates; the words of its
// title weigh more.
func (d *drafter) words(e event.Event) []toldWord {
	i, ss := e.Sentence, d.page.Sentences
	body := ss[i].Body()
	if i+1 < len(ss) && ss[i+1].Para == ss[i].Para && goesOn(ss[i+1].In(d.page.Text)) {
		body.End = ss[i+1].End
	}
	core := d.content(e.Title, text.Span{End: len(e.Title)}, nil)
	for _, name := range slices.Concat(e.Actors, e.Places) {
		core = union(core, []string{strings.ToLower(name)}) // as it is called everywhere
	}
	slices.Sort(core)
	times := slices.DeleteFunc(slices.Clone(d.page.TimesIn(body)), func(t timex.Timex) bool { return t.When.IsZero() })
	var out []toldWord
	for _, w := range union(d.content(d.page.Text, body, times), core) {
		_, inTitle := slices.BinarySearch(core, w)
		out = append(out, wordTold(w, inTitle))
	}
	slices.Sort(out)
	return out
}

// goesOn tells whether a sentence begins with a pronoun for what the one before tells of.
func goesOn(s string) bool {
	first, _, _ := strings.Cut(s, " ")
	return slices.Contains([]string{"He", "She", "It", "They"}, first)
}

// content is what the words of t in s say, but for those in times.
func (d *drafter) content(t string, s text.Span, times []timex.Timex) []string {
	d.spans, d.lows = text.AppendWords(d.spans[:0], t, s), d.lows[:0]
	for _, w := range d.spans {
		if !slices.ContainsFunc(times, func(t timex.Timex) bool { return t.Span.Overlaps(w) }) {
			d.lows = append(d.lows, strings.ToLower(strings.ReplaceAll(w.In(t), "’", "'")))
		}
	}
	return d.lex.Content(d.lows)
}

// inBoth gives each word that a and b, in order, both have: where it stands in a, and itself, core if one of the titles has it.
func inBoth(a, b []toldWord) iter.Seq2[int, toldWord] {
	return func(yield func(int, toldWord) bool) {
		for i, k := 0, 0; i < len(a) && k < len(b); {
			switch x, y := a[i], b[k]; {
			case x.word() < y.word():
				i++
			case y.word() < x.word():
				k++
			default:
				if !yield(i, x|y) {
					return
				}
				i, k = i+1, k+1
			}
		}
	}
}

// A measure knows how many mentions have each word: what every second one has says little.
type measure struct {
	have map[toldWord]int
	all  int
}

func (m *measure) count(words []toldWord) {
	m.all++
	for _, w := range words {
		m.have[w.word()]++
	}
}

// weight is how much a word says.
func (m measure) weight(w toldWord) float64 {
	n := math.Log(float64(m.all+1) / float64(max(m.have[w.word()], 1)))
	if w.core() {
		return n
	}
	return n / 3
}

// weigh is how much words say together.
func (m measure) weigh(words []toldWord) float64 {
	n := 0.0
	for _, w := range words {
		n += m.weight(w)
	}
	return n
}

// A gist is what a mention is about: its words, and how much they say together.
type gist struct {
	words  []toldWord
	weight float64
}

// alike is the share of what the shorter of two mentions says that the other says too, from 0 to 1.
func (m measure) alike(a, b gist) float64 {
	both := 0.0
	for _, w := range inBoth(a.words, b.words) {
		both += m.weight(w)
	}
	return m.share(both, a.weight, b.weight)
}

// rare is how much a word says that nobody else has.
func (m measure) rare() float64 { return math.Log(float64(m.all + 1)) }

// share is the share that what two mentions both say has of what the shorter says. What says less than two rare words do is like
// anything.
func (m measure) share(both, a, b float64) float64 { return both / max(2*m.rare(), min(a, b)) }

// sameDays tells whether two dates are of the same days, whatever the hour.
func sameDays(a, b edtf.Value) bool {
	a1, _ := a.First()
	b1, _ := b.First()
	a2, okA := a.Last()
	b2, okB := b.Last()
	return a1.Equal(b1) && a2.Equal(b2) && okA == okB
}

// byDay tells whether a date is a day or an hour.
func byDay(v edtf.Value) bool { return v.Precision() == "day" }

// enough is how many mentions of a cluster are compared with a new one.
const enough = 8

// distant tells whether m's day lies some days before or after its report.
func distant(m *mention) bool {
	day, ok := m.When.First()
	return ok && math.Abs(m.of.Source.Published.Sub(day).Hours()/24) > 3
}

var breach = wordTold("breach", true)

// broken tells whether a mention tells of a truce or a deal that it is broken, and not that it begins: what else is told of one that
// was signed or begun is no matter.
func broken(m *mention) bool {
	return family(m.Type) == "deal" && !slices.Contains([]string{"sign", "begin", "start", "agree", "conclude"}, m.Head) && slices.Contains(m.words, breach)
}

// tellsOf tells whether two mentions have a word of their titles in common.
func tellsOf(a, b []toldWord) bool {
	return slices.ContainsFunc(a, func(x toldWord) bool { return x.core() && slices.Contains(b, x) })
}

package event

import (
	"slices"

	"dateline/tools/internal/edtf"
	"dateline/tools/internal/lexicon"
	"dateline/tools/internal/text"
)

// An Aside is what a sentence tells in passing of something that happened, mostly without a date: "hours after the cabinet had
// approved the truce", "since the fall of Goma". It is no event by itself; another report may have its day.
type Aside struct {
	Sentence              int
	Span                  text.Span // the words that tell of it
	Type                  string    // empty where nothing says it
	When                  edtf.Value
	Actors, Places, Marks []string
}

// asides finds what the clauses and nouns of a sentence tell of that none of its events does.
func (r *reader) asides(p *sentence, i int, events []told) []Aside {
	if p.quotedWhole() {
		return nil
	}
	var out []Aside
	for _, c := range p.clauses {
		if p.toldBy(events, c, -1) || !p.mayRecall(c) {
			continue
		}
		v := p.viewOf(candidate{at: -1, noun: -1, clause: c})
		kind := p.readings[p.readOnce(v)].kind
		from := c.from
		if !c.subject.empty() {
			from = min(from, c.subject.from)
		}
		if a, ok := r.aside(p, part{from, c.to}, kind); ok {
			a.Sentence = i
			out = append(out, a)
		}
	}
	for k := range p.words {
		t := p.trigger(k)
		if t == nil || !p.pointsOut(k) || p.toldBy(events, p.clauseAt(k), k) || p.words[k].quoted {
			continue
		}
		from := p.phraseStart(k, 0)
		if a, ok := r.aside(p, part{from, p.asideEnd(k + 1)}, t.Types[0]); ok {
			a.Sentence = i
			out = append(out, a)
		}
	}
	return out
}

// toldBy tells whether one of the events is what clause c tells of, or the noun at k.
func (p *sentence) toldBy(events []told, c *clause, k int) bool {
	for _, e := range events {
		if e.Reject != "" || e.view.clause != c {
			continue
		}
		if k < 0 && e.view.noun < 0 && e.view.verb == nil || k >= 0 && (e.view.noun == k || e.Noun == p.lows[k]) {
			return true
		}
	}
	return false
}

// mayRecall tells whether a clause tells of what happened: in the past, and not of what is only said, wished or feared.
func (p *sentence) mayRecall(c *clause) bool {
	g := c.verb
	if g.tense != past && !g.perfect {
		return false
	}
	if c.aside || g.negated || g.modal != "" || g.tense == future || c.link == "if" || c.link == "unless" || c.link == "whether" {
		return false
	}
	return !states.has(g.base) && !wishes.has(g.base) && !p.words[g.head].quoted
}

// pointsOut tells whether the noun at k is one that has happened: "the attack", "its fall", "since the coup", and no kind of thing ("an
// attack", "war crimes").
func (p *sentence) pointsOut(k int) bool {
	if k+1 < len(p.words) && p.words[k+1].noun() && p.words[k+1].time == nil {
		return false
	}
	from := p.phraseStart(k, 0)
	if from == 0 {
		return false
	}
	before := p.words[from-1]
	return slices.Contains([]string{"the", "that", "this", "those", "these", "its", "his", "her", "their", "'s"}, before.low) || before.time != nil
}

// asideEnd is where the phrase that goes on at word k ends: at a mark, a verb or a link.
func (p *sentence) asideEnd(k int) int {
	for k < len(p.words) {
		w := p.words[k]
		if w.mark && !isQuote(w) || w.is(lexicon.Rel) || segmentWords.has(w.low) || w.group != nil && w.group.form != reduced {
			break
		}
		k++
	}
	return k
}

// aside is what the words of s tell of; what was said is no happening.
func (r *reader) aside(p *sentence, s part, kind string) (Aside, bool) {
	a := Aside{Type: kind, Span: text.Span{Start: p.words[s.from].Start, End: p.words[s.to-1].End}, Marks: p.marksIn(s.from, s.to)}
	for k := s.from; k < s.to; k++ {
		if t := p.words[k].time; t != nil && a.When.IsZero() && t.Type != "DURATION" {
			a.When = t.When
		}
		actor, place, n := r.nameAt(p, k)
		if actor != "" {
			a.Actors = unite(a.Actors, []string{actor})
		}
		if place != "" {
			a.Places = unite(a.Places, []string{place})
		}
		k += max(n-1, 0)
	}
	return a, s.to-s.from > 1 && kind != "statement"
}

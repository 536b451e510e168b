package event

import "slices"

// references returns the happenings that a sentence without a date speaks of so plainly that another sentence's date
// can be theirs: by a number ("the 30-hour truce") or a place ("the London talks").
func (r *reader) references(p *sentence, i int) []Event {
	var out []Event
	for k := range p.words {
		t := p.trigger(k)
		if t == nil || !slices.Contains([]string{"talks", "ceasefire", "agreement", "prisoners", "attack"}, t.Types[0]) {
			continue
		}
		from := p.phraseStart(k, 0)
		e := Event{Sentence: i, Type: t.Types[0], Head: p.lows[k], Noun: p.lows[k], Status: "occurred", Score: .2, Marks: p.marksIn(from, k+1)}
		for j := from; j < k; j++ {
			if _, place, _ := r.nameAt(p, j); place != "" {
				e.Places = append(e.Places, place)
			}
		}
		if place := r.placeAfter(p, k); place != "" {
			e.Places = append(e.Places, place)
		}
		if len(e.Marks) > 0 || len(e.Places) > 0 {
			out = append(out, e)
		}
	}
	return out
}

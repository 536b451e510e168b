package event

import (
	"slices"

	"dateline/tools/internal/lexicon"
)

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

// echo keeps what a sentence says of a day that none of its events tells of: "the square where 29 people died on 3 May".
// Where another source tells it, this one is of the same. What may not have happened is no echo.
func (r *reader) echo(p *sentence, i int, found []Event) {
	if slices.ContainsFunc(p.words, unlikeReport) || p.quotedWhole() {
		return
	}
	e := Event{Sentence: i, Status: "occurred", Marks: p.marksIn(0, len(p.words))}
	for k := 0; k < len(p.words); k++ {
		actor, place, n := r.nameAt(p, k)
		if actor != "" && !slices.Contains(e.Actors, actor) {
			e.Actors = append(e.Actors, actor)
		}
		if place != "" && !slices.Contains(e.Places, place) {
			e.Places = append(e.Places, place)
		}
		k += max(n-1, 0)
	}
	for k := range p.words {
		t := p.words[k].time
		if t == nil || k > 0 && p.words[k-1].time == t || !slices.Contains([]string{"day", "week", "interval"}, t.When.Precision()) {
			continue
		}
		if slices.ContainsFunc(found, func(o Event) bool { return o.When == t.When && !faint[o.Reject] }) {
			continue
		}
		e.Time, e.When = t, t.When
		r.echoes = append(r.echoes, e)
	}
}

// faint are the reasons why a sentence gives no entry that yet leave it an echo of another's.
var faint = map[string]bool{"no event at its date": true, "no subject found": true, "nobody known meets": true, "statistic": true, "says only how long": true, "only points back": true}

// unlikeReport tells whether a word belongs to what may not have happened, or to one who speaks for himself.
func unlikeReport(w word) bool {
	return w.is(lexicon.Neg) || w.is(lexicon.Modal) && w.low != "will" || slices.Contains([]string{"if", "no", "i", "we", "you", "our", "us", "my", "your"}, w.low) && !w.inName && w.spelled != "US"
}

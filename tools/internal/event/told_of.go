package event

import (
	"math"
	"slices"
	"strings"
	"time"

	"dateline/tools/internal/edtf"
	"dateline/tools/internal/lexicon"
	"dateline/tools/internal/text"
	"dateline/tools/internal/timex"
)

// markEves dates "the day after the vote", "the eve of the talks", "the second day of the siege", and "its second day", "the last
// evening" of what goes on, from what was told before.
func (p *sentence) markEves() {
	for k := 0; k+2 < len(p.words); k++ {
		y, ok := p.eve(k)
		if !ok || p.words[k].time != nil {
			continue
		}
		n, e := k+y.words-1, (*Event)(nil)
		if y.ofNamed {
			n, e = p.toldOf(k + y.words)
		} else if e = p.goingOn(); e == nil || y.last && !e.When.IsInterval() || p.lows[k] == "the" && e.Type == "ceasefire" {
			continue
		}
		day := y.from().dayOf(e)
		if day == nil {
			continue
		}
		then := day.AddDate(0, 0, y.days)
		if y.days > 1 && !p.dct.IsZero() && then.After(p.dct) && !day.After(p.dct) {
			continue // what is told of as its third day has come, so it began before it was told of
		}
		when := edtf.On(edtf.DayOf(then))
		t := timex.Timex{Span: text.Span{Start: p.words[k].Start, End: p.words[n].End}, Type: "DATE", Value: when.String(), When: when,
			Anchor: edtf.On(edtf.DayOf(*day)).String(), Rule: strings.Join(p.lows[k:k+y.words], " ") + " <event>"}
		t.Steps = []string{"counted from " + t.Anchor + ", the day of what was told before"}
		for j := k; j <= n; j++ {
			p.words[j].time = &t
		}
	}
}

// goingOn is what one of the last sentences told that goes on for days: talks, a battle; nil where none did.
func (p *sentence) goingOn() *Event {
	const reach = 3 // sentences
	for i := len(p.past) - 1; i >= 0 && p.past[len(p.past)-1].Sentence-p.past[i].Sentence < reach; i-- {
		if e := &p.past[i]; e.Reject == "" && goesOnLong.has(e.Type) {
			return e
		}
	}
	return nil
}

// An eve is words that name a day by something told before.
type eve struct {
	words   int  // how many there are
	days    int  // how far the day is off
	last    bool // from the last day of it, else from the first
	ofNamed bool // a noun after the words names it; else it is what was told last
}

// from is the stretch that counts from the end of a happening that y counts from.
func (y eve) from() stretch {
	if y.last {
		return stretch{by: length{1, edtf.Day}, sign: 1}
	}
	return stretch{by: length{1, edtf.Day}, sign: -1}
}

// eve reads an eve that begins at word k.
func (p *sentence) eve(k int) (eve, bool) {
	if p.lows[k] != "the" && p.lows[k] != "its" && p.lows[k] != "their" || k+3 >= len(p.lows) {
		return eve{}, false
	}
	days, numbered := dayNumbers[p.lows[k+1]]
	last := p.lows[k+1] == "last" || p.lows[k+1] == "final" || p.lows[k+1] == "closing"
	switch {
	case (numbered || last) && dayNouns.has(p.lows[k+2]):
		if p.lows[k] == "the" && p.lows[k+3] == "of" {
			return eve{words: 4, days: days, last: last, ofNamed: true}, true
		}
		return eve{words: 3, days: days, last: last}, k > 0 && p.lows[k-1] == "on" && p.lows[k+3] != "of"
	case p.lows[k] != "the", k > 0 && p.lows[k-1] == "to":
		return eve{}, false // "a year to the day after the vote"
	}
	switch p.lows[k+1] + " " + p.lows[k+2] {
	case "day after", "morning after":
		return eve{words: 3, days: 1, ofNamed: true}, true
	case "day before", "night before", "evening before", "eve of":
		return eve{words: 3, days: -1, ofNamed: true}, true
	case "day of", "night of", "evening of", "morning of", "afternoon of":
		return eve{words: 3, ofNamed: true}, true
	}
	return eve{}, false
}

// dayNumbers are how many days the numbered day of something lies after its first.
var dayNumbers = map[string]int{"first": 0, "opening": 0, "very": 0, "second": 1, "third": 2, "fourth": 3, "fifth": 4, "sixth": 5, "seventh": 6}

// Types of what goes on for days, so that "its second day" is one of them.
var goesOnLong = setOf("talks ceasefire battle protest mobilization")

// dayOf returns the day of the happening told before that the noun at or after word k means: "two days after the vote".
func (p *sentence) dayOf(k int) *time.Time {
	_, e := p.toldOf(k)
	return stretch{by: length{1, edtf.Day}, sign: -1}.dayOf(e)
}

// toldOf returns the noun at or after word k that means a happening told before, and that.
func (p *sentence) toldOf(k int) (int, *Event) {
	for n := k; n < min(k+4, len(p.words)) && !p.words[n].mark && p.words[n].time == nil; n++ {
		if e := p.lastTold(part{n + 1, p.saysOf(n + 1)}, func(e *Event) fit { return p.names(n, e) }); e != nil {
			return n, e
		}
	}
	return 0, nil
}

// A fit is how well words tell of a happening told before.
type fit int

const (
	noFit  fit = iota
	byKind     // "the fighting", of a raid
	byKin      // "the coup", where somebody seized power
	bySelf     // "the signing", where somebody signed
)

// lastTold returns the happening told before that fits best, and of those the one next in time to where the story has come to. The looser it fits, the
// nearer it must lie. The names among words must be its own.
func (p *sentence) lastTold(words part, fits func(e *Event) fit) *Event {
	var best *Event
	var far time.Duration
	how := noFit
	now, known := p.storyDay()
	for i := len(p.past) - 1; i >= 0; i-- {
		e := &p.past[i]
		day, ok := e.When.Last()
		if !ok || e.Reject != "" || e.Status == "cancelled" {
			continue
		}
		fit := fits(e)
		if fit == noFit || fit < how || !p.agrees(words, e) {
			continue
		}
		if off := now.Sub(day).Abs(); fit > how || known && off < far {
			best, far, how = e, off, fit
		}
	}
	if best == nil || known && far > reachOf(how, best.Type) {
		return nil
	}
	return best
}

// reachOf is how far from where the story has come to a happening may lie that a fit so loose means.
func reachOf(how fit, kind string) time.Duration {
	const day = 24 * time.Hour
	switch {
	case how == byKind && (kind == "territory" || kind == "agreement" || kind == "prisoners"):
		return 31 * day
	case how == byKind:
		return 7 * day
	case how == byKin:
		return 366 * day
	}
	return math.MaxInt64
}

// storyDay is the day that the story has come to.
func (p *sentence) storyDay() (time.Time, bool) {
	for i := len(p.past) - 1; i >= 0; i-- {
		if e := &p.past[i]; e.Reject == "" && !e.When.IsZero() && e.Status != "planned" {
			return e.When.Last()
		}
	}
	return time.Time{}, false
}

// saysOf is where the phrases end that say of which happening the noun before word k is: "the fall | of Goma", "the vote | in the
// house". It is asked before the verbs are known.
func (p *sentence) saysOf(k int) int {
	for k+1 < len(p.words) && p.words[k].is(lexicon.Prep) && p.words[k+1].time == nil {
		for k++; k < len(p.words) && p.words[k].is(lexicon.Det|lexicon.Adj|lexicon.Number); k++ {
		}
		if k < len(p.words) && !isNamed(p.words[k]) {
			k++
			continue
		}
		for k < len(p.words) && isNamed(p.words[k]) {
			k++
		}
	}
	return min(k, len(p.words))
}

// names tells how well the noun at n names e.
func (p *sentence) names(n int, e *Event) fit {
	low := p.lows[n]
	if e.Noun == low && !endings.has(e.Head) || e.Head != "" && strings.HasSuffix(low, "ing") && strings.HasPrefix(low, strings.TrimSuffix(e.Head, "e")) {
		return bySelf
	}
	for _, of := range sisters {
		if of.nouns.has(low) && (of.verbs.has(e.Head) || of.nouns.has(e.Noun)) {
			return byKin
		} else if of.nouns.has(low) {
			return noFit
		}
	}
	if t := p.trigger(n); t != nil && len(t.Types) > 0 && e.Type == t.Types[0] && kinds.has(e.Type) && !endings.has(e.Head) {
		return byKind
	}
	if who, _ := p.lex.NounClass(p.lows[n:]); len(low) > 4 && p.words[n].kind == 0 && !who.Meets(speakers) && slices.Contains(strings.Fields(strings.ToLower(e.Title)), low) {
		return byKind // "ten days after the letters", where letters blew up
	}
	return noFit
}

// sisters are nouns that name what these verbs tell, or one another.
var sisters = []struct{ nouns, verbs *wordSet }{
	{setOf("death murder assassination killing execution shooting hanging"), setOf("die kill murder assassinate execute shoot hang behead lynch slay stab poison")},
	{setOf("coup putsch takeover overthrow"), setOf("seize overthrow topple oust depose unseat")},
	{setOf("vote election elections poll polls ballot referendum plebiscite voting polling"), setOf("vote elect choose")},
	{setOf("verdict ruling judgment judgement conviction sentence sentencing acquittal"), setOf("convict sentence acquit jail condemn rule")},
	{setOf("trial hearing proceedings"), setOf("try appear stand open")},
	{setOf("inauguration swearing-in oath"), setOf("swear inaugurate")},
	{setOf("invasion landing landings crossing"), setOf("invade land cross storm")},
}

// toldAs returns the happening told before that v tells once more: "three days after Goma fell". Its verb must be the same, or its
// type one that few things have. Whom "he" means, the names before word k tell.
func (p *sentence) toldAs(v view, k int) *Event {
	kind, head, _ := p.typeOf(v)
	words := v.rest
	if v.clause != nil && v.verb == nil {
		words = part{v.clause.from, v.clause.to}
		if s := v.clause.subject; !s.empty() && (p.lows[s.from] == "he" || p.lows[s.from] == "she") && slices.ContainsFunc(p.words[:k], isNamed) {
			words = part{0, k}
		}
	}
	single := kind == "territory" || kind == "agreement" || kind == "ceasefire" || kinds.has(kind) && slices.ContainsFunc(p.words[words.from:words.to], isNamed)
	return p.lastTold(words, func(e *Event) fit {
		switch {
		case e.Head == v.group.base || head != "" && e.Head == head:
			return bySelf
		case single && kind == e.Type:
			return byKind
		}
		return noFit
	})
}

// Types that tell by themselves, with a name or "the", which happening is meant.
var kinds = setOf("attack battle territory agreement ceasefire talks prisoners withdrawal")

// isNamed tells whether w is a name, or of one.
func isNamed(w word) bool { return (w.capital || w.inName) && w.time == nil && !w.mark }

// agrees tells whether e may be what words tell of, by the names among them: one of them is among those of e, or there is none.
func (p *sentence) agrees(words part, e *Event) bool {
	named := false
	for k := words.from; k < words.to; k++ {
		if w := p.words[k]; isNamed(w) {
			if named = true; strings.Contains(e.Title, w.spelled) || slices.ContainsFunc(e.Places, func(s string) bool { return strings.Contains(s, w.spelled) }) || slices.ContainsFunc(e.Actors, func(s string) bool { return strings.Contains(s, w.spelled) }) {
				return true
			}
		}
	}
	return !named
}

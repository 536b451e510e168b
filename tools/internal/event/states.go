package event

import (
	"slices"
	"strings"

	"dateline/tools/internal/lexicon"
)

// stateOf is the type of a state in which something is found on a date, which tells what came about by then: "By 6 May the town was
// in ruins", "Two days later they were inside Goma". Empty where the words after "be" tell of none.
func (p *sentence) stateOf(v view) string {
	if g := v.group; !stands.has(g.base) || g.tense != past && !v.set || g.negated || g.modal != "" || v.subject.empty() {
		return ""
	}
	k := p.skipAdverbs(v.group.end)
	if k >= v.rest.to {
		return ""
	}
	if who := p.headClass(v.subject); p.lows[k] == "gone" && !who.Meets(lexicon.ForcesClass) && who.Meets(p.lex.NounClasses("leader", "rule", "person")) {
		return "politics"
	} else if p.lows[k] == "gone" && who.Meets(lexicon.ForcesClass) {
		return "withdrawal"
	}
	if p.lows[k] == "dead" && p.headClass(v.subject).Meets(p.lex.NounClasses("leader", "rule", "person")) && (k+1 >= v.rest.to || p.words[k+1].mark || p.words[k+1].is(lexicon.Prep)) {
		return "other" // "Three months later Roe was dead"
	}
	for _, s := range conditions {
		if p.begins(k, s.words) {
			return s.kind
		}
	}
	if kind := first(p.nounTypes(v.subject)).kind; kind != "" && slices.ContainsFunc(courses, func(s condition) bool { return p.begins(k, s.words) }) {
		return kind // "By June the withdrawal was complete"
	}
	if !p.headClass(v.subject).Meets(p.lex.NounClasses("forces", "group", "state")) {
		return ""
	}
	for _, in := range presences {
		if n := k + len(in.words); p.begins(k, in.words) && n < v.rest.to && p.headClass(part{n, p.objectEnd(part{n, v.rest.to})}).Meets(p.lex.NounClasses("place", "inhabited", "ground")) {
			return in.kind
		}
	}
	return ""
}

// stands are the verbs that say in which state something is.
var stands = setOf("be stand lie")

// A condition is how words after "be" begin, and the type that they give.
type condition struct {
	words []string
	kind  string
}

// conditions are states that say by themselves what happened; a star stands for whose they are.
var conditions = readConditions(
	"attack: in ruins; in flames; on fire; ablaze; under fire; under attack; under bombardment; under shellfire; under air attack",
	"battle: under siege; besieged; encircled; surrounded; at war",
	"territory: in the hands of; in * hands; under the control of; under * control; under * occupation; in control of; in possession of; in command of; masters of; master of",
	"justice: in custody; under arrest; under house arrest; in jail; in prison; behind bars; in the dock",
	"prisoners: in captivity; captive; hostage; prisoners; prisoners of war",
	"politics: in exile; in power; out of power; out of office; president; prime minister; under martial law; under curfew; independent",
)

// presences are the words after which a place says where a force has got to.
var presences = readConditions(
	"territory: in; inside; back in; in the centre of; in the center of; in the heart of; in the streets of; in the suburbs of",
	"battle: at the gates of; on the outskirts of; at the edge of; on the edge of; within sight of; within range of; before",
)

// courses are states that only a happening can be in, and have its type.
var courses = readConditions(": over; complete; finished; at an end; all but over; in force; in place; at an impasse; in tatters")

func readConditions(rows ...string) []condition {
	var out []condition
	for _, row := range rows {
		kind, words, _ := strings.Cut(row, ": ")
		for s := range strings.SplitSeq(words, "; ") {
			out = append(out, condition{strings.Fields(s), kind})
		}
	}
	return out
}

// begins tells whether words stand from word k on; a star among them is one word or two.
func (p *sentence) begins(k int, words []string) bool {
	if i := slices.Index(words, "*"); i >= 0 {
		for n := 1; n <= 2; n++ {
			if p.begins(k, words[:i]) && p.begins(k+i+n, words[i+1:]) {
				return true
			}
		}
		return false
	}
	return k+len(words) <= len(p.lows) && slices.Equal(p.lows[k:k+len(words)], words)
}

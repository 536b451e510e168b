package timex

import "strings"

// A Tense is when, by its verb, a clause happens.
type Tense uint8

// The tenses.
const (
	NoTense Tense = iota
	Past
	Present
	Future
)

func (t Tense) String() string { return [...]string{"no", "past", "present", "future"}[t] }

// reach is how many words away from an expression its verb is looked for.
const reach = 24

// tense finds the tense of the clause that the tokens from start to end stand in: the nearest word before them that
// has one decides, else the nearest after them.
func (p *parser) tense(start, end int) Tense {
	if t := p.token(start - 1).w; t == p.g.vocabulary["until"] || t == p.g.vocabulary["till"] {
		if p.leftTense(start) != Past {
			return Future
		}
	}
	if w := p.g.vocabulary; p.token(start-1).w == w["on"] && (p.token(start-2).w == w["is"] || p.token(start-2).w == w["are"]) {
		return Future // "the vote is on Sunday"
	}
	if t := p.leftTense(start); t != NoTense {
		return t
	}
	for i := end; i < min(len(p.tokens), end+reach) && !p.endsSentence(i); i++ {
		if t := p.verbTense(i); t != NoTense {
			return t
		}
	}
	return NoTense
}

// leftTense is the tense that the nearest word before token start tells.
func (p *parser) leftTense(start int) Tense {
	for i := start - 1; i >= max(0, start-reach) && !p.endsSentence(i); i-- {
		if t := p.verbTense(i); t != NoTense {
			return t
		}
	}
	return NoTense
}

// verbTense is the tense that one token tells.
func (p *parser) verbTense(i int) Tense {
	t := &p.tokens[i]
	if t.kind != wordToken {
		return NoTense
	}
	if t.w != nil && t.w.tense != NoTense {
		return p.afterAuxiliary(i, t.w.tense)
	}
	if t.w == p.g.vocabulary["to"] && p.infinitive(i+1) && p.promises(i-1) {
		return Future
	}
	if s := p.in(t); !t.upper && len(s) > 4 && strings.HasSuffix(s, "ed") && !p.g.article[p.token(i-1).w] {
		return p.afterAuxiliary(i, Past)
	}
	return NoTense
}

// infinitive tells whether token i can be the verb after "to": a word in small letters that is none of ours.
func (p *parser) infinitive(i int) bool {
	t := p.token(i)
	return t.kind == wordToken && !t.upper && t.w.class == 0 && !p.g.article[t.w] && !strings.HasSuffix(p.in(t), "s")
}

// promises tells whether one of the last words up to token i makes a plan of the infinitive that follows: "is to", "set to".
func (p *parser) promises(i int) bool {
	for k := i; k > i-3 && k >= 0 && p.tokens[k].kind == wordToken; k-- {
		if p.token(k).w.tense == Future {
			return true
		}
	}
	return p.g.promise[p.token(i).w]
}

// afterAuxiliary is the tense of a form at token i that alone would be t: "will be held", "to be held" look ahead,
// "had been scheduled" looks back.
func (p *parser) afterAuxiliary(i int, t Tense) Tense {
	if been := p.g.vocabulary["been"]; t == Future && p.token(i-1).w == been && p.token(i-2).w == p.g.vocabulary["had"] {
		return Past
	}
	for k := i - 1; t == Past && k >= max(0, i-4) && p.tokens[k].kind == wordToken; k-- {
		if w := p.tokens[k].w; w != nil && w.tense == Future {
			return Future
		}
		if p.token(k).w == p.g.vocabulary["to"] && p.token(k+1).w == p.g.vocabulary["be"] {
			return Future
		}
	}
	return t
}

// endsSentence tells whether token i is a mark at which a sentence ends.
func (p *parser) endsSentence(i int) bool {
	t := &p.tokens[i]
	switch t.kind {
	case breakToken:
		return true
	case markToken:
		c := p.text[t.start]
		if c == '?' || c == '!' || c == ';' {
			return true
		}
		return c == '.' && !p.abbreviated(i) && i+1 < len(p.tokens) && !p.tokens[i+1].glued && p.tokens[i+1].upper && (i == 0 || p.tokens[i-1].w == nil || p.tokens[i-1].w.class&(isMonth|isShortWeekday) == 0)
	}
	return false
}

// abbreviated tells whether the dot at token i belongs to the word before it: "P. Davison", "Gen. Burhan".
func (p *parser) abbreviated(i int) bool {
	if i == 0 || !p.tokens[i-1].upper {
		return false
	}
	t := &p.tokens[i-1]
	return t.end-t.start == 1 || p.g.titles[t.w]
}

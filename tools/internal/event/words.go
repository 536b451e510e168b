package event

import (
	"slices"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"dateline/tools/internal/lexicon"
	"dateline/tools/internal/prose"
	"dateline/tools/internal/text"
	"dateline/tools/internal/timex"
)

// A word is one word or mark of a sentence, and what it does there.
type word struct {
	text.Span
	spelled string           // as in the text, typographic apostrophes made plain
	low     string           // in lower case
	kind    lexicon.Kind     // what a small word can do; 0 for the rest
	forms   []lexicon.Form   // what verbs it can be a form of
	capital bool             // it begins with a capital that no sentence start asks for
	mark    bool             // punctuation
	quoted  bool             // it stands inside a quotation
	time    *timex.Timex     // the temporal expression that it belongs to
	name    *lexicon.Name    // the name that it begins
	nameLen int              // how many words that name has
	inName  bool             // it belongs to a name
	group   *group           // the verb group that it belongs to
	tells   *lexicon.Trigger // what it tells of as a noun, with the words after it; nil where of nothing
	role    int              // how many words, from it on, are an office
	alias   string           // the name of "the town" that it is
	hedge   bool             // it only says whose name for something the next words are: "what it called"
}

func (w word) is(k lexicon.Kind) bool { return w.kind&k != 0 && w.time == nil && !w.inName }

func (w word) shape(s lexicon.Shape) bool {
	return slices.ContainsFunc(w.forms, func(f lexicon.Form) bool { return f.Shape&s != 0 })
}

// base returns the verb that w is a form of, of those that have one of the shapes.
func (w word) base(s lexicon.Shape) string {
	for _, f := range w.forms {
		if f.Shape&s != 0 {
			return f.Base
		}
	}
	return w.low
}

// noun tells whether w may be the name of something: no mark, no small word, no verb.
func (w word) noun() bool {
	if w.mark || w.time != nil {
		return false
	}
	if w.inName || w.capital {
		return true
	}
	return w.group == nil && w.kind&^(lexicon.Singular|lexicon.Plural|lexicon.Number) == 0 && w.low != "'s" && w.low != "to"
}

// comma tells whether word k is a comma, and none inside a date.
func (p *sentence) comma(k int) bool { return p.lows[k] == "," && p.words[k].time == nil }

// dash tells whether the hyphen at word k stands by itself: "talks - the first - failed", "talks -- the first".
func (p *sentence) dash(k int) bool {
	if p.lows[k] != "-" {
		return p.lows[k] == "--"
	}
	before := k == 0 || p.words[k-1].End < p.words[k].Start || p.lows[k-1] == "-"
	return before && (k+1 == len(p.words) || p.words[k+1].Start > p.words[k].End || p.lows[k+1] == "-")
}

// parts tells whether word k is a mark, and none within a word: "U.S.-led".
func (p *sentence) parts(k int) bool { return p.words[k].mark && (p.lows[k] != "-" || p.dash(k)) }

// A sentence is what the parser knows of one sentence.
type sentence struct {
	prose.Sentence
	t         string
	dct       time.Time
	publisher string
	words     []word
	lows      []string // of the words, for the lexicon
	groups    []*group
	clauses   []*clause
	lex       *lexicon.Lexicon
	back      func(many bool) process       // what "they", or "it", may point back to
	him       string                        // the person that "him" means
	thing     func(many, does bool) string  // what "them", or "it", may mean as an object
	lately    func(many bool) lexicon.Class // the class of the last subject told of before
	past      []Event                       // what was told before
	surnames  map[string]string             // full name of who was told of before, by surname
	firsts    map[string]bool               // first names of who was told of before
	towns     map[string]bool               // towns that no table has
	peoples   map[string]string             // country of adjectives that no table has
	first     bool                          // it is the first of its paragraph
	readings  []readView                    // of what it tells, as far as it was asked
	insertsOf []part                        // see inserts; nil until it is asked for
	course    course                        // where the story has come to
	setting   *timex.Timex                  // the heading, label or stamp that dates it from outside
}

// parse reads sentence s of a page, where quotes are the quotations of its paragraph, and past is what was told before. It
// writes its words over those of spare.
func parse(page Page, s prose.Sentence, quotes []text.Span, lex *lexicon.Lexicon, spare []word, past ...Event) *sentence {
	t := page.Text
	p := &sentence{Sentence: s, t: t, dct: page.DCT, publisher: page.Publisher, lex: lex, past: past}
	spans := text.Words(t, s.Body())
	p.words = slices.Grow(spare[:0], len(spans))
	for _, span := range spans {
		if k := contraction(span.In(t)); k > 0 {
			p.words = append(p.words, p.word(text.Span{Start: span.Start, End: span.Start + k}, len(p.words) == 0))
			span.Start += k
		}
		p.words = append(p.words, p.word(span, len(p.words) == 0))
		if n := len(p.words); n > 2 && p.words[n-2].low == "-" && p.words[n-3].End == p.words[n-2].Start && p.words[n-2].End == span.Start {
			p.words[n-1].forms = nil // "a U.S.-brokered truce"
		}
		p.pluralPossessive()
	}
	p.typewriterQuotes()
	p.lows = make([]string, len(p.words))
	for i := range p.words {
		p.lows[i] = p.words[i].low
		p.words[i].quoted = within(quotes, p.words[i].Span)
	}
	for i := range p.words {
		p.words[i].tells, _ = lex.NounTrigger(p.lows[i:])
		p.words[i].role = lex.IsRole(p.lows[i:])
	}
	p.markTimes(page.TimesIn(s.Body()))
	p.markNames()
	p.markEves()
	p.groups = p.findGroups()
	p.clauses = p.findClauses()
	for _, c := range p.clauses {
		c.verb.passive = c.verb.passive || p.bareParticiple(c)
	}
	return p
}

// typewriterQuotes makes quotation marks of two apostrophes that stand together: “safe area”.
func (p *sentence) typewriterQuotes() {
	for k := 0; k+1 < len(p.words); k++ {
		a, b := &p.words[k], &p.words[k+1]
		if a.spelled == "'" && b.spelled == "'" && a.End == b.Start {
			a.low, b.low, a.mark, b.mark = `"`, `"`, true, true
		}
	}
}

// contraction returns where the second word of a contraction begins: "did|n't", "they|'ll"; 0 where w is none.
func contraction(w string) int {
	for _, end := range contractions {
		if len(w) > len(end) && strings.EqualFold(w[len(w)-len(end):], end) {
			return len(w) - len(end)
		}
	}
	return 0
}

var contractions = []string{"n't", "n’t", "'ll", "’ll", "'ve", "’ve", "'re", "’re", "'d", "’d"}

// pluralPossessive makes a possessive ending of an apostrophe right after an s: "the rebels' arms".
func (p *sentence) pluralPossessive() {
	k := len(p.words) - 1
	if w := &p.words[k]; k > 0 && w.low == "'" && p.words[k-1].End == w.Start && strings.HasSuffix(p.words[k-1].low, "s") {
		w.low, w.mark = "'s", false
	}
}

// half tells whether a part of a word with a hyphen may stand alone: a word that a table has, a prefix, an abbreviation.
func (p *sentence) half(part string) bool {
	low := strings.ToLower(part)
	return part != "" && (low != part && strings.ToUpper(part) == part || prefixes.has(low) || p.lex.Word(low) != 0 || p.lex.IsNoun(low) || p.lex.Verb(low) != nil)
}

// Prefixes that a hyphen parts from their word.
var prefixes = setOf("anti pro non ex self semi multi inter counter post pre co half quasi vice")

func (p *sentence) word(span text.Span, first bool) word {
	spelled := text.Unbroken(strings.ReplaceAll(span.In(p.t), "’", "'"), p.half)
	r, _ := utf8.DecodeRuneInString(spelled)
	w := word{Span: span, spelled: spelled, low: strings.ToLower(spelled), mark: !unicode.IsLetter(r) && !unicode.IsDigit(r) && (spelled == "'" || spelled[0] != '\'')}
	if w.mark {
		return w
	}
	w.kind = p.lex.Word(w.low)
	if w.capital = unicode.IsUpper(r) && !first; w.capital {
		w.kind &^= lexicon.Adv | lexicon.Adj // "the North"
	}
	if tens, _, ok := strings.Cut(w.low, "-"); unicode.IsDigit(r) || ok && strings.HasSuffix(tens, "ty") && p.lex.Word(tens)&lexicon.Number != 0 {
		w.kind |= lexicon.Number // "fifty-two"
	}
	if !w.capital {
		w.forms = p.lex.Verb(w.low)
	}
	return w
}

func within(spans []text.Span, s text.Span) bool {
	return slices.ContainsFunc(spans, func(q text.Span) bool { return q.Contains(s) })
}

// markTimes tells each word of the temporal expression that it belongs to.
func (p *sentence) markTimes(times []timex.Timex) {
	for i := range p.words {
		for k := range times {
			if times[k].Span.Overlaps(p.words[i].Span) && p.Contains(times[k].Span) {
				p.words[i].time, p.words[i].mark = &times[k], false
			}
		}
	}
	for i := 1; i < len(p.words); i++ {
		if w := &p.words[i]; w.time == nil && p.lows[i-1] == "that" && p.words[i-1].time != nil && !w.mark && !w.capital && p.lex.IsNoun(w.low) && !strings.HasSuffix(w.low, "s") {
			w.time = p.words[i-1].time // "two days after that | vote"
		}
	}
}

// markNames finds the names that the lexicon knows. Titles of people ("President") are no part of them.
func (p *sentence) markNames() {
	spelled := make([]string, len(p.words))
	for i, w := range p.words {
		spelled[i] = w.spelled
	}
	for i := 0; i < len(p.words); i++ {
		name, n := p.lex.Name(spelled[i:])
		if n == 0 || p.words[i].time != nil || n == 1 && !p.isName(i, name) {
			continue
		}
		for k := i; k < i+n; k++ {
			p.words[k].inName, p.words[k].forms = true, nil
		}
		p.words[i].name, p.words[i].nameLen = name, n
		i += n - 1
	}
}

// isName guards against a name of one word that is part of another: "Stanley" in "Stanley Baldwin", "Jordan" after "Michael".
func (p *sentence) isName(i int, name *lexicon.Name) bool {
	if name.Demonym || p.words[i].spelled == strings.ToUpper(p.words[i].spelled) {
		return true
	}
	plain := func(k int) bool {
		return k >= 0 && k < len(p.words) && p.words[k].capital && p.words[k].time == nil && !p.words[k].mark
	}
	if name.Surname {
		return true
	}
	before := plain(i-1) && !p.words[i-1].inName && p.words[i-1].role == 0
	return !before || name.Actor != nil && name.Actor.Kind == "country" && !p.person(i-1)
}

// person tells whether word i looks like a given name: nothing but a capitalised word that no table has.
func (p *sentence) person(i int) bool {
	w := p.words[i]
	return w.capital && w.kind == 0 && p.lex.Verb(w.low) == nil && !p.lex.IsNoun(w.low)
}

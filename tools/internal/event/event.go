// Package event finds what a news text tells of: it joins each date with the trigger in its own clause,
// and reads type, actors, places, status and attribution there. [Find] is the way in.
//
// A sentence goes through the files in this order: words (what each word is), groups (verbs with their helpers; needed: what is
// a noun as well), phrases and clauses (who does what; participles, relatives, appositions, turns, and speakers, who only say
// it), candidates (which dates date something; dates_of_nothing, borrowed_dates, counted_dates, leaning, course, settings), aim
// and aim_ahead (what a date dates; made_known: when it became known), classify_first, classify, classify_frames and vote (the
// type, from who does what to whom), status, cancelled and claims (how sure it is, and whose word; amend has what a later
// sentence says of it), marks, names and places (who and where; orgs, towns and lands are those that no table has), cast (who
// takes part without being named there) and scene (where it is, and who the sides are, where that is not said), title, deeds
// (what people do by verbs that tell of no event), reject and statistics (why it is no entry) and one_happening (what a
// sentence tells twice). What later sentences lean on stands in people, remember, references, told_of, asides, resumes and
// scene.
package event

import (
	"slices"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"dateline/tools/internal/edtf"
	"dateline/tools/internal/lexicon"
	"dateline/tools/internal/prose"
	"dateline/tools/internal/text"
	"dateline/tools/internal/timex"
)

// An Event is one happening that one sentence tells of.
type Event struct {
	Sentence    int          // index into the sentences given
	Time        *timex.Timex // its date; nil where the sentence has none
	When        edtf.Value   // of Time, or what the clause makes of it
	Type        string       // one of the 16 types
	Status      string       // one of the 7 statuses
	Attribution string       // who says so, who contests it
	Actors      []string     // canonical names, in the order of the text
	Places      []string
	Parties     []string // who is meant where the sentence names no side
	Homes       []string // the countries of the people among the actors, where the text names them
	Scene       []string // where it may be, if it names no place: what the text points back to, the country that it is about
	Title       string
	Fault       string   // why its title cannot stand as it is, in words; empty where it can
	By          Grounds  // what decided its type
	Head        string   // the word that tells of it: "ceasefire", "sign"
	Noun        string   // the happening as a noun, where there is one: "ceasefire", "talks"
	Marks       []string // numbers and ordinals that tell it from others: "30-hour", "second"
	Definite    bool     // its noun was told of before: "the talks", "that exchange"
	Resumed     string   // the noun of whom or what it goes on to tell, where that may have been told of before: "bomber"
	Back        string   // the type of the happening that its subject calls by its noun as one told of before: "the blasts came …"
	New         string   // the noun of what it is done to, where that is told of for the first time: "priest"
	Further     bool     // it comes beside what was told before: "another attack"
	Moved       bool     // it was put off, not dropped
	Score       float64  // how much it is worth an entry, 0 to 1
	Reject      string   // why it is none, in words; empty where it may be one
	Also        []Also   // sentences that change its status
}

// Also is a later sentence that changes what an event is worth.
type Also struct {
	Sentence int
	Role     string // status, dispute
}

// A Page is the sentences of a text with all that is known of them.
type Page struct {
	Text      string
	Sentences []prose.Sentence
	Times     []timex.Timex
	Furniture []string  // for each sentence, why it is no part of the story; empty for the rest
	DCT       time.Time // the day it was published
	Publisher string    // whose "our teams" are; empty where it is not known
}

// TimesIn returns the temporal expressions that lie in s.
func (p Page) TimesIn(s text.Span) []timex.Timex {
	from, _ := slices.BinarySearchFunc(p.Times, s.Start, func(t timex.Timex, at int) int { return t.Span.Start - at })
	to := from
	for to < len(p.Times) && p.Times[to].Span.End <= s.End {
		to++
	}
	return p.Times[from:to]
}

// Result is what Find tells: the events, in the order of the text, and for each sentence without one the reason.
type Result struct {
	Events  []Event
	Echoes  []Event // what sentences say of a day without telling what happened; another source may tell it
	Asides  []Aside
	Reasons []string
}

// Find finds the events of a page.
func Find(page Page, lex *lexicon.Lexicon) Result {
	r := &reader{page: page, lex: lex, para: -1, capitals: map[string]int{}, told: map[string]bool{}, firsts: map[string]bool{}, towns: map[string]bool{}, lands: map[string]bool{}, peoples: map[string]string{}, surnames: map[string]string{}, where: map[string]string{}, orgs: map[string]string{}, home: map[string]string{}, metAt: map[string]int{}, process: map[bool]process{}, subjects: map[bool]noted{}}
	r.reasons = make([]string, len(page.Sentences))
	r.events = make([]Event, 0, len(page.Sentences)/2)
	r.readScene()
	for i := range page.Sentences {
		r.read(i)
	}
	return Result{r.events, r.echoes, r.passing, r.reasons}
}

// A reader goes through a text and remembers what later sentences lean on.
type reader struct {
	page     Page
	lex      *lexicon.Lexicon
	events   []Event
	echoes   []Event
	passing  []Aside // what is told in passing
	reasons  []string
	told     map[string]bool   // sentences told already, normalised
	surnames map[string]string // full name, by surname
	persons  []string          // the people named last, in order
	capitals map[string]int    // how often each word of a name stands in the text, and each two together
	object   noted             // the one thing that the last main clause was done to
	document noted             // the accord, truce or law told of last, which can be signed
	town     noted             // that told of last, where it is one
	metAt    map[string]int    // the sentence that named each of them last
	subject  string            // that of the last main clause, as a title would have it
	subjects map[bool]noted    // the last subjects, that which was many ("they") apart
	person   noted             // whom "he" or "she" means
	now      int               // the sentence that is being read
	course   course            // where the story has come to
	place    noted             // the last place told of
	process  map[bool]process  // the last talks or truce told of, those that are many ("talks") apart
	scene    []string          // the country that the text is about, or the two
	home     map[string]string // the country of a person, as the text tells
	agents   []string          // the actors that the last main clause had for its subject
	agentsAt int               // the sentence of that clause
	firsts   map[string]bool   // the first name of each
	towns    map[string]bool   // places that no table has, as the text names them
	lands    map[string]bool   // countries that no table has
	peoples  map[string]string // and which of them an adjective is of: "Sarvian"
	ground   string            // the country where most of the places lie that the text names
	region   string            // the one region that the text names most, where that is often
	rebels   string            // the one group that the text names most
	orgs     map[string]string // full name of a group, by its last word: "Front"
	named    map[string]int    // how often the text names each country
	clear    bool              // the one country leaves the others far behind
	parties  []string          // the two countries or groups that the text names most
	where    map[string]string // the last place told of, by the noun of what was there
	before   *sentence         // the sentence before, and its main clause: what "did the same" repeats
	model    *clause
	settings []*timex.Timex // headings, labels and stamps of posts that reach as far as the sentence at hand
	nextTime int            // the first time behind it
	quotes   []text.Span    // the quotations of paragraph para
	para     int
	spare    []word // of a sentence that is read no more
	plan     *told  // what the sentence before had planned, and says no more of
}

// A process is a happening that later sentences call "they" or "it": talks, a truce.
type process struct {
	title, kind, noun string
	marks             []string
	at                int // the sentence that told of it
}

// read adds the events of sentence i.
func (r *reader) read(i int) {
	s := r.page.Sentences[i]
	if why := r.setAside(i); why != "" {
		r.reasons[i] = why
		return
	}
	if s.Para != r.para {
		r.quotes, r.para = text.Quotations(r.page.Text, r.paragraph(i)), s.Para
	}
	p := parse(r.page, s, r.quotes, r.lex, r.spare, r.events...)
	p.setting, p.first = r.setting(s), i == 0 || r.page.Sentences[i-1].Para != s.Para
	r.now = i
	p.back, p.thing, p.lately = r.pointedAt, r.thing, r.latelyClass
	p.surnames, p.firsts, p.towns, p.peoples = r.surnames, r.firsts, r.towns, r.peoples
	r.learnNames(p)
	r.nameTowns(p)
	p.course = r.course
	dated := r.candidates(p, i)
	r.course = p.course
	found := p.fold(dated)
	r.passing = append(r.passing, r.asides(p, i, dated)...)
	if len(found) == 0 {
		found = r.references(p, i)
	}
	if len(found) == 0 || !hasOwn(found) {
		r.amend(p, i)
		r.callOff(p, i)
	}
	r.plan = plannedOnce(dated)
	r.events = append(r.events, found...)
	for _, e := range found {
		if len(e.Places) > 0 && e.Noun != "" && e.Status != "planned" && e.Reject == "" {
			r.where[e.Noun] = e.Places[0]
		}
	}
	r.reasons[i] = r.why(p, found)
	r.echo(p, i, found)
	if r.before != nil {
		r.spare = r.before.words // nobody looks back further than that
	}
	r.remember(p)
}

// hasOwn tells whether a sentence tells of an event of its own.
func hasOwn(es []Event) bool {
	for _, e := range es {
		if e.Reject == "" && !e.When.IsZero() {
			return true
		}
	}
	return false
}

// longest is the most bytes that a sentence has. What is longer is a table or a list that lost its line ends; reading it
// would take time that grows with the square of its length.
const longest = 4000

// setAside says why sentence i is not read at all.
func (r *reader) setAside(i int) string {
	s := r.page.Sentences[i]
	if why := r.page.Furniture[i]; why != "" {
		return "furniture: " + why
	}
	if s.Len() > longest {
		return "too long for a sentence"
	}
	key := normal(s.Body().In(r.page.Text))
	if r.told[key] && len(key) > 20 {
		return "told already"
	}
	r.told[key] = true
	switch body := s.Body().In(r.page.Text); {
	case strings.HasSuffix(strings.TrimRight(body, `"”’'`), "?") && !leadsToQuestion(body):
		return "question"
	case s.Quoted:
		return "quotation"
	}
	return ""
}

// leadsToQuestion tells whether a sentence tells something of its own before it asks: "Talks opened in May but foundered at
// once on one matter: who should speak first?"
func leadsToQuestion(s string) bool {
	const few = 5 // words of who only asks: "The envoy asked the council: …"
	before, _, found := strings.Cut(s, ": ")
	return found && len(strings.Fields(before)) > few && !strings.ContainsAny(before, "“\"")
}

// normal is a sentence for comparing: letters and digits only, in lower case.
func normal(s string) string {
	out := make([]byte, 0, len(s))
	gap := false
	for _, c := range s {
		c = unicode.ToLower(c)
		if !(c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c > 127) || c == '’' || c == '“' || c == '”' {
			gap = true
			continue
		}
		if gap && len(out) > 0 {
			out = append(out, ' ')
		}
		out, gap = utf8.AppendRune(out, c), false
	}
	return string(out)
}

// paragraph is the span from the first to the last sentence of the paragraph of sentence i.
func (r *reader) paragraph(i int) text.Span {
	ss := r.page.Sentences
	from, to := i, i
	for from > 0 && ss[from-1].Para == ss[i].Para {
		from--
	}
	for to+1 < len(ss) && ss[to+1].Para == ss[i].Para {
		to++
	}
	return text.Span{Start: ss[from].Start, End: ss[to].End}
}

// why says what became of a sentence without an event of its own.
func (r *reader) why(p *sentence, found []Event) string {
	if hasOwn(found) {
		return ""
	}
	if len(found) > 0 && found[0].Reject != "" {
		return found[0].Reject
	}
	for _, w := range p.words {
		if w.time != nil && !w.time.When.IsZero() {
			return "no event at its date"
		}
	}
	return "no date"
}

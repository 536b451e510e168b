// Package draft turns articles into the entries of a timeline. [ReadArticle] finds what one article tells, and may run for
// many articles at once; [Merge] joins what they tell of the same happening, and writes title, summary and status.
package draft

import (
	"slices"
	"strings"

	"dateline/tools/internal/article"
	"dateline/tools/internal/edtf"
	"dateline/tools/internal/event"
	"dateline/tools/internal/lexicon"
	"dateline/tools/internal/text"
	"dateline/tools/internal/timex"
)

// An Entry is one drafted entry of the timeline.
type Entry struct {
	ID          string // first possible day and a slug of the title: "2025-04-19-putin-declares-a-30-hour-ceasefire"
	Title       string
	Summary     string // markdown, one or two sentences
	When        edtf.Value
	Type        string   // one of the 16 types
	Status      string   // one of the 7 statuses
	Actors      []string // canonical names
	Places      []string // canonical names
	Attribution string   // who says so, who contests it
	Key         bool     // a key moment
	Weight      float64  // how much the sources together tell of it
	Confidence  float64  // 0 to 1
	Read        Read
	Evidence    []Evidence // the first is the one that the date was read from
	Flags       []string   // what an editor should look at, a line each
	History     []Change   // earlier dates and statuses, oldest first
}

// Read is how the date of an entry was read.
type Read struct {
	Text   string   // the words: "on Saturday"
	Anchor string   // what they lean on: a day, or the EDTF of another date
	Rule   string   // the rule's own name
	Steps  []string // how it was resolved, a line each
}

// Evidence is a quote at its place in the text of a source.
type Evidence struct {
	Source string // ID of the source
	Span   text.Span
	Quote  string // the text at Span
	Role   string // primary, mention, status, dispute
}

// A Change is a date or a status that a later report replaced.
type Change struct {
	When   edtf.Value
	Status string
	Source string // ID of the source that gave it
}

// A Decision is what became of one sentence.
type Decision struct {
	Span   text.Span
	Action string        // kept, merged, left out
	Reason string        // the rule that decided, in words: "furniture: credit line", "no date", "background", …
	Entry  string        // ID of the entry, where there is one
	Dates  []timex.Timex // the temporal expressions in it
}

// A Reading is what one article tells, before it is held against the others. But for Decisions it does not keep the
// article's text: let go of them where nobody asks what became of each sentence.
type Reading struct {
	Source    article.Source
	Sentences int        // how many it has
	Decisions []Decision // one a sentence
	mentions  []mention
	asides    []aside
	order     int    // among the readings that are merged
	settled   []bool // the sentences that became an entry's
}

// A Timeline is what a set of articles tells.
type Timeline struct {
	Entries                           []Entry // by first day, then ID
	Articles, Sentences, Kept, Merged int     // how many; the other sentences were left out

	Decisions map[string][]Decision // by source ID, in the order of the text; only of readings that have them
}

// A mention is one sentence's word of a happening.
type mention struct {
	event.Event
	of       *Reading
	evidence []Evidence // of its sentence, and of each in Also; the source is that of its reading
	summary  string     // the sentence, its date made absolute
	states   []string   // the countries that its actors act for
	towns    []string   // of its places, those that are no country and no region
	lands    []string   // the countries of its places, as far as they are known
	read     Read
	words    []toldWord // what its sentence is about, in order
	resumed  toldWord   // what its Resumed is about, 0 where there is none
	echo     bool       // too little for an entry of its own, but another source's may be of the same
}

// keep is the score from which an event is worth an entry.
const keep = .50

// ReadArticle finds the events that one article tells of. It may be called from several goroutines.
func ReadArticle(a article.Article, lex *lexicon.Lexicon) Reading {
	page := pageOf(a, lex)
	found := event.Find(page, lex)
	r := Reading{Source: a.Source, Sentences: len(page.Sentences), Decisions: make([]Decision, 0, len(page.Sentences))}
	for i, s := range page.Sentences {
		r.Decisions = append(r.Decisions, Decision{Span: s.Span, Action: "left out", Reason: found.Reasons[i], Dates: page.TimesIn(s.Span)})
	}
	r.mentions = make([]mention, 0, len(found.Events)+len(found.Echoes))
	for _, e := range found.Events {
		r.add(page, e, lex)
	}
	for _, e := range found.Echoes {
		r.mentions = append(r.mentions, mentionOf(page, e, lex, true))
	}
	for _, a := range found.Asides {
		if a := asideOf(page, a, lex); a.saysEnough() {
			r.asides = append(r.asides, a)
		}
	}
	r.own()
	return r
}

// add keeps e as a mention, or writes down why it is none.
func (r *Reading) add(page event.Page, e event.Event, lex *lexicon.Lexicon) {
	d := &r.Decisions[e.Sentence]
	echo := e.Reject == "" && e.Score < keep && !e.When.IsZero()
	if echo {
		e.Reject = "background: too little is told of it"
	}
	if e.Reject != "" && d.Reason == "" {
		d.Reason = e.Reject
	}
	if e.Reject == "" || echo {
		r.mentions = append(r.mentions, mentionOf(page, e, lex, echo))
	}
}

// mentionOf is what the article says of e.
func mentionOf(page event.Page, e event.Event, lex *lexicon.Lexicon, echo bool) mention {
	m := mention{Event: e, echo: echo}
	if t := e.Time; t != nil {
		m.read = Read{t.Span.In(page.Text), t.Anchor, t.Rule, t.Steps}
	}
	m.evidence = append(m.evidence, quote(page, e.Sentence, "primary"))
	m.summary = summary(page, e.Sentence)
	m.words = wordsOf(page, e.Sentence, e, lex)
	if about := lex.Content([]string{e.Resumed}); len(about) > 0 {
		m.resumed = wordTold(about[0], false)
	}
	m.towns, m.lands, m.states = whereabouts(e.Actors, e.Places, lex)
	for _, also := range e.Also {
		m.evidence = append(m.evidence, quote(page, also.Sentence, also.Role))
	}
	return m
}

// whereabouts are the towns among places, their countries, and those that actors act for.
func whereabouts(actors, places []string, lex *lexicon.Lexicon) (towns, lands, states []string) {
	for _, name := range actors {
		if state := lex.State(name); state != "" {
			states = union(states, []string{state})
		}
	}
	for _, name := range places {
		p, ok := lex.Place(name)
		if !ok && !wide(name) || ok && (p.Kind == "town" || p.Kind == "site") {
			towns = append(towns, name)
		}
		if p.Country != "" {
			lands = union(lands, []string{p.Country})
		}
	}
	return towns, lands, states
}

// wide tells whether a name that no table has is by its own words that of a sea, a river or a part of a country, in which much
// lies: two such, or one and a town, may be one place.
func wide(name string) bool {
	words := strings.Fields(name)
	return slices.Contains(wideNouns, words[len(words)-1]) || slices.Contains([]string{"Gulf", "Bay", "Strait", "Sea", "Lake", "Isle", "Province", "Valley"}, words[0])
}

var wideNouns = []string{"Sea", "Ocean", "Gulf", "Bay", "Strait", "Straits", "Channel", "River", "Lake", "Valley", "Mountains", "Hills", "Desert", "Peninsula", "Heights",
	"Highlands", "Plateau", "Basin", "Delta", "Province", "Region", "District", "Department", "Governorate", "State", "County", "Oblast", "Front", "Coast", "Corridor", "Forest"}

// quote is sentence i, word for word, at its place.
func quote(page event.Page, i int, role string) Evidence {
	span := page.Sentences[i].Quote()
	return Evidence{Span: span, Quote: span.In(page.Text), Role: role}
}

// Package draft turns articles into the entries of a timeline. [ReadArticle] finds what one article tells, and may run for
// many articles at once; [Merge] joins what they tell of the same happening, and writes title, summary and status.
package draft

import (
	"cmp"
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
	Span    text.Span
	Action  string          // kept where an entry was read from it, merged where it tells of one, left out
	Reason  string          // the rule that decided, in words: "furniture: credit line", "no date", "background", …
	Entries []string        // IDs of those that it tells of
	Types   []event.Grounds // of each event in it, kept or not
	Dates   []timex.Timex   // the temporal expressions in it
}

// A Reading is what one article tells, before it is held against the others. But for Decisions it does not keep the
// article's text: let go of them where nobody asks what became of each sentence.
type Reading struct {
	Source    article.Source
	Sentences int        // how many it has
	Decisions []Decision // one a sentence
	pages     pages
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
	kind     kind
	evidence []Evidence // of its sentence, and of each in Also; the source is that of its reading
	summary  string     // the sentence, its date made absolute
	read     Read
	resumed  toldWord // what its Resumed and its New are about, 0 where there is none
	newly    toldWord
	gist     // of its sentence; how much it weighs is known while it is merged

	// While it is merged:
	of     *Reading
	at     scrap      // where it lies in the pages of its reading
	states []string   // the countries that its actors act for
	towns  []string   // of its places, those that are no country and no region
	lands  []string   // the countries of its places, as far as they are known
	names  []toldWord // the words that its names are told in
	wide   []toldWord // those of countries among them
	apart  []float64  // how well each of its words tells it from the rest of its day, from 0 to 1
}

// A kind is what may become of a mention.
type kind byte

const (
	dated   kind = iota // an entry, or part of one
	undated             // part of an entry that only it can mean
	echo                // the same, for it tells too little for an entry of its own
	aside               // the same, of another article: it is told in passing
)

// keep is the score from which an event is worth an entry.
const keep = .50

// ReadArticle finds the events that one article tells of. It may be called from several goroutines.
func ReadArticle(a article.Article, lex *lexicon.Lexicon) *Reading {
	page := pageOf(a, lex)
	found := event.Find(page, lex)
	r := &Reading{Source: ownSource(a.Source), Sentences: len(page.Sentences), Decisions: make([]Decision, 0, len(page.Sentences)),
		pages: pages{bytes: make([]byte, 0, min(len(a.Text), 1<<14))}}
	for i, s := range page.Sentences {
		r.Decisions = append(r.Decisions, Decision{Span: s.Span, Action: "left out", Reason: found.Reasons[i], Dates: page.TimesIn(s.Span)})
	}
	d := drafter{page: page, lex: lex}
	for _, e := range found.Events {
		r.add(&d, e)
	}
	for _, e := range found.Echoes {
		r.pages.add(d.mention(e, echo))
	}
	for _, a := range found.Asides {
		if m := d.aside(a); m.saysEnough() {
			r.pages.add(m)
		}
	}
	return r
}

// ownSource is s in strings of its own: a part of the article would keep all of it in memory.
func ownSource(s article.Source) article.Source {
	for _, own := range []*string{&s.ID, &s.Path, &s.SHA256, &s.Title, &s.Publisher, &s.URL, &s.Language, &s.Origin, &s.Licence, &s.Note} {
		*own = strings.Clone(*own)
	}
	return s
}

// add keeps e as a mention, or writes down why it is none.
func (r *Reading) add(d *drafter, e event.Event) {
	kind, why := dated, e.Reject
	switch {
	case why != "":
	case e.When.IsZero():
		kind = undated
	case e.Score < keep:
		kind, why = echo, "background: too little is told of it"
	}
	decision := &r.Decisions[e.Sentence]
	decision.Reason = cmp.Or(decision.Reason, why)
	if e.By != (event.Grounds{}) { // what only points back to an event has none
		decision.Types = append(decision.Types, e.By)
	}
	if e.Reject == "" {
		r.pages.add(d.mention(e, kind))
	}
}

// A drafter writes down what one page tells.
type drafter struct {
	page  event.Page
	lex   *lexicon.Lexicon
	spans []text.Span // room for the words of a sentence
	lows  []string
}

// mention is what the article says of e.
func (d *drafter) mention(e event.Event, kind kind) mention {
	m := mention{Event: e, kind: kind, gist: gist{words: d.words(e)}, summary: summary(d.page, e.Sentence)}
	if t := e.Time; t != nil {
		m.read = Read{t.Span.In(d.page.Text), t.Anchor, t.Rule, t.Steps}
	}
	m.evidence = append(m.evidence, d.quote(e.Sentence, "primary"))
	m.resumed, m.newly = aboutOf(e.Resumed, d.lex), aboutOf(e.New, d.lex)
	for _, also := range e.Also {
		m.evidence = append(m.evidence, d.quote(also.Sentence, also.Role))
	}
	return m
}

// aboutOf is what a noun is about, 0 where that is nothing.
func aboutOf(noun string, lex *lexicon.Lexicon) toldWord {
	if about := lex.Content([]string{noun}); len(about) > 0 {
		return wordTold(about[0], false)
	}
	return 0
}

// quote is sentence i, word for word, at its place.
func (d *drafter) quote(i int, role string) Evidence {
	span := d.page.Sentences[i].Quote()
	return Evidence{Span: span, Quote: span.In(d.page.Text), Role: role}
}

// locate finds the towns among m's places, their countries, and those that its actors act for.
func (m *mention) locate(lex *lexicon.Lexicon) {
	m.names = nameWords(m.Actors, m.Places)
	for _, name := range m.Actors {
		if state := lex.State(name); state != "" {
			m.states = union(m.states, []string{state})
			if state == name {
				m.wide = append(m.wide, nameWords([]string{name})...)
			}
		}
	}
	for _, name := range m.Places {
		p, ok := lex.Place(name)
		if !ok && !wide(name) || ok && (p.Kind == "town" || p.Kind == "site") {
			m.towns = append(m.towns, name)
		}
		if ok && p.Kind == "country" {
			m.wide = append(m.wide, nameWords([]string{name})...)
		}
		if p.Country != "" {
			m.lands = union(m.lands, []string{p.Country})
		}
	}
}

// wide tells whether a name that no table has is by its own words that of a sea, a river or a part of a country, in which much
// lies: two such, or one and a town, may be one place.
func wide(name string) bool {
	words := strings.Fields(name)
	return slices.Contains(wideNouns, words[len(words)-1]) || slices.Contains([]string{"Gulf", "Bay", "Strait", "Sea", "Lake", "Isle", "Province", "Valley"}, words[0])
}

var wideNouns = []string{"Sea", "Ocean", "Gulf", "Bay", "Strait", "Straits", "Channel", "River", "Lake", "Valley", "Mountains", "Hills", "Desert", "Peninsula", "Heights",
	"Highlands", "Plateau", "Basin", "Delta", "Province", "Region", "District", "Department", "Governorate", "State", "County", "Oblast", "Front", "Coast", "Corridor", "Forest"}

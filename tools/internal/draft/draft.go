// Package draft turns articles into the entries of a timeline: it joins the stages from sentence to event,
// and merges what several sentences and several articles tell of the same happening.
package draft

import (
	"dateline/tools/internal/article"
	"dateline/tools/internal/edtf"
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

// A Reading is what one article tells, before it is held against the others. It does not keep the article's text.
type Reading struct {
	Source    article.Source
	Decisions []Decision
	// TODO(draft): candidates
}

// A Timeline is what a set of articles tells.
type Timeline struct {
	Entries   []Entry               // by first day, then ID
	Decisions map[string][]Decision // by source ID, in the order of the text
}

// Read finds the events that one article tells of. It may be called from several goroutines.
func ReadArticle(a article.Article, lex *lexicon.Lexicon) Reading { return Reading{Source: a.Source} }

// Merge joins what articles tell into one timeline. The result does not depend on the order of rs.
func Merge(rs []Reading, lex *lexicon.Lexicon) Timeline { return Timeline{} }

// Package entry reads, writes, checks and merges the entries of a timeline: one event, one markdown file with front matter,
// that a person owns.
//
//	f, err := entry.Parse("content/timeline/2025-04-19-ceasefire.md", data)
//	problems := entry.Check(f, entry.Context{Seed: textOfSeed})
//	f, err = f.Set("status", "claimed") // changes one line of the file and no other byte
//	merged, err := entry.Merge(name, base, data, entry.Format(draft))
//
// [Format] writes a new file, [File.Set] touches one field of a person's, and [Merge] brings the tool's next draft and a
// person's edits together. The package knows the format alone: no article, no event, no clock.
package entry

import (
	"path/filepath"
	"strings"
	"time"

	"dateline/tools/internal/edtf"
)

// An Entry is what the front matter and the body of one file say.
type Entry struct {
	Title       string
	Date        string     // the day that Hugo sorts by, derived from When: see [SortDay]
	When        edtf.Value // the truth about the date
	EventTypes  []string   // of [Types], the first of them the entry's own
	Status      string     // one of [Statuses]
	Actors      []string
	Places      []string
	Attribution string // who says so, who contests it
	Key         bool   // a key moment
	Review      string // one of [Reviews]
	Flags       []string
	Read        Read
	Sources     []Source
	History     []Change
	Body        string // markdown, without white space at its ends
}

// Read is how the date of an entry was read.
type Read struct {
	Text   string   `yaml:"text"`
	Anchor string   `yaml:"anchor"`
	Rule   string   `yaml:"rule"`
	Steps  []string `yaml:"steps"` // how the rule came from the words to the date, a line each
}

// A Source is an article that an entry rests on, and what it says there.
type Source struct {
	Seed      string   `yaml:"seed"` // name of a file in seeds/, without .md
	Publisher string   `yaml:"publisher"`
	Title     string   `yaml:"title"`
	URL       string   `yaml:"url"`
	Published string   `yaml:"published"`
	Quotes    []string `yaml:"quotes"` // each a substring of the seed's text
}

// A Change is a date or a status that a later report replaced.
type Change struct {
	When   string `yaml:"when"`
	Status string `yaml:"status"`
	Seed   string `yaml:"seed"`
}

// The closed vocabularies of an entry.
var (
	Types = []string{"talks", "agreement", "ceasefire", "attack", "battle", "territory", "withdrawal", "mobilization",
		"prisoners", "humanitarian", "sanctions", "statement", "politics", "protest", "justice", "other"}
	Statuses = []string{"cancelled", "disputed", "unverified", "planned", "claimed", "ongoing", "occurred"}
	Reviews  = []string{"draft", "reviewed"}
)

// A field is a key of the front matter and where its value is kept: a *string, *bool, *[]string, *edtf.Value, *Read,
// *[]Source or *[]Change.
type field struct {
	key string
	in  func(*Entry) any
}

// fields are the keys of an entry in the order in which they are written.
var fields = []field{
	{"title", func(e *Entry) any { return &e.Title }},
	{"date", func(e *Entry) any { return &e.Date }},
	{"when", func(e *Entry) any { return &e.When }},
	{"event_types", func(e *Entry) any { return &e.EventTypes }},
	{"status", func(e *Entry) any { return &e.Status }},
	{"actors", func(e *Entry) any { return &e.Actors }},
	{"places", func(e *Entry) any { return &e.Places }},
	{"attribution", func(e *Entry) any { return &e.Attribution }},
	{"key", func(e *Entry) any { return &e.Key }},
	{"review", func(e *Entry) any { return &e.Review }},
	{"flags", func(e *Entry) any { return &e.Flags }},
	{"read", func(e *Entry) any { return &e.Read }},
	{"history", func(e *Entry) any { return &e.History }},
	{"sources", func(e *Entry) any { return &e.Sources }},
}

// fieldOf returns the field of a key, and its place in the order of fields.
func fieldOf(key string) (field, int, bool) {
	for i, f := range fields {
		if f.key == key {
			return f, i, true
		}
	}
	return field{}, 0, false
}

// ID returns the name of an entry's file without its folder and .md.
func ID(name string) string {
	return strings.TrimSuffix(filepath.Base(name), filepath.Ext(name))
}

// SortDay returns the day that an entry is sorted by: the first that when can mean, or the last where its start is open.
// Hugo's dates begin with the year 0; what lies before is sorted there.
func SortDay(when edtf.Value) string {
	day, ok := when.First()
	if !ok {
		if day, ok = when.Last(); !ok {
			return ""
		}
	}
	if day.Year() < 0 {
		return "0000-01-01"
	}
	return day.Format(time.DateOnly)
}

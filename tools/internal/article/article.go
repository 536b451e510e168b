// Package article reads a news article: its text, where it came from, and the day it was published.
package article

import "time"

// An Article is the text of one article, cleaned of its page, and where it came from.
// Offsets everywhere in Dateline are byte offsets into Text.
type Article struct {
	Source
	Text string
}

// A Source says where an article came from.
type Source struct {
	ID        string // name of the seed file without .md: "2025-04-22-london-talks"
	Path      string // the file as it was given, or "-"
	SHA256    string // of the file as it was given, in hexadecimal
	Title     string
	Publisher string
	URL       string
	Language  string    // BCP 47: "en", "en-GB"
	Published time.Time // the document creation time (DCT): a UTC midnight where only the day is known
	Origin    string    // where Published came from: editor, front-matter, json-ld, html-meta, dateline
}

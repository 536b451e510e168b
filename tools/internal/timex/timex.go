// Package timex finds temporal expressions in English news text and anchors them to the day it was published.
package timex

import (
	"time"

	"dateline/tools/internal/edtf"
	"dateline/tools/internal/text"
)

// A Timex is one temporal expression with TIMEX3's attributes, and what an entry needs of it.
type Timex struct {
	Span   text.Span
	Type   string     // DATE, TIME, DURATION or SET
	Value  string     // "2025-W16"
	Mod    string     // APPROX, START, MID, END, BEFORE, AFTER, …; most often empty
	When   edtf.Value // for a DATE or TIME that can stand in an entry; else zero
	Whole  text.Span  // the words that When is of: Span, or with the words around it "since Aug. 29", "from May 4 to 11"; the two Timexes of a range have one When and one Whole
	Rule   string     // the shape that read it: "last <weekday>"
	Anchor string     // what it leans on: the DCT as a day, or the EDTF of the date told before it; empty for a full date
	Steps  []string   // how it was resolved, a line each, for a person
}

// Options say how a text is to be read.
type Options struct {
	DCT      time.Time // document creation time; zero: there is none, and what leans on it stays unresolved
	Language string    // BCP 47: decides the order of numeric dates ("en-US": month first) where the text does not
}

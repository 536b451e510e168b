// Package timex finds temporal expressions in English news text and anchors them to the day it was published.
//
//	for _, t := range timex.Find(text, timex.Options{DCT: published}) {
//		fmt.Println(t.Span.In(text), t.Value, t.When.Label())
//	}
//
// A text is cut into tokens, each word looked up once (token.go, words.go). Rules are rows that say which words and classes of words
// follow each other (rules*.go); they are laid over the tokens layer by layer (grammar.go, match.go), so that the work grows with the
// length of the text and with nothing else. A rule says only what the text says, an [Expr]: "a bare Friday", "three days later".
// [Resolve] alone knows the DCT, the tense of the clause, what was told before, and the calendar.
//
// News counts from the DCT; a history counts from what it told before: what it glances at ("he had left in May", "he would die in
// 1956", ", the next year,") moves no story, what dawns after a night is the next day's, and where only a month was told "the next
// day" is no finer than that. Which one a text is, it shows itself: by the years long past
// that it names, against what it counts from today. In news, too, a month told with a year long past takes the months after it along
// until the text comes back to its own time.
//
// A time that stands outside a sentence dates what follows: a heading, the label of an item in a list, the hour of a post. Such
// settings (setting.go) have an Over; below a day that day stands for the DCT, below a year months are of that year (frame.go).
//
// Tense is told by the nearest auxiliary, irregular past or form in -ed before an expression, else after it, with some 150 words in a
// list and a few shapes ("is to", "had been due to", "may have"). Against taking every clause as past it brings 1.0 points of value F1
// on TimeBank, 1.6 on AQUAINT and about 2 on newer texts; of what is still wrong there, less than a point is tense. A part-of-speech
// tagger in pure Go (prose) takes some 40 ms an article, a hundred times what all else takes, and was left out for that.
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
	Over   text.Span  // of a heading, a label in a list or the stamp of a post: what it dates, outside its own sentence; else zero
	Rule   string     // the shape that read it: "last <weekday>"
	Anchor string     // what it leans on: the DCT as a day, or the EDTF of the date told before it; empty for a full date
	Steps  []string   // how it was resolved, a line each, for a person
}

// Options say how a text is to be read.
type Options struct {
	DCT      time.Time // document creation time; zero: there is none, and what leans on it stays unresolved
	Language string    // BCP 47: decides the order of numeric dates ("en-US": month first) where the text does not
}

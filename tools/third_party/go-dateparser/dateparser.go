// Package dateparser stands in for github.com/markusmobius/go-dateparser, which go-trafilatura links through go-htmldate
// for a last, slow guess at a page's date. Dateline never takes that guess: it reads the publication date itself and says
// where from. The real package builds 78 MB of locale tables at each start, 180 ms before main runs, in every command.
//
// It has the few names that go-htmldate uses, and finds nothing.
package dateparser

import (
	"errors"
	"time"
)

// A Configuration is what go-htmldate hands to [Parser.Parse].
type Configuration struct {
	PreferredDateSource PreferredDateSource
	StrictParsing       bool
}

// PreferredDateSource says which way an incomplete date leans.
type PreferredDateSource uint8

// Past is the only preference that go-htmldate names.
const Past PreferredDateSource = 1

// ParserType is a way to read a date.
type ParserType uint8

// The ways that go-htmldate names.
const (
	CustomFormat ParserType = iota
	AbsoluteTime
)

// A Parser reads no date.
type Parser struct{ ParserTypes []ParserType }

// A Date is what a parser found.
type Date struct{ Time time.Time }

// Parse always returns the zero Date and an error.
func (*Parser) Parse(*Configuration, string, ...string) (Date, error) {
	return Date{}, errors.New("dateline reads dates itself")
}

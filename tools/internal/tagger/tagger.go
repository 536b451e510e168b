// Package tagger is the verb timex: documents in, their temporal expressions out. It is a package of its own, beside
// the command, because it also answers before the command does: see early.go.
package tagger

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"time"
	"unicode/utf8"

	"dateline/tools/internal/timex"
)

// Formats are the values of Options.Format: TimeML's TIMEX3 tags in the text, or an expression a line for a document a line.
var Formats = []string{"inline", "jsonl"}

// Options are the verb's flags, as they were written.
type Options struct {
	DCT      string // document creation time: a date that [ParseDCT] reads, or empty; a document of jsonl has its own
	Format   string // one of Formats
	Language string // as in en-US
}

// A Filter copies documents from in to out as their temporal expressions. An error names the document.
type Filter func(in io.Reader, out io.Writer) error

// Filter is what o asks for; its errors are those of the command line.
func (o Options) Filter() (Filter, error) {
	opts := timex.Options{Language: o.Language}
	if o.DCT != "" {
		var err error
		if opts.DCT, err = ParseDCT(o.DCT); err != nil {
			return nil, fmt.Errorf("--dct: %w", err)
		}
	}
	switch o.Format {
	case "inline":
		return func(in io.Reader, out io.Writer) error { return inline(in, out, opts) }, nil
	case "jsonl":
		return func(in io.Reader, out io.Writer) error { return lines(in, out, opts) }, nil
	}
	return nil, fmt.Errorf("--format: %q is neither inline nor jsonl", o.Format)
}

// Run copies the file that args name, or stdin for none and for "-", to stdout.
func (f Filter) Run(args []string, stdin io.Reader, stdout io.Writer) error {
	in := stdin
	if len(args) > 0 && args[0] != "-" {
		file, err := os.Open(args[0])
		if err != nil {
			return err
		}
		defer file.Close()
		in = file
	}
	out := bufio.NewWriter(stdout)
	if err := f(in, out); err != nil {
		out.Flush() // what came before the mistake
		return err
	}
	return out.Flush()
}

// ParseDCT reads a day, or a moment as RFC 3339 has it.
func ParseDCT(s string) (time.Time, error) {
	for _, layout := range []string{time.DateOnly, time.RFC3339, "2006-01-02T15:04:05", "2006-01-02T15:04", "20060102"} {
		if t, err := time.Parse(layout, s); err == nil {
			return t, nil
		}
	}
	return time.Time{}, fmt.Errorf("%q is not a date (write 2025-04-22)", s)
}

func inline(in io.Reader, out io.Writer, opts timex.Options) error {
	data, err := io.ReadAll(in)
	if err != nil {
		return err
	}
	t := string(data)
	at := 0
	for i, x := range timex.Find(t, opts) {
		escapeXML(out, t[at:x.Span.Start])
		fmt.Fprintf(out, `<TIMEX3 tid="t%d" type="%s" value="%s"`, i+1, x.Type, x.Value)
		if x.Mod != "" {
			fmt.Fprintf(out, ` mod="%s"`, x.Mod)
		}
		io.WriteString(out, ">")
		escapeXML(out, x.Span.In(t))
		io.WriteString(out, "</TIMEX3>")
		at = x.Span.End
	}
	return escapeXML(out, t[at:])
}

// escapeXML writes text as TimeML, which is XML, has it: line ends stay as they are.
func escapeXML(out io.Writer, t string) error {
	_, err := xmlText.WriteString(out, t)
	return err
}

var xmlText = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;")

// A document is a line of input of timex --format jsonl.
type document struct {
	Doc  string `json:"doc"`
	DCT  string `json:"dct"`
	Text string `json:"text"`
}

// A expression is a line of its output. Offsets count Unicode code points.
type expression struct {
	Doc   string `json:"doc"`
	Start int    `json:"start"`
	End   int    `json:"end"`
	Text  string `json:"text"`
	Type  string `json:"type"`
	Value string `json:"value"`
	Mod   string `json:"mod,omitempty"`
}

func lines(in io.Reader, out io.Writer, opts timex.Options) error {
	dec, enc := json.NewDecoder(in), json.NewEncoder(out)
	enc.SetEscapeHTML(false)
	for n := 1; ; n++ {
		var d document
		err := dec.Decode(&d)
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return fmt.Errorf("document %d: %w", n, err)
		}
		if opts.DCT, err = documentDCT(d); err != nil {
			return fmt.Errorf("document %d: dct: %w", n, err)
		}
		if err := writeExpressions(enc, d, timex.Find(d.Text, opts)); err != nil {
			return err
		}
	}
}

// documentDCT is the zero time for a document that gives none.
func documentDCT(d document) (time.Time, error) {
	if d.DCT == "" {
		return time.Time{}, nil
	}
	return ParseDCT(d.DCT)
}

func writeExpressions(enc *json.Encoder, d document, found []timex.Timex) error {
	at, points := 0, 0
	count := func(to int) int {
		points += utf8.RuneCountInString(d.Text[at:to])
		at = to
		return points
	}
	for _, t := range found {
		line := expression{Doc: d.Doc, Start: count(t.Span.Start), End: count(t.Span.End), Text: t.Span.In(d.Text), Type: t.Type, Value: t.Value, Mod: t.Mod}
		if err := enc.Encode(line); err != nil {
			return err
		}
	}
	return nil
}

package main

import (
	"bufio"
	"bytes"
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"iter"
	"maps"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"dateline/tools/internal/article"
	"dateline/tools/internal/draft"
	"dateline/tools/internal/entry"
)

// The export is a timeline for other programs: timeline-export/1. Offsets are half-open byte offsets into sources[].text.
// It is written source by source and entry by entry: all the texts may be more than a machine holds.
const exportHead = "{\n \"schema\": \"timeline-export/1\",\n \"generator\": \"dateline " + version + "\",\n \"offset_unit\": \"byte\""

// writeExport prints an export as indented JSON.
func writeExport(w io.Writer, sources iter.Seq2[exportSource, error], entries iter.Seq2[exportEntry, error]) error {
	out := bufio.NewWriter(w)
	out.WriteString(exportHead)
	if err := writeList(out, "sources", sources); err != nil {
		return err
	}
	if err := writeList(out, "entries", entries); err != nil {
		return err
	}
	out.WriteString("\n}\n")
	return out.Flush()
}

// writeList prints one list of an export. Errors of writing are left to the one who flushes.
func writeList[T any](w *bufio.Writer, name string, items iter.Seq2[T, error]) error {
	var piece bytes.Buffer
	enc := json.NewEncoder(&piece)
	enc.SetEscapeHTML(false)
	enc.SetIndent("  ", " ")
	fmt.Fprintf(w, ",\n %q: [", name)
	before, end := "\n  ", "]"
	for item, err := range items {
		if err != nil {
			return err
		}
		piece.Reset()
		if err := enc.Encode(item); err != nil {
			return err
		}
		w.WriteString(before)
		w.Write(bytes.TrimSuffix(piece.Bytes(), []byte("\n")))
		before, end = ",\n  ", "\n ]"
	}
	w.WriteString(end)
	return nil
}

type exportSource struct {
	ID        string `json:"id"`
	Path      string `json:"path"`
	SHA256    string `json:"sha256"`
	Title     string `json:"title,omitempty"`
	Publisher string `json:"publisher,omitempty"`
	URL       string `json:"url,omitempty"`
	Published string `json:"published,omitempty"`
	Origin    string `json:"published_origin"`
	Language  string `json:"language,omitempty"`
	Text      string `json:"text"`
}

type exportEntry struct {
	ID          string           `json:"id"`
	Title       string           `json:"title"`
	Summary     string           `json:"summary,omitempty"`
	Date        string           `json:"date"` // EDTF
	Precision   string           `json:"precision"`
	Type        string           `json:"type"`
	Status      string           `json:"status"`
	Actors      []string         `json:"actors"`
	Places      []string         `json:"places"`
	Attribution string           `json:"attribution,omitempty"`
	DateExpr    string           `json:"date_expr"`
	DateAnchor  string           `json:"date_anchor,omitempty"`
	DateRule    string           `json:"date_rule,omitempty"`
	Resolution  string           `json:"resolution"`
	Confidence  float64          `json:"confidence,omitempty"`
	Weight      float64          `json:"weight,omitempty"`
	Flags       []string         `json:"flags,omitempty"`
	History     []exportChange   `json:"history,omitempty"`
	Review      string           `json:"review"`
	Evidence    []exportEvidence `json:"evidence"`
}

type exportChange struct {
	Date   string `json:"date"`
	Status string `json:"status"`
	Source string `json:"source,omitempty"`
}

type exportEvidence struct {
	Source string `json:"source"`
	Start  int    `json:"start"`
	End    int    `json:"end"`
	Quote  string `json:"quote"`
	Role   string `json:"role,omitempty"`
}

func exportSourceOf(a article.Source, text string) exportSource {
	s := exportSource{ID: a.ID, Path: a.Path, SHA256: a.SHA256, Title: a.Title, Publisher: a.Publisher, URL: a.URL,
		Origin: cmp.Or(a.Origin, "unknown"), Language: a.Language, Text: text}
	if !a.Published.IsZero() {
		s.Published = day(a.Published)
	}
	return s
}

// exportDraft prints a draft as it was made, before any file.
func exportDraft(w io.Writer, t draft.Timeline, as []told) error {
	return writeExport(w, func(yield func(exportSource, error) bool) {
		for _, a := range as {
			if text, err := a.text(); !yield(exportSourceOf(a.Source, text), err) {
				return
			}
		}
	}, func(yield func(exportEntry, error) bool) {
		for _, e := range t.Entries {
			if !yield(exportDrafted(e), nil) {
				return
			}
		}
	})
}

func exportDrafted(e draft.Entry) exportEntry {
	x := exportEntry{
		ID: e.ID, Title: e.Title, Summary: e.Summary, Date: e.When.String(), Precision: e.When.Precision(),
		Type: e.Type, Status: e.Status, Actors: list(e.Actors), Places: list(e.Places), Attribution: e.Attribution,
		DateExpr: e.Read.Text, DateAnchor: e.Read.Anchor, DateRule: e.Read.Rule, Resolution: strings.Join(e.Read.Steps, "; "),
		Confidence: e.Confidence, Weight: e.Weight, Flags: e.Flags, Review: "draft", Evidence: []exportEvidence{},
	}
	for _, c := range e.History {
		x.History = append(x.History, exportChange{c.When.String(), c.Status, c.Source})
	}
	for _, v := range e.Evidence {
		x.Evidence = append(x.Evidence, exportEvidence{v.Source, v.Span.Start, v.Span.End, v.Quote, v.Role})
	}
	return x
}

// list is s, never null in JSON.
func list(s []string) []string {
	if s == nil {
		return []string{}
	}
	return s
}

func newExport() *cobra.Command {
	var format string
	cmd := &cobra.Command{
		Use:   "export --format json",
		Short: "Print the timeline for other programs",
		Long: `Export prints the entries of the timeline, as they now stand, with their sources and quotes.
Offsets are half-open byte offsets into the text of the source, which is printed with it.`,
		Example: `  dateline export --format json > timeline.json`,
		Args:    cobra.NoArgs,
		RunE: work(func(cmd *cobra.Command, _ []string) error {
			if format != "json" {
				return usagef("--format: %q is not json", format)
			}
			p, err := openProject(cmd)
			if err != nil {
				return err
			}
			return p.export(cmd.OutOrStdout())
		}),
	}
	cmd.Flags().StringVar(&format, "format", "json", "json: timeline-export/1")
	completeFlag(cmd, "format", "json")
	return cmd
}

// export prints the timeline as its files say it.
func (p *project) export(w io.Writer) error {
	var names []string
	var entries []entry.Entry
	faults, err := p.eachEntry(func(f *entry.File) {
		names, entries = append(names, f.Name), append(entries, f.Entry)
	})
	if err = cmp.Or(err, errors.Join(faults...)); err != nil {
		return err
	}
	cited := map[string][]citing{}                     // by seed
	quotes := make([][][]exportEvidence, len(entries)) // by entry and source
	for i, e := range entries {
		quotes[i] = make([][]exportEvidence, len(e.Sources))
		for k, s := range e.Sources {
			cited[s.Seed] = append(cited[s.Seed], citing{i, k})
		}
	}
	return writeExport(w, func(yield func(exportSource, error) bool) {
		for _, id := range slices.Sorted(maps.Keys(cited)) {
			a, err := p.seed(id)
			if err != nil {
				continue
			}
			for _, c := range cited[id] {
				quotes[c.entry][c.source] = quotesIn(a, entries[c.entry].Sources[c.source].Quotes)
			}
			if !yield(exportSourceOf(a.Source, a.Text), nil) {
				return
			}
		}
	}, func(yield func(exportEntry, error) bool) {
		for i, e := range entries {
			if !yield(exportWritten(names[i], e, slices.Concat(quotes[i]...)), nil) {
				return
			}
		}
	})
}

// A citing is a source of an entry: both are indices.
type citing struct{ entry, source int }

// quotesIn finds quotes in the seed that they are from. One that is not there has no place, and is left out.
func quotesIn(a article.Article, quotes []string) []exportEvidence {
	var out []exportEvidence
	for _, q := range quotes {
		if start, end, ok := entry.FindQuote(a.Text, q); ok {
			out = append(out, exportEvidence{Source: a.ID, Start: start, End: end, Quote: strings.Clone(a.Text[start:end])})
		}
	}
	return out
}

// exportWritten is an entry as its file says it.
func exportWritten(file string, e entry.Entry, evidence []exportEvidence) exportEntry {
	x := exportEntry{
		ID: entry.ID(file), Title: e.Title, Summary: e.Body, Date: e.When.String(), Precision: e.When.Precision(),
		Type: "other", Status: cmp.Or(e.Status, "occurred"), Actors: list(e.Actors), Places: list(e.Places), Attribution: e.Attribution,
		DateExpr: e.Read.Text, DateAnchor: e.Read.Anchor, DateRule: e.Read.Rule, Resolution: strings.Join(e.Read.Steps, "; "), Flags: e.Flags, Review: "draft", Evidence: append([]exportEvidence{}, evidence...),
	}
	if len(e.EventTypes) > 0 {
		x.Type = e.EventTypes[0]
	}
	if e.Review == "reviewed" {
		x.Review = "accepted"
	}
	for _, c := range e.History {
		x.History = append(x.History, exportChange{c.When, c.Status, c.Seed})
	}
	return x
}

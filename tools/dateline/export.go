package main

import (
	"cmp"
	"encoding/json"
	"errors"
	"io"
	"maps"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"dateline/tools/internal/article"
	"dateline/tools/internal/draft"
	"dateline/tools/internal/entry"
)

// An exportFile is a timeline for other programs: timeline-export/1. Offsets are half-open byte offsets into sources[].text.
type exportFile struct {
	Schema     string         `json:"schema"`
	Generator  string         `json:"generator"`
	OffsetUnit string         `json:"offset_unit"`
	Sources    []exportSource `json:"sources"`
	Entries    []exportEntry  `json:"entries"`
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

func newExportFile() exportFile {
	return exportFile{Schema: "timeline-export/1", Generator: "dateline " + version, OffsetUnit: "byte", Sources: []exportSource{}, Entries: []exportEntry{}}
}

// write prints x as indented JSON.
func (x exportFile) write(w io.Writer) error {
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", " ")
	return enc.Encode(x)
}

func exportSourceOf(a article.Article) exportSource {
	s := exportSource{ID: a.ID, Path: a.Path, SHA256: a.SHA256, Title: a.Title, Publisher: a.Publisher, URL: a.URL,
		Origin: cmp.Or(a.Origin, "unknown"), Language: a.Language, Text: a.Text}
	if !a.Published.IsZero() {
		s.Published = day(a.Published)
	}
	return s
}

// exportDraft is a draft as it was made, before any file.
func exportDraft(t draft.Timeline, articles []article.Article) exportFile {
	x := newExportFile()
	for _, a := range articles {
		x.Sources = append(x.Sources, exportSourceOf(a))
	}
	for _, e := range t.Entries {
		x.Entries = append(x.Entries, exportDrafted(e))
	}
	return x
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
			x, err := p.export()
			if err != nil {
				return err
			}
			return x.write(cmd.OutOrStdout())
		}),
	}
	cmd.Flags().StringVar(&format, "format", "json", "json: timeline-export/1")
	completeFlag(cmd, "format", "json")
	return cmd
}

// export is the timeline as its files say it.
func (p *project) export() (exportFile, error) {
	x := newExportFile()
	files, faults, err := p.entries()
	if err = cmp.Or(err, errors.Join(faults...)); err != nil {
		return x, err
	}
	texts := p.seedTexts()
	cited := map[string]bool{}
	for _, f := range files {
		x.Entries = append(x.Entries, exportWritten(f, texts))
		for _, s := range f.Entry.Sources {
			cited[s.Seed] = true
		}
	}
	for _, id := range slices.Sorted(maps.Keys(cited)) {
		if a, err := p.seed(id); err == nil {
			x.Sources = append(x.Sources, exportSourceOf(a))
		}
	}
	return x, nil
}

// exportWritten is an entry as its file says it; a quote that is not in its seed has no place, and is left out.
func exportWritten(f *entry.File, texts func(string) (string, bool)) exportEntry {
	e := f.Entry
	x := exportEntry{
		ID: entry.ID(f.Name), Title: e.Title, Summary: e.Body, Date: e.When.String(), Precision: e.When.Precision(),
		Type: "other", Status: cmp.Or(e.Status, "occurred"), Actors: list(e.Actors), Places: list(e.Places), Attribution: e.Attribution,
		DateExpr: e.Read.Text, DateAnchor: e.Read.Anchor, DateRule: e.Read.Rule, Resolution: strings.Join(e.Read.Steps, "; "), Flags: e.Flags, Review: "draft", Evidence: []exportEvidence{},
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
	for _, s := range e.Sources {
		text, _ := texts(s.Seed)
		for _, q := range s.Quotes {
			if start, end, ok := entry.FindQuote(text, q); ok {
				x.Evidence = append(x.Evidence, exportEvidence{Source: s.Seed, Start: start, End: end, Quote: text[start:end]})
			}
		}
	}
	return x
}

package main

import (
	"bytes"
	"cmp"
	"fmt"
	"io"
	"os"
	"slices"

	"dateline/tools/internal/article"
	"dateline/tools/internal/draft"
	"dateline/tools/internal/entry"
)

// An outcome is what happened to the file of one drafted entry.
type outcome struct {
	entry *draft.Entry // nil where it is drafted no more
	file  string       // name of the file, without folder and .md
	what  string       // what happened to it, in a word or two: see happened
	notes []string
}

// sync brings a new draft of the timeline into the project's files. What a person wrote stays: see [entry.Merge].
func (p *project) sync(t draft.Timeline, sources map[string]article.Source) ([]outcome, error) {
	bases, err := p.bases()
	if err != nil {
		return nil, err
	}
	names := nameFiles(t.Entries, bases, p.taken)
	out := make([]outcome, len(t.Entries))
	for i := range t.Entries {
		if out[i], err = p.syncEntry(&t.Entries[i], names[i], sources); err != nil {
			return nil, err
		}
	}
	gone, err := p.goneDrafts(bases, names)
	return append(out, gone...), err
}

// goneDrafts tells of the files that are not drafted any more. They stay: a person may have linked to them.
func (p *project) goneDrafts(bases []base, drafted []string) ([]outcome, error) {
	var out []outcome
	for _, b := range bases {
		if slices.Contains(drafted, b.id) {
			continue
		}
		path := p.path(entriesDir, b.id+".md")
		file, err := readFile(path)
		if err != nil {
			return nil, err
		}
		_, notes, err := entry.Merge(path, []byte{}, file, nil)
		if err != nil {
			return nil, err
		}
		out = append(out, outcome{file: b.id, what: unchanged, notes: noteLines(path, notes)})
	}
	return out, nil
}

// A base is what the tool drafted last for one file.
type base struct {
	id    string
	entry entry.Entry
}

// bases reads the last drafts.
func (p *project) bases() ([]base, error) {
	names, err := p.markdown(draftsDir)
	if err != nil {
		return nil, err
	}
	var out []base
	for _, name := range names {
		data, err := os.ReadFile(name)
		if err != nil {
			return nil, err
		}
		f, err := entry.Parse(name, data)
		if err != nil {
			return nil, fmt.Errorf("%w (the tool writes this file; take it back from git)", err)
		}
		out = append(out, base{entry.ID(name), f.Entry})
	}
	return out, nil
}

// taken tells whether a file of this name stands in the timeline.
func (p *project) taken(id string) bool {
	_, err := os.Stat(p.path(entriesDir, id+".md"))
	return err == nil
}

// nameFiles gives each drafted entry its file: the one drafted before from the same quotes, whatever date or title
// it has now, because addresses are permanent; else a new one that nobody has.
func nameFiles(entries []draft.Entry, bases []base, taken func(string) bool) []string {
	names := make([]string, len(entries))
	used := map[string]bool{}
	for _, m := range matches(entries, bases) {
		if id := bases[m.base].id; names[m.entry] == "" && !used[id] {
			names[m.entry] = id
			used[id] = true
		}
	}
	for _, b := range bases {
		used[b.id] = true
	}
	for i, e := range entries {
		if names[i] == "" {
			names[i] = freeName(e.ID, func(id string) bool { return used[id] || taken(id) })
			used[names[i]] = true
		}
	}
	return names
}

// freeName is id, or id with the first number behind it that is not taken.
func freeName(id string, taken func(string) bool) string {
	name := id
	for n := 2; taken(name); n++ {
		name = fmt.Sprintf("%s-%d", id, n)
	}
	return name
}

// A match says how much an entry and a base are about the same: both are indices.
type match struct{ entry, base, score int }

// matches lists the pairs that share a quote, best first.
func matches(entries []draft.Entry, bases []base) []match {
	byQuote := map[[2]string][]int{}
	for i, b := range bases {
		for _, s := range b.entry.Sources {
			for _, q := range s.Quotes {
				k := [2]string{s.Seed, q}
				byQuote[k] = append(byQuote[k], i)
			}
		}
	}
	var out []match
	for i, e := range entries {
		shared := map[int]int{}
		for _, v := range e.Evidence {
			for _, b := range byQuote[[2]string{v.Source, v.Quote}] {
				shared[b]++
			}
		}
		for b, n := range shared {
			out = append(out, match{i, b, n + likeness(e, bases[b])})
		}
	}
	slices.SortFunc(out, func(a, b match) int {
		return cmp.Or(cmp.Compare(b.score, a.score), cmp.Compare(a.entry, b.entry), cmp.Compare(a.base, b.base))
	})
	return out
}

// likeness tells apart the entries that were drafted from one sentence.
func likeness(e draft.Entry, b base) int {
	n := 0
	for _, same := range []bool{e.ID == b.id, e.Title == b.entry.Title, e.When == b.entry.When, slices.Contains(b.entry.EventTypes, e.Type)} {
		if same {
			n += 2
		}
	}
	return n
}

// syncEntry merges one drafted entry with its file and keeps the draft as the next base.
func (p *project) syncEntry(e *draft.Entry, id string, sources map[string]article.Source) (outcome, error) {
	o := outcome{entry: e, file: id}
	basePath, path := p.path(draftsDir, id+".md"), p.path(entriesDir, id+".md")
	last, err := readFile(basePath)
	if err != nil {
		return o, err
	}
	file, err := readFile(path)
	if err != nil {
		return o, err
	}
	next := entryBytes(*e, sources)
	merged, notes, err := entry.Merge(path, last, file, next)
	if err != nil {
		return o, err
	}
	o.what, o.notes = happened(file, merged, notes), noteLines(path, notes)
	if merged != nil {
		if _, err := entry.WriteFile(path, merged); err != nil {
			return o, err
		}
	}
	_, err = entry.WriteFile(basePath, next)
	return o, err
}

// noteLines are the notes on a file, each a line.
func noteLines(path string, notes []entry.Note) []string {
	var out []string
	for _, n := range notes {
		out = append(out, fmt.Sprintf("%s: %s", path, n))
	}
	return out
}

// happened says in a word what a merge did to a file.
func happened(file, merged []byte, notes []entry.Note) string {
	switch {
	case merged == nil:
		return "stays deleted"
	case file == nil:
		return "new"
	case !bytes.Equal(file, merged):
		return "updated"
	case len(notes) > 0:
		return "kept as yours"
	}
	return unchanged
}

// entryBytes is the file that a drafted entry would be on its own.
func entryBytes(e draft.Entry, sources map[string]article.Source) []byte {
	f := entry.Entry{
		Title: e.Title, When: e.When, EventTypes: []string{e.Type}, Status: e.Status, Actors: e.Actors, Places: e.Places,
		Attribution: e.Attribution, Key: e.Key, Review: "draft", Flags: e.Flags, Body: e.Summary,
		Read: entry.Read{Text: e.Read.Text, Anchor: e.Read.Anchor, Rule: e.Read.Rule, Steps: e.Read.Steps},
	}
	for _, c := range e.History {
		f.History = append(f.History, entry.Change{When: c.When.String(), Status: c.Status, Seed: c.Source})
	}
	at := map[string]int{}
	for _, v := range e.Evidence {
		i, cited := at[v.Source]
		if !cited {
			i = len(f.Sources)
			at[v.Source] = i
			f.Sources = append(f.Sources, citation(sources[v.Source]))
		}
		if s := &f.Sources[i]; !slices.Contains(s.Quotes, v.Quote) {
			s.Quotes = append(s.Quotes, v.Quote)
		}
	}
	return entry.Format(f)
}

// citation is a source as an entry cites it.
func citation(s article.Source) entry.Source {
	return entry.Source{Seed: s.ID, Publisher: s.Publisher, Title: s.Title, URL: s.URL, Published: day(s.Published)}
}

// unchanged is what happened to a file that already says what the draft does.
const unchanged = "unchanged"

// printLines prints each line.
func printLines(w io.Writer, lines []string) {
	for _, l := range lines {
		fmt.Fprintln(w, l)
	}
}

package main

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"maps"
	"os"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"dateline/tools/internal/article"
	"dateline/tools/internal/draft"
	"dateline/tools/internal/entry"
)

// sumsFile lists the seeds that the last draft was made from, as sha256sum writes and checks them in seeds/.
const sumsFile = "SHA256SUMS"

// draftAll drafts the timeline from all seeds that are the tool's to draft from, and brings it into the entries.
// Seeds are given with their SHA-256; it tells of doubts about those that are fresh.
func (p *project) draftAll(stderr io.Writer, seeds map[string]string, fresh map[string]bool) ([]outcome, error) {
	s, err := newShelf()
	if err != nil {
		return nil, err
	}
	defer s.close()
	readings, sources, err := p.readSeeds(stderr, slices.Sorted(maps.Keys(seeds)), fresh, s)
	if err != nil {
		return nil, err
	}
	t, err := draft.Merge(readings, p.lexicon)
	if err != nil {
		return nil, err
	}
	outcomes, err := p.sync(t, sources)
	if err != nil {
		return nil, err
	}
	summarise(stderr, t)
	_, err = entry.WriteFile(p.path(draftsDir, sumsFile), formatSums(seeds))
	return outcomes, err
}

// draftNew drafts the timeline if a seed is new, or is not as it was when it was drafted from. It may return nothing.
func (p *project) draftNew(stderr io.Writer) ([]outcome, error) {
	seeds, fresh, err := p.seedsToDraft()
	if err != nil || len(fresh) == 0 {
		return nil, err
	}
	return p.draftAll(stderr, seeds, fresh)
}

// openForSite opens the project, drafts what is new before its site is built, and tells what a person should know of that.
func openForSite(cmd *cobra.Command) (*project, error) {
	p, err := openProject(cmd)
	if err != nil {
		return nil, err
	}
	outcomes, err := p.draftNew(cmd.ErrOrStderr())
	for _, o := range outcomes {
		printLines(cmd.ErrOrStderr(), o.notes)
	}
	return p, err
}

// seedsToDraft lists the seeds that entries are drafted from, with the SHA-256 of each, and those of them that are
// new or have changed. A seed that entries cite but that the tool never drafted from is a person's: they have drawn
// their entries from it already.
func (p *project) seedsToDraft() (seeds map[string]string, fresh map[string]bool, err error) {
	known, err := p.readSums()
	if err != nil {
		return nil, nil, err
	}
	names, err := p.markdown(seedsDir)
	if err != nil {
		return nil, nil, err
	}
	cited, err := p.cited()
	if err != nil {
		return nil, nil, err
	}
	seeds, fresh = map[string]string{}, map[string]bool{}
	for _, name := range names {
		id := entry.ID(name)
		if known[id] == "" && cited[id] {
			continue
		}
		data, err := os.ReadFile(name)
		if err != nil {
			return nil, nil, err
		}
		sum := sha256.Sum256(data)
		seeds[id] = hex.EncodeToString(sum[:])
		if seeds[id] != known[id] {
			fresh[id] = true
		}
	}
	return seeds, fresh, nil
}

// cited lists the seeds that entries cite.
func (p *project) cited() (map[string]bool, error) {
	out := map[string]bool{}
	_, err := p.eachEntry(func(f *entry.File) {
		for _, s := range f.Entry.Sources {
			out[strings.Clone(s.Seed)] = true
		}
	})
	return out, err
}

// readSums reads the seeds that were drafted from, and the SHA-256 that each had.
func (p *project) readSums() (map[string]string, error) {
	data, err := readFile(p.path(draftsDir, sumsFile))
	out := map[string]string{}
	for line := range strings.Lines(string(data)) {
		if sum, name, ok := strings.Cut(strings.TrimSpace(line), "  "); ok {
			out[entry.ID(name)] = sum
		}
	}
	return out, err
}

// formatSums is what sumsFile holds.
func formatSums(seeds map[string]string) []byte {
	var b bytes.Buffer
	for _, id := range slices.Sorted(maps.Keys(seeds)) {
		fmt.Fprintf(&b, "%s  %s.md\n", seeds[id], id)
	}
	return b.Bytes()
}

// readSeeds reads what each seed tells, one text in memory a core, and tells of doubts about the fresh ones.
func (p *project) readSeeds(stderr io.Writer, ids []string, fresh map[string]bool, s *shelf) ([]*draft.Reading, map[string]article.Source, error) {
	readings := make([]*draft.Reading, len(ids))
	faults := make([]error, len(ids))
	doubts := make([]string, len(ids))
	bar := newProgress(stderr, "seeds", len(ids))
	parallel(len(ids), func(i int) {
		a, err := p.seed(ids[i])
		if err == nil {
			readings[i], doubts[i], err = readAndShelve(a, p.lexicon, s, false)
		}
		if !fresh[ids[i]] {
			doubts[i] = ""
		}
		faults[i] = err
		bar.step()
	})
	bar.end()
	printLines(stderr, slices.DeleteFunc(doubts, func(s string) bool { return s == "" }))
	if err := errors.Join(faults...); err != nil {
		return nil, nil, err
	}
	sources := map[string]article.Source{}
	for _, r := range readings {
		sources[r.Source.ID] = r.Source
	}
	return readings, sources, nil
}

// importedBefore lists the seeds by the SHA-256 of the files that they were imported from.
func (p *project) importedBefore() (map[string]string, error) {
	names, err := p.markdown(seedsDir)
	if err != nil {
		return nil, err
	}
	out := map[string]string{}
	for _, name := range names {
		a, err := p.seed(entry.ID(name))
		if err != nil {
			return nil, err
		}
		out[strings.Clone(a.SHA256)] = a.ID // a part of the file would keep all of it
	}
	return out, nil
}

// hasSeed tells whether a seed of this name is there.
func (p *project) hasSeed(id string) bool {
	_, err := os.Stat(p.path(seedsDir, id+".md"))
	return err == nil
}

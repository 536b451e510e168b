package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"dateline/tools/internal/article"
	"dateline/tools/internal/entry"
	"dateline/tools/internal/lexicon"
)

// The folders of a project, below its own.
const (
	seedsDir   = "seeds"
	draftsDir  = "seeds/drafts" // what the tool last drafted: the base that a person's edits are held against
	entriesDir = "content/timeline"
)

// A project is a folder with seeds/ and content/.
type project struct {
	dir     string
	lexicon *lexicon.Lexicon
}

// openProject opens the project that --dir names.
func openProject(cmd *cobra.Command) (*project, error) {
	dir, err := cmd.Flags().GetString("dir")
	if err != nil {
		return nil, err
	}
	if info, err := os.Stat(dir); err != nil {
		return nil, fmt.Errorf("--dir: %w", err)
	} else if !info.IsDir() {
		return nil, usagef("--dir: %s is not a folder", dir)
	}
	lex, err := siteLexicon(dir)
	return &project{dir, lex}, err
}

// path is where a file of the project lies.
func (p *project) path(elem ...string) string {
	return filepath.Join(append([]string{p.dir}, elem...)...)
}

// markdown lists the markdown files right below a folder of the project, sorted; _index.md is none of them.
func (p *project) markdown(dir string) ([]string, error) {
	files, err := os.ReadDir(p.path(dir))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	var out []string
	for _, f := range files {
		if filepath.Ext(f.Name()) == ".md" && !strings.HasPrefix(f.Name(), "_") && !f.IsDir() {
			out = append(out, p.path(dir, f.Name()))
		}
	}
	return out, err
}

// seedTexts answers for the texts of the project's seeds, each read once.
func (p *project) seedTexts() func(id string) (string, bool) {
	type found struct {
		text string
		ok   bool
	}
	known := map[string]found{}
	return func(id string) (string, bool) {
		f, asked := known[id]
		if !asked {
			a, err := p.seed(id)
			f = found{a.Text, err == nil}
			known[id] = f
		}
		return f.text, f.ok
	}
}

// seed reads one seed. The article's ID is the seed's.
func (p *project) seed(id string) (article.Article, error) {
	if id == "" || strings.ContainsAny(id, `/\`) {
		return article.Article{}, fmt.Errorf("%q is not the name of a seed", id)
	}
	name := p.path(seedsDir, id+".md")
	data, err := os.ReadFile(name)
	if err != nil {
		return article.Article{}, err
	}
	a, _, err := article.ReadSeed(name, data)
	return a, err
}

// entries reads the files of the timeline. Files that cannot be read come back as errors, beside the others.
func (p *project) entries() (files []*entry.File, faults []error, err error) {
	faults, err = p.eachEntry(func(f *entry.File) { files = append(files, f) })
	return files, faults, err
}

// eachEntry reads the files of the timeline one by one. Those that cannot be read come back as errors.
func (p *project) eachEntry(do func(*entry.File)) (faults []error, err error) {
	names, err := p.markdown(entriesDir)
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		data, err := os.ReadFile(name)
		if err != nil {
			return nil, err
		}
		f, err := entry.Parse(name, data)
		if err != nil {
			faults = append(faults, err)
			continue
		}
		do(f)
	}
	return faults, nil
}

// readFile is os.ReadFile, where no file is no bytes.
func readFile(name string) ([]byte, error) {
	data, err := os.ReadFile(name)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	return data, err
}

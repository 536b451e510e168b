package main

import (
	"path/filepath"

	"dateline/tools/internal/lexicon"
)

// lexiconFile is the table that a site adds to the built-in lexicon, beside its config.toml.
const lexiconFile = "lexicon.txt"

// siteLexicon is the built-in lexicon, with what the project in dir adds to it.
func siteLexicon(dir string) (*lexicon.Lexicon, error) {
	table, err := readFile(filepath.Join(dir, lexiconFile))
	if err != nil {
		return nil, err
	}
	if table == nil {
		return lexicon.Default(), nil
	}
	return lexicon.Extend(table)
}

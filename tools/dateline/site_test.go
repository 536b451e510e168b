package main

import (
	"bytes"
	"encoding/json"
	"encoding/xml"
	"html"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"dateline/tools/internal/entry"
	"dateline/tools/internal/prose"
)

// realSite builds a copy of this very project, with its own entries and seeds, and returns the project and its folder.
func realSite(t *testing.T) *project {
	t.Helper()
	dir := t.TempDir()
	for _, part := range []string{"config.toml", "content", "layouts", "static", "i18n", "seeds"} {
		copyTree(t, filepath.Join("..", "..", part), filepath.Join(dir, part))
	}
	var said bytes.Buffer
	if code := run([]string{"build", "--dir", dir}, strings.NewReader(""), &said, &said); code != exitDone {
		t.Fatalf("dateline build exits with %d:\n%s", code, said.String())
	}
	return &project{dir: dir}
}

func copyTree(t *testing.T, from, to string) {
	t.Helper()
	err := filepath.WalkDir(from, func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		rel, err := filepath.Rel(from, name)
		if err != nil {
			return err
		}
		data, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		_, err = entry.WriteFile(filepath.Join(to, rel), data)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}

// What a reader gets from the real site: every entry on the front page and on a page of its own, with when it was, how
// that was read, and its quotes beside their source.
func TestRealSiteShowsEveryEntry(t *testing.T) {
	p := realSite(t)
	files, faults, err := p.entries()
	if err != nil || len(faults) > 0 || len(files) < 5 {
		t.Fatalf("%d entries, %v, %v", len(files), faults, err)
	}
	front := readable(t, p.path("public", "index.html"))
	for _, f := range files {
		page := readable(t, p.path("public", "timeline", entry.ID(f.Name), "index.html"))
		wants(t, front, f.Entry.Title)
		wants(t, page, f.Entry.Title, f.Entry.When.Label(), f.Entry.Read.Text, f.Entry.Attribution)
		for _, s := range f.Entry.Sources {
			wants(t, page, s.Publisher)
			wants(t, page, s.Quotes...)
		}
	}
}

// The site publishes quotes, and never the article.
func TestRealSiteKeepsArticlesToItself(t *testing.T) {
	p := realSite(t)
	files, _, err := p.entries()
	if err != nil {
		t.Fatal(err)
	}
	var quotes strings.Builder
	for _, f := range files {
		quotes.WriteString(strings.Join(strings.Fields(f.Entry.Body), " "))
		for _, s := range f.Entry.Sources {
			quotes.WriteString(strings.Join(s.Quotes, " "))
		}
	}
	all := everything(t, p.path("public"))
	seeds, err := p.markdown(seedsDir)
	if err != nil || len(seeds) == 0 {
		t.Fatalf("%d seeds, %v", len(seeds), err)
	}
	for _, name := range seeds {
		a, err := p.seed(entry.ID(name))
		if err != nil {
			t.Fatal(err)
		}
		for _, s := range prose.Sentences(a.Text) {
			if said := s.In(a.Text); len(said) > 30 && !strings.Contains(quotes.String(), said) && strings.Contains(all, said) {
				t.Errorf("a sentence of %s is in the site, and no entry quotes it: %q", name, said)
			}
		}
	}
}

// What machines get parses.
func TestRealSiteSpeaksToMachines(t *testing.T) {
	p := realSite(t)
	for _, name := range []string{"index.xml", "sitemap.xml"} {
		data, err := os.ReadFile(p.path("public", name))
		if err == nil {
			err = xml.Unmarshal(data, new(struct{ XMLName xml.Name }))
		}
		if err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
	for _, name := range []string{"timeline.json", "feed.json", "timelinejs.json"} {
		data, err := os.ReadFile(p.path("public", name))
		if err != nil || !json.Valid(data) {
			t.Errorf("%s: no JSON (%v)", name, err)
		}
	}
	for _, name := range []string{"404.html", "about/index.html"} {
		if _, err := os.Stat(p.path("public", name)); err != nil {
			t.Error(err)
		}
	}
}

var tag = regexp.MustCompile(`<[^>]*>`)

// readable is the text of a page, as a person reads it: tags and typography aside.
func readable(t *testing.T, name string) string {
	t.Helper()
	data, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return plain(tag.ReplaceAllString(string(data), " "))
}

// plain is s without the difference between typewriter's and printer's marks and spaces.
func plain(s string) string {
	s = html.UnescapeString(s)
	s = strings.NewReplacer("“", `"`, "”", `"`, "’", "'", "‘", "'", "–", "-", "—", "-", "\u00a0", " ").Replace(s)
	return strings.Join(strings.Fields(s), " ")
}

func wants(t *testing.T, page string, texts ...string) {
	t.Helper()
	for _, want := range texts {
		if !strings.Contains(page, plain(want)) {
			t.Errorf("the page does not say %q", want)
		}
	}
}

// everything is the text of all files of the site.
func everything(t *testing.T, dir string) string {
	t.Helper()
	var b strings.Builder
	err := filepath.WalkDir(dir, func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		data, err := os.ReadFile(name)
		b.WriteString(html.UnescapeString(string(data)))
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return b.String()
}

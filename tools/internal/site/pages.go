package site

import (
	"bytes"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"

	"github.com/gohugoio/hugo/config/allconfig"
	"github.com/spf13/afero"
	"github.com/spf13/cast"
)

// A page that the site has without a file of the project's: its layout finds all that it shows.
type page struct {
	name    string // "latest": content/latest.md; with a slash at its end, a section: content/2025/_index.md
	layout  string
	outputs string // TOML; empty: as for its kind
	params  string // TOML
	needs   string // a file that the command makes, without which there is no such page
}

// ownPages are the pages that every timeline has.
var ownPages = []page{
	{name: "timeline/", layout: "archive"},
	{name: "latest", layout: "latest"},
	{name: "sources/", layout: "sources"},
	{name: "corrections", layout: "corrections", outputs: `["html", "rss"]`},
	{name: "lanes", layout: "lanes"},
	{name: "embed", layout: "embed"},
	{name: "map", layout: "map", needs: "data/atlas.json"},
}

// addPages adds the pages that have no words of their own, for each of the site's languages: those that every timeline has,
// and one for each report that entries rest on. A timeline with more entries than the front page shows whole
// ([params] whole) also gets a page for each year and month.
func addPages(mem afero.Fs, dir string, c *allconfig.Configs) error {
	known, err := readEntries(filepath.Join(dir, "content", "timeline"), c.LanguageConfigMap[c.Base.DefaultContentLanguage].C.IgnoreFile)
	if err != nil {
		return err
	}
	pages := slices.Concat(ownPages, known.reports())
	if known.entries > cast.ToInt(c.Base.Params["whole"]) {
		pages = append(pages, known.calendar()...)
	}
	for _, language := range c.Languages {
		suffix := ".md"
		if language.Lang != c.Base.DefaultContentLanguage {
			suffix = "." + language.Lang + ".md"
		}
		for _, p := range pages {
			if there, _ := afero.Exists(mem, filepath.Join(dir, filepath.FromSlash(p.needs))); !there {
				continue
			}
			if err := p.write(mem, filepath.Join(dir, "content"), suffix); err != nil {
				return err
			}
		}
	}
	return nil
}

// write writes the page into the folder content.
func (p page) write(mem afero.Fs, content, suffix string) error {
	text := fmt.Sprintf("+++\ntitle = %q\nlayout = %q\n", filepath.Base(p.name), p.layout)
	if p.outputs != "" {
		text += "outputs = " + p.outputs + "\n"
	}
	text += "[params]\nown = true\n" + p.params + "+++\n"
	name := p.name + suffix
	if p.name[len(p.name)-1] == '/' {
		name = p.name + "_index" + suffix
	}
	return afero.WriteFile(mem, filepath.Join(content, filepath.FromSlash(name)), []byte(text), 0o644)
}

// contents is what the front matter of the entries names.
type contents struct {
	entries int
	months  []string // in which entries begin, in order: "2025-04"
	seeds   []string // that entries rest on, in order
}

// calendar lists the pages of years and months.
func (c contents) calendar() []page {
	var pages []page
	year := ""
	for _, ym := range c.months {
		if ym[:4] != year {
			year = ym[:4]
			pages = append(pages, page{name: year + "/", layout: "year", params: fmt.Sprintf("year = %q\n", year)})
		}
		pages = append(pages, page{
			name: year + "/" + ym[5:] + "/", layout: "month", params: fmt.Sprintf("year = %q\nmonth = %q\n", year, ym),
		})
	}
	return pages
}

// reports lists the pages of the reports that entries rest on.
func (c contents) reports() []page {
	var pages []page
	for _, seed := range c.seeds {
		pages = append(pages, page{name: "sources/" + seed, layout: "source", params: fmt.Sprintf("seed = %q\n", seed)})
	}
	return pages
}

var (
	entryMonth = regexp.MustCompile(`(?m)^date:\s*["']?(\d{4}-\d\d)-\d\d`)
	entrySeed  = regexp.MustCompile(`(?m)^\s*-?\s*seed:\s*["']?([\pL\pN_.-]+)`)
)

// readEntries reads what the entries of dir name, but for those that are ignored. There may be no such folder.
func readEntries(dir string, ignored func(string) bool) (contents, error) {
	var c contents
	months, seeds := map[string]bool{}, map[string]bool{}
	err := filepath.WalkDir(dir, func(name string, d fs.DirEntry, err error) error {
		if os.IsNotExist(err) {
			return nil
		}
		if err != nil || d.IsDir() || filepath.Ext(name) != ".md" || ignored(name) {
			return err
		}
		text, err := os.ReadFile(name)
		front := frontMatter(text)
		if m := entryMonth.FindSubmatch(front); m != nil {
			months[string(m[1])] = true
			c.entries++
		}
		for _, m := range entrySeed.FindAllSubmatch(front, -1) {
			seeds[string(m[1])] = true
		}
		return err
	})
	c.months = slices.Sorted(maps.Keys(months))
	c.seeds = slices.Sorted(maps.Keys(seeds))
	return c, err
}

// frontMatter is the part of a file between its first two lines of "---".
func frontMatter(text []byte) []byte {
	_, rest, _ := bytes.Cut(text, []byte("---"))
	front, _, _ := bytes.Cut(rest, []byte("\n---"))
	return front
}

package site

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"sort"

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
}

// ownPages are the pages that every timeline has.
var ownPages = []page{
	{name: "timeline/", layout: "archive"},
	{name: "latest", layout: "latest"},
	{name: "sources", layout: "sources"},
	{name: "corrections", layout: "corrections", outputs: `["html", "rss"]`},
	{name: "lanes", layout: "lanes"},
	{name: "embed", layout: "embed"},
}

// addPages adds the pages that have no words of their own, for each of the site's languages. A timeline with more entries
// than the front page shows whole ([params] whole) also gets a page for each year and month.
func addPages(mem afero.Fs, dir string, c *allconfig.Configs) error {
	pages := ownPages
	months, entries, err := entryMonths(filepath.Join(dir, "content", "timeline"))
	if err != nil {
		return err
	}
	if entries > cast.ToInt(c.Base.Params["whole"]) {
		pages = append(pages[:len(pages):len(pages)], calendar(months)...)
	}
	for _, language := range c.Languages {
		suffix := ".md"
		if language.Lang != c.Base.DefaultContentLanguage {
			suffix = "." + language.Lang + ".md"
		}
		for _, p := range pages {
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

// calendar lists the pages of years and months.
func calendar(months []string) []page {
	var pages []page
	year := ""
	for _, ym := range months {
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

// entryDay finds the year and the month of an entry in its front matter.
var entryDay = regexp.MustCompile(`(?m)^date:\s*["']?(\d{4}-\d\d)-\d\d`)

// entryMonths lists the months ("2025-04") in which entries of dir begin, in order, and counts the entries.
func entryMonths(dir string) (months []string, entries int, err error) {
	seen := map[string]bool{}
	err = filepath.WalkDir(dir, func(name string, d fs.DirEntry, err error) error {
		if os.IsNotExist(err) {
			return nil
		}
		if err != nil || d.IsDir() || filepath.Ext(name) != ".md" {
			return err
		}
		text, err := os.ReadFile(name)
		if m := entryDay.FindSubmatch(text); m != nil {
			seen[string(m[1])] = true
			entries++
		}
		return err
	})
	for ym := range seen {
		months = append(months, ym)
	}
	sort.Strings(months)
	return months, entries, err
}

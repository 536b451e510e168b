package site

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"sort"

	"github.com/gohugoio/hugo/common/hmaps"
	"github.com/spf13/afero"
	"github.com/spf13/cast"
)

// entryDay finds the year and the month of an entry: the key `date`, which every entry has.
var entryDay = regexp.MustCompile(`(?m)^date:\s*["']?(\d{4})-(\d\d)-\d\d`)

// addCalendar adds a page for each year and month to a timeline with more entries than the front page shows whole
// ([params] whole). The pages hold no words of their own: layouts fill them.
func addCalendar(mem afero.Fs, dir string, params hmaps.Params) error {
	months, entries, err := entryMonths(filepath.Join(dir, "content", "timeline"))
	if err != nil || entries <= cast.ToInt(params["whole"]) {
		return err
	}
	for year, months := range months {
		page := filepath.Join(dir, "content", year)
		if err := writePage(mem, page, year, fmt.Sprintf("layout = \"year\"\n[params]\nyear = %q\n", year)); err != nil {
			return err
		}
		for _, month := range months {
			front := fmt.Sprintf("layout = \"month\"\n[params]\nyear = %q\nmonth = %q\n", year, year+"-"+month)
			if err := writePage(mem, filepath.Join(page, month), year+"-"+month, front); err != nil {
				return err
			}
		}
	}
	return nil
}

// writePage writes a section page without text.
func writePage(mem afero.Fs, dir, title, front string) error {
	text := fmt.Sprintf("+++\ntitle = %q\n%s+++\n", title, front)
	return afero.WriteFile(mem, filepath.Join(dir, "_index.md"), []byte(text), 0o644)
}

// entryMonths lists, by year, the months in which entries of dir begin, and counts the entries.
func entryMonths(dir string) (months map[string][]string, entries int, err error) {
	seen := map[[2]string]bool{}
	err = filepath.WalkDir(dir, func(name string, d fs.DirEntry, err error) error {
		if os.IsNotExist(err) {
			return nil
		}
		if err != nil || d.IsDir() || filepath.Ext(name) != ".md" {
			return err
		}
		text, err := os.ReadFile(name)
		if m := entryDay.FindSubmatch(text); m != nil {
			seen[[2]string{string(m[1]), string(m[2])}] = true
			entries++
		}
		return err
	})
	months = map[string][]string{}
	for ym := range seen {
		months[ym[0]] = append(months[ym[0]], ym[1])
	}
	for _, list := range months {
		sort.Strings(list)
	}
	return months, entries, err
}

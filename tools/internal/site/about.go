package site

import (
	"embed"
	"os"
	"path/filepath"
	"strings"

	"github.com/gohugoio/hugo/config/allconfig"
	"github.com/spf13/afero"

	"dateline"
)

// abouts are the page on method in other languages than English, by code. They stand apart from content/, where a site
// without these languages would take each for a page of its own.
//
//go:embed about
var abouts embed.FS

// englishAbout is the page on method in English, in the starter site.
const englishAbout = "content/about.md"

// addAbout lays the page on method into mem in each of the site's languages where the project has none of its own.
func addAbout(mem afero.Fs, dir string, c *allconfig.Configs) error {
	for _, language := range c.Languages {
		name, named := "about.md", "about."+language.Lang+".md"
		if language.Lang != c.Base.DefaultContentLanguage {
			name = named
		}
		content := filepath.Join(dir, "content")
		if isFile(filepath.Join(content, name)) || isFile(filepath.Join(content, named)) {
			continue
		}
		text, err := aboutIn(language.Lang)
		if err != nil {
			return err
		}
		if err := afero.WriteFile(mem, filepath.Join(content, name), text, 0o644); err != nil {
			return err
		}
	}
	return nil
}

// aboutIn is the page on method in a language, given by its code ("uk", "es-MX"). A language without one reads English.
func aboutIn(language string) ([]byte, error) {
	code, _, _ := strings.Cut(language, "-")
	if text, err := abouts.ReadFile("about/" + code + ".md"); err == nil {
		return text, nil
	}
	return dateline.Starter.ReadFile(englishAbout)
}

// isFile tells whether there is a file of that name.
func isFile(name string) bool {
	info, err := os.Stat(name)
	return err == nil && !info.IsDir()
}

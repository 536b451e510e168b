package site

import (
	"os"
	"path/filepath"
	"regexp"

	"github.com/gohugoio/hugo/config/allconfig"
)

// unreviewed is the line of an entry's front matter that says that no person has checked it.
var unreviewed = regexp.MustCompile(`(?m)^review:[ \t]*["']?draft["']?[ \t]*(#.*)?\r?$`)

// hideDrafts leaves the entries that nobody reviewed out of the site, where the project asks for it ([params] drafts = "hide").
func hideDrafts(c *allconfig.Configs) {
	if c.Base.Params["drafts"] != "hide" {
		return
	}
	for _, language := range c.LanguageConfigMap {
		ignored := language.C.IgnoreFile
		language.C.IgnoreFile = func(name string) bool { return ignored(name) || isDraft(name) }
	}
}

// isDraft tells whether a file is an entry that nobody reviewed.
func isDraft(name string) bool {
	if filepath.Ext(name) != ".md" {
		return false
	}
	text, err := os.ReadFile(name)
	return err == nil && unreviewed.Match(frontMatter(text)) // one of the starter's own pages is no file
}

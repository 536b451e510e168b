package article

import (
	"fmt"
	"regexp"
	"strings"
	"time"

	"golang.org/x/text/language"

	"dateline/tools/internal/matter"
)

// frontMatter is what an article's front matter may say of it. Keys that are not here are left to whoever wrote them.
type frontMatter struct {
	Title         string `yaml:"title" toml:"title"`
	Publisher     string `yaml:"publisher" toml:"publisher"`
	URL           string `yaml:"url" toml:"url"`
	Language      string `yaml:"language" toml:"language"`
	Published     any    `yaml:"published" toml:"published"`
	Date          any    `yaml:"date" toml:"date"` // as other tools call it
	PublishedFrom string `yaml:"published_from" toml:"published_from"`
	SHA256        string `yaml:"sha256" toml:"sha256"`
	Licence       string `yaml:"licence" toml:"licence"`
	License       string `yaml:"license" toml:"license"`
	Note          string `yaml:"note" toml:"note"`
}

// fill sets what s does not know yet from the front matter; head is its text, where an error finds its line.
func (f frontMatter) fill(s *Source, head string) error {
	setAll(
		set{&s.Title, f.Title}, set{&s.Publisher, f.Publisher}, set{&s.URL, f.URL}, set{&s.Language, canonicalLanguage(f.Language)},
		set{&s.SHA256, f.SHA256}, set{&s.Licence, or(f.Licence, f.License)}, set{&s.Note, f.Note})
	if !s.Published.IsZero() {
		return nil
	}
	for _, key := range []string{"published", "date"} {
		value := f.Published
		if key == "date" {
			value = f.Date
		}
		if value == nil {
			continue
		}
		t := dateValue(value)
		if t.IsZero() {
			return &matter.Error{Line: lineOf(head, key), Message: fmt.Sprintf("%s: not a date: %q (write it as 2025-04-22)", key, fmt.Sprint(value))}
		}
		s.Published, s.Origin = t, or(f.PublishedFrom, "front-matter")
		return nil
	}
	return nil
}

// A set is a place to fill, and what to fill it with.
type set struct {
	to   *string
	from string
}

// setAll fills the places that are empty, with one line each.
func setAll(sets ...set) {
	for _, s := range sets {
		*s.to = or(*s.to, strings.Join(strings.Fields(clean(s.from)), " "))
	}
}

// dateValue reads a date as a front matter's parser gives it.
func dateValue(v any) time.Time {
	if t, ok := v.(time.Time); ok {
		return t
	}
	return parseDate(strings.TrimSpace(fmt.Sprint(v)))
}

// lineOf returns the line of the file on which a key of its front matter stands.
func lineOf(head, key string) int {
	at := regexp.MustCompile(`(?m)^["']?` + key + `["']?[ \t]*[:=]`).FindStringIndex(head)
	if at == nil {
		return 1
	}
	return matter.HeadLine + strings.Count(head[:at[0]], "\n")
}

// canonicalLanguage writes a language as BCP 47 does ("en_gb" as "en-GB"); what is none comes back empty.
func canonicalLanguage(s string) string {
	tag, err := language.Parse(strings.TrimSpace(s))
	if err != nil || tag == language.Und {
		return ""
	}
	return tag.String()
}

package entry

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/goccy/go-yaml/ast"

	"dateline/tools/internal/edtf"
)

// A Problem is what a person must mend, or look at, in one place of a file.
type Problem struct {
	File    string
	Line    int
	Field   string // "sources.0.seed"; empty for the file as a whole
	Message string
	Hint    string // what to do, where that is known
	Warning bool   // it may be as it should be
}

func (p Problem) String() string {
	s := fmt.Sprintf("%s:%d: ", p.File, p.Line)
	if p.Warning {
		s += "warning: "
	}
	if p.Field != "" {
		s += p.Field + ": "
	}
	s += p.Message
	if p.Hint != "" {
		s += " (" + p.Hint + ")"
	}
	return s
}

// A Context is what an entry is held against.
type Context struct {
	Seed   func(id string) (text string, ok bool) // the text of a seed; nil: quotes are not looked up
	Newest time.Time                              // the day of the newest source of all; zero: plans are not held against it
}

// Check returns the problems of one file, in the order of its lines.
func Check(f *File, ctx Context) []Problem {
	c := checker{f: f, problems: slices.Clone(f.faults)}
	c.required()
	c.dates(ctx.Newest)
	c.words()
	c.keys()
	c.sources(ctx.Seed)
	slices.SortStableFunc(c.problems, func(a, b Problem) int { return cmp.Compare(a.Line, b.Line) })
	return c.problems
}

type checker struct {
	f        *File
	problems []Problem
}

func (c *checker) report(field, message, hint string) {
	c.problems = append(c.problems, Problem{File: c.f.Name, Line: c.f.line(field), Field: field, Message: message, Hint: hint})
}

func (c *checker) warn(field, message, hint string) {
	c.report(field, message, hint)
	c.problems[len(c.problems)-1].Warning = true
}

// faulty tells whether a field has a problem already.
func (c *checker) faulty(field string) bool {
	return slices.ContainsFunc(c.problems, func(p Problem) bool { return p.Field == field })
}

// required checks that the three things are there without which there is no entry.
func (c *checker) required() {
	e := c.f.Entry
	if strings.TrimSpace(e.Title) == "" && !c.faulty("title") {
		c.report("title", "missing", "say in a line what happened")
	}
	if e.When.IsZero() && !c.faulty("when") {
		c.report("when", "missing", `say when it happened: when: "2025-04-19"`)
	}
	if e.Body == "" {
		c.report("", "no text below the front matter", "say in a sentence or two what happened")
	}
}

// dates checks that date, when and status agree.
func (c *checker) dates(newest time.Time) {
	e := c.f.Entry
	if e.When.IsZero() {
		return
	}
	if !c.quoted("when") {
		c.report("when", "not in quotation marks, so that others may read a number or a list", "dateline check --fix adds them")
	}
	day := SortDay(e.When)
	switch got, _, _ := strings.Cut(e.Date, "T"); {
	case e.Date == "":
		c.report("date", "missing", "dateline check --fix writes "+day)
	case got != day:
		c.report("date", fmt.Sprintf("%s, but when says %s", e.Date, day), "dateline check --fix writes that, if when is right")
	}
	if last, ok := e.When.Last(); ok && e.Status == "planned" && last.Before(newest) {
		c.warn("status", "planned, but the day is past: there are sources of "+newest.Format(time.DateOnly), "say whether it happened: occurred, or cancelled")
	}
}

// quoted tells whether a field's value stands in quotation marks.
func (c *checker) quoted(field string) bool {
	v, ok := c.f.nodes[field].(*ast.MappingValueNode)
	if !ok {
		return false
	}
	origin := strings.TrimSpace(v.Value.GetToken().Origin)
	return strings.HasPrefix(origin, `"`) || strings.HasPrefix(origin, "'")
}

// words checks the closed vocabularies.
func (c *checker) words() {
	e := c.f.Entry
	c.oneOf("status", e.Status, Statuses)
	c.oneOf("review", e.Review, Reviews)
	for i, t := range e.EventTypes {
		c.oneOf("event_types."+strconv.Itoa(i), t, Types)
	}
	for i, h := range e.History {
		if _, err := edtf.Parse(h.When); h.When != "" && err != nil {
			c.report(fmt.Sprintf("history.%d.when", i), err.Error(), "")
		}
		c.oneOf(fmt.Sprintf("history.%d.status", i), h.Status, Statuses)
	}
}

func (c *checker) oneOf(field, word string, words []string) {
	if word == "" || slices.Contains(words, word) {
		return
	}
	hint := "one of " + strings.Join(words, ", ")
	if near := nearest(word, words); near != "" {
		hint = "did you mean " + near + "?"
	}
	c.report(field, fmt.Sprintf("no such word: %q", word), hint)
}

// known are the keys of an entry's parts, by the path of the part; other keys are the site's own.
var known = map[string][]string{
	"":        append(fieldKeys(), hugoKeys...),
	"read":    {"text", "anchor", "rule", "steps"},
	"sources": {"seed", "publisher", "title", "url", "published", "quotes"},
	"history": {"when", "status", "seed"},
}

// hugoKeys are keys that Hugo reads itself, so that none of them is taken for a misspelling.
var hugoKeys = []string{"aliases", "build", "cascade", "description", "draft", "expiryDate", "images", "keywords", "lastmod", "layout", "linkTitle",
	"menus", "outputs", "params", "publishDate", "resources", "sitemap", "slug", "summary", "tags", "translationKey", "url", "weight"}

func fieldKeys() []string {
	keys := make([]string, len(fields))
	for i, f := range fields {
		keys[i] = f.key
	}
	return keys
}

// keys checks for keys that are misspelt, or mean something else than their writer thinks.
func (c *checker) keys() {
	if c.f.has("type") {
		c.report("type", "Hugo reads this key itself, and would pick other layouts", "write event_types: [talks]")
	}
	for _, path := range slices.Sorted(maps.Keys(c.f.nodes)) {
		part, name := partOf(path)
		words, ok := known[part]
		if !ok || slices.Contains(words, name) || path == "type" {
			continue
		}
		if near := nearest(name, words); near != "" {
			c.report(path, "no such key", "did you mean "+near+"?")
		}
	}
}

// partOf splits "sources.0.sed" into "sources" and "sed".
func partOf(path string) (part, name string) {
	steps := strings.Split(path, ".")
	name = steps[len(steps)-1]
	if _, err := strconv.Atoi(name); err == nil {
		return "-", name
	}
	if len(steps) > 1 {
		part = steps[0]
	}
	return part, name
}

// sources checks what is said of each source, and that its seed is there and says what it is quoted for.
func (c *checker) sources(seed func(string) (string, bool)) {
	for i, s := range c.f.Entry.Sources {
		path := fmt.Sprintf("sources.%d", i)
		if day, _, _ := strings.Cut(s.Published, "T"); day != "" {
			if _, err := time.Parse(time.DateOnly, day); err != nil {
				c.report(path+".published", fmt.Sprintf("not a day: %q", s.Published), "write it as 2025-04-22")
			}
		}
		if s.URL != "" && !strings.HasPrefix(s.URL, "https://") && !strings.HasPrefix(s.URL, "http://") {
			c.report(path+".url", fmt.Sprintf("not an address: %q", shorten(s.URL)), "begin it with https://")
		}
		if s.Seed != "" && seed != nil {
			c.quotes(path, s, seed)
		}
	}
}

// quotes checks that what is quoted stands in the seed. A line's end there is as good as a space.
func (c *checker) quotes(path string, s Source, seed func(string) (string, bool)) {
	text, ok := seed(s.Seed)
	if !ok {
		c.report(path+".seed", fmt.Sprintf("no file seeds/%s.md", s.Seed), "add it, or take the line out for a source that is not kept")
		return
	}
	for i, q := range s.Quotes {
		if _, _, there := FindQuote(text, q); !there {
			c.report(fmt.Sprintf("%s.quotes.%d", path, i), fmt.Sprintf("not in seeds/%s.md: %q", s.Seed, shorten(q)), "copy the words exactly as they stand there")
		}
	}
}

// shorten cuts a quote to what finds it again.
func shorten(s string) string {
	if r := []rune(s); len(r) > 60 {
		return string(r[:60]) + "…"
	}
	return s
}

// Fix returns f with what Check would mend by itself: date as when says, and when in quotation marks.
func Fix(f *File) (*File, error) {
	if f.Entry.When.IsZero() {
		return f, nil
	}
	c := checker{f: f}
	if !c.quoted("when") {
		when, _, _ := fieldOf("when")
		fixed, err := f.put(when, f.Entry.When)
		if err != nil {
			return f, err
		}
		f = fixed
	}
	if got, _, _ := strings.Cut(f.Entry.Date, "T"); got == SortDay(f.Entry.When) {
		return f, nil
	}
	return f.Set("date", SortDay(f.Entry.When))
}

// nearest returns the word that w may be a misspelling of: one that up to two letters make into it; empty if none is.
func nearest(w string, words []string) string {
	best, least := "", min(3, len(w)/2+1)
	for _, word := range words {
		if d := distance(strings.ToLower(w), strings.ToLower(word)); d < least {
			best, least = word, d
		}
	}
	return best
}

// distance counts the letters to put in, take out, change or swap with their neighbour to make a into b.
func distance(a, b string) int {
	d := make([][]int, len(a)+1)
	for i := range d {
		d[i] = make([]int, len(b)+1)
		d[i][0] = i
	}
	for j := range d[0] {
		d[0][j] = j
	}
	for i := 1; i <= len(a); i++ {
		for j := 1; j <= len(b); j++ {
			change := 1
			if a[i-1] == b[j-1] {
				change = 0
			}
			d[i][j] = min(d[i-1][j]+1, d[i][j-1]+1, d[i-1][j-1]+change)
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				d[i][j] = min(d[i][j], d[i-2][j-2]+1)
			}
		}
	}
	return d[len(a)][len(b)]
}

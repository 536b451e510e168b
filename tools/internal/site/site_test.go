package site

import (
	"bytes"
	"errors"
	"image"
	"image/png"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"
)

// project writes an archive of testdata, changed by edit, into a new folder.
func project(t *testing.T, archive string, edit ...string) string {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("testdata", archive))
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	text := strings.NewReplacer(edit...).Replace(string(data))
	for _, f := range txtar.Parse([]byte(text)).Files {
		write(t, filepath.Join(dir, f.Name), string(f.Data))
	}
	return dir
}

func write(t *testing.T, name, text string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}

func build(t *testing.T, o Options) Stats {
	t.Helper()
	stats, err := Build(o)
	if err != nil {
		t.Fatal(err)
	}
	return stats
}

func read(t *testing.T, name ...string) string {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(name...))
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

// What a reader finds on each kind of page: words that must be there, and after "not:" words that must not.
var pages = map[string][]string{
	"index.html": {
		"The London talks</h1>", "Four weeks of diplomacy", "As of 23 April 2025", "week of</span> <b>14</b>", "planned for",
		">April 2025</span>", "disputed", "called off", "draft, not reviewed", "“on Saturday”", "counted from 22 April 2025",
		"thirty hours of quiet", "2 sources", "Spring of talks", `class="strip"`, "Key moments", "not:", "WHOLE ARTICLE", "style=",
	},
	"timeline/2025-04-19-thirty-hour-ceasefire/index.html": {
		"<time datetime=\"2025-04-19\">19 April 2025</time>", "deny that the guns fell silent", "weekday, past tense",
		"Before: 20 April 2025, claimed", `"@type":"Event"`, "previousStartDate", "news.example.org",
	},
	"timeline/2099-05-01-signing/index.html":        {"planned for <time datetime=\"2099-05\">May 2099</time>", "EventScheduled"},
	"timeline/2025-04-25-visit/index.html":          {"by 25 April 2025", "EventCancelled"},
	"timeline/2025-04-14-talks-in-paris/index.html": {"week of 14 April 2025", "happened", "Second desk"},
	"actors/ukraine/index.html":                     {"Ukraine</h1>", "Envoys meet in Paris", "2 entries"},
	"places/geneva/index.html":                      {"Leaders to sign"},
	"types/talks/index.html":                        {"Talks</h1>", "Visit to Moscow"},
	"status/disputed/index.html":                    {"Disputed</h1>", "30-hour"},
	"actors/index.html":                             {"Actors</h1>", "Vladimir Putin"},
	"timeline/index.html":                           {"Archive</h1>", "&lt;iframe", "timeline.csv"},
	"latest/index.html":                             {"Leaders to sign"},
	"lanes/index.html":                              {"Vladimir Putin"},
	"sources/2025-04-22-london-talks/index.html":    {"London hosts a smaller meeting</h1>", "Envoys meet in Paris", "2 entries", "news.example.org/london"},
	"sources/index.html":                            {"London hosts a smaller meeting", "2 entries"},
	"corrections/index.html":                        {"30-hour", "20 April 2025, claimed"},
	"corrections/index.xml":                         {"30-hour"},
	"about/index.html":                              {"How dates are read"},
	"embed/index.html":                              {"Envoys meet", `target="_blank"`, "not:", "masthead"},
	"404.html":                                      {"no page here"},
	"index.xml":                                     {"<rss", "week of 14 April 2025: Envoys"},
	"feed.json":                                     {"https://jsonfeed.org/version/1.1", "30-hour"},
	"timeline.json":                                 {`"when":"[2025-04-14..2025-04-20]"`, `"precision":"week"`, "not:", "WHOLE ARTICLE"},
	"timeline.csv":                                  {`"[2025-04-14..2025-04-20]","2025-04-14","2025-04-20","week","2"`},
	"timeline.ics":                                  {"DTSTART;VALUE=DATE:20250414\r\nDTEND;VALUE=DATE:20250421\r\n", "STATUS:CANCELLED", "STATUS:TENTATIVE"},
	"timelinejs.json":                               {`"display_date":"week of 14 April 2025"`},
	"sitemap.xml":                                   {"https://timeline.example.org/talks/timeline/2025-04-25-visit/"},
	"robots.txt":                                    {"User-agent"},
}

func TestWhatReadersGet(t *testing.T) {
	dir := project(t, "london.txtar")
	stats := build(t, Options{Dir: dir})
	if stats.Entries != 4 {
		t.Errorf("%d entries, want 4", stats.Entries)
	}
	for name, words := range pages {
		text := read(t, dir, "public", name)
		want := true
		for _, w := range words {
			if w == "not:" {
				want = false
			} else if strings.Contains(text, w) != want {
				t.Errorf("%s: has %q: %t, want %t", name, w, !want, want)
			}
		}
	}
	if _, err := os.Stat(filepath.Join(dir, "public", "seeds")); err == nil {
		t.Error("the seeds are published")
	}
}

func TestBuildAgainWritesNothing(t *testing.T) {
	dir := project(t, "london.txtar")
	first := build(t, Options{Dir: dir})
	if second := build(t, Options{Dir: dir}); second.Written != 0 || second.Removed != 0 || second.Files != first.Files {
		t.Errorf("second build: %+v, first: %+v", second, first)
	}
}

func TestBuildRemovesWhatIsGone(t *testing.T) {
	dir := project(t, "london.txtar")
	build(t, Options{Dir: dir})
	write(t, filepath.Join(dir, "public", ".nojekyll"), "")
	os.Remove(filepath.Join(dir, "content", "timeline", "2025-04-25-visit.md"))
	build(t, Options{Dir: dir})
	if _, err := os.Stat(filepath.Join(dir, "public", "timeline", "2025-04-25-visit")); err == nil {
		t.Error("the page of a removed entry stays")
	}
	read(t, dir, "public", ".nojekyll") // the publisher's own file stays
}

func TestBuildLeavesOtherFoldersAlone(t *testing.T) {
	dir := project(t, "london.txtar")
	out := t.TempDir()
	write(t, filepath.Join(out, "thesis.doc"), "years of work")
	if _, err := Build(Options{Dir: dir, Out: out}); err == nil {
		t.Error("built into a folder of something else")
	}
	read(t, out, "thesis.doc")
}

func TestFolderWithOnlyEntriesBuilds(t *testing.T) {
	dir := t.TempDir()
	write(t, filepath.Join(dir, "content", "timeline", "2025-04-19-x.md"), "---\ntitle: It happened\ndate: 2025-04-19\nwhen: \"2025-04-19\"\n---\nSo it did.\n")
	build(t, Options{Dir: dir})
	if page := read(t, dir, "public", "index.html"); !strings.Contains(page, "It happened") {
		t.Error("the entry is not on the front page")
	}
}

func TestProjectOverridesTheStarter(t *testing.T) {
	dir := project(t, "london.txtar")
	write(t, filepath.Join(dir, "layouts", "404.html"), `{{ define "main" }}Our own page{{ end }}`)
	build(t, Options{Dir: dir})
	if page := read(t, dir, "public", "404.html"); !strings.Contains(page, "Our own page") {
		t.Error("the project's own layout is not used")
	}
}

func TestEnvironmentDoesNotLeak(t *testing.T) {
	t.Setenv("HUGO_TITLE", "Leaked")
	dir := project(t, "london.txtar")
	build(t, Options{Dir: dir})
	if strings.Contains(read(t, dir, "public", "index.html"), "Leaked") {
		t.Error("HUGO_TITLE changed the site")
	}
}

// An entry may be a folder with its pictures; a picture must say what is to be seen.
func TestPictures(t *testing.T) {
	dir := project(t, "london.txtar")
	entry := filepath.Join(dir, "content", "timeline", "2025-04-23-bridge")
	text := "---\ntitle: The bridge\ndate: 2025-04-23\nwhen: \"2025-04-23\"\n---\n![A bridge at dawn](bridge.png \"The crossing\")\n{credit=\"Sample desk\" graphic=\"true\"}\n\n{{< elsewhere url=\"https://film.example.org/1\" title=\"The film\" >}}\n"
	write(t, filepath.Join(entry, "index.md"), text)
	var picture bytes.Buffer
	if err := png.Encode(&picture, image.NewRGBA(image.Rect(0, 0, 900, 600))); err != nil {
		t.Fatal(err)
	}
	write(t, filepath.Join(entry, "bridge.png"), picture.String())
	build(t, Options{Dir: dir})
	page := read(t, dir, "public", "timeline", "2025-04-23-bridge", "index.html")
	for _, want := range []string{`alt="A bridge at dawn"`, "480w", ".webp 900w", `width="900" height="600"`, "The crossing", "Sample desk", "<details class=\"cover\"", "film.example.org, which will learn", " frame-src https://film.example.org;"} {
		if !strings.Contains(page, want) {
			t.Errorf("no %s", want)
		}
	}
	write(t, filepath.Join(entry, "index.md"), strings.Replace(text, "A bridge at dawn", "", 1))
	if _, err := Build(Options{Dir: dir}); err == nil || !strings.Contains(err.Error(), "no alt text") {
		t.Errorf("a picture without alt text: %v", err)
	}
}

func TestDraftsCanBeHidden(t *testing.T) {
	dir := project(t, "london.txtar", `licence = "CC0"`, `drafts = "hide"`)
	build(t, Options{Dir: dir})
	for _, name := range []string{"index.html", "timeline.json", "sitemap.xml", "index.xml"} {
		if strings.Contains(read(t, dir, "public", name), "30-hour") {
			t.Errorf("%s shows a draft", name)
		}
	}
	if _, err := os.Stat(filepath.Join(dir, "public", "timeline", "2025-04-19-thirty-hour-ceasefire")); err == nil {
		t.Error("a draft has a page")
	}
}

func TestProblemsPointAtTheFile(t *testing.T) {
	const entry = "content/timeline/2025-04-25-visit.md"
	for name, c := range map[string]struct{ old, new, want string }{
		"front matter that is no YAML": {"title: Visit to Moscow", "title: [Visit", entry},
		"a date that is none":          {"date: 2025-04-25", "date: soon", entry},
		"no when":                      {`when: "[..2025-04-25]"`, "", entry + ": when: missing"},
		"two pages at one address":     {"date: 2025-04-25", "date: 2025-04-25\nurl: /about/", "about/index.html"},
		"a broken layout":              {"-- seeds/", "-- layouts/404.html --\n{{ .Nothing }\n-- seeds/", "layouts/404.html:1"},
	} {
		t.Run(name, func(t *testing.T) {
			dir := project(t, "london.txtar", c.old, c.new)
			_, err := Build(Options{Dir: dir})
			var problems Problems
			if !errors.As(err, &problems) || !strings.Contains(err.Error(), c.want) {
				t.Errorf("got %v, want problems with %q", err, c.want)
			}
			if _, err := os.Stat(filepath.Join(dir, "public")); err == nil {
				t.Error("a site was published")
			}
		})
	}
}

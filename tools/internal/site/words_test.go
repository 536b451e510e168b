package site

import (
	"fmt"
	"html"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"dateline"
	"dateline/tools/internal/edtf"
)

// dates are values of each form that an entry may use.
var dates = []string{
	"2025-04-19", "2025-04-19T18:00+03:00", "2025-04-19T18:00-03:30", "2025-04-19T06:05", "2025-04-19T18:00Z",
	"2024-02", "2025", "202X", "19XX", "2025-21", "2024-23", "1999-24",
	"2025-04-14/2025-04-20", "2025-04-28/2025-05-02", "2024-12-30/2025-01-02", "2025-04/2025-06", "1939/1945",
	"2014/..", "../2025-05-31", "[2025-04-14..2025-04-20]", "[2025-04-22..2025-04-27]", "[2025-06-20..2025-06-30]",
	"[..2025-05-31]", "[2025-05-31..]", "2025-04~", "2025-04?", "2025-04%", "2025-04-14~/2025-04-20", "-0043-03-15",
}

// The site and the command say a date in the same words.
func TestDatesReadAsTheCommandSaysThem(t *testing.T) {
	dir := t.TempDir()
	for i, when := range dates {
		text := fmt.Sprintf("---\ntitle: Entry %d\ndate: 2025-04-19\nwhen: %q\n---\nText.\n", i, when)
		write(t, filepath.Join(dir, "content", "timeline", fmt.Sprintf("2025-04-19-%d.md", i)), text)
	}
	build(t, Options{Dir: dir})
	said := regexp.MustCompile(`<p class="story-when">(.*?)</p>`)
	tag := regexp.MustCompile(`<[^>]*>`)
	for i, when := range dates {
		v, err := edtf.Parse(when)
		if err != nil {
			t.Fatal(err)
		}
		page := read(t, dir, "public", "timeline", fmt.Sprintf("2025-04-19-%d", i), "index.html")
		got := html.UnescapeString(tag.ReplaceAllString(said.FindStringSubmatch(page)[1], ""))
		if got != v.Label() {
			t.Errorf("%s: the site says %q, the command %q", when, got, v.Label())
		}
		data := read(t, dir, "public", "timeline.json")
		first, known := v.First()
		if want := fmt.Sprintf(`"first":%q`, first.Format("2006-01-02")); known && first.Year() > 0 && !strings.Contains(data, want) {
			t.Errorf("%s: no %s in timeline.json", when, want)
		}
	}
}

// Every language has a word for everything that English has, and for nothing else.
func TestLanguagesHaveTheSameKeys(t *testing.T) {
	keys := func(language string) map[string]bool {
		text, err := dateline.Starter.ReadFile("i18n/" + language + ".toml")
		if err != nil {
			t.Fatal(err)
		}
		found := map[string]bool{}
		for _, m := range regexp.MustCompile(`(?m)^(\w+) = `).FindAllStringSubmatch(string(text), -1) {
			found[m[1]] = true
		}
		return found
	}
	english := keys("en")
	for _, language := range []string{"ar", "es", "fr", "ru", "uk"} {
		other := keys(language)
		for key := range english {
			if !other[key] {
				t.Errorf("%s has no %s", language, key)
			}
		}
		for key := range other {
			if !english[key] {
				t.Errorf("%s has %s, which English has not", language, key)
			}
		}
	}
}

func TestDatesInOtherLanguages(t *testing.T) {
	for language, want := range map[string]string{
		"uk": "тиждень від 14 квітня 2025", "ru": "неделя с 14 апреля 2025", "fr": "semaine du 14 avril 2025",
		"es": "semana del 14 de abril de 2025", "ar": "أسبوع 14 أبريل 2025",
	} {
		dir := project(t, "london.txtar", "[params]", fmt.Sprintf("defaultContentLanguage = %q\nlocale = %q\n[params]", language, language))
		build(t, Options{Dir: dir})
		page := read(t, dir, "public", "timeline", "2025-04-14-talks-in-paris", "index.html")
		if !strings.Contains(page, want) {
			t.Errorf("%s: no %q", language, want)
		}
		if dir := map[bool]string{true: `dir="rtl"`, false: `dir="ltr"`}[language == "ar"]; !strings.Contains(page, dir) {
			t.Errorf("%s: no %s", language, dir)
		}
	}
}

// A site has the page on method in its own languages, and in no others.
func TestAboutInOtherLanguages(t *testing.T) {
	for language, want := range map[string]string{
		"en": "How this timeline is made", "uk": "Як зроблено цю хронологію", "ru": "Как сделана эта хронология",
		"fr": "Comment cette chronologie est faite", "es": "Cómo se hace esta cronología", "ar": "كيف أُعدّ هذا التسلسل الزمني",
	} {
		dir := project(t, "london.txtar", "[params]", fmt.Sprintf("defaultContentLanguage = %q\nlocale = %q\n[params]", language, language))
		build(t, Options{Dir: dir})
		page := read(t, dir, "public", "about", "index.html")
		if !strings.Contains(page, "<h1>"+want) || !strings.Contains(page, `id="statuses"`) {
			t.Errorf("%s: no %q with statuses", language, want)
		}
		for _, key := range []string{"occurred", "reported", "ongoing", "planned", "claimed", "unverified", "disputed", "cancelled", "draft"} {
			if word := wordFor(t, language, "status_"+key); !strings.Contains(page, word) {
				t.Errorf("%s: the page does not explain %q", language, word)
			}
		}
	}
}

// wordFor is what a language calls a key.
func wordFor(t *testing.T, language, key string) string {
	t.Helper()
	text, err := dateline.Starter.ReadFile("i18n/" + language + ".toml")
	if err != nil {
		t.Fatal(err)
	}
	return regexp.MustCompile(`(?m)^` + key + ` = "(.*)"`).FindStringSubmatch(string(text))[1]
}

// A project's own page on method takes the place of the starter's, in either way of naming it.
func TestOwnAboutInTwoLanguages(t *testing.T) {
	languages := "defaultContentLanguage = \"uk\"\n[languages.uk]\nweight = 1\n[languages.fr]\nweight = 2\n[params]"
	dir := project(t, "london.txtar", "[params]", languages)
	write(t, filepath.Join(dir, "content", "about.uk.md"), "---\ntitle: Our own page\n---\nText.\n")
	build(t, Options{Dir: dir})
	if page := read(t, dir, "public", "about", "index.html"); !strings.Contains(page, "<h1>Our own page") {
		t.Error("the project's own page is not used")
	}
	if page := read(t, dir, "public", "fr", "about", "index.html"); !strings.Contains(page, "<h1>Comment cette chronologie") {
		t.Error("no page in the second language")
	}
}

func TestFoldCalendar(t *testing.T) {
	long := "SUMMARY:" + strings.Repeat("é", 60)
	for in, want := range map[string]string{
		"A:1\nB:2\n":     "A:1\r\nB:2\r\n",
		"A:1\r\n\n\nB:2": "A:1\r\nB:2\r\n",
		long:             "SUMMARY:" + strings.Repeat("é", 33) + "\r\n " + strings.Repeat("é", 27) + "\r\n",
	} {
		if got := foldCalendar(in); got != want {
			t.Errorf("foldCalendar(%q) = %q, want %q", in, got, want)
		}
	}
}

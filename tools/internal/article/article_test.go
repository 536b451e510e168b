package article

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
	"unicode/utf8"
)

// story is an article that dates itself.
const story = "---\ntitle: Talks in Varn\npublished: 2022-03-02\n---\n\nEnvoys met in Varn on Tuesday.\n"

func mustRead(t testing.TB, name, data string, hints Source) Article {
	t.Helper()
	a, _, err := Read(name, []byte(data), hints)
	if err != nil {
		t.Fatal(err)
	}
	return a
}

// published is what the tests of anything but the date say of it.
var published = Source{Published: time.Date(2022, 3, 2, 0, 0, 0, 0, time.UTC)}

func TestReadKeepsTheTextAsItWas(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"plain", "Envoys met.\n\nThey left.\n", "Envoys met.\n\nThey left."},
		{"hard-wrapped lines stay", "Envoys met in\nVarn.\n", "Envoys met in\nVarn."},
		{"byte order mark", "\ufeffEnvoys met.", "Envoys met."},
		{"byte order mark above front matter", "\ufeff---\r\ntitle: Talks\r\n---\r\nEnvoys met.\r\n", "Envoys met."},
		{"byte order mark above a page", "\ufeff<!doctype html><html><body><p>Envoys met in Varn on Tuesday.</p></body></html>", "Envoys met in Varn on Tuesday."},
		{"carriage returns", "Envoys met.\r\nThey left.\r\n", "Envoys met.\nThey left."},
		{"an old Mac's line ends", "Envoys met.\rThey left.\r", "Envoys met.\nThey left."},
		{"hard spaces", "on 16\u00a0May", "on 16 May"},
		{"soft hyphens and zero-width spaces", "cease\u00adfire\u200b", "ceasefire"},
		{"quotation marks and dashes stay", "“We’re done” — he said", "“We’re done” — he said"},
		{"a rule at the top is text", "---\nEnvoys met.\n---\n", "---\nEnvoys met.\n---"},
		{"UTF-16", "\xff\xfeE\x00n\x00v\x00o\x00y\x00s\x00", "Envoys"},
		{"Windows-1252", "\x93We\x92re done\x94 in Bogot\xe1", "“We’re done” in Bogotá"},
		{"UTF-8 with a spoilt letter", "Bogotá, Perú \xff", "Bogotá, Perú \ufffd"},
	} {
		if got := mustRead(t, "a.txt", c.in, published).Text; got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}

func TestReadWarnsWhereItGuessed(t *testing.T) {
	for in, want := range map[string]string{
		"Bogot\xe1":      "a.txt: not UTF-8, so read as Windows-1252 (if letters look wrong, save the file as UTF-8)",
		"Bogotá \xff é":  "a.txt: 1 bytes are not UTF-8 and read as \ufffd now (look for it, and mend the file)",
		"Envoys met\r\n": "",
	} {
		_, warnings, err := Read("a.txt", []byte(in), published)
		if got := strings.Join(warnings, "\n"); got != want || err != nil {
			t.Errorf("%q: warns %q, %v, want %q", in, got, err, want)
		}
	}
}

func TestReadErrors(t *testing.T) {
	for _, c := range []struct{ name, file, in, want string }{
		{"empty", "a.txt", "", "a.txt: the file is empty (nothing to read)"},
		{"white space", "a.txt", "\ufeff \r\n", "a.txt: the file is empty (nothing to read)"},
		{"front matter only", "a.md", "---\npublished: 2022-03-02\n---\n\n", "a.md: no text below the front matter (nothing to read)"},
		{"a page without an article", "a.html", "<html><nav>Home</nav></html>", "a.html: no article found on the page (copy its text into a .txt file and import that)"},
		{"binary", "a.txt", "MZ\x90\x00\x03", "a.txt: not a text, but binary data (save the article as plain text, markdown or HTML)"},
		{"PDF", "a.pdf", "%PDF-1.7\n\x00", "a.pdf: not a text, but a PDF (copy its text into a .txt file and import that)"},
		{"20 MB", "a.txt", strings.Repeat("Envoys met. ", 20<<20/12), "a.txt: 20.0 MB is more than an article has (cut out the article, or split the file; the most is 10 MB)"},
		{"a page too long", "a.html", "<p>" + strings.Repeat("Envoys met. ", 2<<20/12), "a.html: a page of 2.0 MB of text in 5 parts is more than an article (copy the article into a .txt file and import that)"},
		{"a page of too many parts", "a.html", strings.Repeat("<p>Envoys", 100_000), "a.html: a page of 0.6 MB of text in 200003 parts is more than an article (copy the article into a .txt file and import that)"},
		{"a page too deep", "a.html", strings.Repeat("<div>", 600), "a.html: the page cannot be read: html: open stack of elements exceeds 512 nodes (copy its text into a .txt file and import that)"},
		{"front matter never closed", "a.md", "---\ntitle: Talks\n\nEnvoys met.", "a.md:1: front matter is opened and never closed (end it with a line ---)"},
		{"front matter that is no YAML", "a.md", "---\ntitle: [Talks\n---\nEnvoys met.", "a.md:2: sequence end token ']' not found"},
		{"a date that is two", "a.md", "---\ntitle: Talks\npublished: 03/04/2025\n---\nEnvoys met.", `a.md:3: published: not a date: "03/04/2025" (write it as 2025-04-22)`},
		{"no date", "a.txt", "Envoys met on Tuesday.", `a.txt: no publication date, and without it "on Tuesday" means no day (add --published 2025-04-22, or a line published: 2025-04-22 to front matter at the top of the file)`},
	} {
		_, _, err := Read(c.file, []byte(c.in), Source{})
		if err == nil || err.Error() != c.want {
			t.Errorf("%s: %v, want %s", c.name, err, c.want)
		}
	}
}

func TestPublished(t *testing.T) {
	ld := func(s string) string { return `<script type="application/ld+json">` + s + `</script>` }
	for _, c := range []struct{ in, want string }{
		{"---\npublished: 2022-03-02\n---\nPublished 1 March 2022\n\nEnvoys met.", "2022-03-02 front-matter"},
		{"---\ndate: 2022-03-02T23:30:00-05:00\n---\nEnvoys met.", "2022-03-02T23:30:00-05:00 front-matter"},
		{"+++\npublished = 2022-03-02\n+++\nEnvoys met.", "2022-03-02 front-matter"},
		{"---\npublished: 2 March 2022\n---\nEnvoys met.", "2022-03-02 front-matter"},
		{"VARN, March 2, 2022 (AP) — Envoys met.", "2022-03-02 dateline"},
		{"VARN (AP), 2 March 2022 — Envoys met.", "2022-03-02 dateline"},
		{"Port Varn, Esk, Mar. 2, 2022 -- Envoys met.", "2022-03-02 dateline"},
		{"VARN, March 2, 2022 /TASS/. Envoys met.", "2022-03-02 dateline"},
		{"GENEVA (2 March 2022) – Envoys met.", "2022-03-02 dateline"},
		{"Talks in Varn\nBy Ana Ruiz\nPublished on Wednesday, March 2nd, 2022 at 5:04 pm\nEnvoys met.", "2022-03-02 dateline"}, {`<title>x</title></head><body><nav>Published 1 January 2020</nav><h1>Talks in Varn</h1><p class="meta">Published 2 March 2022, 18:00</p>`, "2022-03-02 dateline"},
		{`<title>x</title></head><body><h1>Talks in Varn</h1><p>Updated <time datetime="2022-03-04">4 March</time></p><p><time datetime="2022-03-02T10:00Z">2 days ago</time></p>`, "2022-03-02T10:00:00Z html-meta"},

		{"Talks in Varn\nUpdated 4 March 2022 | Published 2 March 2022\nEnvoys met.", "2022-03-02 dateline"},
		{"Talks in Varn\nPublished 9:40 p.m. EST, Wed March 2, 2022", "2022-03-02 dateline"},
		{"Talks in Varn\nUPDATED: 10:20, 4 March 2022 / PUBLISHED: 18:00, 2 March 2022", "2022-03-02 dateline"},
		{"Talks in Varn\nDate: Wed, 2 Mar 2022 10:00:00 +0100", "2022-03-02 dateline"},
		{"Esk Wire\nMarch 2, 1994, Wednesday, AM cycle\nEnvoys met.", "1994-03-02 dateline"},
		{"Esk Wire\nMarch 2, 1994; Wednesday 14:33 Eastern Time\nEnvoys met.", "1994-03-02 dateline"},
		{"Talks in Varn\nMar 2, 2022 / 06:04 PM EST\nEnvoys met.", "2022-03-02 dateline"},
		{"Talks in Varn\nPosted on: 02.03.2022\nPublished 2022-03-02", "2022-03-02 dateline"},
		{"Talks in Varn\nBy Ana Ruiz, 2 March 2022\nEnvoys met.", "2022-03-02 dateline"},
		{"Talks in Varn\nWednesday 2 March 2022 18.30 GMT\nEnvoys met.", "2022-03-02 dateline"},
		{"Talks in Varn\nGeneva, 2 March 2022\nEnvoys met.", "2022-03-02 dateline"},
		{"Talks in Varn\n22/03/2022\nEnvoys met.", "2022-03-22 dateline"},
		{"Envoys met.\n" + strings.Repeat("They talked.\n", 20) + "First published: 2 March 2022", "2022-03-02 dateline"},
		{ld(`{"@type":"NewsArticle","datePublished":"2022-03-02T10:00:00+02:00","dateModified":"2022-03-05"}`), "2022-03-02T10:00:00+02:00 json-ld"},
		{ld(`{"@graph":[{"@type":"WebPage","datePublished":"2022-02-01"},{"@type":["Report","NewsArticle"],"datePublished":"2022-03-02"}]}`), "2022-03-02 json-ld"},
		{ld(`[{"@type":"Comment","datePublished":"2022-03-09"},{"@type":"ReportageNewsArticle","datePublished":"2022-03-02"}]`), "2022-03-02 json-ld"},
		{ld(`{"@type":"NewsArticle","datePublished":"2022-03-02",}`), "2022-03-02 json-ld"},
		{ld(`{"@type":"NewsArticle","datePublished":"2022-03-02"}`) + `<meta property="article:published_time" content="2022-03-01">`, "2022-03-02 json-ld"},
		{ld(`{"@type":"NewsArticle","datePublished":"2022-03-03T02:40:00Z"}`) + `<meta property="article:published_time" content="2022-03-02T21:40:00-05:00">`, "2022-03-02T21:40:00-05:00 json-ld"},
		{`<meta property="article:published_time" content="2022-03-03T02:40:00Z"></head><body><h1>Talks</h1><p>March 2, 2022, 9:40 PM</p>`, "2022-03-02 html-meta"},
		{`<meta property="article:modified_time" content="2022-03-05"><meta property="article:published_time" content="2022-03-02T16:40:00+03:00">`, "2022-03-02T16:40:00+03:00 html-meta"},
		{`<meta name="date" content="03/02/2022"><meta name="DC.date.issued" content="2022-03-02">`, "2022-03-02 html-meta"},
		{`<link rel="canonical" href="https://wire.example.org/2022/03/02/talks/">`, "2022-03-02 html-meta"},
		{`</head><body><div class="date" itemprop="datePublished">22.03.2022 11:43</div>`, "2022-03-22 html-meta"},
		{`<time itemprop="datePublished" datetime="2022-03-02">Wednesday</time>`, "2022-03-02 html-meta"},

		{"Talks in Varn\nUpdated 4 March 2022\nEnvoys met.", "none"},
		{"The town of Varn\nUpdated on 4 March 2022 — 3 min read", "none"},
		{"VARN, March 2 (AP) — Envoys met.", "none"},
		{"Talks in Varn\n03/02/2022\nEnvoys met.", "none"},
		{"The report published on 2 March 2022 says that envoys of both of the sides met in the town of Varn, at long last.", "none"},
		{"Talks in Varn\nOn 2 March 2022 envoys met.", "none"},
		{"Talks in Varn\n31 February 2022\nEnvoys met.", "none"},
		{ld(`{"@type":"NewsArticle","dateModified":"2022-03-05"}`), "none"},
		{`<meta property="article:published_time" content="1970-01-01T00:00:00Z">`, "none"},
	} {
		name := "a.txt"
		if c.in[0] == '<' {
			name, c.in = "a.html", "<html><head>"+c.in+"</head><body><article><p>"+strings.Repeat("Envoys met in Varn, and they talked. ", 20)+"</p></article></body></html>"
		}
		a, _, _ := Read(name, []byte(c.in), Source{})
		got := strings.TrimSpace(formatDate(a.Published) + " " + a.Origin)
		if or(got, "none") != c.want {
			t.Errorf("%.200q: %s, want %s", c.in, got, c.want)
		}
	}
}

func TestHintsGoFirst(t *testing.T) {
	a := mustRead(t, "a.md", story, Source{Title: "Other", Publisher: "Desk", Published: time.Date(2022, 3, 1, 0, 0, 0, 0, time.UTC)})
	if a.Title != "Other" || a.Publisher != "Desk" || a.Origin != "editor" || formatDate(a.Published) != "2022-03-01" {
		t.Errorf("%+v", a.Source)
	}
}

// Each page of testdata stands beside the text that a reader would call its article.
func TestPages(t *testing.T) {
	pages, _ := filepath.Glob("testdata/*.html")
	for _, page := range pages {
		data, err := os.ReadFile(page)
		if err != nil {
			t.Fatal(err)
		}
		want, err := os.ReadFile(strings.TrimSuffix(page, ".html") + ".want")
		if err != nil {
			t.Fatal(err)
		}
		a, _, err := Read(page, data, Source{})
		if err != nil {
			t.Error(err)
			continue
		}
		got := fmt.Sprintf("%s\n%s\n%s\n%s\n%s %s\n\n%s\n", a.Title, a.Publisher, a.URL, a.Language, formatDate(a.Published), a.Origin, a.Text)
		if got != string(want) {
			t.Errorf("%s:\n%s\nwant:\n%s", page, got, want)
		}
	}
}

func TestSeedReadsBack(t *testing.T) {
	for _, text := range []string{
		"Envoys met.", "Envoys met in\nVarn.\n\n  Indented.", "---\ntitle: not front matter\n---\nEnvoys met.", "+++\n\n***", "a: b\n---", "<p>Not a page</p>",
		"Київ — “talks” {{< x >}}",
	} {
		a := Article{Text: text, Source: Source{Path: "in/a.html", SHA256: "00ff", Title: `Talks: "no" end`, Publisher: "The Desk", URL: "https://desk.example/a?b=1#c",
			Language: "en-GB", Published: time.Date(2022, 3, 2, 16, 40, 0, 0, time.FixedZone("", 2*3600)), Origin: "json-ld", Licence: "CC0", Note: "a note"}}
		got, _, err := ReadSeed("seeds/"+SeedID(a)+".md", Seed(a))
		if err != nil {
			t.Fatal(err)
		}
		if !got.Published.Equal(a.Published) || formatDate(got.Published) != formatDate(a.Published) {
			t.Errorf("published %v, want %v", got.Published, a.Published)
		}
		a.ID, a.Path, a.Published = "2022-03-02-talks-no-end", "seeds/2022-03-02-talks-no-end.md", got.Published
		if got != a {
			t.Errorf("read back\n%#v\nwant\n%#v", got, a)
		}
	}
}

func TestSlug(t *testing.T) {
	for in, want := range map[string]string{
		"Putin declares a 30-hour ceasefire":                                       "putin-declares-a-30-hour-ceasefire",
		"Yemen’s sides renew truce":                                                "yemens-sides-renew-truce",
		"Łódź, São Tomé & Đà Nẵng":                                                 "lodz-sao-tome-da-nang",
		"Переговоры в Лондоне":                                                     "переговоры-в-лондоне",
		"محادثات في لندن":                                                          "محادثات-في-لندن",
		"Talks on ending the war in Ukraine move to London as ministers stay away": "talks-on-ending-the-war-in-ukraine-move-to-london-as",
		strings.Repeat("x", 70):                                                    strings.Repeat("x", 60),
		"!?":                                                                       "",
		"й":                                                                        "й",
	} {
		if got := Slug(in); got != want {
			t.Errorf("Slug(%q) = %q, want %q", in, got, want)
		}
	}
}

func TestSeedID(t *testing.T) {
	for _, c := range []struct {
		a    Article
		want string
	}{
		{Article{Source: Source{Title: "London talks", Published: published.Published}}, "2022-03-02-london-talks"},
		{Article{Source: published, Text: "Envoys met in Varn.\nThey left."}, "2022-03-02-envoys-met-in-varn"},
		{Article{Source: published, Text: "ADVERTISEMENT\nVARN, Esk (AP) — Envoys of both sides met for five hours."}, "2022-03-02-envoys-of-both-sides-met-for-five-hours"},
		{Article{Source: published, Text: "…"}, "2022-03-02"},
	} {
		if got := SeedID(c.a); got != c.want {
			t.Errorf("SeedID = %q, want %q", got, c.want)
		}
	}
}

func FuzzRead(f *testing.F) {
	f.Add("a.txt", []byte(story))
	f.Add("a.md", []byte("+++\ndate = 2022-03-02\n+++\r\nVARN, March 2, 2022 —\xff"))
	f.Add("a.html", []byte(`<html lang=en><script type="application/ld+json">{"datePublished":"2022-03-02"}</script><table><tr><td>Envoys<br>met`))
	f.Fuzz(func(t *testing.T, name string, data []byte) {
		a, _, err := Read(name, data, published)
		if err != nil {
			return
		}
		if !utf8.ValidString(a.Text) || clean(a.Text) != a.Text || a.Text == "" {
			t.Errorf("%q: the text %q is not clean", data, a.Text)
		}
		seed := Seed(a)
		b, _, err := ReadSeed("seeds/"+a.ID+".md", seed)
		b.Path = a.Path
		if err != nil || b.Text != a.Text || string(Seed(b)) != string(seed) {
			t.Errorf("%q: the seed\n%s\nreads back as %+v, %v", data, seed, b, err)
		}
	})
}

func BenchmarkReadText(b *testing.B) {
	text := []byte(story + strings.Repeat("The envoys of both sides talked for “five” hours on Tuesday.\n\n", 100))
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		if _, _, err := Read("a.md", text, Source{}); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkReadPage(b *testing.B) {
	page, err := os.ReadFile("testdata/agency.html")
	if err != nil {
		b.Fatal(err)
	}
	b.SetBytes(int64(len(page)))
	b.ReportAllocs()
	for b.Loop() {
		if _, _, err := Read("a.html", page, Source{}); err != nil {
			b.Fatal(err)
		}
	}
}

package article

import (
	"encoding/json"
	"fmt"
	"path/filepath"
	"regexp"
	"strings"
	"time"

	"github.com/markusmobius/go-trafilatura"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// begins is how a page begins, after comments and white space.
var begins = regexp.MustCompile(`(?is)^(?:\x{FEFF}|\s|<!--.*?-->|<\?xml[^>]*>)*<(?:!doctype\s+html|html|head|body)\b`)

// isPage tells whether a file is HTML, by its name or by how it begins.
func isPage(name, raw string) bool {
	switch strings.ToLower(filepath.Ext(name)) {
	case ".html", ".htm", ".xhtml":
		return true
	}
	return begins.MatchString(raw[:min(len(raw), 4096)])
}

// maxPageText is the most bytes of text that a page may have: go-trafilatura's time grows with their square.
const maxPageText = 1 << 20

// readPage reads a web page. Where it tells no publication date, guess is the best one that could be made, or empty.
func (a *Article) readPage(raw string) (guess string, err error) {
	doc, err := html.Parse(strings.NewReader(raw))
	if err != nil {
		return "", fmt.Errorf("the page cannot be read: %w (copy its text into a .txt file and import that)", err)
	}
	meta := readMeta(doc)
	a.publish(inOwnZone(meta.jsonLD, meta.published), "json-ld")
	a.publish(meta.published, "html-meta")
	if size := prepare(doc); size > maxPageText {
		return "", fmt.Errorf("%.1f MB of text on one page is more than an article has (copy the article into a .txt file and import that)", float64(size)/(1<<20))
	}
	var seen, shown time.Time
	if a.Published.IsZero() {
		seen, shown = datedLine(blockText(doc, "")), shownTime(doc)
	}
	got, err := trafilatura.ExtractDocument(doc, a.options())
	if err != nil {
		return "", errNoPage
	}
	setAll(set{&a.Publisher, or(meta.publisher, strings.TrimPrefix(got.Metadata.Sitename, "@"))}, set{&a.URL, or(meta.url, got.Metadata.URL)},
		set{&a.Language, or(meta.language, got.Metadata.Language)}, set{&a.Title, or(meta.title, got.Metadata.Title)})
	a.Title = strings.TrimRight(strings.TrimSuffix(a.Title, a.Publisher), " |-–—·")
	a.Text = clean(blockText(got.ContentNode, a.Title))
	if a.Text == "" {
		return "", errNoPage
	}
	if a.Published.IsZero() {
		a.publish(datedLine(a.Text), "dateline")
		a.publish(seen, "dateline")
		a.publish(shown, "html-meta")
	}
	if !got.Metadata.Date.IsZero() {
		guess = got.Metadata.Date.Format(time.DateOnly)
	}
	return guess, nil
}

// inOwnZone returns t, in the time zone of the other if that is the same moment: a page that gives the time in UTC for
// machines may say elsewhere where it was written, and on which day.
func inOwnZone(t, other time.Time) time.Time {
	if _, offset := t.Zone(); offset == 0 && t.Equal(other) {
		return other
	}
	return t
}

// options are go-trafilatura's for this page. It looks for a date, to propose, only where none is known.
func (a *Article) options() trafilatura.Options {
	o := trafilatura.Options{ExcludeComments: true, HtmlDateMode: trafilatura.Disabled}
	if a.Published.IsZero() {
		o.HtmlDateMode = trafilatura.Fast
	}
	return o
}

// pageMeta is what a page says of its article in its head.
type pageMeta struct {
	title, publisher, url, language string
	jsonLD, published               time.Time
}

// publishedNames are the names under which pages give the time of publication, the most trustworthy first.
var publishedNames = []string{"article:published_time", "og:article:published_time", "datepublished", "article:published",
	"dc.date.issued", "dcterms.issued", "dc.date.created", "dcterms.created", "sailthru.date", "parsely-pub-date", "cxenseparse:recs:publishtime",
	"citation_publication_date", "citation_online_date", "publication_date", "publish_date", "publish-date", "publishdate", "pubdate", "pub_date",
	"date.release", "displaydate", "dc.date", "dcterms.date", "date"}

// readMeta reads a page's <meta>, <link>, <time> and JSON-LD.
func readMeta(doc *html.Node) pageMeta {
	named := map[string]string{}
	var m pageMeta
	var ld linkedData
	for n := range doc.Descendants() {
		switch n.DataAtom {
		case atom.Html:
			m.language = attr(n, "lang")
		case atom.Meta:
			remember(named, attr(n, "content"), attr(n, "property"), attr(n, "name"), attr(n, "itemprop"))
		case atom.Time:
			if strings.EqualFold(attr(n, "itemprop"), "datePublished") || hasAttr(n, "pubdate") {
				remember(named, attr(n, "datetime"), "datepublished")
			}
		case atom.Link:
			if strings.EqualFold(attr(n, "rel"), "canonical") && m.url == "" {
				m.url = attr(n, "href")
			}
		case atom.Script:
			if strings.EqualFold(attr(n, "type"), "application/ld+json") && n.FirstChild != nil {
				ld.read(n.FirstChild.Data)
			}
		}
	}
	m.title = or(named["og:title"], ld.headline)
	m.publisher = or(named["og:site_name"], ld.publisher)
	m.url = or(m.url, named["og:url"])
	m.language = canonicalLanguage(or(m.language, or(named["og:locale"], named["content-language"])))
	m.jsonLD = ld.published
	for _, name := range publishedNames {
		if t := parseDate(named[name]); !t.IsZero() {
			m.published = t
			break
		}
	}
	return m
}

// changed ends the words before a time that is not the publication's.
var changed = regexp.MustCompile(`(?i)\b(?:updated|modified|edited|corrected)\W*(?:on|at)?\W*$`)

// shownTime returns the first <time> of a page that is not said to be that of a change.
func shownTime(doc *html.Node) time.Time {
	for n := range doc.Descendants() {
		t := parseDate(attr(n, "datetime"))
		if t.IsZero() || updated.MatchString(blockText(n, "")) || n.PrevSibling != nil && changed.MatchString(blockText(n.PrevSibling, "")) {
			continue
		}
		return t
	}
	return time.Time{}
}

// remember keeps the first value of each name, in small letters.
func remember(named map[string]string, value string, names ...string) {
	for _, name := range names {
		name = strings.ToLower(name)
		if name != "" && named[name] == "" {
			named[name] = strings.TrimSpace(value)
		}
	}
}

func attr(n *html.Node, key string) string {
	for _, a := range n.Attr {
		if a.Key == key {
			return a.Val
		}
	}
	return ""
}

func hasAttr(n *html.Node, key string) bool {
	for _, a := range n.Attr {
		if a.Key == key {
			return true
		}
	}
	return false
}

// linkedData is what a page's JSON-LD says of its article; of several objects the most like an article counts.
type linkedData struct {
	rank                int
	headline, publisher string
	published           time.Time
}

// looseDate finds datePublished in JSON-LD that is no JSON, as much of it is.
var looseDate = regexp.MustCompile(`"datePublished"\s*:\s*"([^"]+)"`)

func (l *linkedData) read(script string) {
	var v any
	if json.Unmarshal([]byte(script), &v) == nil {
		l.walk(v)
		return
	}
	if m := looseDate.FindStringSubmatch(script); m != nil && l.published.IsZero() {
		l.published = parseDate(m[1])
	}
}

// walk looks at objects, lists of them and what they hold.
func (l *linkedData) walk(v any) {
	switch v := v.(type) {
	case []any:
		for _, x := range v {
			l.walk(x)
		}
	case map[string]any:
		l.take(v)
		l.walk(v["@graph"])
		l.walk(v["mainEntity"])
		l.walk(v["mainEntityOfPage"])
	}
}

func (l *linkedData) take(object map[string]any) {
	published := parseDate(str(object["datePublished"]))
	rank := articleRank(object["@type"])
	if published.IsZero() || rank <= l.rank {
		return
	}
	l.rank, l.published, l.headline = rank, published, html.UnescapeString(str(object["headline"]))
	if p, ok := object["publisher"].(map[string]any); ok {
		l.publisher = html.UnescapeString(str(p["name"]))
	}
}

// articleRank tells how much an object's type promises that its date is the article's: not at all, as a page, as an article.
func articleRank(types any) int {
	list, ok := types.([]any)
	if !ok {
		list = []any{types}
	}
	rank := 0
	for _, t := range list {
		switch t := str(t); {
		case strings.HasSuffix(t, "Article"), strings.HasSuffix(t, "Posting"), strings.HasSuffix(t, "Report"):
			return 3
		case strings.HasSuffix(t, "Page"):
			rank = max(rank, 2)
		case t == "CreativeWork", t == "":
			rank = max(rank, 1)
		}
	}
	return rank
}

func str(v any) string {
	s, _ := v.(string)
	return strings.TrimSpace(s)
}

// blocks are the elements that stand on lines of their own.
var blocks = wordSet("body p div h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre table tr td th article section figure hr")

// unseen are the elements whose text is for machines.
var unseen = wordSet("head script style noscript template svg")

// blockText writes what is below root as paragraphs with an empty line between two. A heading that is the title is left
// out: it would tell of what the first paragraph tells once more.
func blockText(root *html.Node, title string) string {
	var out []string
	var line strings.Builder
	end := func() {
		s := collapse(line.String())
		if s = strings.TrimPrefix(s, title+"\n"); s != "" && s != title {
			out = append(out, s)
		}
		line.Reset()
	}
	var walk func(*html.Node)
	walk = func(n *html.Node) {
		if unseen[n.Data] && n.Type == html.ElementNode {
			return
		}
		if n.Type == html.TextNode {
			line.WriteString(strings.ReplaceAll(n.Data, "\n", " "))
		}
		if blocks[n.Data] && n.Type == html.ElementNode {
			end()
			defer end()
		}
		for c := range n.ChildNodes() {
			walk(c)
		}
	}
	walk(root)
	end()
	return strings.Join(out, "\n\n")
}

// collapse makes one space of white space, a line's end of a line mark, and a paragraph's of two.
func collapse(s string) string {
	var b strings.Builder
	breaks := 0
	for i, line := range strings.Split(s, lineMark) {
		if i > 0 {
			breaks++
		}
		words := strings.Join(strings.Fields(clean(line)), " ")
		if words == "" {
			continue
		}
		if b.Len() > 0 {
			b.WriteString(strings.Repeat("\n", min(breaks, 2)))
		}
		b.WriteString(words)
		breaks = 0
	}
	return b.String()
}

package article

import (
	"dateline/tools/internal/pattern"
	"encoding/json"
	"strings"
	"time"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// pageMeta is what a page says of its article in its head.
type pageMeta struct {
	title, pageTitle, publisher, url, language string
	jsonLD, published                          time.Time
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
		if strings.EqualFold(attr(n, "itemprop"), "datePublished") || hasAttr(n, "pubdate") {
			remember(named, or(or(attr(n, "datetime"), attr(n, "content")), blockText(n, "")), "datepublished")
		}
		switch n.DataAtom {
		case atom.Html:
			m.language = attr(n, "lang")
		case atom.Title:
			if n.FirstChild != nil {
				m.pageTitle = or(m.pageTitle, n.FirstChild.Data)
			}
		case atom.Meta:
			remember(named, attr(n, "content"), attr(n, "property"), attr(n, "name"), attr(n, "itemprop"))
		case atom.Link:
			if strings.EqualFold(attr(n, "rel"), "canonical") && strings.HasPrefix(attr(n, "href"), "http") {
				m.url = or(m.url, attr(n, "href"))
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
var changed = pattern.Late(`(?i)\b(?:updated|modified|edited|corrected)\W*(?:on|at)?\W*$`)

// shownTime returns the first <time> of a page that is not said to be that of a change.
func shownTime(doc *html.Node) time.Time {
	for n := range doc.Descendants() {
		t := parseDate(attr(n, "datetime"))
		if t.IsZero() || updated().MatchString(blockText(n, "")) || n.PrevSibling != nil && changed().MatchString(blockText(n.PrevSibling, "")) {
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
var looseDate = pattern.Late(`"datePublished"\s*:\s*"([^"]+)"`)

func (l *linkedData) read(script string) {
	var v any
	if json.Unmarshal([]byte(script), &v) == nil {
		l.walk(v)
		return
	}
	if m := looseDate().FindStringSubmatch(script); m != nil && l.published.IsZero() {
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

package article

import (
	"dateline/tools/internal/pattern"
	"fmt"
	"path/filepath"
	"strings"
	"time"

	"github.com/markusmobius/go-trafilatura"
	"golang.org/x/net/html"
)

// begins is how a page begins, after comments and white space.
var begins = pattern.Late(`(?is)^(?:\x{FEFF}|\s|<!--.*?-->|<\?xml[^>]*>)*<(?:!doctype\s+html|html|head|body)\b`)

// isPage tells whether a file is HTML, by its name or by how it begins.
func isPage(name, raw string) bool {
	switch strings.ToLower(filepath.Ext(name)) {
	case ".html", ".htm", ".xhtml":
		return true
	}
	return begins().MatchString(raw[:min(len(raw), 4096)])
}

// The most bytes of text that a page may have, and elements and texts: go-trafilatura's time grows with their square.
const (
	maxPageText  = 1 << 20
	maxPageNodes = 200_000
)

// readPage reads a web page. Where it tells no publication date, guess is the best one that could be made, or empty.
func (a *Article) readPage(raw string) (guess string, err error) {
	doc, err := html.Parse(strings.NewReader(raw))
	if err != nil {
		return "", fmt.Errorf("the page cannot be read: %w (copy its text into a .txt file and import that)", err)
	}
	meta := readMeta(doc)
	a.publish(inOwnZone(meta.jsonLD, meta.published), "json-ld")
	a.publish(meta.published, "html-meta")
	p := newPruner(doc)
	if p.length[doc] > maxPageText || len(p.length) > maxPageNodes {
		return "", fmt.Errorf("a page of %.1f MB of text in %d parts is more than an article (copy the article into a .txt file and import that)",
			float64(p.length[doc])/(1<<20), len(p.length))
	}
	p.takeFurniture()
	seen, shown := datedLine(blockText(doc, "")), shownTime(doc)
	posts := a.readPosts(p, or(a.Title, meta.title))
	p.takeByline()
	got, err := a.extract(doc)
	if err != nil {
		return "", errNoPage
	}
	a.describe(meta, got.Metadata)
	if a.Text = or(posts, clean(blockText(got.ContentNode, a.Title))); a.Text == "" {
		return "", errNoPage
	}
	a.publishSeen(seen, shown)
	if got.Metadata.Date.IsZero() {
		return "", nil
	}
	return got.Metadata.Date.Format(time.DateOnly), nil
}

// describe sets what the page says of its article, and failing that what go-trafilatura makes of it.
func (a *Article) describe(meta pageMeta, got trafilatura.Metadata) {
	setAll(set{&a.Title, or(meta.title, got.Title)}, set{&a.URL, or(meta.url, got.URL)}, set{&a.Language, or(meta.language, canonicalLanguage(got.Language))})
	setAll(set{&a.Publisher, or(or(meta.publisher, titleTail(meta.pageTitle, a.Title)), strings.TrimPrefix(got.Sitename, "@"))})
	a.Title = strings.TrimRight(strings.TrimSuffix(a.Title, a.Publisher), titleSeparators)
}

// publishSeen takes the publication date from what a reader sees of the page: the article's own text, a line elsewhere,
// or a <time>, which counts as the finer where it is of the same day.
func (a *Article) publishSeen(seen, shown time.Time) {
	if a.Origin == "json-ld" || a.Origin == "html-meta" {
		a.Published = inOwnDay(inOwnZone(a.Published, shown), seen)
		return
	}
	if t := datedLine(a.Text); !t.IsZero() {
		seen = t
	}
	if seen.IsZero() || seen.Format(time.DateOnly) == shown.Format(time.DateOnly) {
		a.publish(shown, "html-meta")
	}
	a.publish(seen, "dateline")
	a.publish(dateInURL(a.URL), "html-meta")
}

// extract runs go-trafilatura. It looks for a date, to propose, only where none is known. Where it finds little it gives up
// on the page's structure and makes one paragraph of all, headings glued to sentences; its mode for precision does not.
func (a *Article) extract(doc *html.Node) (*trafilatura.ExtractResult, error) {
	o := trafilatura.Options{ExcludeComments: true, HtmlDateMode: trafilatura.Disabled}
	if a.Published.IsZero() {
		o.HtmlDateMode = trafilatura.Fast
	}
	got, err := trafilatura.ExtractDocument(doc, o)
	if err != nil || got.ContentNode.FirstChild != got.ContentNode.LastChild {
		return got, err
	}
	o.Focus = trafilatura.FavorPrecision
	precise, err := trafilatura.ExtractDocument(doc, o)
	all := len(got.ContentText)
	if err != nil || len(precise.ContentText) > all || 2*len(precise.ContentText) < all { // it may double, or lose, a short text
		return got, nil
	}
	return precise, nil
}

const titleSeparators = " |-–—·:»"

// titleTail returns what a page's <title> has after the article's own: most often the publisher.
func titleTail(page, title string) string {
	tail, ok := strings.CutPrefix(strings.Join(strings.Fields(page), " "), title)
	if name := strings.Trim(tail, titleSeparators); ok && title != "" && tail != name && len(name) <= 40 {
		return name
	}
	return ""
}

// inOwnZone returns t, in the time zone of the other if that is the same moment: a page that gives the time in UTC for
// machines may say elsewhere where it was written, and on which day.
func inOwnZone(t, other time.Time) time.Time {
	if _, offset := t.Zone(); offset == 0 && t.Equal(other) {
		return other
	}
	return t
}

// urlDate is the day in the address of an article.
var urlDate = pattern.Late(`/(\d{4})/(\d\d)/(\d\d)/`)

func dateInURL(url string) time.Time {
	if m := urlDate().FindStringSubmatch(url); m != nil {
		return parseDate(m[1] + "-" + m[2] + "-" + m[3])
	}
	return time.Time{}
}

// inOwnDay returns t, which pages give in UTC for machines, or the day before or after it where the page shows its readers
// that one: so far off UTC was it written.
func inOwnDay(t, shown time.Time) time.Time {
	_, offset := t.Zone()
	if day := t.Truncate(24 * time.Hour); offset == 0 && !t.Equal(day) && (shown.Equal(day.AddDate(0, 0, -1)) || shown.Equal(day.AddDate(0, 0, 1))) {
		return shown
	}
	return t
}

// blocks are the elements that stand on lines of their own.
var blocks = wordSet("body p div h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre table tr td th article section figure hr")

// unseen are the elements whose text is for machines.
var unseen = wordSet("head script style noscript template svg")

// spaces are what stands for one in the text of a page.
var spaces = strings.NewReplacer("\n", " ", spaceMark, " ")

// blockText writes what is below root as paragraphs with an empty line between two. A heading that is the title is left
// out: it would tell of what the first paragraph tells once more.
func blockText(root *html.Node, title string) string {
	var out []string
	var line strings.Builder
	end := func() {
		s := collapse(line.String())
		if s = strings.TrimPrefix(s, title+"\n"); s != "" && s != title && !endsWith(out, s) {
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
			line.WriteString(spaces.Replace(n.Data))
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

// endsWith tells whether the last of list is s: go-trafilatura gives the only paragraph of a page twice.
func endsWith(list []string, s string) bool { return len(list) > 0 && list[len(list)-1] == s }

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

package article

import (
	"dateline/tools/internal/pattern"
	"strings"
	"time"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// A live blog is a page of posts, each with its time. go-trafilatura keeps their paragraphs and drops times, headings and
// lists; so what holds the posts is taken as it stands when the furniture is out.

// minPosts is how many posts make a live blog: fewer times than that date and sign an article.
const minPosts = 3

// readPosts returns the text of a live blog; empty where the page is none.
func (a *Article) readPosts(p *pruner, title string) string {
	root := p.posts()
	if root == nil {
		return ""
	}
	stampPosts(root, a.Published)
	return clean(blockText(root, title))
}

// posts returns the part of the page that holds its posts; nil where it has none.
func (p *pruner) posts() *html.Node {
	var first, last *html.Node
	n, prose, all := 0, 0, 0
	var at *html.Node
	for d := range p.all.Descendants() {
		switch {
		case d.DataAtom == atom.Time && !inSentence(d):
			at, prose = d, 0
		case d.Type == html.TextNode && at != nil && !under(d, at):
			size := p.prose[d]
			if prose == 0 && size > 0 {
				n++
				if last = at; first == nil {
					first = at
				}
			}
			prose, all = prose+size, all+size
		}
	}
	if n < minPosts || 2*all < p.prose[p.all] {
		return nil
	}
	root := first
	for root != nil && !(under(last, root) && (p.holdsArticle[root] || p.isMost(root))) {
		root = root.Parent
	}
	for n := root; n != nil; n = n.Parent {
		if n.DataAtom == atom.Main || n.DataAtom == atom.Article {
			return n // with the summary above the posts
		}
	}
	return root
}

// under tells whether n is root or stands below it.
func under(n, root *html.Node) bool {
	for ; n != nil; n = n.Parent {
		if n == root {
			return true
		}
	}
	return false
}

// hours is the hour of a post as a reader sees it.
var hours = pattern.Late(`\d[:.]\d\d|\d ?[ap]\.?m\b`)

// stampPosts writes into the <time>s below root what a page says only to machines: the hour where it shows "2h ago", and the
// day where it is another than that of the page.
func stampPosts(root *html.Node, published time.Time) {
	for n := range root.Descendants() {
		if n.DataAtom != atom.Time || n.FirstChild == nil || inSentence(n) {
			continue
		}
		at, shown := parseDate(attr(n, "datetime")), strings.TrimSpace(blockText(n, ""))
		if at.IsZero() || !parseDate(shown).IsZero() || hasYear(shown) {
			continue
		}
		if !published.IsZero() {
			at = at.In(published.Location())
		}
		if !hours().MatchString(shown) {
			shown = at.Format("15:04")
		}
		if day := at.Format(time.DateOnly); !published.IsZero() && day != published.Format(time.DateOnly) {
			shown = at.Format("2 January 2006") + ", " + shown
		}
		for n.FirstChild != nil {
			n.RemoveChild(n.FirstChild)
		}
		n.AppendChild(&html.Node{Type: html.TextNode, Data: shown})
	}
}

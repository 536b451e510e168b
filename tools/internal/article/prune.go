package article

import (
	"strings"
	"unicode"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// A pruner readies a page for go-trafilatura, which knows most furniture but not all: it takes out the parts that say of
// themselves that they are no article, and lists of links. On a page so short that go-trafilatura falls back on all its
// paragraphs this is what keeps the furniture out. It also mends what that library loses or doubles: text in <time> and
// in page builders' widgets, text after <br>, and a page that stands in one <form>.
type pruner struct {
	length       map[*html.Node]int  // of the text below a node
	holdsArticle map[*html.Node]bool // the page's heading, its <main> or its longest <article> is this or below
	whole        int                 // length of the text of the page
	words        map[string]bool     // names of what to take out
}

func newPruner(doc *html.Node) *pruner {
	p := &pruner{length: map[*html.Node]int{}, holdsArticle: map[*html.Node]bool{}}
	p.whole = p.measure(doc)
	var longest *html.Node
	for n := range doc.Descendants() {
		switch n.DataAtom {
		case atom.H1, atom.Main:
			p.hold(n)
		case atom.Article:
			if 4*p.length[n] > p.whole && p.length[n] > p.length[longest] { // a card of a list is an <article>, too
				longest = n
			}
		}
	}
	p.hold(longest)
	return p
}

// hold marks n and all that it is in.
func (p *pruner) hold(n *html.Node) {
	for ; n != nil && !p.holdsArticle[n]; n = n.Parent {
		p.holdsArticle[n] = true
	}
}

// lineMark stands for a line's end where go-trafilatura would make a space of one.
const lineMark = "⏎"

// measure counts the text below each node.
func (p *pruner) measure(n *html.Node) int {
	switch {
	case n.Type == html.TextNode:
		p.length[n] = len(strings.TrimSpace(n.Data))
	case n.DataAtom == atom.Script, n.DataAtom == atom.Style:
		return 0
	}
	for c := range n.ChildNodes() {
		p.length[n] += p.measure(c)
	}
	return p.length[n]
}

// prune takes out what is named in words below n, and what no article has whatever its name.
func (p *pruner) prune(n *html.Node, words map[string]bool) {
	p.words = words
	p.walk(n)
}

func (p *pruner) walk(n *html.Node) {
	for c := n.FirstChild; c != nil; {
		next := c.NextSibling
		switch {
		case c.Type == html.ElementNode && (p.isFurniture(c) || p.isLinks(c)):
			n.RemoveChild(c)
		case c.DataAtom == atom.Br:
			c.Type, c.Data, c.DataAtom = html.TextNode, lineMark, 0
		case c.DataAtom == atom.Time && inSentence(c), c.DataAtom == atom.Form && p.isMost(c):
			c.Data, c.DataAtom = map[atom.Atom]string{atom.Time: "span", atom.Form: "div"}[c.DataAtom], 0
			p.walk(c)
		default:
			unname(c)
			p.walk(c)
		}
		c = next
	}
}

// unname takes the word widget out of an element's classes: go-trafilatura drops what is called so.
func unname(n *html.Node) {
	for i, a := range n.Attr {
		if a.Key == "class" {
			n.Attr[i].Val = strings.ReplaceAll(a.Val, "widget", "")
		}
	}
}

// inSentence tells whether an element stands among the words of a sentence.
func inSentence(n *html.Node) bool {
	around := 0
	for _, s := range []*html.Node{n.PrevSibling, n.NextSibling} {
		if s != nil && s.Type == html.TextNode {
			around += len(strings.TrimSpace(s.Data))
		}
	}
	return around > 20
}

func (p *pruner) isMost(n *html.Node) bool { return 2*p.length[n] > p.whole }

// isFurniture tells whether an element says that it is no article. A name may mislead ("page has-sidebar"): what holds
// the heading or most of the page's text is no furniture. Comments are, even where they are most of the text.
func (p *pruner) isFurniture(n *html.Node) bool {
	if p.holdsArticle[n] {
		return false
	}
	switch n.DataAtom {
	case atom.Html, atom.Body:
		return false
	case atom.Nav, atom.Footer, atom.Dialog, atom.Figcaption, atom.Button, atom.Template:
		return true
	}
	if n.DataAtom == atom.Aside || hasAttr(n, "hidden") || attr(n, "aria-hidden") == "true" {
		return !p.isMost(n)
	}
	for _, w := range names(n) {
		if commentWords[w] || p.words[w] && !p.isMost(n) {
			return true
		}
	}
	return false
}

// isLinks tells whether an element is a list of links, with little beside them.
func (p *pruner) isLinks(n *html.Node) bool {
	switch n.DataAtom {
	case atom.Ul, atom.Ol, atom.Div, atom.Td, atom.Section, atom.P:
	default:
		return false
	}
	links, inLinks := 0, 0
	for d := range n.Descendants() {
		if d.DataAtom == atom.A {
			links++
			inLinks += p.length[d]
		}
	}
	return links >= 3 && 10*inLinks >= 8*p.length[n] && !p.holdsArticle[n]
}

// names returns the words of an element's names: its classes, id, role, label and component.
func names(n *html.Node) []string {
	var out []string
	for _, a := range n.Attr {
		switch a.Key {
		case "class", "id", "role", "aria-label", "data-component", "data-testid":
			for w := range strings.FieldsFuncSeq(a.Val, func(r rune) bool { return !unicode.IsLetter(r) }) {
				out = append(out, humps(w)...)
			}
		}
	}
	return out
}

// humps splits adSlot into ad and slot, in small letters.
func humps(w string) []string {
	var out []string
	from, small := 0, false
	for i, r := range w {
		if small && unicode.IsUpper(r) {
			out = append(out, strings.ToLower(w[from:i]))
			from = i
		}
		small = unicode.IsLower(r)
	}
	return append(out, strings.ToLower(w[from:]))
}

func wordSet(words string) map[string]bool {
	set := map[string]bool{}
	for w := range strings.FieldsSeq(words) {
		set[w] = true
	}
	return set
}

// Words that are not here have been left out because they also name an article's own parts: widget (page builders wrap
// every paragraph in one), paywall (the text behind it), teaser and summary (the standfirst), header, video, live.
var (
	furnitureWords = wordSet(`ad ads advert advertisement advertising sponsor sponsored promo promos promoted promotion banner
		outbrain taboola cookie cookies consent gdpr privacy modal popup subscribe subscription newsletter newsletters signup
		nav navbar navigation menu breadcrumb breadcrumbs masthead sidebar footer toolbar search
		related recirc recirculation recommended recommendations readmore trending popular tags topics
		share sharing social comment caption captions credit copyright bio gallery slideshow poll quiz
		contentinfo complementary alertdialog`)
	// What dates and signs an article is taken out when the date has been looked for there.
	bylineWords  = wordSet(`byline bylines author authors meta timestamp datetime published updated`)
	commentWords = wordSet(`comments disqus`)
)

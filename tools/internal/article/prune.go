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
	prose        map[*html.Node]int  // of the text below a node that is longer than a label
	holdsArticle map[*html.Node]bool // the page's heading, its <main> or its longest <article> is this or below
	all          *html.Node          // the page
	words        map[string]bool     // names of what to take out
	dated        bool                // a list of links stays if it holds a <time>: it may date the article
}

func newPruner(doc *html.Node) *pruner {
	p := &pruner{length: map[*html.Node]int{}, prose: map[*html.Node]int{}, holdsArticle: map[*html.Node]bool{}}
	p.all = doc
	p.measure(doc)
	var longest *html.Node
	for n := range doc.Descendants() {
		switch n.DataAtom {
		case atom.H1, atom.Main:
			p.hold(n)
		case atom.Article:
			if 4*p.length[n] > p.length[doc] && p.length[n] > p.length[longest] { // a card of a list is an <article>, too
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

// spaceMark stands for a space between the words of an item in a list, where go-trafilatura loses those beside bold print and links.
const spaceMark = "␣"

// label is the most bytes that the text of a button, a link or a heading has, as a rule.
const label = 60

// measure counts the text below each node.
func (p *pruner) measure(n *html.Node) int {
	switch {
	case n.Type == html.TextNode:
		p.length[n] = len(strings.TrimSpace(n.Data))
		if p.length[n] > label {
			p.prose[n] = p.length[n]
		}
	case n.DataAtom == atom.Script, n.DataAtom == atom.Style:
		return 0
	}
	for c := range n.ChildNodes() {
		p.length[n] += p.measure(c)
		if n.DataAtom != atom.A {
			p.prose[n] += p.prose[c]
		}
	}
	return p.length[n]
}

// takeFurniture takes out what is no article, but leaves what may date it.
func (p *pruner) takeFurniture() {
	p.words, p.dated = furnitureWords, true
	p.walk(p.all)
}

// takeByline takes out what dates and signs the article.
func (p *pruner) takeByline() {
	p.words, p.dated = bylineWords, false
	p.walk(p.all)
}

func (p *pruner) walk(n *html.Node) {
	if breaksLines(n) {
		wrapLines(n)
	}
	for c := n.FirstChild; c != nil; {
		next := c.NextSibling
		switch {
		case c.Type == html.TextNode && inItem(c):
			keepSpace(c)
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

// inItem tells whether a text stands in an item of a list.
func inItem(n *html.Node) bool {
	for n = n.Parent; n != nil && n.DataAtom != atom.Li; n = n.Parent {
	}
	return n != nil
}

// keepSpace marks the space between a text and the element before or after it.
func keepSpace(n *html.Node) {
	words := strings.TrimSpace(n.Data)
	before := n.PrevSibling != nil && !blocks[n.PrevSibling.Data] && strings.TrimLeft(n.Data, " \t\n\r") != n.Data
	after := n.NextSibling != nil && !blocks[n.NextSibling.Data] && strings.TrimRight(n.Data, " \t\n\r") != n.Data
	if before {
		words = spaceMark + words
	}
	if after && words != spaceMark {
		words += spaceMark
	}
	n.Data = words
}

// breaksLines tells whether an element holds its text itself, with <br> between the paragraphs.
func breaksLines(n *html.Node) bool {
	switch n.DataAtom {
	case atom.Div, atom.Td, atom.Section, atom.Article, atom.Main, atom.Body, atom.Center, atom.Font, atom.Form:
	default:
		return false
	}
	text, br := false, false
	for c := range n.ChildNodes() {
		text = text || c.Type == html.TextNode && len(strings.TrimSpace(c.Data)) > label
		br = br || c.DataAtom == atom.Br
	}
	return text && br
}

// wrapLines puts what stands between two <br>, or a <br> and a block, into a <p>: go-trafilatura loses it elsewhere.
func wrapLines(n *html.Node) {
	var line *html.Node
	for c := n.FirstChild; c != nil; {
		next := c.NextSibling
		switch {
		case c.DataAtom == atom.Br:
			n.RemoveChild(c)
			line = nil
		case c.Type == html.ElementNode && blocks[c.Data]:
			line = nil
		default:
			if line == nil {
				line = &html.Node{Type: html.ElementNode, Data: "p", DataAtom: atom.P}
				n.InsertBefore(line, c)
			}
			n.RemoveChild(c)
			line.AppendChild(c)
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

// isMost tells whether a good part of the page's sentences stand in an element.
func (p *pruner) isMost(n *html.Node) bool { return 3*p.prose[n] > p.prose[p.all] }

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
		switch d.DataAtom {
		case atom.Time:
			if p.dated {
				return false
			}
		case atom.A:
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
	furnitureWords = wordSet(`ad ads advert advertisement advertising sponsor sponsored promo promos promotion banner
		outbrain taboola cookie cookies consent gdpr privacy modal popup subscribe subscription newsletter newsletters signup
		nav navbar navigation menu breadcrumb breadcrumbs masthead sidebar footer toolbar search
		related recirc recirculation recommended recommendations trending popular tags topics
		share sharing social comment caption captions credit copyright bio  poll quiz
		contentinfo complementary alertdialog`)
	// What dates and signs an article is taken out when the date has been looked for there.
	bylineWords  = wordSet(`byline bylines author authors meta timestamp datetime published updated`)
	commentWords = wordSet(`comments disqus`)
)

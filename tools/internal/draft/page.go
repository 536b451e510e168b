package draft

import (
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"dateline/tools/internal/article"
	"dateline/tools/internal/event"
	"dateline/tools/internal/lexicon"
	"dateline/tools/internal/prose"
	"dateline/tools/internal/text"
	"dateline/tools/internal/timex"
)

// pageOf cuts an article into sentences and finds its dates and its furniture.
func pageOf(a article.Article, lex *lexicon.Lexicon) event.Page {
	y, m, d := a.Published.Date() // its own day, wherever it was published
	page := event.Page{Text: a.Text, Publisher: a.Publisher, DCT: time.Date(y, m, d, 0, 0, 0, 0, time.UTC), Sentences: prose.Sentences(a.Text), Times: timex.Find(a.Text, timex.Options{DCT: a.Published, Language: a.Language})}
	label(page)
	page.Furniture = furniture(page, lex)
	return page
}

// label parts each sentence that begins an item of a list from the date before it: "12 March 2021 — Soldiers seize …".
func label(page event.Page) {
	i := 0
	for _, t := range page.Times {
		if t.Over.Len() == 0 {
			continue
		}
		for i < len(page.Sentences) && page.Sentences[i].End <= t.Over.Start {
			i++
		}
		if i == len(page.Sentences) {
			return
		}
		if s := &page.Sentences[i]; s.Start <= t.Span.Start && t.Over.Start > s.Start {
			s.Label = text.Span{Start: s.Start, End: t.Over.Start}
		}
	}
}

// furniture says of each sentence why it is no part of the story; empty for those that are. A credit and a note to
// editors take their paragraph along, a caption what of it came before, a heading over links the lines below it that end as
// no sentence does, and a reader's comment all that follows.
func furniture(page event.Page, lex *lexicon.Lexicon) []string {
	why := make([]string, len(page.Sentences))
	links := false
	for i := 0; i < len(page.Sentences); {
		end := paragraphEnd(page.Sentences, i)
		for k := i; k < end; k++ {
			why[k] = lex.Furniture(page.Sentences[k].In(page.Text))
			switch {
			case why[k] == "comments":
				fill(why[k:], "comments")
				return why
			case why[k] == "caption":
				fill(why[i:k], "caption")
			case why[k] == "" && (why[i] == "credit" || why[i] == "advisory"):
				why[k] = why[i]
			case why[k] == "" && headline(page.Sentences[k].In(page.Text)):
				why[k] = "headline"
			}
		}
		links = why[i] == "links" || links && !stops(page.Sentences[end-1].In(page.Text))
		if links {
			fill(why[i:end], "links")
		}
		i = end
	}
	return why
}

// headline tells whether s is set as a headline is, with capitals but for the smallest words: it is the head of the page, or a link to
// another.
func headline(s string) bool {
	const least, named = 3, 5 // letters of words that count; how many capitals a sentence of names may have
	capitals := 0
	for word := range strings.FieldsSeq(s) {
		word = strings.Trim(word, ".,;:?!()'\"“”‘’")
		first, _ := utf8.DecodeRuneInString(word)
		switch {
		case len(word) < least || smallWords[word] || word == strings.ToUpper(word): // "UN", and a line of a telex
		case !unicode.IsUpper(first):
			return false
		default:
			capitals++
		}
	}
	return capitals > named
}

// Words of three letters and more that headlines leave small.
var smallWords = map[string]bool{"the": true, "and": true, "for": true, "but": true, "nor": true, "with": true, "from": true, "into": true, "onto": true, "over": true, "amid": true, "off": true, "out": true, "via": true, "per": true}

func fill(list []string, s string) {
	for i := range list {
		list[i] = s
	}
}

// stops tells whether s ends as a sentence does.
func stops(s string) bool {
	s = strings.TrimRight(s, "\"”’')] ")
	return strings.HasSuffix(s, ".") || strings.HasSuffix(s, "!") || strings.HasSuffix(s, "?") || strings.HasSuffix(s, ":")
}

// paragraphEnd is the first sentence after the paragraph that sentence i begins.
func paragraphEnd(ss []prose.Sentence, i int) int {
	end := i
	for end < len(ss) && ss[end].Para == ss[i].Para {
		end++
	}
	return end
}

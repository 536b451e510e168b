// Package prose knows how reports are written: their sentences, and what stands before one and is no part of it,
// such as a dateline, the stamp of a page or the number of a paragraph.
package prose

import (
	"dateline/tools/internal/text"
	_ "embed"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// A Sentence is one sentence, the paragraph (counted from 0) that it stands in, and what of it is not the reporter's own words.
type Sentence struct {
	text.Span
	Para     int
	Dateline text.Span // "KYIV, Ukraine (AP) — " or "(Updated 7:40 p.m.) ", at the sentence's start; empty where there is none
	Label    text.Span // "12 March 2021 — ", the date that an item of a list begins with, where who knows of dates found one
	Quoted   bool      // it begins inside a quotation that an earlier sentence of the paragraph opened
}

// Body is the sentence without its dateline or label.
func (s Sentence) Body() text.Span {
	if s.Label.Len() > 0 {
		return text.Span{Start: max(s.Label.End, s.Dateline.End), End: s.End}
	}
	return s.Quote()
}

// Quote is the sentence as it may be quoted, without its dateline.
func (s Sentence) Quote() text.Span {
	if s.Dateline.Len() == 0 || s.Label.Len() > 0 {
		return s.Span
	}
	return text.Span{Start: s.Dateline.End, End: s.End}
}

// Sentences splits t into its sentences, in order; white space between them belongs to none.
func Sentences(t string) []Sentence {
	var out []Sentence
	for i, p := range text.Paragraphs(t) {
		quotes := text.Quotations(t, p)
		for j, s := range split(t, p) {
			sentence := Sentence{Span: s, Para: i, Quoted: inside(quotes, s.Start)}
			sentence.Dateline = notice(t, s)
			if rest := (text.Span{Start: sentence.Dateline.End, End: s.End}); j == 0 && rest.Len() > 0 {
				sentence.Dateline.End = credited(t, text.Span{Start: dateline(t, rest).End, End: s.End})
			}
			out = append(out, sentence)
		}
	}
	return out
}

func inside(quotes []text.Span, at int) bool {
	for _, q := range quotes {
		if q.Start < at && at < q.End {
			return true
		}
	}
	return false
}

// split cuts paragraph p at the ends of its sentences.
func split(t string, p text.Span) []text.Span {
	var out []text.Span
	p.Start += mark(p.In(t))
	for _, stamp := range stamps(t, p) {
		out = append(out, cut(t, text.Span{Start: p.Start, End: stamp.Start})...)
		out = append(out, stamp)
		p.Start = stamp.End
	}
	return append(out, cut(t, p)...)
}

// cut cuts p at full stops and the like.
func cut(t string, p text.Span) []text.Span {
	var out []text.Span
	start := skipSpace(t, p.Start, p.End)
	for i := p.Start; i < p.End; i++ {
		if c := t[i]; c != '.' && c != '?' && c != '!' {
			continue
		}
		end := closing(t, i+1, p.End)
		if next := skipSpace(t, end, p.End); next > end && next < p.End && ends(t, text.Span{Start: start, End: i}, end, next) {
			out = append(out, text.Span{Start: start, End: end})
			start, i = next, next-1
		}
	}
	if last := (text.Span{Start: start, End: p.End}).Trim(t); last.Len() > 0 {
		out = append(out, last)
	}
	return out
}

// closing skips the marks that belong to the sentence before them: "…", ?!, closing quotes and brackets.
func closing(t string, i, end int) int {
	for i < end {
		r, n := utf8.DecodeRuneInString(t[i:])
		if !strings.ContainsRune(".?!\"'”’)]", r) {
			return i
		}
		i += n
	}
	return i
}

func skipSpace(t string, i, end int) int {
	for i < end && text.IsSpace(t[i]) {
		i++
	}
	return i
}

// ends tells whether the mark after body ends a sentence, where the next word stands at next and the mark's own tail ends at tail.
func ends(t string, body text.Span, tail, next int) bool {
	r, _ := utf8.DecodeRuneInString(t[next:])
	if unicode.IsLower(r) {
		return false
	}
	mark := t[body.End]
	if mark != '.' {
		return tail == body.End+1 || !saidNext(t[next:])
	}
	if tail > body.End+1 && t[tail-1] != '.' {
		return true // a closing quote or bracket after the full stop
	}
	last := lastWord(body.In(t))
	initial := len(last) == 1 && unicode.IsUpper(rune(last[0]))
	switch kind := abbreviations()[strings.ToLower(last)]; {
	case kind == "title":
		return false
	case initial && last != "I":
		return false // "S. P. Doe", though "p." is a page
	case kind == "month" || kind == "number":
		return !unicode.IsDigit(r)
	case kind == "word" || initial || strings.Contains(last, "."):
		return starts(t[next:])
	}
	return true
}

// lastWord returns what stands between the last space or bracket of s and its end.
func lastWord(s string) string {
	return s[strings.LastIndexAny(s, " \t\n([\"'-/")+1:]
}

// starts tells whether s begins with a word that begins sentences and seldom names: after "U.S." a capital alone proves nothing.
func starts(s string) bool {
	w := s
	if end := strings.IndexAny(s, " \n,"); end >= 0 {
		w = s[:end]
	}
	w = strings.Trim(w, "\"“‘'(")
	return abbreviations()[w] == "starter"
}

// saidNext tells whether s goes on with the speaker of a quotation that ended in ? or !: `"Stop!" Trump wrote`.
func saidNext(s string) bool {
	words := strings.FieldsFunc(s[:min(len(s), 80)], func(r rune) bool { return !unicode.IsLetter(r) && r != '.' })
	for _, w := range words[:min(len(words), 5)] {
		if abbreviations()[w] == "said" {
			return true
		}
	}
	return false
}

//go:embed abbreviations.txt
var abbreviationTable string

// abbreviations maps each word of the table to its kind.
var abbreviations = sync.OnceValue(func() map[string]string {
	m := map[string]string{}
	for line := range strings.Lines(abbreviationTable) {
		kind, words, ok := strings.Cut(strings.TrimSpace(line), ":")
		if !ok || strings.HasPrefix(line, "#") {
			continue
		}
		for _, w := range strings.Fields(words) {
			m[w] = kind
		}
	}
	return m
})

package event

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"dateline/tools/internal/lexicon"
)

// shorten joins what a title must have with as much of the rest as fits, and never ends on a word that asks for another.
func (p *sentence) shorten(must string, pieces []string) string {
	t := strings.TrimSpace(must)
	for i, piece := range pieces {
		next := t + " " + piece
		if strings.HasPrefix(piece, ",") {
			next = t + piece
		}
		if utf8.RuneCountInString(next) > maxTitle {
			next = withoutPairs(next, p.lex)
		}
		if utf8.RuneCountInString(next) > maxTitle && i > 0 {
			if part := phraseEnd(next, max(len(t)+1, maxTitle/2), p.lex); strings.Count(part, " ") > strings.Count(t, " ")+2 && strings.HasPrefix(part, t) {
				t = part
			} else if i > 1 && asksForMore(pieces[i-1], p.lex) {
				t = strings.TrimSuffix(t, " "+pieces[i-1])
			}
			break
		}
		t = next
	}
	if must = strings.TrimSpace(must); utf8.RuneCountInString(t) > maxTitle && len(must) > maxTitle/2 && len(must) < len(t) {
		if end := phraseEnd(t, len(must)+1, p.lex); end != "" {
			return end // not at the verb: "calls | for a federal state"
		}
	}
	return cut(t, p.lex)
}

// withoutPairs takes pairs of adjectives off their nouns: "an unconditional or partial ceasefire" is "a ceasefire".
func withoutPairs(t string, lex *lexicon.Lexicon) string {
	words := strings.Fields(t)
	for k := 0; k+4 < len(words); k++ {
		if w := words[k]; (w != "a" && w != "an") || words[k+2] != "or" && words[k+2] != "and" || !isAdjective(words[k+1], lex) || !isAdjective(words[k+3], lex) {
			continue
		}
		words[k] = "a"
		if strings.ContainsRune("aeiou", rune(words[k+4][0])) {
			words[k] = "an"
		}
		words = slices.Delete(words, k+1, k+4)
	}
	return strings.Join(words, " ")
}

// isAdjective tells whether w is an adjective, by the table or by its end.
func isAdjective(w string, lex *lexicon.Lexicon) bool {
	return lex.Word(w)&lexicon.Adj != 0 || hasAny(w, "al", "ous", "ive", "ful", "less", "able", "ible", "ic", "ate", "ent", "ant", "ary")
}

// asksForMore tells whether a piece is only a verb whose object did not fit: "to try".
func asksForMore(piece string, lex *lexicon.Lexicon) bool {
	word, rest, _ := strings.Cut(piece, " ")
	if lex.Word(word)&lexicon.Prep != 0 && word != "to" {
		if how, verb, ok := strings.Cut(rest, " "); ok && strings.HasSuffix(how, "ly") {
			rest = verb // "for allegedly ordering"
		}
		word, rest = rest, "" // "by asserting"
	}
	return word == "to" && lex.Verb(rest) != nil || rest == "" && strings.HasSuffix(word, "ing") && lex.Verb(word) != nil
}

// cut brings an over-long title down to the end of a phrase, where that leaves half of it, else to a noun.
func cut(t string, lex *lexicon.Lexicon) string {
	if utf8.RuneCountInString(t) <= maxTitle {
		return trimEnd(t, lex)
	}
	if end := cmp.Or(phraseEnd(t, maxTitle/2, lex), phraseEnd(t, minTitle, lex)); end != "" {
		return end
	}
	rest := ""
	for i := strings.LastIndexByte(t, ' '); i >= 0 && (utf8.RuneCountInString(t) > maxTitle || describing(t, lex) || breaksOff(t, lex)); i = strings.LastIndexByte(t, ' ') {
		rest = t[i+1:]
		t = t[:i]
	}
	for i := strings.LastIndexByte(t, ' '); i > minTitle && rest != "" && unicode.IsUpper([]rune(rest)[0]) && unicode.IsUpper([]rune(t[i+1:])[0]); i = strings.LastIndexByte(t, ' ') {
		t = t[:i] // no half of a name
	}
	return trimEnd(t, lex)
}

// describing tells whether the last word of t asks for a noun: "at least 20 suspected", "the country's".
func describing(t string, lex *lexicon.Lexicon) bool {
	word := strings.ToLower(t[strings.LastIndexByte(t, ' ')+1:])
	return strings.HasSuffix(word, "'s") || strings.HasSuffix(word, "ly") && !lex.IsNoun(word) || lex.Word(word)&(lexicon.Adj|lexicon.Number|lexicon.Det) != 0
}

// breaksOff tells whether no title can end as t does: at a word that asks for another, or within "between A | and B".
func breaksOff(t string, lex *lexicon.Lexicon) bool {
	if i := strings.LastIndex(t, " between "); i >= 0 && !slices.ContainsFunc(strings.Fields(t[i:]), func(w string) bool { return w == "and" || hasAny(w, "s", "men", "people", "s,") }) {
		return true
	}
	word := strings.ToLower(t[strings.LastIndexByte(t, ' ')+1:])
	return hungry.has(word) && !strings.HasSuffix(t, " one another") || strings.HasSuffix(word, "'s")
}

// Words that ask for another after them, and are not among the small ones that no title ends with.
var hungry = setOf("another certain every such own bent prone unable likely unlikely intent keen fraught rife loath averse devoid tantamount akin dubbed nicknamed so too very much either neither " +
	"alleged suspected would-be so-called self-styled self-proclaimed fellow mere utter sheer various numerous respective entire whole")

// waits tells whether t ends in a participle that says nothing about the noun before it without what follows: "a regime bent", "a line
// drawn".
func waits(t string, lex *lexicon.Lexicon) bool {
	words := strings.Fields(strings.ToLower(t))
	last := words[len(words)-1]
	if lex.IsNoun(last) || lex.Word(last) != 0 || len(words) < 2 || lex.Word(words[len(words)-2])&lexicon.Aux != 0 {
		return false
	}
	return slices.ContainsFunc(lex.Verb(last), func(f lexicon.Form) bool { return f.Shape&lexicon.Participle != 0 && f.Shape&lexicon.Base == 0 })
}

// phraseEnd is as much of an over-long title as a phrase ends with, more than the least bytes; empty where no phrase ends there. What follows "of" belongs to its noun as closely as nothing else, so it is cut off only where nothing else can be.
func phraseEnd(t string, least int, lex *lexicon.Lexicon) string {
	of := ""
	for i := strings.LastIndexByte(t, ' '); i > least; i = strings.LastIndexByte(t[:i], ' ') {
		word, rest, _ := strings.Cut(t[i+1:], " ")
		if utf8.RuneCountInString(t[:i]) > maxTitle || lex.Word(strings.ToLower(word))&(lexicon.Prep|lexicon.Conj|lexicon.Sub|lexicon.Rel) == 0 || strings.HasPrefix(rest, "least ") || strings.HasPrefix(rest, "most ") || particles.has(strings.ToLower(word)) || breaksOff(t[:i], lex) || describing(t[:i], lex) || least > minTitle && waits(t[:i], lex) {
			continue
		}
		if word != "of" {
			return trimEnd(t[:i], lex)
		}
		if last := t[strings.LastIndexByte(t[:i], ' ')+1 : i]; of == "" && !partial.has(last) && unicode.IsLower(rune(last[0])) {
			of = trimEnd(t[:i], lex)
		}
	}
	return of
}

// Nouns that say nothing without the "of" after them.
var partial = setOf("rest part parts number numbers hundreds thousands dozens scores tens millions series group groups majority most end beginning lack kind sort pair couple state " +
	"start opening close eve anniversary sidelines outskirts edge brink verge wake aftermath heart presence behalf favour favor terms basis grounds midst height site scene kinds sorts types " +
	"town city village side sides member members one some any half third quarter percent use act series string sign signs set lot lots plenty amount")

var dangling = strings.Fields("what how why the a an of in on at to for with by and or but that which from as is are was were will after amid between its their his her than into over under about without where who whose this those these no some any not only when while before near against if be has have had including outside around more most least up two several each other under both new former late early next according like what aimed based designed intended meant allegedly reportedly apparently's exactly maybe perhaps nearly almost even whether")

// trimEnd takes off words and marks that cannot end a title.
func trimEnd(t string, lex *lexicon.Lexicon) string {
	for {
		t = strings.TrimRight(t, " ,;:-–—/(“\"'`")
		if n := len(t); n > 1 && t[n-1] == '.' && !(unicode.IsUpper(rune(t[n-2])) && (n < 3 || t[n-3] == '.' || t[n-3] == ' ')) {
			t = t[:n-1] // "U.S." keeps its full stop
			continue
		}
		for _, end := range unfinished {
			t = strings.TrimSuffix(t, end)
		}
		if i := strings.LastIndexByte(t, ' '); i > 0 && strings.HasSuffix(t, "'s") && lex.Word(strings.ToLower(t[strings.LastIndexByte(t[:i], ' ')+1:i]))&lexicon.Prep != 0 {
			t = t[:i] // "in Tomar's"
			continue
		}
		i := strings.LastIndexByte(t, ' ')
		if j := strings.LastIndexByte(t[:max(i, 0)], ' '); j > 0 && lex.Word(t[i+1:])&lexicon.Adj != 0 && lex.Word(t[j+1:i])&lexicon.Prep != 0 && !lex.IsNoun(t[i+1:]) {
			t = t[:j] // "erupt | in angry"
			continue
		}
		if last := strings.ToLower(t[i+1:]); i < 0 || !slices.Contains(dangling, last) && !hungry.has(last) || endsInParticle(t, lex) || strings.HasSuffix(t, " one another") {
			return t
		}
		t = t[:i]
	}
}

// Ends of phrases that say nothing without what follows them: "in solidarity | with her", "at a time | when".
var unfinished = []string{" as well", " the fact", " in solidarity", " in connection", " in cooperation", " in coordination", " in line", " in contrast", " in conjunction",
	" in accordance", " in relation", " in addition", " in a way", " at a time", " all the way", " to the point", " on condition", " on the condition", " on the grounds",
	" in an attempt", " in an effort", " in a bid", " in an apparent attempt", " in an apparent effort", " in an apparent bid", " in a sign",
	" that is to start", " that is to begin", " that are to start", " that are to begin", " that will start", " that will begin", " that starts", " that begins"}

// Verbs that end a title with "in" or "over", which else ask for more.
var withIn, withOver = setOf("sworn pencilled penciled pitch pitches sail sails march marches storm storms bring brings brought give gives close closes move moves cave caves"), setOf("take takes taken hand hands handed cross crosses fly flies run runs blow blows declared declares is are")

// endsInParticle tells whether a title ends in a verb of two words: "is sworn in", "takes over", "gives up".
func endsInParticle(t string, lex *lexicon.Lexicon) bool {
	words := strings.Fields(strings.ToLower(t))
	n := len(words)
	if n < 2 {
		return false
	}
	switch before := words[n-2]; words[n-1] {
	case "in":
		return withIn.has(before)
	case "over":
		return withOver.has(before)
	case "up", "out", "off", "down":
		return lex.Verb(before) != nil || n > 2 && lex.Word(before)&lexicon.Pron != 0 && lex.Verb(words[n-3]) != nil // "gives itself up"
	}
	return false
}

package lexicon

import (
	"strings"

	"dateline/tools/internal/text"
)

// A trie finds the longest of its phrases that begins at a word.
type trie struct {
	starts map[string]*node
	first  *text.Sieve // the words that phrases begin with
}

// A node is a phrase, or the beginning of some.
type node struct {
	word string // the last
	what any    // what the phrase stands for; nil inside one
	next []*node
}

func newTrie() *trie { return &trie{starts: map[string]*node{}, first: new(text.Sieve)} }

// add puts phrase, cut into words as texts are, before what it stands for. The first to come stays.
func (t *trie) add(phrase string, what any) {
	var words []string
	for _, w := range text.Words(phrase, text.Span{End: len(phrase)}) {
		words = append(words, strings.ReplaceAll(w.In(phrase), "’", "'"))
	}
	t.addWords(words, what)
}

// addWords puts words before what they stand for.
func (t *trie) addWords(words []string, what any) {
	if len(words) == 0 {
		return
	}
	t.first.Add(words[0])
	at := t.starts[words[0]]
	if at == nil {
		at = &node{word: words[0]}
		t.starts[words[0]] = at
	}
	for _, w := range words[1:] {
		next := at.after(w)
		if next == nil {
			next = &node{word: w}
			at.next = append(at.next, next)
		}
		at = next
	}
	if at.what == nil {
		at.what = what
	}
}

// after is the node that word w leads to; nil where there is none. Few phrases go on in many ways.
func (n *node) after(w string) *node {
	for _, next := range n.next {
		if next.word == w {
			return next
		}
	}
	return nil
}

// each calls do with what each phrase stands for, in no order.
func (t *trie) each(do func(what any)) {
	for _, n := range t.starts {
		n.each(do)
	}
}

func (n *node) each(do func(what any)) {
	if n.what != nil {
		do(n.what)
	}
	for _, next := range n.next {
		next.each(do)
	}
}

// find returns what the longest phrase that begins words stands for, and how many words it has; 0 where there is none.
func (t *trie) find(words []string) (any, int) {
	if len(words) == 0 || !t.first.May(words[0]) {
		return nil, 0
	}
	var what any
	length := 0
	for at, i := t.starts[words[0]], 1; at != nil; i++ {
		if at.what != nil {
			what, length = at.what, i
		}
		if i == len(words) {
			break
		}
		at = at.after(words[i])
	}
	return what, length
}

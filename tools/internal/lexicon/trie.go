package lexicon

import (
	"strings"

	"dateline/tools/internal/text"
)

// A trie finds the longest of its phrases that begins at a word.
type trie struct {
	next map[string]*trie
	what any // what the phrase that ends here stands for; nil inside a phrase

	first *text.Sieve // at the root, the words that phrases begin with
}

func newTrie() *trie { return &trie{next: map[string]*trie{}, first: new(text.Sieve)} }

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
	if len(words) > 0 {
		t.first.Add(words[0])
	}
	for _, word := range words {
		if t.next == nil {
			t.next = map[string]*trie{}
		}
		if t.next[word] == nil {
			t.next[word] = &trie{}
		}
		t = t.next[word]
	}
	if t.what == nil {
		t.what = what
	}
}

// each calls do with what each phrase stands for, in no order.
func (t *trie) each(do func(what any)) {
	if t.what != nil {
		do(t.what)
	}
	for _, next := range t.next {
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
	for i, w := range words {
		if t = t.next[w]; t == nil {
			break
		}
		if t.what != nil {
			what, length = t.what, i+1
		}
	}
	return what, length
}

package lexicon

import (
	"strings"

	"dateline/tools/internal/text"
)

// A trie finds the longest of its phrases that begins at a word.
type trie struct {
	next map[string]*trie
	what any // what the phrase that ends here stands for; nil inside a phrase

	// At the root, by the first byte of the words that phrases begin with, a bit for each length that they have. Most words
	// of a text begin no phrase, and are told by this without a look into next.
	lengths *[256]uint64
}

func newTrie() *trie { return &trie{next: map[string]*trie{}, lengths: new([256]uint64)} }

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
	if len(words) > 0 && words[0] != "" {
		t.lengths[words[0][0]] |= 1 << (len(words[0]) % 64)
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

// find returns what the longest phrase that begins words stands for, and how many words it has; 0 where there is none.
func (t *trie) find(words []string) (any, int) {
	if len(words) == 0 || words[0] == "" || t.lengths[words[0][0]]>>(len(words[0])%64)&1 == 0 {
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

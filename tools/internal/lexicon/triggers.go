package lexicon

import (
	"fmt"
	"slices"
	"strings"
)

// Types are the 16 types of entries.
var Types = []string{"talks", "agreement", "ceasefire", "attack", "battle", "territory", "withdrawal", "mobilization", "prisoners",
	"humanitarian", "sanctions", "statement", "politics", "protest", "justice", "other"}

// A Trigger is what a word or phrase tells of: its types ("strike" as a verb is one of attack), whether it only says
// that something begins, goes on or ends, and whether it puts somebody's words after it.
type Trigger struct {
	Types  []string
	Light  bool
	Report bool
}

// addTrigger reads type | verb or noun | words. Where a word stands in several rows, it has several types.
func (l *Lexicon) addTrigger(cells []string) error {
	kind, pos := cells[0], cell(cells, 1)
	if !slices.Contains(Types, kind) && kind != "light" && kind != "report" {
		return fmt.Errorf("%s: not a type (one of %s)", kind, strings.Join(Types, ", "))
	}
	if pos != "verb" && pos != "noun" {
		return fmt.Errorf("%q: neither verb nor noun", pos)
	}
	for _, listed := range list(cell(cells, 2)) {
		for phrase := range spelledAs(listed) {
			l.trigger(kind, pos, phrase)
		}
	}
	return nil
}

// trigger gives a phrase a type, or what kind says of it.
func (l *Lexicon) trigger(kind, pos, phrase string) {
	t := &Trigger{}
	if old, n := l.triggers[pos == "verb"].find(strings.Fields(phrase)); n == len(strings.Fields(phrase)) {
		t = old.(*Trigger)
	}
	switch kind {
	case "light":
		t.Light = true
	case "report":
		t.Report = true
	default:
		t.Types = append(t.Types, kind)
	}
	l.triggers[pos == "verb"].add(phrase, t)
}

// VerbTrigger returns the trigger that words, a verb's base and what follows it, begin with, and its length in words.
func (l *Lexicon) VerbTrigger(words []string) (*Trigger, int) {
	return trigger(l.triggers[true], words)
}

// NounTrigger returns the trigger that words, in lower case, begin with, and its length in words.
func (l *Lexicon) NounTrigger(words []string) (*Trigger, int) {
	return trigger(l.triggers[false], words)
}

func trigger(t *trie, words []string) (*Trigger, int) {
	what, n := t.find(words)
	if n == 0 {
		return nil, 0
	}
	return what.(*Trigger), n
}

// addCue reads kind | words.
func (l *Lexicon) addCue(cells []string) error {
	if l.cues[cells[0]] == nil {
		l.cues[cells[0]] = newTrie()
	}
	for _, listed := range list(cell(cells, 1)) {
		for phrase := range spelledAs(listed) {
			l.cues[cells[0]].add(phrase, true)
		}
	}
	return nil
}

// Cue tells how many of words, in lower case, are a cue of a kind ("cancel", "denial"); 0 where they do not begin with one.
func (l *Lexicon) Cue(kind string, words []string) int {
	if l.cues[kind] == nil {
		return 0
	}
	_, n := l.cues[kind].find(words)
	return n
}

// HasCue tells whether a cue of a kind stands anywhere in words.
func (l *Lexicon) HasCue(kind string, words []string) bool {
	cues := l.cues[kind]
	if cues == nil {
		return false
	}
	for i := range words {
		if _, n := cues.find(words[i:]); n > 0 {
			return true
		}
	}
	return false
}

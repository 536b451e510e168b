package lexicon

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// A Vote is what speaks for a type where no frame decides: a kind of subject, of deed, of object, or what the words anywhere in
// a happening are about. All that a vote asks for must be there; the weights of the votes that fit add up.
type Vote struct {
	Kind            int // of Types
	Weight          int
	Subject, Object Class // nouns, of the classes that frames have
	Deed            Class // verbs: the happening's own where a subject or an object is asked for too, else any in it
	Topic           Class // nouns and adjectives anywhere in it
	Sided           bool  // it asks for a subject or an object
}

// addVote reads type weight | subject | deeds | object | topics, with the cells of frames; or topic or deed | class | words.
func (l *Lexicon) addVote(cells []string) error {
	if l.classes[cells[0]] != nil {
		return l.addClass(cells)
	}
	kind, weight, _ := strings.Cut(cells[0], " ")
	v := Vote{Kind: slices.Index(Types, kind)}
	if v.Kind < 0 {
		return fmt.Errorf("%s: not a type (one of %s)", kind, strings.Join(Types, ", "))
	}
	var err error
	if v.Weight, err = strconv.Atoi(weight); err != nil {
		return fmt.Errorf("%s: a type and no weight", cells[0])
	}
	for i, c := range []struct {
		kind string
		into *Class
	}{{"noun", &v.Subject}, {"deed", &v.Deed}, {"noun", &v.Object}, {"topic", &v.Topic}} {
		if err := l.readClasses(c.kind, cell(cells, i+1), c.into); err != nil {
			return err
		}
	}
	v.Sided = !v.Subject.None() || !v.Object.None()
	l.votes = append(l.votes, &v)
	return nil
}

// Votes returns all votes.
func (l *Lexicon) Votes() []*Vote { return l.votes }

// Topics returns the topics that the noun or the adjective which words begin with is about, and its length in words.
func (l *Lexicon) Topics(words []string) (Class, int) { return l.classes["topic"].find(words) }

// Deeds returns the classes of the verb that words, a base and what follows it, begin with.
func (l *Lexicon) Deeds(words []string) Class {
	c, _ := l.classes["deed"].find(words)
	return c
}

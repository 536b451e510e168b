// Package lexicon holds the words that Dateline knows: actors, places, triggers, cues and furniture, in text tables.
//
// A table has one row a line, its cells apart by "|"; lists inside a cell are apart by ";", and "#" begins a comment.
// A site adds rows of its own with [Extend], the name of the table in front:
//
//	actor   | Orvan Liberation Front | group | OLF; the Front | TM
//	place   | Halden | | 51.2, 3.4 | town | Old Halden
//	trigger | ceasefire | noun | quiet; stand-down
//
// [Default] reads the built-in tables once.
package lexicon

import (
	"embed"
	"fmt"
	"strings"
	"sync"
)

// A Lexicon is what the built-in tables and a site's own additions say together. It is not changed after it is made.
type Lexicon struct {
	verbs        map[string][]Form   // by form: "met"
	words        map[string]Kind     // small words, by what they do
	nouns        map[string]bool     // verbs' bases and forms that are also nouns
	participles  map[string]string   // of verbs, by base
	intransitive map[string]bool     // bases of verbs without a passive
	triggers     map[bool]*trie      // by whether the trigger is a verb
	names        *trie               // actors and places, as they are spelled
	roles        *trie               // offices and ranks, lower case
	given        map[string]bool     // given names
	cues         map[string]*trie    // by kind
	senses       *trie               // words for one thing, by their dictionary forms
	classes      map[string]*classes // of nouns and of verbs
	frames       []*Frame
	framesOf     map[*Class][]*Frame // by the classes of a verb
	defaults     []*Frame            // of verbs that no table knows
	votes        []*Vote
	furniture    furniture
	places       map[string]Place  // by name
	countries    map[string]string // name, by ISO 3166 code
	capitals     map[string]string // by country
	actors       map[string]*Actor // by name
	cities       func() map[string]Place
}

//go:embed tables
var tables embed.FS

// Default returns the built-in lexicon.
var Default = sync.OnceValue(func() *Lexicon {
	l, err := Extend(nil)
	if err != nil {
		panic(err) // a broken table of our own: the tests read every row
	}
	return l
})

// Extend returns the built-in lexicon with the rows of a site's own table. The error names every row that it cannot read.
func Extend(table []byte) (*Lexicon, error) {
	l := &Lexicon{
		verbs: map[string][]Form{}, words: map[string]Kind{}, nouns: map[string]bool{}, participles: map[string]string{}, intransitive: map[string]bool{}, names: newTrie(), roles: newTrie(), senses: newTrie(),
		triggers: map[bool]*trie{true: newTrie(), false: newTrie()}, cues: map[string]*trie{},
		classes: map[string]*classes{"noun": newClasses(namedClasses), "verb": newClasses(nil), "topic": newClasses(nil), "deed": newClasses(nil)},
		places:  map[string]Place{}, countries: map[string]string{}, capitals: map[string]string{}, actors: map[string]*Actor{}, cities: builtinCities,
		framesOf: map[*Class][]*Frame{}, furniture: furniture{needs: map[int][]needle{}},
	}
	l.readVerbs(file("verbs.txt"))
	l.readWords(file("words.txt"))
	l.given = givenNames(file("given.txt"))
	var problems []string
	for _, t := range []struct {
		name string
		read func(cells []string) error
	}{{"countries", l.addCountry}, {"places", l.addPlace}, {"actors", l.addActor}, {"roles", l.addRoles}, {"triggers", l.addTrigger}, {"classes", l.addClass}, {"frames", l.addFrame}, {"votes", l.addVote}, {"cues", l.addCue}, {"senses", l.addSense}} {
		problems = append(problems, readRows(t.name+".txt", file(t.name+".txt"), -1, t.read)...)
	}
	problems = append(problems, readRows("furniture.txt", file("furniture.txt"), 2, l.addFurniture)...) // patterns have "|" of their own
	l.indexFrames()
	problems = append(problems, readRows("lexicon.txt", string(table), -1, l.addRow)...)
	if len(problems) > 0 {
		return nil, fmt.Errorf("%s", strings.Join(problems, "\n"))
	}
	return l, nil
}

func file(name string) string {
	b, err := tables.ReadFile("tables/" + name)
	if err != nil {
		panic(err)
	}
	return string(b)
}

// readRows gives the cells of each row of a table to read, at most that many unless it is -1, and returns what it could not
// read, a line each.
func readRows(name, table string, most int, read func(cells []string) error) []string {
	var problems []string
	n := 0
	for line := range strings.Lines(table) {
		n++
		if line = strings.TrimSpace(line); line == "" || line[0] == '#' {
			continue
		}
		if err := read(cells(line, most)); err != nil {
			problems = append(problems, fmt.Sprintf("%s:%d: %v", name, n, err))
		}
	}
	return problems
}

func cells(line string, most int) []string {
	out := strings.SplitN(line, "|", most)
	for i := range out {
		out[i] = strings.TrimSpace(out[i])
	}
	return out
}

// cell returns the i-th cell of a row, empty where the row is shorter.
func cell(cells []string, i int) string {
	if i < len(cells) {
		return cells[i]
	}
	return ""
}

// list returns the items of a cell.
func list(cell string) []string {
	var out []string
	for item := range strings.SplitSeq(cell, ";") {
		if item = strings.TrimSpace(item); item != "" {
			out = append(out, item)
		}
	}
	return out
}

// addRow reads one row of a site's own table.
func (l *Lexicon) addRow(cells []string) error {
	switch cells[0] {
	case "actor":
		return l.addActor(cells[1:])
	case "place":
		return l.addPlace(cells[1:])
	case "trigger":
		return l.addTrigger(cells[1:])
	}
	return fmt.Errorf("%s: not a table (try actor, place or trigger)", cells[0])
}

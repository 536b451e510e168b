package event

import (
	"fmt"
	"slices"
	"strings"

	"dateline/tools/internal/lexicon"
)

// Grounds are the type of an event and what decided it: a frame, else a word, and the votes where they spoke against that.
type Grounds struct {
	kind, word string
	frame      *lexicon.Frame // nil where no frame fits
	outvoted   string         // the type before the votes; empty where they left it
	votes      ballot
}

// String says "talks, by the frame “talks | | send | leader”", "agreement, by the word “sign”", "attack, by votes (attack 9,
// statement 6) against statement, by the word “answer”".
func (g Grounds) String() string {
	row := fmt.Sprintf("by the word “%s”", g.word)
	if g.frame != nil {
		row = fmt.Sprintf("by the frame “%s”", g.frame)
	}
	if g.outvoted == "" {
		return g.kind + ", " + row
	}
	return fmt.Sprintf("%s, by votes (%s) against %s, %s", g.kind, g.votes, g.outvoted, row)
}

// String lists the types that have most votes.
func (b ballot) String() string {
	most := make([]int, 0, len(b))
	for k := range b {
		if b[k] > 0 {
			most = append(most, k)
		}
	}
	slices.SortStableFunc(most, func(i, j int) int { return b[j] - b[i] })
	var out []string
	for _, k := range most[:min(len(most), 3)] {
		out = append(out, fmt.Sprintf("%s %d", lexicon.Types[k], b[k]))
	}
	return strings.Join(out, ", ")
}

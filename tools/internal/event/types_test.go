package event

import (
	_ "embed"
	"strings"
	"testing"
	"time"

	"dateline/tools/internal/lexicon"
	"dateline/tools/internal/prose"
	"dateline/tools/internal/timex"
)

// Clauses of many wars, each with its type, or several of which each would do: type/type | clause. What is not read right yet
// begins with "!".
//
//go:embed testdata/types.txt
var typeRows string

func TestTypes(t *testing.T) {
	good, all := map[string]int{}, map[string]int{}
	for line := range strings.Lines(typeRows) {
		line = strings.TrimSpace(line)
		if line == "" || line[0] == '#' {
			continue
		}
		rest, known := strings.CutPrefix(line, "!")
		kinds, in, _ := strings.Cut(rest, "|")
		kind, _, _ := strings.Cut(strings.TrimSpace(kinds), "/")
		got, head := clauseType(strings.TrimSpace(in))
		right := got != "" && strings.Contains(kinds, got)
		switch all[kind]++; {
		case right && known:
			t.Errorf("%s: no failure any more: %s", in, got)
		case !right && !known:
			t.Errorf("%s: %q by %q, want %s", in, got, head, kinds)
		}
		if right {
			good[kind]++
		}
	}
	for _, kind := range lexicon.Types {
		t.Logf("%-14s %d of %d", kind, good[kind], all[kind])
	}
}

// clauseType is the type of what the one clause of a text tells of, and the word for it.
func clauseType(in string) (kind, head string) {
	dct := time.Date(2024, 9, 4, 0, 0, 0, 0, time.UTC)
	p := parse(Page{Text: in, Times: timex.Find(in, timex.Options{DCT: dct})}, prose.Sentences(in)[0], nil, lexicon.Default(), nil)
	p.back, p.thing = func(bool) process { return process{} }, func(bool, bool) string { return "" }
	cs := p.attach()
	if len(cs) == 0 {
		return "no date", ""
	}
	v := p.viewOf(cs[0])
	if kind, head, _ = p.typeOf(v); kind == "" && v.group != nil {
		kind = p.plainType(v)
	}
	return kind, head
}

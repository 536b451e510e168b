package tagger

import (
	"io"
	"strings"
	"testing"
)

// What early takes upon itself, and what it leaves to the command, which knows how to speak of it.
func TestEarly(t *testing.T) {
	for _, c := range []struct {
		args, stdin string
		done        bool
		code        int
	}{
		{"--dct 2025-04-22", "They met on Tuesday.", true, 0},
		{"--format=jsonl -", `{"doc":"a","text":"They met."}`, true, 0},
		{"--format jsonl", "no document", true, 1},
		{"nowhere.txt", "", true, 1},
		{"--help", "", false, 0},
		{"-format jsonl", "", false, 0},
		{"--format xml", "", false, 0},
		{"--dct yesterday", "", false, 0},
		{"--dir . a.txt", "", false, 0},
		{"a.txt b.txt", "", false, 0},
	} {
		done, code := early(strings.Fields(c.args), strings.NewReader(c.stdin), io.Discard, io.Discard)
		if done != c.done || code != c.code {
			t.Errorf("timex %s: %t, %d; want %t, %d", c.args, done, code, c.done, c.code)
		}
	}
}

package lexicon

import (
	"strings"
	"testing"
)

// Words for one thing are one: forms, synonyms, phrases.
func TestContent(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"airstrikes hit the depot", "attack depot"},
		{"a petrol store was bombed", "attack depot fuel"},
		{"the truce came into force", "deal start"},
		{"the ceasefire took effect", "deal start"},
		{"lawmakers approved the accord", "deal parliament vote"},
		{"mobilisation near the harbour", "mobilize port"},
		{"mobilization near the harbor", "mobilize port"},
		{"militants captured the town", "occupy rebel town"},
		{"the town fell to the militants", "occupy rebel town"},
		{"he said that it was so", ""},
	} {
		if got := strings.Join(Default().Content(strings.Fields(c.in)), " "); got != c.want {
			t.Errorf("%s: %q, want %q", c.in, got, c.want)
		}
	}
}

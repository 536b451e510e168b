package text

import (
	"strings"
	"testing"
)

func TestSieve(t *testing.T) {
	var s Sieve
	in := strings.Fields("a the ceasefire Kyiv café 停火 n't")
	for _, w := range append(in, "") {
		s.Add(w)
	}
	for _, w := range append(in, "") {
		if !s.May(w) {
			t.Errorf("%q was added", w)
		}
	}
	out := strings.Fields("an they armistice Lviv coffee 和平 truce talks of in 1944 Geneva")
	passed := 0
	for _, w := range out {
		if s.May(w) {
			passed++
		}
	}
	if passed > 1 {
		t.Errorf("%d of %d words pass that are in no set", passed, len(out))
	}
}

package timex

import (
	"testing"
	"time"
)

// Tests live on Wednesday 2 March 2022.
var dct = time.Date(2022, 3, 2, 0, 0, 0, 0, time.UTC)

// Every rule reads its examples, alone and after a past verb.
func TestRulesReadTheirExamples(t *testing.T) {
	for _, r := range englishRules() {
		for _, x := range r.Examples {
			in := "It happened " + x.Text + "."
			found := Find(in, Options{DCT: dct})
			if len(found) == 0 {
				t.Errorf("%s: %q: nothing found", r.Name, x.Text)
				continue
			}
			got := found[len(found)-1]
			for _, x := range found {
				if x.Rule == r.Name {
					got = x
					break
				}
			}
			if got.Value != x.Value {
				t.Errorf("%s: %q = %s (%q read by %s), want %s", r.Name, x.Text, got.Value, got.Span.In(in), got.Rule, x.Value)
			}
		}
	}
}

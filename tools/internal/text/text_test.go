package text

import (
	"strings"
	"testing"
)

func TestWords(t *testing.T) {
	if w := Words("A strong-\nhold", Span{0, 14}); len(w) != 2 {
		t.Errorf("a word over the end of a line is %d words", len(w))
	}
	for broken, want := range map[string]string{"strong-\nhold": "strong-hold", "cease-\n   fire": "ceasefire", "re-\nbels": "rebels", "rebels": "rebels"} {
		if got := Unbroken(broken, func(s string) bool { return s == "strong" || s == "hold" }); got != want {
			t.Errorf("%q is %q, want %q", broken, got, want)
		}
	}
	in := "Lt. Gen. Roe of the U.S. won't end Russia’s 30-hour pause, 1,000 km (620 miles) away."
	var got []string
	for _, w := range Words(in, Span{0, len(in)}) {
		got = append(got, w.In(in))
	}
	want := "Lt. Gen. Roe of the U.S. won't end Russia ’s 30-hour pause , 1,000 km ( 620 miles ) away ."
	if strings.Join(got, " ") != want {
		t.Errorf("got  %s\nwant %s", strings.Join(got, " "), want)
	}
}

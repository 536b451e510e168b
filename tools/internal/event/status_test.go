package event

import (
	"slices"
	"testing"
	"time"

	"dateline/tools/internal/lexicon"
	"dateline/tools/internal/prose"
	"dateline/tools/internal/timex"
)

// Each row is a status and sentences, published on 3 May 2022, whose dated happening has it.
var statusRows = map[string][]string{
	"cancelled": {
		"The envoys were to have met in Tomar on 2 May.",
		"The treaty should have been signed on 2 May.",
		"The march that the unions had announced for 2 May did not take place.",
		"The vote was called for 2 May but was abandoned.",
		"The talks had been set for 2 May but were put off.",
	},
	"planned": {
		"President Ann Roe was expected in Tomar on 3 May.",
		"The speaker called a session for 9 May.",
		"The army seized power on 2 May, weeks before the election due on 29 May.",
	},
	"occurred": {
		"The pact was initialled on 1 April and should have been signed on 2 May, but the ceremony was put off.",
		"The two sides signed a pact on 2 May that ends the war and puts off a decision on the border.",
		"The truce had been in force since 2 May.",
	},
	"ongoing": {"The truce has been in force since 2 May."},
}

func TestStatus(t *testing.T) {
	dct := time.Date(2022, 5, 3, 0, 0, 0, 0, time.UTC)
	for status, rows := range statusRows {
		for _, in := range rows {
			page := Page{Text: in, DCT: dct, Times: timex.Find(in, timex.Options{DCT: dct})}
			p := parse(page, prose.Sentences(in)[0], nil, lexicon.Default(), nil)
			found := []string{}
			for _, c := range p.attach() {
				v := p.viewOf(c)
				kind, _, _ := p.typeOf(v)
				found = append(found, p.status(v, &Event{Type: kind}))
			}
			if !slices.Contains(found, status) {
				t.Errorf("%s: %v, want %s", in, found, status)
			}
		}
	}
}

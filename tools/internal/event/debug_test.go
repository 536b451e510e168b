package event

import (
	"fmt"
	"os"
	"testing"

	"dateline/tools/internal/lexicon"
	"dateline/tools/internal/text"
	"dateline/tools/internal/timex"
)

func (p *sentence) show(r part) string {
	if r.empty() {
		return ""
	}
	return p.t[p.words[r.from].Start:p.words[r.to-1].End]
}

func TestDebug(t *testing.T) {
	f := os.Getenv("ARTICLE")
	if f == "" {
		t.Skip()
	}
	b, _ := os.ReadFile(f)
	in := string(b)
	times := timex.Find(in, timex.Options{})
	for _, s := range text.Sentences(in) {
		p := parse(Page{Text: in}, s, times, nil, lexicon.Default())
		fmt.Println("\n#", s.In(in))
		for _, g := range p.groups {
			if g.form != finite {
				fmt.Printf("   .. %q form %d\n", p.show(part{g.start, g.end}), g.form)
			}
		}
		for _, c := range p.clauses {
			fmt.Printf("   k%d link=%q subj=[%s] verb=[%s]%s pas=%v perf=%v neg=%v mod=%s aside=%v rest=[%s]\n", c.kind, c.link, p.show(c.subject), p.show(part{c.verb.start, c.verb.end}), c.verb.base, c.verb.passive, c.verb.perfect, c.verb.negated, c.verb.modal, c.aside, p.show(part{c.verb.end, c.to}))
		}
	}
}

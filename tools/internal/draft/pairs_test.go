package draft

import (
	"fmt"
	"os"
	"strings"
	"testing"
	"time"

	"dateline/tools/internal/article"
	"dateline/tools/internal/lexicon"
)

// Each line of testdata/pairs.txt is what two reports tell, and whether it is one happening.
func TestPairs(t *testing.T) {
	data, err := os.ReadFile("testdata/pairs.txt")
	if err != nil {
		t.Fatal(err)
	}
	var lines []string
	var rs []*Reading
	for line := range strings.Lines(string(data)) {
		if line = strings.TrimSpace(line); line == "" || line[0] == '#' {
			continue
		}
		_, told, _ := strings.Cut(strings.TrimPrefix(line, "! "), " ")
		for _, report := range strings.Split(told, " | ") {
			rs = append(rs, ReadArticle(reportOf(t, len(rs), report), lexicon.Default()))
		}
		lines = append(lines, line)
	}
	cites := map[[2]string]bool{}
	for _, e := range merge(t, rs, lexicon.Default()).Entries {
		for _, a := range e.Evidence {
			for _, b := range e.Evidence {
				cites[[2]string{a.Source, b.Source}] = true
			}
		}
	}
	for i, line := range lines {
		mark, known := strings.CutPrefix(line, "! ")
		one := cites[[2]string{fmt.Sprint(2 * i), fmt.Sprint(2*i + 1)}]
		switch right := one == strings.HasPrefix(mark, "="); {
		case !right && !known:
			t.Errorf("one happening: %t, of %s", one, line)
		case right && known:
			t.Errorf("known failure has gone: %s", line)
		}
	}
}

// reportOf is an article of one sentence that a day of publication stands before.
func reportOf(t *testing.T, id int, report string) article.Article {
	day, told, _ := strings.Cut(report, " ")
	published, err := time.Parse(time.DateOnly, day)
	if err != nil {
		t.Fatal(err)
	}
	return article.Article{Source: article.Source{ID: fmt.Sprint(id), Published: published}, Text: told}
}

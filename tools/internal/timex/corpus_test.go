package timex

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// The corpus has a value on a line of its own and its spellings below, each in a phrase or sentence, the expression in brackets:
//
//	2022-W08
//		They met [last week].
//
// Below "none" stand phrases without any time. A line that starts with "!" is known to fail; it fails the test once it passes.
// The text was published on Wednesday 2 March 2022.
func TestCorpus(t *testing.T) {
	files, err := filepath.Glob("testdata/corpus/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatal("no corpus", err)
	}
	for _, f := range files {
		eachLine(t, f, func(value, line, at string) {
			line, known := strings.CutPrefix(line, "!")
			problem := spelling(value, line)
			switch {
			case problem != "" && !known:
				t.Errorf("%s: %s", at, problem)
			case problem == "" && known:
				t.Errorf("%s: %q passes now: take the ! away", at, line)
			}
		})
	}
}

// eachLine calls do with each indented line of a file and the value above it.
func eachLine(t *testing.T, file string, do func(value, line, at string)) {
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	value := ""
	for i, line := range strings.Split(string(data), "\n") {
		switch {
		case line == "" || line[0] == '#':
		case line[0] == '\t':
			do(value, line[1:], fmt.Sprintf("%s:%d", file, i+1))
		default:
			value = line
		}
	}
}

// spelling says what is wrong with the reading of one line, empty if nothing is.
func spelling(value, line string) string {
	open, end := strings.IndexByte(line, '['), strings.IndexByte(line, ']')
	in := strings.NewReplacer("[", "", "]", "").Replace(line)
	found := Find(in, Options{DCT: dct})
	if value == "none" {
		if len(found) > 0 {
			return fmt.Sprintf("%q: found %q %s (%s), want none", in, found[0].Span.In(in), found[0].Value, found[0].Rule)
		}
		return ""
	}
	for _, x := range found {
		if x.Span.Start == open && x.Span.End == end-1 {
			if x.Value != value {
				return fmt.Sprintf("%q: %q = %s (%s %q), want %s", in, x.Span.In(in), x.Value, x.Rule, x.Steps, value)
			}
			return ""
		}
	}
	return fmt.Sprintf("%q: found %s, want %q", in, spans(in, found), in[max(open, 0):max(end-1, 0)])
}

func spans(in string, found []Timex) string {
	var out []string
	for _, x := range found {
		out = append(out, fmt.Sprintf("%q=%s (%s)", x.Span.In(in), x.Value, x.Rule))
	}
	return strings.Join(out, ", ")
}

// A history has its expressions and values in its running text, [in July=1941-07], and was published long after what it tells.
// A news text opens with a line "DCT 2022-03-02".
func TestTexts(t *testing.T) {
	files, _ := filepath.Glob("testdata/text/*.txt")
	for _, f := range files {
		data, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		head, body, _ := strings.Cut(string(data), "\n")
		published, err := time.Parse("DCT "+time.DateOnly, head)
		if err != nil {
			t.Fatalf("%s:1: %v", f, err)
		}
		text, want := marked(body)
		got := map[string]string{}
		for _, x := range Find(text, Options{DCT: published}) {
			got[fmt.Sprintf("%d %s", x.Span.Start, x.Span.In(text))] = x.Value
		}
		for k, v := range want {
			if got[k] != v {
				t.Errorf("%s: at %s: %q, want %s", f, k, got[k], v)
			}
			delete(got, k)
		}
		for k, v := range got {
			t.Errorf("%s: at %s: %s, which is not marked", f, k, v)
		}
	}
}

// marked takes the marks out of a text and returns what they say, by the place and words of each expression.
func marked(body string) (text string, want map[string]string) {
	var b strings.Builder
	want = map[string]string{}
	for {
		before, rest, ok := strings.Cut(body, "[")
		b.WriteString(before)
		if !ok {
			return b.String(), want
		}
		inside, after, _ := strings.Cut(rest, "]")
		words, value, _ := strings.Cut(inside, "=")
		want[fmt.Sprintf("%d %s", b.Len(), words)] = value
		b.WriteString(words)
		body = after
	}
}

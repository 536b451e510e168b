package matter

import (
	"strings"
	"testing"
)

func TestRead(t *testing.T) {
	for _, c := range []struct{ name, in, format, title, body, err string }{
		{"yaml", "---\ntitle: Talks\n---\nBody\n", "yaml", "Talks", "Body\n", ""},
		{"byte order mark", BOM + "---\ntitle: Talks\n---\nBody\n", "yaml", "Talks", "Body\n", ""},
		{"carriage returns", "---\r\ntitle: Talks\r\n---\r\nBody\r\n", "yaml", "Talks", "Body\r\n", ""},
		{"toml", "+++\ntitle = \"Talks\"\n+++\nBody\n", "toml", "Talks", "Body\n", ""},
		{"a word that YAML 1.1 takes for false", "---\ntitle: no\n---\n", "yaml", "no", "", ""},
		{"empty front matter", "---\n---\nBody", "yaml", "", "Body", ""},
		{"none", "Body\n", "", "", "Body\n", ""},
		{"none, empty", "", "", "", "", ""},
		{"a rule above a text is no front matter", "---\nTalks began on Monday.\n---\nBody", "", "", "---\nTalks began on Monday.\n---\nBody", ""},
		{"never closed", "---\ntitle: Talks\n\nBody\n", "yaml", "", "---\ntitle: Talks\n\nBody\n", "1: front matter is opened and never closed (end it with a line ---)"},
		{"a key twice", "---\ntitle: Talks\ntitle: More\n---\n", "yaml", "", "", `3: mapping key "title" already defined at line 2`},
		{"a colon in a value", "---\ntitle: Talks: what we know\n---\n", "yaml", "", "", `2: mapping value is not allowed in this context (put the value in "quotes": it has a colon in it)`},
		{"ended inside a value", "---\ntitle: Talks\nnote: |\n  one\n  ---\n  two\n---\nBody", "yaml", "Talks", "  two\n---\nBody", "5: an indented --- ends the front matter here (quote it, or write ***)"},
	} {
		var v struct{ Title string }
		f, err := Read([]byte(c.in), &v)
		msg := ""
		if err != nil {
			msg = err.Error()
		}
		if f.Format != c.format || v.Title != c.title || string(f.Body) != c.body || msg != c.err {
			t.Errorf("%s: %q, title %q, body %q, error %q; want %q, %q, %q, %q",
				c.name, f.Format, v.Title, f.Body, msg, c.format, c.title, c.body, c.err)
		}
	}
}

var hardToQuote = []string{"", "Talks", `say "no"`, `a\b`, "two\nlines\twith a tab", "no: yes # x", "---", "\u00a0hard\u200dspace\u2028",
	"\x00\x07\x7f\u0085", "Київ — “talks”", "\U0001F54A\U000E0001", "\ufeffmark", "? k", ".inf", "trailing "}

func TestQuoteReadsBack(t *testing.T) {
	for _, s := range hardToQuote {
		checkQuote(t, s)
	}
}

func FuzzQuote(f *testing.F) {
	for _, s := range hardToQuote {
		f.Add(s)
	}
	f.Fuzz(checkQuote)
}

func checkQuote(t *testing.T, s string) {
	want := strings.ToValidUTF8(s, "\uFFFD")
	var v struct{ Title string }
	if _, err := Read([]byte("---\ntitle: "+Quote(s)+"\n---\n"), &v); err != nil || v.Title != want {
		t.Errorf("Quote(%q) = %s, read back as %q, %v", s, Quote(s), v.Title, err)
	}
}

func FuzzRead(f *testing.F) {
	f.Add([]byte("---\ntitle: Talks\n---\nBody\n"))
	f.Add([]byte("+++\ntitle = 1\n+++\n"))
	f.Add([]byte("---\n\n#\n --- \n"))
	f.Fuzz(func(t *testing.T, data []byte) {
		var v map[string]any
		file, err := Read(data, &v)
		if len(file.Head)+len(file.Body) > len(data) {
			t.Errorf("the parts of %q are longer than it", data)
		}
		if e, ok := err.(*Error); err != nil && (!ok || e.Line < 1 || e.Line > 2+strings.Count(string(data), "\n")) {
			t.Errorf("%q: the error is at no line of it: %v", data, err)
		}
	})
}

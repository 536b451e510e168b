package entry

import (
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"time"

	"dateline/tools/internal/edtf"
)

func when(s string) edtf.Value {
	v, err := edtf.Parse(s)
	if err != nil {
		panic(err)
	}
	return v
}

func mustParse(t testing.TB, data string) *File {
	t.Helper()
	f, err := Parse("e.md", []byte(data))
	if err != nil {
		t.Fatal(err)
	}
	return f
}

// drafted is an entry as the tool drafts it, and written is its file.
var drafted = Entry{
	Title: "Envoys meet in Varn", When: when("[2022-02-28..2022-03-06]"), EventTypes: []string{"talks"}, Status: "occurred",
	Actors: []string{"River Front", "Esk"}, Places: []string{"Varn, Esk"}, Attribution: "officials of both sides", Key: true, Review: "draft",
	Flags: []string{"date: the week is that of publication"}, Read: Read{Text: "this week", Anchor: "2022-03-02", Rule: "this <unit>"},
	Sources: []Source{{Seed: "2022-03-02-talks", Publisher: "Esk Wire", Title: "Talks: day one", URL: "https://wire.example.org/a#b", Published: "2022-03-02",
		Quotes: []string{`"We have talked," she said.`}}},
	History: []Change{{When: "2022-03-01", Status: "planned", Seed: "2022-02-27-plan"}},
	Body:    "Envoys of both sides met in Varn.",
}

const written = `---
title: Envoys meet in Varn
date: 2022-02-28
when: "[2022-02-28..2022-03-06]"
event_types: [talks]
status: occurred
actors: [River Front, Esk]
places: ["Varn, Esk"]
attribution: officials of both sides
key: true
review: draft
flags:
  - "date: the week is that of publication"
read:
  text: this week
  anchor: 2022-03-02
  rule: this <unit>
history:
  - when: "2022-03-01"
    status: planned
    seed: 2022-02-27-plan
sources:
  - seed: 2022-03-02-talks
    publisher: Esk Wire
    title: "Talks: day one"
    url: "https://wire.example.org/a#b"
    published: 2022-03-02
    quotes:
      - "\"We have talked,\" she said."
---
Envoys of both sides met in Varn.
`

func TestFormat(t *testing.T) {
	if got := string(Format(drafted)); got != written {
		t.Errorf("Format:\n%s\nwant:\n%s", got, written)
	}
	want := drafted
	want.Date = "2022-02-28"
	if got := mustParse(t, written).Entry; !reflect.DeepEqual(got, want) {
		t.Errorf("read back:\n%+v\nwant:\n%+v", got, want)
	}
	if problems := Check(mustParse(t, written), Context{}); len(problems) > 0 {
		t.Errorf("its own file has problems: %v", problems)
	}
}

func TestFormatKeepsShortcodesFromRunning(t *testing.T) {
	got := string(Format(Entry{Title: "T", Body: "he wrote {{< x >}} and {{% y %}}"}))
	if strings.Contains(got, "{{<") || strings.Contains(got, "{{%") {
		t.Error(got)
	}
}

// What an article says stays a paragraph.
func TestFormatKeepsTextAParagraph(t *testing.T) {
	for body, want := range map[string]string{
		"1945. That year it ended.":       `1945\. That year it ended.`,
		"2) the second point":             `2\) the second point`,
		"- he said":                       `\- he said`,
		"# 10 was shut":                   `\# 10 was shut`,
		"> 5 died":                        `\> 5 died`,
		"It ended.\n===":                  "It ended.\n\\===",
		"1945 was the year.":              "1945 was the year.",
		"3.5 million left.":               "3.5 million left.",
		"-5 degrees, and no #power - yet": "-5 degrees, and no #power - yet",
	} {
		got := string(Format(Entry{Body: body}))
		if _, got, _ = strings.Cut(got, "---\n---\n"); got != want+"\n" {
			t.Errorf("%q is written as %q, want %q", body, got, want)
		}
		if again := escapeBlocks(want); again != want {
			t.Errorf("%q is escaped again: %q", want, again)
		}
	}
}

func TestScalarReadsBack(t *testing.T) {
	for s, want := range map[string]string{
		"30-hour ceasefire declared": "30-hour ceasefire declared",
		"no":                         `"no"`,
		"2025":                       `"2025"`,
		"2025-04-19":                 "2025-04-19",
		"1e5":                        `"1e5"`,
		"Talks: day one":             `"Talks: day one"`,
		"UN: #1":                     `"UN: #1"`,
		"at 18:00 sharp":             "at 18:00 sharp",
		"ends with:":                 `"ends with:"`,
		" lead":                      `" lead"`,
		"- a":                        `"- a"`,
		"Vučić, says “no”":           "Vučić, says “no”",
		"Київ":                       "Київ",
		"[x]":                        `"[x]"`,
	} {
		got := scalar(s)
		if read := mustParse(t, "---\ntitle: "+got+"\n---\n").Entry.Title; got != want || read != s {
			t.Errorf("scalar(%q) = %s, read as %q, want %s", s, got, read, want)
		}
	}
}

// byHand is a file as a person keeps it.
const byHand = `---
# the spring talks
title: 'Envoys meet'   # not "talk"
when: "2022-03-01"

status:   occurred # by all accounts
# who was there
actors:
- Esk
- River Front
note: |
  status: not a field

  of the entry
sources:
- seed: a
  quotes: [ "one",
    "two" ]
# the end
---

Body *stays*.

`

func TestSetTouchesOneField(t *testing.T) {
	for _, c := range []struct {
		name     string
		value    any
		from, to string
	}{
		{"status", "claimed", "status:   occurred # by all accounts", "status: claimed # by all accounts"},
		{"title", "Envoys talk", `title: 'Envoys meet'   # not "talk"`, `title: Envoys talk   # not "talk"`},
		{"when", when("2022-03"), `when: "2022-03-01"`, `when: "2022-03"`},
		{"date", "2022-03-01", "when: \"2022-03-01\"\n", "date: 2022-03-01\nwhen: \"2022-03-01\"\n"},
		{"actors", []string{"Esk"}, "actors:\n- Esk\n- River Front\n", "actors: [Esk]\n"},
		{"actors", []string(nil), "actors:\n- Esk\n- River Front\n", ""},
		{"places", []string{"Varn"}, "note: |", "places: [Varn]\nnote: |"},
		{"key", true, "note: |", "key: true\nnote: |"},
		{"sources", []Source{{Seed: "b"}}, "sources:\n- seed: a\n  quotes: [ \"one\",\n    \"two\" ]\n", "sources:\n- seed: b\n"},
		{"sources", []Source{{Seed: "a", Quotes: []string{"one", "two"}}, {Seed: "b", Publisher: "Esk Wire", Quotes: []string{"x"}}}, "    \"two\" ]\n",
			"    \"two\" ]\n- seed: b\n  publisher: Esk Wire\n  quotes:\n    - \"x\"\n"},
		{"body", "Other.", "Body *stays*.\n\n", "Other.\n"},
		{"status", "occurred", "", ""},
	} {
		for _, newline := range []string{"\n", "\r\n"} {
			in := strings.ReplaceAll(byHand, "\n", newline)
			want := strings.ReplaceAll(strings.Replace(byHand, c.from, c.to, 1), "\n", newline)
			f, err := mustParse(t, in).Set(c.name, c.value)
			if err != nil {
				t.Fatal(err)
			}
			if got := string(f.Bytes()); got != want {
				t.Errorf("%s = %v:\n%s\nwant:\n%s", c.name, c.value, got, want)
			}
		}
	}
}

func TestSetBegins(t *testing.T) {
	for in, want := range map[string]string{
		"Body\n":           "---\nstatus: claimed\n---\n\nBody\n",
		"---\n---\nBody\n": "---\nstatus: claimed\n---\nBody\n",
		"---\n---":         "---\nstatus: claimed\n---",
	} {
		f, err := mustParse(t, in).Set("status", "claimed")
		if err != nil || string(f.Bytes()) != want {
			t.Errorf("%q: %q, %v, want %q", in, f.Bytes(), err, want)
		}
	}
}

func TestSetRefuses(t *testing.T) {
	f := mustParse(t, byHand)
	for name, value := range map[string]any{"statsu": "claimed", "status": 1} {
		if _, err := f.Set(name, value); err == nil {
			t.Errorf("Set(%q, %v) did not refuse", name, value)
		}
	}
}

func TestCheck(t *testing.T) {
	seeds := func(id string) (string, bool) { return "Envoys met\nin Varn.", id == "a" }
	newest := time.Date(2022, 3, 5, 0, 0, 0, 0, time.UTC)
	for _, c := range []struct{ in, want string }{
		{"title: T\ndate: 2022-03-01\nwhen: \"2022-03-01\"", ""},
		{"when: \"2022-03-01\"\ndate: 2022-03-01", "e.md:1: title: missing (say in a line what happened)"},
		{"title: T", `e.md:1: when: missing (say when it happened: when: "2025-04-19")`},
		{"title: T\nwhen: \"2022-03-01\"", "e.md:1: date: missing (dateline check --fix writes 2022-03-01)"},
		{"title: T\ndate: 2022-03-02\nwhen: \"2022-03-01\"", "e.md:3: date: 2022-03-02, but when says 2022-03-01 (dateline check --fix writes that, if when is right)"},
		{"title: T\ndate: 2022-03-01T00:00:00Z\nwhen: '2022-03-01'", ""},
		{"title: T\ndate: 2022-03-01\nwhen: 2022-03-01", "e.md:4: when: not in quotation marks, so that others may read a number or a list (dateline check --fix adds them)"},
		{"title: T\nwhen: [2022-03-01..2022-03-02]", `e.md:3: when: a list to YAML (quote it: "[2025-04-14..2025-04-20]")`},
		{"title: T\nwhen: {a: b}", "e.md:3: when: not an EDTF date"},
		{"title: [T]\ndate: 2022-03-01\nwhen: \"2022-03-01\"", "e.md:2: title: not a text"},
		{ok + "status: claimd", `e.md:5: status: no such word: "claimd" (did you mean claimed?)`},
		{ok + "status: nonsense", `e.md:5: status: no such word: "nonsense" (one of cancelled, disputed, unverified, planned, claimed, ongoing, occurred)`},
		{ok + "review: done", `e.md:5: review: no such word: "done" (one of draft, reviewed)`},
		{ok + "event_types:\n  - talks\n  - atack", `e.md:7: event_types.1: no such word: "atack" (did you mean attack?)`},
		{ok + "event_types: talks", "e.md:5: event_types: not a list"},
		{ok + "key: perhaps", "e.md:5: key: not true or false"},
		{ok + "statsu: claimed", "e.md:5: statsu: no such key (did you mean status?)"},
		{ok + "desk: foreign", ""},
		{ok + "weight: 3", ""},
		{ok + "type: talks", "e.md:5: type: Hugo reads this key itself, and would pick other layouts (write event_types: [talks])"},
		{ok + "status: planned", "e.md:5: warning: status: planned, but the day is past: there are sources of 2022-03-05 (say whether it happened: occurred, or cancelled)"},
		{ok + "sources:\n- seed: a\n  quotes: [Envoys met]\n  pubished: 2022-03-01", "e.md:8: sources.0.pubished: no such key (did you mean published?)"},
		{ok + "sources:\n- seed: b", "e.md:6: sources.0.seed: no file seeds/b.md (add it, or take the line out for a source that is not kept)"},
		{ok + "sources:\n- seed: a\n  quotes:\n  - Envoys met\n  - Envoys left", `e.md:9: sources.0.quotes.1: not in seeds/a.md: "Envoys left" (copy the words exactly as they stand there)`},
		{ok + "sources:\n- seed: a\n  quotes:\n  - Envoys  met in\n    Varn", ""},
		{ok + "sources:\n- published: 1 March\n  url: javascript:x", "e.md:6: sources.0.published: not a day: \"1 March\" (write it as 2025-04-22)\n" +
			`e.md:7: sources.0.url: not an address: "javascript:x" (begin it with https://)`},
		{ok + "history:\n- when: soon", `e.md:6: history.0.when: `},
		{"title: T\nstatus: claimd\nevent_types: [x]", "e.md:1: when: missing (say when it happened: when: \"2025-04-19\")\n" +
			"e.md:3: status: no such word: \"claimd\" (did you mean claimed?)\n" +
			"e.md:4: event_types.0: no such word: \"x\" (one of " + strings.Join(Types, ", ") + ")"},
	} {
		var got []string
		for _, p := range Check(mustParse(t, "---\n"+c.in+"\n---\nBody\n"), Context{Seed: seeds, Newest: newest}) {
			got = append(got, p.String())
		}
		if text := strings.Join(got, "\n"); text != c.want && !(strings.HasSuffix(c.want, ": ") && strings.HasPrefix(text, c.want)) {
			t.Errorf("%q:\n%s\nwant:\n%s", c.in, text, c.want)
		}
	}
}

// ok is what an entry needs, in three lines.
const ok = "title: T\ndate: 2022-03-01\nwhen: \"2022-03-01\"\n"

func TestParseErrors(t *testing.T) {
	for in, want := range map[string]string{
		"---\ntitle: T\n":                "e.md:1: front matter is opened and never closed (end it with a line ---)",
		"---\ntitle: T\ntitle: U\n---\n": `e.md:3: mapping key "title" already defined at line 2`,
		"+++\ntitle = \"T\"\n+++\n":      "e.md:1: front matter is TOML (an entry's is YAML, between two lines ---)",
	} {
		_, err := Parse("e.md", []byte(in))
		if err == nil || err.Error() != want {
			t.Errorf("%q: %v, want %s", in, err, want)
		}
	}
}

func TestFix(t *testing.T) {
	for in, want := range map[string]string{
		"---\ntitle: T\nwhen: 2022-03\n---\nBody":                   "---\ntitle: T\ndate: 2022-03-01\nwhen: \"2022-03\"\n---\nBody",
		"---\ndate: 2021-01-01 # why\nwhen: \"2022-03\"\n---\nBody": "---\ndate: 2022-03-01 # why\nwhen: \"2022-03\"\n---\nBody",
		"---\ntitle: T\n---\nBody":                                  "---\ntitle: T\n---\nBody",
		"---\nwhen: \"[..2022-05-31]\"\n---\n":                      "---\ndate: 2022-05-31\nwhen: \"[..2022-05-31]\"\n---\n",
	} {
		f, err := Fix(mustParse(t, in))
		if err != nil || string(f.Bytes()) != want {
			t.Errorf("%q: %q, %v, want %q", in, f.Bytes(), err, want)
		}
	}
}

func TestWriteFile(t *testing.T) {
	path := filepath.Join(t.TempDir(), "content", "e.md")
	write := func(data string, want bool) {
		t.Helper()
		if changed, err := WriteFile(path, []byte(data)); err != nil || changed != want {
			t.Errorf("writing %q: %v, %v, want %v", data, changed, err, want)
		}
	}
	write("a", true)
	if err := os.Chmod(path, 0o600); err != nil {
		t.Fatal(err)
	}
	write("a", false)
	write("b", true)
	info, _ := os.Stat(path)
	data, _ := os.ReadFile(path)
	left, _ := os.ReadDir(filepath.Dir(path))
	if info.Mode().Perm() != 0o600 || string(data) != "b" || len(left) != 1 {
		t.Errorf("%v, %q, %d files", info.Mode(), data, len(left))
	}
}

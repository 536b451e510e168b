package entry

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"
)

// edit returns data with some texts replaced, each of which must be there.
func edit(t testing.TB, data string, pairs ...string) string {
	t.Helper()
	for i := 0; i < len(pairs); i += 2 {
		if !strings.Contains(data, pairs[i]) {
			t.Fatalf("nothing to edit: %q", pairs[i])
		}
		data = strings.Replace(data, pairs[i], pairs[i+1], 1)
	}
	return data
}

func TestMerge(t *testing.T) {
	const occurred, claimed, planned = "status: occurred", "status: claimed", "status: planned"
	second := "  - seed: 2022-03-05-more\n    publisher: The Gazette\n"
	last := `      - "\"We have talked,\" she said."` + "\n"
	for _, c := range []struct {
		name              string
		file, draft, want []string // what is edited in the base
		notes             []string
	}{
		{name: "nothing_new_keeps_file", file: []string{occurred, claimed}, want: []string{occurred, claimed}},
		{name: "untouched_field_takes_draft", draft: []string{occurred, planned}, want: []string{occurred, planned}},
		{name: "edited_field_stays",
			file: []string{occurred, claimed}, draft: []string{occurred, planned}, want: []string{occurred, claimed},
			notes: []string{`status: edited, so kept as "claimed"; the new draft says "planned"`}},
		{name: "edit_that_the_draft_agrees_with", file: []string{occurred, planned}, draft: []string{occurred, planned}, want: []string{occurred, planned}},
		{name: "edited_field_beside_new_one",
			file: []string{occurred, claimed}, draft: []string{"Envoys meet", "Envoys talk"}, want: []string{occurred, claimed, "Envoys meet", "Envoys talk"}},
		{name: "removed_field_stays_out",
			file: []string{"attribution: officials of both sides\n", ""}, draft: []string{"officials of both", "monitors of both"},
			want:  []string{"attribution: officials of both sides\n", ""},
			notes: []string{`attribution: edited, so kept as nothing; the new draft says "monitors of both sides"`}},
		{name: "field_that_the_draft_drops", draft: []string{"key: true\n", ""}, want: []string{"key: true\n", ""}},
		{name: "reviewed_is_untouched",
			file: []string{"review: draft", "review: reviewed"}, draft: []string{occurred, planned}, want: []string{"review: draft", "review: reviewed"},
			notes: []string{`status: reviewed, so kept as "occurred"; the new draft says "planned"`}},
		{name: "comments_and_own_keys_stay",
			file: []string{"title: Envoys meet in Varn", "# the desk's\ntitle: 'Envoys meet in Varn'  # sic\ndesk: foreign"}, draft: []string{occurred, planned},
			want: []string{"title: Envoys meet in Varn", "# the desk's\ntitle: 'Envoys meet in Varn'  # sic\ndesk: foreign", occurred, planned}},
		{name: "own_date_keeps_its_reading",
			file:  []string{`when: "[2022-02-28..2022-03-06]"`, `when: "2022-03-01"`, "date: 2022-02-28", "date: 2022-03-01"},
			draft: []string{`when: "[2022-02-28..2022-03-06]"`, `when: "2022-03-02"`, "date: 2022-02-28", "date: 2022-03-02", "text: this week", "text: today"},
			want:  []string{`when: "[2022-02-28..2022-03-06]"`, `when: "2022-03-01"`, "date: 2022-02-28", "date: 2022-03-01"},
			notes: []string{`when: edited, so kept as "2022-03-01"; the new draft says "2022-03-02"`}},
		{name: "new_date_comes_with_its_reading",
			draft: []string{`when: "[2022-02-28..2022-03-06]"`, `when: "2022-03-02"`, "date: 2022-02-28", "date: 2022-03-02", "text: this week", "text: today"},
			want:  []string{`when: "[2022-02-28..2022-03-06]"`, `when: "2022-03-02"`, "date: 2022-02-28", "date: 2022-03-02", "text: this week", "text: today"}},
		{name: "unreadable_field_stays",
			file: []string{"actors: [River Front, Esk]", "actors: both"}, draft: []string{"River Front, Esk", "Esk"}, want: []string{"actors: [River Front, Esk]", "actors: both"},
			notes: []string{`actors: edited, so kept as nothing; the new draft says "Esk"`}},
		{name: "unreadable_sources_stay",
			file: []string{"sources:\n", "sources: the wire\nwire:\n"}, draft: []string{occurred, planned}, want: []string{"sources:\n", "sources: the wire\nwire:\n", occurred, planned}},
		{name: "body_untouched", draft: []string{"Envoys of both", "Four envoys of both"}, want: []string{"Envoys of both", "Four envoys of both"}},
		{name: "body_edited",
			file: []string{"Envoys of both", "*Envoys* of both"}, draft: []string{"Envoys of both", "Four envoys of both"}, want: []string{"Envoys of both", "*Envoys* of both"},
			notes: []string{`body: edited, so kept as "*Envoys* of both sides met in Varn."; the new draft says "Four envoys of both sides met in Varn."`}},
		{name: "new_source_joins", draft: []string{last, last + second}, want: []string{last, last + second}},
		{name: "new_source_joins_edited_ones",
			file: []string{"publisher: Esk Wire", "publisher: EW"}, draft: []string{last, last + second}, want: []string{"publisher: Esk Wire", "publisher: EW", last, last + second}},
		{name: "comments_among_sources_stay",
			file: []string{"    publisher: Esk Wire\n", "    # ask them\n    publisher: 'Esk Wire'\n"}, draft: []string{last, last + second},
			want: []string{"    publisher: Esk Wire\n", "    # ask them\n    publisher: 'Esk Wire'\n", last, last + second}},
		{name: "own_source_stays",
			file: []string{last, last + "  - publisher: a letter\n"}, draft: []string{last, last + second},
			want: []string{last, last + "  - publisher: a letter\n" + second}},
		{name: "source_taken_out_stays_out",
			file:  []string{written[strings.Index(written, "sources:"):strings.LastIndex(written, "---")], ""},
			draft: []string{"We have talked", "We talked"},
			want:  []string{written[strings.Index(written, "sources:"):strings.LastIndex(written, "---")], ""},
			notes: []string{`sources 2022-03-02-talks: taken out, so kept as nothing; the new draft says "\"We talked,\" she said."`}},
		{name: "source_edited_stays",
			file: []string{"publisher: Esk Wire", "publisher: EW"}, draft: []string{"We have talked", "We talked"}, want: []string{"publisher: Esk Wire", "publisher: EW"},
			notes: []string{`sources 2022-03-02-talks: edited, so kept as "\"We have talked,\" she said."; the new draft says "\"We talked,\" she said."`}},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, notes, err := Merge("e.md", []byte(written), []byte(edit(t, written, c.file...)), []byte(edit(t, written, c.draft...)))
			if err != nil {
				t.Fatal(err)
			}
			if want := edit(t, written, c.want...); string(got) != want {
				t.Errorf("got:\n%s\nwant:\n%s", got, want)
			}
			checkNotes(t, notes, c.notes)
		})
	}
}

func checkNotes(t *testing.T, notes []Note, want []string) {
	t.Helper()
	var got []string
	for _, n := range notes {
		got = append(got, n.String())
	}
	if !slices.Equal(got, want) {
		t.Errorf("notes:\n%s\nwant:\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

func TestMergeWholeFiles(t *testing.T) {
	const a, b, h = "---\ntitle: A\n---\nBody\n", "---\ntitle: B\n---\nBody\n", "---\ntitle: Hand\n---\nBody\n"
	for _, c := range []struct{ name, base, file, draft, want, note string }{
		{"new", "", "", a, a, ""},
		{"deleted", a, "", a, "", ""},
		{"deleted, and the draft has moved on", a, "", b, "", "deleted, so not written again; the new draft differs from the one before"},
		{"written by hand", "", h, a, h, "written by hand, so left as it is; the tool drafts an entry of the same name"},
		{"not drafted any more", a, a, "", a, "not drafted any more (delete the file if it should go)"},
		{"unreadable", a, "---\ntitle: [\n---\n", b, "---\ntitle: [\n---\n", "cannot be read, so left as it is: e.md:2: sequence end token ']' not found"},
		{"draft as before", a, "---\ntitle: [\n---\n", a, "---\ntitle: [\n---\n", ""},
	} {
		file := func(s string) []byte {
			if s == "" {
				return nil
			}
			return []byte(s)
		}
		got, notes, err := Merge("e.md", file(c.base), file(c.file), file(c.draft))
		if err != nil || string(got) != c.want {
			t.Errorf("%s: %q, %v, want %q", c.name, got, err, c.want)
		}
		var want []string
		if c.note != "" {
			want = []string{c.note}
		}
		checkNotes(t, notes, want)
	}
}

// FuzzMerge holds what a person's work can count on, whatever they wrote.
func FuzzMerge(f *testing.F) {
	f.Add(written, "status: planned")
	f.Add(byHand, "when: \"2022\"\nread:\n  text: x")
	f.Add("Body only", "title: T")
	f.Add("---\nactors: both\nwhen: [a]\n---\n", "actors: [A]")
	f.Add("---\ntitle: \"a\n\n  b\"\n? status\n: x\n---\n", "status: claimed")
	f.Fuzz(func(t *testing.T, file, head string) {
		base, draft := Format(drafted), []byte("---\n"+head+"\n---\nDrafted.\n")
		if got, _, _ := Merge("e.md", base, []byte(file), base); string(got) != file {
			t.Fatalf("the same draft again changed %q into %q", file, got)
		}
		have, err := Parse("e.md", []byte(file))
		got, _, mergeErr := Merge("e.md", base, []byte(file), draft)
		if err != nil || mergeErr != nil {
			if string(got) != file {
				t.Fatalf("an unreadable file was changed: %q into %q", file, got)
			}
			return
		}
		merged, err := Parse("e.md", got)
		if err != nil {
			t.Fatalf("%q with %q: the result is unreadable: %v\n%s", file, head, err, got)
		}
		before, _ := Parse("e.md", base)
		for _, field := range fields {
			was, is := valueOf(field, &have.Entry), valueOf(field, &merged.Entry)
			if field.key != "sources" && !same(was, valueOf(field, &before.Entry)) && !same(was, is) {
				t.Fatalf("%q with %q: %s was %v, and is %v", file, head, field.key, was, is)
			}
		}
	})
}

func FuzzSet(f *testing.F) {
	f.Add(written, 0, "claimed")
	f.Add(byHand, 3, "no: yes # x")
	f.Add("---\n{title: T, status: x}\n---\n", 1, "a")
	f.Add("---\n? title\n: T\n---\n", 1, "a")
	f.Add("---\ntitle: T\n...\n---\n", 0, "a")
	f.Fuzz(func(t *testing.T, data string, n int, value string) {
		file, err := Parse("e.md", []byte(data))
		if err != nil {
			return
		}
		if string(file.Bytes()) != data {
			t.Fatalf("%q is read as %q", data, file.Bytes())
		}
		name := []string{"title", "status", "attribution", "review"}[(n%4+4)%4]
		set, err := file.Set(name, value)
		if err != nil {
			return
		}
		want := file.Entry
		field, _, _ := fieldOf(name)
		reflect.ValueOf(field.in(&want)).Elem().SetString(strings.ToValidUTF8(value, "\ufffd"))
		if fmt.Sprint(set.Entry) != fmt.Sprint(want) {
			t.Fatalf("%q, %s = %q: %q\nis %+v\nnot %+v", data, name, value, set.Bytes(), set.Entry, want)
		}
	})
}

func BenchmarkParse(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		if _, err := Parse("e.md", []byte(written)); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkMerge(b *testing.B) {
	draft := []byte(strings.Replace(written, "status: occurred", "status: planned", 1))
	b.ReportAllocs()
	for b.Loop() {
		if _, _, err := Merge("e.md", []byte(written), []byte(written), draft); err != nil {
			b.Fatal(err)
		}
	}
}

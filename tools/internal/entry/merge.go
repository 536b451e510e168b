package entry

import (
	"fmt"
	"slices"
	"strings"
)

// A Note tells a person of what the new draft says and their file does not.
type Note struct {
	Field string // empty for the file as a whole
	Have  string // what the file says
	Draft string // what the new draft says
	Why   string // why the file was left as it is: edited, reviewed, deleted, written by hand, unreadable, no longer drafted
}

func (n Note) String() string {
	if n.Field == "" {
		return n.Why
	}
	return fmt.Sprintf("%s: %s, so kept as %s; the new draft says %s", n.Field, n.Why, show(n.Have), show(n.Draft))
}

// show prints a value for a note.
func show(s string) string {
	if s == "" {
		return "nothing"
	}
	return fmt.Sprintf("%q", shorten(s))
}

// Merge brings together what the tool drafted last (base), what the file says now, and the new draft; nil is a file that
// is not there. It returns the bytes that the file should have, nil for none: the very bytes of file where nothing is to
// be changed. A person's work is never lost:
//
//   - A field that stands as the tool wrote it takes the new draft's value; any other stays, with a note where the draft
//     has moved on. The date and how it was read go with when: they are a person's as soon as that is.
//   - The body is a field like another.
//   - Sources merge by seed, each like a field. So a report that the tool newly found is cited also where a person edited
//     another source, a source that a person added stays, and one that they took out stays out.
//   - An entry that is reviewed, deleted or written by hand (there is no base), or one that cannot be read, is left as it
//     is; so is one that is not drafted any more.
func Merge(name string, base, file, draft []byte) ([]byte, []Note, error) {
	switch {
	case draft == nil && file == nil:
		return nil, nil, nil
	case draft == nil:
		return file, whole(base != nil, "not drafted any more (delete the file if it should go)"), nil
	case file == nil && base == nil:
		return draft, nil, nil
	case file == nil:
		return nil, whole(string(base) != string(draft), "deleted, so not written again; the new draft differs from the one before"), nil
	case base == nil:
		return file, whole(string(file) != string(draft), "written by hand, so left as it is; the tool drafts an entry of the same name"), nil
	case string(base) == string(draft):
		return file, nil, nil
	}
	return mergeFiles(name, base, file, draft)
}

func whole(differs bool, why string) []Note {
	if !differs {
		return nil
	}
	return []Note{{Why: why}}
}

func mergeFiles(name string, base, file, draft []byte) ([]byte, []Note, error) {
	b, err := Parse(name, base)
	if err != nil {
		return file, nil, fmt.Errorf("the draft before: %w", err)
	}
	d, err := Parse(name, draft)
	if err != nil {
		return file, nil, fmt.Errorf("the new draft: %w", err)
	}
	f, err := Parse(name, file)
	if err != nil {
		return file, []Note{{Why: "cannot be read, so left as it is: " + err.Error()}}, nil
	}
	m := merger{base: b.Entry, draft: d.Entry, file: f}
	m.run()
	return m.file.Bytes(), m.notes, nil
}

type merger struct {
	base, draft Entry
	file        *File
	notes       []Note
}

func (m *merger) run() {
	reviewed := m.file.Entry.Review == "reviewed"
	ownDate := m.ownDate()
	if !reviewed {
		m.draft.Sources = m.mergeSources()
		m.base.Sources = m.file.Entry.Sources
	}
	for _, f := range fields {
		if (f.key == "date" || f.key == "read") && ownDate {
			continue
		}
		m.merge(f.key, reviewed, valueOf(f, &m.base), valueOf(f, &m.file.Entry), valueOf(f, &m.draft))
	}
	m.merge("body", reviewed, m.base.Body, m.file.Entry.Body, m.draft.Body)
}

// merge holds the three values of one field against each other.
func (m *merger) merge(name string, reviewed bool, base, file, draft any) {
	switch {
	case same(base, draft) || same(file, draft):
	case reviewed:
		m.note(name, "reviewed", file, draft)
	case !same(base, file) || m.faulty(name):
		m.note(name, "edited", file, draft)
	default:
		m.set(name, file, draft)
	}
}

// set puts the draft's value into the file; where that cannot be done without touching more, it stays to be told.
func (m *merger) set(name string, file, draft any) {
	next, err := m.file.Set(name, draft)
	if err != nil {
		m.note(name, "written in a way that cannot be changed in place", file, draft)
		return
	}
	m.file = next
}

// ownDate tells whether when is a person's.
func (m *merger) ownDate() bool {
	return m.base.When != m.file.Entry.When || m.faulty("when")
}

// faulty tells whether a field of the file could not be read: its value is not zero, but unknown.
func (m *merger) faulty(key string) bool {
	return slices.ContainsFunc(m.file.faults, func(p Problem) bool { return p.Field == key })
}

// mergeSources merges the sources by their seeds: the file's in their order, then what the draft newly cites.
func (m *merger) mergeSources() []Source {
	if m.faulty("sources") {
		if !same(m.base.Sources, m.draft.Sources) {
			m.note("sources", "edited", m.file.Entry.Sources, m.draft.Sources)
		}
		return m.file.Entry.Sources
	}
	var out []Source
	for _, have := range m.file.Entry.Sources {
		base, inBase := bySeed(m.base.Sources, have.Seed)
		draft, inDraft := bySeed(m.draft.Sources, have.Seed)
		switch untouched := inBase && same(base, have); {
		case untouched && inDraft:
			out = append(out, draft)
		case untouched:
		default:
			out = append(out, have)
			if inDraft && !same(draft, have) && !same(draft, base) {
				m.note("sources "+have.Seed, "edited", have, draft)
			}
		}
	}
	for _, s := range m.draft.Sources {
		base, inBase := bySeed(m.base.Sources, s.Seed)
		_, have := bySeed(m.file.Entry.Sources, s.Seed)
		switch {
		case !have && !inBase:
			out = append(out, s)
		case !have && !same(base, s):
			m.note("sources "+s.Seed, "taken out", nil, s)
		}
	}
	return out
}

// bySeed finds the source of a seed; one without a seed is a person's own.
func bySeed(sources []Source, seed string) (Source, bool) {
	i := slices.IndexFunc(sources, func(s Source) bool { return s.Seed == seed && seed != "" })
	if i < 0 {
		return Source{}, false
	}
	return sources[i], true
}

func (m *merger) note(field, why string, file, draft any) {
	m.notes = append(m.notes, Note{Field: field, Why: why, Have: words(file), Draft: words(draft)})
}

// words prints a field's value on one line.
func words(v any) string {
	switch v := v.(type) {
	case nil:
		return ""
	case []string:
		return strings.Join(v, ", ")
	case Source:
		return strings.Join(v.Quotes, " … ")
	case Read:
		return v.Text
	case []Source:
		return fmt.Sprintf("%d sources", len(v))
	case []Change:
		return fmt.Sprintf("%d changes", len(v))
	case bool:
		return fmt.Sprint(v)
	}
	return fmt.Sprint(v)
}

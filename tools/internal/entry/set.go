package entry

import (
	"bytes"
	"fmt"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"dateline/tools/internal/matter"
)

// Set returns f with another value for one of its fields, and no other line changed: comments, order, quotation marks and
// line ends stay as their writer left them. A zero value takes the field out. A field that f does not have yet goes below
// the one that it follows in an entry. The value is of the type that [Entry] has for the field; "body" is the body.
func (f *File) Set(name string, value any) (*File, error) {
	if name == "body" {
		return f.setBody(fmt.Sprint(value))
	}
	field, _, ok := fieldOf(name)
	if !ok {
		return nil, fmt.Errorf("%s: an entry has no field %q", f.Name, name)
	}
	if want := reflect.TypeOf(field.in(&Entry{})).Elem(); reflect.TypeOf(value) != want {
		return nil, fmt.Errorf("%s: %s: a %T is no %s", f.Name, name, value, want)
	}
	if f.head == 0 {
		return f.begin(name, value)
	}
	if same(value, valueOf(field, &f.Entry)) && f.has(name) == !isZero(value) {
		return f, nil
	}
	return f.put(field, value)
}

// put writes a field's lines anew, if that changes nothing else.
func (f *File) put(field field, value any) (*File, error) {
	text := writeField(field.key, value)
	if sources, ok := value.([]Source); ok {
		text = f.writeSourcesOver(sources, text)
	}
	next, err := f.replace(field.key, text)
	if err != nil || !onlyChanged(f, next, field, value) {
		return nil, fmt.Errorf("%s:%d: %s: cannot be changed here without touching more of the file (write the front matter with a key a line)", f.Name, f.line(field.key), field.key)
	}
	return next, nil
}

// valueOf returns the value of a field.
func valueOf(f field, e *Entry) any { return reflect.ValueOf(f.in(e)).Elem().Interface() }

// onlyChanged tells whether next says the same as f but for one field. It may not where YAML is written in a way that
// lines do not show: all of it in one { }, or a tag on a value.
func onlyChanged(f, next *File, changed field, value any) bool {
	for _, field := range fields {
		want := valueOf(field, &f.Entry)
		if field.key == changed.key {
			want = value
		}
		if !same(want, valueOf(field, &next.Entry)) {
			return false
		}
	}
	return len(next.faults) <= len(f.faults) && next.Entry.Body == f.Entry.Body && slices.Equal(f.keysBut(changed.key), next.keysBut(changed.key))
}

// keysBut lists the keys of the front matter, the site's own as well, without one.
func (f *File) keysBut(name string) []string {
	var out []string
	for _, k := range f.keys {
		if k.name != name {
			out = append(out, k.name)
		}
	}
	return out
}

// begin gives a file front matter with one field.
func (f *File) begin(name string, value any) (*File, error) {
	data := "---\n" + writeField(name, value) + "---\n\n"
	return Parse(f.Name, append([]byte(data), f.data...))
}

// replace puts text, whole lines or nothing, in the place of a field's lines.
func (f *File) replace(name, text string) (*File, error) {
	lines := strings.SplitAfter(string(f.data[f.head:f.tail]), "\n")
	from, to := f.extent(name, len(lines))
	if from == to && text == "" {
		return f, nil
	}
	old := strings.Join(lines[from:to], "")
	if strings.Count(old, "\n") == 1 && strings.Count(text, "\n") == 1 {
		text = strings.TrimSuffix(text, "\n") + trailingComment(old) + "\n"
	}
	if bytes.Contains(f.data[:f.head], []byte("\r\n")) {
		text = strings.ReplaceAll(text, "\n", "\r\n")
	}
	var b bytes.Buffer
	b.Write(f.data[:f.head])
	b.WriteString(strings.Join(lines[:from], ""))
	b.WriteString(text)
	b.WriteString(strings.Join(lines[to:], ""))
	b.Write(f.data[f.tail:])
	return Parse(f.Name, b.Bytes())
}

// writeSourcesOver writes sources as text does, but keeps the lines of those that stand in the file already, with their
// comments, and its way to indent a list.
func (f *File) writeSourcesOver(sources []Source, text string) string {
	lines, starts := f.sourceLines()
	if len(starts) == 0 || len(starts) != len(f.Entry.Sources) || len(sources) == 0 {
		return text
	}
	first := lines[starts[0]]
	indent := first[:len(first)-len(strings.TrimLeft(first, " "))]
	var b strings.Builder
	b.WriteString(strings.Join(lines[:starts[0]], ""))
	for _, s := range sources {
		i := slices.IndexFunc(f.Entry.Sources, func(have Source) bool { return same(have, s) })
		if i < 0 {
			_, item, _ := strings.Cut(writeField("sources", []Source{s}), "\n")
			b.WriteString(strings.ReplaceAll(indent+strings.TrimPrefix(item, "  "), "\n  ", "\n"+indent))
			continue
		}
		end := len(lines)
		if i+1 < len(starts) {
			end = starts[i+1]
		}
		b.WriteString(strings.Join(lines[starts[i]:end], ""))
	}
	return b.String()
}

// sourceLines returns the lines of the field sources, and which of them begin a source; none where they are not
// written as a list with lines of its own.
func (f *File) sourceLines() (lines []string, starts []int) {
	all := strings.SplitAfter(unix.Replace(string(f.data[f.head:f.tail])), "\n")
	from, to := f.extent("sources", len(all))
	for i := range f.Entry.Sources {
		at := f.line("sources."+strconv.Itoa(i)) - matter.HeadLine
		if at <= from || at >= to || !strings.HasPrefix(strings.TrimLeft(all[at], " "), "- ") {
			return nil, nil
		}
		starts = append(starts, at-from)
	}
	return all[from:to], starts
}

// extent returns the lines of a field, or the empty place where it belongs.
func (f *File) extent(name string, end int) (from, to int) {
	_, order, _ := fieldOf(name)
	place, best := 0, -1
	for _, k := range f.keys {
		if k.name == name {
			return k.from, min(k.to, end)
		}
		if _, i, ok := fieldOf(k.name); ok && i < order && i > best {
			place, best = k.to, i
		}
	}
	return place, place
}

// trailingComment returns the comment at the end of a field's only line, with the space before it.
func trailingComment(line string) string {
	line = strings.TrimRight(line, "\r\n")
	quote := byte(0)
	for i := 0; i < len(line); i++ {
		switch c := line[i]; {
		case quote == '"' && c == '\\':
			i++
		case quote != 0 && c == quote:
			quote = 0
		case quote == 0 && (c == '"' || c == '\'') && i > 0 && strings.IndexByte(" [,", line[i-1]) >= 0:
			quote = c
		case quote == 0 && c == '#' && i > 0 && (line[i-1] == ' ' || line[i-1] == '\t'):
			return line[len(strings.TrimRight(line[:i], " \t")):]
		}
	}
	return ""
}

// setBody puts another text below the front matter.
func (f *File) setBody(text string) (*File, error) {
	text = strings.TrimSpace(text)
	if text == f.Entry.Body {
		return f, nil
	}
	newline := "\n"
	if bytes.Contains(f.data[:f.head], []byte("\r\n")) {
		newline = "\r\n"
		text = strings.ReplaceAll(text, "\n", "\r\n")
	}
	body := f.data[f.body:]
	lead := body[:len(body)-len(bytes.TrimLeft(body, "\r\n"))]
	data := append(append([]byte{}, f.data[:f.body]...), lead...)
	return Parse(f.Name, append(data, text+newline...))
}

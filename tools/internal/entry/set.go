package entry

import (
	"bytes"
	"fmt"
	"reflect"
	"strings"
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
	if same(value, reflect.ValueOf(field.in(&f.Entry)).Elem().Interface()) && f.has(name) == !isZero(value) {
		return f, nil
	}
	return f.replace(name, writeField(name, value))
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

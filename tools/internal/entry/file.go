package entry

import (
	"bytes"
	"errors"
	"fmt"
	"strconv"
	"strings"

	"github.com/goccy/go-yaml"
	"github.com/goccy/go-yaml/ast"

	"dateline/tools/internal/edtf"
	"dateline/tools/internal/matter"
)

// A File is a person's file: its bytes as they are, and what they say.
type File struct {
	Name  string
	Entry Entry

	data   []byte
	head   int // where the front matter begins in data, after the line that opens it; 0: there is none
	tail   int // where it ends, before the line that closes it
	body   int // where the body begins
	keys   []key
	nodes  map[string]ast.Node // value of each key, "sources.0.seed" as well
	faults []Problem           // what could not be read
}

// A key is a key of the front matter and the lines that belong to it, counted from 0 in the front matter.
type key struct {
	name     string
	from, to int // half-open; comments above a key are no part of the one before
}

// Parse reads a file. An error says that its front matter cannot be read at all; a field that is not what it should be
// is left zero, and [Check] tells of it.
func Parse(name string, data []byte) (*File, error) {
	f := &File{Name: name, data: data, nodes: map[string]ast.Node{}}
	var tree ast.File
	parts, err := matter.Read(data, &tree)
	if err != nil {
		return nil, fmt.Errorf("%s:%w", name, err)
	}
	if parts.Format == "toml" {
		return nil, fmt.Errorf("%s:1: front matter is TOML (an entry's is YAML, between two lines ---)", name)
	}
	f.body = len(data) - len(parts.Body)
	f.Entry.Body = strings.TrimSpace(unix.Replace(string(parts.Body)))
	if parts.Format == "" {
		return f, nil
	}
	f.head = bytes.IndexByte(data, '\n') + 1
	f.tail = f.head + len(parts.Head)
	return f, f.readFields(tree, parts.Head)
}

// unix ends lines as the parser can count them: it takes \r\n after a comment for two.
var unix = strings.NewReplacer("\r\n", "\n", "\r", " ")

// Bytes returns the file as it now is.
func (f *File) Bytes() []byte { return f.data }

// readFields reads the values of the front matter, and remembers where each stands.
func (f *File) readFields(tree ast.File, head []byte) error {
	if len(tree.Docs) == 0 || tree.Docs[0].Body == nil {
		return nil
	}
	root := tree.Docs[0].Body
	values, ok := pairs(root)
	if !ok {
		return fmt.Errorf("%s:%d: front matter is no list of keys and values", f.Name, matter.HeadLine)
	}
	f.remember("", root)
	f.placeKeys(values, strings.SplitAfter(string(head), "\n"))
	for _, v := range values {
		f.readField(keyName(v), v.Value)
	}
	return nil
}

// pairs returns the keys and values of a mapping; one pair alone is a mapping, too.
func pairs(n ast.Node) ([]*ast.MappingValueNode, bool) {
	switch n := n.(type) {
	case *ast.MappingNode:
		return n.Values, true
	case *ast.MappingValueNode:
		return []*ast.MappingValueNode{n}, true
	}
	return nil, false
}

// placeKeys gives each key its lines: up to the next key.
func (f *File) placeKeys(values []*ast.MappingValueNode, lines []string) {
	for i, v := range values {
		k := key{name: keyName(v), from: lineOf(v.Key) - 1, to: len(lines)}
		if i+1 < len(values) {
			k.to = lineOf(values[i+1].Key) - 1
		}
		k.trim(lines)
		f.keys = append(f.keys, k)
	}
}

// trim takes the comments and empty lines below a key out of its lines: they belong to the next one, or to nobody.
func (k *key) trim(lines []string) {
	for k.to > k.from+1 {
		last := strings.TrimRight(lines[k.to-1], " \t\r\n")
		if last != "" && last[0] != '#' {
			return
		}
		k.to--
	}
}

func keyName(v *ast.MappingValueNode) string { return v.Key.GetToken().Value }

func lineOf(n ast.Node) int { return n.GetToken().Position.Line }

// remember keeps the nodes below n under their paths.
func (f *File) remember(path string, n ast.Node) {
	at := func(step string) string { return strings.TrimPrefix(path+"."+step, ".") }
	switch n := n.(type) {
	case *ast.MappingNode:
		for _, v := range n.Values {
			f.remember(path, v)
		}
	case *ast.MappingValueNode:
		f.nodes[at(keyName(n))] = n
		f.remember(at(keyName(n)), n.Value)
	case *ast.SequenceNode:
		for i, v := range n.Values {
			f.nodes[at(strconv.Itoa(i))] = v
			f.remember(at(strconv.Itoa(i)), v)
		}
	}
}

// line returns the line of the file on which a field stands, 1 for one that is not there.
func (f *File) line(path string) int {
	switch n := f.nodes[path].(type) {
	case nil:
		return 1
	case *ast.MappingValueNode:
		return lineOf(n.Key) + matter.HeadLine - 1
	default:
		return lineOf(n) + matter.HeadLine - 1
	}
}

// has tells whether the front matter has a key.
func (f *File) has(key string) bool { return f.nodes[key] != nil }

// readField reads one value into the entry.
func (f *File) readField(name string, n ast.Node) {
	field, _, ok := fieldOf(name)
	if !ok || n.Type() == ast.NullType {
		return
	}
	fault := func(message, hint string) {
		f.faults = append(f.faults, Problem{File: f.Name, Line: f.line(name), Field: name, Message: message, Hint: hint})
	}
	switch to := field.in(&f.Entry).(type) {
	case *edtf.Value:
		v, err := readWhen(n)
		if err != nil {
			fault(err.Error(), "")
		}
		*to = v
	case *string:
		if !isScalar(n) {
			fault("not a text", "")
			return
		}
		*to = scalarText(n)
	default:
		if err := yaml.NodeToValue(n, to); err != nil {
			fault("not "+kinds[name], "")
		}
	}
}

// kinds are what the fields that are more than a text should be.
var kinds = map[string]string{
	"event_types": "a list", "actors": "a list", "places": "a list", "flags": "a list", "key": "true or false",
	"read": "text, anchor, rule and steps", "history": "a list of when, status and seed",
	"sources": "a list of seed, publisher, title, url, published and quotes",
}

func isScalar(n ast.Node) bool {
	_, ok := n.(ast.ScalarNode)
	return ok
}

// scalarText returns a scalar as it is written, so that 2025-04-19 and 2025 stay what they are.
func scalarText(n ast.Node) string {
	switch n := n.(type) {
	case *ast.LiteralNode:
		return n.Value.Value
	case *ast.StringNode:
		return n.Value
	}
	return n.GetToken().Value
}

// readWhen reads the EDTF date of an entry.
func readWhen(n ast.Node) (edtf.Value, error) {
	if _, list := n.(*ast.SequenceNode); list {
		return edtf.Value{}, errors.New("a list to YAML (quote it: \"[2025-04-14..2025-04-20]\")")
	}
	if !isScalar(n) {
		return edtf.Value{}, errors.New("not an EDTF date")
	}
	return edtf.Parse(scalarText(n))
}

// Package matter splits a file into its front matter and its body, as Hugo does, for the two kinds of file that have one:
// articles and entries.
//
// It takes care of the cases in which a person would lose work: a byte order mark, front matter that is opened and never
// closed, and an indented --- that ends it too early.
// The values are read by goccy/go-yaml, as Hugo reads them: "no" is a string, and a key that stands twice is an error.
package matter

import (
	"bytes"
	"dateline/tools/internal/pattern"
	"errors"
	"fmt"
	"strconv"
	"strings"
	"unicode"

	"github.com/goccy/go-yaml"
	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/parser"
	"github.com/pelletier/go-toml/v2"
)

// A File is one file in its parts; Head and Body point into the data that was given.
type File struct {
	Format string // yaml, toml, or empty where the file has no front matter
	Head   []byte // what stands between the delimiters
	Body   []byte // what stands below them, or the whole file
}

// HeadLine is the line of the file, counted from 1, that Head begins on.
const HeadLine = 2

// An Error is a fault of the front matter at a line of the file, counted from 1.
type Error struct {
	Line    int
	Message string
}

func (e *Error) Error() string { return fmt.Sprintf("%d: %s", e.Line, e.Message) }

// BOM is the byte order mark that some editors put before a text in UTF-8.
const BOM = "\uFEFF"

// opening matches a first line that opens front matter and a second that can only be a key, a comment or the end of it:
// a text that merely begins with a rule is no front matter.
var opening = pattern.Late(`^(---|\+\+\+)[ \t]*\r?\n(?:[ \t]*\r?\n)*(?:#|---|\+\+\+|["']?[\p{L}_][\p{L}\p{N}_. -]*["']?[ \t]*[:=](?:\s|$))`)

// Read splits data and reads its front matter into v, which is left alone where there is none. An *[ast.File] takes YAML
// as it is written, with the place of every value.
// An error is always an *[Error]; the parts are set all the same, as far as they were found.
func Read(data []byte, v any) (File, error) {
	data = bytes.TrimPrefix(data, []byte(BOM))
	m := opening().FindSubmatch(data)
	if m == nil {
		return File{Body: data}, nil
	}
	f, unmarshal := File{Format: "yaml"}, yamlUnmarshal
	if string(m[1]) == "+++" {
		f.Format, unmarshal = "toml", toml.Unmarshal
	}
	closing := f.cut(data, m[1])
	if closing == nil {
		f.Body = data
		return f, &Error{1, fmt.Sprintf("front matter is opened and never closed (end it with a line %s)", m[1])}
	}
	err := unmarshal(f.Head, v)
	if err == nil && closing[0] == ' ' {
		err = fmt.Errorf("[%d:1] an indented %s ends the front matter here (quote it, or write ***)",
			1+bytes.Count(f.Head, []byte("\n")), m[1])
	}
	if err != nil {
		return f, explain(err)
	}
	return f, nil
}

// cut sets Head and Body, and returns the line between them that is the delimiter; nil where there is none.
func (f *File) cut(data, delimiter []byte) (closing []byte) {
	start := bytes.IndexByte(data, '\n') + 1
	at := start
	for line := range bytes.Lines(data[start:]) {
		if bytes.Equal(bytes.TrimSpace(line), delimiter) {
			f.Head, f.Body = data[start:at], data[at+len(line):]
			return line
		}
		at += len(line)
	}
	return nil
}

// unix ends lines as goccy/go-yaml can count them: it takes \r\n after a comment for two.
var unix = strings.NewReplacer("\r\n", "\n", "\r", " ")

// yamlUnmarshal reads a document that may be empty.
func yamlUnmarshal(head []byte, v any) error {
	head = []byte(unix.Replace(string(head)))
	if tree, ok := v.(*ast.File); ok {
		parsed, err := parser.ParseBytes(head, 0)
		if err == nil {
			*tree = *parsed
		}
		return err
	}
	if len(bytes.TrimSpace(head)) == 0 {
		return nil
	}
	return yaml.Unmarshal(head, v)
}

// position is how goccy/go-yaml names a place in the front matter: [line:column].
var position = pattern.Late(`\[(\d+):\d+\]`)

// explain turns a parser's error into one line at its place in the file.
func explain(err error) *Error {
	if decode := (*toml.DecodeError)(nil); errors.As(err, &decode) {
		row, _ := decode.Position()
		return &Error{row + HeadLine - 1, strings.TrimPrefix(decode.Error(), "toml: ")}
	}
	message, _, _ := strings.Cut(err.Error(), "\n")
	if strings.HasSuffix(message, "mapping value is not allowed in this context") {
		message += ` (put the value in "quotes": it has a colon in it)`
	}
	e := &Error{Line: 1}
	if m := position().FindStringSubmatchIndex(message); m != nil && m[0] == 0 {
		e.Line = lineInFile(message[m[2]:m[3]])
		message = strings.TrimSpace(message[m[1]:])
	}
	e.Message = position().ReplaceAllStringFunc(message, func(at string) string {
		return fmt.Sprintf("line %d", lineInFile(position().FindStringSubmatch(at)[1]))
	})
	return e
}

// lineInFile turns the number of a line of the front matter into that of the file.
func lineInFile(n string) int {
	line, _ := strconv.Atoi(n)
	return line + HeadLine - 1
}

// Quote writes s as a double-quoted YAML scalar on one line.
func Quote(s string) string {
	var b strings.Builder
	b.WriteByte('"')
	for _, r := range strings.ToValidUTF8(s, "\uFFFD") {
		switch {
		case r == '"' || r == '\\':
			b.WriteByte('\\')
			b.WriteRune(r)
		case r == '\n':
			b.WriteString(`\n`)
		case r == '\t':
			b.WriteString(`\t`)
		case r > 0xFFFF && !unicode.IsPrint(r):
			fmt.Fprintf(&b, `\U%08X`, r)
		case r != ' ' && !unicode.IsPrint(r) && !unicode.Is(unicode.Cf, r) || r == '\uFEFF':
			fmt.Fprintf(&b, `\u%04X`, r)
		default:
			b.WriteRune(r)
		}
	}
	b.WriteByte('"')
	return b.String()
}

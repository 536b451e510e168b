package article

import (
	"bytes"
	"errors"
	"fmt"
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html/charset"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"

	"dateline/tools/internal/matter"
)

var (
	errEmpty  = errors.New("the file is empty (nothing to read)")
	errNoText = errors.New("no text below the front matter (nothing to read)")
	errNoPage = errors.New("no article found on the page (copy its text into a .txt file and import that)")
)

// magic is how files begin that people take for text, with what to do about each.
var magic = []struct{ start, is string }{
	{"%PDF-", "a PDF (copy its text into a .txt file and import that)"},
	{"PK\x03\x04", "a word processor's file or an archive (save it as plain text and import that)"},
	{"\xD0\xCF\x11\xE0", "a word processor's file (save it as plain text and import that)"},
	{`{\rtf`, "an RTF file (save it as plain text and import that)"},
	{"From: <Saved by ", "a browser's archive (save the page as HTML only)"},
	{"bplist", "a browser's archive (save the page as HTML only)"},
	{"\x1F\x8B", "a compressed file (unpack it first)"},
	{"\x89PNG", "a picture (Dateline reads text only)"},
	{"\xFF\xD8\xFF", "a picture (Dateline reads text only)"},
	{"GIF8", "a picture (Dateline reads text only)"},
}

// decode returns the contents of a file as UTF-8, whatever it was written in, with what had to be guessed.
func decode(name string, data []byte) (string, []string, error) {
	data = bytes.TrimPrefix(data, []byte(matter.BOM))
	if len(bytes.TrimSpace(data)) == 0 {
		return "", nil, errEmpty
	}
	for _, m := range magic {
		if bytes.HasPrefix(data, []byte(m.start)) {
			return "", nil, errors.New("not a text, but " + m.is)
		}
	}
	if bytes.HasPrefix(data, []byte("\xFE\xFF")) || bytes.HasPrefix(data, []byte("\xFF\xFE")) {
		return decodeUTF16(data)
	}
	if n := countControls(data); n > 0 && n*1000 >= len(data) || bytes.IndexByte(data, 0) >= 0 {
		return "", nil, errors.New("not a text, but binary data (save the article as plain text, markdown or HTML)")
	}
	if utf8.Valid(data) {
		return string(data), nil, nil
	}
	return decodeGuess(name, data)
}

func decodeUTF16(data []byte) (string, []string, error) {
	out, err := unicode.UTF16(unicode.BigEndian, unicode.UseBOM).NewDecoder().Bytes(data)
	if err != nil || bytes.IndexByte(out, 0) >= 0 {
		return "", nil, errors.New("not a text: it begins as UTF-16 and does not go on so (save it as UTF-8)")
	}
	return string(out), nil, nil
}

// countControls counts the control characters that no text has.
func countControls(data []byte) int {
	n := 0
	for _, c := range data {
		if c < ' ' && !strings.ContainsRune("\t\n\r\f\v\x1a\x1b", rune(c)) || c == 0x7f {
			n++
		}
	}
	return n
}

// decodeGuess reads what is not valid UTF-8: as the encoding that a page names; as UTF-8 with a few spoilt letters where
// most of what is not ASCII is good UTF-8; else as Windows-1252, which old files most often are.
func decodeGuess(name string, data []byte) (string, []string, error) {
	if isPage(name, string(data)) {
		e, label, certain := charset.DetermineEncoding(data, "")
		if certain && label != "utf-8" {
			out, err := e.NewDecoder().Bytes(data)
			return string(out), nil, err
		}
	}
	good, bad := countUTF8(data)
	if good >= bad {
		text := strings.ToValidUTF8(string(data), "\uFFFD")
		return text, []string{fmt.Sprintf("%d bytes are not UTF-8 and read as \uFFFD now (look for it, and mend the file)", bad)}, nil
	}
	out, err := charmap.Windows1252.NewDecoder().Bytes(data)
	return string(out), []string{"not UTF-8, so read as Windows-1252 (if letters look wrong, save the file as UTF-8)"}, err
}

// countUTF8 counts the letters beyond ASCII that are good UTF-8, and the bytes that are not.
func countUTF8(data []byte) (good, bad int) {
	for len(data) > 0 {
		r, size := utf8.DecodeRune(data)
		switch {
		case r == utf8.RuneError && size == 1:
			bad++
		case size > 1:
			good++
		}
		data = data[size:]
	}
	return good, bad
}

// clean gives a text the form that [Article] promises. Cleaning it again changes nothing.
func clean(s string) string {
	s = strings.ReplaceAll(s, "\r\n", "\n")
	return strings.Trim(strings.Map(cleanRune, s), " \t\n")
}

// cleanRune maps what looks like a space or a line end to one, and drops what nobody sees.
func cleanRune(r rune) rune {
	switch r {
	case '\r', '\v', '\f', '\u0085', '\u2028', '\u2029':
		return '\n'
	case '\u00a0', '\u202f', '\u2007':
		return ' '
	case '\u00ad', '\u200b', '\u2060', '\ufeff':
		return -1
	}
	if r < ' ' && r != '\n' && r != '\t' || r == 0x7f {
		return -1
	}
	return r
}

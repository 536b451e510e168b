package site

import (
	"io/fs"
	"path"
	"strings"
	"unicode/utf8"

	"github.com/spf13/afero"
)

// finishCalendars gives the iCalendar files under built the line ends and line lengths of RFC 5545, section 3.1,
// which a template cannot.
func finishCalendars(built afero.Fs) error {
	return afero.Walk(built, "/", func(name string, info fs.FileInfo, err error) error {
		if err != nil || info.IsDir() || path.Ext(name) != ".ics" {
			return err
		}
		text, err := afero.ReadFile(built, name)
		if err != nil {
			return err
		}
		return afero.WriteFile(built, name, []byte(foldCalendar(string(text))), 0o644)
	})
}

// foldCalendar ends the lines of text with CRLF, drops empty ones, and folds those over 75 octets between runes.
func foldCalendar(text string) string {
	var b strings.Builder
	for _, line := range strings.Split(strings.ReplaceAll(text, "\r\n", "\n"), "\n") {
		if strings.TrimSpace(line) == "" {
			continue
		}
		for limit := 75; len(line) > limit; limit = 74 { // the space that begins a folded line counts
			cut := limit
			for !utf8.RuneStart(line[cut]) {
				cut--
			}
			b.WriteString(line[:cut] + "\r\n ")
			line = line[cut:]
		}
		b.WriteString(line + "\r\n")
	}
	return b.String()
}

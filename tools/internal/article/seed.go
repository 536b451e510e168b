package article

import (
	"path/filepath"
	"strings"
	"time"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"dateline/tools/internal/matter"
	"dateline/tools/internal/pattern"
)

// Seed writes a as a file for seeds/: front matter that says where it came from, and below it the text as it is.
// [ReadSeed] gives the same article back.
func Seed(a Article) []byte {
	var b strings.Builder
	b.WriteString("---\n")
	for _, line := range []struct{ key, value string }{
		{"title", quote(a.Title)}, {"publisher", quote(a.Publisher)}, {"url", quote(a.URL)}, {"language", a.Language},
		{"published", formatDate(a.Published)}, {"published_from", a.Origin},
		{"imported", quote(imported(a.Path))}, {"sha256", a.SHA256}, {"licence", quote(a.Licence)}, {"note", quote(a.Note)},
	} {
		if line.value != "" {
			b.WriteString(line.key + ": " + line.value + "\n")
		}
	}
	b.WriteString("---\n\n" + a.Text + "\n")
	return []byte(b.String())
}

func quote(s string) string {
	if s == "" {
		return ""
	}
	return matter.Quote(s)
}

// imported is the name of the file that an article came from: its folder is nobody's business.
func imported(path string) string {
	if path == "" || path == "-" {
		return ""
	}
	return filepath.Base(path)
}

// formatDate writes a day where only the day is known, else a time with its zone.
func formatDate(t time.Time) string {
	switch {
	case t.IsZero():
		return ""
	case t.Location() == time.UTC && t.Equal(t.Truncate(24*time.Hour)):
		return t.Format(time.DateOnly)
	}
	return t.Format(time.RFC3339)
}

// SeedID names an article's seed: the day it was published on, and a slug of its title, or of its first words.
func SeedID(a Article) string {
	slug := Slug(or(a.Title, firstWords(a.Text)))
	return strings.TrimSuffix(a.Published.Format(time.DateOnly)+"-"+slug, "-")
}

// firstWords returns the first line of text that is a sentence, or the first line, without its dateline.
func firstWords(text string) string {
	first := ""
	for line := range strings.Lines(text[:cut(text, 2000)]) {
		if len(strings.Fields(line)) > 5 {
			return opener().ReplaceAllString(line, "")
		}
		first = or(first, strings.TrimSpace(line))
	}
	return first
}

// opener is the dateline that an agency begins with: "LONDON (AP) — ".
var opener = pattern.Late(`^\p{Lu}{3}.{0,60}?\s(?:—|–|--?|_)\s`)

const maxSlug = 60 // letters; in any script well below what a file's name may have

// spelled are the Latin letters that no accent can be taken off.
var spelled = strings.NewReplacer("ß", "ss", "æ", "ae", "œ", "oe", "ø", "o", "ł", "l", "đ", "d", "ð", "d", "þ", "th", "ħ", "h", "ı", "i", "ŋ", "n", "ŧ", "t",
	"'", "", "’", "", "‘", "", "ʼ", "")

// Slug turns a title into a name for a file and an address: small letters, digits and hyphens, up to 60, ended at a word.
// Latin letters lose their accents. Letters of other scripts stay as they are, because a reader of that script
// recognises them and a guessed transliteration would read as nothing to anybody; addresses carry them percent-encoded.
func Slug(title string) string {
	var words []string
	length := 0
	for _, w := range strings.FieldsFunc(plain(title), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.IsMark(r)
	}) {
		n := len([]rune(w))
		if length+n > maxSlug {
			if length == 0 {
				words = append(words, string([]rune(w)[:maxSlug]))
			}
			break
		}
		words, length = append(words, w), length+n+1
	}
	return strings.Join(words, "-")
}

// plain lowers s and takes the accents off its Latin letters.
func plain(s string) string {
	s = spelled.Replace(strings.ToLower(strings.ToValidUTF8(s, " ")))
	latin := false
	s = strings.Map(func(r rune) rune {
		if unicode.IsMark(r) && latin {
			return -1
		}
		latin = unicode.Is(unicode.Latin, r)
		return r
	}, norm.NFKD.String(s))
	return norm.NFC.String(s)
}

package entry

import (
	"reflect"
	"slices"
	"strings"

	"dateline/tools/internal/edtf"
	"dateline/tools/internal/matter"
	"dateline/tools/internal/pattern"
)

// Format writes e as a new file. Its date is derived from its when; what is zero is left out. Its body is text of an article,
// which is kept from meaning anything in markdown that it only happens to look like: a list, a heading, a shortcode.
func Format(e Entry) []byte {
	e.Date = SortDay(e.When)
	var b strings.Builder
	b.WriteString("---\n")
	for _, f := range fields {
		b.WriteString(writeField(f.key, valueOf(f, &e)))
	}
	b.WriteString("---\n")
	if body := strings.TrimSpace(e.Body); body != "" {
		b.WriteString(escapeBlocks(escapeShortcodes(body)) + "\n")
	}
	return []byte(b.String())
}

// blockStart matches how a line of markdown begins that is no plain paragraph: a list, a heading, a quote, a rule, a fence.
var blockStart = pattern.Late("(?m)^( {0,3}(?:[0-9]{1,9})?)([.)](?:[ \t]|$)|[-+*](?:[ \t]|$)|#{1,6}(?:[ \t]|$)|>|```|~~~|[=-]+[ \t]*$)")

// escapeBlocks keeps a line that begins with "1945. ", "- " or "# " in its paragraph.
func escapeBlocks(s string) string {
	return blockStart().ReplaceAllString(s, `$1\$2`)
}

// escapeShortcodes keeps Hugo from running what an article's text only happens to say.
func escapeShortcodes(s string) string {
	return strings.NewReplacer("{{<", "&#123;&#123;<", "{{%", "&#123;&#123;%").Replace(s)
}

// writeField writes a field as whole lines of YAML, nothing where the value is zero.
func writeField(name string, value any) string {
	if isZero(value) {
		return ""
	}
	switch v := value.(type) {
	case edtf.Value:
		return name + ": " + matter.Quote(v.String()) + "\n"
	case string:
		return name + ": " + scalar(v) + "\n"
	case bool:
		return name + ": true\n"
	case []string:
		return writeList(name, v)
	case Read:
		return name + ":\n" + writePairs("  ", "text", v.Text, "anchor", v.Anchor, "rule", v.Rule) + writeLines("  ", "steps", v.Steps)
	case []Source:
		return writeSources(name, v)
	case []Change:
		return writeHistory(name, v)
	}
	return ""
}

// writeList writes a list of names on one line, and one of sentences on a line each.
func writeList(name string, list []string) string {
	if name == "flags" {
		return writeLines("", name, list)
	}
	var b strings.Builder
	b.WriteString(name + ": [")
	for i, s := range list {
		if i > 0 {
			b.WriteString(", ")
		}
		b.WriteString(flowScalar(s))
	}
	b.WriteString("]\n")
	return b.String()
}

// writeLines writes a list of sentences on a line each, nothing for none.
func writeLines(indent, name string, list []string) string {
	if len(list) == 0 {
		return ""
	}
	var b strings.Builder
	b.WriteString(indent + name + ":\n")
	for _, s := range list {
		b.WriteString(indent + "  - " + scalar(s) + "\n")
	}
	return b.String()
}

func writeSources(name string, sources []Source) string {
	var b strings.Builder
	b.WriteString(name + ":\n")
	for _, s := range sources {
		b.WriteString(item(writePairs("    ", "seed", s.Seed, "publisher", s.Publisher, "title", s.Title, "url", s.URL, "published", s.Published)))
		if len(s.Quotes) > 0 {
			b.WriteString("    quotes:\n")
		}
		for _, q := range s.Quotes {
			b.WriteString("      - " + matter.Quote(q) + "\n")
		}
	}
	return b.String()
}

func writeHistory(name string, history []Change) string {
	var b strings.Builder
	b.WriteString(name + ":\n")
	for _, c := range history {
		b.WriteString(item(writePairs("    ", "when", c.When, "status", c.Status, "seed", c.Seed)))
	}
	return b.String()
}

// item turns lines indented by four into an item of a list.
func item(lines string) string {
	if lines == "" {
		return "  - seed: \"\"\n"
	}
	return "  - " + lines[4:]
}

// writePairs writes keys and values, those that are not empty, on a line each. A date in EDTF is quoted.
func writePairs(indent string, pairs ...string) string {
	var b strings.Builder
	for i := 0; i < len(pairs); i += 2 {
		switch key, value := pairs[i], pairs[i+1]; {
		case value == "":
		case key == "when":
			b.WriteString(indent + key + ": " + matter.Quote(value) + "\n")
		default:
			b.WriteString(indent + key + ": " + scalar(value) + "\n")
		}
	}
	return b.String()
}

var (
	// plain matches what needs no quotation marks in YAML: words, with a colon or a number sign only inside them.
	plainText = pattern.Late(`^[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}.,;()<>'’‘“”"!?/%&+=~$€£–—_…-]| [^\s#:]|:[^\s])*$`)
	flowText  = pattern.Late(`^[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}.()'’‘“”/&–—_-]| [\p{L}\p{N}(&–—-])*$`)
	fullDay   = pattern.Late(`^\d{4}-\d{2}-\d{2}$`)
	// numberLike matches what YAML may take for a number or a date.
	numberLike = pattern.Late(`^[\d.+-][\d.+_:eExXoOa-fA-FTZ~?%/-]+$`)
)

// notText are the words that one version of YAML or another reads as true, false or nothing.
var notText = []string{"y", "n", "yes", "no", "on", "off", "true", "false", "null", "nan", "inf"}

// scalar writes a text with quotation marks only where YAML needs them.
func scalar(s string) string {
	if fullDay().MatchString(s) || plainText().MatchString(s) && isText(s) {
		return s
	}
	return matter.Quote(s)
}

// flowScalar writes a text inside [ ].
func flowScalar(s string) string {
	if flowText().MatchString(s) && isText(s) {
		return s
	}
	return matter.Quote(s)
}

func isText(s string) bool {
	return !slices.Contains(notText, strings.ToLower(s)) && !numberLike().MatchString(s)
}

func isZero(v any) bool {
	r := reflect.ValueOf(v)
	if r.Kind() == reflect.Slice {
		return r.Len() == 0
	}
	return r.IsZero()
}

// same tells whether two values of a field say the same; no list and an empty one do.
func same(a, b any) bool {
	return isZero(a) && isZero(b) || reflect.DeepEqual(a, b)
}

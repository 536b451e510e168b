package article

import (
	"strings"
	"testing"
)

func TestHeadline(t *testing.T) {
	const story = "\n\nThe ferry to Sorrel sank on Tuesday.\n\nNobody was hurt."
	tests := []struct{ first, want string }{
		{"Ferry to Sorrel sinks", "Ferry to Sorrel sinks"},
		{"Captain says ‘we were lucky’", "Captain says ‘we were lucky’"},
		{"30 rescued from a ferry", "30 rescued from a ferry"},
		{"Паром до Соррела затонув", "Паром до Соррела затонув"},
		{"# What sank the ferry?", "What sank the ferry?"},
		{"The ferry sank on Tuesday, officials said.", ""}, // a sentence
		{"“We were lucky.”", ""},
		{"SORREL, Halden (XYZ) —", ""}, // a dateline
		{"Wednesday, 2 March 2022", ""},
		{"Published 2 March 2022 at noon", ""},
		{"By Ada Example in Sorrel", ""},
		{"Photo courtesy of the port", ""},
		{"SORREL", ""},
		{"Ferry sinks", ""}, // too few words to tell from a rubric
		{"* * * * *", ""},
		{"word " + strings.Repeat("word ", 30), ""},
	}
	for _, test := range tests {
		if got := headline(test.first + story); got != test.want {
			t.Errorf("%q: headline %q, want %q", test.first, got, test.want)
		}
	}
	for _, text := range []string{"Ferry to Sorrel sinks", "Ferry to Sorrel sinks\nThe ferry sank on Tuesday."} {
		if got := headline(text); got != "" {
			t.Errorf("%q: headline %q, want none", text, got)
		}
	}
}

package main

import (
	"encoding/json"
	"maps"
	"os/exec"
	"slices"
	"strings"
	"testing"
)

// arrows are the imports of ours and of others that each package may have beside the standard library:
// a new one is a decision, and is made here.
var arrows = map[string][]string{
	"dateline":                        {},
	"dateline/tools/internal/text":    {},
	"dateline/tools/internal/edtf":    {},
	"dateline/tools/internal/lexicon": {"text"},
	"dateline/tools/internal/atlas":   {},
	"dateline/tools/internal/picture": {"golang.org/x/image"},
	"dateline/tools/internal/timex":   {"text", "edtf"},
	"dateline/tools/internal/prose":   {"text", "pattern"},
	"dateline/tools/internal/pattern": {},
	"dateline/tools/internal/tagger":  {"timex"},
	"dateline/tools/internal/matter":  {"pattern", "github.com/goccy/go-yaml", "github.com/pelletier/go-toml"},
	"dateline/tools/internal/article": {"text", "pattern", "matter", "github.com/markusmobius/go-trafilatura", "golang.org/x/net", "golang.org/x/text"},
	"dateline/tools/internal/entry":   {"edtf", "matter", "pattern", "github.com/goccy/go-yaml"},
	"dateline/tools/internal/event":   {"text", "prose", "edtf", "timex", "lexicon"},
	"dateline/tools/internal/draft":   {"text", "prose", "edtf", "timex", "lexicon", "article", "event"},
	"dateline/tools/internal/site":    {"dateline", "picture", "github.com/gohugoio/hugo", "github.com/spf13/afero", "github.com/spf13/cast", "github.com/bep", "github.com/fsnotify/fsnotify"},
	"dateline/tools/dateline":         {"text", "edtf", "timex", "lexicon", "tagger", "article", "draft", "entry", "atlas", "site", "github.com/spf13/cobra", "github.com/mattn/go-isatty"},
}

// Each package imports only what its arrows allow, and Hugo is behind one of them alone.
func TestArrows(t *testing.T) {
	for _, p := range packages(t) {
		allowed, known := arrows[p.ImportPath]
		if !known {
			t.Errorf("%s: a package without arrows: say in arrows_test.go what it may import", p.ImportPath)
		}
		for _, imp := range p.Imports {
			if !standard(imp) && !allows(allowed, imp) {
				t.Errorf("%s imports %s, which is not among its arrows", p.ImportPath, imp)
			}
		}
	}
	for p := range maps.Keys(arrows) {
		if !slices.ContainsFunc(packages(t), func(l listed) bool { return l.ImportPath == p }) {
			t.Errorf("%s has arrows, but does not exist", p)
		}
	}
}

type listed struct {
	ImportPath string
	Imports    []string
}

func packages(t *testing.T) []listed {
	t.Helper()
	out, err := exec.Command("go", "list", "-json=ImportPath,Imports", "dateline/...").Output()
	if err != nil {
		t.Fatalf("go list: %v", err)
	}
	var all []listed
	for dec := json.NewDecoder(strings.NewReader(string(out))); dec.More(); {
		var l listed
		if err := dec.Decode(&l); err != nil {
			t.Fatal(err)
		}
		all = append(all, l)
	}
	return all
}

func standard(imp string) bool {
	first, _, _ := strings.Cut(imp, "/")
	return !strings.Contains(first, ".") && first != "dateline"
}

// allows tells whether imp is one of the allowed packages or modules, ours by their last name.
func allows(allowed []string, imp string) bool {
	return slices.ContainsFunc(allowed, func(a string) bool {
		return imp == a || imp == "dateline/tools/internal/"+a || a != "dateline" && strings.HasPrefix(imp, a+"/")
	})
}

package lexicon

import (
	"strings"
	"testing"
)

func TestVerb(t *testing.T) {
	for _, c := range []struct{ in, base string }{{"met", "meet"}, {"initialled", "initial"}, {"broke", "break"}, {"agreed", "agree"}, {"swapped", "swap"}, {"striking", "strike"}, {"signs", "sign"}, {"bombarded", "bombard"}, {"reneged", "renege"}, {"believed", "believe"}, {"braced", "brace"}, {"floated", "float"}, {"evoked", "evoke"}, {"soaked", "soak"}, {"installed", "install"}, {"profiled", "profile"}, {"prolonged", "prolong"}, {"hundred", ""}, {"retook", "retake"}, {"fleeing", "flee"}, {"dying", "die"}} {
		got := ""
		if f := Default().Verb(c.in); f != nil {
			got = f[0].Base
		}
		if got != c.base {
			t.Errorf("%s is a form of %q, want %q", c.in, got, c.base)
		}
	}
}

func TestPlace(t *testing.T) {
	for _, c := range []struct{ name, country, kind string }{{"Srebrenica", "Bosnia", "town"}, {"Omdurman", "Sudan", "town"}, {"Ukraine", "Ukraine", "country"}, {"Crimea", "Ukraine", "region"}} {
		p, ok := Default().Place(c.name)
		if !ok || p.Country != c.country || p.Kind != c.kind || p.Lat == 0 {
			t.Errorf("%s: %+v", c.name, p)
		}
	}
}

func TestExtend(t *testing.T) {
	l, err := Extend([]byte("actor | Orvan Liberation Front | group | OLF | \nplace | Halden | | 51.2, 3.4 | town | Old Halden\n"))
	if err != nil {
		t.Fatal(err)
	}
	if n, _ := l.Name([]string{"OLF"}); n == nil || n.Actor.Name != "Orvan Liberation Front" {
		t.Error("OLF is not known")
	}
	_, err = Extend([]byte("actor | X\nweather | rain\nplace | Y | | here\n"))
	for _, want := range []string{"lexicon.txt:1: X: no kind", "lexicon.txt:2: weather: not a table", "lexicon.txt:3: \"here\""} {
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%v: no %q", err, want)
		}
	}
}

func BenchmarkExtend(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		Extend(nil)
	}
}

func BenchmarkPlace(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		Default().Place("Omdurman")
	}
}

// Every list of the tables says each thing once, and leaves to the rules what follows by a rule: plurals, American spellings and
// the other possessives.
func TestListsSayThingsOnce(t *testing.T) {
	for _, table := range []string{"triggers.txt", "classes.txt", "frames.txt", "votes.txt", "cues.txt"} {
		readRows(table, file(table), -1, func(cells []string) error {
			for _, c := range cells {
				if _, own, found := strings.Cut(c, "("); found {
					c = strings.TrimSuffix(own, ")")
				}
				nouns := cells[0] == "noun" || cells[0] == "topic"
				follows := map[string]string{}
				for _, item := range list(c) {
					if by, twice := follows[item]; twice {
						t.Errorf("%s: %s: %q follows from %q", table, strings.Join(cells[:2], " | "), item, by)
					}
					for phrase := range spelledAs(item) {
						follows[phrase] = item
						if nouns {
							follows[plural(phrase)] = item
						}
					}
				}
			}
			return nil
		})
	}
}

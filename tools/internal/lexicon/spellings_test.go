package lexicon

import (
	"slices"
	"testing"
)

func TestSpelledAs(t *testing.T) {
	for _, c := range []struct {
		in   string
		want []string
	}{
		{"mobilise", []string{"mobilise", "mobilize"}},
		{"armoured column", []string{"armoured column", "armored column"}},
		{"break their silence", []string{"break their silence", "break its silence", "break his silence", "break her silence"}},
		{"give themselves up", []string{"give themselves up", "give itself up", "give himself up", "give herself up"}},
		{"seize power", []string{"seize power"}},
		{"four hours", []string{"four hours"}},
	} {
		if got := slices.Collect(spelledAs(c.in)); !slices.Equal(got, c.want) {
			t.Errorf("%s: %q, want %q", c.in, got, c.want)
		}
	}
}

func TestPlural(t *testing.T) {
	for one, many := range map[string]string{"gun": "guns", "army": "armies", "convoy": "convoys", "church": "churches", "gunman": "gunmen", "policewoman": "policewomen", "german": "germans", "torpedo": "torpedoes", "commando": "commandos", "embargo": "embargoes"} {
		if got := plural(one); got != many {
			t.Errorf("%s: %s, want %s", one, got, many)
		}
	}
}

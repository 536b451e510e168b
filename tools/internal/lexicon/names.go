package lexicon

import (
	"bytes"
	"cmp"
	"compress/gzip"
	"fmt"
	"io"
	"strconv"
	"strings"
	"sync"
)

// An Actor is somebody or something that does what news tells of.
type Actor struct {
	Name    string // as entries write it
	Kind    string // country, org, group, force or person
	Country string // ISO 3166 code, where there is one
}

// A Place is somewhere on the map.
type Place struct {
	Name     string
	Country  string // English name; empty for a sea
	Code     string // ISO 3166
	Kind     string // country, region, town or site
	Lat, Lon float64
}

// A Name is what a spelling stands for: an actor, a place, or both (a country; a capital that speaks for it).
type Name struct {
	Actor    *Actor
	Place    *Place
	Demonym  bool // "Russian": the actor's adjective or its people, and no place
	Metonym  bool // a capital: a place, but an actor where it says or does something
	Surname  bool // one word of a person's name
	Landmark bool // "Kremlin", "White House": the actor's, and no place for the map
}

// Name returns the name that words, as they are spelled, begin with, and its length in words.
func (l *Lexicon) Name(words []string) (*Name, int) {
	what, n := l.names.find(words)
	if n == 0 {
		return nil, 0
	}
	return what.(*Name), n
}

// Place returns the place of a name: a country, a region, or a city of some size.
func (l *Lexicon) Place(name string) (Place, bool) {
	if p, ok := l.places[name]; ok {
		return p, true
	}
	p, ok := l.cities()[name]
	p.Country = l.countries[p.Code]
	return p, ok
}

// Side tells whether an actor of that name is a country, a group or an army, and no person or mediator.
func (l *Lexicon) Side(actor string) bool {
	a := l.actors[actor]
	return a != nil && a.Kind != "org" && a.Kind != "person"
}

// Home returns the country that a person acts for; empty for all others.
func (l *Lexicon) Home(actor string) string {
	if a := l.actors[actor]; a != nil && a.Kind == "person" {
		return l.countries[a.Country]
	}
	return ""
}

// Base returns what an actor that is no person belongs to: a country itself, a group's country, an organisation's own name.
func (l *Lexicon) Base(actor string) string {
	a := l.actors[actor]
	if a == nil || a.Kind == "person" {
		return ""
	}
	return cmp.Or(l.countries[a.Country], a.Name)
}

// State returns the country that a country, an army or a person acts for; empty for all others.
func (l *Lexicon) State(actor string) string {
	if a := l.actors[actor]; a != nil && (a.Kind == "country" || a.Kind == "force" || a.Kind == "person") {
		return l.countries[a.Country]
	}
	return ""
}

// IsRole tells how many of words, in lower case, are an office or a rank.
func (l *Lexicon) IsRole(words []string) int {
	_, n := l.roles.find(words)
	return n
}

// Country returns the English name of a country by its ISO 3166 code.
func (l *Lexicon) Country(code string) string { return l.countries[code] }

// Capital returns the capital of a country; empty where it has none, or is none.
func (l *Lexicon) Capital(country string) string { return l.capitals[country] }

// addCountry reads code | name | demonyms | capital | aliases | latitude, longitude.
func (l *Lexicon) addCountry(cells []string) error {
	code, name := cells[0], cell(cells, 1)
	lat, lon, err := point(cell(cells, 5))
	if err != nil {
		return err
	}
	a := &Actor{Name: name, Kind: "country", Country: code}
	p := &Place{Name: name, Country: name, Code: code, Kind: "country", Lat: lat, Lon: lon}
	l.actors[name], l.places[name] = a, *p
	if l.countries[code] == "" {
		l.countries[code] = name
	}
	l.names.add(name, &Name{Actor: a, Place: p})
	for _, d := range list(cell(cells, 2)) {
		l.names.add(d, &Name{Actor: a, Demonym: true})
	}
	for _, alias := range list(cell(cells, 4)) {
		if n := (&Name{Actor: a, Place: p}); alias == "" {
			continue
		} else if landmark(alias) {
			l.names.add(alias, &Name{Actor: a, Landmark: true})
		} else {
			l.names.add(alias, n)
		}
	}
	if capital := cell(cells, 3); capital != "" {
		l.capitals[name] = capital
		city := l.capital(capital, code)
		l.names.add(capital, &Name{Actor: a, Place: city, Metonym: true})
		if capital == "Kyiv" {
			l.names.add("Kiev", &Name{Actor: a, Place: city, Metonym: true})
		}
	}
	return nil
}

// landmark tells whether another name of a country is a house where its government sits.
func landmark(alias string) bool {
	return hasAnySuffix(alias, "House", "Street", "Whitehall", "Kremlin", "Pentagon", "Palace", "lysée", "lysee", "Orsay")
}

// capital returns the place of a capital without opening the table of cities: Place fills in the point.
func (l *Lexicon) capital(name, code string) *Place {
	return &Place{Name: name, Country: l.countries[code], Code: code, Kind: "town"}
}

// addPlace reads name | country | latitude, longitude | kind | aliases.
func (l *Lexicon) addPlace(cells []string) error {
	lat, lon, err := point(cell(cells, 2))
	if err != nil {
		return err
	}
	code := cell(cells, 1)
	p := Place{Name: cells[0], Country: l.countries[code], Code: code, Kind: cell(cells, 3), Lat: lat, Lon: lon}
	l.places[p.Name] = p
	for _, spelling := range append([]string{p.Name}, list(cell(cells, 4))...) {
		l.names.add(spelling, &Name{Place: &p})
	}
	return nil
}

// addActor reads name | kind | aliases | country. A name that is a place already becomes both.
func (l *Lexicon) addActor(cells []string) error {
	if cell(cells, 1) == "" {
		return fmt.Errorf("%s: no kind (one of org, group, force, person)", cells[0])
	}
	a := &Actor{Name: cells[0], Kind: cells[1], Country: cell(cells, 3)}
	l.actors[a.Name] = a
	for _, spelling := range append([]string{a.Name}, list(cell(cells, 2))...) {
		if old, n := l.Name(strings.Fields(spelling)); n == len(strings.Fields(spelling)) && old.Actor == nil {
			old.Actor = a
			continue
		}
		l.names.add(spelling, &Name{Actor: a, Surname: a.Kind == "person" && !strings.Contains(spelling, " ")})
	}
	return nil
}

func (l *Lexicon) addRoles(cells []string) error {
	for _, role := range list(cells[0]) {
		l.roles.addWords(strings.Fields(role), true) // "gen." keeps its full stop, as inside a sentence
	}
	return nil
}

// givenNames reads the table of given names: words apart by spaces.
func givenNames(table string) map[string]bool {
	given := map[string]bool{}
	for line := range strings.Lines(table) {
		if line[0] != '#' {
			for name := range strings.FieldsSeq(line) {
				given[name] = true
			}
		}
	}
	return given
}

// IsGiven tells whether a word, as it is spelled, is a given name: "Ahmed".
func (l *Lexicon) IsGiven(w string) bool { return l.given[w] }

// point reads "latitude, longitude" in degrees.
func point(s string) (lat, lon float64, err error) {
	a, b, _ := strings.Cut(s, ",")
	if lat, err = strconv.ParseFloat(strings.TrimSpace(a), 64); err == nil {
		lon, err = strconv.ParseFloat(strings.TrimSpace(b), 64)
	}
	if err != nil {
		return 0, 0, fmt.Errorf("%q: not a latitude and a longitude (try 50.4, 30.5)", s)
	}
	return lat, lon, nil
}

// builtinCities reads the table of cities when the first is asked for: most runs of the command need none.
var builtinCities = sync.OnceValue(func() map[string]Place {
	b, _ := tables.ReadFile("tables/cities.tsv.gz")
	r, err := gzip.NewReader(bytes.NewReader(b))
	if err != nil {
		panic(err)
	}
	data, err := io.ReadAll(r)
	if err != nil {
		panic(err)
	}
	m := make(map[string]Place, 12000)
	for line := range strings.Lines(string(data)) {
		addCity(m, strings.Split(strings.TrimSuffix(line, "\n"), "\t"))
	}
	return m
})

// addCity reads name, name in ASCII, country, latitude, longitude, thousands of people.
func addCity(m map[string]Place, f []string) {
	if len(f) < 6 {
		return
	}
	lat, _ := strconv.ParseFloat(f[3], 64)
	lon, _ := strconv.ParseFloat(f[4], 64)
	p := Place{Name: f[0], Code: f[2], Kind: "town", Lat: lat, Lon: lon}
	m[p.Name] = p
	if f[1] != "" {
		if _, ok := m[f[1]]; !ok {
			m[f[1]] = p
		}
	}
}

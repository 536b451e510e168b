package site

import (
	"encoding/json"
	"strings"
	"testing"

	"dateline/tools/internal/atlas"
)

// drawn makes the maps of the invented entries, as the command does; where Geneva lies is not told.
func drawn([]byte) (map[string][]byte, error) {
	data, err := json.Marshal(atlas.Draw([]atlas.Place{
		{Key: "paris", Name: "Paris", Kind: "town", Lat: 48.9, Lon: 2.4, Count: 10},
		{Key: "london", Name: "London", Kind: "town", Lat: 51.5, Lon: -0.1, Count: 10},
		{Key: "kyiv", Name: "Kyiv", Kind: "town", Lat: 50.4, Lon: 30.5, Radius: 100, Count: 10},
	}, false))
	return map[string][]byte{"data/atlas.json": data}, err
}

// The map and the pages of places lead to each other. Who does not see it has the list, and tabs through that alone.
func TestReaderOfTheMap(t *testing.T) {
	r := newReader(t, 40)
	r.open("")
	r.expect(`!!document.querySelector('.menu a[href="/map/"]')`)
	r.open("map/")
	r.expect(`document.querySelectorAll('.map a').length === 3`)
	r.expect(`[...document.querySelectorAll('.map a')].every(a => a.tabIndex < 0 && a.closest('[aria-hidden]'))`)
	r.expect(`document.querySelectorAll('.gazetteer a').length === 3 && document.querySelector('.unmapped a').textContent === 'Geneva'`)
	r.expect(`document.querySelectorAll('.map-vague').length === 1`)
	r.open("places/kyiv/")
	r.expect(`document.querySelectorAll('.locator .map-mark').length === 1 && !!document.querySelector('.locator figcaption a[href="/map/"]')`)
	r.open("places/geneva/")
	r.expect(`!document.querySelector('.locator')`)
}

// Where the command makes no maps there is no page for them, and no link to it.
func TestNoMapWithoutPlaces(t *testing.T) {
	dir := project(t, "london.txtar")
	build(t, Options{Dir: dir})
	if page := read(t, dir, "public", "index.html"); strings.Contains(page, `href="/map/"`) {
		t.Error("the menu leads to a map that is not there")
	}
}

package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"slices"
	"strings"

	"dateline/tools/internal/atlas"
)

// atlasFile is where the layouts find the maps.
const atlasFile = "data/atlas.json"

// mapParams are the params of the site that the maps heed.
type mapParams struct {
	Drafts string
	Map    struct{ Borders bool }
	Places map[string]json.RawMessage // by name, in lower case; see [placeSetting]
}

// siteFiles makes the files of the site that come from the lexicon and the entries: the maps, drawn as the site's params,
// in JSON, say. There are none where no place has a known position.
func (p *project) siteFiles(params []byte) (map[string][]byte, error) {
	var said mapParams
	if err := json.Unmarshal(params, &said); err != nil {
		return nil, fmt.Errorf("config.toml: [params]: %w", err)
	}
	places, err := p.places(said)
	if err != nil || len(places) == 0 {
		return nil, err
	}
	data, err := json.Marshal(atlas.Draw(places, said.Map.Borders))
	return map[string][]byte{atlasFile: data}, err
}

// places lists the places of the entries that go on the map.
func (p *project) places(said mapParams) (out []atlas.Place, err error) {
	all, err := p.citedPlaces(said.Drafts == "hide")
	if err != nil {
		return nil, err
	}
	for _, place := range all {
		located := p.locate(&place)
		if setting := said.Places[place.Key]; setting != nil {
			s, err := readPlace(place.Name, setting)
			if err != nil {
				return nil, err
			}
			located = s.apply(&place, located)
		}
		if located {
			out = append(out, place)
		}
	}
	return out, nil
}

// citedPlaces lists the places that entries name, in the order of their names, with how many entries do.
func (p *project) citedPlaces(reviewedOnly bool) ([]atlas.Place, error) {
	files, _, err := p.entries()
	at := map[string]int{}
	var out []atlas.Place
	for _, f := range files {
		if reviewedOnly && f.Entry.Review == "draft" {
			continue
		}
		for _, name := range f.Entry.Places {
			key := strings.ToLower(name)
			if _, seen := at[key]; !seen {
				at[key] = len(out)
				out = append(out, atlas.Place{Key: key, Name: name})
			}
			out[at[key]].Count++
		}
	}
	slices.SortFunc(out, func(a, b atlas.Place) int { return strings.Compare(a.Key, b.Key) })
	return out, err
}

// locate fills in what the lexicon knows of a place.
func (p *project) locate(place *atlas.Place) bool {
	known, ok := p.lexicon.Place(place.Name)
	place.Kind, place.Code, place.Lat, place.Lon = known.Kind, known.Code, known.Lat, known.Lon
	return ok && (known.Lat != 0 || known.Lon != 0)
}

// A placeSetting is what the editor says of a place under [params.places].
type placeSetting struct {
	Lat, Lon *float64
	Radius   float64 // km
	Round    *int    // decimals of a degree
	Withhold bool
}

// readPlace reads the setting of a place; its errors are for the editor.
func readPlace(name string, setting []byte) (s placeSetting, err error) {
	strict := json.NewDecoder(bytes.NewReader(setting))
	strict.DisallowUnknownFields()
	if err = strict.Decode(&s); err == nil && (s.Lat == nil) != (s.Lon == nil) {
		err = errors.New("lat without lon, or lon without lat")
	}
	if err == nil && s.Lat != nil && (math.Abs(*s.Lat) > 90 || math.Abs(*s.Lon) > 180) {
		err = errors.New("no such point on the globe")
	}
	if err != nil {
		err = fmt.Errorf("config.toml: [params.places.%q]: %s (lat, lon in degrees; radius in km; round in decimals; withhold = true)",
			name, strings.TrimPrefix(err.Error(), "json: "))
	}
	return s, err
}

// apply does to p what the editor says. The place goes on no map where located comes back false.
func (s placeSetting) apply(p *atlas.Place, located bool) bool {
	if s.Withhold {
		return false
	}
	if s.Lat != nil {
		p.Lat, p.Lon, located = *s.Lat, *s.Lon, true
	}
	if s.Radius > 0 {
		p.Radius = s.Radius
	}
	if s.Round != nil {
		coarsen(p, *s.Round)
	}
	return located
}

// coarsen rounds the position of p to so many decimals of a degree, and says so by its radius.
func coarsen(p *atlas.Place, digits int) {
	unit := math.Pow10(-digits)
	p.Lat, p.Lon = math.Round(p.Lat/unit)*unit, math.Round(p.Lon/unit)*unit
	p.Radius = max(p.Radius, unit*111/2)
}

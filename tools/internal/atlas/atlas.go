// Package atlas draws places on maps that a page holds as SVG: the coastlines of Natural Earth behind points and circles.
//
//	a := atlas.Draw([]atlas.Place{{Key: "kyiv", Name: "Kyiv", Kind: "town", Lat: 50.45, Lon: 30.52, Count: 3}}, false)
//
// Lengths on a map are in its own units, of which it is [Width] wide; what it holds is ready for a template to write out.
// The same places give the same maps.
package atlas

import (
	"cmp"
	"math"
	"slices"
)

// Width is that of every map of all places; a locator has its own.
const Width = 1000

// A Place is a place to draw.
type Place struct {
	Key      string // what a template finds it by
	Name     string // as a label has it
	Kind     string // country, region, town or site
	Code     string // ISO 3166, of a country
	Lat, Lon float64
	Radius   float64 // how vague it is, in km; 0: as its kind is
	Count    int     // entries that tell of it
}

// An Atlas is the maps of a timeline.
type Atlas struct {
	Views    []View           `json:"views"`    // where most places are, then all of them, if that is another map
	Locators map[string]*View `json:"locators"` // a small map of each place, by its key
}

// A View is one map.
type View struct {
	Name    string `json:"name"` // "world", "region", or "near" for a locator
	Width   int    `json:"width"`
	Height  int    `json:"height"`
	Land    string `json:"land"`    // path data, in half units
	Borders string `json:"borders"` // likewise
	Spots   []Spot `json:"spots"`   // the widest first, so that the small lie above; in a locator some around the place, then itself
}

// A Spot is a place on a map.
type Spot struct {
	Key    string `json:"key"`
	X      int    `json:"x"`
	Y      int    `json:"y"`
	Radius int    `json:"r"`    // of the circle somewhere in which it is; 0 where that is less than its point
	Size   int    `json:"size"` // 1 to 4, by its entries
	Label  string `json:"label,omitempty"`
	Narrow string `json:"narrow,omitempty"` // the side of its label where the page is narrow

	name string
}

// mostSpots are as many as a map names with links: one with more is a picture that nobody reads.
const mostSpots = 150

// landBytes and nearBytes bound the path data of a map.
const landBytes, nearBytes = 20_000, 1_500

// Draw draws places; those with more entries come first where there is not room for all.
// Borders between countries are drawn only if borders says so: the data takes sides.
func Draw(places []Place, borders bool) Atlas {
	a := Atlas{Views: []View{}, Locators: map[string]*View{}}
	places = slices.Clone(places)
	slices.SortFunc(places, func(p, q Place) int { return cmp.Or(q.Count-p.Count, cmp.Compare(p.Key, q.Key)) })
	if len(places) == 0 {
		return a
	}
	all := fit(places)
	if core := fit(crowd(places)); core.width < all.width*2/3 {
		a.Views = append(a.Views, core.draw(places, borders))
	}
	a.Views = append(a.Views, all.draw(places, borders))
	for _, p := range places {
		a.Locators[p.Key] = near(p, places, borders)
	}
	return a
}

// The radius in km of a place by its kind, and the largest that is drawn: a wider circle says no more.
var kindRadius = map[string]float64{"country": 300, "region": 100, "town": 8, "site": 2}

const widest = 600

// radius is how vague p is, in km.
func (p Place) radius() float64 {
	r := cmp.Or(p.Radius, countryRadius(p), kindRadius[p.Kind], kindRadius["town"])
	return min(r, widest)
}

// crowd returns the places, four fifths of them by their entries, that are closest together.
func crowd(places []Place) []Place {
	total := 0
	for _, p := range places {
		total += p.Count
	}
	mid := middle(places)
	near := slices.Clone(places)
	slices.SortStableFunc(near, func(p, q Place) int { return cmp.Compare(distance(mid, p), distance(mid, q)) })
	seen := 0
	for i, p := range near {
		if seen += p.Count; seen*5 >= total*4 {
			return near[:i+1]
		}
	}
	return near
}

// middle is the place, among those most told of, from which it is least far to all entries.
func middle(places []Place) Place {
	best, least := places[0], math.Inf(1)
	for _, p := range places[:min(30, len(places))] {
		sum := 0.0
		for _, q := range places {
			sum += float64(q.Count) * distance(p, q)
		}
		if sum < least {
			best, least = p, sum
		}
	}
	return best
}

// distance is that of two places in radians.
func distance(p, q Place) float64 {
	sinLat, sinLon := math.Sin((q.Lat-p.Lat)*rad/2), math.Sin((q.Lon-p.Lon)*rad/2)
	return 2 * math.Asin(math.Min(1, math.Sqrt(sinLat*sinLat+math.Cos(p.Lat*rad)*math.Cos(q.Lat*rad)*sinLon*sinLon)))
}

// draw draws the map of places that f frames.
func (f frame) draw(places []Place, borders bool) View {
	v := View{Name: f.name, Width: f.pixels, Height: int(f.height * f.scale())}
	v.Land = f.land(landBytes)
	if borders {
		v.Borders = f.borders(landBytes)
	}
	for _, p := range places {
		if s, ok := f.spot(p); ok && len(v.Spots) < mostSpots {
			v.Spots = append(v.Spots, s)
		}
	}
	label(v.Spots, v.Width, v.Height)
	slices.SortStableFunc(v.Spots, func(a, b Spot) int { return cmp.Compare(b.Radius, a.Radius) })
	return v
}

// spot is p on the map of f; ok is false where it lies outside.
func (f frame) spot(p Place) (s Spot, ok bool) {
	at, ok := f.at(p.Lon, p.Lat)
	r := p.radius() / earth * f.scale()
	s = Spot{Key: p.Key, name: p.Name, X: round(at.x), Y: round(at.y), Radius: round(r), Size: size(p.Count)}
	if s.Radius < 6 {
		s.Radius = 0
	}
	return s, ok
}

// size is how large a point is drawn.
func size(count int) int {
	switch {
	case count < 2:
		return 1
	case count < 5:
		return 2
	case count < 15:
		return 3
	}
	return 4
}

// near draws the small map around p, with some of the other places to find one's way by.
func near(p Place, places []Place, borders bool) *View {
	f := around(p)
	v := &View{Name: "near", Width: f.pixels, Height: int(f.height * f.scale()), Land: f.land(nearBytes)}
	if borders {
		v.Borders = f.borders(nearBytes)
	}
	s, _ := f.spot(p)
	s.Size = 3
	v.Spots = []Spot{s}
	for _, q := range places {
		if len(v.Spots) == 12 {
			break
		}
		if at, ok := f.spot(q); ok && q.Key != p.Key && q.Kind == "town" {
			at.Radius, at.Size = 0, 1
			v.Spots = append(v.Spots, at)
		}
	}
	label(v.Spots, v.Width, v.Height)
	v.Spots = append(v.Spots[1:], v.Spots[0])
	return v
}

func round(x float64) int { return int(math.Round(x)) }

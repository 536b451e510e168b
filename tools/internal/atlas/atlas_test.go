package atlas

import (
	"fmt"
	"math"
	"reflect"
	"strings"
	"testing"
)

var (
	kyiv    = Place{Key: "kyiv", Name: "Kyiv", Kind: "town", Lat: 50.45, Lon: 30.52, Count: 8}
	odesa   = Place{Key: "odesa", Name: "Odesa", Kind: "town", Lat: 46.5, Lon: 30.7, Count: 2}
	london  = Place{Key: "london", Name: "London", Kind: "town", Lat: 51.5, Lon: -0.13, Count: 3}
	suva    = Place{Key: "suva", Name: "Suva", Kind: "town", Lat: -18.1, Lon: 178.4, Count: 1}
	apia    = Place{Key: "apia", Name: "Apia", Kind: "town", Lat: -13.8, Lon: -171.8, Count: 1}
	ukraine = Place{Key: "ukraine", Name: "Ukraine", Kind: "country", Code: "UA", Lat: 49, Lon: 32, Count: 4}
)

func TestSamePlacesGiveTheSameMaps(t *testing.T) {
	there := Draw([]Place{kyiv, odesa, london, ukraine, suva}, true)
	back := Draw([]Place{suva, ukraine, london, odesa, kyiv}, true)
	if !reflect.DeepEqual(there, back) {
		t.Error("another order of places gives other maps")
	}
}

// Which maps a timeline gets: one where its places fit together, two where a few lie far from the most.
func TestViews(t *testing.T) {
	tests := []struct {
		places []Place
		want   string
	}{
		{nil, ""},
		{[]Place{kyiv}, "region"},
		{[]Place{kyiv, odesa, london}, "region"},
		{[]Place{kyiv, odesa, suva}, "region, world"},
		{[]Place{kyiv, suva}, "region, world"},
		{[]Place{suva, apia}, "region"}, // the 180th meridian is between them
	}
	for _, test := range tests {
		a := Draw(test.places, false)
		var got []string
		for _, v := range a.Views {
			got = append(got, v.Name)
		}
		if strings.Join(got, ", ") != test.want {
			t.Errorf("%d places: views %s, want %s", len(test.places), got, test.want)
		}
		if len(a.Locators) != len(test.places) {
			t.Errorf("%d places have %d locators", len(test.places), len(a.Locators))
		}
	}
}

// Points of Equal Earth as its authors have it: the pole is a line, 0.59 as long as the equator.
func TestEqualEarth(t *testing.T) {
	for _, test := range []struct{ lon, lat, x, y float64 }{
		{0, 0, 0, 0}, {180, 0, 2.7066, 0}, {0, 90, 0, -1.3174}, {180, 90, 1.6036, -1.3174}, {-180, 0, -2.7066, 0},
	} {
		p := equalEarth(test.lon, test.lat)
		if math.Abs(p.x-test.x) > 5e-4 || math.Abs(p.y-test.y) > 5e-4 {
			t.Errorf("%g, %g: %.4f, %.4f; want %.4f, %.4f", test.lon, test.lat, p.x, p.y, test.x, test.y)
		}
	}
}

// Lambert's projection keeps distances from its middle: the chord through the globe.
func TestEqualArea(t *testing.T) {
	project := equalArea(kyiv.Lat)
	for _, q := range []Place{odesa, london, suva} {
		p := project(q.Lon-kyiv.Lon, q.Lat)
		if got, want := math.Hypot(p.x, p.y), 2*math.Sin(distance(kyiv, q)/2); math.Abs(got-want) > 1e-9 {
			t.Errorf("Kyiv to %s: %.6f, want %.6f", q.Name, got, want)
		}
	}
	if p := project(0, kyiv.Lat+1); p.y >= 0 {
		t.Error("north is down")
	}
}

// A circle is as wide as its place is vague; a country's is as large as the country, and none wider than 600 km.
func TestRadius(t *testing.T) {
	russia := Place{Kind: "country", Code: "RU"}
	for _, test := range []struct {
		place Place
		want  float64
	}{{kyiv, 8}, {ukraine, 426}, {russia, 600}, {Place{Kind: "region"}, 100}, {Place{Kind: "country", Code: "ZZ"}, 300}, {Place{Kind: "town", Radius: 30}, 30}} {
		if got := test.place.radius(); got != test.want {
			t.Errorf("%+v: %g km, want %g", test.place, got, test.want)
		}
	}
}

// What is land on a map is land on the globe, on both sides of the 180th meridian and around the south pole too.
func TestLand(t *testing.T) {
	tests := []struct {
		name     string
		lat, lon float64
		land     bool
	}{
		{"Kyiv", 50.4, 30.5, true}, {"the Black Sea", 43.5, 34, false}, {"the Caspian Sea", 42, 50.5, false},
		{"Chukotka", 67.5, -178, true}, {"Chukotka, west", 67.5, 178, true}, {"the Bering Sea", 58, 180, false},
		{"Vanua Levu", -16.6, 179.2, true}, {"Antarctica", -82, 30, true}, {"Antarctica, at the meridian", -86.5, 179.9, true},
		{"Madrid", 40.4, -3.7, true}, {"Wellington's sea", -42.5, 175.5, false}, {"the Gulf of Guinea", 0, 0, false},
	}
	for _, test := range tests {
		f := around(Place{Lat: test.lat, Lon: test.lon, Kind: "region"})
		at, _ := f.at(test.lon, test.lat)
		in := false
		for _, ring := range landRings() {
			for _, r := range f.ring(ring) {
				in = in != holds(r, at)
			}
		}
		if in != test.land {
			t.Errorf("%s: land %t, want %t", test.name, in, test.land)
		}
	}
}

func holds(ring []point, at point) (in bool) {
	for i, p := range ring {
		q := ring[(i+1)%len(ring)]
		if (p.y > at.y) != (q.y > at.y) && at.x < (q.x-p.x)*(at.y-p.y)/(q.y-p.y)+p.x {
			in = !in
		}
	}
	return in
}

// A map of many places stays one that a phone loads: its size is bounded, however many there are.
func TestSizeIsBounded(t *testing.T) {
	a := Draw(many(2000), true)
	for _, v := range append(a.Views, *a.Locators["place 7"]) {
		if len(v.Land) > landBytes || len(v.Borders) > landBytes || len(v.Spots) > mostSpots {
			t.Errorf("%s: %d bytes of land, %d of borders, %d spots", v.Name, len(v.Land), len(v.Borders), len(v.Spots))
		}
	}
}

// No two names lie on each other.
func TestLabelsKeepApart(t *testing.T) {
	for _, v := range Draw(many(60), false).Views {
		var taken []box
		for _, s := range v.Spots {
			wide, gap := float64(len(s.Key))*labelSize*0.56, labelSize*0.55
			x := float64(s.X) + gap
			switch s.Label {
			case "":
				continue
			case "end":
				x = float64(s.X) - gap - wide
			}
			b := box{x, float64(s.Y) - labelSize/2, x + wide, float64(s.Y) + labelSize/2}
			if covers(b, taken) {
				t.Errorf("%s: %s lies on another name", v.Name, s.Key)
			}
			taken = append(taken, b)
		}
	}
}

// many are invented places, all over the globe.
func many(n int) []Place {
	places := make([]Place, n)
	for i := range places {
		name := fmt.Sprint("place ", i)
		places[i] = Place{Key: name, Name: name, Kind: "town", Lat: float64(i*37%140 - 60), Lon: float64(i*71%360 - 180), Count: 1 + i%9}
	}
	return places
}

func BenchmarkDraw(b *testing.B) {
	for _, n := range []int{20, 2000} {
		places := many(n)
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				Draw(places, false)
			}
		})
	}
}

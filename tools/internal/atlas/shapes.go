package atlas

import (
	"bytes"
	"compress/gzip"
	_ "embed"
	"encoding/binary"
	"fmt"
	"io"
	"math"
	"strings"
	"sync"
)

//go:generate go run pack.go package tables

// The tables are Natural Earth's, at 1:50 million (public domain), in hundredths of a degree: see pack.go.
var (
	//go:embed tables/land.gz
	landTable []byte
	//go:embed tables/borders.gz
	bordersTable []byte
	//go:embed tables/countries.txt
	countriesTable string
)

// A point is on the globe, in degrees east and north, or on a map.
type point struct{ x, y float64 }

var (
	landRings   = sync.OnceValue(func() []line { return boxed(closed(unpack(landTable))) })
	coarseRings = sync.OnceValue(func() []line { return coarse(landRings()) })
	borderLines = sync.OnceValue(func() []line { return boxed(unpack(bordersTable)) })
	radii       = sync.OnceValue(readRadii)
)

// unpack reads lines as pack.go writes them. They run on over the 180th meridian, to 190° and further.
func unpack(table []byte) (lines [][]point) {
	zip, err := gzip.NewReader(bytes.NewReader(table))
	if err != nil {
		panic(err) // a broken table of our own
	}
	raw, err := io.ReadAll(zip)
	if err != nil {
		panic(err)
	}
	in := bytes.NewReader(raw)
	for in.Len() > 0 {
		n, _ := binary.ReadUvarint(in)
		line := make([]point, n)
		var x, y int64
		for i := range line {
			dx, _ := binary.ReadVarint(in)
			dy, _ := binary.ReadVarint(in)
			switch { // a step of half the globe is one over the meridian
			case i > 0 && dx > 18000:
				dx -= 36000
			case i > 0 && dx < -18000:
				dx += 36000
			}
			x, y = x+dx, y+dy
			line[i] = point{float64(x) / 100, float64(y) / 100}
		}
		lines = append(lines, line)
	}
	return lines
}

// closed leads the ring around the south pole, which ends 360° from where it began, over the pole.
func closed(rings [][]point) [][]point {
	for i, r := range rings {
		first, last := r[0], r[len(r)-1]
		if math.Abs(last.x-first.x) > 180 {
			rings[i] = append(r, point{last.x, -90}, point{first.x, -90})
		}
	}
	return rings
}

// A line is a coast or a border, in degrees.
type line struct {
	points []point
	box    box
}

func boxed(lines [][]point) []line {
	out := make([]line, len(lines))
	for i, l := range lines {
		out[i] = line{l, nowhere}
		for _, p := range l {
			out[i].box = out[i].box.with(p)
		}
	}
	return out
}

// coarse is what small maps need of rings: they draw some 0.1° to a unit.
func coarse(rings []line) (out []line) {
	for _, r := range rings {
		if points := simplerRing(r.points, 0.04); len(points) > 2 {
			out = append(out, line{points, r.box})
		}
	}
	return out
}

func readRadii() map[string]float64 {
	m := map[string]float64{}
	for line := range strings.Lines(countriesTable) {
		var code string
		var km float64
		if n, _ := fmt.Sscan(line, &code, &km); n == 2 {
			m[code] = km
		}
	}
	return m
}

// countryRadius is the radius in km of a disc as large as the country that p is; 0 for other places.
func countryRadius(p Place) float64 {
	if p.Kind != "country" {
		return 0
	}
	return radii()[p.Code]
}

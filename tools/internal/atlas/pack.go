//go:build ignore

// Pack writes the tables of package atlas from the TopoJSON files of the npm package world-atlas (version 2.0.2, ISC;
// the data is Natural Earth's at 1:50 million, public domain):
//
//	npm pack world-atlas@2.0.2 && tar xzf world-atlas-2.0.2.tgz
//	go run tools/internal/atlas/pack.go package tools/internal/atlas/tables
package main

import (
	"bytes"
	"compress/gzip"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"log"
	"math"
	"os"
	"path/filepath"
	"strings"

	"dateline/tools/internal/lexicon"
)

type point [2]float64 // degrees east and north

type topology struct {
	Transform struct{ Scale, Translate point }
	Arcs      [][]point
	Objects   map[string]struct{ Geometries []geometry }
}

type geometry struct {
	Type string
	Arcs json.RawMessage
}

func main() {
	from, to := os.Args[1], os.Args[2]
	land, countries := read(filepath.Join(from, "land-50m.json")), read(filepath.Join(from, "countries-50m.json"))
	write(filepath.Join(to, "land.gz"), land.rings("land"))
	write(filepath.Join(to, "borders.gz"), countries.borders())
	if err := os.WriteFile(filepath.Join(to, "countries.txt"), countries.radii(), 0o644); err != nil {
		log.Fatal(err)
	}
}

func read(name string) topology {
	data, err := os.ReadFile(name)
	if err != nil {
		log.Fatal(err)
	}
	var t topology
	if err := json.Unmarshal(data, &t); err != nil {
		log.Fatal(err)
	}
	for _, arc := range t.Arcs { // TopoJSON: each point counts from the one before it
		var x, y float64
		for i, p := range arc {
			x, y = x+p[0], y+p[1]
			arc[i] = point{x*t.Transform.Scale[0] + t.Transform.Translate[0], y*t.Transform.Scale[1] + t.Transform.Translate[1]}
		}
	}
	return t
}

// polygons are the polygons of a geometry, each a list of rings of arcs.
func (g geometry) polygons() (all [][][]int) {
	if g.Type == "Polygon" {
		var one [][]int
		json.Unmarshal(g.Arcs, &one)
		return [][][]int{one}
	}
	json.Unmarshal(g.Arcs, &all)
	return all
}

// line joins arcs; one below zero is read backwards.
func (t topology) line(arcs []int) (out []point) {
	for _, a := range arcs {
		arc := t.Arcs[max(a, ^a)]
		for i := range arc {
			p := arc[i]
			if a < 0 {
				p = arc[len(arc)-1-i]
			}
			if len(out) == 0 || out[len(out)-1] != p {
				out = append(out, p)
			}
		}
	}
	return out
}

// rings are the outlines of an object, without islands of less than some 30 km².
func (t topology) rings(object string) (out [][]point) {
	for _, g := range t.Objects[object].Geometries {
		for _, polygon := range g.polygons() {
			for _, ring := range polygon {
				if line := t.line(ring); area(line) > 30 {
					out = append(out, line)
				}
			}
		}
	}
	return out
}

// borders are the lines that two countries share.
func (t topology) borders() (out [][]point) {
	used := map[int]int{}
	for _, g := range t.Objects["countries"].Geometries {
		for _, polygon := range g.polygons() {
			for _, ring := range polygon {
				for _, a := range ring {
					used[max(a, ^a)]++
				}
			}
		}
	}
	for i, arc := range t.Arcs {
		if used[i] > 1 {
			out = append(out, arc)
		}
	}
	return out
}

// radii tells how many kilometres a country of the lexicon is wide around its point: the radius of a disc of its area.
func (t topology) radii() []byte {
	var out bytes.Buffer
	out.WriteString("# The radius in kilometres of a disc as large as the country; made by pack.go.\n")
	lex := lexicon.Default()
	for a := 'A'; a <= 'Z'; a++ {
		for b := 'A'; b <= 'Z'; b++ {
			code := string([]rune{a, b})
			if p, ok := lex.Place(lex.Country(code)); ok && p.Kind == "country" {
				if r := t.radius(point{p.Lon, p.Lat}); r > 0 {
					fmt.Fprintf(&out, "%s %.0f\n", code, r)
				}
			}
		}
	}
	return out.Bytes()
}

func (t topology) radius(at point) float64 {
	for _, g := range t.Objects["countries"].Geometries {
		sum, inside := 0.0, false
		for _, polygon := range g.polygons() {
			line := t.line(polygon[0])
			sum += area(line)
			inside = inside || holds(line, at)
		}
		if inside {
			return math.Sqrt(sum / math.Pi)
		}
	}
	return 0
}

// area is that of a ring on the ground, in km².
func area(ring []point) float64 {
	sum := 0.0
	for i, p := range ring {
		q := ring[(i+1)%len(ring)]
		dx := q[0] - p[0]
		if math.Abs(dx) > 180 {
			dx -= math.Copysign(360, dx)
		}
		sum += dx * math.Pi / 180 * (math.Sin(p[1]*math.Pi/180) + math.Sin(q[1]*math.Pi/180)) / 2
	}
	return math.Abs(sum) * 6371 * 6371
}

func holds(ring []point, at point) (in bool) {
	for i, p := range ring {
		q := ring[(i+1)%len(ring)]
		if (p[1] > at[1]) != (q[1] > at[1]) && at[0] < (q[0]-p[0])*(at[1]-p[1])/(q[1]-p[1])+p[0] {
			in = !in
		}
	}
	return in
}

// write writes lines as package atlas reads them: the number of points, then differences in hundredths of a degree.
func write(name string, lines [][]point) {
	var raw []byte
	for _, line := range lines {
		var grid [][2]int64
		for _, p := range line {
			g := [2]int64{int64(math.Round(p[0] * 100)), int64(math.Round(p[1] * 100))}
			if len(grid) == 0 || grid[len(grid)-1] != g {
				grid = append(grid, g)
			}
		}
		raw = binary.AppendUvarint(raw, uint64(len(grid)))
		var x, y int64
		for _, g := range grid {
			raw = binary.AppendVarint(binary.AppendVarint(raw, g[0]-x), g[1]-y)
			x, y = g[0], g[1]
		}
	}
	var out bytes.Buffer
	zip, _ := gzip.NewWriterLevel(&out, gzip.BestCompression)
	zip.Write(raw)
	zip.Close()
	if err := os.WriteFile(name, out.Bytes(), 0o644); err != nil {
		log.Fatal(err)
	}
	fmt.Println(strings.TrimSuffix(filepath.Base(name), ".gz"), len(lines), "lines,", out.Len(), "bytes")
}

package atlas

import (
	"math"
	"strconv"
)

// land draws the coastlines within the frame as path data of at most size bytes, as fine as that allows.
func (f frame) land(size int) string {
	coast := landRings()
	if f.name == "near" {
		coast = coarseRings()
	}
	var rings [][]point
	for _, ring := range coast {
		rings = append(rings, f.ring(ring)...)
	}
	return written(rings, size, true)
}

// borders draws the borders within the frame, likewise.
func (f frame) borders(size int) string {
	var lines [][]point
	for _, line := range borderLines() {
		lines = append(lines, f.line(line)...)
	}
	return written(lines, size, false)
}

// turns are the whole turns after which a line of the globe may come into the frame: lines run to 540° east.
var turns = []float64{-720, -360, 0, 360, 720}

// ring draws a ring of the globe: what of it is within the frame, on the drawing.
func (f frame) ring(ring line) (out [][]point) {
	for _, turn := range turns {
		if !ring.box.moved(turn - f.mid).meets(f.bounds) {
			continue
		}
		cut := clip(moved(ring.points, turn-f.mid), f.bounds)
		flat := make([]point, 0, len(cut))
		for _, p := range dense(cut) {
			flat = append(flat, f.onto(f.project(p.x, p.y)))
		}
		if flat = clip(flat, f.window(8)); len(flat) > 2 {
			out = append(out, flat)
		}
	}
	return out
}

// line draws a line of the globe, in pieces where it leaves the frame.
func (f frame) line(l line) (out [][]point) {
	for _, turn := range turns {
		if !l.box.moved(turn - f.mid).meets(f.bounds) {
			continue
		}
		var piece []point
		for _, p := range moved(l.points, turn-f.mid) {
			at := f.onto(f.project(p.x, p.y))
			if f.bounds.holds(p) && f.window(40).holds(at) {
				piece = append(piece, at)
				continue
			}
			out, piece = append(out, piece), nil
		}
		out = append(out, piece)
	}
	return out
}

// moved is a line that many degrees further east.
func moved(line []point, lon float64) []point {
	out := make([]point, len(line))
	for i, p := range line {
		out[i] = point{p.x + lon, p.y}
	}
	return out
}

func (b box) moved(lon float64) box { return box{b.minX + lon, b.minY, b.maxX + lon, b.maxY} }

// clip cuts a ring to a box (Sutherland and Hodgman, 1974): what lies outside becomes edges along it.
func clip(ring []point, b box) []point {
	ring = cutAt(ring, func(p point) float64 { return p.x - b.minX })
	ring = cutAt(ring, func(p point) float64 { return b.maxX - p.x })
	ring = cutAt(ring, func(p point) float64 { return p.y - b.minY })
	return cutAt(ring, func(p point) float64 { return b.maxY - p.y })
}

// cutAt keeps the part of a ring where side is not below zero.
func cutAt(ring []point, side func(point) float64) []point {
	out := make([]point, 0, len(ring)+4)
	for i, p := range ring {
		last := ring[(i+len(ring)-1)%len(ring)]
		a, b := side(last), side(p)
		if (a < 0) != (b < 0) {
			t := a / (a - b)
			out = append(out, point{last.x + t*(p.x-last.x), last.y + t*(p.y-last.y)})
		}
		if b >= 0 {
			out = append(out, p)
		}
	}
	return out
}

// dense adds points to the long edges of a ring in degrees, for what is straight on the globe's grid is not on the map.
func dense(ring []point) []point {
	var out []point
	for i, p := range ring {
		out = append(out, p)
		next := ring[(i+1)%len(ring)]
		n := math.Ceil(math.Max(math.Abs(next.x-p.x), math.Abs(next.y-p.y)) / 2)
		for k := 1.0; k < n; k++ {
			out = append(out, point{p.x + (next.x-p.x)*k/n, p.y + (next.y-p.y)*k/n})
		}
	}
	return out
}

// written writes lines as path data, coarser until it is short enough.
func written(lines [][]point, size int, rings bool) string {
	for tolerance := 0.5; ; tolerance *= 1.4 {
		var out []byte
		for _, line := range lines {
			out = appendPath(out, simpler(line, tolerance, rings), rings)
		}
		if len(out) <= size {
			return string(out)
		}
	}
}

// simpler leaves out the points of a line that lie within tolerance of it, and rings that are too small to see.
func simpler(line []point, tolerance float64, ring bool) []point {
	switch {
	case len(line) < 3:
		return line
	case ring:
		return simplerRing(line, tolerance)
	}
	return append([]point{line[0]}, thin(line, tolerance)...)
}

// simplerRing halves the ring at the point farthest from its first, for an algorithm that takes lines.
func simplerRing(ring []point, tolerance float64) []point {
	w, far := nowhere, 0
	for i, p := range ring {
		w = w.with(p)
		if away(ring[0], p) > away(ring[0], ring[far]) {
			far = i
		}
	}
	if max(w.maxX-w.minX, w.maxY-w.minY) < 4*tolerance {
		return nil
	}
	back := append(ring[far:len(ring):len(ring)], ring[0])
	return append(thin(ring[:far+1], tolerance), thin(back, tolerance)...)
}

// thin is the algorithm of Douglas and Peucker. It leaves the first point of line out.
func thin(line []point, tolerance float64) []point {
	if len(line) < 2 {
		return nil
	}
	a, b := line[0], line[len(line)-1]
	worst, at := 0.0, 0
	for i := 1; i < len(line)-1; i++ {
		if d := offLine(line[i], a, b); d > worst {
			worst, at = d, i
		}
	}
	if worst <= tolerance {
		return []point{b}
	}
	return append(thin(line[:at+1], tolerance), thin(line[at:], tolerance)...)
}

func away(a, b point) float64 { return math.Hypot(a.x-b.x, a.y-b.y) }

// offLine is how far p lies from the stretch between a and b.
func offLine(p, a, b point) float64 {
	dx, dy := b.x-a.x, b.y-a.y
	length := dx*dx + dy*dy
	if length == 0 {
		return away(p, a)
	}
	t := math.Max(0, math.Min(1, ((p.x-a.x)*dx+(p.y-a.y)*dy)/length))
	return away(p, point{a.x + t*dx, a.y + t*dy})
}

// appendPath writes one line in half units, each point as its difference from the one before.
func appendPath(out []byte, line []point, ring bool) []byte {
	if len(line) < 2 || ring && len(line) < 3 {
		return out
	}
	x, y := 0, 0
	for i, p := range line {
		dx, dy := round(2*p.x)-x, round(2*p.y)-y
		x, y = x+dx, y+dy
		switch {
		case i == 0:
			out = append(out, 'M')
		case dx == 0 && dy == 0:
			continue
		default:
			out = append(out, 'l')
		}
		out = strconv.AppendInt(out, int64(dx), 10)
		if dy >= 0 {
			out = append(out, ' ')
		}
		out = strconv.AppendInt(out, int64(dy), 10)
	}
	if ring {
		out = append(out, 'z')
	}
	return out
}

package atlas

import "math"

const (
	rad   = math.Pi / 180
	earth = 6371 // km
)

// A frame is the window of a map: a projection, and the rectangle of its plane that is drawn.
// The plane's unit is the earth's radius, its y runs south.
type frame struct {
	name          string
	project       func(lon, lat float64) point // lon is counted from mid, within 180° of it
	mid           float64                      // the meridian in the middle
	bounds        box                          // degrees that the window may show, lon from mid
	left, top     float64
	width, height float64
	pixels        int // the width of the drawing
}

// A box is a rectangle, on a map or in degrees.
type box struct{ minX, minY, maxX, maxY float64 }

// nowhere is the box that holds no point.
var nowhere = box{math.Inf(1), math.Inf(1), math.Inf(-1), math.Inf(-1)}

func (f frame) scale() float64 { return float64(f.pixels) / f.width }

// at is a point of the globe on the drawing; inside is false outside its window.
func (f frame) at(lon, lat float64) (p point, inside bool) {
	lon = math.Remainder(lon-f.mid, 360)
	if !f.bounds.holds(point{lon, lat}) {
		return p, false
	}
	p = f.onto(f.project(lon, lat))
	return p, f.window(0).holds(p)
}

// onto takes a point of the plane to the drawing.
func (f frame) onto(p point) point {
	return point{(p.x - f.left) * f.scale(), (p.y - f.top) * f.scale()}
}

// window is the drawing's rectangle, wider by margin on each side.
func (f frame) window(margin float64) box {
	return box{-margin, -margin, float64(f.pixels) + margin, f.height*f.scale() + margin}
}

// meets tells whether two boxes touch.
func (b box) meets(c box) bool {
	return b.minX < c.maxX && b.maxX > c.minX && b.minY < c.maxY && b.maxY > c.minY
}

// with widens b to hold p.
func (b box) with(p point) box {
	return box{min(b.minX, p.x), min(b.minY, p.y), max(b.maxX, p.x), max(b.maxY, p.y)}
}

func (b box) holds(p point) bool {
	return p.x >= b.minX && p.x <= b.maxX && p.y >= b.minY && p.y <= b.maxY
}

// equalEarth projects as Šavrič, Patterson and Jenny (2018): true areas, and shapes that are pleasant to look at.
func equalEarth(lon, lat float64) point {
	const a1, a2, a3, a4 = 1.340264, -0.081106, 0.000893, 0.003796
	t := math.Asin(math.Sqrt(3) / 2 * math.Sin(lat*rad))
	t2 := t * t
	t6 := t2 * t2 * t2
	x := 2 * math.Sqrt(3) * lon * rad * math.Cos(t) / (3 * (a1 + 3*a2*t2 + t6*(7*a3+9*a4*t2)))
	return point{x, -t * (a1 + a2*t2 + t6*(a3+a4*t2))}
}

// equalArea is Lambert's azimuthal projection around a latitude: areas are true, and shapes nearly so within a continent.
func equalArea(lat0 float64) func(lon, lat float64) point {
	sin0, cos0 := math.Sincos(lat0 * rad)
	return func(lon, lat float64) point {
		sinLat, cosLat := math.Sincos(lat * rad)
		sinLon, cosLon := math.Sincos(lon * rad)
		k := math.Sqrt(2 / math.Max(1e-9, 1+sin0*sinLat+cos0*cosLat*cosLon))
		return point{k * cosLat * sinLon, -k * (cos0*sinLat - sin0*cosLat*cosLon)}
	}
}

// The proportions of a map, and the least width of one in radii of the earth: the coastlines are no finer.
const proportion, narrowest = 0.6, 500.0 / earth

// fit frames places: a region where they lie within a third of the globe, or else the world.
func fit(places []Place) frame {
	lat, lon := centre(places)
	mid := Place{Lat: lat, Lon: lon}
	for _, p := range places {
		if distance(mid, p) > 55*rad {
			return world()
		}
	}
	project := equalArea(lat)
	b := nowhere
	for _, p := range places {
		at := project(math.Remainder(p.Lon-lon, 360), p.Lat)
		r := math.Min(p.radius(), 150) / earth // a country's name stands at its point: its edges may be cut
		b = b.with(point{at.x - r, at.y - r}).with(point{at.x + r, at.y + r})
	}
	width := 1.2 * max(narrowest, b.maxX-b.minX, (b.maxY-b.minY)/proportion)
	return region(lat, lon, width, point{(b.minX + b.maxX) / 2, (b.minY + b.maxY) / 2})
}

// region frames the window of a width around a point of the plane whose origin is at lat, lon.
func region(lat, lon, width float64, mid point) frame {
	f := frame{name: "region", project: equalArea(lat), mid: lon, width: width, height: width * proportion, pixels: Width}
	f.left, f.top = mid.x-f.width/2, mid.y-f.height/2
	far := math.Hypot(math.Abs(mid.x)+f.width/2, math.Abs(mid.y)+f.height/2)
	angle := 2*math.Asin(math.Min(1, far/2))/rad + 3
	f.bounds = box{-180, lat - angle, 180, lat + angle}
	if f.bounds.minY > -90 && f.bounds.maxY < 90 {
		f.bounds.maxX = math.Asin(math.Min(1, math.Sin(angle*rad)/math.Cos(lat*rad))) / rad
		f.bounds.minX = -f.bounds.maxX
	}
	return f
}

// world frames the inhabited world. Its edge runs through the Bering Strait.
func world() frame {
	f := frame{name: "world", project: equalEarth, mid: 11, bounds: box{-180, -58, 180, 84}, pixels: Width}
	f.left, f.top = f.project(-180, 0).x, f.project(0, 84).y
	f.width, f.height = -2*f.left, f.project(0, -58).y-f.top
	return f
}

// around frames a small map with p in its middle.
func around(p Place) frame {
	f := region(p.Lat, p.Lon, max(2600, p.radius()*4)/earth, point{})
	f.name, f.pixels = "near", 240
	return f
}

// centre is the middle of places on the globe, in degrees.
func centre(places []Place) (lat, lon float64) {
	var x, y, z float64
	for _, p := range places {
		sinLat, cosLat := math.Sincos(p.Lat * rad)
		sinLon, cosLon := math.Sincos(p.Lon * rad)
		x, y, z = x+cosLat*cosLon, y+cosLat*sinLon, z+sinLat
	}
	return math.Atan2(z, math.Hypot(x, y)) / rad, math.Atan2(y, x) / rad
}

package atlas

import (
	"slices"
	"unicode/utf8"
)

// The sizes of labels in units: on a page of some 900 pixels, and on a narrow one. The style sheet has the same.
const labelSize, narrowSize = 17, 34

// label gives spots a side for their name, "start" (after the point) or "end" (before it), where it has room: those first come first.
func label(spots []Spot, width, height int) {
	size, narrow := float64(labelSize), float64(narrowSize)
	if width < Width {
		size, narrow = 13, 13 // a small map is as large on every page
	}
	window := box{0, 0, float64(width), float64(height)}
	var taken, takenNarrow []box
	for _, s := range spots {
		taken, takenNarrow = append(taken, s.dot(size)), append(takenNarrow, s.dot(narrow))
	}
	for i := range spots {
		if i == 40 {
			return
		}
		spots[i].Label, taken = place(spots[i], size, window, taken)
		spots[i].Narrow, takenNarrow = place(spots[i], narrow, window, takenNarrow)
	}
}

// dot is what the point of s covers, where letters are of a size.
func (s Spot) dot(size float64) box {
	x, y, r := float64(s.X), float64(s.Y), size/4
	return box{x - r, y - r, x + r, y + r}
}

// place finds a side of s on which its name covers nothing that is taken, and takes it.
func place(s Spot, size float64, window box, taken []box) (string, []box) {
	wide, gap := float64(utf8.RuneCountInString(s.name))*size*0.56, size*0.55
	x, y := float64(s.X), float64(s.Y)
	for _, side := range []struct {
		anchor string
		from   float64
	}{{"start", x + gap}, {"end", x - gap - wide}} {
		b := box{side.from, y - size/2, side.from + wide, y + size/2}
		if inside(b, window) && !covers(b, taken) {
			return side.anchor, append(taken, b)
		}
	}
	return "", taken
}

func inside(b, window box) bool {
	return b.minX >= window.minX && b.minY >= window.minY && b.maxX <= window.maxX && b.maxY <= window.maxY
}

func covers(b box, taken []box) bool {
	return slices.ContainsFunc(taken, b.meets)
}

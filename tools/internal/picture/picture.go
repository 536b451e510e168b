// Package picture draws what a link to an entry shows where it is shared: its date, its title, how sure it is, and whose
// timeline it is in, as a PNG of [Width] by [Height] pixels.
//
//	png, err := picture.Draw(picture.Text{Site: "The river", When: "19 April 2025", Title: "Shells fall on a bridge", Status: "disputed"})
//
// The same text gives the same bytes. The letters are the Go fonts' (BSD): Latin, Greek and Cyrillic, which run from left to right.
package picture

import (
	"bytes"
	"image"
	"image/color"
	"image/png"
	"strings"
	"sync"

	"golang.org/x/image/font"
	"golang.org/x/image/font/gofont/gobold"
	"golang.org/x/image/font/gofont/goregular"
	"golang.org/x/image/font/opentype"
	"golang.org/x/image/math/fixed"
)

// The size of a picture in pixels: what those who show links ask for.
const Width, Height = 1200, 630

// Style goes up when Draw draws the same text otherwise, so that what was drawn before is drawn anew.
const Style = 1

// margin is the width of the empty edge.
const margin = 72

// A Text is what a picture says.
type Text struct {
	Site   string `json:"site"`
	When   string `json:"when"`
	Title  string `json:"title"`
	Status string `json:"status"`
}

// Draw draws t.
func Draw(t Text) ([]byte, error) {
	p := newPage()
	p.line(t.Site, bold(), 32, ink, margin, 96)
	p.rule(124, 4)
	p.line(t.When, regular(), 38, soft, margin, 206)
	p.title(t.Title)
	p.rule(Height-112, 1)
	p.line(t.Status, bold(), 32, ink, margin, Height-56)
	var out bytes.Buffer
	err := png.Encode(&out, p.img)
	return out.Bytes(), err
}

// Title sizes in pixels, the largest first, and how many lines there is room for.
var titleSizes = []struct {
	size  float64
	lines int
}{{72, 3}, {60, 4}, {48, 5}}

// title writes the title as large as it fits; what does not fit at all is cut.
func (p page) title(text string) {
	for i, s := range titleSizes {
		lines := wrapped(text, bold(), s.size)
		if len(lines) > s.lines && i < len(titleSizes)-1 {
			continue
		}
		if len(lines) > s.lines {
			lines = lines[:s.lines]
			lines[s.lines-1] = cut(lines[s.lines-1]+" …", bold(), s.size)
		}
		for n, line := range lines {
			p.line(line, bold(), s.size, ink, margin, 222+int(s.size*(1+1.15*float64(n))))
		}
		return
	}
}

// wrapped breaks text between words into lines that fit.
func wrapped(text string, f *opentype.Font, size float64) (lines []string) {
	line := ""
	for _, word := range strings.Fields(text) {
		longer := strings.TrimSpace(line + " " + word)
		if line != "" && !fits(longer, f, size) {
			lines, longer = append(lines, cut(line, f, size)), word
		}
		line = longer
	}
	return append(lines, cut(line, f, size))
}

// cut shortens text until it fits, with an ellipsis for what is gone.
func cut(text string, f *opentype.Font, size float64) string {
	for letters := []rune(strings.TrimSuffix(text, "…")); !fits(text, f, size); {
		letters = letters[:len(letters)-1]
		text = strings.TrimSpace(string(letters)) + "…"
	}
	return text
}

func fits(text string, f *opentype.Font, size float64) bool {
	return font.MeasureString(face(f, size), text).Ceil() <= Width-2*margin
}

// The colours of a picture are two inks, each in steps from the paper, for the edges of letters. Sixteen make a small file.
type shade uint8

const (
	steps       = 7
	ink   shade = 1
	soft  shade = 1 + steps
)

var palette = sync.OnceValue(func() color.Palette {
	paper := color.RGBA{0xfb, 0xfa, 0xf7, 0xff}
	colours := color.Palette{paper}
	for _, c := range []color.RGBA{{0x1b, 0x1a, 0x18, 0xff}, {0x57, 0x53, 0x4c, 0xff}} {
		for i := 1; i <= steps; i++ {
			mix := func(from, to uint8) uint8 { return uint8((int(from)*(steps-i) + int(to)*i) / steps) }
			colours = append(colours, color.RGBA{mix(paper.R, c.R), mix(paper.G, c.G), mix(paper.B, c.B), 0xff})
		}
	}
	return colours
})

// A page is a picture while it is drawn.
type page struct{ img *image.Paletted }

func newPage() page {
	return page{image.NewPaletted(image.Rect(0, 0, Width, Height), palette())}
}

// rule draws a line from margin to margin.
func (p page) rule(y, height int) {
	for dy := range height {
		for x := margin; x < Width-margin; x++ {
			p.img.SetColorIndex(x, y+dy, uint8(ink)+steps-1)
		}
	}
}

// line writes text on a base line, cut where it is too long.
func (p page) line(text string, f *opentype.Font, size float64, s shade, x, y int) {
	letters := face(f, size)
	dot := fixed.P(x, y)
	last := rune(-1)
	for _, r := range cut(strings.TrimSpace(text), f, size) {
		if last >= 0 {
			dot.X += letters.Kern(last, r)
		}
		box, mask, at, advance, _ := letters.Glyph(dot, r)
		p.stamp(box, mask, at, s)
		dot.X += advance
		last = r
	}
}

// stamp prints a letter; where two overlap, the darker counts.
func (p page) stamp(box image.Rectangle, mask image.Image, at image.Point, s shade) {
	for y := box.Min.Y; y < box.Max.Y; y++ {
		for x := box.Min.X; x < box.Max.X; x++ {
			_, _, _, a := mask.At(at.X+x-box.Min.X, at.Y+y-box.Min.Y).RGBA()
			if step := (a*steps + 0x7fff) / 0xffff; step > 0 {
				p.img.SetColorIndex(x, y, max(p.img.ColorIndexAt(x, y), uint8(s)+uint8(step)-1))
			}
		}
	}
}

// The fonts are read when the first picture is drawn.
var (
	regular = sync.OnceValue(func() *opentype.Font { return parse(goregular.TTF) })
	bold    = sync.OnceValue(func() *opentype.Font { return parse(gobold.TTF) })
)

func parse(ttf []byte) *opentype.Font {
	f, err := opentype.Parse(ttf)
	if err != nil {
		panic(err) // a broken font of the library's
	}
	return f
}

// face is a font in a size in pixels.
func face(f *opentype.Font, size float64) font.Face {
	letters, err := opentype.NewFace(f, &opentype.FaceOptions{Size: size, DPI: 72})
	if err != nil {
		panic(err) // a size that cannot be
	}
	return letters
}

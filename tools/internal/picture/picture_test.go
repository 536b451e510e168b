package picture

import (
	"bytes"
	"image/png"
	"strings"
	"testing"
)

var bridge = Text{Site: "The river", When: "week of 14 April 2025", Title: "Shells fall on a bridge as the talks about it go on in the town below", Status: "disputed"}

func draw(t testing.TB, text Text) []byte {
	t.Helper()
	data, err := Draw(text)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func TestSameTextGivesTheSameBytes(t *testing.T) {
	if !bytes.Equal(draw(t, bridge), draw(t, bridge)) {
		t.Error("two pictures of one text differ")
	}
}

// Each picture has the size that is asked for, and is small; however long its words are.
func TestEveryTitleFits(t *testing.T) {
	for _, title := range []string{
		"", "Truce", bridge.Title, "Обстріл мосту під час переговорів про нього", strings.Repeat("word ", 200), strings.Repeat("w", 300), "a\nb\x00",
	} {
		text := bridge
		text.Title = title
		data := draw(t, text)
		c, err := png.DecodeConfig(bytes.NewReader(data))
		if err != nil || c.Width != Width || c.Height != Height {
			t.Errorf("%.20q: %d by %d, %v", title, c.Width, c.Height, err)
		}
		if len(data) > 30_000 {
			t.Errorf("%.20q: %d bytes", title, len(data))
		}
	}
}

func BenchmarkDraw(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		draw(b, bridge)
	}
}

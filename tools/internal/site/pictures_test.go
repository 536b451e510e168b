package site

import (
	"bytes"
	"image/png"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// An entry has a picture for those who share it, which its page names; and the words that it was drawn from are gone.
func TestEntriesHavePictures(t *testing.T) {
	dir := project(t, "river.txtar")
	build(t, Options{Dir: dir, BaseURL: "https://river.example.org/"})
	for entry, drawn := range map[string]bool{"2025-04-19-bridge": true, "2025-04-20-arabic": false} {
		page := read(t, dir, "public", "timeline", entry, "index.html")
		named := regexp.MustCompile(`property="og:image" content="https://river.example.org/([^"]+)"`).FindStringSubmatch(page)
		if !drawn {
			if named != nil {
				t.Errorf("%s: a picture in letters that the fonts have not: %s", entry, named[1])
			}
			continue
		}
		if named == nil {
			t.Fatalf("%s names no picture", entry)
		}
		data := read(t, dir, "public", named[1])
		if c, err := png.DecodeConfig(bytes.NewReader([]byte(data))); err != nil || c.Width != 1200 || c.Height != 630 {
			t.Errorf("%s: %d by %d, %v", named[1], c.Width, c.Height, err)
		}
	}
	left, err := filepath.Glob(filepath.Join(dir, "public", "og", "*", "*"))
	if err != nil || len(left) != 1 || strings.HasSuffix(left[0], wordsSuffix) {
		t.Errorf("public/og holds %s, %v", left, err)
	}
	if list, _ := os.ReadDir(dir); len(list) != 2 { // content, public
		t.Errorf("the build left %v", list)
	}
}

// Of a long timeline, the key moments have pictures.
func TestLongTimelinesPictureKeyMoments(t *testing.T) {
	dir := project(t, "river.txtar")
	write(t, filepath.Join(dir, "config.toml"), "[params]\nwhole = 1\n")
	build(t, Options{Dir: dir})
	if left, _ := filepath.Glob(filepath.Join(dir, "public", "og", "*", "*")); left != nil {
		t.Errorf("pictures of what is no key moment: %s", left)
	}
}

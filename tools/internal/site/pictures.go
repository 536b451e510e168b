package site

import (
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"sync"

	"github.com/spf13/afero"

	"dateline/tools/internal/picture"
)

// wordsSuffix ends the names of files that layouts publish for a picture: og/en/truce.picture.json becomes og/en/truce.png.
const wordsSuffix = ".picture.json"

// finishPictures draws the pictures whose words layouts have published under built, and puts them in their place.
func finishPictures(built afero.Fs) error {
	var names []string
	err := afero.Walk(built, "/", func(name string, info fs.FileInfo, err error) error {
		if err == nil && strings.HasSuffix(name, wordsSuffix) {
			names = append(names, name)
		}
		return err
	})
	if err != nil {
		return err
	}
	errs := make([]error, len(names))
	var all sync.WaitGroup
	atOnce := make(chan bool, runtime.NumCPU())
	for i, name := range names {
		atOnce <- true
		all.Go(func() {
			errs[i] = finishPicture(built, name)
			<-atOnce
		})
	}
	all.Wait()
	for _, err := range errs {
		if err != nil {
			return err
		}
	}
	return nil
}

// finishPicture draws the picture of one file, unless an earlier build did.
func finishPicture(built afero.Fs, name string) error {
	words, err := afero.ReadFile(built, name)
	if err != nil {
		return err
	}
	cached := filepath.Join(cacheDir(), "pictures", fmt.Sprintf("%d-%x.png", picture.Style, sha256.Sum256(words)))
	data, err := os.ReadFile(cached)
	if err != nil {
		var text picture.Text
		if err := json.Unmarshal(words, &text); err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
		if data, err = picture.Draw(text); err != nil {
			return err
		}
		keep(cached, data)
	}
	if err := afero.WriteFile(built, strings.TrimSuffix(name, wordsSuffix)+".png", data, 0o644); err != nil {
		return err
	}
	return built.Remove(name)
}

// keep writes a file of the cache, whole or not at all. One that cannot be kept is made again.
func keep(name string, data []byte) {
	if os.MkdirAll(filepath.Dir(name), 0o755) != nil {
		return
	}
	part, err := os.CreateTemp(filepath.Dir(name), "part-")
	if err != nil {
		return
	}
	_, err = part.Write(data)
	if part.Close() != nil || err != nil || os.Rename(part.Name(), name) != nil {
		os.Remove(part.Name())
	}
}

// Package site builds a timeline's website from its folder, and serves it while an editor writes.
// It is the only package that imports Hugo. The shortest way in:
//
//	stats, err := site.Build(site.Options{Dir: "."})
//
// What a folder does not have (layouts, styles, configuration) comes from the starter site inside the binary,
// so a folder with nothing but content/ builds.
package site

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/afero"
)

// Options say what to build and where to.
type Options struct {
	Dir     string // the project's folder; empty: the working directory
	Out     string // where the site goes; empty: public/ in Dir
	BaseURL string // the address the site will have; empty: as config.toml says

	// Files makes files that the project can do without, by their path in it, from the site's params, in JSON; nil: none.
	// The project's own file of the same name takes the place of one.
	Files func(params []byte) (map[string][]byte, error)
}

// Stats counts what a build did.
type Stats struct {
	Entries int // entries in the timeline
	Pages   int // pages of all kinds
	Files   int // files in the site
	Written int // files that are new or changed
	Removed int // files of an earlier build that are gone now
}

// Problems are what is wrong with a project, a line each: "content/timeline/x.md:3: …". It is an error.
type Problems []string

func (p Problems) Error() string { return strings.Join(p, "\n") }

// Build builds the site of o.Dir into o.Out. The same project gives the same bytes: no clock and no environment is read.
// Hugo's warnings count as errors; where there is one, nothing in o.Out changes, and the error is a [Problems].
// A file in o.Out that the build does not write is removed, unless its name begins with a dot.
func Build(o Options) (Stats, error) {
	o, err := o.abs()
	if err != nil {
		return Stats{}, err
	}
	if err := replaceable(o.Out); err != nil {
		return Stats{}, err
	}
	built, stats, err := render(o)
	if err != nil {
		return Stats{}, err
	}
	stats.Written, stats.Removed, err = publish(built, o.Out)
	return stats, err
}

// abs fills in what o leaves out and makes its paths absolute.
func (o Options) abs() (Options, error) {
	var err error
	if o.Dir, err = filepath.Abs(o.Dir); err != nil {
		return o, err
	}
	if info, err := os.Stat(filepath.Join(o.Dir, "content")); err != nil || !info.IsDir() {
		return o, fmt.Errorf("%s: there is no content folder in it (try --dir, or dateline import)", o.Dir)
	}
	if o.Out == "" {
		o.Out = filepath.Join(o.Dir, "public")
	}
	o.Out, err = filepath.Abs(o.Out)
	return o, err
}

// replaceable tells whether dir may be filled and cleaned: it is not there, is empty, or holds an earlier site.
func replaceable(dir string) error {
	list, err := os.ReadDir(dir)
	if errors.Is(err, fs.ErrNotExist) || err == nil && len(list) == 0 {
		return nil
	}
	if err != nil {
		return err
	}
	if _, err := os.Stat(filepath.Join(dir, "index.html")); err != nil {
		return fmt.Errorf("%s: holds something else than a site; empty it or choose another folder", dir)
	}
	return nil
}

// publish makes the folder out hold what built holds. A file that has the same bytes already is not written.
func publish(built afero.Fs, out string) (written, removed int, err error) {
	want := map[string]bool{}
	err = afero.Walk(built, "/", func(name string, info fs.FileInfo, err error) error {
		if err != nil || info.IsDir() {
			return err
		}
		rel := strings.TrimPrefix(filepath.ToSlash(name), "/")
		want[rel] = true
		data, err := afero.ReadFile(built, name)
		if err != nil {
			return err
		}
		changed, err := writeChanged(filepath.Join(out, filepath.FromSlash(rel)), data)
		if changed {
			written++
		}
		return err
	})
	if err != nil {
		return written, 0, err
	}
	removed, err = removeOthers(out, want)
	return written, removed, err
}

// writeChanged writes data to name unless the file holds it already.
func writeChanged(name string, data []byte) (changed bool, err error) {
	if old, err := os.ReadFile(name); err == nil && string(old) == string(data) {
		return false, nil
	}
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		return false, err
	}
	return true, os.WriteFile(name, data, 0o644)
}

// removeOthers removes the files under out that are not wanted, and the folders that this leaves empty.
func removeOthers(out string, wanted map[string]bool) (removed int, err error) {
	var dirs []string
	err = filepath.WalkDir(out, func(name string, d fs.DirEntry, err error) error {
		if err != nil || name == out {
			return err
		}
		rel, _ := filepath.Rel(out, name)
		switch {
		case strings.HasPrefix(d.Name(), "."): // .git, .nojekyll: the publisher's, not ours
			if d.IsDir() {
				return filepath.SkipDir
			}
		case d.IsDir():
			dirs = append(dirs, name)
		case !wanted[filepath.ToSlash(rel)]:
			removed++
			return os.Remove(name)
		}
		return nil
	})
	for i := len(dirs) - 1; i >= 0; i-- {
		os.Remove(dirs[i]) // fails on a folder that is not empty, which is what we want
	}
	return removed, err
}

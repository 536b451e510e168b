package site

import (
	"encoding/json"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strings"
	"sync"

	"github.com/bep/logg"
	"github.com/bep/overlayfs"
	"github.com/gohugoio/hugo/common/herrors"
	"github.com/gohugoio/hugo/common/loggers"
	"github.com/gohugoio/hugo/config"
	"github.com/gohugoio/hugo/config/allconfig"
	"github.com/gohugoio/hugo/deps"
	"github.com/gohugoio/hugo/hugofs"
	"github.com/gohugoio/hugo/hugolib"
	"github.com/spf13/afero"

	"dateline"
)

// starterConfig is the name that the starter's config.toml has beside the project's own, which is read after it.
const starterConfig = "config.starter.toml"

// render builds the site of o into memory. It writes nothing but the caches in [cacheDir].
func render(o Options) (afero.Fs, Stats, error) {
	starter := afero.NewMemMapFs()
	if err := unpack(starter, o.Dir); err != nil {
		return nil, Stats{}, err
	}
	if err := starter.MkdirAll(filepath.Join(o.Dir, "data"), 0o755); err != nil { // Hugo looks for it before [Options.addFiles]
		return nil, Stats{}, err
	}
	source := overlayfs.New(overlayfs.Options{Fss: []afero.Fs{hugofs.Os, starter}, FirstWritable: true})
	said := &listener{dir: o.Dir}
	flags := o.flags()
	configs, err := allconfig.LoadConfig(allconfig.ConfigSourceDescriptor{
		Fs: source, Flags: flags, Filename: starterConfig + ",config,hugo", Environment: "production",
		Logger:  said.logger(),
		Environ: []string{"HUGO_=none"}, // not empty, so that Hugo does not read the environment
	})
	if err != nil {
		return nil, Stats{}, said.problems(err)
	}
	hideDrafts(configs)
	if err := o.addFiles(starter, configs.Base.Params); err != nil {
		return nil, Stats{}, err
	}
	if err := addAbout(starter, o.Dir, configs); err != nil {
		return nil, Stats{}, err
	}
	if err := addPages(starter, o.Dir, configs); err != nil {
		return nil, Stats{}, err
	}
	flags.Set("publishDirStatic", configs.Base.PublishDir)
	flags.Set("publishDirDynamic", configs.Base.PublishDir)
	files := hugofs.NewFromSourceAndDestination(source, afero.NewMemMapFs(), flags)
	files.PublishDir = hugofs.NewCreateCountingFs(files.PublishDir) // so that Hugo sees two files with one address
	h, err := hugolib.NewHugoSites(deps.DepsCfg{Configs: configs, Fs: files, TestLogger: said.logger()})
	if err != nil {
		return nil, Stats{}, said.problems(err)
	}
	defer h.Close()
	if err := copyStatic(h, files.PublishDir); err != nil {
		return nil, Stats{}, err
	}
	if err := said.problems(h.Build(hugolib.BuildCfg{})); err != nil {
		return nil, Stats{}, err
	}
	if err := finishCalendars(files.PublishDir); err != nil {
		return nil, Stats{}, err
	}
	if err := finishPictures(files.PublishDir); err != nil {
		return nil, Stats{}, err
	}
	return files.PublishDir, count(h, files.PublishDir), nil
}

// flags are the settings that a project cannot change.
func (o Options) flags() config.Provider {
	flags := config.New()
	flags.Set("workingDir", o.Dir)
	flags.Set("publishDir", filepath.Join(o.Dir, "public"))
	flags.Set("cacheDir", cacheDir())
	flags.Set("buildFuture", true) // a planned meeting shows
	flags.Set("printPathWarnings", true)
	if o.BaseURL != "" {
		flags.Set("baseURL", o.BaseURL)
	}
	return flags
}

// cacheDir is where Hugo may keep what is costly to make again.
func cacheDir() string {
	dir, err := os.UserCacheDir()
	if err != nil {
		dir = os.TempDir()
	}
	return filepath.Join(dir, "dateline")
}

// unpack lays the starter site under dir in memory.
func unpack(mem afero.Fs, dir string) error {
	return fs.WalkDir(dateline.Starter, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || name == englishAbout { // addAbout lays that, in the site's own languages
			return err
		}
		data, err := dateline.Starter.ReadFile(name)
		if err != nil {
			return err
		}
		if name == "config.toml" {
			name = starterConfig
		}
		return afero.WriteFile(mem, filepath.Join(dir, filepath.FromSlash(name)), data, 0o644)
	})
}

// addFiles lays what o.Files makes under the project's folder in memory.
func (o Options) addFiles(mem afero.Fs, params any) error {
	if o.Files == nil {
		return nil
	}
	said, err := json.Marshal(params)
	if err != nil {
		return err
	}
	files, err := o.Files(said)
	for name, data := range files {
		if err := afero.WriteFile(mem, filepath.Join(o.Dir, filepath.FromSlash(name)), data, 0o644); err != nil {
			return err
		}
	}
	return err
}

// copyStatic copies the files that are published as they are.
func copyStatic(h *hugolib.HugoSites, to afero.Fs) error {
	for _, static := range h.BaseFs.SourceFilesystems.Static {
		err := afero.Walk(static.Fs, "", func(name string, info fs.FileInfo, err error) error {
			if err != nil || info.IsDir() {
				return err
			}
			data, err := afero.ReadFile(static.Fs, name)
			if err != nil {
				return err
			}
			return afero.WriteFile(to, name, data, 0o644)
		})
		if err != nil && !os.IsNotExist(err) {
			return err
		}
	}
	return nil
}

// count tells what was built.
func count(h *hugolib.HugoSites, built afero.Fs) Stats {
	var s Stats
	for _, one := range h.Sites {
		for _, p := range one.RegularPages() {
			if p.Section() == "timeline" {
				s.Entries++
			}
		}
	}
	afero.Walk(built, "/", func(name string, info fs.FileInfo, err error) error {
		if err == nil && !info.IsDir() {
			s.Files++
			if path.Ext(name) == ".html" {
				s.Pages++
			}
		}
		return err
	})
	return s
}

// A listener keeps what Hugo says of a build, warnings and errors alike.
type listener struct {
	dir  string
	mu   sync.Mutex
	said []string
}

// logger returns a logger of Hugo's that tells l and prints nothing.
func (l *listener) logger() loggers.Logger {
	return loggers.New(loggers.Options{
		Level: logg.LevelWarn, StdOut: io.Discard, StdErr: io.Discard,
		HandlerPost: func(e *logg.Entry) error {
			l.mu.Lock()
			defer l.mu.Unlock()
			l.add(e.Message)
			return nil
		},
	})
}

// add keeps one message once, with paths as the editor knows them.
func (l *listener) add(message string) {
	message = strings.ReplaceAll(strings.TrimSpace(message), l.dir+string(filepath.Separator), "")
	for _, old := range l.said {
		if old == message {
			return
		}
	}
	l.said = append(l.said, message)
}

// problems is what went wrong: what Hugo said, and where err points; nil where nothing did.
func (l *listener) problems(err error) error {
	l.mu.Lock()
	defer l.mu.Unlock()
	for _, e := range herrors.UnwrapFileErrorsWithErrorContext(err) {
		p := e.Position()
		l.add(fmt.Sprintf("%s:%d: %s", p.Filename, p.LineNumber, strings.TrimSpace(rootOf(e).Error())))
	}
	if err != nil && len(l.said) == 0 {
		l.add(err.Error())
	}
	if len(l.said) == 0 {
		return nil
	}
	return Problems(l.said)
}

// rootOf is the innermost cause of err: Hugo wraps the position around it that problems prints itself.
func rootOf(err error) error {
	for {
		u, ok := err.(interface{ Unwrap() error })
		if !ok || u.Unwrap() == nil {
			return err
		}
		err = u.Unwrap()
	}
}

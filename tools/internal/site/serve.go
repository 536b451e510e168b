package site

import (
	"context"
	"fmt"
	"html"
	"io"
	"net"
	"net/http"
	"os"
	"path"
	"path/filepath"
	"strings"
	"sync"
	"time"

	"github.com/fsnotify/fsnotify"
	"github.com/spf13/afero"
)

// settle is how long the folder must be quiet before the site is built anew: an editor's save is several events.
const settle = 150 * time.Millisecond

// watched are the parts of a project that the site depends on.
var watched = []string{"content", "layouts", "static", "assets", "i18n", "data", "config", "config.toml", "hugo.toml"}

// Serve builds the site of o in memory, serves it at addr ("localhost:1313"; port 0 takes a free one), and builds it
// again when a file changes, upon which open pages load themselves anew. It writes nothing into o.Out.
// It tells log its address and what goes wrong, and returns when ctx is done.
func Serve(ctx context.Context, o Options, addr string, log io.Writer) error {
	o, err := o.abs()
	if err != nil {
		return err
	}
	listen, err := net.Listen("tcp", addr)
	if err != nil {
		return err
	}
	o.BaseURL = "http://" + address(addr, listen) + "/"
	s := &server{options: o, log: log, changed: make(chan struct{})}
	s.build()
	fmt.Fprintf(log, "The site is at %s (Ctrl+C stops)\n", o.BaseURL)
	watcher, err := fsnotify.NewWatcher()
	if err != nil {
		return err
	}
	defer watcher.Close()
	go s.watch(ctx, watcher)
	web := &http.Server{Handler: s, BaseContext: func(net.Listener) context.Context { return ctx }}
	context.AfterFunc(ctx, func() { web.Close() })
	if err := web.Serve(listen); ctx.Err() == nil {
		return err
	}
	return nil
}

// address is where a browser on this machine finds the listener that was asked for at addr.
func address(addr string, l net.Listener) string {
	host, _, _ := net.SplitHostPort(addr)
	if host == "" {
		host = "localhost"
	}
	_, port, _ := net.SplitHostPort(l.Addr().String())
	return net.JoinHostPort(host, port)
}

// A server holds the last site that built, and what is wrong with the newest.
type server struct {
	options Options
	log     io.Writer

	mu      sync.Mutex
	site    afero.Fs
	err     error
	changed chan struct{} // closed when there is a new build
}

// build builds the site and tells the pages that wait for it.
func (s *server) build() {
	site, stats, err := render(s.options)
	s.mu.Lock()
	defer s.mu.Unlock()
	s.err = err
	if err != nil {
		fmt.Fprintln(s.log, err)
	} else {
		s.site = site
		fmt.Fprintf(s.log, "%d entries, %d pages\n", stats.Entries, stats.Pages)
	}
	close(s.changed)
	s.changed = make(chan struct{})
}

// watch builds the site again after each change of the project.
func (s *server) watch(ctx context.Context, w *fsnotify.Watcher) {
	s.follow(w)
	quiet := time.NewTimer(settle)
	quiet.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case e := <-w.Events:
			if e.Op != fsnotify.Chmod && !strings.HasPrefix(filepath.Base(e.Name), ".") {
				quiet.Reset(settle)
			}
		case err := <-w.Errors:
			fmt.Fprintln(s.log, err)
		case <-quiet.C:
			s.follow(w)
			s.build()
		}
	}
}

// follow watches the project's folders; new ones too, when called again.
func (s *server) follow(w *fsnotify.Watcher) {
	w.Add(s.options.Dir) // for config.toml, and for folders that are not there yet
	for _, part := range watched {
		filepath.WalkDir(filepath.Join(s.options.Dir, part), func(name string, d os.DirEntry, err error) error {
			if err == nil && d.IsDir() {
				w.Add(name)
			}
			return nil
		})
	}
}

// reloader is what a served page runs: it waits for the next build, then loads itself anew.
const reloader = `new EventSource("/_dateline/events").onmessage = () => location.reload()`

// ServeHTTP answers with a page of the newest site, or with what is wrong with it.
func (s *server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Cache-Control", "no-store")
	switch r.URL.Path {
	case "/_dateline/events":
		s.events(w, r)
	case "/_dateline/reload.js":
		w.Header().Set("Content-Type", "text/javascript")
		io.WriteString(w, reloader)
	default:
		s.file(w, r)
	}
}

// events tells the page of the next build, as a server-sent event.
func (s *server) events(w http.ResponseWriter, r *http.Request) {
	s.mu.Lock()
	changed := s.changed
	s.mu.Unlock()
	w.Header().Set("Content-Type", "text/event-stream")
	w.WriteHeader(http.StatusOK)
	http.NewResponseController(w).Flush()
	select {
	case <-changed:
		io.WriteString(w, "data: built\n\n")
	case <-r.Context().Done():
	}
}

// file answers with a file of the site; pages get the reloader.
func (s *server) file(w http.ResponseWriter, r *http.Request) {
	s.mu.Lock()
	site, err := s.site, s.err
	s.mu.Unlock()
	if err != nil {
		send(w, http.StatusInternalServerError, "<!doctype html><title>The site does not build</title><pre>"+html.EscapeString(err.Error())+"</pre>")
		return
	}
	name := path.Clean("/" + r.URL.Path)
	if dir, _ := afero.IsDir(site, name); dir {
		if !strings.HasSuffix(r.URL.Path, "/") {
			http.Redirect(w, r, name+"/", http.StatusMovedPermanently)
			return
		}
		name = path.Join(name, "index.html")
	}
	data, err := afero.ReadFile(site, name)
	switch {
	case err != nil:
		data, _ = afero.ReadFile(site, "/404.html")
		send(w, http.StatusNotFound, string(data))
	case path.Ext(name) == ".html":
		send(w, http.StatusOK, string(data))
	default:
		http.ServeContent(w, r, name, time.Time{}, strings.NewReader(string(data)))
	}
}

// send answers with a page that waits for the next build.
func send(w http.ResponseWriter, status int, text string) {
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	w.WriteHeader(status)
	io.WriteString(w, text+`<script src="/_dateline/reload.js" defer></script>`)
}

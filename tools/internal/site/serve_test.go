package site

import (
	"bufio"
	"context"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"
)

// get reads a page of a served site.
func get(t *testing.T, url string) (int, string) {
	t.Helper()
	answer, err := http.Get(url)
	if err != nil {
		t.Fatal(err)
	}
	defer answer.Body.Close()
	body, err := io.ReadAll(answer.Body)
	if err != nil {
		t.Fatal(err)
	}
	return answer.StatusCode, string(body)
}

// An editor saves a file, and the page that is open loads anew; what is broken is told in its place.
func TestServeFollowsTheEditor(t *testing.T) {
	dir := project(t, "london.txtar")
	ctx, stop := context.WithCancel(context.Background())
	said, log := io.Pipe()
	done := make(chan error)
	go func() { done <- Serve(ctx, Options{Dir: dir}, "127.0.0.1:0", log) }()
	lines := bufio.NewScanner(said)
	var address string
	for address == "" && lines.Scan() {
		address = regexp.MustCompile(`http://\S+`).FindString(lines.Text())
	}
	go io.Copy(io.Discard, said)

	if status, page := get(t, address); status != http.StatusOK || !strings.Contains(page, "Envoys meet in Paris") || !strings.Contains(page, "/_dateline/reload.js") {
		t.Errorf("the front page: %d, %.200s", status, page)
	}
	if status, page := get(t, address+"nothing/"); status != http.StatusNotFound || !strings.Contains(page, "no page here") {
		t.Errorf("a missing page: %d, %.200s", status, page)
	}
	entry := filepath.Join(dir, "content", "timeline", "2025-04-25-visit.md")
	text := read(t, entry)
	for _, c := range []struct{ title, want string }{{"Visit to Moscow postponed", "Moscow postponed"}, {"[broken", "does not build"}, {"Visit to Moscow mended", "Moscow mended"}} {
		event, err := http.Get(address + "_dateline/events")
		if err != nil {
			t.Fatal(err)
		}
		write(t, entry, strings.Replace(text, "Visit to Moscow called off", c.title, 1))
		timer := time.AfterFunc(20*time.Second, func() { event.Body.Close() })
		if line, err := bufio.NewReader(event.Body).ReadString('\n'); !strings.HasPrefix(line, "data:") {
			t.Fatalf("no word of a new build: %q %v", line, err)
		}
		timer.Stop()
		event.Body.Close()
		if _, page := get(t, address); !strings.Contains(page, c.want) {
			t.Errorf("after a save: no %q", c.want)
		}
	}
	if _, err := os.Stat(filepath.Join(dir, "public")); err == nil {
		t.Error("serving wrote into public/")
	}
	stop()
	if err := <-done; err != nil {
		t.Error(err)
	}
}

package site

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/chromedp"
)

// elsewhere is an entry that shows a film from another site.
func elsewhere(url string) string {
	return fmt.Sprintf("---\ntitle: It was filmed\ndate: 2025-04-23\nwhen: \"2025-04-23\"\n---\n{{< elsewhere url=%q title=\"The film\" >}}\n", url)
}

// What is on another site is asked for when the reader presses the button that says so, in a frame that is told nothing more.
func TestReaderLoadsFromElsewhere(t *testing.T) {
	asked := make(chan string, 10) // a referrer for each request
	film := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		asked <- r.Referer()
		fmt.Fprint(w, "<!DOCTYPE html><title>The film</title><p>The film")
	}))
	defer film.Close()
	dir := invented(t, 5)
	write(t, filepath.Join(dir, "content", "timeline", "2025-04-23-film.md"), elsewhere(film.URL+"/film"))
	r := openReader(t, dir)

	r.open("timeline/2025-04-23-film/")
	host := strings.TrimPrefix(film.URL, "http://")
	r.expect(fmt.Sprintf(`document.querySelector('.elsewhere button').textContent === 'Load from %s; %[1]s will learn that you read this page'`, host))
	if len(asked) > 0 {
		t.Error("the other site was asked before the reader pressed the button")
	}
	r.do(chromedp.Click(chromedp.CSS(`.elsewhere button`)))
	r.expect(`(f => f && f === document.activeElement && f.title === 'The film' && f.sandbox.length && f.referrerPolicy === 'no-referrer')(document.querySelector('.elsewhere iframe'))`)
	r.expect(`document.querySelector('.elsewhere a').checkVisibility()`)
	select {
	case referrer := <-asked:
		if referrer != "" {
			t.Errorf("the other site was told %q", referrer)
		}
	case <-time.After(5 * time.Second):
		t.Error("the other site was not asked")
	}

	r.open("timeline/2025-01-01-item-00000/")
	r.expect(`!document.querySelector('meta[http-equiv]').content.includes('frame-src')`)
}

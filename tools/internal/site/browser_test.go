package site

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// browserNames are looked for in PATH where CHROME_PATH names no browser.
var browserNames = []string{"chromium", "chromium-browser", "google-chrome", "chrome"}

// browserPath finds a browser. Without one, the test is skipped, or fails where DATELINE_BROWSER=required.
func browserPath(t *testing.T) string {
	t.Helper()
	if path := os.Getenv("CHROME_PATH"); path != "" {
		return path
	}
	for _, name := range browserNames {
		if path, err := exec.LookPath(name); err == nil {
			return path
		}
	}
	missing(t, "no Chromium (set CHROME_PATH, or install Debian's chromium)")
	return ""
}

// missing skips a test for want of a tool, or fails it where DATELINE_BROWSER=required.
func missing(t *testing.T, what string) {
	t.Helper()
	if os.Getenv("DATELINE_BROWSER") == "required" {
		t.Fatal(what)
	}
	t.Skip(what)
}

// A reader reads a built site in a browser, as a person does.
type reader struct {
	t   *testing.T
	ctx context.Context
	url string // of the site, with a slash at its end

	mu   sync.Mutex
	said []string // what the console said
}

// newReader builds n invented entries and opens a browser on them.
func newReader(t *testing.T, n int) *reader {
	t.Helper()
	return openReader(t, invented(t, n))
}

// openReader builds the project of dir and opens a browser on it.
func openReader(t *testing.T, dir string) *reader {
	t.Helper()
	path := browserPath(t)
	if testing.Short() {
		t.Skip("browser tests take a while")
	}
	web := httptest.NewServer(http.FileServer(http.Dir(filepath.Join(dir, "public"))))
	t.Cleanup(web.Close)
	build(t, Options{Dir: dir, BaseURL: web.URL + "/", Files: drawn})
	options := append(slices.Clone(chromedp.DefaultExecAllocatorOptions[:]), chromedp.ExecPath(path), chromedp.NoSandbox, chromedp.DisableGPU)
	ctx, cancel := chromedp.NewExecAllocator(context.Background(), options...)
	t.Cleanup(cancel)
	ctx, cancel = chromedp.NewContext(ctx)
	t.Cleanup(cancel)
	ctx, cancel = context.WithTimeout(ctx, 2*time.Minute)
	t.Cleanup(cancel)
	r := &reader{t: t, ctx: ctx, url: web.URL + "/"}
	r.do(chromedp.Navigate("about:blank"), chromedp.EmulateViewport(1280, 800))
	go r.hear()
	return r
}

// hear keeps what the console says, of exceptions, of the policy and of files that are not there.
func (r *reader) hear() {
	for message, err := range chromedp.Console(r.ctx) {
		if err != nil {
			return
		}
		r.mu.Lock()
		r.said = append(r.said, fmt.Sprintf("%s: %s", message.URL, message))
		r.mu.Unlock()
	}
}

func (r *reader) do(steps ...chromedp.Action[chromedp.Void]) {
	r.t.Helper()
	if err := chromedp.Do(r.ctx, steps...); err != nil {
		r.t.Fatal(err)
	}
}

// open opens a page of the site: "" is the front page.
func (r *reader) open(page string) {
	r.t.Helper()
	r.do(chromedp.Navigate(r.url + page))
}

// ask evaluates an expression in the page.
func ask[T any](r *reader, expression string) T {
	r.t.Helper()
	value, err := chromedp.Run(r.ctx, chromedp.Evaluate[T](expression, chromedp.EvalAwaitPromise))
	if err != nil {
		r.t.Fatalf("%s: %v", expression, err)
	}
	return value
}

// expect waits until an expression is true.
func (r *reader) expect(expression string) {
	r.t.Helper()
	for end := time.Now().Add(5 * time.Second); time.Now().Before(end); time.Sleep(20 * time.Millisecond) {
		if ask[bool](r, expression) {
			return
		}
	}
	r.t.Fatalf("not so after 5 s: %s; at %s, found: %q", expression, ask[string](r, "location.href"), ask[string](r, "document.querySelector('.found')?.textContent || ''"))
}

// shown counts the entries that can be seen.
const shown = `[...document.querySelectorAll('.entries > .entry')].filter(e => e.checkVisibility()).length`

// invented writes a project of n entries, the same for the same n.
func invented(t *testing.T, n int) string {
	t.Helper()
	dir := t.TempDir()
	types := []string{"talks", "attack", "ceasefire", "statement", "sanctions", "politics", "humanitarian"}
	statuses := []string{"occurred", "occurred", "claimed", "disputed", "planned", "cancelled", "unverified", "ongoing"}
	actors := []string{"Ukraine", "Russia", "United States", "France", "Red Cross"}
	places := []string{"Paris", "London", "Kyiv", "Geneva"}
	for i := range n {
		day := time.Date(2025, 1, 1, 0, 0, 0, 0, time.UTC).AddDate(0, 0, i*150/n)
		when := day.Format("2006-01-02")
		if i%7 == 3 {
			when = day.Format("2006-01")
			day = day.AddDate(0, 0, 1-day.Day())
		}
		text := fmt.Sprintf(`---
title: "%s: item %d in %s"
date: %s
when: "%s"
event_types: [%s]
status: %s
actors: [%s, %s]
places: [%s]
key: %t
review: draft
read: {text: on that day, anchor: 2025-07-01, rule: day of the month}
sources:
  - seed: report-%d
    publisher: Sample desk
    title: Report %d
    url: https://news.example.org/%d
    published: 2025-07-01
    quotes: ["Item %d was said to have been so."]
---
What is known of item %d, in a sentence or two that say no more.
`, types[i%len(types)], i, places[i%len(places)], day.Format("2006-01-02"), when, types[i%len(types)], statuses[i%len(statuses)],
			actors[i%len(actors)], actors[(i+1)%len(actors)], places[i%len(places)], i%9 == 0, i/5, i/5, i/5, i, i)
		write(t, filepath.Join(dir, "content", "timeline", fmt.Sprintf("%s-item-%05d.md", day.Format("2006-01-02"), i)), text)
	}
	return dir
}

// A filter narrows the list in place; the address keeps it, a shared address opens it, and Back undoes it.
func TestReaderFilters(t *testing.T) {
	r := newReader(t, 40)
	r.open("")
	r.expect(shown + ` === 40`)
	r.do(chromedp.Click(chromedp.CSS(`.filter a[data-param=type][data-value=talks]`)))
	r.expect(shown + ` === 6 && location.search === '?type=talks'`)
	r.expect(`document.querySelector('.found').textContent.startsWith('6 of 40 entries · talks')`)
	r.do(chromedp.Click(chromedp.CSS(`.filter a[data-param=place][data-value=paris]`)))
	r.expect(shown + ` === 2 && location.search === '?type=talks&place=paris'`)
	r.expect(`[...document.querySelectorAll('.month:not([hidden]) .count')].reduce((n, c) => n + +c.textContent, 0) === 2`)

	shared := ask[string](r, "location.search")
	r.open("about/")
	r.open(shared)
	r.expect(shown + ` === 2`)

	r.open("")
	r.do(chromedp.Click(chromedp.CSS(`.filter a[data-param=status][data-value=disputed]`)))
	r.expect(shown + ` === 5`)
	ask[bool](r, "history.back(), true")
	r.expect(shown + ` === 40 && location.search === ''`)
	r.do(chromedp.Click(chromedp.CSS(`.filter a[data-param=key]`)))
	r.expect(shown + ` === 5`)
	r.do(chromedp.Click(chromedp.CSS(`button[data-clear]`)))
	r.expect(shown + ` === 40`)
}

// A search answers while the reader types, with accents or without, and a date filter answers by overlap.
func TestReaderSearches(t *testing.T) {
	r := newReader(t, 40)
	r.open("")
	r.do(chromedp.SendKeys(chromedp.CSS(`input[type=search]`), "ÍTEM 17 geneva"))
	r.expect(`document.querySelector('.found').textContent.startsWith('No entry')`)
	ask[bool](r, "history.back(), true")
	r.expect(shown + ` === 40 && document.querySelector('input[type=search]').value === ''`)
	r.do(chromedp.SendKeys(chromedp.CSS(`input[type=search]`), "item 17 london"))
	r.expect(shown + ` === 1`)
	r.open("?from=2025-03-10&to=2025-03-10")
	r.expect(`[...document.querySelectorAll('.entry:not([hidden])')].every(e => e.dataset.first <= '2025-03-10' && e.dataset.last >= '2025-03-10')`)
	r.expect(shown + ` > 0 && [...document.querySelectorAll('.entry:not([hidden])')].some(e => e.dataset.first !== e.dataset.last)`)
}

func TestReaderTurnsTheTimeline(t *testing.T) {
	r := newReader(t, 40)
	r.open("")
	r.do(chromedp.Click(chromedp.CSS(`a[data-order=newest]`)))
	r.expect(`location.search === '?order=newest' && [...document.querySelectorAll('.years .entry')].every((e, i, all) => !i || all[i - 1].id.slice(0, 9) >= e.id.slice(0, 9))`)
}

// Dragging over the strip asks for a stretch of time.
func TestReaderDragsOverTheStrip(t *testing.T) {
	r := newReader(t, 40)
	r.open("")
	drag := ask[[]float64](r, `['a.bar:nth-of-type(3) .bar-hit', 'a.bar:nth-of-type(6) .bar-hit'].flatMap(s => { const b = document.querySelector(s).getBoundingClientRect(); return [b.left + b.width / 2, b.top + b.height / 2] })`)
	r.do(
		chromedp.MouseEvent(input.DispatchMouseEventTypeMousePressed, drag[0], drag[1], chromedp.ButtonLeft),
		chromedp.MouseEvent(input.DispatchMouseEventTypeMouseMoved, drag[2], drag[3], chromedp.ButtonLeft),
		chromedp.MouseEvent(input.DispatchMouseEventTypeMouseReleased, drag[2], drag[3], chromedp.ButtonLeft),
	)
	r.expect(`location.search.startsWith('?from=2025-01-') && document.querySelector('input[name=to]').value > '2025-01' && ` + shown + ` < 40`)
}

// A long timeline shows its latest stretch, and answers from its index.
func TestReaderOfALongTimeline(t *testing.T) {
	r := newReader(t, 1000)
	r.open("")
	r.expect(shown + ` === 60 && document.getElementsByTagName('*').length <= 3000`)
	r.do(chromedp.Click(chromedp.CSS(`.filter a[data-param=type][data-value=talks]`)))
	r.expect(`document.querySelector('.found').textContent.startsWith('143 of 1000')`)
	r.expect(shown + ` === 50`)
	r.do(chromedp.Click(chromedp.CSS(`button[data-more]`)))
	r.expect(shown + ` === 100`)
	r.do(chromedp.SendKeys(chromedp.CSS(`input[type=search]`), "item 707"))
	r.expect(shown + ` === 1`)
	took := ask[float64](r, `(async () => {
		const box = document.querySelector('input[type=search]'), start = performance.now();
		box.value = 'geneva'; box.dispatchEvent(new Event('input'));
		while (!document.querySelector('.found').textContent.startsWith('36 of')) await new Promise(requestAnimationFrame);
		return performance.now() - start })()`)
	t.Logf("a search of 1,000 entries took %.0f ms", took)
	r.open("?order=newest")
	r.expect(`(() => { const all = [...document.querySelectorAll('.years .entry')]; return all[0].dataset.first > all.at(-1).dataset.first })()`)
	r.open("2025/03/")
	r.expect(shown + ` > 100`)
}

// Every control can be reached with the Tab key, and shows that it is.
func TestReaderTabs(t *testing.T) {
	r := newReader(t, 40)
	r.open("")
	r.do(chromedp.KeyEvent(kb.Tab))
	r.expect(`document.activeElement.className === 'skip' && document.activeElement.getBoundingClientRect().top >= 0`)
	bars := 0
	for range 60 {
		r.do(chromedp.KeyEvent(kb.Tab))
		if ask[bool](r, `document.activeElement.matches('a.bar')`) {
			bars++
			continue
		}
		if !ask[bool](r, `(() => { const e = document.activeElement, s = getComputedStyle(e); return e === document.body || s.outlineStyle !== 'none' && e.checkVisibility() })()`) {
			t.Errorf("no focus to be seen on %s", ask[string](r, `document.activeElement.outerHTML.slice(0, 120)`))
		}
	}
	if bars != 1 {
		t.Errorf("the strip takes %d stops of the Tab key, want 1", bars)
	}
	r.expect(`(document.querySelector('a.bar').focus(), true)`)
	r.do(chromedp.KeyEvent(kb.ArrowRight))
	r.expect(`document.activeElement === document.querySelectorAll('a.bar')[1]`)
}

func TestReaderChoosesDark(t *testing.T) {
	r := newReader(t, 5)
	r.open("")
	light := ask[string](r, `getComputedStyle(document.documentElement).backgroundColor`)
	r.do(chromedp.Click(chromedp.CSS(`[data-module=theme]`)))
	r.expect(`document.documentElement.dataset.theme === 'dark'`)
	r.open("about/")
	if dark := ask[string](r, `getComputedStyle(document.documentElement).backgroundColor`); dark == light {
		t.Error("the choice of dark is not remembered")
	}
}

// Without a script every entry can be read, and every filter leads to a page.
func TestReaderWithoutScript(t *testing.T) {
	r := newReader(t, 40)
	r.open("about/")
	r.do(chromedp.Func(func(ctx context.Context, target *chromedp.Target) error {
		_, err := cdp.Call(ctx, target, emulation.SetScriptExecutionDisabled, emulation.SetScriptExecutionDisabledParams{Value: true})
		return err
	}))
	r.open("")
	r.expect(shown + ` === 40`)
	r.expect(`[...document.querySelectorAll('[data-enhanced]')].every(e => !e.checkVisibility())`)
	for _, link := range ask[[]string](r, `[...document.querySelectorAll('.filter a')].map(a => a.href).filter(h => !h.includes('#'))`) {
		answer, err := http.Get(link)
		if err != nil || answer.StatusCode != http.StatusOK {
			t.Errorf("%s: %v %v", link, answer.Status, err)
		}
	}
}

// In print the evidence is open, and addresses are written out.
func TestReaderPrints(t *testing.T) {
	r := newReader(t, 5)
	r.open("")
	r.do(chromedp.Func(func(ctx context.Context, target *chromedp.Target) error {
		_, err := cdp.Call(ctx, target, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{Media: "print"})
		return err
	}))
	r.expect(`[...document.querySelectorAll('.evidence blockquote')].every(e => e.checkVisibility() && e.getBoundingClientRect().height > 0)`)
	r.expect(`!document.querySelector('.filter').checkVisibility() && document.querySelector('.strip').checkVisibility()`)
	r.expect(`getComputedStyle(document.querySelector('.source-link'), '::after').content !== 'none'`)
	pdf, err := chromedp.Run(r.ctx, chromedp.PrintToPDF())
	if err != nil || !bytes.HasPrefix(pdf, []byte("%PDF")) {
		t.Errorf("printing: %v", err)
	}
}

// everyPage has one page of each kind.
var everyPage = []string{
	"", "?type=talks&q=item", "timeline/", "timeline/2025-01-01-item-00000/", "actors/", "actors/ukraine/", "places/paris/", "types/talks/", "status/disputed/",
	"latest/", "lanes/", "map/", "sources/", "sources/report-0/", "corrections/", "about/", "embed/", "404.html",
}

// Pages fit narrow screens and large text, keep their own policy, and ask nobody else for anything.
func TestPagesFitAndKeepTheirPolicy(t *testing.T) {
	r := newReader(t, 40)
	for _, page := range everyPage {
		for _, width := range []int64{320, 390, 820, 1280} {
			r.do(chromedp.EmulateViewport(width, 800))
			r.open(page)
			if over := ask[int](r, `document.documentElement.scrollWidth - document.documentElement.clientWidth`); over > 0 {
				t.Errorf("/%s: %d px too wide at %d px", page, over, width)
			}
		}
		if n := ask[int](r, `document.querySelectorAll('[style], style, script:not([src]):not([type="application/ld+json"])').length`); n > 0 {
			t.Errorf("/%s: %d inline styles or scripts", page, n)
		}
		if others := ask[[]string](r, `performance.getEntriesByType('resource').map(e => e.name).filter(n => !n.startsWith(location.origin))`); len(others) > 0 {
			t.Errorf("/%s: asks others: %v", page, others)
		}
		if n := ask[int](r, `document.querySelectorAll('h1').length`); n != 1 {
			t.Errorf("/%s: %d headings h1", page, n)
		}
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	if len(r.said) > 0 {
		t.Errorf("the pages say: %s", strings.Join(r.said, "; "))
	}
}

// axe-core finds nothing on any kind of page, light or dark, with the filters open. DATELINE_AXE names its axe.min.js.
func TestPagesAreAccessible(t *testing.T) {
	path := os.Getenv("DATELINE_AXE")
	if path == "" {
		missing(t, "no axe-core (set DATELINE_AXE to axe.min.js from npm's axe-core)")
	}
	axe, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	r := newReader(t, 40)
	for _, page := range everyPage {
		for look, width := range map[string]int64{"light": 1280, "dark": 390} {
			r.do(chromedp.EmulateViewport(width, 800))
			r.open(page)
			ask[bool](r, fmt.Sprintf(`(document.documentElement.dataset.theme = %q, document.querySelectorAll('details').forEach(d => { d.open = true }), true)`, look))
			ask[bool](r, string(axe)+"; true")
			found := ask[json.RawMessage](r, `axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']}).then(r => r.violations.map(v => [v.id, v.nodes.length, v.nodes[0].html.slice(0, 160)]))`)
			if string(found) != "[]" {
				t.Errorf("/%s, %s, %d px: %s", page, look, width, found)
			}
		}
	}
}

// html-validate finds nothing. DATELINE_HTML_VALIDATE names the command of npm's html-validate.
func TestPagesAreValid(t *testing.T) {
	command := os.Getenv("DATELINE_HTML_VALIDATE")
	if command == "" {
		missing(t, "no html-validate (set DATELINE_HTML_VALIDATE to node_modules/.bin/html-validate)")
	}
	dir := project(t, "london.txtar")
	write(t, filepath.Join(dir, "content", "timeline", "2025-04-23-film.md"), elsewhere("https://film.example.org/1"))
	build(t, Options{Dir: dir, Files: drawn})
	for page, has := range map[string]string{"map": `class="map `, "places/paris": `class="locator"`, "timeline/2025-04-23-film": `class="elsewhere"`} {
		if !strings.Contains(read(t, dir, "public", filepath.FromSlash(page), "index.html"), has) {
			t.Errorf("/%s/ has no %s to validate", page, has)
		}
	}
	config, err := filepath.Abs(filepath.Join("testdata", "htmlvalidate.json"))
	if err != nil {
		t.Fatal(err)
	}
	said, err := exec.Command(command, "--config", config, "--ext", "html", filepath.Join(dir, "public")).CombinedOutput()
	if err != nil {
		t.Errorf("%v\n%s", err, said)
	}
}

package main

import (
	"fmt"
	"io"
	"os"
	"sync"
	"time"

	"github.com/mattn/go-isatty"
)

// A progress counts the steps of work on a terminal, from its second second on. Elsewhere it is silent.
type progress struct {
	mu          sync.Mutex
	out         io.Writer // nil where nobody watches
	what        string
	done, total int
	next        time.Time
}

// newProgress watches total steps of work; what names them in the plural.
func newProgress(w io.Writer, what string, total int) *progress {
	p := &progress{what: what, total: total, next: time.Now().Add(time.Second)}
	if f, ok := w.(*os.File); ok && isatty.IsTerminal(f.Fd()) {
		p.out = w
	}
	return p
}

const barWidth = 24

// step says that one more step is done.
func (p *progress) step() {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.done++
	if p.out == nil || time.Now().Before(p.next) {
		return
	}
	p.next = time.Now().Add(100 * time.Millisecond)
	full := barWidth * p.done / p.total
	fmt.Fprintf(p.out, "\r%-*s %d of %d %s ", barWidth, barOf(full), p.done, p.total, p.what)
}

// barOf is a bar of n blocks on a line of dots.
func barOf(n int) string {
	b := make([]rune, barWidth)
	for i := range b {
		b[i] = '·'
		if i < n {
			b[i] = '█'
		}
	}
	return string(b)
}

// end clears the line.
func (p *progress) end() {
	if p.out != nil {
		fmt.Fprint(p.out, "\r\x1b[K")
	}
}

// busy tells on a terminal, from the second second on, that work without steps to count goes on. The work ends with done.
func busy(w io.Writer, what string) (done func()) {
	p := newProgress(w, what, 1)
	if p.out == nil {
		return func() {}
	}
	tick, stop := time.NewTicker(time.Second), make(chan struct{})
	go func() {
		for seconds := 1; ; seconds++ {
			select {
			case <-tick.C:
				fmt.Fprintf(p.out, "\r%s, %d s ", p.what, seconds)
			case <-stop:
				return
			}
		}
	}()
	return func() {
		tick.Stop()
		close(stop)
		p.end()
	}
}

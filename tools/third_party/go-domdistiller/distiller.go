// Package distiller stands in for github.com/markusmobius/go-domdistiller, which go-trafilatura links as another extractor
// to fall back on. Dateline does not let it (it never sets EnableFallback), and the patterns that the real package compiles
// before main runs cost every command some 8 ms.
//
// It has the few names that go-trafilatura uses, and extracts nothing.
package distiller

import (
	"errors"
	"net/url"

	"golang.org/x/net/html"
)

// Options is what go-trafilatura hands to [Apply].
type Options struct {
	OriginalURL    *url.URL
	SkipPagination bool
}

// A Result is what was extracted.
type Result struct{ Node *html.Node }

// Apply always returns nil and an error.
func Apply(*html.Node, *Options) (*Result, error) {
	return nil, errors.New("no extraction by a stand-in")
}

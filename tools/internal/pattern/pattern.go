// Package pattern has regular expressions that cost nothing until they are asked for.
package pattern

import (
	"regexp"
	"sync"
)

// Late is a regular expression that is compiled when it is first asked for: a command that never needs it starts sooner.
// The syntax must be right, as for [regexp.MustCompile].
func Late(expr string) func() *regexp.Regexp {
	return sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(expr) })
}

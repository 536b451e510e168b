package main

import (
	"io"
	"net"
	"net/http"
	"os"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/testscript"
)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"dateline": main})
}

// Each archive in testdata/script is a story of the command line, in a folder of its own. Beside testscript's own
// commands there is "get URL FILE", which waits for a page and keeps it; $ADDR is an address that is free.
// After a change of what the command prints: UPDATE=1 go test ./tools/dateline, then read the diff.
func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir:           "testdata/script",
		UpdateScripts: os.Getenv("UPDATE") != "",
		Cmds:          map[string]func(*testscript.TestScript, bool, []string){"get": get},
		Setup: func(env *testscript.Env) error {
			l, err := net.Listen("tcp", "localhost:0")
			if err != nil {
				return err
			}
			env.Setenv("ADDR", l.Addr().String())
			return l.Close()
		},
	})
}

// get fetches a page, for as long as a slow machine may take to serve it.
func get(ts *testscript.TestScript, _ bool, args []string) {
	if len(args) != 2 {
		ts.Fatalf("usage: get URL FILE")
	}
	for end := time.Now().Add(time.Minute); ; time.Sleep(50 * time.Millisecond) {
		resp, err := http.Get(args[0])
		if err == nil && resp.StatusCode == http.StatusOK {
			defer resp.Body.Close()
			page, err := io.ReadAll(resp.Body)
			ts.Check(err)
			ts.Check(os.WriteFile(ts.MkAbs(args[1]), page, 0o644))
			return
		}
		if time.Now().After(end) {
			ts.Fatalf("%s: no page after a minute: %v", args[0], err)
		}
	}
}

// Command dateline turns news articles into a timeline that readers can trust: it drafts dated entries from articles,
// keeps what people write in them, and builds them into a static site.
//
// Each verb is a file of its own. The command is the only place that knows both halves, articles and site,
// and the only one that touches the clock and the folder of a project.
package main

import (
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/spf13/cobra"
)

// Exit codes: what a script can rely on.
const (
	exitDone     = 0
	exitProblems = 1
	exitUsage    = 2
)

func main() { os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }

// run executes one command line and returns its exit code.
func run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	root := newRoot()
	root.SetArgs(args)
	root.SetIn(stdin)
	root.SetOut(stdout)
	root.SetErr(stderr)
	cmd, err := root.ExecuteC()
	var f failure
	switch {
	case err == nil:
		return exitDone
	case errors.As(err, &f):
		if f.error != errReported {
			fmt.Fprintln(stderr, "dateline:", f.error)
		}
		return exitProblems
	}
	fmt.Fprintf(stderr, "dateline: %v\nSee %s --help.\n", err, cmd.CommandPath())
	return exitUsage
}

// A failure is an error of the work itself; any other error is one of usage.
type failure struct{ error }

func (f failure) Unwrap() error { return f.error }

// errReported says that the problems have been printed already.
var errReported = errors.New("problems were found")

// work makes an error of fn a failure, so that cobra's own errors stay errors of usage.
func work(fn func(cmd *cobra.Command, args []string) error) func(*cobra.Command, []string) error {
	return func(cmd *cobra.Command, args []string) error {
		if err := fn(cmd, args); err != nil {
			var u usageError
			if errors.As(err, &u) {
				return u
			}
			return failure{err}
		}
		return nil
	}
}

// A usageError is a mistake in the command line that cobra cannot see.
type usageError struct{ error }

func usagef(format string, a ...any) error { return usageError{fmt.Errorf(format, a...)} }

func newRoot() *cobra.Command {
	root := &cobra.Command{
		Use:   "dateline",
		Short: "Turn news articles into a timeline that readers can trust",
		Long: `Dateline reads news articles, finds what happened and when, and drafts dated entries as markdown.
You mend them by hand; what you write is yours, through every later import. Then it builds a static site.

Messages go to standard error, data to standard output.
Exit codes: 0 done, 1 problems were found, 2 the command line is wrong.`,
		Example: `  dateline import article.txt --published 2025-04-22 --publisher "The Example Post"
  dateline check
  dateline build`,
		SilenceErrors: true,
		SilenceUsage:  true,
	}
	root.PersistentFlags().String("dir", ".", "the project's `DIR`: the folder with seeds/ and content/")
	root.MarkPersistentFlagDirname("dir")
	root.AddCommand(newImport(), newTimex(), newExplain(), newNew(), newCheck(), newExport(), newBuild(), newServe(), newVersion())
	return root
}

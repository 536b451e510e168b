package main

import (
	"fmt"
	"io"
	"time"

	"github.com/spf13/cobra"

	"dateline/tools/internal/entry"
)

func newCheck() *cobra.Command {
	var fix bool
	cmd := &cobra.Command{
		Use:   "check",
		Short: "Say by file and line what is wrong with the entries",
		Long: `Check reads every entry and says by file, line and field what is wrong with it and what to do:
a date that cannot be, a quote that is not in its source, a misspelt field.
With --fix it first fills in what follows from the rest: date, from when.`,
		Example: `  dateline check
  dateline check --fix`,
		Args: cobra.NoArgs,
		RunE: work(func(cmd *cobra.Command, _ []string) error {
			p, err := openProject(cmd)
			if err != nil {
				return err
			}
			if fix {
				if err := p.fix(cmd.ErrOrStderr()); err != nil {
					return err
				}
			}
			return p.check(cmd.ErrOrStderr())
		}),
	}
	cmd.Flags().BoolVar(&fix, "fix", false, "fill in what follows from the rest of an entry")
	return cmd
}

// check prints what is wrong with the entries. It returns [errReported] if there is more than warnings.
func (p *project) check(w io.Writer) error {
	files, faults, err := p.entries()
	if err != nil {
		return err
	}
	for _, f := range faults {
		fmt.Fprintln(w, f)
	}
	bad := len(faults) > 0
	ctx := entry.Context{Seed: p.seedTexts(), Newest: newest(files)}
	for _, f := range files {
		for _, problem := range entry.Check(f, ctx) {
			fmt.Fprintln(w, problem)
			bad = bad || !problem.Warning
		}
	}
	if bad {
		return errReported
	}
	return nil
}

// newest is the day of the newest source of all entries.
func newest(files []*entry.File) time.Time {
	var last time.Time
	for _, f := range files {
		for _, s := range f.Entry.Sources {
			if t, err := time.Parse(time.DateOnly, s.Published); err == nil && t.After(last) {
				last = t
			}
		}
	}
	return last
}

// fix writes what follows from the rest of an entry into its file.
func (p *project) fix(w io.Writer) error {
	files, _, err := p.entries()
	if err != nil {
		return err
	}
	for _, f := range files {
		fixed, err := entry.Fix(f)
		if err != nil {
			return err
		}
		changed, err := entry.WriteFile(f.Name, fixed.Bytes())
		if err != nil {
			return err
		}
		if changed {
			fmt.Fprintf(w, "%s: fixed\n", f.Name)
		}
	}
	return nil
}

package main

import (
	"errors"
	"fmt"

	"github.com/spf13/cobra"

	"dateline/tools/internal/article"
	"dateline/tools/internal/edtf"
	"dateline/tools/internal/entry"
)

func newNew() *cobra.Command {
	var when string
	cmd := &cobra.Command{
		Use:   "new TITLE --when EDTF",
		Short: "Begin an entry by hand",
		Long: `New writes a file for an entry, with the front matter that it needs, and prints its name.
The date is as vague as the facts: 2025-04-19, 2025-04, 2025-04-14/2025-04-20 (it lasted),
"[2025-04-14..2025-04-20]" (once, on some day in it), "[..2025-05-31]" (by then), 2025-04~ (about).`,
		Example: `  dateline new "Officials meet in London" --when 2025-04-23
  dateline new "Talks in Paris" --when "[2025-04-14..2025-04-20]"`,
		Args: cobra.ExactArgs(1),
		RunE: work(func(cmd *cobra.Command, args []string) error {
			v, err := edtf.Parse(when)
			if err != nil {
				return usagef("--when: %w", err)
			}
			p, err := openProject(cmd)
			if err != nil {
				return err
			}
			path, err := p.newEntry(args[0], v)
			if err != nil {
				return err
			}
			_, err = fmt.Fprintln(cmd.OutOrStdout(), path)
			return err
		}),
	}
	cmd.Flags().StringVar(&when, "when", "", "when it happened, as `EDTF`")
	cmd.MarkFlagRequired("when")
	return cmd
}

// newEntry writes an entry that a person will finish.
func (p *project) newEntry(title string, when edtf.Value) (string, error) {
	slug := article.Slug(title)
	if slug == "" {
		return "", errors.New("the title has no letter in it to name a file by")
	}
	e := entry.Entry{Title: title, When: when, EventTypes: []string{"other"}, Status: "occurred", Review: "draft", Body: "What happened, in one or two sentences."}
	path := p.path(entriesDir, freeName(entry.SortDay(when)+"-"+slug, p.taken)+".md")
	_, err := entry.WriteFile(path, entry.Format(e))
	return path, err
}

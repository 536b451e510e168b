package main

import (
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"dateline/tools/internal/article"
	"dateline/tools/internal/draft"
	"dateline/tools/internal/text"
	"dateline/tools/internal/timex"
)

func newExplain() *cobra.Command {
	var flags articleFlags
	cmd := &cobra.Command{
		Use:   "explain ARTICLE…",
		Short: "Show what became of every sentence of an article, and how each date was read",
		Long: `Explain shows every sentence of an article with what became of it: kept (the entry was drafted from it),
merged into another's entry, or left out, and why. Below it stands the type of what it tells, with the row of
the tables or the votes that decided it, and every date phrase in it, the rule that read it, and what it was
read as. Several articles are read together, as import would.`,
		Example: `  dateline explain seeds/2025-04-22-london-talks.md
  dateline explain --published 2025-04-22 article.txt | less`,
		Args: cobra.MinimumNArgs(1),
		RunE: work(func(cmd *cobra.Command, args []string) error {
			s, err := newShelf()
			if err != nil {
				return err
			}
			defer s.close()
			as, timeline, err := readAndMerge(cmd, args, flags, s, true)
			if err != nil {
				return err
			}
			for _, a := range as {
				text, err := a.text()
				if err != nil {
					return err
				}
				explain(cmd.OutOrStdout(), article.Article{Source: a.Source, Text: text}, timeline)
			}
			return nil
		}),
	}
	flags.add(cmd)
	return cmd
}

// explain prints one article, sentence by sentence.
func explain(w io.Writer, a article.Article, t draft.Timeline) {
	fmt.Fprintf(w, "%s: published %s (%s)\n", a.Path, day(a.Published), origins[a.Origin])
	titles := map[string]string{}
	for _, e := range t.Entries {
		titles[e.ID] = fmt.Sprintf("%s · %s", e.When.Label(), e.Title)
	}
	for _, d := range t.Decisions[a.ID] {
		fmt.Fprintf(w, "\n%s\n", oneLine(a.Text, d.Span))
		fmt.Fprintf(w, "  %s", decided(d))
		for i, id := range d.Entries {
			if i > 0 {
				fmt.Fprintf(w, "\n  %*s", len(d.Action), "")
			}
			fmt.Fprintf(w, " → %s", titles[id])
		}
		fmt.Fprintln(w)
		for _, by := range d.Types {
			fmt.Fprintf(w, "    %s\n", by)
		}
		for _, x := range d.Dates {
			explainDate(w, a.Text, x)
		}
	}
}

// origins are where a publication date can come from, in words.
var origins = map[string]string{
	"editor": "as --published says", "front-matter": "from the front matter", "json-ld": "from the page's JSON-LD",
	"html-meta": "from the page's metadata", "dateline": "from a line of the text",
}

// decided says what became of a sentence.
func decided(d draft.Decision) string {
	if d.Reason == "" {
		return d.Action
	}
	return d.Action + ": " + d.Reason
}

// explainDate prints one date phrase: the words, the TIMEX3, the rule, the anchor, and the steps.
func explainDate(w io.Writer, t string, x timex.Timex) {
	fmt.Fprintf(w, "    “%s” %s %s", oneLine(t, x.Span), x.Type, x.Value)
	if x.Mod != "" {
		fmt.Fprintf(w, " %s", x.Mod)
	}
	if !x.When.IsZero() {
		fmt.Fprintf(w, " = %s", x.When.Label())
	}
	fmt.Fprintf(w, ", by rule “%s”", x.Rule)
	if x.Anchor != "" {
		fmt.Fprintf(w, ", leaning on %s", x.Anchor)
	}
	fmt.Fprintln(w)
	for _, s := range x.Steps {
		fmt.Fprintf(w, "      %s\n", s)
	}
}

// oneLine is the text at s without its line ends.
func oneLine(t string, s text.Span) string { return strings.Join(strings.Fields(s.In(t)), " ") }

package main

import (
	"cmp"
	"fmt"
	"io"
	"slices"
	"strings"
	"text/tabwriter"
	"time"

	"github.com/spf13/cobra"

	"dateline/tools/internal/article"
	"dateline/tools/internal/draft"
	"dateline/tools/internal/entry"
)

func newImport() *cobra.Command {
	var flags articleFlags
	var dryRun bool
	var format string
	cmd := &cobra.Command{
		Use:   "import ARTICLE…",
		Short: "Keep articles as seeds, and draft the timeline's entries from them",
		Long: `Import reads articles (plain text, markdown or HTML; a folder stands for all in it; - is standard input),
keeps each as seeds/<published>-<slug>.md, and drafts the entries that it tells of into content/timeline/.

What a person wrote is theirs: a field that was changed by hand stays as it is, a reviewed entry is not
touched, a deleted one does not come back. Where the new draft differs, a line says so.

A relative date means nothing without the day of publication. It is taken from --published, else from the
front matter, the page's metadata, or a dateline; where there is none, import stops and says what to add.`,
		Example: `  dateline import article.html
  dateline import --published 2025-04-22 --publisher "The Example Post" article.txt
  pbpaste | dateline import --dry-run --published 2025-04-22 -
  dateline import --dry-run --format json articles/ > draft.json`,
		Args: cobra.MinimumNArgs(1),
		RunE: work(func(cmd *cobra.Command, args []string) error {
			if dryRun {
				return dryImport(cmd, args, flags, format)
			}
			if cmd.Flags().Changed("format") {
				return usagef("--format goes with --dry-run")
			}
			return importArticles(cmd, args, flags)
		}),
	}
	flags.add(cmd)
	cmd.Flags().BoolVar(&dryRun, "dry-run", false, "write nothing: print the draft")
	cmd.Flags().StringVar(&format, "format", "table", "with --dry-run: table, markdown or json")
	completeFlag(cmd, "format", "table", "markdown", "json")
	return cmd
}

// readAndMerge reads the articles that args name and merges what they tell; an article that cannot be read stops it.
// It keeps on a shelf what it has read, and decisions where they are asked for.
func readAndMerge(cmd *cobra.Command, args []string, flags articleFlags, s *shelf, decisions bool) ([]told, draft.Timeline, error) {
	fail := func(err error) ([]told, draft.Timeline, error) { return nil, draft.Timeline{}, err }
	p, err := openProject(cmd)
	if err != nil {
		return fail(err)
	}
	hints, err := flags.hints()
	if err != nil {
		return fail(err)
	}
	ins, err := inputs(cmd, args)
	if err != nil {
		return fail(err)
	}
	stderr := cmd.ErrOrStderr()
	as, err := readArticles(stderr, ins, hints, newProgress(stderr, "articles read", len(ins)), func(a article.Article) (told, error) {
		return tell(a, p.lexicon, s, decisions)
	})
	if err != nil {
		return fail(err)
	}
	nameApart(as, func(t *told) *article.Source { return &t.Source }, func(string) bool { return false })
	readings := make([]*draft.Reading, len(as))
	for i, t := range as {
		if t.doubt != "" {
			fmt.Fprintln(stderr, t.doubt)
		}
		readings[i] = t.Reading
	}
	t, err := draft.Merge(readings, p.lexicon)
	return as, t, err
}

// dryImport prints the draft that an import would make of these articles alone.
func dryImport(cmd *cobra.Command, args []string, flags articleFlags, format string) error {
	print, ok := map[string]func(io.Writer, draft.Timeline, []told) error{
		"table": printTable, "markdown": printMarkdown, "json": exportDraft,
	}[format]
	if !ok {
		return usagef("--format: %q is neither table, markdown nor json", format)
	}
	s, err := newShelf()
	if err != nil {
		return err
	}
	defer s.close()
	as, timeline, err := readAndMerge(cmd, args, flags, s, false)
	if err != nil {
		return err
	}
	if err := print(cmd.OutOrStdout(), timeline, as); err != nil {
		return err
	}
	summarise(cmd.ErrOrStderr(), timeline)
	return nil
}

func printTable(w io.Writer, t draft.Timeline, _ []told) error {
	return writeTable(w, t.Entries, nil)
}

// printMarkdown prints the files that an import would write, as a txtar archive.
func printMarkdown(w io.Writer, t draft.Timeline, as []told) error {
	src := map[string]article.Source{}
	for _, a := range as {
		src[a.Source.ID] = a.Source
	}
	for _, e := range t.Entries {
		if _, err := fmt.Fprintf(w, "-- %s/%s.md --\n%s", entriesDir, e.ID, entryBytes(e, src)); err != nil {
			return err
		}
	}
	return nil
}

// writeTable prints a line an entry; files says what happened to the file of each, and is nil for a draft.
func writeTable(w io.Writer, entries []draft.Entry, files []string) error {
	tw := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	fmt.Fprint(tw, "DATE\tREAD FROM\tTYPE\tSTATUS\tTITLE")
	if files != nil {
		fmt.Fprint(tw, "\tFILE")
	}
	fmt.Fprintln(tw)
	for i, e := range entries {
		fmt.Fprintf(tw, "%s\t%s (%s)\t%s\t%s\t%s", e.When.Label(), e.Read.Text, e.Read.Rule, e.Type, e.Status, e.Title)
		for _, flag := range e.Flags {
			if fault, ok := strings.CutPrefix(flag, "title: "); ok {
				fmt.Fprintf(tw, " (title to write anew: %s)", fault)
			}
		}
		if files != nil {
			fmt.Fprintf(tw, "\t%s", files[i])
		}
		fmt.Fprintln(tw)
	}
	return tw.Flush()
}

// summarise counts what became of the sentences, so that nothing is left out unseen.
func summarise(w io.Writer, t draft.Timeline) {
	fmt.Fprintf(w, "%s: %s; of %s, %d kept, %d merged, %d left out (dateline explain shows why)\n",
		count(t.Articles, "article", "articles"), count(len(t.Entries), "entry", "entries"),
		count(t.Sentences, "sentence", "sentences"), t.Kept, t.Merged, t.Sentences-t.Kept-t.Merged)
}

func count(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, many)
}

// day is a time as an ISO day.
func day(t time.Time) string { return t.Format(time.DateOnly) }

// batch is how many articles an import holds in memory at once.
const batch = 256

// importArticles keeps articles as seeds and drafts the timeline anew from all of them.
func importArticles(cmd *cobra.Command, args []string, flags articleFlags) error {
	p, err := openProject(cmd)
	if err != nil {
		return err
	}
	hints, err := flags.hints()
	if err != nil {
		return err
	}
	ins, err := inputs(cmd, args)
	if err != nil {
		return err
	}
	kept, fault := p.keepSeeds(cmd.ErrOrStderr(), ins, hints)
	if fault != nil && len(kept) == 0 {
		return fault
	}
	outcomes, err := p.draftNew(cmd.ErrOrStderr())
	if err != nil {
		return err
	}
	if err := printOutcomes(cmd.OutOrStdout(), cmd.ErrOrStderr(), outcomes, kept); err != nil {
		return err
	}
	return fault
}

// keepSeeds writes each article into seeds/, unless it is there already, and returns the IDs of those that are new.
func (p *project) keepSeeds(stderr io.Writer, ins []input, hints article.Source) (kept map[string]bool, err error) {
	known, err := p.importedBefore()
	if err != nil {
		return nil, err
	}
	kept = map[string]bool{}
	bar := newProgress(stderr, "articles kept", len(ins))
	for part := range slices.Chunk(ins, batch) {
		as, fault := readArticles(stderr, part, hints, bar, func(a article.Article) (article.Article, error) { return a, nil })
		err = cmp.Or(err, fault)
		fresh := slices.DeleteFunc(as, func(a article.Article) bool {
			id, old := known[a.SHA256]
			if old {
				fmt.Fprintf(stderr, "%s: already there, as %s/%s.md\n", a.Path, seedsDir, id)
			}
			return old
		})
		nameApart(fresh, func(a *article.Article) *article.Source { return &a.Source }, p.hasSeed)
		for _, a := range fresh {
			if _, fault := entry.WriteFile(p.path(seedsDir, a.ID+".md"), article.Seed(a)); fault != nil {
				return kept, fault
			}
			kept[a.ID], known[a.SHA256] = true, a.ID
		}
	}
	return kept, err
}

// printOutcomes prints the entries that an import changed, or that a new seed tells of, and what a person should know.
func printOutcomes(stdout, stderr io.Writer, outcomes []outcome, seeds map[string]bool) error {
	var entries []draft.Entry
	var files []string
	for _, o := range outcomes {
		if o.entry == nil {
			continue
		}
		if o.what != unchanged || slices.ContainsFunc(o.entry.Evidence, func(v draft.Evidence) bool { return seeds[v.Source] }) {
			entries = append(entries, *o.entry)
			files = append(files, o.what)
		}
	}
	if len(entries) > 0 {
		if err := writeTable(stdout, entries, files); err != nil {
			return err
		}
	}
	for _, o := range outcomes {
		printLines(stderr, o.notes)
	}
	return nil
}

package main

import (
	"github.com/spf13/cobra"

	"dateline/tools/internal/tagger"
)

// newTimex describes the verb for help, completion and mistakes: what it does, package tagger does, mostly before main.
func newTimex() *cobra.Command {
	var o tagger.Options
	cmd := &cobra.Command{
		Use:   "timex [FILE]",
		Short: "Print the temporal expressions of a text",
		Long: `Timex prints the temporal expressions of a text, as TIMEX3 has them.

With --format inline, it prints the text with TimeML's TIMEX3 tags in it.
With --format jsonl, each line read is {"doc","dct","text"}, and each line printed is an expression:
{"doc","start","end","text","type","value"}, with offsets in Unicode code points.`,
		Example: `  echo "They met on Tuesday." | dateline timex --dct 2025-04-23
  dateline timex --format jsonl < documents.jsonl`,
		Args: cobra.MaximumNArgs(1),
		RunE: work(func(cmd *cobra.Command, args []string) error {
			filter, err := o.Filter()
			if err != nil {
				return usageError{err}
			}
			return filter.Run(args, cmd.InOrStdin(), cmd.OutOrStdout())
		}),
	}
	cmd.Flags().StringVar(&o.DCT, "dct", "", "document creation time: the `DATE` that relative dates lean on")
	cmd.Flags().StringVar(&o.Format, "format", "inline", "inline or jsonl")
	cmd.Flags().StringVar(&o.Language, "language", "", "language of the text, as in en-US: the order of 4/3/2025")
	completeFlag(cmd, "format", tagger.Formats...)
	return cmd
}

// completeFlag makes the shell offer values for a flag.
func completeFlag(cmd *cobra.Command, flag string, values ...string) {
	cmd.RegisterFlagCompletionFunc(flag, cobra.FixedCompletions(values, cobra.ShellCompDirectiveNoFileComp))
}

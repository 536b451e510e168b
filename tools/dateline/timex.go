package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"runtime/debug"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/spf13/cobra"

	"dateline/tools/internal/timex"
)

func newTimex() *cobra.Command {
	var dct, format, language string
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
			debug.SetGCPercent(400) // texts come and go, and little stays: collecting less often saves a fifth of the time
			in, closeIn, err := openInput(cmd, args)
			if err != nil {
				return err
			}
			defer closeIn()
			out := bufio.NewWriter(cmd.OutOrStdout())
			defer out.Flush()
			opts := timex.Options{Language: language}
			if dct != "" {
				if opts.DCT, err = parseDCT(dct); err != nil {
					return usagef("--dct: %w", err)
				}
			}
			switch format {
			case "inline":
				return timexInline(in, out, opts)
			case "jsonl":
				return timexLines(in, out, opts)
			}
			return usagef("--format: %q is neither inline nor jsonl", format)
		}),
	}
	cmd.Flags().StringVar(&dct, "dct", "", "document creation time: the `DATE` that relative dates lean on")
	cmd.Flags().StringVar(&format, "format", "inline", "inline or jsonl")
	cmd.Flags().StringVar(&language, "language", "", "language of the text, as in en-US: the order of 4/3/2025")
	completeFlag(cmd, "format", "inline", "jsonl")
	return cmd
}

// openInput opens the file that args name, or standard input for none and for "-".
func openInput(cmd *cobra.Command, args []string) (io.Reader, func() error, error) {
	if len(args) == 0 || args[0] == "-" {
		return cmd.InOrStdin(), func() error { return nil }, nil
	}
	f, err := os.Open(args[0])
	if err != nil {
		return nil, nil, err
	}
	return f, f.Close, nil
}

// parseDCT reads a day, or a moment as RFC 3339 has it.
func parseDCT(s string) (time.Time, error) {
	for _, layout := range []string{time.DateOnly, time.RFC3339, "2006-01-02T15:04:05", "2006-01-02T15:04", "20060102"} {
		if t, err := time.Parse(layout, s); err == nil {
			return t, nil
		}
	}
	return time.Time{}, fmt.Errorf("%q is not a date (write 2025-04-22)", s)
}

func timexInline(in io.Reader, out io.Writer, opts timex.Options) error {
	data, err := io.ReadAll(in)
	if err != nil {
		return err
	}
	t := string(data)
	at := 0
	for i, x := range timex.Find(t, opts) {
		escapeXML(out, t[at:x.Span.Start])
		fmt.Fprintf(out, `<TIMEX3 tid="t%d" type="%s" value="%s"`, i+1, x.Type, x.Value)
		if x.Mod != "" {
			fmt.Fprintf(out, ` mod="%s"`, x.Mod)
		}
		io.WriteString(out, ">")
		escapeXML(out, x.Span.In(t))
		io.WriteString(out, "</TIMEX3>")
		at = x.Span.End
	}
	return escapeXML(out, t[at:])
}

// escapeXML writes text as TimeML, which is XML, has it: line ends stay as they are.
func escapeXML(out io.Writer, t string) error {
	_, err := xmlText.WriteString(out, t)
	return err
}

var xmlText = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;")

// A timexDocument is a line of input of timex --format jsonl.
type timexDocument struct {
	Doc  string `json:"doc"`
	DCT  string `json:"dct"`
	Text string `json:"text"`
}

// A timexLine is a line of its output. Offsets count Unicode code points.
type timexLine struct {
	Doc   string `json:"doc"`
	Start int    `json:"start"`
	End   int    `json:"end"`
	Text  string `json:"text"`
	Type  string `json:"type"`
	Value string `json:"value"`
	Mod   string `json:"mod,omitempty"`
}

func timexLines(in io.Reader, out io.Writer, opts timex.Options) error {
	dec, enc := json.NewDecoder(in), json.NewEncoder(out)
	enc.SetEscapeHTML(false)
	for n := 1; ; n++ {
		var d timexDocument
		err := dec.Decode(&d)
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return fmt.Errorf("document %d: %w", n, err)
		}
		if opts.DCT, err = documentDCT(d); err != nil {
			return fmt.Errorf("document %d: dct: %w", n, err)
		}
		if err := writeTimexes(enc, d, timex.Find(d.Text, opts)); err != nil {
			return err
		}
	}
}

// documentDCT is the zero time for a document that gives none.
func documentDCT(d timexDocument) (time.Time, error) {
	if d.DCT == "" {
		return time.Time{}, nil
	}
	return parseDCT(d.DCT)
}

func writeTimexes(enc *json.Encoder, d timexDocument, found []timex.Timex) error {
	at, points := 0, 0
	count := func(to int) int {
		points += utf8.RuneCountInString(d.Text[at:to])
		at = to
		return points
	}
	for _, t := range found {
		line := timexLine{Doc: d.Doc, Start: count(t.Span.Start), End: count(t.Span.End), Text: t.Span.In(d.Text), Type: t.Type, Value: t.Value, Mod: t.Mod}
		if err := enc.Encode(line); err != nil {
			return err
		}
	}
	return nil
}

// completeFlag makes the shell offer values for a flag.
func completeFlag(cmd *cobra.Command, flag string, values ...string) {
	cmd.RegisterFlagCompletionFunc(flag, cobra.FixedCompletions(values, cobra.ShellCompDirectiveNoFileComp))
}

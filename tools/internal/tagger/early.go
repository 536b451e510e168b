package tagger

import (
	"flag"
	"fmt"
	"io"
	"os"
)

// Hugo's packages take some 80 ms to initialise, ten times what a text takes, and tagging needs none of them.
// Go initialises packages by their imports and then in the order of their paths (Go specification, "Program initialization"),
// and everything that this package imports comes before theirs: so it does the work here, before main.
// It must go on to import nothing but the standard library and packages that do the same, and of the standard library
// nothing as late as regexp; testdata/script/timex.txtar of the command fails otherwise.
func init() {
	if len(os.Args) > 1 && os.Args[1] == "timex" {
		if done, code := early(os.Args[2:], os.Stdin, os.Stdout, os.Stderr); done {
			os.Exit(code)
		}
	}
}

// early tags what args ask for. It leaves to the command whatever it does not wholly understand, help and mistakes included.
func early(args []string, stdin io.Reader, stdout, stderr io.Writer) (done bool, code int) {
	var o Options
	flags := flag.NewFlagSet("timex", flag.ContinueOnError)
	flags.SetOutput(io.Discard)
	flags.StringVar(&o.DCT, "dct", "", "")
	flags.StringVar(&o.Format, "format", Formats[0], "")
	flags.StringVar(&o.Language, "language", "", "")
	if flags.Parse(args) != nil || flags.NArg() > 1 || oneDash(args) {
		return false, 0
	}
	filter, err := o.Filter()
	if err != nil {
		return false, 0
	}
	if err := filter.Run(flags.Args(), stdin, stdout); err != nil {
		fmt.Fprintln(stderr, "dateline:", err)
		return true, 1
	}
	return true, 0
}

// oneDash tells whether a flag has one dash alone, as the standard library allows and the command does not.
func oneDash(args []string) bool {
	for _, a := range args {
		if len(a) > 1 && a[0] == '-' && a[1] != '-' {
			return true
		}
	}
	return false
}

package main

import (
	"cmp"
	"fmt"

	"github.com/spf13/cobra"

	"dateline/tools/internal/site"
)

func newBuild() *cobra.Command {
	var out, baseURL string
	cmd := &cobra.Command{
		Use:   "build",
		Short: "Draft entries from what is new in seeds/, check them, and build the site into public/",
		Example: `  dateline build
  dateline build --base-url https://timeline.example.org/ --out /srv/www/timeline`,
		Args: cobra.NoArgs,
		RunE: work(func(cmd *cobra.Command, _ []string) error {
			p, err := openForSite(cmd)
			if err != nil {
				return err
			}
			if err := p.check(cmd.ErrOrStderr()); err != nil {
				return err
			}
			done := busy(cmd.ErrOrStderr(), "building the site")
			stats, err := site.Build(site.Options{Dir: p.dir, Out: out, BaseURL: baseURL, Files: p.siteFiles})
			done()
			if err != nil {
				return err
			}
			fmt.Fprintf(cmd.ErrOrStderr(), "%s on %s, in %s: %d files written, %d removed\n", count(stats.Entries, "entry", "entries"),
				count(stats.Pages, "page", "pages"), cmp.Or(out, p.path("public")), stats.Written, stats.Removed)
			return nil
		}),
	}
	cmd.Flags().StringVar(&out, "out", "", "the `FOLDER` that the site goes to (default: public/ in the project)")
	cmd.Flags().StringVar(&baseURL, "base-url", "", "the `ADDRESS` that the site will have (default: as in config.toml)")
	return cmd
}

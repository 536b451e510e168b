package main

import (
	"os"
	"os/signal"

	"github.com/spf13/cobra"

	"dateline/tools/internal/site"
)

func newServe() *cobra.Command {
	var addr string
	cmd := &cobra.Command{
		Use:   "serve",
		Short: "Show the site on this machine, and again after each change, until Ctrl-C",
		Example: `  dateline serve
  dateline serve --addr localhost:8080`,
		Args: cobra.NoArgs,
		RunE: work(func(cmd *cobra.Command, _ []string) error {
			p, err := openForSite(cmd)
			if err != nil {
				return err
			}
			ctx, stop := signal.NotifyContext(cmd.Context(), os.Interrupt)
			defer stop()
			return site.Serve(ctx, site.Options{Dir: p.dir, Files: p.siteFiles}, addr, cmd.ErrOrStderr())
		}),
	}
	cmd.Flags().StringVar(&addr, "addr", "localhost:1313", "`HOST:PORT` to serve at; port 0 takes a free one")
	return cmd
}

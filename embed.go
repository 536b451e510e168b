// Package dateline holds the starter site: the layouts, styles, scripts, words and configuration that the command
// builds a timeline with where a project has none of its own.
package dateline

import "embed"

// Starter is the starter site, laid out as a project is. A project's own file of the same name takes its place.
//
//go:embed all:layouts static i18n config.toml content/about.md
var Starter embed.FS

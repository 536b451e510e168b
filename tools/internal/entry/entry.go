// Package entry reads, writes, checks and merges the entries of a timeline: one event, one markdown file with front matter,
// that a person owns.
package entry

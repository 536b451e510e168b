// Command dateline turns news articles into a timeline that readers can trust.
package main

func main() {}

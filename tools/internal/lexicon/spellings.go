package lexicon

import (
	"iter"
	"strings"
)

// oneSpelling spells a British word as the Americans do, so that papers of both may be held against each other. Of words that it
// only seems to fit ("promise") it makes one that is as good for that.
func oneSpelling(w string) string {
	for _, s := range spellings {
		if i := len(w) - len(s.british); i > 2 && w[i:] == s.british {
			return w[:i] + s.american
		}
	}
	return w
}

var spellings = []struct{ british, american string }{
	{"isation", "ization"}, {"ise", "ize"}, {"yse", "yze"}, {"our", "or"}, {"oured", "ored"}, {"tre", "ter"}, {"ence", "ense"}, {"programme", "program"}, {"ogue", "og"},
}

// spelledAs are all ways to write a phrase of the tables, which have it once: with the spelling of the Americans beside that of
// the British, and where it has "their" or "themselves" with whatever else may stand there, "its seat" as well as "their seat".
func spelledAs(phrase string) iter.Seq[string] {
	return func(yield func(string) bool) {
		if !yield(phrase) || !varies(phrase) {
			return
		}
		for _, all := range whose {
			before, after, found := strings.Cut(phrase, all[0])
			for _, one := range all[1:] {
				if found && !yield(before+one+after) {
					return
				}
			}
		}
		if other := strings.TrimSuffix(american.Replace(phrase+" "), " "); other != phrase {
			yield(other)
		}
	}
}

// varies tells whether there may be other ways to write a phrase: one look at each, for there are many.
func varies(phrase string) bool {
	for i := 3; i <= len(phrase); i++ {
		switch phrase[i-3 : i] {
		case "ise", "isa", "yse", "our", "tre", "enc", "mme", "ogu", "oeu", "oug", "tyr", "aer", "aem", "aes", " th":
			return true
		}
	}
	return false
}

var whose = [][]string{{" their ", " its ", " his ", " her "}, {" themselves", " itself", " himself", " herself"}}

// american makes British spellings American, in words that a blank follows. What it makes of "promise" is no word and harms nobody.
var american = strings.NewReplacer("isation ", "ization ", "isations ", "izations ", "ise ", "ize ", "yse ", "yze ", "bour", "bor", "lour", "lor", "mour", "mor", "nour ", "nor ",
	"vour", "vor", "tre ", "ter ", "tres ", "ters ", "efence", "efense", "ffence", "ffense", "icence", "icense", "programme", "program", "dialogue", "dialog",
	"manoeuvre", "maneuver", "plough", "plow", "tyre", "tire", "aeroplane", "airplane", "haem", "hem", "ukaem", "ukem", "naesth", "nesth")

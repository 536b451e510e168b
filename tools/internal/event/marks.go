package event

import (
	"slices"
	"strconv"
	"strings"

	"dateline/tools/internal/lexicon"
)

// marksIn returns the numbers with a unit ("30-hour", "a truce of 30 hours") and the ordinals of rounds ("second round") among words
// from to to.
func (p *sentence) marksIn(from, to int) []string {
	var out []string
	for k := from; k < to; k++ {
		low := p.lows[k]
		switch number, unit, _ := strings.Cut(low, "-"); {
		case hyphenated(low):
			out = append(out, lasting(number, unit))
		case ordinals.has(low) && k+1 < len(p.lows) && rounds.has(p.lows[k+1]):
			out = append(out, low)
		case k+1 < to && p.words[k].is(lexicon.Number) && spans.has(strings.TrimSuffix(p.lows[k+1], "s")) && p.quietFor(k):
			out = append(out, lasting(low, strings.TrimSuffix(p.lows[k+1], "s")))
		}
	}
	return out
}

// quietFor tells whether the number at k says how long arms are silent: "a truce of 30 hours", "hold their fire for 30 hours", "30 hours
// of calm".
func (p *sentence) quietFor(k int) bool {
	if k > 1 && p.lows[k-1] == "of" {
		t := p.trigger(k - 2)
		return t != nil && t.Types[0] == "ceasefire"
	}
	if k > 1 && p.lows[k-1] == "for" {
		return slices.ContainsFunc(p.lows[max(k-5, 0):k-1], func(w string) bool { return arms.has(w) })
	}
	return k+3 < len(p.lows) && p.lows[k+2] == "of" && slices.Contains([]string{"calm", "quiet", "silence", "truce", "ceasefire"}, p.lows[k+3])
}

// What is silent while a truce lasts.
var arms = setOf("fire guns fighting shooting weapons arms bombing shelling firing hostilities")

// lasting is how long something lasts, in one spelling: "a one-day truce" is one of 24 hours.
func lasting(number, unit string) string {
	if n, ok := small[number]; ok {
		number = n
	}
	if n, err := strconv.Atoi(number); err == nil && unit == "hour" && n%24 == 0 {
		number, unit = strconv.Itoa(n/24), "day"
	}
	return number + "-" + unit
}

var small = map[string]string{"one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7", "eight": "8", "nine": "9", "ten": "10",
	"twelve": "12", "fourteen": "14", "fifteen": "15", "twenty": "20", "thirty": "30", "forty": "40", "sixty": "60", "ninety": "90"}

var ordinals = setOf("first second third fourth fifth sixth seventh eighth final next new")
var rounds = setOf("round phase session stage group wave batch summit meeting exchange")

// hyphenated tells whether w is a number and a unit: "30-hour", "seven-day".
func hyphenated(w string) bool {
	_, unit, ok := strings.Cut(w, "-")
	return ok && (spans.has(unit) || unit == "point")
}

var spans = setOf("hour day week month year")

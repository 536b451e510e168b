package event

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"dateline/tools/internal/lexicon"
	"dateline/tools/internal/text"
)

// learnTowns remembers the towns that no table has. What a text names in capitals after "in" or "near", after "the town of" or
// before ", a port," is a town wherever else it stands: "Halden fell".
func (r *reader) learnTowns(words []text.Span, spelled []string) {
	for i := 0; i < len(spelled); {
		if !capitalised(spelled[i]) {
			i++
			continue
		}
		n := r.townLen(spelled[i:])
		if n == 0 {
			_, n = r.lex.Name(spelled[i:])
			i += max(n, 1)
			continue
		}
		if (r.calledTown(spelled[:i]) || r.saidTown(spelled[:i], spelled[i+n:])) && len(r.page.TimesIn(text.Span{Start: words[i].Start, End: words[i+n-1].End})) == 0 {
			r.towns[strings.Join(spelled[i:i+n], " ")] = true
		}
		i += n
	}
}

func capitalised(s string) bool {
	c, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(c)
}

// longestTown is the most words that the name of a town has; what is longer is a heading.
const longestTown = 4

// townLen counts the capitalised words that spelled begins with and that can be the name of a town; 0 where they cannot.
func (r *reader) townLen(spelled []string) int {
	n := 0
	for n < len(spelled) && n <= longestTown && (capitalised(spelled[n]) || n > 0 && n+1 < len(spelled) && joins.has(spelled[n]) && capitalised(spelled[n+1])) {
		low := strings.ToLower(spelled[n])
		if r.lex.Word(low) != 0 || spelled[n] == strings.ToUpper(spelled[n]) && len(low) > 1 {
			break
		}
		if _, known := r.lex.Name(spelled[n:]); known > 0 {
			break
		}
		n++
	}
	if n == 0 || n > longestTown {
		return 0
	}
	first, last := strings.ToLower(spelled[0]), strings.ToLower(spelled[n-1])
	if nowhere.has(first) || nowhere.has(last) || orgNouns.has(last) || noTown.has(first) || len(first) < 3 || r.lex.IsRole([]string{first}) > 0 || r.lex.IsRole([]string{last}) > 0 {
		return 0
	}
	if t, _ := r.lex.NounTrigger([]string{last}); t != nil {
		return 0
	}
	if n == 1 && hasAny(last, "ian", "ians", "ish", "ese", "ism", "ist", "ists") && n < len(spelled) && r.lex.Word(spelled[n]) == 0 && !isMark(spelled[n]) {
		return 0 // "in Ruritanian hands"
	}
	return n
}

// First words of what has a place before it in a sentence and is none: "in Operation Dawn".
var noTown = setOf("operation project exercise task resolution article annex case level phase grade plan mr mrs ms dr sir lord st. king queen god sputnik windows")

// Words that join the parts of a name.
var joins = setOf("di ben bint ter ten zu della al el bin ibn de van von der la da dos do du ould ag del des le les el- al-")

func isMark(s string) bool {
	c, _ := utf8.DecodeRuneInString(s)
	return !unicode.IsLetter(c) && !unicode.IsDigit(c)
}

// calledTown tells whether the words before a name make it a town: "in", "near", "the village of", "the siege of".
func (r *reader) calledTown(before []string) bool {
	k := len(before) - 1
	if k < 0 {
		return false
	}
	switch low := strings.ToLower(before[k]); {
	case townPreps.has(low):
		return true
	case low == "to" && k > 1:
		return before[k-2] == "from" && capitalised(before[k-1]) // "flown from Halden to Sorrel"
	case low == "of" && k > 0:
		noun := strings.ToLower(before[k-1])
		return isPlaceNoun(noun) || fights.has(noun)
	case (low == "and" || low == ",") && k > 1 && r.towns[before[k-1]]:
		return true // "in Halden, Tavel and Sorrel"
	default:
		return placeNoun.has(low) && k > 0 && strings.ToLower(before[k-1]) != "of" && !capitalised(before[k])
	}
}

// Prepositions that only a place has behind them where that is a name.
var townPreps = setOf("in at near outside around inside into onto")

// Fights for a town, which "of" joins to its name.
var fights = setOf("battle siege storming shelling bombardment bombing fall")

// saidTown tells whether the words after a name make it a town: ", a port on the lake,", ", 25 km to the west", "airport".
func (r *reader) saidTown(before, after []string) bool {
	if len(after) < 2 {
		return false
	}
	if after[0] == "to" && len(before) > 0 && before[len(before)-1] == "from" && capitalised(after[1]) {
		return true
	}
	if siteNouns.has(after[0]) {
		return true
	}
	if after[0] != "," {
		return false
	}
	head := -1
	for k := 1; k < min(7, len(after)); k++ {
		low := strings.ToLower(after[k])
		switch {
		case isMark(low) || r.lex.Word(low)&(lexicon.Prep|lexicon.Rel) != 0:
			return head == k-1 && head > 0
		case miles.has(low) || hasAny(low, "km", "-mile", "-kilometre"):
			return true
		case placeNoun.has(low):
			head = k
		}
	}
	return false
}

var miles = setOf("miles mile kilometres kilometers kilometre kilometer km")

// Nouns that stand right behind the name of a place.
var siteNouns = setOf("town village city district province airport airfield harbour harbor island peninsula governorate camp prison region valley junction township suburb county")

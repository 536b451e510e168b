package timex

import "strings"

// A class is a set of words, one bit each.
type class uint32

const (
	isNumber       class = 1 << iota // figures
	isDay                            // 1 to 31
	isHour                           // 1 to 24
	isPair                           // two figures at most
	isYear                           // four figures that can be a year
	isOrdinal                        // 21st
	isDecade                         // 1990s
	isClock                          // 10:35
	isDottedClock                    // 10.35
	isNumericDate                    // 26/2/2025
	isNumberWord                     // twenty, couple
	isOrdinalWord                    // eighth
	isMonth                          // March, Sept
	isWeekday                        // Monday
	isShortWeekday                   // Mon
	isSeason                         // autumn
	isUnit                           // year
	isUnits                          // years
	isPart                           // morning
	isMeridiem                       // p.m.
	isZone                           // GMT
	isEdge                           // early, late, mid
	isLast                           // last, past
	isNext                           // next, coming
	isApprox                         // about, nearly
	isDecadeWord                     // nineties
	isDeictic                        // today, yesterday
	isVague                          // recently, now
	isFrequency                      // daily
)

var classNames = map[string]class{
	"figures": isNumber, "day": isDay, "hour": isHour, "pair": isPair, "year4": isYear, "nth": isOrdinal, "decade": isDecade,
	"clock": isClock, "dotted": isDottedClock, "numeric": isNumericDate,
	"month": isMonth, "weekday": isWeekday, "wkd": isShortWeekday, "season": isSeason, "unit": isUnit, "units": isUnits,
	"part": isPart, "am": isMeridiem, "zone": isZone, "edge": isEdge, "last": isLast, "next": isNext, "about": isApprox,
	"spelled": isNumberWord, "decade-word": isDecadeWord, "deictic": isDeictic, "vague": isVague, "frequency": isFrequency,
}

// A word is an entry of the vocabulary. What it means depends on the class it is read as: "second" is 2 or a unit.
type word struct {
	class
	num   int    // number words: the number, negative for a few, several
	ord   int    // ordinal words
	n     int    // months and seasons from 1; weekdays from Monday, 1; decades: 90; days from today; zones: minutes east of UTC
	unit  Unit   // units, and how often a frequency is
	code  string // what TIMEX3 writes: parts of the day, vague times, modifiers
	tense Tense  // the tense that it gives its clause
	text  string // the word itself, in small letters; empty for what stands for figures
	hint  hint
	role  role
	dir   Dir
	era   era
	side  int  // +1 after, -1 before
	dot   bool // an abbreviation: the dot after it is its own

	leads  *leads   // what starts with it; nil for most words
	starts layerSet // the layers that an expression starting with this word can be of
}

// leads are the patterns that start with a word itself, by their layer.
type leads struct {
	first [layers][]*pattern
	alone [layers][]*pattern // those of them that ask nothing of the word after it
}

// lead files a pattern of that layer under w.
func (w *word) lead(l layer, p *pattern) {
	if w.leads == nil {
		w.leads = new(leads)
	}
	w.leads.first[l] = append(w.leads.first[l], p)
	if p.second == nil {
		w.leads.alone[l] = append(w.leads.alone[l], p)
	}
}

// zones has the minutes east of UTC of each row of time zones.
var zones = []int{0, -300, -240, -360, -300, -420, -360, -480, -420, 60, 120, 180, 330}

// noWord stands for a word that the vocabulary does not know.
var noWord = &word{}

type vocabulary map[string]*word

// each calls set for every word of the rows, with the number of its row.
func (v vocabulary) each(c class, set func(w *word, row int), rows ...string) {
	for i, row := range rows {
		for s := range strings.FieldsSeq(row) {
			w := v[s]
			if w == nil {
				w = &word{text: s}
				v[s] = w
			}
			w.class |= c
			set(w, i)
		}
	}
}

// coded enters words of class c by what TIMEX3 writes for them.
func (v vocabulary) coded(c class, code, words string) {
	v.each(c, func(w *word, _ int) { w.code = code }, words)
}

func englishWords() vocabulary {
	v := vocabulary{}
	v.calendar()
	v.numbers()
	v.parts()
	v.vague()
	v.tenses()
	v.hints()
	return v
}

func (v vocabulary) calendar() {
	v.each(isMonth, func(w *word, i int) { w.n = i + 1 },
		"january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug",
		"september sept sep", "october oct", "november nov", "december dec")
	v.each(isWeekday, func(w *word, i int) { w.n = i + 1 },
		"monday mondays", "tuesday tuesdays", "wednesday wednesdays", "thursday thursdays", "friday fridays", "saturday saturdays", "sunday sundays")
	v.each(isShortWeekday, func(w *word, i int) { w.n = i + 1 }, "mon", "tue tues", "wed", "thu thur thurs", "fri", "sat", "sun")
	v.each(0, func(w *word, _ int) { w.dot = true },
		"jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun inst ult prox")
	v.each(isSeason, func(w *word, i int) { w.n = i + 1 }, "spring springtime", "summer summertime midsummer", "autumn fall", "winter wintertime midwinter")
	v.each(0, func(w *word, i int) { w.n = i + 1 }, "springs", "summers", "autumns", "winters")
	units := []Unit{Second, Minute, Hour, Day, Week, Fortnight, Month, Quarter, Year, Decade, Century, Millennium}
	v.each(isUnit, func(w *word, i int) { w.unit = units[i] },
		"second sec", "minute min", "hour hr", "day", "week", "fortnight", "month", "quarter", "year yr", "decade", "century", "millennium")
	v.each(isUnits, func(w *word, i int) { w.unit = units[i] },
		"seconds secs", "minutes mins", "hours hrs", "days", "weeks", "fortnights", "months", "quarters", "years yrs", "decades", "centuries", "millennia millenniums")
	v.each(isDecadeWord, func(w *word, i int) { w.n = 10 * (i + 2) },
		"twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties")
	v.each(isDeictic, func(w *word, i int) { w.n = i - 1 }, "yesterday", "today", "tomorrow")
}

func (v vocabulary) numbers() {
	v.each(isNumberWord, func(w *word, i int) { w.num = i + 1 },
		"one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
		"thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen")
	v.each(isNumberWord, func(w *word, i int) { w.num = 10 * (i + 2) },
		"twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
	v.each(isNumberWord, func(w *word, i int) { w.num = []int{12, 100, 1000, 1_000_000, 1_000_000_000}[i] },
		"dozen", "hundred", "thousand", "million", "billion")
	v.each(isNumberWord, func(w *word, _ int) { w.num = 1 }, "a an")
	v.each(isNumberWord, func(w *word, _ int) { w.num = 2 }, "couple")
	v.each(isNumberWord, func(w *word, _ int) { w.num = -1 }, "few several many some numerous")
	v.each(isOrdinalWord, func(w *word, i int) { w.ord = i + 1 },
		"first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth",
		"thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth")
	v.each(isOrdinalWord, func(w *word, _ int) { w.ord = 30 }, "thirtieth")
}

func (v vocabulary) parts() {
	for code, words := range map[string]string{
		"MO": "morning dawn daybreak sunrise", "MI": "noon midday noontime", "AF": "afternoon",
		"EV": "evening dusk sunset nightfall", "NI": "night overnight midnight",
		"DT": "daytime",
	} {
		v.coded(isPart, code, words)
	}
	for i, s := range []string{"mornings", "afternoons", "evenings", "nights"} {
		v.coded(0, []string{"MO", "AF", "EV", "NI"}[i], s)
	}
	v.coded(isMeridiem, "AM", "am")
	v.coded(isMeridiem, "PM", "pm")
	v.each(isZone, func(w *word, i int) { w.n = zones[i] },
		"gmt utc z", "est", "edt", "cst", "cdt", "mst", "mdt", "pst", "pdt", "bst cet", "cest eet", "msk eest", "ist")
	for code, words := range map[string]string{"START": "early", "MID": "mid middle", "END": "late"} {
		v.coded(isEdge, code, words)
	}
	v.coded(isLast, "", "last past previous")
	v.coded(isNext, "", "next coming upcoming")
	for code, words := range map[string]string{
		"APPROX": "about around roughly approximately circa nearly almost some", "MORE_THAN": "over exceeding", "LESS_THAN": "under",
	} {
		v.coded(isApprox, code, words)
	}
}

func (v vocabulary) vague() {
	for code, words := range map[string]string{
		"PRESENT_REF": "now currently nowadays presently",
		"PAST_REF":    "recently lately",
		"FUTURE_REF":  "soon",
	} {
		v.coded(isVague, code, words)
	}
	v.each(isFrequency, func(w *word, i int) { w.unit = []Unit{Hour, Day, Week, Month, Quarter, Year}[i] },
		"hourly", "daily nightly", "weekly", "monthly", "", "annually yearly")
}

// tenses enters the words that give a clause its tense. Forms in -ed are past without a list.
func (v vocabulary) tenses() {
	v.each(0, func(w *word, i int) { w.tense = []Tense{Future, Past, Present}[i] },
		`will shall ll won would going expected expects expect scheduled due planned plans plan planning postponed delayed rescheduled adjourned slated upcoming intends intend
		hopes hope aims tentatively begins starts opens expires ends takes comes arrives resumes payable effective meet meets may might must should`,
		`was were did had said told came went took made gave got saw found left held began kept met led sent brought thought fell rose
		ran lost won became fought broke drove flew grew hit knew laid lay paid put read sank sat sold shot spoke spent stood struck swept
		threw bore beat bled blew died fed heard lit shed sought split spread withdrew wrote wore drew chose built bought caught cut dealt dug ate felt fled forgot froze hid hung hurt kept let lent meant
		overthrew overran rode rang sang set shook shut slept slid stole stuck swore taught tore understood woke wound been`,
		`is are has have says am`)
}

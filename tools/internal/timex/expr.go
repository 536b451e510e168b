package timex

// An Expr is what an expression says before it is anchored, one of [Calendar], [Named], [Relative], [Offset], [DayPart],
// [Clock], [Edge], [Holiday], [Numeric], [Reported], [EdgeDay], [Duration], [Window], [Set], [Vague] or [Pair].
type Expr interface{ expr() }

// A Unit is a length of time, and how finely a point in time is known.
type Unit uint8

// The units, from long to short.
const (
	NoUnit Unit = iota
	Millennium
	Century
	Decade
	Year
	Half
	Quarter
	Season
	Month
	Fortnight
	Week
	Weekend
	Day
	Hour
	Minute
	Second
)

// A Dir says on which side of what it leans on a time lies.
type Dir uint8

// The directions. Bare is left to the tense; the last three lean on the time told before, the others on the DCT.
const (
	Bare Dir = iota
	Last
	This
	Next
	Coming // the first one from now on
	That
	Previous
	Following
)

// A Calendar is a time as the calendar names it: "4 April 1998", "April", "the third quarter". What is not said is zero.
type Calendar struct {
	Unit    Unit
	Year    int  // as ISO 8601 counts, 0 is 1 B.C.; of a decade or century the first; only with HasYear
	HasYear bool // else the year is the one nearest to what it leans on, or that of Of
	Short   bool // two figures of the year were said: "'98"
	Until   int  // the last year of "1914–18", 0 if there is none
	N       int  // the month, quarter, half or season, from 1
	Day     int
	Weekday int  // "Saturday, 25 April": which year that is, the weekday may tell
	Of      Expr // "March of that year"
}

// A Named is a weekday, month or season and where to look for it: "Friday", "last April", "that winter".
type Named struct {
	Unit Unit // Day for a weekday
	N    int  // from 1; Monday is 1
	Dir  Dir
}

// A Relative is a unit by its place: "last week", "this year", "the following day", N units on if N is not 0 or 1.
type Relative struct {
	Unit Unit
	Dir  Dir
}

// An Offset is a length of time away from something: "three days ago", "a week later", "two days after Easter".
type Offset struct {
	By    Duration
	Back  bool
	Told  bool // from the time told before, else from the DCT
	Of    Expr // or from this
	Exact bool // to the day
}

// A Reported is the quarter that a company's report is about, or the same one of another year: "the quarter", "the year-ago period".
type Reported struct {
	YearsBack int
	Year      int  // if not 0
	Until     Expr // the day that it ended: "the quarter ended 30 September"
}

// A DayPart is a part of a day: "Friday evening", "tonight", "the night of 21 June".
type DayPart struct {
	Of   Expr // nil: the day that it leans on
	Part string
	Dir  Dir // This: of the DCT's day; That: of the day told; Following: of the day after
	Mod  string
	Over bool // it goes on into the next day: "overnight into Sunday"
}

// A ClockTime is a time of day.
type ClockTime struct {
	Of      Expr // nil: the day that it leans on
	Minutes int  // since midnight
	Hour    bool // no minutes were said
	Half    bool // whether it is before or after noon nothing said
	Figures bool // it was written 4:30, which may count to 24
	Zone    int  // minutes east of UTC
	HasZone bool
}

// An Edge is a part of a longer time, or one that is roughly told: "early 1990", "the end of May", "about 5 June".
type Edge struct {
	Of  Expr
	Mod string
}

// An EdgeDay is the first or last day of a longer time, or the Nth if that is not 0; only such weekdays count if Weekday is one.
type EdgeDay struct {
	Of      Expr
	Last    bool
	Nth     int
	Weekday int
}

// A Holiday is a named day.
type Holiday struct {
	Row  int // in holidays
	Year int // 0 if not said
	Dir  Dir
	Of   Expr
}

// A Duration is a length of time.
type Duration struct {
	N, Hundredths int  // 2.5 is 2 and 50
	To            int  // 18 of "12 to 18 months", else 0
	Vague         bool // "several days"
	Unit          Unit
	Then          *Duration // "two years and three months"
	Mod           string
}

// A Window is a length of time that ends or starts with what it leans on: "the past 24 hours", "the next three years".
type Window struct {
	Duration
	Dir Dir
}

// A Set is a time that comes again.
type Set struct {
	Value       string
	Quant, Freq string
}

// A Vague is a time that has no place in the calendar: "recently".
type Vague struct {
	Value string
	Unit  Unit // of "the coming days", else none
}

// A Pair is two times in one phrase, each a Timex of its own: "9 to 11 June".
type Pair struct {
	A, B         Expr
	AEnd, BStart int // the tokens that the first ends before and the second starts at
}

func (Calendar) expr()  {}
func (Named) expr()     {}
func (Relative) expr()  {}
func (Offset) expr()    {}
func (Reported) expr()  {}
func (DayPart) expr()   {}
func (ClockTime) expr() {}
func (EdgeDay) expr()   {}
func (Edge) expr()      {}
func (Holiday) expr()   {}
func (Duration) expr()  {}
func (Window) expr()    {}
func (Set) expr()       {}
func (Vague) expr()     {}
func (Pair) expr()      {}

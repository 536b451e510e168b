package timex

// sides are what a direction says of the time that an expression leans on.
var sides = [...]string{
	Bare: "nearest to", Last: "before", This: "of", Next: "after", Coming: "from", That: "of", Previous: "before", Following: "after",
}

var unitNames = [...]string{
	NoUnit: "time", Millennium: "millennium", Century: "century", Decade: "decade", Year: "year", Half: "half-year", Quarter: "quarter",
	Season: "season", Month: "month", Fortnight: "fortnight", Week: "week", Weekend: "weekend", Day: "day", Hour: "hour", Minute: "minute", Second: "second",
}

// says puts into words what e says: the first step of how it was resolved.
func (r *resolver) says(e Expr) string {
	switch e := e.(type) {
	case Calendar:
		if e.HasYear {
			return "a date that names its year"
		}
		if e.Of != nil {
			return r.says(e.Of)
		}
		return "a date without its year, nearest to " + r.anchored()
	case Named:
		return "the one " + sides[e.Dir] + " " + r.anchored()
	case Numeric:
		return "a date in figures"
	case Relative:
		return "the " + unitNames[e.Unit] + " " + sides[e.Dir] + " " + r.anchored()
	case Offset:
		if e.Back {
			return e.By.value() + " back from " + r.anchored()
		}
		return e.By.value() + " on from " + r.anchored()
	case Edge:
		return r.says(e.Of)
	case DayPart:
		if e.Of != nil {
			return r.says(e.Of)
		}
		return "a part of the day, leaning on " + r.anchored()
	case ClockTime:
		if e.Of != nil {
			return r.says(e.Of)
		}
		return "an hour of the day " + r.anchored()
	case Duration, Window:
		return "a length of time"
	case Set:
		return "a time that comes again"
	case Vague:
		return "a time without a place in the calendar"
	}
	return "a day with a name or a number, leaning on " + r.anchored()
}

// anchored names the anchor.
func (r *resolver) anchored() string {
	if r.anchor == "" {
		return "what nothing tells"
	}
	return r.anchor
}

package article

import (
	"dateline/tools/internal/pattern"
	"regexp"
	"strings"
	"time"
)

// layouts are the spellings of a full date that mean one day wherever they are read. Those without a time zone mean UTC.
var layouts = []string{
	time.RFC3339Nano, time.RFC3339, "2006-01-02T15:04:05-0700", "2006-01-02T15:04Z07:00", "2006-01-02T15:04:05", "2006-01-02T15:04",
	"2006-01-02 15:04:05 -0700 MST", "2006-01-02 15:04:05 -0700", "2006-01-02 15:04:05Z07:00", "2006-01-02 15:04:05 UTC", "2006-01-02 15:04:05", "2006-01-02 15:04",
	"2006-01-02", "2006/01/02", "20060102",
	time.RFC1123Z, time.RFC1123, "Mon, 2 Jan 2006", "Mon Jan 2 15:04:05 -0700 2006", "Mon Jan 2 15:04:05 MST 2006",
}

// parseDate reads a date as a machine or a careful person writes it; zero where s is none.
func parseDate(s string) time.Time {
	for _, layout := range layouts {
		if t, err := time.Parse(layout, s); err == nil {
			return plausible(t)
		}
	}
	if m := wholeDate().FindStringSubmatch(s); m != nil {
		return writtenDate(m[1])
	}
	return time.Time{}
}

// plausible drops the dates that content systems write where they know none.
func plausible(t time.Time) time.Time {
	if t.Year() < 1000 || t.Equal(time.Unix(0, 0)) {
		return time.Time{}
	}
	return t
}

const (
	month   = `(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?\.?|July?\.?|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)`
	weekday = `(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day|\.)?,?\s+)?`
	// A number whose day and month could be each other is no date; 22/04/2025 can be read in one way only.
	written = `((?:` + month + `\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}|\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?` + month + `,?\s+\d{4}|\d{4}-\d{2}-\d{2}|\d{1,2}[/.]\d{1,2}[/.]\d{4}))`
	date    = weekday + written
	cycle   = `(?:[,;]?\s+(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)?(?:,\s+[ABP][CM] cycle)?` // as news archives write it
	hour    = `(?:\d{1,2}[:.]\d\d\s*(?:[ap]\.?m\.?)?(?:\s*\(?[A-Z]{2,5}\)?)?,?\s+)?`
	clock   = `(?:,?\s*(?:at|@|[/|·•–—-])?\s*\d{1,2}[:.h]?\d{0,2}(?::\d\d)?\s*(?:[ap]\.?m\.?)?(?:\s*\(?[A-Z]{2,5}\)?|\s*[+-]\d\d:?\d\d|\s+(?:local|eastern|pacific) time)?)?`
	place   = `\p{Lu}[\p{L}.'’/-]*(?:,?\s+[\p{L}.'’/-]+){0,5}?`
	agency  = `(?:\s*\([^()]{1,40}\)|\s*/[^/]{1,20}/\.?)?`
)

var (
	wholeDate = pattern.Late(`(?i)^` + date + clock + `\.?$`)

	// labelled is "Published on Tuesday, 22 April 2025", after a byline or another date as well.
	labelled = pattern.Late(`(?i)(?:^|[/|·•;–—)]\s*|\d{4},\s+|\s-\s)(?:first |originally )?(?:published|posted|filed|issued|released|publication date|date published|pubdate|date)(?:\s+(?:on|at|online))?\s*[:,]?\s*` + hour + date)

	// updated begins a line that tells of another time than the publication's.
	updated = pattern.Late(`(?i)^\W*(?:last )?(?:updated|modified|corrected|edited|retrieved|accessed|as of)\b`)

	// dateline is "LONDON, April 22, 2025 (AP) —", with the agency before the date, and the date in brackets, too.
	dateline = pattern.Late(`^` + place + agency + `,?\s+\(?(?i:` + date + `)\)?` + agency + `\s*(?:[—–:_]|--?\s|/)`)

	// bareDate is a line that is a date and nothing else, or one after a byline or a place.
	bareDate = pattern.Late(`^\W*(?:(?i:by)\s[^\d]{2,60}?[\s,|·•–—-]+|` + place + `,\s+)?(?i:` + date + cycle + clock + `)\s*$`)
)

const (
	headLines = 12  // how far down an article a line that dates it may stand
	footLines = 5   // how far up from its end one may stand that says "Published"
	longLine  = 100 // in bytes: above it a line is a sentence of the story
)

// datedLine returns the day that a line of the text says it was published on; zero where none does.
func datedLine(text string) time.Time {
	var lines []string
	for line := range strings.SplitSeq(text, "\n") {
		if line = strings.TrimSpace(line); line != "" {
			lines = append(lines, line)
		}
	}
	head := lines[:min(headLines, len(lines))]
	foot := lines[max(len(head), len(lines)-footLines):]
	for _, try := range []func(string) time.Time{labelledDate, datelineDate, lineDate} {
		for _, line := range head {
			if t := try(line); !t.IsZero() {
				return t
			}
		}
	}
	for _, line := range foot {
		if t := labelledDate(line); !t.IsZero() {
			return t
		}
	}
	return time.Time{}
}

// labelledDate reads "Published 22 April 2025".
func labelledDate(line string) time.Time {
	if len(line) > longLine {
		return time.Time{}
	}
	return dateIn(labelled(), line)
}

// datelineDate reads "LONDON, April 22, 2025 (AP) — Officials …".
func datelineDate(line string) time.Time {
	if updated().MatchString(line) {
		return time.Time{}
	}
	return dateIn(dateline(), line[:cut(line, longLine)])
}

// lineDate reads a line that is a date, or a byline with one.
func lineDate(line string) time.Time {
	if len(line) > longLine || updated().MatchString(line) {
		return time.Time{}
	}
	return dateIn(bareDate(), line)
}

// cut returns the greatest length up to n at which s can be cut without splitting a letter.
func cut(s string, n int) int {
	for n = min(n, len(s)); n < len(s) && n > 0 && s[n]&0xC0 == 0x80; n-- {
	}
	return n
}

func dateIn(re *regexp.Regexp, line string) time.Time {
	if !hasYear(line) { // spares most lines the expression
		return time.Time{}
	}
	m := re.FindStringSubmatch(line)
	if m == nil {
		return time.Time{}
	}
	return writtenDate(m[1])
}

// hasYear tells whether four digits stand together in a line.
func hasYear(line string) bool {
	digits := 0
	for i := range len(line) {
		if line[i] < '0' || line[i] > '9' {
			digits = 0
		} else if digits++; digits == 4 {
			return true
		}
	}
	return false
}

var (
	ordinal = pattern.Late(`(\d)(?:st|nd|rd|th)\b`)
	numeric = pattern.Late(`^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$`)
)

// writtenDate reads what the pattern written matched; zero where there is no such day, or no telling which.
func writtenDate(s string) time.Time {
	if m := numeric().FindStringSubmatch(s); m != nil {
		return numericDate(m[1], m[2], m[3])
	}
	s = ordinal().ReplaceAllString(s, "$1")
	words := strings.FieldsFunc(s, func(r rune) bool { return strings.ContainsRune(" \t,.", r) })
	for i, w := range words {
		if strings.EqualFold(w, "of") {
			words = append(words[:i], words[i+1:]...)
			break
		}
	}
	for i, w := range words {
		if w[0] > '9' {
			words[i] = strings.ToUpper(w[:1]) + strings.ToLower(w[1:3])
		}
	}
	for _, layout := range []string{"Jan 2 2006", "2 Jan 2006", "2006-01-02"} {
		if t, err := time.Parse(layout, strings.Join(words, " ")); err == nil {
			return plausible(t)
		}
	}
	return time.Time{}
}

// numericDate reads a date in numbers, if only one order of day and month makes one.
func numericDate(a, b, year string) time.Time {
	dmy, errDMY := time.Parse("2/1/2006", a+"/"+b+"/"+year)
	mdy, errMDY := time.Parse("1/2/2006", a+"/"+b+"/"+year)
	switch {
	case errDMY == nil && (errMDY != nil || mdy.Equal(dmy)):
		return plausible(dmy)
	case errDMY != nil && errMDY == nil:
		return plausible(mdy)
	}
	return time.Time{}
}

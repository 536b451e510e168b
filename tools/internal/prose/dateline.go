package prose

import (
	"dateline/tools/internal/pattern"
	"dateline/tools/internal/text"
	"strings"
)

// A dateline is a city in capitals, perhaps a country, a day and an agency, and a dash. Without capitals it must name the agency, or stand
// in brackets, as organisations of human rights write it: "(New York, June 24, 1999) – ".
var (
	cityInCapitals = pattern.Late(`^\p{Lu}[\p{Lu}.'’-]+(?:[ /]\p{Lu}[\p{Lu}.'’-]*){0,4}(?:, ?[\p{L}.'’ ]{2,30}){0,2}(?:, (?:\d{1,2} )?\p{L}{3,9}\.?(?: \d{1,2})?)?(?: ?\([^)]{2,30}\))?,? ?(?:—|–|--|_| - |:)\s*`)
	cityAndAgency  = pattern.Late(`^\p{Lu}[\p{L}.'’-]+(?:[ /]\p{Lu}[\p{L}.'’-]*){0,3}(?:, [\p{L}.'’ ]{2,30}){0,2}(?:, (?:\d{1,2} )?\p{L}{3,9}\.?(?: \d{1,2})?)? ?\([\p{Lu}/ .]{2,20}|\(Reuters\)\),? ?(?:—|–|--|_|-)\s*`)
	cityInBrackets = pattern.Late(`^\(\p{Lu}[\p{L}.'’-]+(?:[ /]\p{Lu}[\p{L}.'’-]*){0,3}(?:, \p{Lu}[\p{L}.'’ ]{1,30})?(?:, (?:\d{1,2} )?\p{Lu}\p{L}{2,8}\.?(?: \d{1,2})?,? \d{4})?\) ?(?:—|–|--|-) ?`)
)

// dateline returns the dateline that sentence s begins with, empty where there is none. A hundred bytes hold any.
func dateline(t string, s text.Span) text.Span {
	head := t[s.Start:min(s.End, s.Start+100)]
	if len(head) < 2 || !strings.ContainsAny(head, "—–-_:") {
		return text.Span{Start: s.Start, End: s.Start}
	}
	// What either pattern needs spares most heads both.
	if second := head[1]; second < 'a' || second > 'z' {
		if m := cityInCapitals().FindStringIndex(head); m != nil && m[1] < s.Len() {
			return text.Span{Start: s.Start, End: s.Start + m[1]}
		}
	}
	if head[0] == '(' {
		if m := cityInBrackets().FindStringIndex(head); m != nil && m[1] < s.Len() {
			return text.Span{Start: s.Start, End: s.Start + m[1]}
		}
	}
	if strings.Contains(head, "(") {
		if m := cityAndAgency().FindStringIndex(head); m != nil && m[1] < s.Len() {
			return text.Span{Start: s.Start, End: s.Start + m[1]}
		}
	}
	return text.Span{Start: s.Start, End: s.Start}
}

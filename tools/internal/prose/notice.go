package prose

import (
	"dateline/tools/internal/text"
	"strings"
)

// notice returns what stands before sentence s that says when it was put on the page, or by whom, and is no part of it:
// "(Updated 7:40 p.m. ET)", what a cut in such a stamp left ("Tuesday) "), "(AP) --", a dash. It is empty where there is none.
func notice(t string, s text.Span) text.Span {
	end := s.Start
	for {
		n := noticeLen(t[end:min(s.End, end+longestNotice)])
		if n == 0 || end+n >= s.End {
			return text.Span{Start: s.Start, End: end}
		}
		end = skipSpace(t, end+n, s.End)
	}
}

const longestNotice = 100

// noticeLen is the length of the stamp that head begins with.
func noticeLen(head string) int {
	switch {
	case strings.HasPrefix(head, "-- "), strings.HasPrefix(head, "— "), strings.HasPrefix(head, "– "):
		return strings.IndexByte(head, ' ')
	case strings.HasPrefix(head, "("), strings.HasPrefix(head, "["):
		if n := bracketed(head); n > 0 && (updates(head[1:]) || agency(head[1:n-1]) && dashNext(head[n:])) {
			return n
		}
	case strings.IndexByte(head, ')') > 0:
		if n := strings.IndexByte(head, ')'); n < 30 && !strings.Contains(head[:n], "(") && strings.Count(head[:n], " ") < 4 && (n+1 == len(head) || text.IsSpace(head[n+1])) {
			return n + 1
		}
	case strings.HasPrefix(head, ") "):
		return 1
	}
	return 0
}

// bracketed is the length of the brackets that head begins with, others inside them counted; 0 where they do not close.
func bracketed(head string) int {
	depth := 0
	for i := range len(head) {
		switch head[i] {
		case '(', '[':
			depth++
		case ')', ']':
			if depth--; depth == 0 {
				return i + 1
			}
		}
	}
	return 0
}

// updates tells whether a stamp says when something was put there.
func updates(inner string) bool {
	word, _, _ := strings.Cut(inner, " ")
	switch strings.ToLower(strings.TrimRight(word, ":,")) {
	case "update", "updated", "posted", "published":
		return true
	}
	return false
}

// agency tells whether brackets hold the name of an agency: capitals alone, or Reuters.
func agency(inner string) bool {
	return inner == "Reuters" || len(inner) > 1 && len(inner) < 12 && strings.ToUpper(inner) == inner && strings.IndexFunc(inner, func(r rune) bool { return r >= '0' && r <= '9' }) < 0
}

func dashNext(after string) bool {
	after = strings.TrimLeft(after, " ")
	return strings.HasPrefix(after, "-") || strings.HasPrefix(after, "—") || strings.HasPrefix(after, "–")
}

// The agencies that sign a report at its head. Other capitals in brackets may be anybody's: "the rebel front (RF) — which …".
var agencies = map[string]bool{"AP": true, "AFP": true, "ANSA": true, "BBC": true, "CNN": true, "DPA": true, "dpa": true, "EFE": true, "IPS": true, "IRIN": true, "PA": true, "PTI": true, "Reuters": true, "REUTERS": true, "RFE/RL": true, "TASS": true, "UPI": true, "VOA": true, "Xinhua": true}

// credited is where the report itself begins in sentence s: after an agency in brackets and a dash, where a page has its headlines
// run into the first sentence ("Talks resume in Oslo OSLO (AP) -- Envoys met"), and after a stamp below a heading ("The latest:
// (Update 9 p.m. ET) -- Envoys met"); the start of s where neither stands there.
func credited(t string, s text.Span) int {
	for i := s.Start; i < s.End; i++ {
		n := strings.IndexAny(t[i:s.End], "([")
		if n < 0 {
			break
		}
		i += n
		length := bracketed(t[i:min(s.End, i+longestNotice)])
		if length <= 2 {
			continue
		}
		inner, rest := t[i+1:i+length-1], t[i+length:s.End]
		heading := strings.HasSuffix(t[s.Start:i], ": ") && updates(inner)
		if !heading && !(agencies[inner] && (strings.HasPrefix(rest, " -") || strings.HasPrefix(rest, " —"))) {
			continue
		}
		if body := strings.TrimLeft(rest, " -—"); body != "" {
			return s.End - len(body)
		}
	}
	return s.Start
}

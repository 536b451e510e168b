package event

import (
	"strings"
	"unicode"

	"dateline/tools/internal/lexicon"
)

// Last words of the names of groups and institutions.
var orgNouns = setOf("front movement army group party council forces force brigade brigades coalition union commission mission alliance militia league guard guards committee " +
	"command authority agency tribunal organisation organization association congress court corps regiment navy marines parliament ministry assembly senate division battalion " +
	"fleet bureau service services brotherhood legion cartel network society secretariat directorate junta rangers commandos rifles constabulary gendarmerie federation confederation community")

// institution returns the group or institution that no table has, at the run of n capitals at word k, and how many words its name
// takes: "Army of the Ebro", "HMS Conqueror", "SANDF".
func (r *reader) institution(p *sentence, k, n int, run string) (string, int) {
	switch {
	case n == 0:
		return "", 0
	case warship.has(p.words[k].spelled) && n > 1:
		return run, n
	case n == 1 && p.acronym(k):
		if r.orgs[run] != "" {
			return r.orgs[run], 1
		}
		return run, 1
	case orgNouns.has(p.lows[k+n-1]):
		if more := p.ofWhat(k + n); more > 0 {
			return strings.Join(strings.Fields(p.t[p.words[k].Start:p.words[k+n+more-1].End]), " "), n + more
		}
	}
	return "", 0
}

// ofWhat counts the words from k on that go on with the name of an institution: "of the Ebro", "of Foreign Affairs".
func (p *sentence) ofWhat(k int) int {
	if k+1 >= len(p.words) || p.lows[k] != "of" {
		return 0
	}
	end := k + 1
	if p.lows[end] == "the" {
		end++
	}
	first := end
	for end < len(p.words) && p.words[end].capital && p.words[end].time == nil && !p.words[end].mark {
		end++
	}
	if end == first {
		return 0
	}
	return end - k
}

// What the names of warships begin with.
var warship = setOf("HMS USS INS ARA HMAS HMCS PNS ROKS TCG HMNZS")

// acronym tells whether word k is the short name of a body: three capitals or more in a sentence that is not all in capitals, and
// none of those that name hours, papers or things.
func (p *sentence) acronym(k int) bool {
	w := p.words[k]
	if len(w.spelled) < 3 || len(w.spelled) > 7 || noBody.has(w.spelled) || w.time != nil || warship.has(w.spelled) {
		return false
	}
	for _, c := range w.spelled {
		if !unicode.IsUpper(c) {
			return false
		}
	}
	return !p.shouts(k-1) && !p.shouts(k+1) && strings.Trim(w.spelled, "IVXLC") != ""
}

// shouts tells whether word k is in capitals as all of a headline is.
func (p *sentence) shouts(k int) bool {
	return k >= 0 && k < len(p.words) && !p.words[k].inName && len(p.words[k].spelled) > 3 && p.words[k].spelled == strings.ToUpper(p.words[k].spelled) && !p.words[k].is(lexicon.Number) && !p.words[k].mark
}

// Capitals that name no body.
var noBody = setOf("GMT UTC BST EST EDT CET CEST AFP UPI BBC CNN CBS NBC ABC ITN DPA AAP TASS TNT RPG RPGS IED IEDS UAV UAVS MIG SUV GDP " +
	"GNP DNA HIV AIDS USD POW POWS CEO DMZ LOC LAC IDP IDPS NGO NGOS COVID ICBM SAM SAMS APC APCS HIMARS ATACMS VIP MIRV " +
	"SALT START JCPOA NPT INF NEW UPDATE READ WATCH LIVE BREAKING EXCLUSIVE")

// learnOrgs remembers the bodies that a text gives a short name in brackets: "the Halden Relief Committee (HRC)".
func (r *reader) learnOrgs(spelled []string) {
	for i := 3; i+1 < len(spelled); i++ {
		short := spelled[i]
		if spelled[i-1] != "(" || spelled[i+1] != ")" || len(short) < 2 || short != strings.ToUpper(short) || isMark(short) {
			continue
		}
		if from := spelledOut(spelled[:i-1], short); from >= 0 {
			r.orgs[short] = strings.ReplaceAll(strings.Join(spelled[from:i-1], " "), " 's", "'s")
		}
	}
}

// spelledOut is where the words begin whose first letters make up a short name; -1 where they do not.
func spelledOut(words []string, short string) int {
	left := []rune(short)
	for k := len(words) - 1; k >= 0 && len(words)-k < 12; k-- {
		c := []rune(words[k])[0]
		switch {
		case len(left) > 0 && unicode.ToUpper(c) == left[len(left)-1] && (unicode.IsUpper(c) || len(left) > 1):
			left = left[:len(left)-1]
		case unicode.IsUpper(c):
			return -1
		case len(words[k]) > 4:
			return -1
		}
		if len(left) == 0 {
			return k
		}
	}
	return -1
}

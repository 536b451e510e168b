package event

import "dateline/tools/internal/lexicon"

// What says the type of a view before the tables are asked: a time that somebody is given, what is asked of another, a deed with a day of
// its own that brought something about.

// given is the type of a time that somebody is given: by a court a sentence ("gave him ten years"), by others a deadline ("gave
// the rebels 48 hours to surrender"); empty where no time is given.
func (p *sentence) given(v view) string {
	switch base := v.group.base; {
	case base != "give" && base != "get" && base != "receive" || !p.durationIn(v.rest):
		return ""
	case base != "give", p.anyOf(v.rest, []string{"year", "years", "life"}), p.headClass(v.subject).Meets(p.lex.NounClasses("court")):
		return "justice"
	case p.directObject(v.rest).Meets(p.lex.NounClasses("diplomats")), v.group.passive && p.headClass(v.subject).Meets(p.lex.NounClasses("diplomats")):
		return "sanctions"
	}
	return "statement"
}

// bids tells whether v is what somebody asks of another, in a verb that has other senses: "called on the king to go", "pressed the rebels on
// Tuesday to leave".
func (p *sentence) bids(v view) bool {
	on := v.rest.from
	switch v.group.base {
	case "call":
		if v.rest.empty() || p.lows[on] != "on" && p.lows[on] != "upon" {
			return false
		}
		on++
	case "press", "pressure", "challenge", "invite":
	default:
		return false
	}
	for k := on; k < v.rest.to; k++ {
		if w := p.words[k]; w.group != nil {
			return k > on && w.group.form == infinitive
		} else if w.mark && !isQuote(w) || w.is(lexicon.Sub|lexicon.Rel) && !w.is(lexicon.Prep) {
			return false
		}
	}
	return false
}

// datedSubject is the deed that the subject of v is, where the date of v is its own: "The fall of Selva on 3 May | ended the war".
func (p *sentence) datedSubject(v view) typed {
	s := v.subject
	if v.verb != nil || v.at < s.to || v.at >= v.group.start || s.empty() || p.words[v.group.start-1].time != v.time && p.between(s.to, v.at, ",") {
		return typed{}
	}
	for k := s.from; k < s.to && !p.words[k].is(lexicon.Prep); k++ {
		if deedsDated.has(p.lows[k]) && (k+1 == s.to || p.words[k+1].is(lexicon.Prep)) {
			return first(p.headTypes(s))
		}
	}
	return typed{}
}

// Nouns of what was done at one time.
var deedsDated = setOf("fall capture recapture retaking seizure loss liberation annexation occupation handover sinking storming bombing bombardment shelling assassination " +
	"murder killing killings massacre attack raid ambush airstrike signing ratification adoption invasion election elections coup overthrow ouster resignation appointment " +
	"arrest execution withdrawal evacuation expulsion")

package event

import (
	"dateline/tools/internal/edtf"
	"dateline/tools/internal/lexicon"
	"dateline/tools/internal/prose"
	"dateline/tools/internal/timex"
)

// setting returns the date outside sentence s that dates it: the nearest of the label before it, the stamp of its post and
// the headings above. Sentences must come in order.
func (r *reader) setting(s prose.Sentence) *timex.Timex {
	at := s.Body().Start
	for r.nextTime < len(r.page.Times) && r.page.Times[r.nextTime].Span.Start < at {
		if t := &r.page.Times[r.nextTime]; t.Over.Len() > 0 {
			r.settings = append(r.settings, t)
		}
		r.nextTime++
	}
	for n := len(r.settings); n > 0 && r.settings[n-1].Over.End <= at; n-- {
		r.settings = r.settings[:n-1]
	}
	for n := len(r.settings) - 1; n >= 0; n-- {
		if t := r.settings[n]; t.Over.Start <= at && at < t.Over.End {
			return t
		}
	}
	return nil
}

// set dates what the sentence tells without a date of its own by its setting: the clauses that say what happens or has
// happened, or the noun of a headline without a verb.
func (p *sentence) set(dated []candidate) []candidate {
	if p.setting == nil || len(p.words) == 0 {
		return nil
	}
	c := candidate{time: p.setting, at: -1, when: dayOf(p.setting), noun: -1, set: true}
	if len(p.clauses) == 0 && len(dated) == 0 {
		if c.noun = p.headlineNoun(); c.noun < 0 {
			return nil
		}
		return []candidate{c}
	}
	var out []candidate
	headline := !p.stops()
	for i, k := range p.clauses {
		if _, ok := p.goesOnFrom(dated, i); ok {
			continue
		}
		if headline {
			p.undergoes(k)
		}
		if k.kind != main && k.kind != coordinate || k.aside || datedClause(dated, k) || p.datesOwn(k) && !p.looksAhead(dated, k) || !p.happens(k.verb) || !p.near(k) || p.asks(k) {
			continue
		}
		if relational.has(k.verb.base) && k.verb.base != "be" && p.words[k.subject.from].is(lexicon.Pron) {
			if k = p.hoursAfter(k); k == nil {
				continue
			}
		}
		c.clause = k
		out = append(out, c)
	}
	return out
}

// hoursAfter returns what happened hours before the clause k, on the same day as a rule: "It came hours after missiles struck …".
func (p *sentence) hoursAfter(k *clause) *clause {
	for _, c := range p.clauses {
		if c.kind == adverbial && c.link == "after" && c.from > k.verb.end && soon.has(p.lows[c.from-1]) && c.verb.tense == past {
			return c
		}
	}
	return nil
}

// stops tells whether the sentence ends as a sentence does, and no headline.
func (p *sentence) stops() bool { return p.words[len(p.words)-1].mark }

// asks tells whether a clause only says what somebody asks or does not know: "what has become of the truce".
func (p *sentence) asks(k *clause) bool {
	return k.subject.empty() || questions.has(p.lows[k.subject.from])
}

var questions = setOf("what who which how why where whether when")

// near tells whether a clause is what its setting dates: all that is told of a day; of a month or a year the first sentence of
// a paragraph, and what stands in the present as in a list. The rest may look back from there.
func (p *sentence) near(k *clause) bool {
	return dayOf(p.setting).Precision() == "day" || p.first || k.verb.tense == present
}

// dayOf is the date of a setting without its hour: a post says by then what has happened.
func dayOf(t *timex.Timex) edtf.Value { return wholeDay(t.When) }

// wholeDay is a date without its hour.
func wholeDay(when edtf.Value) edtf.Value {
	if from, to := when.Ends(); from == to && from.Unit == edtf.Minute {
		day, _ := when.First()
		return edtf.On(edtf.DayOf(day))
	}
	return when
}

// happens tells whether a verb says that something happens or has happened, and not that it had or will.
func (p *sentence) happens(g *group) bool {
	return g.tense != future && g.modal == "" && !(g.perfect && g.tense == past) && !p.due(g)
}

// headlineNoun returns the first noun of a headline that tells of something: "Peace talks in Accra"; -1 where there is none.
func (p *sentence) headlineNoun() int {
	for k := range p.words {
		if p.trigger(k) != nil {
			return p.lastNoun(k)
		}
	}
	return -1
}

// undergoes makes the verb of a headline passive where it wants an object and has none: "Truce signed in Accra".
func (p *sentence) undergoes(k *clause) {
	g := k.verb
	if !p.lone(g) || g.tense != past || !p.words[g.head].shape(lexicon.Participle) || !wantsObject.has(g.base) {
		return
	}
	end := p.skipAdverbs(g.end)
	if end < len(p.words) && p.lows[end] == "dead" {
		end++ // "three men shot dead"
	}
	if end >= len(p.words) || p.words[end].mark || p.words[end].time != nil || p.words[end].is(lexicon.Prep|lexicon.Conj|lexicon.Sub) {
		g.passive = true
	}
}

// Verbs that somebody does to somebody or something.
var wantsObject = setOf("abduct adopt agree ambush announce appoint approve arrest assassinate assault attack ban besiege bomb breach " +
	"call cancel capture charge close convict declare deploy deport destroy detain displace dissolve elect establish evacuate " +
	"execute expel extend extradite form free hold hit impose inaugurate indict initial injure jail kidnap kill launch lift name " +
	"negotiate occupy oust overrun overthrow pardon pass postpone proclaim raid reach recapture reject release renew reopen restore retake " +
	"sack seize sentence shell shoot sign siege storm suspend swear take topple unveil uncover violate wound")

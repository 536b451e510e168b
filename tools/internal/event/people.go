package event

import (
	"strings"

	"dateline/tools/internal/lexicon"
)

// learnNames remembers the people that a sentence names in full, so that a surname is known later, and whose they are.
func (r *reader) learnNames(p *sentence) {
	for i := 0; i < len(p.words); i++ {
		if n := p.words[i].role; n > 0 {
			if full := p.capitals(i + n); strings.Contains(full, " ") {
				end := i + n + wordsIn(full)
				r.learn(full, p.homeOf(part{p.phraseBack(i), min(end+2, len(p.words))}))
			}
			i += n - 1
		}
	}
	for k := range p.words {
		if n := p.words[k].name; n != nil && n.Actor != nil && n.Actor.Kind == "person" && p.words[k].nameLen > 1 {
			r.learn(n.Actor.Name, "")
		}
		full := p.capitals(k)
		end := k + wordsIn(full)
		if !strings.Contains(full, " ") || k > 0 && p.words[k-1].capital && p.words[k-1].role == 0 && p.words[k-1].time == nil || end+1 >= len(p.words) || !p.personal(k, end) {
			continue
		}
		if p.lex.IsGiven(p.words[k].spelled) {
			r.learn(full, "") // "Ann Roe"
		}
		if p.comma(end) && (p.roleIn(end+1) || p.words[end+1].is(lexicon.Rel) && p.lows[end+1] == "who" || p.presented(end+1)) {
			r.learn(full, p.homeOf(part{end + 1, min(end+7, len(p.words))})) // "Ann Roe, the foreign minister, …"
		}
	}
	for _, c := range p.clauses {
		if full := p.capitals(c.subject.from); !c.subject.empty() && strings.Count(full, " ") == 1 && c.subject.to-c.subject.from == 2 && p.personal(c.subject.from, c.subject.to) && !firstThings.has(p.lows[c.subject.from]) && r.loneSurname(full) {
			r.learn(full, "")
		}
		if s := c.subject; p.reportVerb(c.verb) && s.to-s.from == 2 {
			if full := p.capitals(s.from); strings.Count(full, " ") == 1 {
				r.learn(full, "")
			}
		}
		if k := c.verb.end; personal.has(c.verb.base) && k < len(p.words) {
			if full := p.capitals(k); strings.Contains(full, " ") && p.personal(k, k+wordsIn(full)) {
				r.learn(full, "")
			}
		}
	}
}

// loneSurname tells whether the text calls who it names in full by the surname alone elsewhere.
func (r *reader) loneSurname(full string) bool {
	last := surname(full)
	return len(last) > 2 && r.capitals[last] > r.capitals[full]
}

// countCapitals counts how often each word of a name stands in the text, and each two that stand together.
func (r *reader) countCapitals(spelled []string) {
	ofName := func(w string) bool { return capitalised(w) || articled(w) }
	for i, w := range spelled {
		if !ofName(w) {
			continue
		}
		r.capitals[w]++
		if i+1 < len(spelled) && ofName(spelled[i+1]) {
			r.capitals[w+" "+spelled[i+1]]++
		}
	}
}

// First words of the names of what is no person.
var firstThings = setOf("operation port fort camp lake mount new old north south east west central upper lower great grand saint san santa hotel radio point cape hill exercise plan hms uss task black white red")

// Verbs that are done to people.
var personal = setOf("arrest detain kill assassinate murder appoint name nominate convict sentence acquit indict charge extradite meet receive free release " +
	"abduct kidnap execute succeed sack dismiss invite telephone oust depose topple elect")

// personal tells whether the capitals from word k to end can be a person's name: no place, no group, no paper or treaty.
func (p *sentence) personal(k, end int) bool {
	if k > 0 && (p.lows[k-1] == "the" || p.located(k)) || end-k > 4 {
		return false
	}
	for j := k; j < end; j++ {
		w := p.words[j]
		if w.inName || orgNouns.has(w.low) || thingNouns.has(w.low) || p.trigger(j) != nil || j > k && p.words[j].role > 0 || w.is(lexicon.Det) || w.is(lexicon.Pron) || w.is(lexicon.Prep) {
			return false
		}
	}
	return true
}

// Last words of the names of what is no person.
var thingNouns = setOf("hill river mountain mountains bridge square street road avenue valley island islands bay sea gulf strait lake line zone act plan day cup games " +
	"prize palace house castle cathedral church mosque temple airport hospital university college school hotel station camp base post news herald gazette tribune journal " +
	"radio television tv daily mail times press bank company corporation ltd inc hall tower park desert pass canal city town province state states republic kingdom empire " +
	"ministry court office department institute centre center foundation fund airlines airways museum")

// presented tells whether an age or "a" and a kind of person follow: ", 45,", ", a billionaire who".
func (p *sentence) presented(k int) bool {
	if p.words[k].is(lexicon.Number) && p.words[k].time == nil && k+1 < len(p.words) && p.words[k+1].mark {
		return true
	}
	for j := k; j < min(k+7, len(p.words)) && !p.words[j].mark && p.words[k].is(lexicon.Det); j++ {
		if p.lows[j] == "who" || p.lows[j] == "whose" {
			return true
		}
	}
	return false
}

// roleIn tells whether an office stands among the next words, before any mark or verb.
func (p *sentence) roleIn(k int) bool {
	for end := min(k+6, len(p.words)); k < end && (!p.words[k].mark || p.lows[k] == "-") && p.words[k].group == nil; k++ {
		if p.words[k].role > 0 {
			return true
		}
	}
	return false
}

// learn remembers a person by surname, and the country that he or she is of, where that is told.
func (r *reader) learn(full, home string) {
	if name, n := r.lex.Name(strings.Fields(full)); n > 0 && (name.Actor == nil || name.Actor.Kind != "person") {
		return
	}
	if _, ok := r.surnames[surname(full)]; !ok {
		r.surnames[surname(full)] = full
		given, _, _ := strings.Cut(full, " ")
		r.firsts[given] = true
	}
	if r.home[full] == "" {
		r.home[full] = home
	}
}

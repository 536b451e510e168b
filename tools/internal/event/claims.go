package event

import (
	"cmp"
	"slices"
	"strings"

	"dateline/tools/internal/lexicon"
)

// attribution says who tells of the event, where that is one side's word.
func (r *reader) attribution(p *sentence, v view, e *Event) string {
	source := p.source(v)
	switch strings.ToLower(source) {
	case "he", "she":
		source = r.somebody()
	case "they", "it":
		source = r.subject
	}
	if e.Status == "occurred" && !p.admits(v) && p.claimed(v, e, source) {
		e.Status = "claimed"
	}
	return source
}

// claimed tells whether nobody but source vouches for what e tells of.
func (p *sentence) claimed(v view, e *Event, source string) bool {
	switch {
	case p.accuser(v) != "", p.accused(v), p.hedged(v):
		return true
	case e.Type == "statement" || e.Type == "justice" || e.Type == "ceasefire":
		return false
	case p.prosecutes(source):
		return true
	}
	if (e.Type == "other" || e.Type == "mobilization") && p.combatant(source) {
		return true
	}
	return contestable(e.Type) && !strings.Contains(strings.ToLower(source), "both ") && !(e.Type == "prisoners" && v.group != nil && frees.has(v.group.base)) && p.partisan(source) && !p.ownLoss(v)
}

// Verbs of letting prisoners go, which who holds them says and nobody contests.
var frees = setOf("release free exchange swap walk return repatriate hand deliver pardon")

// hedged tells whether the words around v keep it somebody's word, whoever that is: "allegedly burned", "is said to have crossed",
// "claims to have captured", "maintains that he telephoned".
func (p *sentence) hedged(v view) bool {
	if h := p.teller(p.clauseOfView(v)); h != nil && (claims.has(h.verb.base) || believes.has(h.verb.base)) {
		return true
	}
	if slices.ContainsFunc(p.clauses, func(c *clause) bool { return c.aside && claims.has(c.verb.base) }) {
		return true // ", the governor alleged"
	}
	if v.group == nil {
		return v.noun > 0 && hedges.has(p.lows[v.noun-1])
	}
	for k := max(v.group.start-3, v.subject.from, 0); k < min(v.group.end+1, len(p.lows)); k++ {
		if hedges.has(p.lows[k]) && strings.HasSuffix(p.lows[k], "ly") {
			return true
		}
	}
	if deed, sayer := v.group, p.sayerBefore(v.group.start, 10); v.chain != nil {
		return p.mayBeSaid(v.group, v.chain)
	} else if sayer != nil && deed.form != finite {
		return p.mayBeSaid(sayer, deed)
	}
	return p.rumoured(v.clause)
}

// sayerBefore is the nearest verb among the n words before word k; nil where there is none.
func (p *sentence) sayerBefore(k, n int) *group {
	for i := k - 1; i >= max(0, k-n); i-- {
		if g := p.words[i].group; g != nil {
			return g
		}
	}
	return nil
}

// clauseOfView is the clause of v; of a noun, the one that it stands in.
func (p *sentence) clauseOfView(v view) *clause {
	if v.clause != nil || v.noun < 0 {
		return v.clause
	}
	return p.clauseAt(v.noun)
}

// rumoured tells whether a clause is what a noun says is told: "amid reports that", "the charge that".
func (p *sentence) rumoured(c *clause) bool {
	return c != nil && c.link == "that" && c.from > 0 && rumours.has(p.lows[c.from-1])
}

var rumours = setOf("charge charges claim claims allegation allegations accusation accusations report reports account accounts conclusion version story assertion statement rumour rumours rumor rumors suggestion suggestions")

// Words for what is only said to be so.
var hedges = setOf("allegedly reportedly purportedly supposedly ostensibly alleged reported purported supposed claimed rumoured rumored")

// mayBeSaid tells whether a verb makes hearsay or a claim of the deed after it: "is believed to have fled", "claims to have taken",
// "boasted of taking", "reported having taken".
func (p *sentence) mayBeSaid(sayer, deed *group) bool {
	switch {
	case deed.form == gerund:
		return claims.has(sayer.base) || sayer.base == "report" && p.lows[deed.start] == "having"
	case deed.form == infinitive && deed.perfect:
		return sayer.passive && hearsay.has(sayer.base) || !sayer.passive && claims.has(sayer.base)
	}
	return false
}

var hearsay = setOf("say believe think report allege understand rumour rumor suspect claim presume assume accuse")

// Verbs of taking something for true that one does not know.
var believes = setOf("believe think suspect presume assume")

// Verbs of saying what others may contest.
var claims = setOf("claim allege maintain contend assert purport boast swear profess")

// teller is the clause that says what c tells, or what c belongs to; nil where there is none.
func (p *sentence) teller(c *clause) *clause {
	for c != nil && c.host != nil {
		if c.kind == complement {
			if p.reportVerb(c.host.verb) || recounts.has(c.host.verb.base) || claims.has(c.host.verb.base) || believes.has(c.host.verb.base) || denying.has(c.host.verb.base) || admissions.has(c.host.verb.base) {
				return c.host
			}
			return nil
		}
		if c.kind == relative && c.link != "when" && c.link != "where" {
			return nil
		}
		c = c.host
	}
	return nil
}

// prosecutes tells whether a source speaks for one side in court.
func (p *sentence) prosecutes(source string) bool {
	return slices.ContainsFunc(wordsOf(source), courtSides.has)
}

var courtSides = setOf("prosecutor prosecutors prosecution indictment plaintiff plaintiffs complainant complainants accuser accusers lawyer lawyers")

// ownLoss tells whether v is what befell its teller's own people: "said three of its soldiers had been killed". Nobody claims that.
func (p *sentence) ownLoss(v view) bool {
	if v.group == nil || !losses.has(v.group.base) {
		return false
	}
	whom := v.rest
	if v.group.passive || v.group.base == "die" || v.group.base == "fall" {
		whom = v.subject
	}
	for k := whom.from; k < min(whom.to, len(p.lows)); k++ {
		if p.lows[k] != "its" && p.lows[k] != "their" && p.lows[k] != "his" && p.lows[k] != "own" {
			continue
		}
		for j := k + 1; j < min(k+4, whom.to, len(p.lows)); j++ {
			if c, _ := p.lex.NounClass(p.lows[j:]); c.Meets(lexicon.ForcesClass) {
				return true
			}
		}
	}
	return false
}

var losses = setOf("kill wound injure die lose capture hit shoot fall destroy sink down ambush attack shell")

// admits tells whether who tells of v owns up to it, or makes public what nobody else could: what is admitted has happened.
func (p *sentence) admits(v view) bool {
	if h := p.teller(v.clause); h != nil && (admissions.has(h.verb.base) || denying.has(h.verb.base) && h.verb.negated) {
		return true // "did not deny that"
	}
	return slices.ContainsFunc(p.clauses, func(c *clause) bool {
		return c.aside && admissions.has(c.verb.base) && v.clause != nil && c.verb.start > v.clause.verb.start
	})
}

var admissions = setOf("acknowledge admit concede disclose reveal confess confirm")

// source returns the words for who tells of v: the subject of the clause that says so, or what follows "according to".
func (p *sentence) source(v view) string {
	if v.clause == nil {
		return ""
	}
	if who := p.accuser(v); who != "" {
		return who
	}
	if h := p.teller(v.clause); h != nil {
		return p.phrase(h.subject)
	}
	for _, c := range p.clauses {
		if c.aside && c.verb.start > v.clause.verb.start {
			return p.phrase(c.subject)
		}
	}
	for k := 0; k+2 < len(p.lows); k++ {
		if p.lows[k] == "according" && p.lows[k+1] == "to" {
			_, to := p.around(k + 2)
			return p.phrase(part{k + 2, to})
		}
	}
	if v.group != nil && slices.Contains([]string{"report", "claim", "allege"}, v.group.base) && len(p.nounTypes(v.rest)) > 0 {
		return p.phrase(v.subject)
	}
	return ""
}

// accuser returns who accuses, where v is what another is accused of: "accusing the rebels of attacking camps", "blamed the army for a
// strike that killed four".
func (p *sentence) accuser(v view) string {
	if c := v.clause; c != nil && c.kind == relative && c.host != nil && c.host.verb.base == "blame" && p.anyOf(part{c.host.verb.end, c.noun.from}, []string{"for"}) {
		return p.phrase(c.host.subject)
	}
	if v.verb == nil || v.verb.form != gerund || v.clause == nil {
		return ""
	}
	g := p.sayerBefore(v.verb.start, 8)
	if g != nil && suspects.has(g.base) && p.lows[v.verb.start-1] == "for" && (g.form == finite || g.form == reduced) {
		if !g.passive && g.form == finite {
			return p.phrase(v.clause.subject) // "Police arrested Roe for killing four nuns"
		}
		return map[bool]string{true: "police", false: "prosecutors"}[arrests.has(g.base)]
	}
	if g != nil && accusers.has(g.base) && !p.accused(v) {
		if g.form == reduced || g.passive {
			if by := g.end; p.lows[by] == "by" {
				return p.phrase(part{by + 1, p.objectEnd(part{by + 1, v.verb.start - 1})}) // "accused by the UN of shelling"
			} else if g.base == "charge" {
				return "prosecutors"
			}
			return "accusers"
		}
		return cmp.Or(p.phrase(v.clause.subject), "the other side")
	}
	return ""
}

// accused tells whether v is what its clause says that somebody stands accused of, by whom is not said: "is charged with killing four".
func (p *sentence) accused(v view) bool {
	if v.verb == nil || v.verb.form != gerund || v.clause == nil || !v.clause.verb.passive || !accusers.has(v.clause.verb.base) {
		return false
	}
	link := v.clause.verb.end
	return link == v.verb.start-1 && (p.lows[link] == "of" || p.lows[link] == "with")
}

// Verbs that say what somebody is thought to have done, with "of", "for" or "with" before it, and so why something was done to him:
// "expelled the envoys, | accusing them of spying".
var accusers = setOf("accuse blame suspect charge")

// Verbs of going after somebody for what nobody has proved yet.
var suspects, arrests = setOf("arrest detain hold want seek indict try investigate"), setOf("arrest detain hold")

// partisan tells whether a source is a side in the conflict or hearsay: an army, rebels, residents; not a mayor, police or the UN.
func (p *sentence) partisan(source string) bool {
	if p.combatant(source) {
		return true
	}
	if p.lex.HasCue("outsider", wordsOf(source)) {
		return false
	}
	spelled := strings.Fields(genitives.Replace(source))
	for i := range spelled {
		if name, n := p.lex.Name(spelled[i:]); n > 0 && name.Actor != nil && name.Actor.Kind != "org" {
			return true
		}
	}
	return false
}

// combatant tells whether a source is one that fights, or that is caught between who does.
func (p *sentence) combatant(source string) bool {
	words := wordsOf(source)
	return p.lex.HasCue("partisan", words) || !p.lex.HasCue("outsider", words) && p.lex.HasCue("party", words)
}

// genitives parts the ending of a genitive from its noun.
var genitives = strings.NewReplacer("’s", " 's", "'s", " 's")

// wordsOf cuts the words for a source, in lower case.
func wordsOf(source string) []string {
	words := strings.Fields(strings.ToLower(genitives.Replace(source)))
	for i := range words {
		words[i] = strings.Trim(words[i], ",.")
	}
	return words
}

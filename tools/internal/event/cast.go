package event

import (
	"slices"
	"strings"

	"dateline/tools/internal/lexicon"
)

// cast adds to e who takes part in it without a name in its own words: whom its subject stands for, whom its clause
// describes, "the army" and "the rebels" of a text about one country; where that is nobody, who is in the clause that it hangs on.
func (r *reader) cast(p *sentence, v view, e *Event) {
	add := func(actors []string) { e.Actors = unite(e.Actors, actors) }
	add(r.pronounActors(p, v.subject))
	if c := v.clause; c != nil && v.noun < 0 && c.kind == relative {
		add(r.actorsIn(p, part{p.apposedTo(c.noun), c.noun.to}))
	}
	if g := v.group; g != nil && g.end < len(p.words) && (p.lows[g.end] == "him" || p.lows[g.end] == "her" && !p.nounNext(g.end)) {
		add(r.him())
	}
	if n := len(r.persons); n >= 2 && p.twoMen(v.subject) {
		add(r.persons[n-2:])
	}
	from, to := p.reach(v)
	add(r.describedIn(p, part{from, to}))
	if c := v.clause; len(e.Actors) == 0 && c != nil && c.host != nil && (c.kind == relative || c.kind == adverbial || c.kind == coordinate) {
		add(r.actorsIn(p, c.host.subject))
		add(r.describedIn(p, c.host.subject))
	}
}

// twoMen tells whether a subject stands for the two people told of last.
func (p *sentence) twoMen(s part) bool {
	if s.to-s.from != 3 || p.lows[s.from] != "the" || p.lows[s.from+1] != "two" {
		return s.to-s.from == 2 && p.lows[s.from] == "both" && peerNouns.has(p.lows[s.from+1])
	}
	return peerNouns.has(p.lows[s.from+2])
}

var peerNouns = setOf("men leaders presidents generals ministers rivals women")

// unite adds to a what of b it has not.
func unite(a, b []string) []string {
	for _, s := range b {
		if !slices.Contains(a, s) {
			a = append(a, s)
		}
	}
	return a
}

// actorsIn returns the actors that the words of s name.
func (r *reader) actorsIn(p *sentence, s part) []string {
	var out []string
	for k := s.from; k < min(s.to, len(p.words)); k++ {
		actor, _, n := r.nameAt(p, k)
		if actor != "" {
			out = unite(out, []string{actor})
		}
		k += max(n-1, 0)
	}
	return out
}

// pronounActors is whom a pronoun as the subject stands for: a person told of, the speaker, the last subject.
func (r *reader) pronounActors(p *sentence, s part) []string {
	if s.to-s.from != 1 || !p.words[s.from].is(lexicon.Pron) {
		return nil
	}
	switch p.lows[s.from] {
	case "he", "she":
		return r.him()
	case "it", "they":
		for _, c := range p.clauses {
			if c.kind == complement && c.subject == s && c.host != nil {
				return r.actorsIn(p, c.host.subject)
			}
		}
		if r.now-r.agentsAt <= nearSubject {
			return r.agents
		}
	}
	return nil
}

// him is whom "he", "she" or "him" means, where that is somebody with a name.
func (r *reader) him() []string {
	if who := r.somebody(); who != "" && byName(who) {
		return []string{who}
	}
	return nil
}

// apposedTo is where the name begins that a noun phrase stands beside: "Ann Roe, the American envoy".
func (p *sentence) apposedTo(s part) int {
	if s.from < 2 || !p.comma(s.from-1) {
		return s.from
	}
	k := s.from - 1
	for k > 0 && (p.words[k-1].capital || p.words[k-1].inName || k == 1 && p.words[0].kind == 0) && !p.words[k-1].mark {
		k--
	}
	if k == s.from-1 {
		return s.from
	}
	return k
}

// Who acts for the country that a text is about, and who fights it.
var (
	stateNouns = setOf("army military government parliament troops soldiers police navy junta cabinet president lawmakers authorities president premier")
	rebelNouns = setOf("rebels guerrillas insurgents separatists militants fighters")
)

// describedIn returns the country and the group that a text means by "the army" and "the rebels", where it has only one of each.
func (r *reader) describedIn(p *sentence, s part) []string {
	var out []string
	for k := s.from; k < min(s.to, len(p.words)); k++ {
		w := p.words[k]
		if w.inName || w.time != nil || w.group != nil || !p.unnamed(k) {
			continue
		}
		switch {
		case stateNouns.has(w.low) && r.clear && len(r.scene) == 1:
			out = unite(out, r.scene)
		case rebelNouns.has(w.low) && r.rebels != "":
			out = unite(out, []string{r.rebels})
		}
	}
	return out
}

// unnamed tells whether the noun at k has "the" or nothing before it, and no name that says whose it is.
func (p *sentence) unnamed(k int) bool {
	if k+1 < len(p.words) && (p.lows[k+1] == "of" || p.words[k+1].capital || p.words[k+1].inName) {
		return false
	}
	for j := k - 1; j >= 0; j-- {
		w := p.words[j]
		switch {
		case w.low == "the":
			return true
		case w.is(lexicon.Det), w.inName, w.capital, w.low == "'s":
			return false
		case w.mark, w.group != nil, w.time != nil, w.is(lexicon.Prep), w.is(lexicon.Conj):
			return strings.HasSuffix(p.lows[k], "s")
		}
	}
	return strings.HasSuffix(p.lows[k], "s")
}

// homeOf returns the country that a noun phrase names as somebody's own: "Kenya's envoy", "the Kenyan envoy", "president of Kenya".
func (p *sentence) homeOf(s part) string {
	for k := max(s.from, 0); k < min(s.to, len(p.words)); k++ {
		if n := p.words[k].name; n != nil && n.Actor != nil && n.Actor.Kind == "country" {
			next := k + p.words[k].nameLen
			if n.Demonym || next < len(p.words) && p.lows[next] == "'s" || k > 0 && p.lows[k-1] == "of" || next < len(p.words) && p.words[next].role > 0 {
				return n.Actor.Name
			}
		}
	}
	return ""
}

// phraseBack is where the noun phrase that ends before word k begins.
func (p *sentence) phraseBack(k int) int {
	for k > 0 {
		w := p.words[k-1]
		if w.mark || w.group != nil || w.time != nil || w.is(lexicon.Conj) || w.is(lexicon.Prep) {
			break
		}
		k--
	}
	return k
}

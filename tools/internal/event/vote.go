package event

import (
	"slices"

	"dateline/tools/internal/lexicon"
)

// A ballot counts what speaks for each type, in the order of lexicon.Types. Tables of verbs never end, but nouns tell the type of
// most sentences whatever the verb: in "the ferry brought 300 orphans and their nurses out of Selva" nothing but "brought" is
// weak. So every word is about something, and that and the kinds of subject, verb and object together speak for types, each with
// a weight (lexicon/tables/votes.txt).
//
// Counting words was tried, too: how much oftener each of 3,700 stands in sentences of a type, from 2,500 labelled ones. Of other such
// sentences it got 7 of 100 more right, but of events in unseen articles 1 to 3 of 100 fewer, whose sentences tell of more than one thing.
// So was fitting the weights of these rows, and one for each class and type, to 5,200 labelled readings: of those in unseen articles the
// first got as many right, the second 1 of 100 more, at 9,000 numbers that nobody can read.
type ballot [16]int

// voted returns r with the type that more of what v tells of speaks for than for the one that r has, with as many votes as
// its row is worth: r as it is where there is none, or where it has no type.
func (p *sentence) voted(v view, r reading) reading {
	if r.kind == "" || v.group == nil || r.kind == "statement" && v.chain != nil && exhorts.has(v.group.base) {
		return r // "urged both sides to return to the talks" is no talks
	}
	b := p.ballotOf(v)
	b[slices.Index(lexicon.Types, r.kind)] += r.sure
	if best := b.first(slices.Index(lexicon.Types, r.kind)); lexicon.Types[best] != r.kind {
		r.by.outvoted, r.by.votes = r.kind, b
		r.kind, r.noun = lexicon.Types[best], ""
	}
	return r
}

// Verbs of asking that leave it to whom they ask.
var exhorts = setOf("urge beg implore entreat")

// first is the type that has most votes, the one given where no other has more.
func (b ballot) first(best int) int {
	for k := range b {
		if b[k] > b[best] {
			best = k
		}
	}
	return best
}

// ballotOf counts the votes that fit v. What stands in other clauses of the sentence counts half.
func (p *sentence) ballotOf(v view) ballot {
	var b ballot
	near, far := p.gist(v)
	subject, object, _ := p.roles(v, part{p.skipAdverbs(v.rest.from), v.rest.to})
	verb := p.deedsOf(v.group)
	topics, deeds := near.topics.With(far.topics), near.deeds.With(far.deeds)
	for _, w := range p.lex.Votes() {
		switch {
		case !fits(w.Topic, topics) || !fits(w.Deed, deeds): // most
		case w.Sided:
			if fits(w.Subject, subject) && fits(w.Object, object) && fits(w.Deed, verb) && fits(w.Topic, near.topics) {
				b[w.Kind] += 2 * w.Weight
			}
		case fits(w.Deed, near.deeds) && fits(w.Topic, near.topics):
			b[w.Kind] += 2 * w.Weight
		default:
			b[w.Kind] += w.Weight
		}
	}
	for k := range b {
		b[k] += 2*near.kinds[k] + far.kinds[k]
	}
	if v.chain != nil && p.lex.Cue("plan", []string{v.group.base}) > 0 {
		b[slices.Index(lexicon.Types, "statement")] = 0 // "promised to march" is of the march
	}
	return b
}

// A gist is what some words are about, and what is done in them.
type gist struct {
	topics, deeds lexicon.Class
	kinds         ballot // of the nouns and verbs that tell of a type by themselves
}

// gist returns what v's own words are about, and what those around them are, as far as no other date lies between.
func (p *sentence) gist(v view) (near, far gist) {
	start := v.group.start
	if v.clause != nil && v.verb == nil {
		start = min(start, v.clause.from)
	}
	from, to := v.group.start, v.group.end
	for from > 0 && !p.otherDate(from-1, v) {
		from--
	}
	for to < len(p.words) && !p.otherDate(to, v) {
		to++
	}
	for k := v.subject.from; k < min(v.subject.to, from); k++ { // told before another date: "met on 3 May and parted on 5 May"
		k += p.weighWord(k, &near)
	}
	for k := from; k < to; k++ {
		g := &far
		if k >= v.subject.from && k < v.subject.to || k >= start && k < v.rest.to {
			g = &near
		}
		k += p.weighWord(k, g)
	}
	return near, far
}

// otherDate tells whether word k belongs to a date that is not v's.
func (p *sentence) otherDate(k int, v view) bool {
	t := p.words[k].time
	return t != nil && t != v.time && !t.When.IsZero()
}

// weighWord adds to g what word k is about or does, and returns how many words after it belong to it.
func (p *sentence) weighWord(k int, g *gist) int {
	switch w := p.words[k]; {
	case w.mark || w.time != nil:
	case w.group != nil && k != w.group.head:
	case w.group != nil:
		g.deeds = g.deeds.With(p.deedsOf(w.group))
		if t, _ := p.verbTrigger(w.group); t != nil && len(t.Types) > 0 {
			g.kinds.speak(t.Types[0], 2)
		}
	default:
		if w.tells != nil && len(w.tells.Types) > 0 {
			g.kinds.speak(w.tells.Types[0], 1)
		}
		c, n := p.lex.Topics(p.lows[k:])
		g.topics = g.topics.With(c)
		return max(n-1, 0)
	}
	return 0
}

// speak adds what speaks for a type; more of the same says no more.
func (b *ballot) speak(kind string, weight int) {
	for k, t := range lexicon.Types {
		if t == kind {
			b[k] = max(b[k], weight)
		}
	}
}

// deedsOf is the class of a verb and of what goes with it.
func (p *sentence) deedsOf(g *group) lexicon.Class {
	words := append(make([]string, 0, lexicon.LongestVerb), g.base)
	for k := g.end; k < len(p.words) && len(words) < lexicon.LongestVerb; k++ {
		words = append(words, p.lows[k])
	}
	return p.lex.Deeds(words).With(p.lex.Deeds(words[:1]))
}

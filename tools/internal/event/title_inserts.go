package event

import (
	"slices"

	"dateline/tools/internal/lexicon"
)

// inserts are the words that a title leaves out because commas set them into a clause that goes on after them: a date ("agreed, | on 3 May, |
// to pull back"), more about the noun before ("met Ann Roe, | the premier, | in Oslo"), and, of a name that follows its description, the
// commas alone and the article of the description, as a desk writes it: "met the rebel leader, Ann Roe, in Oslo" is "meets rebel leader
// Ann Roe in Oslo". They are in the order of the text, a comma with what it opens.
func (p *sentence) inserts() []part {
	if p.insertsOf == nil {
		p.insertsOf = p.findInserts()
	}
	return p.insertsOf
}

func (p *sentence) findInserts() []part {
	out := []part{}
	behind := false // a finite verb: before it, commas part what leads a clause in, or a subject from its verb
	for k := 0; k+1 < len(p.words); k++ {
		if g := p.words[k].group; g != nil && g.form == finite {
			behind = true
		} else if low := p.lows[k]; low == ";" || low == ":" {
			behind = false
		}
		if !behind || !p.comma(k) {
			continue
		}
		if from, end := p.namedAside(k); end > 0 {
			if from < k {
				out = append(out, part{from, from + 1})
			}
			out = append(out, part{k, k + 1})
			if end < len(p.words) && p.comma(end) && p.goesOnAt(end+1) {
				out = append(out, part{end, end + 1})
			}
			k = end - 1
		} else if end := p.insertEnd(k); end > 0 {
			out = append(out, part{k, end + 1})
			k = end
		}
	}
	return out
}

// inserted is the insert that word k is part of, or an empty part.
func (p *sentence) inserted(k int) part {
	for _, in := range p.inserts() {
		if in.from <= k && k < in.to {
			return in
		}
	}
	return part{}
}

// goesOnAt tells whether what stands at word k goes on with the clause from before a comma: "in Oslo", "to sign a pact".
func (p *sentence) goesOnAt(k int) bool {
	if k >= len(p.words) {
		return false
	}
	w := p.words[k]
	return w.is(lexicon.Prep) && w.low != "of" && w.low != "like" && w.low != "including" && !(w.is(lexicon.Sub) && p.finiteNear(k)) || w.group != nil && w.group.form == infinitive
}

// insertEnd is the comma that closes what the comma at k opens and a title leaves out; 0 where it opens no such thing.
func (p *sentence) insertEnd(k int) int {
	end := k + 1
	for end < len(p.words) && end < k+14 && !p.comma(end) {
		if w := p.words[end]; w.mark && !isQuote(w) && w.low != "-" && w.low != "(" && w.low != ")" && w.time == nil || w.group != nil && w.group.form == finite {
			return 0
		}
		end++
	}
	if end == k+1 || end >= len(p.words) || !p.comma(end) {
		return 0
	}
	if p.rightBehindVerb(k) && p.words[k+1].is(lexicon.Prep|lexicon.Conj) && p.verbGoesOn(end+1) {
		return end
	}
	if !p.goesOnAt(end + 1) {
		return 0
	}
	if p.onlyDates(k+1, end) || p.words[k-1].noun() && !p.inList(k, len(p.words)) && p.saysMore(k+1, end) {
		return end
	}
	return 0
}

// rightBehindVerb tells whether nothing but a date stands between the comma at k and the verb before it: "accepted on 3 May, | amid applause,".
func (p *sentence) rightBehindVerb(k int) bool {
	for k--; k > 0 && (p.words[k].time != nil || p.words[k].is(lexicon.Prep) && p.leadsToTime(k)); k-- {
	}
	g := p.words[max(k, 0)].group
	return g != nil && g.form == finite
}

// verbGoesOn tells whether what a verb asks for, or says of how it was done, begins at word k: "the honour", "in a raid", "to go".
func (p *sentence) verbGoesOn(k int) bool {
	if k >= len(p.words) {
		return false
	}
	w := p.words[k]
	return p.goesOnAt(k) || w.is(lexicon.Det|lexicon.Number) && w.time == nil
}

// onlyDates tells whether words from to to are a date and no more.
func (p *sentence) onlyDates(from, to int) bool {
	return p.datesIn(from, to) && !slices.ContainsFunc(p.words[from:to], func(w word) bool { return w.time == nil && !timeWords.has(w.low) || w.time != nil && !dates(w) })
}

// saysMore tells whether words from to to, between commas, say more about the noun before them: "the premier", "38", "including two
// children", "Kenya" after a town, "known as the Fox".
func (p *sentence) saysMore(from, to int) bool {
	w := p.words[from]
	place := p.words[from-2].capital || p.words[from-2].inName
	switch {
	case w.is(lexicon.Det) && w.time == nil && w.low != "no", w.low == "including" || w.low == "among" || w.low == "one":
		return true
	case w.is(lexicon.Number) && w.time == nil:
		return to == from+1 && !p.words[from-2].is(lexicon.Number)
	case w.group != nil && w.group.start == from && w.group.form == reduced:
		return true
	case w.capital || w.inName:
		return place && !slices.ContainsFunc(p.words[from:to], func(w word) bool { return !w.capital && !w.inName }) // "Tomar, Kenya,"
	}
	return place && (w.low == "in" || w.low == "near" || w.low == "of")
}

// namedAside reads the description before the comma at k and the name after it: where the article of the one stands (k where it has none), and
// where the other ends; 0 where no name of a person is set apart there.
func (p *sentence) namedAside(k int) (article, end int) {
	start := k + 1
	for start < len(p.words) && p.words[start].capital && p.words[start].role > 0 {
		start += p.words[start].role
	}
	n := wordsIn(p.capitals(k + 1))
	if end = start + n; n == 0 || n < 2 && start == k+1 || end > len(p.words) {
		return 0, 0
	}
	if name := p.words[start].name; name != nil && (name.Actor == nil || name.Actor.Kind != "person") || name == nil && !p.personal(start, end) {
		return 0, 0
	}
	if end < len(p.words) {
		if w := p.words[end]; !w.mark || p.comma(end) && end+1 < len(p.words) && (p.words[end+1].capital || p.words[end+1].inName) {
			return 0, 0 // one of a list
		}
	}
	article = k
	from := k - 1
	for from >= 0 && from > k-8 && !p.words[from].mark && p.words[from].group == nil && !(p.words[from].is(lexicon.Det) && p.lows[max(from-1, 0)] != "of") && !(p.words[from].is(lexicon.Prep) && p.lows[from] != "of") {
		from--
	}
	if low := p.lows[max(from, 0)]; low == "the" || low == "a" || low == "an" {
		article = from
	}
	np := part{max(from, 0), k}
	if last := p.words[k-1]; (last.capital || last.inName) && (article == k || from != k-2) || !last.noun() && last.role == 0 || p.plural(np) || !p.describesPerson(np) {
		return 0, 0
	}
	if slices.Contains(p.lows[article:k], "'s") {
		article = k // "the group's leader"
	}
	return article, end
}

// describesPerson tells whether a phrase is one person without a name: an office, a trade, "a Socialist".
func (p *sentence) describesPerson(np part) bool {
	for k := np.from; k < np.to; k++ {
		if p.words[k].role > 0 || humans.has(p.lows[k]) {
			return true
		}
	}
	c := p.headClass(np)
	if c.Meets(p.lex.NounClasses("deal", "measure", "ships", "aircraft", "missiles", "vehicles", "letter", "party")) {
		return false
	}
	return hasAny(p.lows[p.headBefore(np)], "er", "or", "ist", "ian", "man", "woman", "ee") || c.Meets(lexicon.PersonClass) || c.Meets(p.lex.NounClasses("leader", "people")) || p.lows[np.from] == "a" && np.to == np.from+2 && p.words[np.to-1].capital
}

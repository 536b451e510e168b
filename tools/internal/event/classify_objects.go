package event

import (
	"slices"

	"dateline/tools/internal/lexicon"
)

var leaves = map[string]bool{"sail": true, "fly": true, "leave": true, "depart": true, "exit": true, "go": true, "return": true}

var forces = []string{"troops", "soldiers", "forces", "army", "garrison", "peacekeepers", "marines", "brigade", "contingent", "fighters", "armies", "units", "battalion", "vanguard", "monitors", "warships", "frigate", "warplanes"}

var arrives = map[string]bool{"arrive": true, "land": true, "dock": true}

var people = []string{"soldiers", "soldier", "people", "men", "women", "civilians", "sailors", "marines", "crew", "police", "policemen", "workers", "journalists", "journalist", "tourists", "villagers", "students", "schoolgirls", "girls", "boys", "pilot", "pilots", "diplomats", "conscripts", "fishermen", "officers", "peacekeepers", "commander", "commanders", "commandant", "general", "generals", "mayor", "governor", "officials", "official", "minister", "prisoners", "captives", "hostages", "detainees", "inmates"}

// Verbs that take people prisoner, and verbs that give prisoners back.
var captures = []string{"capture", "seize", "take", "snatch", "hold"}

var returns = []string{"exchange", "swap", "hand", "return", "transfer", "deliver", "send"}

var captured = []string{"prisoners", "captives", "hostages", "detainees", "inmates", "wounded", "sick", "bodies", "remains", "pows"}

// takesPeople tells whether a verb of capture has people for its object: they are taken prisoner.
func (p *sentence) takesPeople(v view) bool {
	who, base := people, v.group.base
	if slices.Contains(returns, base) {
		who = captured
	} else if !slices.Contains(captures, base) {
		return false
	}
	object := v.rest
	if v.group.passive {
		object = v.subject
	}
	for k := object.from; k < object.to && !p.words[k].is(lexicon.Prep) && p.words[k].time == nil; k++ {
		if slices.Contains(who, p.lows[k]) && !p.owner(k) {
			return true
		}
	}
	return false
}

// takesPlace tells whether a verb of taking has a place for its object: "took Goma", "Goma was taken".
func (p *sentence) takesPlace(v view) bool {
	if !slices.Contains([]string{"take", "lose", "win", "recover"}, v.group.base) {
		return false
	}
	object := v.rest
	if v.group.passive {
		object = v.subject
	}
	if object.empty() || p.lows[object.from] == "part" {
		return false
	}
	n, end := p.words[object.from].name, object.from+p.words[object.from].nameLen
	return n != nil && n.Place != nil && !n.Demonym && (end >= object.to || !p.words[end].noun() && p.lows[end] != "'s")
}

// leavesTalks tells whether somebody leaves the talks, or pulls out of them.
func (p *sentence) leavesTalks(v view, object []typed) bool {
	return first(object).kind == "talks" && (v.group.base == "leave" || v.group.base == "quit" || v.group.base == "pull" && p.anyOf(v.rest, []string{"out"}) || v.group.base == "withdraw")
}

// durationIn tells whether a length of time stands in r.
func (p *sentence) durationIn(r part) bool {
	for k := r.from; k < r.to; k++ {
		if t := p.words[k].time; t != nil && t.Type == "DURATION" {
			return true
		}
	}
	return false
}

// owner tells whether the noun at k only says whose the next is: "the general's villa", "the police station".
func (p *sentence) owner(k int) bool {
	return k+1 < len(p.words) && (p.lows[k+1] == "'s" || p.words[k+1].noun() && p.words[k+1].time == nil && !p.words[k+1].capital && p.words[k+1].group == nil)
}

// anyOf tells whether one of some words stands in r.
func (p *sentence) anyOf(r part, words []string) bool {
	return slices.ContainsFunc(p.lows[r.from:r.to], func(w string) bool { return slices.Contains(words, w) })
}

var houses = []string{"parliament", "house", "senate", "congress", "assembly", "voters", "lawmakers", "legislators", "legislature", "cabinet", "knesset", "duma", "deputies", "parliamentarians", "electorate", "mps", "council", "bundestag", "politburo", "loya"}

var houseVerbs = []string{"approve", "ratify", "reject", "pass", "vote", "adopt", "endorse", "elect", "back", "repeal", "amend", "do", "establish", "authorise", "authorize", "mandate"}

// legislates tells whether a parliament or the voters do in v what they are for.
func (p *sentence) legislates(v view) bool {
	if !slices.Contains(houseVerbs, v.group.base) {
		return false
	}
	for k := v.subject.from; k < v.subject.to; k++ {
		if slices.Contains(houses, p.lows[k]) {
			return true
		}
	}
	return v.group.passive && slices.ContainsFunc(p.lows[v.rest.from:v.rest.to], func(w string) bool { return slices.Contains(houses, w) })
}

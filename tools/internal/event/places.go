package event

import (
	"slices"
	"strings"

	"dateline/tools/internal/lexicon"
)

// known reads a name that the lexicon has: as a place where the words about it make it one, else as an actor. A country that is
// invaded or fired at is both.
func (p *sentence) known(k int) (actor, place string) {
	name := p.words[k].name
	if name.Demonym {
		return p.people(k)
	}
	if name.Place != nil {
		switch country := name.Actor != nil && !name.Metonym; {
		case country && p.entered(k):
			return name.Actor.Name, name.Place.Name
		case p.located(k), country && p.owns(k), name.Metonym && (p.suffers(k) || p.standsBefore(k)):
			return "", name.Place.Name
		case name.Actor == nil && !p.treaty(k+p.words[k].nameLen):
			return "", name.Place.Name
		}
	}
	if name.Actor != nil {
		return name.Actor.Name, ""
	}
	return "", ""
}

// people reads a demonym: a place where it says whose a place is ("the Zambian capital"), the one who is fired at where a place or
// a target follows ("bombed Cambodian positions"), else an actor.
func (p *sentence) people(k int) (actor, place string) {
	name := p.words[k].name
	country, ok := p.lex.Place(name.Actor.Name)
	if !ok {
		return name.Actor.Name, ""
	}
	next := k + p.words[k].nameLen
	for next < len(p.words) && (p.words[next].is(lexicon.Adj) || parts.has(p.lows[next])) {
		next++
	}
	switch {
	case next >= len(p.words):
	case p.lows[next] == "capital" && p.lex.Capital(country.Name) != "":
		return "", p.lex.Capital(country.Name)
	case placeNoun.has(p.lows[next]) && p.lows[next] != "border" && p.lows[next] != "frontier" && !actsFor(p, next):
		return "", country.Name
	case targets.has(p.lows[next]) && p.struck(k):
		return name.Actor.Name, country.Name
	}
	return name.Actor.Name, ""
}

// actsFor tells whether a noun of place is only the first half of somebody's name: "border guards", "state media".
func actsFor(p *sentence, k int) bool {
	return k+1 < len(p.words) && !p.words[k+1].mark && p.words[k+1].group == nil && p.words[k+1].time == nil && !p.words[k+1].is(lexicon.Prep|lexicon.Conj|lexicon.Rel|lexicon.Adv) && !p.words[k+1].capital && !p.words[k+1].inName
}

// What an army has that is fired at.
var targets = setOf("positions position targets bases base airfields airfield territory soil lines outposts outpost posts villages towns cities trenches defences defenses airspace waters ships shipping ports barracks depots")

// struck tells whether what stands at k is what a verb of attack or of reaching has for its object, or what a shot falls on.
func (p *sentence) struck(k int) bool {
	j := k - 1
	for j >= 0 && (p.words[j].is(lexicon.Det|lexicon.Adj|lexicon.Number) || parts.has(p.lows[j]) || p.lows[j] == "," || p.lows[j] == "at" || p.lows[j] == "into" || p.lows[j] == "on" || p.lows[j] == "upon" || p.lows[j] == "against") {
		j--
	}
	if j < 0 {
		return false
	}
	if g := p.words[j].group; g != nil {
		return reaches.has(g.base) || strikes.has(g.base)
	}
	t := p.trigger(j)
	return t != nil && (t.Types[0] == "attack" || t.Types[0] == "battle")
}

// Verbs whose shots and soldiers arrive somewhere.
var strikes = setOf("fire launch aim shoot lob hurl fall march drive advance invade annex raid target destroy cross penetrate violate land")

// owns tells whether the country at k only says whose a place is: "Armenia's south", "Syria's second city".
func (p *sentence) owns(k int) bool {
	next := k + p.words[k].nameLen
	if next >= len(p.words) || p.lows[next] != "'s" {
		return false
	}
	for next++; next < len(p.words) && (p.words[next].is(lexicon.Adj|lexicon.Number) || parts.has(p.lows[next]) || p.words[next].capital); next++ {
	}
	return next < len(p.words) && (placeNoun.has(p.lows[next]) && !actsFor(p, next) || p.lows[next-1] == "second" || p.lows[next] == "border" || p.lows[next] == "frontier")
}

// suffers tells whether the capital at k is no government, but a town that falls or is fired at.
func (p *sentence) suffers(k int) bool {
	end := k + p.words[k].nameLen
	for _, c := range p.clauses {
		if c.subject.from <= k && k < c.subject.to && c.subject.to-c.subject.from <= p.words[k].nameLen+2 {
			return p.taken(c.verb)
		}
		if c.verb.end == k {
			return conquers.has(c.verb.base) && !c.verb.passive
		}
	}
	return end < len(p.words) && k > 0 && p.words[k-1].group != nil && conquers.has(p.words[k-1].group.base)
}

// taken tells whether a verb says what becomes of a town.
func (p *sentence) taken(g *group) bool {
	return g.base == "fall" || g.base == "surrender" || g.passive && (conquers.has(g.base) || reaches.has(g.base))
}

// Verbs that are done to towns.
var conquers = setOf("capture seize retake recapture besiege bombard shell liberate overrun occupy surround storm enter pound evacuate abandon defend encircle blockade raid " +
	"bomb recover lose relieve invest cede surrender flee hold regain reoccupy ransack sack loot burn raze reach conquer wreck devastate destroy flatten level ravage terrorise terrorize attack strafe")

// standsBefore tells whether the capital at k only says where a thing is: "the Dili compound".
func (p *sentence) standsBefore(k int) bool {
	next := k + p.words[k].nameLen
	return next < len(p.words) && siteOf.has(p.lows[next]) && p.words[next].group == nil
}

var siteOf = setOf("compound market garrison airport embassy suburb suburbs hospital prison hotel palace station church mosque cathedral barracks street streets square university stadium headquarters residence home house office offices road highway bridge port harbour harbor district neighbourhood neighborhood airfield")

// treaty tells whether the words after a place make it the name of a paper: "the Lausanne Convention".
func (p *sentence) treaty(k int) bool {
	return k < len(p.words) && (papers.has(p.lows[k]) || k+1 < len(p.words) && p.words[k].capital && papers.has(p.lows[k+1]))
}

var papers = setOf("accord accords agreement agreements convention conventions treaty declaration protocol protocols process pact statute charter plan resolution act communique communiqué formula memorandum")

// Words before a country that make it a place: "northern Israel".
var parts = setOf("northern southern eastern western central north-eastern north-western south-eastern south-western northeastern northwestern southeastern southwestern rural mainland occupied neighbouring neighboring")

// entered tells whether the country at k is what an army enters, leaves or fires at: "overran Kuwait", "out of northern Israel",
// "rockets at Israel".
func (p *sentence) entered(k int) bool {
	j := k - 1
	for j >= 0 && (p.lows[j] == "the" || parts.has(p.lows[j])) {
		j--
	}
	if j < 0 {
		return false
	}
	if p.lows[j] == "at" || p.lows[j] == "into" || p.lows[j] == "on" {
		for i := j - 1; i >= 0 && i > j-9; i-- {
			if g := p.words[i].group; g != nil {
				return slices.Contains([]string{"fire", "launch", "aim", "shoot", "lob", "hurl", "fall", "march", "drive", "advance"}, g.base)
			}
		}
		return false
	}
	g := p.words[j].group
	return g != nil && g.form != reduced && (reaches.has(g.base) || g.base == "invade" || g.base == "annex") && g.base != "visit" && g.base != "tour" && g.base != "leave" && g.base != "take"
}

var placeWords = []string{"in", "at", "near", "outside", "around", "across", "into", "onto", "inside", "throughout", "above", "through", "over", "off"}

// Nouns of places, which "of" joins to a name.
var placeNoun = setOf("village town city island islands port region province district capital suburb peninsula enclave camp settlement area valley border state part parts " +
	"north south east west north-east north-west south-east south-west northeast northwest southeast southwest outskirts centre center coast mountains " +
	"outpost garrison base airbase airfield airport stronghold hamlet fortress fort township county municipality neighbourhood neighborhood quarter oasis crossing checkpoint " +
	"harbour harbor hills heights ridge plateau governorate department prefecture commune canton oblast atoll archipelago territory colony junction frontier hinterland shore shores banks station monastery pass dam")

// nameStart is where the name begins that word k stands in.
func (p *sentence) nameStart(k int) int {
	for j := k; j >= 0 && p.words[j].inName; j-- {
		if p.words[j].name != nil {
			return j
		}
	}
	return k
}

// isPlaceNoun tells whether a noun, or the one that it is the plural of, is of places.
func isPlaceNoun(low string) bool {
	return placeNoun.has(low) || placeNoun.has(strings.TrimSuffix(low, "s"))
}

// located tells whether what stands before the name at word k makes it a place: "in Paris", "the village of Halden".
func (p *sentence) located(k int) bool {
	j := k - 1
	for j >= 0 && (p.words[j].is(lexicon.Det) || p.words[j].is(lexicon.Adj) || parts.has(p.lows[j]) || p.words[j].capital && !p.words[j].mark && p.words[j].name == nil || p.words[j].name != nil && p.words[j].name.Demonym || placeNoun.has(p.lows[j]) && p.lows[j] != "capital") {
		j--
	}
	if name := p.words[k].name; j < 0 {
		return name != nil && name.Place != nil && (name.Actor == nil || name.Metonym) && k+p.words[k].nameLen < len(p.words) && p.trigger(k+p.words[k].nameLen) != nil
	}
	low := p.lows[j]
	switch {
	case slices.Contains(placeWords, low), k > 0 && parts.has(p.lows[k-1]) && (p.words[k].name == nil || p.words[k].name.Place != nil), low == "of" && j > 0 && p.lows[j-1] == "out":
		return true
	case low == "of":
		return j > 0 && (isPlaceNoun(p.lows[j-1]) || p.trigger(j-1) != nil && p.words[k].name != nil && p.words[k].name.Place != nil && (p.words[k].name.Actor == nil || p.words[k].name.Metonym))
	case low == "," && j > 0 && (p.words[j-1].name != nil && p.words[j-1].name.Place != nil || p.lows[j-1] == "capital"):
		return j < 3 || p.located(j-1) || p.lows[j-1] == "capital"
	case low == "and":
		return j > 0 && (p.words[j-1].capital || p.words[j-1].inName) && p.located(p.nameStart(j-1))
	}
	name := p.words[k].name
	if name == nil && p.words[j].group != nil && reaches.has(p.words[j].group.base) {
		_, known := p.lex.Place(p.words[k].spelled)
		return known
	}
	if name == nil || name.Place == nil {
		return false
	}
	town := name.Actor == nil || name.Metonym
	switch {
	case low == "between":
		return town && j > 0 && p.words[j-1].group != nil && plies.has(p.words[j-1].group.base)
	case low == "from":
		return town || j > 0 && p.words[j-1].group != nil
	case low == "to" || low == "on" || low == "for" || low == "against" || low == "towards":
		return town || low == "to" && !p.officeEnds(j) // "the envoy to Sudan"
	}
	if town && k+p.words[k].nameLen < len(p.words) && p.trigger(k+p.words[k].nameLen) != nil {
		return true // "the London talks"
	}
	return town && p.words[j].group != nil && reaches.has(p.words[j].group.base)
}

// officeEnds tells whether an office ends before word k: "the special envoy | to".
func (p *sentence) officeEnds(k int) bool {
	for j := max(k-4, 0); j < k; j++ {
		if n := p.words[j].role; n > 0 && j+n == k {
			return true
		}
	}
	return false
}

// Verbs of going to and fro.
var plies = setOf("shuttle ply commute travel fly sail sail run drive march alternate divide flit")

// Verbs whose object may be a town.
var reaches = setOf("visit leave reach enter capture seize shell bomb strike attack hit retake take besiege recapture bombard liberate " +
	"overrun pound occupy rock tour storm surround quit")

// placeLike tells whether the capitals from word k to end, after a word like "in", can be a place that no table has: no belief, no
// paper, no assembly, no adjective of two nations.
func (p *sentence) placeLike(k, end int) bool {
	last := p.words[end-1]
	if nowhere.has(last.low) || orgNouns.has(last.low) || p.words[end-1].role > 0 || p.trigger(end-1) != nil {
		return false
	}
	if end-k == 1 && (k > 1 && p.lows[k-1] == "the" && p.lows[k-2] == "in" || len(last.low) < 3) {
		return false // "in the Guardian"
	}
	for j := k; j < end; j++ {
		w := p.words[j]
		first, _, hyphen := strings.Cut(w.spelled, "-")
		if name, n := p.lex.Name([]string{first}); hyphen && n == 1 && name.Demonym {
			return false // "in Russian-Ukrainian talks"
		}
		if len(w.low) > 1 && w.spelled == strings.ToUpper(w.spelled) && end-k > 1 {
			return false // a headline in capitals
		}
	}
	return true
}

// What "in" may stand before with a capital, and is no place.
var nowhere = setOf("parliament congress senate commons lords cabinet islam christianity catholic christian muslim jewish arabic english french german russian spanish hebrew " +
	"democracy article section chapter comments day tv television radio internet twitter facebook google youtube mass ramadan easter christmas god allah heaven act bill party post " +
	"times news herald journal magazine gazette daily press guardian independent cup league games award prize emergency department university series season book world one two i")

// isTown tells whether the run of n capitals at word k, which no table of names has, is a place: by the words before it, because the
// text calls it one elsewhere, because an army takes it, or because it is a city of some size.
func (r *reader) isTown(p *sentence, k, n int, run string) bool {
	if p.trigger(k) != nil {
		return false
	}
	if r.towns[run] || p.located(k) && p.placeLike(k, k+n) {
		return true
	}
	if k == 0 && n == 1 && (p.lex.Verb(p.lows[0]) != nil || p.lex.IsNoun(p.lows[0])) || !p.placeLike(k, k+n) || p.treaty(k+n) {
		return false
	}
	if k > 0 && n == 1 && p.words[k-1].group != nil && conquers.has(p.words[k-1].group.base) && !p.words[k-1].group.passive {
		return true
	}
	_, city := p.lex.Place(run)
	return city
}

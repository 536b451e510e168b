package event

import (
	"testing"
	"time"

	"dateline/tools/internal/lexicon"
	"dateline/tools/internal/text"
	"dateline/tools/internal/timex"
)

// Each row is a text and the title of the last event that it tells of, by what a title must get right.
var titleRows = map[string][][2]string{
	"a verb keeps its particle": {
		{"Kenya, which had long refused, stepped in on 3 May.", "Kenya steps in"},
		{"President Ann Roe was sworn in on Tuesday.", "President Ann Roe sworn in"},
		{"The garrison fought on until 3 May.", "Garrison fights on"},
		{"Kenyan troops moved in on 3 May.", "Kenyan troops move in"},
		{"The coalition gave in last Tuesday.", "Coalition gives in"},
		{"The cabinet declared the insurgency over on 3 May.", "Cabinet declares insurgency over"},
		{"Kenyan envoys arrived in Tomar on 3 May.", "Kenyan envoys arrive in Tomar"},
		{"Peacekeepers landed on 3 May.", "Peacekeepers land"},
	},
	"a date goes with its small words": {
		{"A second round is set for 3 to 6 May in Oslo.", "Second round set in Oslo"},
		{"The visit was pushed back to 3 May for lack of aircraft.", "Visit pushed back for lack of aircraft"},
	},
	"the verb agrees": {
		{"Army Rangers parachuted onto the airfield on 3 May.", "Army Rangers parachute onto the airfield"},
		{"The British declared a truce on 3 May.", "British declare truce"},
		{"Iraqis voted for a new parliament on 3 May.", "Iraqis vote for a new parliament"},
		{"Soldiers angry over their pay toppled the government on 3 May.", "Soldiers angry over their pay topple government"},
		{"The war between Kenya and Sudan ended on 3 May.", "War between Kenya and Sudan ends"},
		{"Ann Roe of Kenya and President John Doe signed an accord in Oslo on 3 May.", "Ann Roe of Kenya and President John Doe sign accord in Oslo"},
	},
	"it ends before another deed": {
		{"On 3 May the Security Council condemned the attack and urged other states to send troops.", "Security Council condemns attack"},
		{"The rebels had crossed the river from Sudan on 3 May and beaten an army column.", "Rebels cross river from Sudan"},
		{"Ann Roe, the Kenyan president, ordered the embassies of Sudan and Chad on 3 May to close and told the envoys to leave.", "Ann Roe orders embassies of Sudan and Chad to close"},
	},
	"it keeps what the verb asks for": {
		{"Kenya's parliament on 3 May unanimously adopted a road map for the return to civilian rule.", "Kenya's parliament adopts road map for the return to civilian rule"},
		{"Kenyan President Ann Roe asked Foreign Minister John Doe on 3 May to appoint a deputy who would lead the national dialogue.", "Ann Roe asks John Doe to appoint a deputy who would lead the national dialogue"},
		{"Kenya launched what it called a security operation on 3 May.", "Kenya launches security operation"},
		{"On 3 May the guerrillas rejected what a senior official described as a last offer.", "Guerrillas reject last offer"},
	},
	"it names whom a pronoun means": {
		{"Kenya's president, Ann Roe, lost the vote. On 3 May the army dismissed her.", "Army dismisses Ann Roe"},
		{"John Doe formed a party. Kenyan police arrested him on 3 May as he tried to leave.", "Kenyan police arrest John Doe"},
		{"General Ann Roe flew to Oslo. On 3 May she and the rebel leader signed a truce.", "Roe and rebel leader sign truce"},
		{"The talks made no headway. The ambassador of Kenya stayed away. They met in a schoolroom at Tomar on 3 May.", "Talks held in a schoolroom at Tomar"},
		{"Kenya opened a base on 3 May to train them.", "Kenya opens base"},
	},
	"it names the town that the text has named": {
		{"Rebels attacked Tomar. They captured the town on 3 May.", "Rebels capture Tomar"},
		{"The M23 has been in Goma before: it captured the city in May 2012 and left after two weeks.", "M23 captures Goma"},
		{"Rebels attacked Goma and Beni. The army retook the town on 3 May.", "Army retakes town"},
	},
}

func TestTitles(t *testing.T) {
	lex := lexicon.Default()
	for rule, rows := range titleRows {
		for _, row := range rows {
			if got := lastTitle(row[0], lex); got != row[1] {
				t.Errorf("%s: %s: %q, want %q", rule, row[0], got, row[1])
			}
		}
	}
}

// lastTitle is the title of the last event that a text published on 2 June 2022 tells of.
func lastTitle(t string, lex *lexicon.Lexicon) string {
	dct := time.Date(2022, 6, 2, 0, 0, 0, 0, time.UTC)
	sentences := text.Sentences(t)
	page := Page{Text: t, Sentences: sentences, Times: timex.Find(t, timex.Options{DCT: dct}), Furniture: make([]string, len(sentences)), DCT: dct}
	found := Find(page, lex).Events
	if len(found) == 0 {
		return ""
	}
	return found[len(found)-1].Title
}

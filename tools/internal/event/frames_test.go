package event

import (
	"testing"
	"time"

	"dateline/tools/internal/lexicon"
	"dateline/tools/internal/prose"
	"dateline/tools/internal/timex"
)

// Each row is a type and sentences that tell of one: who does what to whom decides, whatever the verb.
var frameRows = map[string][]string{
	"territory": {
		"Government troops walked into Selva on 3 May.",
		"Armoured columns rolled into the capital on 3 May.",
		"The rebels swept through the province on 3 May.",
		"The hill was retaken on 3 May.",
		"Tomar was taken on 3 May.",
		"Rebels lost the airfield on 3 May.",
		"The town was given back to Kenya on 3 May.",
		"The port capitulated on 3 May.",
		"The garrison gave up on 3 May.",
		"The defenders gave themselves up on 3 May.",
	},
	"battle": {
		"The attackers were thrown back on 3 May.",
		"The army threw the rebels back on 3 May.",
		"Their advance was halted on 3 May.",
		"Heavy guns opened up on the rebel lines on 3 May.",
		"Commandos jumped at Tomar on 3 May.",
		"The marines crossed the river on 3 May.",
		"The garrison rose on 3 May.",
		"The militia marched on the capital on 3 May.",
		"An exchange of gunfire broke out at the border on 3 May.",
		"Rebel tanks burst through the wire on 3 May.",
	},
	"attack": {
		"Bombers swooped on the port on 3 May.",
		"Two rockets landed in the market on 3 May.",
		"A man threw a grenade into a mosque on 3 May.",
		"Artillery opened up on the town on 3 May.",
		"Rebels lobbed three shells at an army post on 3 May.",
		"Their ambulances came under fire on 3 May.",
		"On 3 May a shell hit two houses in Tomar.",
		"Soldiers set fire to two houses on 3 May.",
		"Two mortar bombs hit houses in Tomar on 3 May.",
	},
	"withdrawal": {
		"The last soldiers sailed from Tomar on 3 May.",
		"Kenya brought its troops home on 3 May.",
		"The general pulled his army back on 3 May.",
		"The division quit the valley on 3 May.",
		"The army pulled out the following May.",
		"The last Kenyan soldiers flew to Tomar on 3 May.",
		"The last of the marines marched to the port on 3 May.",
		"The rebels handed over a first truckload of rifles on 3 May.",
		"By 3 May the infantry was back on the east bank.",
	},
	"mobilization": {
		"Kenya sent two battalions to the border on 3 May.",
		"Kenya flew in two battalions on 3 May.",
		"The minister announced artillery drills for 3 May.",
		"Warships were moved up to the strait on 3 May.",
		"The peacekeepers landed in Tomar on 3 May.",
	},
	"prisoners": {
		"The pilot was given over to the Red Cross on 3 May.",
		"Two captives were handed back on 3 May.",
		"The archbishop walked free on 3 May.",
		"Gunmen seized four journalists on 3 May.",
	},
	"justice": {
		"The opposition leader was driven to prison on 3 May.",
		"The colonels were brought before a judge on 3 May.",
		"The court threw out the case on 3 May.",
		"Three officers were shot after a court martial on 3 May.",
		"Police picked up an activist on 3 May.",
		"The colonel gave himself up to the police on 3 May.",
		"Lawyers walked out of the hearing on 3 May.",
	},
	"politics": {
		"Prime Minister Ann Roe was crushed at the polls on 3 May.",
		"The president returned to power on 3 May.",
		"The king was driven from his throne on 3 May.",
		"The government was brought down on 3 May.",
		"Parliament met on 3 May.",
		"Lawmakers threw out the bill on 3 May.",
		"The governor was sworn in as president on 3 May.",
		"Her party won the most seats on 3 May.",
		"Kenya and Uganda restored diplomatic relations on 3 May.",
		"Kenya recognised the independence of Selva on 3 May.",
		"On 3 May the queen went on television to dissolve parliament.",
		"Soldiers arrested the prime minister on 3 May.",
		"The second round of the presidential election was held on 3 May.",
		"The governor stood aside on 3 May.",
		"The premier was out of office by 3 May.",
	},
	"talks": {
		"The president received his counterpart on 3 May.",
		"The foreign minister rang his counterpart on 3 May.",
		"Two envoys drove out to Tomar on 3 May.",
		"The rebels pulled out of the talks on 3 May.",
		"The king sent an envoy to Tomar on 3 May.",
		"An aide of the president landed in Tomar on 3 May.",
		"Ann Roe, the foreign secretary, reached Tomar on 3 May.",
		"The Kenyan envoy reached Lima on 3 May.",
		"The mediator brought the two sides to the table on 3 May.",
		"The two ministers saw each other on 3 May.",
	},
	"humanitarian": {
		"Thousands of people trudged to the border on 3 May.",
		"Refugees walked into Kenya on 3 May.",
		"The navy unloaded food at Tomar on 3 May.",
		"The first flight in years left Tomar on 3 May.",
		"The first airliner in a decade left Tomar on 3 May.",
		"A round of the cholera vaccination campaign was held on 3 May.",
		"The Red Cross cancelled a relief flight on 3 May.",
		"The convoy set out on 3 May.",
	},
	"protest": {
		"Thousands poured into the square on 3 May.",
		"Students camped outside the ministry on 3 May.",
		"Unions began a two-day rail strike on 3 May.",
	},
	"statement": {
		"The envoy handed over a letter on 3 May.",
		"Ann Roe threatened war on 3 May.",
		"Opponents attacked the plan on 3 May.",
		"Kenya turned down an invitation on 3 May.",
		"The rebels put a list of demands to the government on 3 May.",
		"The envoy spelled out the terms on 3 May.",
		"Ann Roe told the Security Council on 3 May that Kenya had been invaded.",
		"The premier informed parliament on 3 May that troops had been sent.",
	},
	"agreement": {
		"A deal was struck on 3 May.",
		"A convention on the exchange of prisoners was signed on 3 May.",
	},
	"ceasefire": {
		"A truce came into force on 3 May with the army in possession of a corridor.",
		"The two sides silenced their guns on 3 May.",
	},
	"sanctions": {"The African Union suspended Kenya on 3 May.", "Kenya sealed its border on 3 May.", "The border was shut on 3 May."},
	"": { // nothing
		"The crew shot a film on 3 May.",
		"The guests won a prize on 3 May.",
	},
	"other": {"The canal reopened on 3 May.", "Twenty people died in an avalanche on 3 May.", "Two generals were killed in a plane crash on 3 May.", "Kenya shut all its schools on 3 May.", "The mine closed on 3 May."},
}

func TestFrames(t *testing.T) {
	dct := time.Date(2022, 3, 2, 0, 0, 0, 0, time.UTC)
	for kind, rows := range frameRows {
		for _, in := range rows {
			s := prose.Sentences(in)[0]
			p := parse(Page{Text: in, Times: timex.Find(in, timex.Options{DCT: dct})}, s, nil, lexicon.Default(), nil)
			cs := p.attach()
			if len(cs) == 0 {
				t.Errorf("%s: nothing has its date", in)
			}
			for _, c := range cs {
				if got, _, _ := p.typeOf(p.viewOf(c)); got != kind {
					t.Errorf("%s: %q, want %q", in, got, kind)
				}
			}
		}
	}
}

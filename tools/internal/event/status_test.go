package event

import (
	"slices"
	"testing"
	"time"

	"dateline/tools/internal/lexicon"
	"dateline/tools/internal/prose"
	"dateline/tools/internal/timex"
)

// Each row is a status and sentences, published on 3 May 2022, whose dated happening has it.
var statusRows = map[string][]string{
	"cancelled": {
		"The envoys were to have met in Tomar on 2 May.",
		"The treaty should have been signed on 2 May.",
		"The march that the unions had announced for 2 May did not take place.",
		"The vote was called for 2 May but was abandoned.",
		"The talks had been set for 2 May but were put off.",
	},
	"planned": {
		"President Ann Roe was expected in Tomar on 3 May.",
		"The speaker called a session for 9 May.",
		"The army seized power on 2 May, weeks before the election due on 29 May.",
	},
	"occurred": {
		"The pact was initialled on 1 April and should have been signed on 2 May, but the ceremony was put off.",
		"The two sides signed a pact on 2 May that ends the war and puts off a decision on the border.",
		"The truce had been in force since 2 May.",
		"Parliament scrapped the extension of the president's mandate on 2 May.",
	},
	"ongoing": {"The truce has been in force since 2 May."},
}

// Each row is a status and short texts, published on 3 May 2022, whose first dated happening has it by all that they say.
var statusTexts = map[string][]string{
	"claimed": {
		"The army allegedly burned forty huts in Tomar on 1 May.",
		"Three teachers were reportedly seized in Halden on 1 May.",
		"The rebels said their fighters had killed twenty soldiers near Halden on 1 May.",
		"Colonel John Doe said his men had killed twenty rebels near Halden on 1 May.",
		"Rebels blamed the army for a strike that killed four people in Tomar on 1 May.",
		"Rebels claimed to have captured nine soldiers near Halden on 1 May.",
		"The army is said to have shelled Tomar on 1 May.",
		"The general maintains that his men took the bridge on 1 May.",
		"Guards shot a prisoner dead in Halden on 1 May, his lawyers allege.",
		"Separatist officials said four people were killed when shells hit Halden on 1 May.",
		"According to state television, gunmen attacked Halden on 1 May.",
		"An assault on Tomar was repelled on 1 May, the general staff said in its morning bulletin.",
		"The army reported having driven the rebels out of Tomar on 1 May.",
	},
	"disputed": {
		"The army said it had retaken the base on 1 May, a claim ridiculed by the rebels.",
		"The rebels said they had taken five policemen hostage on 1 May, but the governor called the assertion pure fantasy.",
		"The rebels claimed to have captured the town of Halden on 1 May, but the army insisted that it remained in government hands.",
		"Each side accused the other of shelling Halden on 1 May.",
		"The vice-president rejected reports that her guards had shot a farmer on 1 May.",
		"The rebels took Tomar on 1 May, their spokesman said, but the army insisted that it was still in control.",
		"Rebels attacked Halden on 1 May, the army said. The rebels said there had been no attack.",
		"Soldiers shot nine villagers in Tomar on 1 May, the rebels said, an account the army rejects as invented.",
		"Kenya says Uganda shelled Halden on 1 May; Uganda says the rebels did it.",
		"Guards shot a boy in Halden on 1 May, the police said, a version that his family calls a lie.",
	},
	"unverified": {
		"The rebels took Tomar on 1 May, their radio said. The Halden Post was unable to corroborate this.",
		"Soldiers shot nine men in Tomar on 1 May. We have not been able to check the account.",
		"Soldiers shot nine men in Tomar on 1 May, a film shows; the agency cannot independently authenticate it.",
		"Nine died in a raid on Halden on 1 May. None of this could be confirmed.",
		"Shells hit Halden on 1 May, a resident said. There is no way of verifying what she told us.",
	},
	"cancelled": {
		"The march in Tomar on 4 May was abandoned after threats.",
		"Miners had planned to walk out on 5 May but backed down.",
		"The army promised a vote for 1 May; it never took place.",
		"The unions have suspended the strike that they had announced for 5 May.",
		"The president aborted a launch due on 1 May.",
		"Organisers have pulled the plug on the march in Tomar on 5 May.",
		"Ann Roe will not now travel to Tomar on 5 May.",
	},
	"planned": {
		"Ministers meet in Halden on 9 May.",
		"Voters return to the polls on 8 May.",
		"Ann Roe is expected to travel to Halden on 5 May, though her office would not confirm the date.",
	},
	"ongoing": {
		"Talks that opened in Halden on 1 May are continuing.",
		"The strike, which began on 1 May, showed no sign of ending.",
	},
	"occurred": {
		"Kenya's army said three of its soldiers had been killed in an ambush near Halden on 1 May.",
		"Kenya did not deny that its planes had bombed Tomar on 1 May.",
		"The rebels said they had taken Tomar on 1 May; the army has confirmed the loss of the town.",
		"The army said it had shot down a drone near Halden on 1 May; the rebels acknowledged the loss.",
		"A bomber blew himself up in Halden on 1 May; the number of dead is disputed.",
		"The rebels freed forty prisoners on 1 May, the government said.",
		"Tomar fell on 1 May, according to both Kenya and Uganda.",
	},
}

func TestStatusOfTexts(t *testing.T) {
	dct := time.Date(2022, 5, 3, 0, 0, 0, 0, time.UTC)
	for status, rows := range statusTexts {
		for _, in := range rows {
			page := Page{Text: in, DCT: dct, Sentences: prose.Sentences(in), Times: timex.Find(in, timex.Options{DCT: dct})}
			page.Furniture = make([]string, len(page.Sentences))
			got := "no event"
			for _, e := range Find(page, lexicon.Default()).Events {
				if e.Time != nil && e.Sentence == 0 {
					got = e.Status
					break
				}
			}
			if got != status {
				t.Errorf("%s: %s, want %s", in, got, status)
			}
		}
	}
}

func TestStatus(t *testing.T) {
	dct := time.Date(2022, 5, 3, 0, 0, 0, 0, time.UTC)
	for status, rows := range statusRows {
		for _, in := range rows {
			page := Page{Text: in, DCT: dct, Times: timex.Find(in, timex.Options{DCT: dct})}
			p := parse(page, prose.Sentences(in)[0], nil, lexicon.Default(), nil)
			found := []string{}
			for _, c := range p.attach() {
				v := p.viewOf(c)
				kind, _, _ := p.typeOf(v)
				found = append(found, p.status(v, &Event{Type: kind}))
			}
			if !slices.Contains(found, status) {
				t.Errorf("%s: %v, want %s", in, found, status)
			}
		}
	}
}

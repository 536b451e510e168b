package event

import (
	"strings"
	"testing"

	"dateline/tools/internal/lexicon"
)

// Each row is a text and the title of the last event that it tells of, by what a title must get right. A text that begins with "!"
// does not have that title yet.
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
		{"At least six miners died in the Tuesday brawls in Tomar.", "Six miners die in the brawls in Tomar"},
		{"The visit was pushed back to 3 May for lack of aircraft.", "Visit pushed back for lack of aircraft"},
	},
	"the verb agrees": {
		{"Army Rangers parachuted onto the airfield on 3 May.", "Army Rangers parachute onto the airfield"},
		{"U.S. Secretary of State Ann Roe and Kenyan Foreign Minister John Doe spoke to reporters on 3 May.", "U.S. Secretary of State Ann Roe and Kenyan Foreign Minister John Doe speak to reporters"},
		{"Kenya's three best-known dissidents called for a march on 3 May.", "Kenya's three best-known dissidents call for a march"},
		{"The U.S. cruiser Vincennes shot down an airliner on 3 May.", "U.S. cruiser Vincennes shoots down an airliner"},
		{"The Supreme Soviet met in Tomar on 3 May.", "Supreme Soviet meets in Tomar"},
		{"An aircraft crashed near Tomar on 3 May.", "Aircraft crashes near Tomar"},
		{"Kenyan aircraft bombed Tomar on 3 May.", "Kenyan aircraft bomb Tomar"},
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
		{"Kenya's parliament on 3 May hurriedly adopted a calendar for a handover to civilians.", "Kenya's parliament adopts calendar for a handover to civilians"},
		{"Kenyan President Ann Roe asked Foreign Minister John Doe on 3 May to appoint a deputy who would lead the national dialogue.", "Ann Roe asks John Doe to appoint a deputy who would lead the national dialogue"},
		{"Kenya launched what it called a security operation on 3 May.", "Kenya launches security operation"},
		{"The vote on 3 May reinforced that view in the ministry.", "Vote reinforces view in the ministry"},
		{"The two sides met on 3 May for what were described as technical talks in Oslo.", "Two sides meet for technical talks in Oslo"},
		{"President Ann Roe handed power to John Doe, whom she appointed just last week.", "Ann Roe appoints John Doe"},
		{"On 3 May the guerrillas rejected what a senior official described as a last offer.", "Guerrillas reject last offer"},
	},
	"a passive without its helper": {
		{"Three soldiers of the guard killed in a suicide attack in Tomar on 3 May.", "Three soldiers of the guard killed in a suicide attack in Tomar"},
		{"Mass protests planned for 10 June in Nairobi.", "Mass protests planned in Nairobi"},
		{"Two reporters got caught in a stampede on 3 May.", "Two reporters caught in a stampede"},
		{"The raid killed at least 40 people on 3 May.", "Raid kills at least 40 people"},
	},
	"verbs that share an object": {
		{"Policemen beat to death or drowned dozens of marchers on 3 May.", "Policemen beat to death or drown dozens of marchers"},
		{"Government forces killed or captured some 700 raiders on 3 May.", "Government forces kill or capture some 700 raiders"},
	},
	"it says how people died": {
		{"Corporal John Doe, 31, was killed on 3 May when a supply barge was ambushed on the canal north of Tomar.", "Corporal John Doe killed when supply barge ambushed on the canal north of Tomar"},
		{"On 3 May a medic was killed, and five wounded, in a grenade attack on police trucks in Tomar.", "Medic killed in a grenade attack on police trucks in Tomar"},
	},
	"a noun says what it did, or who did it": {
		{"The envoy was referring to an explosion on 3 May that wounded four soldiers near Tomar.", "Explosion wounds four soldiers near Tomar"},
		{"It is little more than a month since the army crossed the border, without a declaration of war, on 3 May.", "Army crosses border"},
		{"Under a ceasefire brokered by Kenyan peacekeepers, which took effect on 3 May, the rebels undertook to disarm.", "Ceasefire takes effect"},
		{"It emerged on 3 May that Kenya had sold arms to the rebels.", "Kenya sells arms to the rebels"},
	},
	"what was to have been": {
		{"The handover had been due on 3 May but was put back for a day because of fog.", "Handover put back for a day"},
		{"Ann Roe and John Doe were to have met in Oslo on 3 May to sign a pact, but the summit was called off.", "Ann Roe and John Doe fail to meet in Oslo to sign a pact"},
		{"The hearing was to have opened on 3 May but was postponed for a month.", "Hearing postponed for a month"},
	},
	"the main verb is the title's": {
		{"A missile fired from Tomar hit a poor quarter of Selva on 3 May, killing 25 people.", "Missile fired from Tomar hits poor quarter of Selva"},
		{"The accord that set it up had been signed in Abuja on 3 May.", "Accord signed in Abuja"},
		{"Mortars killed 27 people sheltering in an embassy compound on 3 May.", "Mortars kill 27 people sheltering in an embassy compound"},
		{"Al-Anad, 60 km (36 miles) north of Aden, fell to the rebels on 3 May.", "Al-Anad falls to the rebels"},
		{"Ann Roe, the Kenyan finance minister, who flew to Oslo on 3 May, said so.", "Ann Roe flies to Oslo"},
		{"On the night of 3 May the ministers, convinced that Tomar was lost, slipped away to Selva.", "Ministers slip away to Selva"},
		{"The rebels startled their own voters by winning the election of 3 May 2008.", "Rebels win election"},
		{"A truce that Ann Roe and Kenyan President John Doe called for last Wednesday took effect on 30 May.", "Truce takes effect"},
		{"Kenya's warring sides agreed on 3 May to lay down arms at ten minutes past midnight, a day later than promised, as columns hurried to take towns.", "Kenya's warring sides agree to lay down arms"},
		{"The allies opened a campaign, and it eased only after the Kenyans agreed, on 3 May, to draw their tanks back from the port.", "Kenyans agree to draw their tanks back from the port"},
		{"That was the fruit of a pact that Roe and Doe signed in Tomar on 3 May.", "Roe and Doe sign pact in Tomar"},
		{"It was in Tomar that the war began, on 3 May 2017, when men attacked three police posts.", "War begins in Tomar"},
	},
	"what hangs on the verb is kept": {
		{"In April 2006 a second band of raiders got as far as the town hall before it was beaten.", "Second band of raiders gets as far as the town hall"},
		{"The EU followed on 3 May, renewing its arms embargo on Kenya.", "EU follows, renewing its arms embargo on Kenya"},
		{"On 3 May President Ann Roe went on television to announce that Kenya had captured Tomar.", "President Ann Roe announces Kenya has captured Tomar"},
		{"On 3 May a crowd set the prisoners free.", "Crowd sets prisoners free"},
	},
	"a dash parts clauses": {
		{"The guard has seldom fired -- the last big incidents were fuel riots in May 1988.", "Last big incidents are fuel riots"},
		{"Ann Roe travelled to Oslo on 3 May - a first - to meet the rebels.", "Ann Roe travels to Oslo"},
	},
	"a noun that leads its clause in": {
		{"In a referendum on 3 May almost six million Kenyans voted yes and 16,534 no.", "Six million Kenyans vote yes"},
	},
	"lists of names": {
		{"Four retired generals, Roe, Doe, Poe and Moe, seized Algiers on 3 May.", "Four retired generals seize Algiers"},
		{"The UK, France and Germany, all members of the panel, left it on 3 May.", "UK, France and Germany leave it"},
	},
	"a thing by its name": {
		{"The first pledge, the Tomar Declaration, was signed on 3 May in Selva.", "Tomar Declaration signed in Selva"},
		{"One of them, Ann Roe, was picked up at a checkpoint on 3 May.", "Ann Roe picked up at a checkpoint"},
		{"A week ago in Moscow Mr Doe signed a ceasefire paper.", "Doe signs ceasefire paper"},
		{"On 3 May rebels overran the U.N. ``safe area'' of Tomar, and some men are missing.", "Rebels overrun U.N. safe area of Tomar"},
		{"Tomar, in the same sector, which the army recaptured on 3 May, is a prize.", "Army recaptures Tomar"},
		{"Fighting between Kenya and the breakaway region reached the town of Selva on 3 May.", "Fighting between Kenya and the breakaway region reaches town of Selva"},
	},
	"who it is": {
		{"President Ann Roe's men had quarrelled with Sudan, and on 3 May she sent a column to the hills.", "Ann Roe sends column to the hills"},
		{"The town was cut off, and the base itself was stormed on 3 May.", "Base is stormed"},
		{"President John Doe resigned. He had left the daily business to Vice President Ann Roe, whom he appointed only last week.", "John Doe appoints Vice President Ann Roe"},
		{"A Kenyan teachers union called on 3 May on President Omar el Hadi Ben Salem to open a public inquest into the shootings.", "Kenyan teachers union calls on Omar el Hadi Ben Salem to open a public inquest"},
		{"A Kenyan tribunal sentenced former President Omar el Hadi Ben Salem to 20 years in jail on 3 May.", "Kenyan tribunal sentences former President Omar el Hadi Ben Salem to 20 years in jail"},
		{"A protocol brought 7,000 UN peacekeepers, the first of whom landed on 3 May.", "First of 7,000 UN peacekeepers lands"},
		{"A mercenary called Roe, who had his own men shot, was himself shot in Tomar on 3 May.", "Roe shot in Tomar"},
		{"Fighting flared in April, when police killed 24 people at Tomar, and on 3 May they shelled the compound of John Doe.", "Police shell compound of John Doe"},
		{"Operation Star, as the army called its airlift, began on 3 May.", "Operation Star begins"},
	},
	"each date has its own part": {
		{"Kenya and Sudan will stop fighting at dawn on 10 June and open direct talks in Geneva on 15 June.", "Kenya and Sudan to open direct talks in Geneva"},
		{"Kenya, which had torn up the 1975 Algiers accord five days earlier, bombed Tomar on 3 May.", "Kenya bombs Tomar"},
	},
	"what is set in between is left out": {
		{"The lull, the first of that winter, was agreed on 3 May after days of telephone calls.", "Lull is agreed"},
		{"At least five Kenyan judges resigned on 3 May, state radio reported, in the wake of a strike.", "Five Kenyan judges resign"},
		{"The party that signed, headed by the Foreign Minister, M. Roe, left Tomar by sea in secret on 3 May.", "Party leaves Tomar by sea in secret"},
		{"Roe on 3 May accepted, amid loud applause, one of the highest honours of the republic.", "Roe accepts one of the highest honours of the republic"},
		{"Police jeeps and light armored cars patrolled the quays of Tomar on 3 May.", "Police jeeps and light armored cars patrol quays of Tomar"},
		{"!The cabinet considered its future in the light of the mutiny that drove President Roe from power on 3 May.", "Mutiny drives President Roe from power"},
		{"The cabinet looked after its own in the wake of the mutiny that drove President Roe from power on 3 May.", "Mutiny drives President Roe from power"},
	},
	"what was said": {
		{"Prosecutors investigated on 3 May whether the prime minister had abused his power.", "Prosecutors investigate whether the prime minister had abused his power"},
		{"!On 3 May President Ann Roe insisted: “It is not true that we had no plan.”", "President Ann Roe insists it is not true that there was no plan"},
		{"On 3 May President Ann Roe insisted: “It is not true that there was no plan.”", "President Ann Roe insists it is not true that there was no plan"},
		{"Prime Minister Ann Roe warned on 3 May that, while the army is on the mend, the rebels remain a threat.", "Prime Minister Ann Roe warns rebels remain a threat"},
		{"On 3 May Kenyan President Ann Roe announced, after late calls to both generals, that they had agreed to cease fire.", "Both generals agree to cease fire"},
		{"President Ann Roe said on 3 May that she would like to step down.", "President Ann Roe says she would like to step down"},
		{"The rebels vowed on 3 May to punish anybody who took part in the census.", "Rebels vow to punish anybody who took part in the census"},
	},
	"it names whom a pronoun means": {
		{"Kenya's president, Ann Roe, lost the vote. On 3 May the army dismissed her.", "Army dismisses Ann Roe"},
		{"John Doe formed a party. Kenyan police arrested him on 3 May as he tried to leave.", "Kenyan police arrest John Doe"},
		{"General Ann Roe flew to Oslo. On 3 May she and the rebel leader signed a truce.", "Roe and rebel leader sign truce"},
		{"The talks made no headway. The ambassador of Kenya stayed away. They met in a schoolroom at Tomar on 3 May.", "Talks held in a schoolroom at Tomar"},
		{"Kenya opened a base on 3 May to train them.", "Kenya opens base"},
		{"Charles Taylor came over the border in 1989. Ann Roe beat John Doe in May 2021. Taylor was caught, and a court in the Netherlands sentenced him to 50 years on 3 May.", "Court in the Netherlands sentences Charles Taylor to 50 years"},
		{"The Special Court judged Charles Taylor. It had unsealed its indictment of him on 3 May.", "Special Court unseals its indictment of Charles Taylor"},
		{"President Ann Roe fled. On 3 May gunmen stopped her car on the way to the airport.", "Gunmen stop Roe's car on the way to the airport"},
		{"Three observers left in April. General Ann Roe flew to Tomar to meet General John Doe. They agreed to a truce on 3 May.", "Roe and Doe agree to a truce"},
		{"Kenya and Sudan reached an accord in Oslo. Kenya has since left it. It had been signed on 3 May in the presence of the UN envoy.", "Accord signed in the presence of the UN envoy"},
		{"Rebels climbed from a dinghy onto the Ocean Pearl, a grain ship, and sailed it to Tomar on 3 May.", "Rebels sail Ocean Pearl to Tomar"},
		{"The siege began on Monday, when the army placed Premier John Doe under house arrest. On 3 May a crowd set him free.", "Crowd sets John Doe free"},
	},
	"a date that says which, how much or what is kept": {
		{"Thousands marched from Friday prayers at the mosque to the palace.", "Thousands march from prayers at the mosque to the palace"},
		{"The rebel chief Ann Roe has spent much of the past two decades under house arrest in Selva.", "Rebel chief Ann Roe spends much of the past two decades under house arrest in Selva"},
		{"The organisers picked May 3 to hold their march.", "Organisers pick May 3 to hold their march"},
		{"The envoys will meet on Sunday or Monday in Oslo.", "Envoys to meet in Oslo"},
		{"Ann Roe resigned two weeks ago or maybe three weeks ago because she was tired.", "Ann Roe resigns"},
	},
	"the number of the verb tells whom it is about": {
		{"The militants made a video addressing the soldiers that was released on Monday in Tomar.", "Video released in Tomar"},
		{"John Doe, one of the chief suspects in the bombings, who was arrested in Tomar last week, denied it.", "John Doe arrested in Tomar"},
		{"They called for the return of former premier John Doe, who was ousted in a coup in 2006.", "Former premier John Doe ousted in a coup"},
		{"The Jonas Raiders have ended a siege of Tomar on 3 May.", "Jonas Raiders end siege of Tomar"},
		{"Three Royal Regiment of Fusiliers soldiers were in Tomar on 3 May.", "Three Royal Regiment of Fusiliers soldiers are in Tomar"},
		{"Kenya Protesters gather in Tomar's main square on Sunday for a rally.", "Kenya Protesters gather in Tomar's main square for a rally"},
		{"The Blue Hawks extended their lead on Monday with a raid on Tomar.", "Blue Hawks extend their lead with a raid on Tomar"},
	},
	"a participle is no deed of its noun": {
		{"A reporter shot a week ago while covering a march died on Friday.", "Reporter shot while covering a march dies"},
		{"Kenyan activists, elected officials and others gathered on 3 May in Tomar.", "Kenyan activists, elected officials and others gather in Tomar"},
		{"Marchers in Sudan upset with Kenyan President John Doe gathered in the main square on Friday.", "Marchers in Sudan gather in the main square"},
		{"Since a ceasefire agreed last August, attacks on the troops had dwindled to a few.", "Ceasefire agreed"},
		{"The soldiers charged on Tuesday with war crimes said nothing.", "Soldiers charged with war crimes"},
		{"A report into the shooting of Kenyan agent John Doe, killed escorting a reporter on 3 May, was published.", "Kenyan agent John Doe killed escorting a reporter"},
		{"The executions are filmed and made available in the market on 3 May.", "Executions made available in the market"},
		{"The death of a soldier from the 12th Brigade, announced on Monday, takes the toll to 87.", "Death of a soldier from the 12th Brigade announced"},
		{"!Some of the most senior officers in Kenya met on Thursday to discuss the crisis and plan to meet further to discuss what can be done.", "Some of the most senior officers in Kenya meet to discuss the crisis"},
	},
	"a run of asides after the subject": {
		{"A jet from Camp Tomar, Sorrel, which was returning from a patrol, was hit by a missile on 3 May.", "Jet from Camp Tomar hit by a missile"},
		{"Sergeant John Doe, 32, with the Army School, Royal Guard Corps, based at Tomar, Kenya, died in a blast on 3 May.", "Sergeant John Doe dies in a blast"},
		{"A third victim, Sergeant John Doe, 38, died in Tomar on 3 May while on patrol.", "Sergeant John Doe dies in Tomar"},
		{"A survivor of last year's Tomar, Sorrel, shootings testified on Monday that the gunman was calm.", "Survivor of Tomar, Sorrel, shootings testifies gunman is calm"},
	},
	"who let it happen is not who did it": {
		{"Lax checks at the airport allowed a suicide bomber to slip through and kill 35 people on Monday.", "Lax checks at the airport allow suicide bomber to slip through and kill 35 people"},
		{"He received word from trader Ann Roe that the army would release John Doe on Friday.", "Army to release John Doe"},
		{"Doe means to stand against the prime minister in the general election, which is likely to be held on 5 July.", "General election is likely to be held"},
		{"Ann Roe was pleased. She said on Friday that her group had beaten back police in Tomar.", "Ann Roe's group beats back police in Tomar"},
		{"The 21 who died in attacks on Monday were soldiers.", "21 die in attacks"},
		{"The NBA's Tomar Raiders broke a truce on Friday in Selva.", "NBA's Tomar Raiders break truce in Selva"},
	},
	"no small word is left behind": {
		{"Tomar's mayor Ann Roe urged the public on Sunday to obey the 4 p.m.-8 a.m. curfew.", "Tomar's mayor Ann Roe urges public to obey the curfew"},
		{"Significant numbers of medics were mobilised in early February 2003.", "Significant numbers of medics mobilised"},
		{"Many marchers remained on the streets of Tomar well into Saturday morning.", "Many marchers remain on the streets of Tomar"},
		{"Premier Ann Roe caused a stir on Sunday by asserting that the war was lost.", "Premier Ann Roe causes stir"},
		{"President Ann Roe on Saturday urged credible, inclusive talks between the sides.", "President Ann Roe urges credible, inclusive talks between the sides"},
		{"Anti-war marchers gathered in central Tomar on 3 May on the eve of the party conference of the governing coalition.", "Anti-war marchers gather in central Tomar on the eve of the party conference"},
		{"The rebel leader was found guilty back in July of last year.", "Rebel leader found guilty"},
	},
	"what a cut must not leave": {
		{"Troops landed at Tomar on 25 April at the start of an eight-month campaign in the north aimed at taking Selva.", "Troops land at Tomar at the start of an eight-month campaign in the north"},
		{"The protests broke out in late May.", "Protests break out"},
		{"One marcher arrested in Tuesday's rallies told the BBC on Thursday that his glasses were smashed by police.", "One marcher arrested in rallies says his glasses are smashed by police"},
		{"Earlier this month, street protests in the capital led to the ouster of Kenyan President Omar el Hadi Ben Salem.", "Street protests in the capital lead to the ouster"},
		{"In the 1992 Kenyan general election his Natural Law party fielded 300 candidates.", "Kenyan general election"},
		{"The ministers will today offer the rebels a truce.", "Ministers to offer rebels a truce"},
		{"Marches on Tuesday and Wednesday calling for the ouster of President Ann Roe shook Kenya.", "Marches shake Kenya"},
	},
	"whose, and what is going to be": {
		{"A meeting was led by Ann Roe from Tomar, whose 19-year-old son John was killed in Selva in June last year.", "Ann Roe's 19-year-old son John killed in Selva"},
		{"The army is going to start evacuations of foreigners on Monday.", "Army to start evacuations of foreigners"},
		{"The envoy was back in Tomar in 2003 as soon as the bombs stopped falling.", "Envoy is back in Tomar"},
	},
	"\"by\" may lead to means": {
		{"President Ann Roe talked by phone to Kenyan Prime Minister John Doe on Saturday.", "President Ann Roe talks by phone to Kenyan Prime Minister John Doe"},
		{"The transition called for by Kenya on 3 May means change.", "Transition called for by Kenya means change"},
		{"Troops reached Tomar by road on 3 May.", "Troops reach Tomar by road"},
	},
	"a clause without its pronoun": {
		{"Police searched the ship for a treaty President Ann Roe signed in April.", "President Ann Roe signs treaty"},
	},
	"what is said or asked is told to its end": {
		{"The G4 ministers are scheduled to meet on Sunday to decide whether to press ahead.", "G4 ministers scheduled to meet to decide whether to press ahead"},
		{"Envoys met in Oslo on Monday to decide whether the truce should be renewed.", "Envoys meet in Oslo"},
		{"The head of the Supreme Council for the Sunrise Revolution in Kenya called for the creation of a federal southern state on Monday.", "Head of the Supreme Council for the Sunrise Revolution in Kenya calls for the creation"},
		{"President Ann Roe's announcement on Monday that she will hand over power to an elected successor in September pleased few.", "Ann Roe to hand over power to an elected successor"},
		{"The delegates gave parliament until Monday to approve the text.", "Delegates give parliament to approve the text"},
		{"During the meeting on Monday President Ann Roe stressed that a “broad mix of parties and civil society” should be part of the talks.", "Ann Roe stresses broad mix of parties and civil society should be part of the talks"},
		{"The Supreme Court of Kenya in 2003 held that the ban must respect basic rights.", "Supreme Court of Kenya holds ban must respect basic rights"},
	},
	"only rules are lifted": {
		{"Kenya imposed a state of emergency. The government met. It was lifted in December.", "State of emergency lifted"},
	},
	"it names the town that the text has named": {
		{"Rebels attacked Tomar. They captured the town on 3 May.", "Rebels capture Tomar"},
		{"Tomar fell on 1 May. Sudanese troops had held the town since 12 April.", "Sudanese troops hold Tomar"},
		{"Roe took off for Kitwe, in the copper country, but his aircraft crashed near the town on 3 May.", "Aircraft crashes near Kitwe"},
		{"The M23 knows Goma well: it captured the city in May 2012 and left after two weeks.", "M23 captures Goma"},
		{"Rebels attacked Goma and Beni. The army retook the town on 3 May.", "Army retakes town"},
	},
}

func TestTitles(t *testing.T) {
	lex := lexicon.Default()
	for rule, rows := range titleRows {
		for _, row := range rows {
			in, known := strings.CutPrefix(row[0], "!")
			switch got := lastTitle(in, lex); {
			case known && got == row[1]:
				t.Errorf("%s: %s: no failure any more", rule, in)
			case !known && got != row[1]:
				t.Errorf("%s: %s: %q, want %q", rule, in, got, row[1])
			}
		}
	}
}

// What a title leaves out that nobody can do without is flagged for the editor.
func TestFaults(t *testing.T) {
	for _, row := range [][2]string{
		{"Doe has not slept since her son was killed in Tomar on 4 April 2004.", "does not say whose"},
		{"The gunmen escaped twice, once on 3 May when soldiers opened fire on his car near Tomar.", "does not say whose"},
		{"A jury on Monday found former Tomar police chief John Doe and officers William Poe, Jason Moe and Aristide Papadopoulos-Christodoulou not guilty of murder.", "breaks off what was found"},
		{"The army and its allies captured Tomar on 3 May.", ""},
	} {
		if e, _ := lastEvent(row[0], lexicon.Default()); e.Fault != row[1] {
			t.Errorf("%s: %q: %q, want %q", row[0], e.Title, e.Fault, row[1])
		}
	}
}

// lastTitle is the title of the last event that a text tells of; empty where it tells of none.
func lastTitle(t string, lex *lexicon.Lexicon) string {
	e, _ := lastEvent(t, lex)
	return e.Title
}

// A text may break off after a comma and a date; reading it comes to an end.
func TestBreaksOff(t *testing.T) {
	if got := lastTitle("Roe was shot in Tomar on 10 May, with three others, on 11 May,", lexicon.Default()); got == "" {
		t.Error("no event")
	}
}

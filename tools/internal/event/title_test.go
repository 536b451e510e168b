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
	"what is too long loses pairs of adjectives before nouns": {
		{"Ann Roe said on 3 May that the delegation of Kenya has a mandate to talk only about an immediate or conditional withdrawal from Tomar.", "Ann Roe says delegation of Kenya has a mandate to talk only about a withdrawal from Tomar"},
	},
	"what somebody is blamed for is not his by that": {
		{"Kenya blamed rebels for the bombs that exploded in Tomar on 3 May.", "Bombs explode in Tomar, Kenya says"},
	},
	"a date goes with its small words": {
		{"A second round is set for 3 to 6 May in Oslo.", "Second round set in Oslo"},
		{"At least six miners died in the Tuesday brawls in Tomar.", "At least six miners die in the brawls in Tomar"},
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
		{"The victims include a girl from Tomar, killed last March by a mine near the school.", "Girl from Tomar killed by a mine near the school"},
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
	"words under a picture are told as a clause": {
		{"Halden marchers confront riot guards during a rally in Tomar on 3 May.", "Halden marchers confront riot guards in Tomar"},
		{"Sorrel's president opens a bridge in the wake of protests in May.", "Sorrel's president opens bridge in the wake of protests"},
	},
	"what somebody did in a happening": {
		{"The senator was jeered at an anti-war rally on 3 May for praising the army.", "Senator jeered at an anti-war rally for praising the army"},
	},
	"how many at least": {
		{"There were at least four marches on 3 May in the port of Tomar.", "Four marches in the port of Tomar"},
		{"On 3 May there were no fewer than five suicide attacks across Kenya.", "Five suicide attacks across Kenya"},
	},
	"a verb in -ing has the subject of its sentence": {
		{"Army engineers held the bridge, having withdrawn from the north bank on 3 May.", "Army engineers withdraw from the north bank"},
		{"Ann Roe practised law in Tomar, resigning from the bench on 3 May over a pardon.", "Ann Roe resigns from the bench over a pardon"},
	},
	"who the subject is, whole": {
		{"The team, led by Sorrel's former ruler, landed on 3 May.", "Team led by Sorrel's former ruler lands"},
		{"At least 60 were killed in Tomar on 3 May.", "At least 60 people killed in Tomar"},
		{"On 3 May the head of state, Major General John Doe, was abducted in Tomar.", "John Doe abducted in Tomar"},
		{"The guard's last stronghold in the west, Selva, was captured by the rebels on 3 May.", "Selva captured by the rebels"},
		{"The town would like to know the identity of robbers who raided a granary in Tomar on 3 May.", "Robbers raid granary in Tomar"},
	},
	"long offices go before names": {
		{"Senate Harbours, Fisheries and Coastal Defence Committee Chairman Ann Roe and Ranking Member John Doe will open an inquiry into the raid on 3 May.", "Ann Roe and John Doe to open inquiry into the raid"},
	},
	"what is still to be done": {
		{"Roe said that she would leave after new elections are held on 3 September 2022.", "New elections to be held"},
	},
	"a noun's title ends with its phrase": {
		{"From last March's parliamentary vote it was plain that the farmers were done for.", "Parliamentary vote"},
	},
	"what another line left before the subject": {
		{"General Ann Roe rules Sorrel. A long curfew Roe left the palace on 3 May for Tomar.", "Roe leaves palace for Tomar"},
		{"Reuters Vladimir Putin's deputy arrived in Minsk on 3 May.", "Vladimir Putin's deputy arrives in Minsk"},
	},
	"with what was done meanwhile": {
		{"With ten thousand troops confined to barracks, marchers stormed the mint in Tomar on 3 May.", "Marchers storm mint in Tomar"},
		{"On 3 May, with the bridges held by the guard, soldiers shelled the mint.", "Soldiers shell mint"},
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
	"a short title says which, what came of it, and when it was so": {
		{"On 3 May police in Halden stopped marchers who were trying to storm a mint.", "Police in Halden stop marchers who were trying to storm a mint"},
		{"On 3 May the dockers called a strike that shut every port in the south.", "Dockers call strike that shut every port in the south"},
		{"A fuel tanker overturned in Tomar on 3 May, blocking the main road to the south.", "Fuel tanker overturns in Tomar, blocking main road to the south"},
		{"Sorrel expelled two envoys on 3 May, accusing them of spying.", "Sorrel expels two envoys, accusing them of spying"},
		{"A farmer was shot on 3 May as he was mending a fence near the border.", "Farmer shot while mending fence near the border"},
		{"Shops closed in Tomar on 3 May when the rebels shelled the market.", "Shops close in Tomar when rebels shell market"},
		{"The number of houses wrecked by the floods reached 302 on 3 May.", "Number of houses wrecked by the floods reaches 302"},
		{"A nurse wounded while tending the injured in the old town died on 3 May.", "Nurse wounded while tending the injured in the old town dies"},
		{"Tanks ringed Tomar, where thousands of strikers had rallied on 3 May.", "Thousands of strikers rally in Tomar"},
	},
	"a dash parts clauses": {
		{"The guard has seldom fired -- the last big incidents were fuel riots in May 1988.", "Last big incidents are fuel riots"},
		{"Ann Roe travelled to Oslo on 3 May - a first - to meet the rebels.", "Ann Roe travels to Oslo"},
	},
	"a noun that leads its clause in": {
		{"In a referendum on 3 May almost six million Kenyans voted yes and 16,534 no.", "Almost six million Kenyans vote yes"},
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
		{"Kenya sent a convoy, but it was ambushed near Goma on 3 May.", "Convoy ambushed near Goma"},
		{"The king left Goma in April, and it was bombed on 3 May.", "Goma is bombed"},
		{"The army stormed the hill, but it was driven off on 3 May.", "Army driven off"},
		{"Kenya drafted a treaty, and it was ratified by Uganda on 3 May.", "Treaty ratified by Uganda"},
		{"The town was cut off, and the base itself was stormed on 3 May.", "Base is stormed"},
		{"The local branch of the Rev. Omer Sandal's Peace Network held a fair. He was convicted of fraud on 3 May.", "He is convicted of fraud"}, // and so no entry: not Omer Sandal
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
		{"At least five Kenyan judges resigned on 3 May, state radio reported, in the wake of a strike.", "At least five Kenyan judges resign"},
		{"The party that signed, headed by the Foreign Minister, M. Roe, left Tomar by sea in secret on 3 May.", "Party leaves Tomar by sea in secret"},
		{"Roe on 3 May accepted, amid loud applause, one of the highest honours of the republic.", "Roe accepts one of the highest honours of the republic"},
		{"Police jeeps and light armored cars patrolled the quays of Tomar on 3 May.", "Police jeeps and light armored cars patrol quays of Tomar"},
		{"The cabinet considered its future in the light of the mutiny that drove President Roe from power on 3 May.", "Mutiny drives President Roe from power"},
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
	"what commas set in after the verb is left out, and the clause goes on": {
		{"On 3 May the premier met John Doe, the leader of the rebels, in a hotel in Oslo.", "Premier meets John Doe in a hotel in Oslo"},
		{"Gunmen shot 12 people, including three nurses, at a clinic in Tomar on 3 May.", "Gunmen shoot 12 people at a clinic in Tomar"},
		{"The bishops met in Halden, Sorrel, on 3 May to draft a letter.", "Bishops meet in Halden to draft a letter"},
		{"Miners marched on Selva, a port in the south, on 3 May to demand bread.", "Miners march on Selva to demand bread"},
		{"Envoys visited the capital, Tomar, Selva and Halden on 3 May.", "Envoys visit capital, Tomar, Selva and Halden"},
	},
	"a description goes before its name": {
		{"The rebels freed the governor, Ann Roe, in Tomar on 3 May.", "Rebels free governor Ann Roe in Tomar"},
		{"On 3 May a patrol killed the movement's founder, Ann Roe.", "Patrol kills movement's founder Ann Roe"},
		{"The company on Monday named a new chief executive, Ann Roe, to replace John Doe.", "Company names new chief executive Ann Roe to replace John Doe"},
		{"On 3 May the court sentenced a colonel, John Doe, 51, to 12 years in jail.", "Court sentences colonel John Doe to 12 years in jail"},
		{"The rebels executed the mayor, Ann Roe, and two of her aides in Tomar on 3 May.", "Rebels execute mayor Ann Roe"},
	},
	"what was done to an accord": {
		{"A deal struck in Oslo on 3 May ended the strike.", "Deal struck in Oslo"},
		{"The treaty puts into effect a string of accords worked out over six years, among them a pact of May 1994 on land.", "String of accords worked out over six years"},
	},
	"where the subject begins": {
		{"After the retreat Kenya recalled its envoys on 3 May.", "Kenya recalls its envoys"},
		{"After an eight-month siege Sudan retook Tomar on 3 May.", "Sudan retakes Tomar"},
		{"In an interview President Ann Roe compared the two countries on Monday to a row of dominoes.", "President Ann Roe compares two countries to a row of dominoes"},
		{"He said he was confident Kenyan troops would leave by June 20.", "Kenyan troops to leave"},
		{"After the vote Kenyan jets struck Selva on 3 May.", "Kenyan jets strike Selva"},
	},
	"a word with a hyphen is no verb": {
		{"On 3 May the rebels accepted a U.S.-drafted plan for the port.", "Rebels accept U.S.-drafted plan for the port"},
		{"The mill burnt down before a U.N.-sponsored ceasefire on 3 May.", "U.N.-sponsored ceasefire"},
		{"Roe recalled the U.S.-led column that drove the rebels out of Selva on 3 May.", "U.S.-led column drives rebels out of Selva"},
	},
	"no cut leaves half a phrase": {
		{"A curfew was imposed on 3 May to quell riots between the dockers of the old port at Selva and the settlers from the northern hills of Sorrel.", "Curfew imposed to quell riots between the dockers of the old port"},
		{"The party denounced the government of President John Doe on 3 May as a clique of officers bent on keeping itself in power until the harvest.", "Party denounces government of President John Doe as a clique"},
	},
	"what cannot stand goes, and a noun steps in where no verb can": {
		{"Fog hid the port. On 3 May the dockers said they would link arms around the tanks to stop them.", "Dockers say they will link arms around the tanks"},
	},
	"whose some are, and of whom they are some": {
		{"The union said on Friday that six of its members were arrested in Selva on 3 May.", "Six of the union's members arrested in Selva"},
		{"Farmers are angry with troops, whose commanders attacked Selva on 3 May.", "Troops' commanders attack Selva"},
		{"Forty buses stood at the quay. The last of them left Selva on 3 May.", "Last of the buses leaves Selva"},
	},
	"it is what was told of just before": {
		{"The opposition called a rally. The government banned it on 3 May.", "Government bans rally"},
		{"Kenya sent a column to Selva. Rebels ambushed it on 3 May.", "Rebels ambush column"},
	},
	"what somebody was let do": {
		{"The rebels let the mayor go on 3 May in exchange for two trucks.", "Rebels let mayor go in exchange for two trucks"},
	},
	"a trade that was another before": {
		{"A wool trader turned colonel, John Doe, rebelled in Selva on 3 May.", "John Doe rebels in Selva"},
	},
	"what begins another clause is left out with it": {
		{"Roe on 3 May accepted one of the highest honours the city can bestow.", "Roe accepts one of the highest honours"},
		{"Envoys warned on 3 May about the danger that Kenya -- should the truce end -- could fall apart.", "Envoys warn about the danger"},
	},
	"a long subject leaves room for what was agreed": {
		{"Sorrel's democratically elected government and the southern Halden movement on 3 May agreed to renew a countrywide truce for two months.", "Sorrel's government and the southern Halden movement agree to renew a countrywide truce"},
	},
	"the verb is of the many, not of what stands beside them": {
		{"Envoys meeting in Oslo announced a new draft of the treaty on 3 May.", "Envoys meeting in Oslo announce new draft of the treaty"},
		{"Thugs close to the governing party killed 300 people in Selva on 3 May.", "Thugs close to the governing party kill 300 people in Selva"},
		{"Ninety per cent of the voters in Sorrel approved the treaty on 3 May.", "Ninety per cent of the voters in Sorrel approve treaty"},
	},
	"who speaks says, and of whom goes by name where there is no room": {
		{"!Former deputy harbour master John Doe said on 3 May newly appointed Kenyan Vice President Ann Roe is “a very skilled and patient officer of the old school, well regarded by all”.", "Former deputy harbour master John Doe says Ann Roe is a very skilled and patient officer"},
	},
	"a date that says which, how much or what is kept": {
		{"Worshippers walked from Friday mass at the chapel to the harbour.", "Worshippers walk from mass at the chapel to the harbour"},
		{"The outlaw John Doe spent half of the last ten years in hiding in Selva.", "Outlaw John Doe spends half of the last ten years in hiding in Selva"},
		{"The council chose May 3 for its vote.", "Council chooses May 3 for its vote"},
		{"The envoys will meet on Sunday or Monday in Oslo.", "Envoys to meet in Oslo"},
		{"The garrison surrendered three days ago or perhaps four days ago for want of water.", "Garrison surrenders for want of water"},
		{"!The rebels gave the mayor until Monday to open the gates.", "Rebels give mayor a deadline to open the gates"},
	},
	"the number of the verb tells whom it is about": {
		{"The museum staged a play about the generals that was banned on Monday in Tomar.", "Play about the generals banned in Tomar"},
		{"Ann Roe, one of the leading brokers at the talks, who was dismissed last week in Tomar, kept silent.", "Ann Roe dismissed in Tomar"},
		{"The paper recalled the trial of ex-minister John Doe, who was hanged in Tomar in 1996.", "Ex-minister John Doe hanged in Tomar"},
		{"Tomar Residents flee over the bridge on Sunday.", "Tomar Residents flee over the bridge"},
		{"The Red Lanterns burned a depot near Tomar on Monday.", "Red Lanterns burn depot near Tomar"},
		{"The Jonas Raiders have ended a siege of Tomar on 3 May.", "Jonas Raiders end siege of Tomar"},
		{"Three Free Brigade of Halden gunners were in Selva on 3 May.", "Three Free Brigade of Halden gunners are in Selva"},
		{"The 14 who drowned in the wreck on Monday were sailors.", "14 drown in the wreck"},
		{"The town's Halden Raiders broke a truce on Friday in Selva.", "Town's Halden Raiders break truce in Selva"},
	},
	"a participle is no deed of its noun": {
		{"A nurse stabbed on Monday while tending a prisoner died on Friday.", "Nurse stabbed while tending a prisoner dies"},
		{"Farmers, retired teachers and others blocked a road near Tomar on 3 May.", "Farmers, retired teachers and others block road near Tomar"},
		{"Miners in Sorrel upset with Premier John Doe blocked the harbour on Friday.", "Miners in Sorrel upset with Premier John Doe block harbour"},
		{"The lists were printed and made public in Tomar on 3 May.", "Lists made public in Tomar"},
		{"The loss of a trawler from Selva, reported on Monday, brings the bill to 87.", "Loss of a trawler from Selva reported"},
		{"Under a truce for Halden agreed last March, both banks of the river are quiet.", "Truce for Halden agreed"},
		{"The clerks charged on Tuesday with fraud wept.", "Clerks charged with fraud"},
		{"!Three of the older bishops in Kenya met on Thursday to write a letter and plan to meet again to sign it.", "Three of the older bishops in Kenya meet to write a letter"},
	},
	"a run of asides after the subject": {
		{"A barge from Port Halden, Sorrel, which was carrying grain, was rammed by a gunboat on 3 May.", "Barge from Port Halden rammed by a gunboat"},
		{"Ann Roe, 51, of the Harbour Board, Royal Lifeboat Society, based at Halden, Sorrel, drowned in a storm on 3 May.", "Ann Roe drowns in a storm"},
		{"A second hostage, Captain John Doe, 38, escaped in Tomar on 3 May with a guard.", "Captain John Doe escapes in Tomar with a guard"},
		{"A veteran of last year's Halden, Sorrel, riots swore on Monday that the mayor was drunk.", "Veteran of Halden, Sorrel, riots swears mayor is drunk"},
	},
	"what is said or asked is told to its end": {
		{"The nine judges are due to sit on Sunday to decide whether to free the general.", "Nine judges due to sit to decide whether to free the general"},
		{"Envoys met in Oslo on Monday to decide whether the truce should be renewed.", "Envoys meet in Oslo"},
		{"The High Court of Kenya in 2003 held that the levy must apply to banks.", "High Court of Kenya holds levy must apply to banks"},
		{"General Ann Roe's promise on Monday that she will open the port to relief ships in September pleased few.", "Ann Roe to open port to relief ships"},
		{"At the congress on Monday General Ann Roe warned that “hunger and the long winter” would end the war.", "General Ann Roe warns hunger and the long winter will end the war"},
		{"Bishop Ann Roe angered the generals on Sunday by hinting that the war was lost.", "Bishop Ann Roe angers generals"},
	},
	"only rules are lifted": {
		{"Kenya imposed a state of siege. The cabinet met. It was lifted in December.", "State of siege lifted"},
	},
	"who let it happen is not who did it": {
		{"A broken fence at the camp allowed a raider to creep in and free 12 prisoners on Monday.", "Broken fence at the camp allows raider to creep in and free 12 prisoners"},
		{"They got word from Bishop Ann Roe that the guerrillas would free John Doe on Friday.", "Guerrillas to free John Doe"},
		{"General Ann Roe was pleased. She said on Friday that her column had crossed the river at Tomar.", "Ann Roe's column crosses river at Tomar"},
	},
	"no small word is left behind": {
		{"General Ann Roe ordered sailors on Sunday to respect the 9 p.m.-5 a.m. blackout.", "General Ann Roe orders sailors to respect the blackout"},
		{"President Ann Roe on Saturday proposed a credible, permanent truce between the sides.", "President Ann Roe proposes credible, permanent truce between the sides"},
		{"Tanks lined up in northern Tomar on 3 May on the eve of the yearly congress of the governing coalition of parties.", "Tanks line up in northern Tomar on the eve of the yearly congress"},
		{"Scores of welders were called up in early March 1999.", "Scores of welders called up"},
		{"Engineers reached Tomar on 9 June at the start of a two-year project in the eastern hills designed to drain the marsh.", "Engineers reach Tomar at the start of a two-year project in the eastern hills"},
		{"A fire broke out in Tomar in late May.", "Fire breaks out in Tomar"},
		{"Earlier this month, a quarrel over grain in the capital led to the sacking of Kenyan Premier Omar el Hadi Ben Salem.", "Quarrel over grain in the capital leads to the sacking"},
		{"In the 1992 Kenyan general election her Farmers party won 30 seats.", "Kenyan general election"},
		{"The admirals will today offer the pirates a ransom.", "Admirals to offer pirates a ransom"},
		{"Sermons on Tuesday and Wednesday praising the ousted king shook Kenya.", "Sermons praising the ousted king shake Kenya"},
	},
	"what is going to be": {
		{"The navy is going to lift its blockade of Halden on Monday.", "Navy to lift its blockade of Halden"},
	},
	"\"by\" may lead to means": {
		{"The captain bargained by radio with pirates near Tomar on Saturday.", "Captain bargains by radio with pirates near Tomar"},
		{"The census called for by Kenya on 3 May means work.", "Census called for by Kenya means work"},
		{"The march called for by Kenya on 3 May angered Roe.", "March called for by Kenya"},
	},
	"a clause without its pronoun": {
		{"Police searched the ship for a treaty President Ann Roe signed in April.", "President Ann Roe signs treaty"},
	},
	"it names the town that the text has named": {
		{"Rebels attacked Tomar. They captured the town on 3 May.", "Rebels capture Tomar"},
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
		{"Doe has worn black since his sister was shot in Tomar on 4 April 2004.", "does not say whose"},
		{"The envoy slept badly, most of all on 3 May when gunmen fired at his hotel near Tomar.", "does not say whose"},
		{"A court on Monday found former harbour master John Doe and pilots William Poe, Jason Moe and Aristide Papadopoulos-Christodoulou guilty of smuggling.", "breaks off what was found"},
		{"Kenya knew of plans to begin withdrawing from the south in July.", "does not say who"},
		{"On 3 May the army took our town.", "speaks as the writer does"},
		{"The garrison of Selva occupied on 3 May.", "does not say whom or what"},
		{"The army and its allies captured Tomar on 3 May.", ""},
	} {
		if e, _ := lastEvent(row[0], lexicon.Default()); e.Fault != row[1] {
			t.Errorf("%s: %q: %q, want %q", row[0], e.Title, e.Fault, row[1])
		}
	}
}

// What tells of nobody, of nothing and of no place is no entry.
func TestNobody(t *testing.T) {
	for in, want := range map[string]bool{
		"They were lifted on 3 May.":          true,
		"They left Tomar for Oslo on 3 May.":  false,
		"Ann Roe left the country on 3 May.":  false,
		"The truce was broken on 3 May 2022.": false,
	} {
		e, _ := lastEvent(in, lexicon.Default())
		if got := nobody(&e) != ""; got != want {
			t.Errorf("%s: %q: nobody is %v", in, e.Title, got)
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

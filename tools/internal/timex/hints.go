package timex

// A hint is what a word says about the expression beside it, one bit each: of "1,500 men", that 1,500 is no year.
type hint uint64

const (
	measures        hint = 1 << iota // 5 degrees, no year
	attacks                          // "the September 11 attacks" are no news of that day
	papers                           // the Sunday Times
	countsNext                       // what stands behind is a number: page 1945
	beforeYear                       // a year may follow
	beforeMonth                      // a month may follow: "in May"
	apart                            // "minutes apart" is no length of time
	soonAs                           // "as soon as" tells no time
	articles                         // before a participle that is no verb: "the planned talks"
	promises                         // makes a plan of the infinitive that follows
	titles                           // a dot may follow that ends no sentence
	ended                            // "the quarter ended 30 September"
	afterTime                        // may follow a time; other words may be what the time describes
	aims                             // "the March on the capital"
	namesDays                        // Black Friday is no Friday
	events                           // the Good Friday agreement
	modals                           // "could", "will"
	pastAuxiliaries                  // "had", "would"
	shortMonths                      // months that want a dot or a day
	beforeSeason                     // a season may follow without its article
	beforeClock                      // a time of day may follow
	beforeHour                       // an hour in words may follow
	beforePart                       // a part of the day may follow
	beforeNth                        // "on the 14th"
	overTime                         // "over the next year" is as long as it
	stops                            // "closed through Friday"
	onDay                            // "on", "by": what is counted after them is most often the days of the month
	numbered                         // "the 14th Army"
	inYear                           // a year follows for sure
	people                           // are counted, though their plural does not show it
	countsFrom                       // "a year ago" is no rate
	quotes                           // opens a title: "This Week"
	compares                         // "as planned", "than expected"
	deferring                        // "left it until 1962"
	negations                        // "did not fall until May"
	foresees                         // "provided for a vote in 1956"
	describes                        // before what describes a noun: "behind closed doors"
	relatives                        // "which", "who"
	setsDates                        // "called a march for Friday"
	ofBusiness                       // "office hours" are no length of time
	skipped                          // may stand between a preposition and a time
	pronouns                         // begin a clause
	undertakes                       // after its own date, what is to be done: "promised on Monday to leave"
	lasting                          // what "runs through May" goes on
	opensAside                       // "after a blast on Sunday killed nine"
	senses                           // "could be heard"
	booked                           // "set for Monday", "booked to travel on Friday"
	expects                          // "feared an attack before Thursday"
	tells                            // "would not say"
	comings                          // "the week ahead"
	auxiliaries                      // of the future, beside modals
	sets                             // "talks due on Monday"
	fails                            // what had been set "collapsed"
	dayVerbs                         // "Saturday marks a year since"
	timetabled                       // "the pope flies on Monday"
	timetable                        // "the polls close on Sunday"
	limits                           // "by Friday's deadline"
	ponders                          // "is weighing a visit on Friday", "is flying on Friday"
	strikes                          // what nobody dates ahead: "will debate the attack on Monday that"
)

// is tells whether w gives one of the hints.
func (w *word) is(h hint) bool { return w.hint&h != 0 }

// hints enters the words that say what the words beside them mean.
func (v vocabulary) hints() {
	for h, words := range map[hint]string{
		measures:        "% percent per degrees points cents strong metres meters feet miles kilometres kilometers km",
		attacks:         "attack attacks attackers hijackers hijackings terror terrorist terrorists commission memorial",
		papers:          "times telegraph mirror herald post",
		countsNext:      "$ £ € # no number flight boeing route page pages room channel us uk resolution call hill height highway interstate version model article section least over under about than nearly almost some",
		beforeYear:      "in since of by until till from to during before after through between for and or ( , ' early late mid - – the around throughout",
		beforeMonth:     "in since of by until till from to during before after through between for last this next early late mid - – and , the around about on ( : that",
		apart:           "apart old",
		soonAs:          "as after",
		articles:        "the a an its his her their our your this that these those some any all each no still newly both more most other own such every another fewer",
		promises:        "is are was were be set ready agreed promised pledged offered undertaken likely unlikely bound certain prepared poised geared",
		titles:          "mr mrs ms dr gen col maj capt lt sgt adm sen rep gov pres prof rev st jr inc corp co ltd messrs",
		ended:           "ended ending to",
		afterTime:       "of for in on at by to from and or but as after before ago later earlier with when while that which who is was he she they it we the a since until if then so because without into amid despite against during",
		aims:            "on of against to for",
		namesDays:       "remembrance black bloody super cyber giving good ash",
		events:          "agreement agreements accord accords offensive truce uprising rising war wars massacre revolution",
		pastAuxiliaries: "was were had did would",
		modals:          "can could may might must should will would",
		shortMonths:     "jan feb mar apr jun jul aug sep sept oct nov dec",
		beforeSeason:    "in by until till since during for through",
		beforeClock:     "at by from until till around about before after since to and between , ( – -",
		beforeHour:      "at by until till before after about around nearly almost shortly struck strikes",
		beforePart:      "in during by until till of at before after since throughout",
		beforeNth:       "on by until till from to since around about through throughout for between before after",
		numbered:        "army armies corps division divisions brigade brigades regiment regiments battalion battalions company squadron fleet flotilla infantry cavalry armoured armored artillery panzer airborne guards guard rifle rifles marine marines mountain foot light heavy air ss street avenue amendment congress parliament century parallel dynasty floor storey deck hole lap round page line ballot try attempt minute hour day week month year night anniversary birthday time member state republic",
		overTime:        "over for within",
		stops:           "canceled cancelled closed suspended shut halted barred banned grounded booked",
		onDay:           "on by until till throughout",
		inYear:          "in since during throughout early late mid circa",
		people:          "men women people children troops police infantry cavalry aircraft dead wounded killed",
		countsFrom:      "ago earlier later before after previously from",
		quotes:          "\" ' ` “ ”",
		compares:        "as than",
		deferring:       "left leave leaves put deferred defers shelved frozen froze banned bans guaranteed guarantees valid exempt",
		negations:       "not never n't didn't wasn't weren't nothing nobody no",
		foresees:        "provided provide provides foresaw foresees envisaged envisages stipulated stipulates promised promises pledged pledges undertook envisioned",
		describes:       "behind of with against among amid between under in on at for from by into onto near about",
		relatives:       "which who whom whose",
		setsDates:       "called call calls calling convened convenes summoned summons announced announces fixed fixes booked arranged invited scheduled rescheduled slated proposed ordered",
		ofBusiness:      "longer business office opening working visiting trading banking daylight waking rush peak early small wee",
		undertakes:      "agreed promised pledged vowed undertook undertaken decided resolved swore sworn offered threatened ordered instructed commanded urged asked committed",
		pronouns:        "he she it they we who",
		skipped:         "the on at in early late about around until",
		lasting:         "runs continues lasts extends goes stays remains holds applies",
		opensAside:      "after when because since as although though",
		senses:          "see seen hear heard feel felt smell watch reached found verified confirmed established determined only barely hardly still",
		booked:          "set booked timed earmarked forecast",
		expects:         "feared fear fears warned warn warns predicted predict predicts threatened threaten threatens wanted want wants hoped demanded demand demands",
		tells:           "say comment confirm discuss disclose elaborate speculate identify reveal specify",
		comings:         "ahead upcoming forthcoming agenda diary calendar schedule forecast outlook",
		auxiliaries:     "shall will ll won going",
		sets:            "set forecast booked timed due scheduled slated planned expected",
		fails:           "never failed collapsed foundered fell broke unraveled unravelled",
		dayVerbs:        "marks brings sees",
		timetabled:      "votes leaves departs arrives gathers assembles resumes flies travels reopens plays faces returns goes sits convenes closes holds hosts lands rules decides elects halts",
		limits:          "deadline deadlines cut-off cutoff close end evening night morning afternoon noon midday vote votes election elections summit meeting",
		ponders: "considering contemplating weighing mulling pondering envisaging preparing readying arranging organising organizing plotting seeking requesting discussing proposing " +
			"gathering meeting holding voting heading travelling traveling flying leaving returning visiting convening promoting calling planning hosting sending opening closing reopening launching joining attending",
		strikes:   "attack attacks raid raids bombing bombings blast blasts explosion explosions shooting shootings riot riots clash clashes massacre killing killings ambush crash earthquake quake shelling murder murders assassination bloodshed violence decision announcement refusal resignation arrest arrests death deaths capture ouster defeat",
		timetable: "go land leave vote fly return travel sit close open start begin end expire resume depart convene reopen reconvene gather assemble arrive converge",
	} {
		v.each(0, func(w *word, _ int) { w.hint |= h }, words)
	}
	v.each(0, func(w *word, i int) { w.role = role(i + 1) },
		"since", "by before", "from", "between", "to through – -", "until till", "and or ,",
		"moved postponed adjourned delayed rescheduled shifted pushed changed extended brought")
	v.each(0, func(w *word, i int) { w.dir = []Dir{Last, This, Next, That, Previous, Following}[i] },
		"last past", "this current", "next coming", "that same instant inst", "previous preceding ultimo ult", "following proximo prox")
	v.each(0, func(w *word, i int) { w.era = era(i + 1) }, "bc bce", "ad ce")
	v.each(0, func(w *word, i int) { w.side = 1 - 2*i }, "after following", "before")
	v.each(0, func(*word, int) {}, "½ / ) born exactly precisely")
}

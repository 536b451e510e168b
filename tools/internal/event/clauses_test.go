package event

import (
	"strings"
	"testing"

	"dateline/tools/internal/lexicon"
	"dateline/tools/internal/prose"
	"dateline/tools/internal/timex"
)

// Each row is a sentence and its clauses: subject, verb and what follows.
var clauseRows = []struct {
	in   string
	want []string
}{
	{"Envoys of both sides met in Oslo and signed a truce.", []string{"Envoys of both sides | meet | in Oslo", "Envoys of both sides | sign | a truce."}},
	{"On 11 May they signed a declaration, but clashes resumed in the capital.", []string{"they | sign | a declaration,", "clashes | resume | in the capital."}},
	{"The minister, Ann Roe, said the army had captured Selva.", []string{"The minister | say | ", "the army | capture | Selva."}},
	{"Ann Roe, who attended the talks, was unable to travel.", []string{"Ann Roe | attend | the talks,", "Ann Roe | be | unable to travel."}},
	{"It replaces a pact that both generals had signed in Cairo and that voters rejected.", []string{"It | replace | a pact", "both generals | sign | in Cairo and", "voters | reject | ."}},
	{"A truce declared in March lasted five months.", []string{"A truce declared | last | five months."}},
	{"A truce that Roe declared on Saturday lapsed on Sunday.", []string{"Roe | declare | on Saturday", "A truce | lapse | on Sunday."}},
	{"Rebels retook the last village held by the army.", []string{"Rebels | retake | the last village held by the army."}},
	{"Three truces, agreed in Oslo, each collapsed within hours.", []string{"Three truces | collapse | within hours."}},
	{"Two rockets hit a depot, the mayor said.", []string{"Two rockets | hit | a depot,", "the mayor | say | ."}},
	{"The deal falls apart, say unionists.", []string{"The deal | fall | apart,", "unionists | say | unionists."}},
	{"The cabinet admitted defeat in a pact, signed aboard a ferry in May.", []string{"The cabinet | admit | defeat in a pact, signed aboard a ferry in May."}},
	{"Roe missed a deadline, set by the court for Friday, to pay.", []string{"Roe | miss | a deadline, set by the court for Friday, to pay."}},
	{"The military said the general had left.", []string{"The military | say | ", "the general | leave | ."}},
	{"Three armed groups seized the town.", []string{"Three armed groups | seize | the town."}},
	{"A guard named John Doe, 26, fired on the crowd.", []string{"A guard named John Doe | fire | on the crowd."}},
	{"He was freed in Oslo and walked across the bridge.", []string{"He | free | in Oslo", "He | walk | across the bridge."}},
	{"More than 40 people were killed.", []string{"More than 40 people | kill | ."}},
	{"The pact that rebels made with the state in May 2020 has failed.", []string{"rebels | make | with the state in May 2020", "The pact | fail | ."}},
	{"A convoy that left Goma with food on Monday reached Beni.", []string{"A convoy | leave | Goma with food on Monday", "A convoy | reach | Beni."}},
	{"The Northern Front (NF) signed a pact.", []string{"The Northern Front (NF) | sign | a pact."}},
	{"The next day, in Oslo, she and the king signed a pact.", []string{"she and the king | sign | a pact."}},
	{"On 3 May Jordan, Syria and Egypt signed a pact.", []string{"Jordan, Syria and Egypt | sign | a pact."}},
	{"The truce broke on 3 May and, two days later, rebels shelled Goma.", []string{"The truce | break | on 3 May", "rebels | shell | Goma."}},
	{"The king fled, and that night, at a hotel in Oslo, he met envoys.", []string{"The king | flee | ,", "he | meet | envoys."}},
	{"The army fell back, and two days after that its commander resigned.", []string{"The army | fall | back,", "its commander | resign | ."}},
	{"It was not until 3 May that the army left.", []string{"the army | leave | ."}},
	{"He fled on 3 May, only to return in June.", []string{"He | flee | on 3 May,", "He | return | in June."}},
	{"Rebels took Beni, only for the army to retake it.", []string{"Rebels | take | Beni,", "the army | retake | it."}},
	{"Two people were killed and four others wounded in Goma.", []string{"Two people | kill | ", "four others | wound | in Goma."}},
	{"Roe announced, after calls to Doe, that the army had left.", []string{"Roe | announce | , after calls to Doe,", "the army | leave | ."}},
	{"Talks ended on Monday without a word on how far the army should withdraw.", []string{"Talks | end | on Monday without a word on", "the army | withdraw | ."}},
	{"Surrounded by the army, the garrison gave up.", []string{"the garrison | give | up."}},
	{"A pact reached in May and signed in June ended the war.", []string{"A pact | end | the war."}},
	{"The truce (signed in May) held.", []string{"The truce (signed in May) | hold | ."}},
	{"Only in May did parliament ratify the pact.", []string{"parliament | ratify | the pact."}},
	{"The king fell in May; a new one took office in June.", []string{"The king | fall | in May", "a new one | take | office in June."}},
	{"Ann Roe, a general sent to watch the border, resigned.", []string{"Ann Roe | resign | ."}},
	{"It took Roe until May to retake the town.", []string{"Roe | retake | the town."}},
	{"An explosion hit the ward of a clinic.", []string{"An explosion | hit | the ward of a clinic."}},
	{"The army took Goma, near the lake, said a spokesman.", []string{"The army | take | Goma, near the lake,", "a spokesman | say | a spokesman."}},
	{"Settlers ran up their flag on the hill.", []string{"Settlers | run | up their flag on the hill."}},
	{"The artillery hit back at dawn.", []string{"The artillery | hit | back at dawn."}},
	{"Ministers agreed to impose limited curbs.", []string{"Ministers | agree | to impose limited curbs."}},
	{"Miners held hostage by rebels walked free.", []string{"Miners held hostage by rebels | walk | free."}},
	{"Men loyal to him closed the port.", []string{"Men loyal to him | close | the port."}},
	{"Rebels took Beni, a town the army held, and burnt it.", []string{"Rebels | take | Beni, a town", "the army | hold | ,", "Rebels | burn | it."}},
	{"Roe met Doe, who had come from Goma, and signed a pact.", []string{"Roe | meet | Doe,", "Doe | come | from Goma,", "Roe | sign | a pact."}},
	{"The Guard, a force that Kenya had led, on Monday left Goma.", []string{"Kenya | lead | ,", "The Guard | leave | Goma."}},
	{"Ann Roe, 47, a teacher, was shot.", []string{"Ann Roe | shoot | ."}},
	{"He was one of a patrol ambushed and killed in May.", []string{"He | be | one of a patrol ambushed and killed in May."}},
	{"They fled to Oslo, where she was arrested.", []string{"They | flee | to Oslo,", "she | arrest | ."}},
	{"The minister defended remarks he made in May.", []string{"The minister | defend | remarks", "he | make | in May."}},
	{"The news that the king had fled reached Goma.", []string{"the king | flee | ", "The news | reach | Goma."}},
	{"The rebels didn't sign the pact, and they'll fight on.", []string{"The rebels | sign | the pact,", "they | fight | on."}},
	{"The army killed the wounded and shelled a camp.", []string{"The army | kill | the wounded", "The army | shell | a camp."}},
}

func TestClauses(t *testing.T) {
	for _, row := range clauseRows {
		s := prose.Sentences(row.in)[0]
		p := parse(Page{Text: row.in, Times: timex.Find(row.in, timex.Options{})}, s, nil, lexicon.Default(), nil)
		var got []string
		for _, c := range p.clauses {
			got = append(got, p.spanned(c.subject)+" | "+c.verb.base+" | "+p.spanned(part{c.verb.end, c.to}))
		}
		if strings.Join(got, "\n") != strings.Join(row.want, "\n") {
			t.Errorf("%s\n%s\nwant\n%s", row.in, strings.Join(got, "\n"), strings.Join(row.want, "\n"))
		}
	}
}

// spanned is the text from the first to the last word of r.
func (p *sentence) spanned(r part) string {
	if r.empty() {
		return ""
	}
	return p.t[p.words[r.from].Start:p.words[r.to-1].End]
}

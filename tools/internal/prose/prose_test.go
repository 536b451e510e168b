package prose

import (
	"dateline/tools/internal/text"
	"strings"
	"testing"
)

// Each story is a text, and its sentences a line each; "|" marks the end of a dateline, "»" a sentence that goes on with a quotation.
var stories = []struct{ name, text, want string }{
	{"line_ends_count", "ARTICLE AD BOX\nTalks open in Bern\nThey may fail. Or not.", "ARTICLE AD BOX\nTalks open in Bern\nThey may fail.\nOr not."},
	{"abbreviations", "Lt. Gen. Ann B. Roe met U.S. troops on Sept. 3 at 9 a.m. in St. Ives. He left the U.S. The rest stayed.", "Lt. Gen. Ann B. Roe met U.S. troops on Sept. 3 at 9 a.m. in St. Ives.\nHe left the U.S.\nThe rest stayed."},
	{"quotation_over_sentences", "“We waited. Nobody came,” she said. They left.", "“We waited.\n» Nobody came,” she said.\nThey left."},
	{"speaker_after_a_cry", `"Stop!" Roe wrote on Monday. "Why now?" he asked.`, "\"Stop!\" Roe wrote on Monday.\n\"Why now?\" he asked."},
	{"dateline", "PORT ELNA, Orva (MW) — Guns fell silent. ROME - It rained.", "PORT ELNA, Orva (MW) — |Guns fell silent.\nROME - It rained."},
	{"stamp_of_an_update", "(Updated 7:40 p.m. ET (0240 in Orva)) Guns fell silent. (Update 8 p.m. ET) It rained.", "(Updated 7:40 p.m. ET (0240 in Orva)) |Guns fell silent.\n(Update 8 p.m. ET) |It rained."},
	{"stamp_of_an_update_in_square_brackets", "[Update 8 p.m. ET] It rained.", "[Update 8 p.m. ET] |It rained."},
	{"stamp_below_a_heading", "The latest on the siege: (Update 9 p.m. in Orva, 2 p.m. ET) -- Guns fell silent.", "The latest on the siege: (Update 9 p.m. in Orva, 2 p.m. ET) -- |Guns fell silent."},
	{"no_stamp", "The plan: (updated in 2019 by the council", "The plan: (updated in 2019 by the council"},
	{"rest_of_a_stamp", "Tuesday) Guns fell silent.", "Tuesday) |Guns fell silent."},
	{"headline_before_the_agency", "Talks resume on Friday OSLO, Norway (AP) -- Envoys met.", "Talks resume on Friday OSLO, Norway (AP) -- |Envoys met."},
	{"no_agency", "The rebel front (RF) — the larger one — met envoys.", "The rebel front (RF) — the larger one — met envoys."},
	{"agency_alone", "(MW) -- Guns fell silent.", "(MW) -- |Guns fell silent."},
	{"dateline_in_brackets", "(Port Elna, May 3, 1999) – Guns fell silent.\n\n(Rome) - It rained.", "(Port Elna, May 3, 1999) – |Guns fell silent.\n(Rome) - |It rained."},
	{"brackets_that_stay", "(He was late.) The mayor (a Democrat) met envoys.", "(He was late.)\nThe mayor (a Democrat) met envoys."},
	{"dateline_with_two_hyphens", "GENEVA -- Envoys met.", "GENEVA -- |Envoys met."},
	{"decimal_and_ellipsis", "Some 5.2 million fled... Nobody counts them.", "Some 5.2 million fled...\nNobody counts them."},
	{"hard_wrapped", "SARAJEVO, Bosnia (AP) -- Shelling was heard on Monday evening from\nthe hills above the city, and aid flights were put off until the\nairport could be checked. The mayor said that U.N. officers would\nmeet him.\n\nNobody was hurt.",
		"SARAJEVO, Bosnia (AP) -- |Shelling was heard on Monday evening from\\nthe hills above the city, and aid flights were put off until the\\nairport could be checked.\nThe mayor said that U.N. officers would\\nmeet him.\nNobody was hurt."},
	{"wrapped_by_small_letters", "KEY DATES\n\nMay 3: The president is killed when his plane is shot down over\nthe capital.\n\nMay 5: Rebels open a second front in the north and take two of the\nborder posts.\n\nMay 9: Nothing.\n\nMay 12: The army takes them back and loses them again on the same\nday.",
		"KEY DATES\nMay 3: The president is killed when his plane is shot down over\\nthe capital.\nMay 5: Rebels open a second front in the north and take two of the\\nborder posts.\nMay 9: Nothing.\nMay 12: The army takes them back and loses them again on the same\\nday."},
	{"a_list_of_days", "DAY BY DAY\nThursday: The court hears the case of the two officers.\nFriday: The council meets in Halden and goes home again.\nSunday: The king receives the envoys.\nMonday: Nothing.",
		"DAY BY DAY\nThursday: The court hears the case of the two officers.\nFriday: The council meets in Halden and goes home again.\nSunday: The king receives the envoys.\nMonday: Nothing."},
	{"indents_begin", "   The council met again in the town of Arba on the river on Monday.\n   The rebels stayed away. A spokesman said they had been told of it\ntoo late to come, and that they would want another day and another\nplace.\n   Nobody gave one to them then or at the time of the next meeting.",
		"The council met again in the town of Arba on the river on Monday.\nThe rebels stayed away.\nA spokesman said they had been told of it\\ntoo late to come, and that they would want another day and another\\nplace.\nNobody gave one to them then or at the time of the next meeting."},
	{"grave_accents", "``We waited. Nobody came,'' she said. They left.", "``We waited.\n» Nobody came,'' she said.\nThey left."},
	{"hours_told_of", "Guns fall silent at 17:00 (11:30 GMT). The truce is to last.", "Guns fall silent at 17:00 (11:30 GMT).\nThe truce is to last."},
	{"bullets", "• 5 May: Truce signed\n- Guns fall silent\n## What we know", "5 May: Truce signed\nGuns fall silent\nWhat we know"},
	{"closing_quote_ends", "“It is over.” The general left.", "“It is over.”\nThe general left."},
	{"stamp", "Truce holds for a day Monday 22 August 2005 00.02 BST Guns fell silent.", "Truce holds for a day\nMonday 22 August 2005 00.02 BST\nGuns fell silent."},
	{"stamps_in_a_line", "Guns fall silent updated: Tue Mar 04 2008 09:15:30 A truce holds. MORE Mar 3, 2009 6:10 AM ET Envoys met.", "Guns fall silent\nupdated: Tue Mar 04 2008 09:15:30\nA truce holds.\nMORE\nMar 3, 2009 6:10 AM ET\nEnvoys met."},
	{"nothing", " \n\n ", ""},
}

func TestSentences(t *testing.T) {
	for _, s := range stories {
		if got := show(s.text); got != s.want {
			t.Errorf("%s:\n%s\nwant\n%s", s.name, got, s.want)
		}
	}
}

func show(t string) string {
	var out []string
	for _, s := range Sentences(t) {
		line := s.Dateline.In(t) + "|" + s.Body().In(t)
		if s.Dateline.Len() == 0 {
			line = s.In(t)
		}
		if s.Quoted {
			line = "» " + line
		}
		out = append(out, strings.ReplaceAll(line, "\n", `\n`))
	}
	return strings.Join(out, "\n")
}

func FuzzSentences(f *testing.F) {
	for _, s := range stories {
		f.Add(s.text)
	}
	f.Fuzz(func(t *testing.T, in string) {
		end := 0
		for _, s := range Sentences(in) {
			if s.Start < end || s.End <= s.Start || s.End > len(in) || !s.Contains(s.Body()) {
				t.Fatalf("%+v after %d in %q", s, end, in)
			}
			end = s.End
			text.Words(in, s.Span)
		}
	})
}

func BenchmarkSentences(b *testing.B) {
	b.ReportAllocs()
	article := strings.Repeat(stories[1].text+"\n\n", 30)
	for b.Loop() {
		Sentences(article)
	}
}

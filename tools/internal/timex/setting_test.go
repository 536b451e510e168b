package timex

import (
	"strings"
	"testing"
)

// A story is a text published on Wednesday 2 March 2022, and its settings a line each: when, and the beginning of what it dates.
var settingStories = []struct{ name, text, want string }{
	{"labels_carry_the_year", "12 March 2019 — Soldiers seize the port.\n\n5 May: Truce signed\n\n• 2 January - Army takes Halden", "2019-03-12 Soldiers\n2019-05-05 Truce\n2020-01-02 Army"},
	{"newest_first", "2 January 2020: Army takes Halden\n\n5 May: Truce signed\n\n12 March: Port falls\n\n9 March: Talks", "2020-01-02 Army\n2019-05-05 Truce\n2019-03-12 Port\n2019-03-09 Talks"},
	{"years_above_days", "1999\n\nJan. 9 - Deal signed.\n\nJuly 3-5 - Riots.\n\n2001\n\nMarch: Vote held.", "1999 Jan.\n1999-01-09 Deal\n1999-07-03/1999-07-05 Riots.\n2001 March:\n2001-03 Vote"},
	{"days_above_text", "**Monday 3 June 2019**\n\nRebels shelled Halden. They had met on Friday.\n\n**Tuesday 4 June**\n\nNothing moved.\n\n**Friday 7 June**\n\nGuns fell silent.", "2019-06-03 Rebels\n2019-06-04 Nothing\n2019-06-07 Guns"},
	{"headings_with_words", "3 June: Halden falls\n\nRebels entered the town at dawn, and the governor fled over the river.\n\n9 June: Talks fail\n\nThe envoys left the hotel one after the other without a word to anybody.", "2021-06-03 Halden\n2021-06-09 Talks"},
	{"stamps", "7.40pm: Guns fell silent.\n\nNobody knows why.\n\n14:05 GMT\n\nRebels entered Halden.\n\nUpdated 09:12\n\nThe port is shut.", "2022-03-02T19:40 Guns\n2022-03-02T14:05Z Rebels\n2022-03-02T09:12 The"},
	{"stamps_below_days", "Tuesday 1 March\n\n23:10 Guns fell silent.\n\nMonday 28 February\n\n09:12 Rebels entered Halden.\n\n08:50 The port was shut.", "2022-03-01 23:10\n2022-03-01T23:10 Guns\n2022-02-28 09:12\n2022-02-28T09:12 Rebels\n2022-02-28T08:50 The"},

	{"no_mark_between", "12 March 2019 Soldiers seize the port.\n\n5 May Truce signed\n\n9 June Army takes Halden", "2019-03-12 Soldiers\n2019-05-05 Truce\n2019-06-09 Army"},

	{"days_of_a_week", "The crisis day by day\n\nSaturday: Tanks cross the river.\n\nSunday: The king meets envoys, and parliament votes.\n\nMonday: Warplanes strike the port.", "2022-02-26 Tanks\n2022-02-27 The\n2022-02-28 Warplanes"},
	{"days_to_come", "The week ahead\n\nFriday: Court hears two officers.\n\nSaturday: Polls open.\n\nSunday: The king receives envoys.", "2022-03-04 Court\n2022-03-05 Polls\n2022-03-06 The"},
	{"days_that_say_so", "Friday: The court will hear two officers.\n\nSaturday: Polls are to open.\n\nSunday: Envoys rest.", "2022-03-04 The\n2022-03-05 Polls\n2022-03-06 Envoys"},

	{"one_is_none", "2 March 2022\n\nRebels entered Halden.", ""},
	{"one_hour_is_none", "14:05 GMT\n\nRebels entered Halden.", ""},
	{"sentences", "1999 was a year of war.\n\nMarch 2001 brought a truce.\n\n12 May was quiet.\n\nMonday is a holiday.\n\nSaturday Night Live was off the air.", ""},
	{"ends_of_lines", "The council met in the old town hall of Halden, as it always had in wartime, on\n12 March - nobody spoke there of the truce that had been signed by the two armies on\n14 March - and it went home when the lights went out for the last time, on that day of\n17 March - as all could see.", ""},
}

func TestSettings(t *testing.T) {
	for _, s := range settingStories {
		var got []string
		for _, x := range Find(s.text, Options{DCT: dct}) {
			if x.Over.Len() > 0 {
				got = append(got, x.When.String()+" "+strings.Fields(x.Over.In(s.text))[0])
			}
		}
		if got := strings.Join(got, "\n"); got != s.want {
			t.Errorf("%s:\n%s\nwant\n%s", s.name, got, s.want)
		}
	}
}

// What stands below a day leans on it, and what stands after the list does not.
func TestBelowSettings(t *testing.T) {
	text := "3 June 2019\n\nRebels shelled Halden on Friday.\n\n9 June 2019\n\nThe envoys left yesterday.\n\n12 June 2019\n\nGuns fell silent.\n\nThe envoys met on Tuesday."
	var got []string
	for _, x := range Find(text, Options{DCT: dct}) {
		if x.Over.Len() == 0 {
			got = append(got, x.When.String())
		}
	}
	if got := strings.Join(got, " "); got != "2019-05-31 2019-06-08 2022-03-01" {
		t.Error(got)
	}
}

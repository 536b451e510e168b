package timex

import "testing"

// When follows the words around a time as an entry has it. Published on Wednesday 2 March 2022; the last time of the text counts.
func TestWhen(t *testing.T) {
	for _, x := range []struct{ when, in string }{
		{"2022-02-25", "They met on Friday."},
		{"2022-03-04", "They will meet on Friday."},
		{"[2022-02-21..2022-02-27]", "They met last week."},
		{"2022-02-07/..", "Fighting has gone on since Feb. 7."},
		{"2014/..", "It has been so since 2014."},
		{"2021-05-04/2021-05-11", "The truce held from May 4 to 11, 2021."},
		{"2021-05-04/2021-05-11", "The truce held from May 4 to May 11, 2021."},
		{"2022-01-09/2022-01-11", "It lasted 9–11 January."},
		{"2022-02-25/2022-02-26", "The port was shelled on Friday and Saturday."},
		{"2022-02-26/2022-02-28", "They met on Saturday, Sunday and Monday."},
		{"2022-02-27/2022-02-28", "They voted on both Sunday and Monday."},
		{"2022-02-27/2022-02-28", "They voted on Sunday and on Monday."},
		{"2022-03-10/2022-03-11", "They will meet on 10 and 11 March."},
		{"1941-06/1941-07", "Whole armies were lost in June and July 1941."},
		{"2019-09-30/2019-10-01", "Votes were held on 30 September and 1 October 2019."},
		{"2022-02-25", "They met on Tuesday and Friday."},
		{"2022-02-26", "They took it on Friday and on Saturday the army was back."},
		{"2022-02-26", "Ann and Bob left on Friday and Saturday respectively."},
		{"2022-02-26", "It was about talks on Friday and Saturday's vote."},
		{"[..2022-03-04]", "They promised on Monday to free them by Friday."},
		{"2022-03-05", "They agreed on Monday to stop fire on Thursday and to withdraw on Saturday."},
		{"[..2022-03-06]", "The council ordered the army on Tuesday to leave by Sunday."},
		{"2022-02-28", "The bridge was damaged by Monday's raid."},
		{"2022-02-25", "They decided to leave on Friday."},
		{"[2022-03-20..2022-03-30]", "A summit will be held between March 20 and 30."},
		{"2022-02-25/2022-02-27", "The exchange took place between Friday evening and Sunday morning."},
		{"2022-02-25/2022-02-28", "Shelling went on from Friday to Monday."},
		{"[..2022-05-31]", "The troops will leave by the end of May."},
		{"2022-02-16~", "A fortnight ago they fled."},
		{"2022-01~", "Two months ago they fled."},
		{"2022-03-02", "A missile hit the port a few hours ago, the mayor said."},
		{"2022-03-01/2022-03-02", "Three people were killed overnight."},
		{"2022-02-26/2022-02-27", "Clashes went on overnight into Sunday."},
		{"2022-03-01/2022-03-02", "In the past 24 hours four towns were hit."},
		{"2022-03-05/2022-03-06", "A conference will be held this weekend."},
		{"2021-23", "It was agreed last autumn."},
		{"2022-02-26", "It was hit in the early hours of Saturday."},
		{"2022-03-07T21:45", "The guns will fall silent at 9:45 p.m. local time on Monday."},
		{"2022-03-07", "Talks were postponed from Friday to Monday."},
		{"194X", "That was in the 1940s."},
		{"[1980..1983]", "They fled in the early 1980s."},
		{"[1984..1986]", "They fled in the mid-1980s."},
		{"[1987..1989]", "They fled in the late 1980s."},
		{"1987/..", "They have been there since the late 1980s."},
		{"[..1983-12-31]", "They were gone by the early 1980s."},
		{"[1800..1833]", "It was built in the early 19th century."},
		{"[1967..1999]", "It was built in the late 20th century."},
		{"[2022-02-24..2022-03-01]", "They signed on Thursday, and the army is to leave within five days."},
		{"2022-03-16~", "They will meet in two weeks."},
		{"[2022-03-20..2022-03-30]", "The ministry proposed to hold talks between March 20 and 30."},
		{"2022-01-16/..", "They voted on Jan. 16 and have been at odds since then."},
		{"", "The lower house voted on Friday, a day after the Senate."},
		{"2022-02-25", "The number of people killed by Friday's blast has risen to four."},
		{"2022-02-25", "The council has met twice since Friday's invasion."},
		{"[2022-02-28..2022-03-06]", "The two leaders had never met before this week."},
		{"2022-02-26/2022-02-27", "Shells fell in the night from Saturday to Sunday."},
		{"2022-02-09/2022-02-11", "Prisoners were freed on 9, 10 and 11 February."},
		{"2022-02-25", "Police vans circled the square before Friday prayers."},
		{"[..2022-03-04]", "The troops must be gone by Friday's deadline."},
		{"[..2022-05-31]", "The last posts will be empty by the end of May."},
		{"[..2022-03-15]", "Mines will be cleared by mid-March."},
		{"2022-02-25", "It took effect at midnight on Friday."},
		{"2002-03-02", "They signed it twenty years ago today."},
		{"2022-02-28", "The talks came close to collapse on Monday, when he walked out."},
		{"2022-02-28", "They gave him 72 hours to leave the country on Monday, he said."},
		{"2022-03-04", "The ministers will meet on Friday. Some said that Friday's meeting may settle it."},
		{"2022-03-04", "The foreign ministers meet in Cairo on Friday."},
		{"[2022-03-02..2022-03-09]", "They will meet in the coming days."},
		{"[..2022-03-04]", "Another inch could fall by Friday, he said."},
		{"2021-05-05/2021-06-07", "It ran May 5-June 7."},
		{"", "They met recently."},
		{"", "A 30-day truce was agreed."},
	} {
		found := Find(x.in, Options{DCT: dct})
		if len(found) == 0 {
			t.Errorf("%q: no time found", x.in)
			continue
		}
		if got := found[len(found)-1]; got.When.String() != x.when {
			t.Errorf("%q: %q is when %q, want %q (%s %v)", x.in, got.Whole.In(x.in), got.When, x.when, got.Rule, got.Steps)
		}
	}
}

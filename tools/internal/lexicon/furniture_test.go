package lexicon

import "testing"

// TestFurniture has lines of pages and of wires by the reason for which each is no part of the story, and under "" lines that
// are one, however much like the others they begin.
func TestFurniture(t *testing.T) {
	for reason, lines := range map[string][]string{
		"links":         {"Related articles", "Most read", "You may also like:", "Further reading", "See also"},
		"advertisement": {"Advertisement", "Article ad box", "Paid post", "Story continues below"},
		"rule":          {"* * *", "___", "-30-", "###", "(more)"},
		"credit": {"Additional reporting by Ann Roe in Halden", "By Ann Roe in Halden and John Doe", "From Ann Roe, in Tomar",
			"Writing by Ann Roe; editing by John Doe", "By a staff reporter", "Ann Roe contributed to this report", "By ANN ROE"},
		"correction": {"This article was amended on 3 May to correct a name.", "Editor's note: this is an updated version"},
		"advisory":   {"Eds: adds detail, byline", "Halden-Talks, 2nd ld-writethru", "Attention news editors", "Recasts 3 grafs", "Embargoed until noon", "URGENT"},
		"visit":      {"The museum is open daily until October.", "Admission is free for children."},
		"subscribe":  {"Sign up for our morning briefing", "Subscribe", "Get the latest in your inbox", "Already a member? Log in"},
		"follow":     {"Follow us on every channel", "Follow all of our coverage at the link", "Watch live: the vote", "Listen to the podcast", "Share this", "Join us on the channel"},
		"related":    {"Read more: the siege in maps", "Video: the bridge at night", "Timeline: ten years of talks"},
		"caption":    {"A guard at the bridge. Photograph: Ann Roe/The Courier", "Soldiers rest near Tomar (Reuters)", "In this photo, a boy waits for water", "This image released by the army shows a hangar"},
		"page": {"Updated 3 May 2021", "Tuesday 3 May 2005 09.14 BST", "May 3, 2005 -- Updated 11:20 GMT", "14:05 GMT", "© 2021 The Courier", "We use cookies to improve the site",
			"Skip to content", "Yes | No", "12 comments", "Back to top", "4 min read"},
		"anonymity": {"The official was not authorised to speak in public.", "Both spoke on condition of anonymity."},
		"": {"By the time the column reached Halden, the bridge was down.", "By dawn on Tuesday the town had fallen.", "From Tomar, the convoy went on to Halden.", "Follow-up talks opened in Halden on 3 May.",
			"Watch towers along the border were shelled on Monday.", "Listening posts were overrun on 3 May.", "Editing of the draft accord took the envoys all night.", "Subscribers to the treaty met in Halden.",
			"More than 40 people were killed on Tuesday.", "Homes were burnt in three villages on 3 May.", "Close to the border, two soldiers died on Sunday.", "Reply came on 3 May: the rebels would not sign.",
			"Photographers were turned back at the gate on Monday.", "Updates from the front were few.", "The show of force began on Tuesday.", "Admission that the jet was shot down came on 3 May."},
	} {
		for _, line := range lines {
			if got := Default().Furniture(line); got != reason {
				t.Errorf("%s: %q, want %q", line, got, reason)
			}
		}
	}
}

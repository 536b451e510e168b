package draft

import "fmt"

// addFlags writes on the entries what an editor should look at.
func addFlags(es []Entry) {
	for i := range es {
		for k := i + 1; k < len(es) && (es[i].When == es[k].When || daysApart(es[i].When, es[k].When) <= 3); k++ {
			if contradict(es[i], es[k]) {
				es[i].Flags = append(es[i].Flags, fmt.Sprintf("when: another source gives %s for what may be the same (%s)", es[k].When, es[k].ID))
				es[k].Flags = append(es[k].Flags, fmt.Sprintf("when: another source gives %s for what may be the same (%s)", es[i].When, es[i].ID))
			}
		}
	}
}

// contradict tells whether two entries may be one happening that different sources date differently.
func contradict(a, b Entry) bool {
	if near(a.When, b.When) || family(a.Type) != family(b.Type) || a.Type == "statement" || shareSource(a, b) {
		return false
	}
	return shared(a.Places, b.Places) > 0 && overlap(a.Title, b.Title) > .6
}

func shareSource(a, b Entry) bool {
	for _, x := range a.Evidence {
		for _, y := range b.Evidence {
			if x.Source == y.Source {
				return true
			}
		}
	}
	return false
}

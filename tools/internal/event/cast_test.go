package event

import (
	"strings"
	"testing"
	"time"

	"dateline/tools/internal/lexicon"
	"dateline/tools/internal/prose"
	"dateline/tools/internal/timex"
)

// lastEvent is the last event that a text published on 2 June 2022 tells of.
func lastEvent(t string, lex *lexicon.Lexicon) (Event, bool) {
	page := Page{Text: t, Sentences: prose.Sentences(t), DCT: time.Date(2022, 6, 2, 0, 0, 0, 0, time.UTC)}
	page.Times = timex.Find(t, timex.Options{DCT: page.DCT})
	page.Furniture = make([]string, len(page.Sentences))
	es := Find(page, lex).Events
	if len(es) == 0 {
		return Event{}, false
	}
	return es[len(es)-1], true
}

// Where the last event of each text is that names no place itself.
func TestScene(t *testing.T) {
	for _, c := range []struct{ text, scene string }{
		{"Guns fell silent in Goma. Troops shelled the airport on Monday.", "Goma"},
		{"Peru is quiet. In Peru, Peruvian farmers voted. A mob rioted in the capital on Monday.", "Lima"},
		{"Troops, who had taken Goma, looted shops on Monday.", "Goma"},
		{"Shells fell near Aleppo, in Homs and in Hama. Syria is at war, and Syria is hungry. Ten people were killed on Monday.", "Syria"},
	} {
		e, ok := lastEvent(c.text, lexicon.Default())
		if !ok {
			t.Errorf("%s: no event", c.text)
			continue
		}
		if got := strings.Join(append(e.Places, e.Scene...), ", "); got != c.scene {
			t.Errorf("%s: %q, want %q", c.text, got, c.scene)
		}
	}
}

// The last event of each text, who takes part in it, and where it is.
func TestCast(t *testing.T) {
	for _, c := range []struct{ text, actors, places string }{
		{"Iraqi troops overran Kuwait on Monday.", "Iraq, Kuwait", "Kuwait"},
		{"The army pulled out of Kuwait on Monday.", "", "Kuwait"},
		{"Rebels fired rockets at northern Israel on Monday.", "Israel", "Israel"},
		{"Shells fell on the occupied Sorrel Farms on Monday.", "", "Sorrel Farms"},
		{"A Russian-brokered truce took effect on Monday.", "Russia", ""},
		{"Rosa Tellin, the Kenyan envoy, who held talks in Geneva on Monday, was hopeful.", "Kenya, Rosa Tellin", "Geneva"},
		{"Police arrested Rosa Tellin, a banker who had fled, on Monday. A court in Nairobi charged her with fraud on Tuesday. Tellin was released on Wednesday.", "Rosa Tellin", ""},
		{"President Julio Mora Paz spoke. Mora Paz took power in a coup on Monday.", "Julio Mora Paz", ""},
		{"The Guardian said nothing. The minister wrote in the Guardian that he had signed the pact on Monday.", "", ""},
		{"Shells fell in Halden. Halden fell on Monday.", "", "Halden"},
		{"Rebels held Tosk, a port on the lake. Troops drove them out of Tosk on Monday.", "", "Tosk"},
		{"Damascus fell on Monday.", "", "Damascus"},
		{"Rebels captured Bangui on Monday.", "", "Bangui"},
		{"Bangui recalled its envoy on Monday.", "Central African Republic", ""},
		{"A bomb went off in the Kabul market on Monday.", "", "Kabul"},
		{"Zaragoza was shelled on Monday.", "", "Zaragoza"},
		{"The two men met in the Zambian capital on Monday.", "", "Lusaka"},
		{"Gunmen crossed into Armenia's south on Monday.", "", "Armenia"},
		{"Iranian jets bombed Iraqi positions on Monday.", "Iran, Iraq", "Iraq"},
		{"Sarvia is at war. Sarvian troops shelled a Ruritanian convoy on Monday.", "Sarvia", ""},
		{"The Army of the Marn crossed the river on Monday.", "Army of the Marn", ""},
		{"The Halden Relief Committee (HRC) sat. The HRC signed the accord on Monday.", "Halden Relief Committee", ""},
		{"A missile hit HMS Tarn on Monday.", "HMS Tarn", ""},
		{"The Constitutional Court freed him on Monday.", "Constitutional Court", ""},
		{"France signed an agreement on trade on Monday.", "France", ""},
		{"Peru is at war. In Peru the Shining Path attacks, and Peruvian towns burn. The Shining Path hides. The army killed nine rebels on Monday.", "Peru, Shining Path", ""},
	} {
		e, ok := lastEvent(c.text, lexicon.Default())
		if !ok {
			t.Errorf("%s: no event", c.text)
			continue
		}
		if got := strings.Join(e.Actors, ", "); got != c.actors {
			t.Errorf("%s: actors %q, want %q", c.text, got, c.actors)
		}
		if got := strings.Join(e.Places, ", "); got != c.places {
			t.Errorf("%s: places %q, want %q", c.text, got, c.places)
		}
	}
}

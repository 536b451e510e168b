package event

import "testing"

// Of a pair of people in a title that is too long, their names are enough.
func TestNamesAlone(t *testing.T) {
	for in, want := range map[string]string{
		"Kenyan army chief Ann Roe and rebel chief of staff John Doe": "Ann Roe and John Doe",
		"Kenyan army chief Ann Roe and the rebels":                    "Kenyan army chief Ann Roe and the rebels",
		"foreign ministers of Kenya and of Uganda":                    "foreign ministers of Kenya and of Uganda",
		"Ann Roe, John Doe and three generals":                        "Ann Roe, John Doe and three generals",
	} {
		if got := namesAlone(in); got != want {
			t.Errorf("%s: %q, want %q", in, got, want)
		}
	}
}

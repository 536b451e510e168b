package atlas

import (
	"encoding/json"
	"os"
	"testing"
)

func TestDump(t *testing.T) {
	var ps []Place
	json.Unmarshal([]byte(`[{"Key":"paris","Name":"Paris","Kind":"town","Lat":48.85,"Lon":2.35,"Count":5},{"Key":"kyiv","Name":"Kyiv","Kind":"town","Lat":50.45,"Lon":30.5,"Count":8},{"Key":"moscow","Name":"Moscow","Kind":"town","Lat":55.75,"Lon":37.6,"Count":5},{"Key":"ukraine","Name":"Ukraine","Code":"UA","Kind":"country","Lat":49,"Lon":32,"Count":3},{"Key":"ny","Name":"New York","Kind":"town","Lat":40.7,"Lon":-74,"Count":2},{"Key":"fiji","Name":"Fiji","Kind":"country","Code":"FJ","Lat":-18,"Lon":178,"Count":1}]`), &ps)
	a := Draw(ps, true)
	b, _ := json.MarshalIndent(a, "", " ")
	os.WriteFile("/tmp/atlas/out.json", b, 0o644)
	for _, v := range a.Views {
		t.Log(v.Name, v.Width, v.Height, len(v.Land), len(v.Borders))
	}
	for k, v := range a.Locators {
		t.Log(k, v.Width, v.Height, len(v.Land))
	}
}
func BenchmarkDraw(b *testing.B) {
	for b.Loop() {
		Draw([]Place{{Key: "kyiv", Name: "Kyiv", Kind: "town", Lat: 50.45, Lon: 30.52, Count: 3}}, false)
	}
}

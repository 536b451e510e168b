package edtf

import (
	"slices"
	"testing"
	"time"
)

func TestShift(t *testing.T) {
	for in, want := range map[string]string{
		"2025-04-29":             "2025-05-02",
		"2024-12-30T18:00+03:00": "2025-01-02T18:00+03:00",
		"2025-04-29/2025-04-30":  "2025-05-02/2025-05-03",
		"[..2025-04-29]":         "[..2025-05-02]",
		"2025-04-29~":            "2025-05-02~",
		"2025-04":                "2025-04",
	} {
		v, _ := Parse(in)
		if got := v.Shift(3).String(); got != want {
			t.Errorf("%s moved by three days = %s, want %s", in, got, want)
		}
	}
}

// values has, for each form that an entry may use, the first and last possible day, the precision and the reader's label.
var values = []struct{ in, first, last, precision, label string }{
	{"2025-04-19", "2025-04-19", "2025-04-19", "day", "19 April 2025"},
	{"2025-04-19T18:00+03:00", "2025-04-19", "2025-04-19", "day", "19 April 2025, 18:00 (UTC+3)"},
	{"2025-04-19T18:00-03:30", "2025-04-19", "2025-04-19", "day", "19 April 2025, 18:00 (UTC−3:30)"},
	{"2025-04-19T18:00Z", "2025-04-19", "2025-04-19", "day", "19 April 2025, 18:00 (UTC)"},
	{"2025-04-19T06:05", "2025-04-19", "2025-04-19", "day", "19 April 2025, 06:05"},
	{"2024-02", "2024-02-01", "2024-02-29", "month", "February 2024"},
	{"2025", "2025-01-01", "2025-12-31", "year", "2025"},
	{"202X", "2020-01-01", "2029-12-31", "approximate", "2020s"},
	{"19XX", "1900-01-01", "1999-12-31", "approximate", "20th century"},
	{"10XX", "1000-01-01", "1099-12-31", "approximate", "11th century"},
	{"20XX", "2000-01-01", "2099-12-31", "approximate", "21st century"},
	{"2025-21", "2025-03-01", "2025-05-31", "approximate", "spring 2025"},
	{"2024-23", "2024-09-01", "2024-11-30", "approximate", "autumn 2024"},
	{"1999-24", "1999-12-01", "2000-02-29", "approximate", "winter 1999–00"},
	{"2025-04-14/2025-04-20", "2025-04-14", "2025-04-20", "interval", "14–20 April 2025"},
	{"2025-04-28/2025-05-02", "2025-04-28", "2025-05-02", "interval", "28 April – 2 May 2025"},
	{"2024-12-30/2025-01-02", "2024-12-30", "2025-01-02", "interval", "30 December 2024 – 2 January 2025"},
	{"2025-04/2025-06", "2025-04-01", "2025-06-30", "interval", "April–June 2025"},
	{"1939/1945", "1939-01-01", "1945-12-31", "interval", "1939–1945"},
	{"2014/..", "2014-01-01", "", "interval", "since 2014"},
	{"../2025-05-31", "", "2025-05-31", "interval", "until 31 May 2025"},
	{"[2025-04-14..2025-04-20]", "2025-04-14", "2025-04-20", "week", "week of 14 April 2025"},
	{"[2025-04-22..2025-04-27]", "2025-04-22", "2025-04-27", "week", "between 22 and 27 April 2025"},
	{"[2025-06-20..2025-06-30]", "2025-06-20", "2025-06-30", "approximate", "between 20 and 30 June 2025"},
	{"[..2025-05-31]", "", "2025-05-31", "approximate", "by 31 May 2025"},
	{"[2025-05-31..]", "2025-05-31", "", "approximate", "31 May 2025 or later"},
	{"2025-04~", "2025-04-01", "2025-04-30", "approximate", "about April 2025"},
	{"2025-04?", "2025-04-01", "2025-04-30", "approximate", "April 2025 (uncertain)"},
	{"2025-04%", "2025-04-01", "2025-04-30", "approximate", "about April 2025 (uncertain)"},
	{"2025-04-14~/2025-04-20", "2025-04-14", "2025-04-20", "interval", "about 14 April 2025 – 20 April 2025"},
	{"-0043-03-15", "-0043-03-15", "-0043-03-15", "day", "15 March 44 B.C."},
}

func TestValues(t *testing.T) {
	for _, x := range values {
		v, err := Parse(x.in)
		if err != nil {
			t.Errorf("Parse(%q): %v", x.in, err)
			continue
		}
		if got := v.String(); got != x.in {
			t.Errorf("Parse(%q) prints as %q", x.in, got)
		}
		if got := day(v.First()); got != x.first {
			t.Errorf("%s: First = %s, want %s", x.in, got, x.first)
		}
		if got := day(v.Last()); got != x.last {
			t.Errorf("%s: Last = %s, want %s", x.in, got, x.last)
		}
		if got := v.Precision(); got != x.precision {
			t.Errorf("%s: Precision = %q, want %q", x.in, got, x.precision)
		}
		if got := v.Label(); got != x.label {
			t.Errorf("%s: Label = %q, want %q", x.in, got, x.label)
		}
	}
}

func day(t time.Time, ok bool) string {
	if !ok {
		return ""
	}
	return t.Format(time.DateOnly)
}

func TestParseRefuses(t *testing.T) {
	for _, in := range []string{
		"", "soon", "25-04-19", "2025-4-19", "2025-13", "2025-25", "2025-02-29", "2025-00-10", "2025-04-19T25:00", "2025-04T18:00",
		"2025/04/19", "[2025]", "[2025-04-19", "[..]", "../..", "/", "2026/2025", "[2026..2025]", "2025-21-03", "20X5", "2025-04-19~~", "-0000",
		"2025-04-19T18:00+3", "2025-04-19T18:00*03:00", "-202X", "2025-04-",
	} {
		if v, err := Parse(in); err == nil {
			t.Errorf("Parse(%q) = %s, want an error", in, v)
		}
	}
}

func TestCompareOrdersATimeline(t *testing.T) {
	want := []string{
		"-0043", "19XX", "1939", "1939/1945", "2024-12-31", "[..2025-03-31]",
		"2025-04-14", "2025-04-14T06:00", "2025-04-14T18:00", "2025-04-14/2025-04-15", "2025-04-14/..", "2025-04-15", "",
	}
	got := slices.Clone(want)
	slices.Reverse(got)
	slices.SortStableFunc(got, func(a, b string) int {
		va, _ := Parse(a)
		vb, _ := Parse(b)
		return Compare(va, vb)
	})
	if !slices.Equal(got, want) {
		t.Errorf("sorted:\n%q, want\n%q", got, want)
	}
}

func TestAbout(t *testing.T) {
	for in, want := range map[string]string{"2025-04": "2025-04~", "2025-04?": "2025-04%", "[..2025]": "[..2025~]"} {
		v, _ := Parse(in)
		if got := v.About().String(); got != want {
			t.Errorf("about %s = %s, want %s", in, got, want)
		}
	}
}

// What Parse takes, String gives back, and its days are in order.
func FuzzParse(f *testing.F) {
	for _, x := range values {
		f.Add(x.in)
	}
	f.Fuzz(func(t *testing.T, in string) {
		v, err := Parse(in)
		if err != nil {
			return
		}
		w, err := Parse(v.String())
		if err != nil || w != v {
			t.Fatalf("%q prints as %q, which reads as %v, %v", in, v, w, err)
		}
		first, hasFirst := v.First()
		last, hasLast := v.Last()
		if hasFirst && hasLast && last.Before(first) {
			t.Fatalf("%q ends before it starts", in)
		}
		if v.Label() == "" || v.Precision() == "" {
			t.Fatalf("%q has no label or precision", in)
		}
	})
}

func BenchmarkParse(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		if _, err := Parse("2025-04-14/2025-04-20"); err != nil {
			b.Fatal(err)
		}
	}
}

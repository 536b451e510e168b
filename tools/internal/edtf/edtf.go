// Package edtf reads, prints and compares dates as vague as the facts, in the part of EDTF (ISO 8601-2) that news needs.
package edtf

// A Value is one EDTF value. The zero Value is no date at all.
type Value struct{ s string }

// Parse reads an EDTF string.
func Parse(s string) (Value, error) { return Value{s}, nil }

// String prints v as EDTF.
func (v Value) String() string { return v.s }

// IsZero tells whether v holds no date.
func (v Value) IsZero() bool { return v.s == "" }

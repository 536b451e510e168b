package text

// A Sieve tells of most words that they are not in a set, without a look into it. The zero Sieve has no words.
type Sieve [256]uint64

// Add puts a word into the set.
func (s *Sieve) Add(w string) {
	h := sum(w)
	s[h>>24] |= 1 << (h >> 18 & 63)
}

// May tells whether w can be in the set. It never says no of a word that was added.
func (s *Sieve) May(w string) bool {
	h := sum(w)
	return s[h>>24]>>(h>>18&63)&1 != 0
}

// sum is a number for a word, of its length and its first, middle and last byte; 0 for the empty word.
func sum(w string) uint32 {
	n := len(w)
	if n == 0 {
		return 0
	}
	return (uint32(w[0]) | uint32(w[n/2])<<8 | uint32(w[n-1])<<16 | uint32(n)<<24) * 0x9E3779B1
}

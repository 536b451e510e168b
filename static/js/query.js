// A query is what a reader asks of the timeline. It lives in the address, so that it can be shared, and Back undoes it.
//   ?type=attack&type=talks&actor=ukraine&status=disputed&place=paris&key=true&from=2025-04-01&to=2025-04-30&q=words&order=newest
export const facets = ["type", "status", "actor", "place", "key"];

// read returns the query of an address.
export function read(search) {
  const given = new URLSearchParams(search);
  const query = { q: given.get("q") || "", from: given.get("from") || "", to: given.get("to") || "", order: given.get("order") || "" };
  for (const f of facets) query[f] = new Set(given.getAll(f));
  return query;
}

// write returns the address's part for a query: the shortest that says it.
export function write(query) {
  const out = new URLSearchParams();
  for (const f of facets) for (const v of query[f]) out.append(f, v);
  for (const k of ["from", "to", "q", "order"]) if (query[k]) out.set(k, query[k]);
  const text = out.toString();
  return text ? "?" + text : "";
}

// active tells whether a query leaves entries out.
export function active(query) {
  return Boolean(query.q.trim() || query.from || query.to || facets.some((f) => query[f].size));
}

// fold makes text comparable: small letters without accents.
export function fold(text) {
  return text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
}

// asks returns what a query asks of an entry, by name: a test of its slugs for each facet (values of one facet add up); of when,
// its first and last day, "" where open (they answer by overlap); and of text, its words, folded.
export function asks(query) {
  const tests = {};
  for (const f of facets) {
    const values = [...query[f]];
    if (values.length) tests[f] = (slugs) => values.some((v) => (" " + slugs + " ").includes(" " + v + " "));
  }
  const { from, to } = query;
  if (from || to) tests.when = ({ first, last }) => (!from || !last || last >= from) && (!to || !first || first <= to);
  const words = fold(query.q).split(/\s+/).filter(Boolean);
  if (words.length) tests.text = (text) => words.every((w) => text.includes(w));
  return tests;
}

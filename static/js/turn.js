// turner returns a function that makes a list of years, months and entries run the other way, or the way it came.
export function turner(list) {
  let turned = false;
  return (other) => {
    if (turned === other) return;
    turned = other;
    for (const parent of [list, ...list.querySelectorAll(".year, .entries")]) {
      const parts = [...parent.children].filter((c) => c.matches(".year, .month, .entry"));
      parent.append(...parts.reverse());
    }
  };
}

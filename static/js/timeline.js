// Filters, searches and turns the timeline in place. Without it, every filter is a link to a page of its own.
import { active, read, write } from "./query.js";
import { pageList } from "./page-list.js";
import { indexList } from "./index-list.js";

// signs of a reader who may ask something soon: what that needs is made ready at the first of each.
const signs = ["pointermove", "pointerdown", "touchstart", "scroll", "wheel", "keydown", "focusin"];

export function timeline() {
  const root = document.querySelector("[data-module=timeline]");
  if (!root) return;
  const list = root.dataset.index ? indexList(root) : pageList(root);
  const found = root.querySelector(".found");
  const search = root.querySelector("input[type=search]");
  const days = [...root.querySelectorAll("input[type=date]")];
  const links = [...root.querySelectorAll("a[data-param]")];
  const orders = [...root.querySelectorAll("a[data-order]")];
  const usual = orders.find((a) => a.ariaCurrent).dataset.order;
  let query = read(location.search);

  // show makes the page answer the query.
  async function show() {
    search.value = query.q;
    for (const d of days) d.value = query[d.name];
    for (const a of links) mark(a, query[a.dataset.param].has(a.dataset.value));
    for (const a of orders) mark(a, a.dataset.order === (query.order || usual));
    const asked = query;
    const n = await list.show(query, (query.order || usual) !== usual);
    if (asked === query) tell(n);
  }

  // tell says how many entries answer.
  function tell(n) {
    found.hidden = !active(query);
    if (found.hidden) return;
    const names = links.filter((a) => a.ariaCurrent).map((a) => a.textContent);
    found.firstChild.textContent = n ? found.dataset.count.replace("{n}", n) : found.dataset.none;
    found.querySelector(".found-names").textContent = names.length ? " · " + names.join(", ") : "";
  }

  // ask changes the query and the address. Typing changes the address it has made, so that Back undoes the search as a whole.
  function ask(change, typing) {
    const before = query;
    query = { ...query, ...change };
    const address = location.pathname + write(query);
    if (typing && before.q && query.q) history.replaceState(null, "", address);
    else history.pushState(null, "", address);
    show();
  }

  root.addEventListener("click", (event) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const a = event.target.closest("a[data-param], a[data-order], button[data-clear]");
    if (!a) return;
    event.preventDefault();
    if (a.dataset.order) return ask({ order: a.dataset.order === usual ? "" : a.dataset.order });
    if (!a.dataset.param) return ask({ ...read(""), order: query.order });
    const values = new Set(query[a.dataset.param]);
    values.delete(a.dataset.value) || values.add(a.dataset.value);
    ask({ [a.dataset.param]: values });
  });
  search.addEventListener("input", () => ask({ q: search.value }, true));
  for (const d of days) d.addEventListener("change", () => ask({ [d.name]: d.value }));
  for (const sign of signs) addEventListener(sign, list.prepare, { once: true, passive: true });
  document.addEventListener("dateline:range", (event) => ask(event.detail));
  addEventListener("popstate", () => { query = read(location.search); show(); });
  if (location.search) show();
}

// mark tells people and machines that a link's filter is on.
function mark(a, on) {
  if (on) a.setAttribute("aria-current", "true");
  else a.removeAttribute("aria-current");
}

// A timeline longer than its page: answers come from an index that is fetched when the reader first asks.
import { active, fold, matcher } from "./query.js";
import { turner } from "./turn.js";

const step = 50; // answers shown at a time

export function indexList(root) {
  const list = root.querySelector("[data-list]");
  const answers = root.querySelector("[data-answers]");
  const more = root.querySelector("button[data-more]");
  const apart = root.querySelectorAll("[data-unfiltered]");
  const turn = turner(list);
  let index;
  let rest = [];

  // prepare fetches the index, once.
  function prepare() {
    index ??= fetch(root.dataset.index).then((r) => r.json()).then(unpack);
    index.catch(() => { index = undefined; });
    return index;
  }

  // next shows the next answers.
  function next() {
    answers.append(...rest.splice(0, step).map(card));
    more.hidden = !rest.length;
  }
  more.addEventListener("click", next);

  return {
    prepare,
    // show shows the entries that answer instead of the page's own, and returns how many do.
    async show(query, other) {
      const filtered = active(query);
      for (const e of [list, ...apart]) e.hidden = filtered;
      answers.hidden = more.hidden = !filtered;
      turn(other);
      answers.replaceChildren();
      if (!filtered) return 0;
      rest = (await prepare()).filter(matcher(query));
      const n = rest.length;
      if (other) rest.reverse();
      answers.replaceChildren();
      next();
      return n;
    },
  };
}

// unpack makes an entry of each row of the index.
function unpack({ base, names, rows }) {
  return rows.map((row) => new Entry(row, base, names));
}

// An Entry is a row of the index under the names of its columns. What a search reads is put together when one first asks.
class Entry {
  constructor([id, title, label, first, last, type, family, status, actor, place, key, summary], base, names) {
    Object.assign(this, { title, label, first, last, type, family, status, actor, place, summary, names });
    this.url = base + id + "/";
    this.key = key ? "true" : "";
    this.folded = "";
  }

  get words() {
    const say = (facet) => this[facet].split(" ").filter(Boolean).map((slug) => this.names[facet][slug] || slug);
    return { type: say("type"), status: say("status"), actor: say("actor"), place: say("place") };
  }

  get text() {
    return (this.folded ||= fold([this.title, this.label, this.summary, ...Object.values(this.words).flat()].join(" ")));
  }
}

// card is an entry in a list, as layouts/_partials/entry/card.html has it, in short.
function card(entry) {
  const li = element("li", "entry");
  li.dataset.status = entry.status;
  const body = element("div", "entry-body");
  const title = element("h3", "entry-title");
  const link = element("a", "", entry.title);
  link.href = entry.url;
  title.append(link);
  const meta = element("p", "meta");
  const words = entry.words;
  const status = element("span", "status", words.status[0]);
  status.dataset.status = entry.status;
  const type = element("span", "type", words.type.join(", "));
  type.dataset.family = entry.family;
  meta.append(status, type, ...[...words.place, ...words.actor].map((w) => element("span", "", w)));
  body.append(title, ...(entry.summary ? [element("p", "entry-summary", entry.summary)] : []), meta);
  li.append(element("p", "entry-when", entry.label), body);
  return li;
}

function element(name, className, text = "") {
  const e = document.createElement(name);
  if (className) e.className = className;
  e.textContent = text;
  return e;
}

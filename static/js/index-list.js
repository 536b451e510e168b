// A timeline longer than its page: answers come from an index that is fetched when the reader first asks.
import { active, asks, fold } from "./query.js";
import { turner } from "./turn.js";

const step = 50; // answers shown at a time

export function indexList(root) {
  const list = root.querySelector("[data-list]");
  const answers = root.querySelector("[data-answers]");
  const more = root.querySelector("button[data-more]");
  const apart = root.querySelectorAll("[data-unfiltered]");
  const turn = turner(list);
  let asked; // the promise of the index
  let index;
  let rest = [];

  // prepare fetches the index, once.
  function prepare() {
    asked ??= fetch(root.dataset.index).then((r) => r.json()).then((columns) => new Index(columns));
    asked.catch(() => { asked = undefined; });
    return asked;
  }

  // next shows the next answers.
  function next() {
    answers.append(...rest.splice(0, step).map((i) => card(index.entry(i))));
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
      index = await prepare();
      rest = index.find(asks(query));
      const n = rest.length;
      if (other) rest.reverse();
      answers.replaceChildren();
      next();
      return n;
    },
  };
}

// An Index answers from columns: {values, rows}, each value once, and for each entry where in values its own is.
class Index {
  constructor(data) {
    Object.assign(this, data);
    this.everything = Uint32Array.from(data.ids.keys());
  }

  // find returns the numbers of the entries that pass the tests. A test is asked once for each value of its column.
  find({ text, ...tests }) {
    let found = this.everything;
    for (const name in tests) {
      const { values, rows } = this.columns[name];
      const passes = values.map(tests[name]);
      found = found.filter((i) => passes[rows[i]]);
    }
    if (text) found = found.filter((i) => text(this.text[i]));
    return [...found];
  }

  // text is what a search reads of each entry, put together when one first asks.
  get text() {
    const said = Object.entries(this.columns).map(([name, { values, rows }]) =>
      [rows, values.map((v) => fold(name === "when" ? v.label : name === "key" ? "" : this.words(name, v).join(" ")))]);
    const text = this.titles.map((title, i) =>
      said.reduce((all, [rows, words]) => all + " " + words[rows[i]], fold(title + " " + (this.summaries[i] ?? ""))));
    Object.defineProperty(this, "text", { value: text });
    return text;
  }

  // words are what the slugs of a facet are called.
  words(facet, slugs) {
    return slugs.split(" ").filter(Boolean).map((slug) => this.names[facet][slug] || slug);
  }

  // entry is all that a card says.
  entry(i) {
    const value = (name) => this.columns[name].values[this.columns[name].rows[i]];
    const say = (facet) => this.words(facet, value(facet));
    return {
      url: this.base + this.ids[i] + "/", title: this.titles[i], summary: this.summaries[i], label: value("when").label,
      status: value("status"), family: this.families[value("type").split(" ")[0]] || "other",
      words: { type: say("type"), status: say("status"), actor: say("actor"), place: say("place") },
    };
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

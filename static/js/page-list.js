// A timeline whose entries are all on the page.
import { active, asks, fold } from "./query.js";
import { turner } from "./turn.js";

export function pageList(root) {
  const list = root.querySelector("[data-list]");
  const apart = root.querySelectorAll("[data-unfiltered]");
  const turn = turner(list);
  let entries;

  // prepare reads the entries off the page, once.
  function prepare() {
    entries ??= [...list.querySelectorAll(".entry")].map((element) => {
      const d = element.dataset;
      return { element, type: d.type, status: d.state, actor: d.actor, place: d.place, key: d.key || "", when: d, text: fold(element.textContent) };
    });
  }

  return {
    prepare,
    // show hides what does not answer, and returns how many entries do.
    async show(query, other) {
      prepare();
      turn(other);
      const tests = Object.entries(asks(query));
      let n = 0;
      for (const e of entries) {
        const yes = tests.every(([name, test]) => test(e[name]));
        e.element.hidden = !yes;
        if (yes) n++;
      }
      for (const group of list.querySelectorAll(".year, .month")) {
        const left = group.querySelectorAll(".entry:not([hidden])").length;
        group.hidden = !left;
        const count = group.matches(".month") && group.querySelector(".count");
        if (count) count.textContent = left;
      }
      for (const e of apart) e.hidden = active(query);
      return n;
    },
  };
}

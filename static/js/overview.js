// The strip: one stop for the Tab key, arrows between its bars, and a stretch of time by dragging over them.
export function overview() {
  const strip = document.querySelector(".strip");
  const bars = strip ? [...strip.querySelectorAll("a.bar")] : [];
  if (!bars.length) return;
  bars.forEach((bar, i) => bar.setAttribute("tabindex", i ? -1 : 0));
  strip.addEventListener("keydown", (event) => {
    const forward = getComputedStyle(strip).direction === "rtl" ? "ArrowLeft" : "ArrowRight";
    const here = bars.indexOf(document.activeElement);
    const to = { ArrowRight: 1, ArrowLeft: -1 }[event.key] * (forward === "ArrowRight" ? 1 : -1);
    const next = event.key === "Home" ? bars[0] : event.key === "End" ? bars.at(-1) : to && bars[here + to];
    if (!next) return;
    event.preventDefault();
    bars[here].setAttribute("tabindex", -1);
    next.setAttribute("tabindex", 0);
    next.focus();
  });
  if (document.querySelector("[data-module=timeline]")) brush(strip, bars);
}

// brush lets a mouse or a pen choose from one bar to another.
function brush(strip, bars) {
  let from;
  let dragged = false;
  const middle = (bar) => { const { left, right } = bar.querySelector(".bar-hit").getBoundingClientRect(); return (left + right) / 2; };
  const off = (bar, event) => Math.abs(middle(bar) - event.clientX);
  const at = (event) => bars.reduce((best, bar) => (off(bar, event) < off(best, event) ? bar : best));
  const show = (a, b) => {
    const [i, j] = [bars.indexOf(a), bars.indexOf(b)].sort((x, y) => x - y);
    bars.forEach((bar, k) => bar.classList.toggle("chosen", k >= i && k <= j));
    return [bars[i], bars[j]];
  };
  strip.addEventListener("dragstart", (event) => event.preventDefault());
  strip.addEventListener("pointerdown", (event) => {
    if (event.pointerType === "touch" || event.button) return;
    from = at(event);
    dragged = false;
  });
  strip.addEventListener("pointermove", (event) => {
    if (!from || (at(event) === from && !dragged)) return;
    dragged = true;
    show(from, at(event));
  });
  addEventListener("pointerup", (event) => {
    if (from && dragged) {
      const [a, b] = show(from, at(event));
      document.dispatchEvent(new CustomEvent("dateline:range", { detail: { from: a.dataset.from, to: b.dataset.to } }));
    }
    from = undefined;
  });
  strip.addEventListener("click", (event) => { if (dragged) event.preventDefault(); dragged = false; });
}

// The switch between dark and light.
const root = document.documentElement;

// dark tells whether the page is dark now, by choice or by the system's preference.
function dark() {
  return (root.dataset.theme || (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light")) === "dark";
}

export function theme() {
  const button = document.querySelector("[data-module=theme]");
  if (!button) return;
  const show = () => button.setAttribute("aria-pressed", dark());
  button.addEventListener("click", () => {
    root.dataset.theme = dark() ? "light" : "dark";
    try { localStorage.setItem("theme", root.dataset.theme); } catch { /* not remembered */ }
    show();
  });
  show();
}

// What is shown from another site: a button that says who will be told, and a frame once the reader has pressed it.
export function elsewhere() {
  for (const place of document.querySelectorAll("[data-module=elsewhere]")) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "button";
    button.textContent = place.dataset.load;
    button.addEventListener("click", () => {
      const shown = frame(place.querySelector("a"));
      button.replaceWith(shown);
      shown.focus();
    });
    place.prepend(button);
  }
}

// frame shows what a link leads to, kept from this page and untold where it is shown.
function frame(link) {
  const f = document.createElement("iframe");
  f.title = link.textContent;
  f.loading = "lazy";
  f.referrerPolicy = "no-referrer";
  f.sandbox = "allow-scripts allow-same-origin allow-popups allow-presentation";
  f.allow = "fullscreen";
  f.src = link.href;
  return f;
}

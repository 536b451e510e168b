// Runs before the page is drawn, so that nothing moves: shows what needs a script, and keeps the reader's choice of dark or light.
const { dataset } = document.documentElement;
dataset.script = "on";
try {
  const choice = localStorage.getItem("theme");
  if (choice) dataset.theme = choice;
} catch { /* no storage: the system's preference stands */ }

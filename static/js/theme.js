// Runs before the page is drawn: the reader's choice of dark or light, remembered.
try {
  const choice = localStorage.getItem("theme");
  if (choice) document.documentElement.dataset.theme = choice;
} catch { /* no storage: the system's preference stands */ }

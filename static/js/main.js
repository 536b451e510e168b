// What a page gains from a script. Each module finds its own elements; where one fails, the page stays as it was.
import { theme } from "./theme-switch.js";
import { timeline } from "./timeline.js";
import { overview } from "./overview.js";
import { print } from "./print.js";
import { elsewhere } from "./elsewhere.js";

for (const start of [theme, timeline, overview, print, elsewhere]) {
  try { start(); } catch (error) { console.error(error); }
}

// What the page gains from a script. Each module finds its own elements; where one fails, the page stays as it was.
import { theme } from "./theme-switch.js";
theme();

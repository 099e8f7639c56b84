// In the place of functions.js for a pane that cannot have it: Office.js is late or blocked, or functions.js did not come or
// did not run. It holds the same and registers nothing.
import { hold } from './held';

hold();

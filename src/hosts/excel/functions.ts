// The script that Excel runs for the functions, in the shared runtime and in the JavaScript-only one.
import { hold } from './held';
import { registerFunctions } from './register';

hold();
registerFunctions();

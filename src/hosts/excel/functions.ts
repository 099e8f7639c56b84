// The script that Excel runs for the functions, in the shared runtime and in the JavaScript-only one.
import { registerFunctions } from './register';

registerFunctions();

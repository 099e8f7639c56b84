// Names that Excel has already, from two published lists: the worksheet functions of Office.js and those of the
// workbench's grid, which follows Excel's reference up to the dynamic-array functions.
import { readFileSync } from 'node:fs';

const officeTypes = readFileSync(require.resolve('@types/office-js/index.d.ts'), 'utf8');
const start = officeTypes.indexOf('class Functions extends OfficeExtension.ClientObject');
const functionsClass = officeTypes.slice(start, officeTypes.indexOf('\n    }\n', start));
// Office.js writes T.DIST.2T as t_Dist_2T.
const ofOffice = [...functionsClass.matchAll(/^ {8}([a-z]\w*)\(.*FunctionResult</gm)].map(([, name = '']) =>
  name.replaceAll('_', '.').toUpperCase(),
);

const gridSource = readFileSync(require.resolve('@univerjs/engine-formula/lib/cjs/index.js'), 'utf8');
const ofGrid = [...gridSource.matchAll(/FUNCTION_NAMES_\w+\["?\w*"?\]? ?= ?["'`]([A-Z][A-Z0-9.]+)["'`]/g)].map(
  ([, name = '']) => name,
);

export const builtInNames: ReadonlySet<string> = new Set([...ofOffice, ...ofGrid]);

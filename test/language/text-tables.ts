// The tables of texts in the source: `texts` and `words`, with the code that takes a text out of them by its key.
import ts from 'typescript';
import { nodesOf } from './texts-in-source';

export interface TextTable {
  readonly file: string;
  readonly keys: readonly string[];
  /** Keys that code names: as a property, or as a text where a function looks it up. */
  readonly used: ReadonlySet<string>;
  /** Keys that a look-up names and the table does not have. */
  readonly missing: readonly string[];
}

/** Functions that look a key up, with the place of the key among their arguments, and the folders that speak of keys. */
interface LookUp {
  readonly functions: Readonly<Record<string, number>>;
  readonly folders: readonly string[];
}

const lookUps: Readonly<Record<string, LookUp>> = {
  'src/pane/texts.ts': {
    functions: { say: 0, phrase: 1 },
    folders: ['src/pane/', 'src/hosts/excel/', 'scripts/manifest/'],
  },
  'src/hosts/excel/pane-failure.ts': { functions: {}, folders: ['src/hosts/excel/'] },
  'src/hosts/workbench/tables/texts.ts': { functions: {}, folders: ['src/hosts/workbench/tables/'] },
  'scripts/docs/words.ts': { functions: { word: 1 }, folders: ['scripts/docs/'] },
};

export const textTables = (files: readonly ts.SourceFile[]): TextTable[] =>
  files.flatMap((file) =>
    file.statements.flatMap((statement) => {
      const [declared] = ts.isVariableStatement(statement) ? statement.declarationList.declarations : [];
      const name = declared?.name.getText() ?? '';
      const content = declared?.initializer && objectIn(declared.initializer);
      return (name === 'texts' || name === 'words') && declared && content
        ? [tableOf(file, name, content, declared, files)]
        : [];
    }),
  );

const objectIn = (node: ts.Expression): ts.ObjectLiteralExpression | undefined => {
  if (ts.isSatisfiesExpression(node) || ts.isAsExpression(node)) return objectIn(node.expression);
  return ts.isObjectLiteralExpression(node) ? node : undefined;
};

function tableOf(
  file: ts.SourceFile,
  name: string,
  content: ts.ObjectLiteralExpression,
  declared: ts.VariableDeclaration,
  files: readonly ts.SourceFile[],
): TextTable {
  const keys = content.properties.map((each) => each.name?.getText() ?? '');
  const lookUp = lookUps[file.fileName];
  // A table that is not exported speaks in its own file alone.
  const isOwn = !(ts.getCombinedModifierFlags(declared) & ts.ModifierFlags.Export);
  const speaking = files.filter(
    (each) => (each !== file || isOwn) && lookUp?.folders.some((folder) => each.fileName.startsWith(folder)),
  );
  const lookedUp = speaking.flatMap((each) => keysLookedUp(each, lookUp?.functions ?? {}));
  const properties = files
    .filter((each) => each === file || imports(each, file, name))
    .flatMap((each) => propertiesOf(each, name));
  return {
    file: file.fileName,
    keys,
    used: new Set([...properties, ...lookedUp, ...speaking.flatMap(textsIn)]),
    missing: [...properties, ...lookedUp].filter((key) => !keys.includes(key)),
  };
}

/** Whether a file imports the name from the table's own module. */
const imports = (file: ts.SourceFile, table: ts.SourceFile, name: string): boolean =>
  file.statements.some((each) => {
    if (!ts.isImportDeclaration(each) || !ts.isStringLiteral(each.moduleSpecifier)) return false;
    const path = new URL(`${each.moduleSpecifier.text}.ts`, `file:///${file.fileName}`).pathname.slice(1);
    return path === table.fileName && new RegExp(`\\b${name}\\b`).test(each.importClause?.getText() ?? '');
  });

const propertiesOf = (file: ts.SourceFile, name: string): string[] =>
  [...nodesOf(file)].flatMap((node) =>
    ts.isPropertyAccessExpression(node) && node.expression.getText() === name ? [node.name.text] : [],
  );

function keysLookedUp(file: ts.SourceFile, functions: LookUp['functions']): string[] {
  return [...nodesOf(file)].flatMap((node) => {
    const place = ts.isCallExpression(node) ? functions[node.expression.getText()] : undefined;
    const key = place === undefined ? undefined : (node as ts.CallExpression).arguments[place];
    return key && ts.isStringLiteral(key) ? [key.text] : [];
  });
}

/** Texts that may be a key: not the names of modules, of properties, of attributes of the page or of types. */
const textsIn = (file: ts.SourceFile): string[] =>
  [...nodesOf(file)].flatMap((node) => {
    const isKey =
      ts.isStringLiteral(node) &&
      !ts.isImportDeclaration(node.parent) &&
      !ts.isJsxAttribute(node.parent) &&
      !(ts.isPropertyAssignment(node.parent) && node.parent.name === node) &&
      !ts.isBinaryExpression(node.parent);
    return isKey ? [node.text] : [];
  });

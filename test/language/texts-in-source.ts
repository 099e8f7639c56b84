// Every text of the source in both languages: `{ en, fr }` wherever it stands, and the two first arguments of a function whose
// parameters are called so.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';

export interface SourceText {
  readonly at: string;
  readonly en: string;
  readonly fr: string;
}

const root = join(__dirname, '..', '..');
const folders = ['src', 'scripts'];

export const sourceFiles: readonly ts.SourceFile[] = folders.flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => {
      const file = join(root, folder, path);
      return ts.createSourceFile(relative(root, file), readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
    }),
);

export function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node;
  const children: ts.Node[] = [];
  ts.forEachChild(node, (child) => void children.push(child));
  for (const child of children) yield* nodesOf(child);
}

/** A written text; `…` in braces where a template fills something in. */
export function textOf(node: ts.Node | undefined): string | undefined {
  if (node === undefined) return undefined;
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  return node.head.text + node.templateSpans.map(({ literal }) => `{…}${literal.text}`).join('');
}

const propertyOf = (node: ts.ObjectLiteralExpression, name: string): ts.Node | undefined =>
  node.properties.find((each) => ts.isPropertyAssignment(each) && each.name.getText() === name)?.getChildAt(2);

/** Names of the file's functions whose parameters begin with `en, fr`. */
const pairTakers = (nodes: readonly ts.Node[]): string[] =>
  nodes.flatMap((node) => {
    if (!ts.isFunctionLike(node)) return [];
    const [first, second] = node.parameters.map(({ name }) => name.getText());
    const named = ts.isVariableDeclaration(node.parent) ? node.parent.name : node.name;
    return first === 'en' && second === 'fr' && named ? [named.getText()] : [];
  });

export function textsOf(file: ts.SourceFile): SourceText[] {
  const nodes = [...nodesOf(file)];
  const takers = pairTakers(nodes);
  return nodes.flatMap((node) => {
    const [first, second] = ts.isObjectLiteralExpression(node)
      ? [propertyOf(node, 'en'), propertyOf(node, 'fr')]
      : ts.isCallExpression(node) && takers.includes(node.expression.getText())
        ? node.arguments
        : [];
    const [en, fr] = [textOf(first), textOf(second)];
    if (en === undefined || fr === undefined) return [];
    const { line } = file.getLineAndCharacterOfPosition(node.getStart());
    return [{ at: `${file.fileName}:${line + 1}`, en, fr }];
  });
}

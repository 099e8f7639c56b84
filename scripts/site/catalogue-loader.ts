// For functions.js: a file of the catalogue without what no function answers, which is cut out of its source.
import ts from 'typescript';
import { answeredInEnglish, unanswered } from './catalogue-rest';

export default function catalogueLoader(source: string): string {
  const file = ts.createSourceFile('record.ts', source, ts.ScriptTarget.Latest, true);
  const cuts = cutsIn(file).sort((a, b) => b.pos - a.pos);
  return cuts.reduce((text, { pos, end }) => text.slice(0, pos) + text.slice(end).replace(/^\s*,/, ''), source);
}

function cutsIn(node: ts.Node): ts.Node[] {
  if (ts.isPropertyAssignment(node)) {
    const name = node.name.getText();
    if (unanswered.has(name)) return [node];
    if (answeredInEnglish.has(name) && ts.isObjectLiteralExpression(node.initializer)) {
      return node.initializer.properties.filter(
        (each) => ts.isPropertyAssignment(each) && each.name.getText() === 'fr',
      );
    }
  }
  const cuts: ts.Node[] = [];
  ts.forEachChild(node, (child) => {
    cuts.push(...cutsIn(child));
  });
  return cuts;
}

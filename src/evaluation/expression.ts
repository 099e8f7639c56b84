// Evaluates a formula of the functions and plain arithmetic, as text: `GW.GRIDSHARE(GW.POWERFORENERGY(176),"US")*100`. Each call
// takes the same way as a user's. Not what a sheet's own engine does: no ranges, no cells, no functions of Excel.
import jsep from 'jsep';
import { isRefusal } from '../catalogue/arguments/argument';
import type { Answer, CellValue } from '../cells/value';
import { namespace } from '../formula/print';

/** Asks a function of the catalogue. */
export type Ask = (name: string, given: readonly CellValue[]) => Answer<CellValue>;

// As a sheet has it, above multiplication.
jsep.addBinaryOp('^', 11);

const arithmetic: Readonly<Record<string, (left: number, right: number) => number>> = {
  '+': (left, right) => left + right,
  '-': (left, right) => left - right,
  '*': (left, right) => left * right,
  '/': (left, right) => left / right,
  '^': (left, right) => left ** right,
};

/** @param text without its equals sign; throws where it is no such formula */
export const evaluateExpression = (text: string, ask: Ask): Answer<CellValue> => valueOf(jsep(text), ask);

function valueOf(expression: jsep.Expression, ask: Ask): Answer<CellValue> {
  const node = expression as jsep.CoreExpression;
  switch (node.type) {
    case 'Literal':
      return node.value as CellValue;
    case 'UnaryExpression':
      return sign(node.operator, valueOf(node.argument, ask));
    case 'BinaryExpression':
      return combined(node.operator, valueOf(node.left, ask), valueOf(node.right, ask));
    case 'CallExpression':
      return called(node, ask);
    default:
      throw new Error(`A ${node.type} is no part of a formula of the functions.`);
  }
}

function combined(operator: string, left: Answer<CellValue>, right: Answer<CellValue>): Answer<CellValue> {
  const refused = [left, right].find(isRefusal);
  if (refused !== undefined) return refused;
  const reckon = arithmetic[operator];
  if (reckon === undefined || typeof left !== 'number' || typeof right !== 'number') {
    throw new Error(`${operator} stands between what is no number, or is no arithmetic.`);
  }
  return reckon(left, right);
}

function sign(operator: string, value: Answer<CellValue>): Answer<CellValue> {
  if (isRefusal(value)) return value;
  if (operator !== '-' || typeof value !== 'number') throw new Error(`${operator} stands before what is no number.`);
  return -value;
}

function called({ callee, arguments: given }: jsep.CallExpression, ask: Ask): Answer<CellValue> {
  const { object, property } = callee as Partial<jsep.MemberExpression>;
  if ((object as jsep.Identifier | undefined)?.name !== namespace) {
    throw new Error(`Only functions of ${namespace} can be called.`);
  }
  const values = given.map((each) => valueOf(each, ask));
  const refused = values.find(isRefusal);
  return refused ?? ask((property as jsep.Identifier).name, values as CellValue[]);
}

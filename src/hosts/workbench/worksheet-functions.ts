// The catalogue's functions as Univer calls them. Univer's engine stays dead for the session once a function throws, so
// nothing is thrown here, and a defect of ours comes out as a cell that says so.
import type { Nullable } from '@univerjs/core';
import {
  ArrayValueObject,
  BaseFunction,
  type BaseValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/engine-formula';
import { catalogue } from '../../catalogue';
import { syntaxOf } from '../../catalogue/help';
import type { FunctionRecord } from '../../catalogue/record';
import type { Raw } from '../../cells/raw-cell';
import { badValue, Refusal } from '../../cells/refusal';
import type { Answer, CellValue } from '../../cells/value';
import type { Language } from '../../data/shapes';
import { call, defectIn, type Result } from '../../evaluation/call';
import { namespace } from '../../formula/print';
import { sentenceOf } from '../../language/in-words';
import { sentenceMark } from './sentence-mark';

type Outcome = ReturnType<BaseFunction['calculate']>;
type WorksheetFunction = [new (name: string) => BaseFunction, string];

/** Each function of the catalogue as a class of its own, with the name that is typed in a cell. */
export const worksheetFunctions = (language: Language): WorksheetFunction[] =>
  catalogue.map((record) => [classOf(record, language), `${namespace}.${record.name}`]);

function classOf(record: FunctionRecord, language: Language): WorksheetFunction[0] {
  return class extends BaseFunction {
    // Outside these bounds Univer answers a bare #N/A; inside them the sentences come from here.
    override minParams = 0;
    override maxParams = 255;

    override calculate(...given: BaseValueObject[]): Outcome {
      try {
        return given.length > record.parameters.length
          ? fromAnswer(badValue({ code: 'too-many-arguments', syntax: syntaxOf(record, 'en') }), language)
          : fromResult(call(record, given.map(rawOf)), language);
      } catch (defect) {
        return fromAnswer(defectIn(record, defect), language);
      }
    }
  };
}

function rawOf(given: BaseValueObject): Raw {
  if (!(given instanceof ArrayValueObject)) return rawCell(given);
  const rows = given.getArrayValue();
  return Array.from({ length: given.getRowCount() }, (_, row) =>
    Array.from({ length: given.getColumnCount() }, (_, column) => rawCell(rows[row]?.[column])),
  );
}

function rawCell(given: Nullable<BaseValueObject>): Raw {
  if (given === null || given === undefined || given.isNull()) return null;
  return given instanceof ErrorValueObject ? { code: given.getErrorType() } : given.getValue();
}

function fromResult(result: Result, language: Language): Outcome {
  const [first] = result;
  if (first?.[0] === undefined) return fromAnswer(badValue({ code: 'no-cells' }), language);
  if (result.length === 1 && first.length === 1) return fromAnswer(first[0], language);
  return ArrayValueObject.create({
    calculateValueList: result.map((row) => row.map((answer) => fromAnswer(answer, language))),
    rowCount: result.length,
    columnCount: first.length,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

function fromAnswer(answer: Answer<CellValue>, language: Language): BaseValueObject {
  if (answer instanceof Refusal) return fromRefusal(answer, language);
  if (typeof answer === 'number') return NumberValueObject.create(answer);
  return typeof answer === 'boolean' ? BooleanValueObject.create(answer) : StringValueObject.create(answer);
}

const errorTypes = new Map<string, ErrorType>(Object.values(ErrorType).map((type) => [type, type]));

// Not ErrorValueObject.create: its instances are shared between cells, and this one carries a mark.
function fromRefusal(refusal: Refusal, language: Language): ErrorValueObject {
  const { error } = refusal;
  const sentence = sentenceOf(refusal, language);
  return new ErrorValueObject(errorTypes.get(error) ?? ErrorType.VALUE, sentence).withCustomData(
    sentenceMark(error, sentence),
  );
}

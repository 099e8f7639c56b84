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
import { namespace } from '../../formula/print';
import { badValue, CellError, type CellValue } from '../../cells/cell-error';
import type { FunctionRecord } from '../../catalogue/record';
import { syntaxOf } from '../../catalogue/help';
import { call, defectIn, type Result } from '../../evaluation/call';
import type { Answer, Raw } from '../../cells/raw';
import { fromExcel } from '../../cells/error-cell';
import { sentenceMark } from './sentence-mark';

type Outcome = ReturnType<BaseFunction['calculate']>;
type WorksheetFunction = [new (name: string) => BaseFunction, string];

/** Each function of the catalogue as a class of its own, with the name that is typed in a cell. */
export const worksheetFunctions = (): WorksheetFunction[] =>
  catalogue.map((record) => [classOf(record), `${namespace}.${record.name}`]);

function classOf(record: FunctionRecord): WorksheetFunction[0] {
  return class extends BaseFunction {
    // Outside these bounds Univer answers a bare #N/A; inside them the sentences come from here.
    override minParams = 0;
    override maxParams = 255;

    override calculate(...given: BaseValueObject[]): Outcome {
      try {
        return given.length > record.parameters.length
          ? fromAnswer(badValue(`More arguments than the function takes. Usage: ${syntaxOf(record)}`))
          : fromResult(call(record, given.map(rawOf)));
      } catch (defect) {
        return fromAnswer(defectIn(record, defect));
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
  return given instanceof ErrorValueObject ? fromExcel({ code: given.getErrorType() }) : given.getValue();
}

function fromResult(result: Result): Outcome {
  const [first] = result;
  if (first?.[0] === undefined) return fromAnswer(badValue('The function gave no cells.'));
  if (result.length === 1 && first.length === 1) return fromAnswer(first[0]);
  return ArrayValueObject.create({
    calculateValueList: result.map((row) => row.map(fromAnswer)),
    rowCount: result.length,
    columnCount: first.length,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

function fromAnswer(answer: Answer<CellValue>): BaseValueObject {
  if (answer instanceof CellError) return fromError(answer);
  if (typeof answer === 'number') return NumberValueObject.create(answer);
  return typeof answer === 'boolean' ? BooleanValueObject.create(answer) : StringValueObject.create(answer);
}

const errorTypes = new Map<string, ErrorType>(Object.values(ErrorType).map((type) => [type, type]));

// Not ErrorValueObject.create: its instances are shared between cells, and this one carries a mark.
function fromError({ code, sentence }: CellError): ErrorValueObject {
  return new ErrorValueObject(errorTypes.get(code) ?? ErrorType.VALUE, sentence).withCustomData(
    sentenceMark(code, sentence),
  );
}

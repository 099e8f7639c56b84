// Refusals as Excel's own error objects.
import type { CellError } from '../../cells/cell-error';

export const errorToExcel = ({ code, sentence }: CellError): CustomFunctions.Error =>
  new CustomFunctions.Error(excelCode(code), sentence);

// A code is the text of Excel's own enumeration, so no table of names is needed; the type does not know that.
const excelCode = (code: CellError['code']) => code as unknown as CustomFunctions.ErrorCode;

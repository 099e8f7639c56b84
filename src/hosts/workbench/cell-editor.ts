// The editor of a cell, which opens when somebody types.
import {
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
  type DocumentDataModel,
  IUniverInstanceService,
  type Univer,
  UniverInstanceType,
} from '@univerjs/core';

/** What stands in the cell's editor, which the formula bar shares. Univer ends it with a line of its own. */
export function textOfEditor(univer: Univer): string {
  const units = univer.__getInjector().get(IUniverInstanceService);
  const editor = units.getUnit<DocumentDataModel>(DOCS_NORMAL_EDITOR_UNIT_ID_KEY, UniverInstanceType.UNIVER_DOC);
  return (editor?.getSnapshot().body?.dataStream ?? '').replace(/\r\n$/, '');
}

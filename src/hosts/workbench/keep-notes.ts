// Univer replaces a cell's custom data by that of an error which is calculated there. The note in it goes along.
import { ICommandService, ObjectMatrix } from '@univerjs/core';
import { type ISetRangeValuesMutationParams, SetRangeValuesMutation } from '@univerjs/preset-sheets-core';
import { customWithNote, noteIn } from './cell-note';
import type { Grid } from './grid';
import { sheetOf } from './grid-cell';

export function keepNotes(grid: Grid): void {
  const commands = grid.univer.__getInjector().get(ICommandService);
  commands.beforeCommandExecuted(({ id, params }, options) => {
    if (id !== SetRangeValuesMutation.id || !options?.applyFormulaCalculationResult) return;
    addNotes(grid, params as ISetRangeValuesMutationParams);
  });
}

function addNotes(grid: Grid, { subUnitId, cellValue }: ISetRangeValuesMutationParams): void {
  const cells = sheetOf(grid, subUnitId).getSheet().getCellMatrix();
  new ObjectMatrix(cellValue).forValue((row, column, result) => {
    const note = noteIn(cells.getValue(row, column)?.custom);
    if (result?.custom && note !== '') result.custom = { ...result.custom, ...customWithNote(note) };
  });
}

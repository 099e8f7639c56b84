// All sentences of the add-in in English.
export const en = {
  host: {
    'nothing-selected': 'No cell is selected: click a cell first.',
    'no-cell-selected': 'Select one cell in the sheet, then try again.',
    protected: 'Excel refuses to change this cell: the sheet or the workbook is protected.',
    'cell-being-edited': 'A cell is being edited. Press Enter in the sheet, then try again.',
    'sheet-gone': 'The sheet of this cell is no longer in the workbook, so nothing was changed.',
    'does-not-fit': 'This would reach beyond the edge of the sheet, so nothing was changed.',
    'too-large': 'This is more than Excel passes on at once. Select fewer cells, then try again.',
    'no-notes': 'This version of Excel has no notes that an add-in can write, so nothing was changed.',
    unanswered: {
      excel: (said: string) => `Excel answers: ${said}`,
      workbench: (said: string) => `The spreadsheet answers: ${said}`,
    },
  },
} as const;

type InAnyLanguage<Said> = Said extends string
  ? string
  : Said extends (...filling: infer Filling) => string
    ? (...filling: Filling) => string
    : { readonly [Key in keyof Said]: InAnyLanguage<Said[Key]> };

/** What every language has to say: a sentence that one lacks is a type error. */
export type Sentences = InAnyLanguage<typeof en>;

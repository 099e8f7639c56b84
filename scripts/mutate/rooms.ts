// What mutation testing changes, room by room, and the tests that must notice: those of the room itself, and the worked examples
// where a room is tried through whole calls. All tests against all faults would find a few more and take days; and a room whose
// faults only the tests of another room find is not tested well. What only a page can show is left to the end-to-end tests.

export interface Room {
  /** Globs of the files that get faults. */
  readonly mutate: readonly string[];
  /** Globs of the tests that run, below test/, without `.test.ts`. */
  readonly tests: readonly string[];
}

const excelFiles = 'cards,commands,draw-draft,errors,excel-blocks,excel-formulas,excel-host,metadata,register,sending';

export const rooms: Readonly<Record<string, Room>> = {
  calculation: { mutate: ['src/calculation/**/*.ts'], tests: ['calculation/**/*', 'catalogue/{anchors,examples}'] },
  evaluation: {
    mutate: ['src/catalogue/arguments/**/*.ts', 'src/evaluation/**/*.ts', 'src/cells/**/*.ts'],
    tests: ['evaluation/**/!(fuzz|tall-range)', 'catalogue/{anchors,examples}'],
  },
  data: {
    mutate: ['src/data/*.ts'],
    tests: ['data/**/*', 'evaluation/{listed-ids,place-ids,unknown-ids}', 'catalogue/{tables,yearly-cost}'],
  },
  language: {
    mutate: ['src/language/*.ts'],
    tests: ['language/{as-written,harmless-text,numbers,refusals}', 'evaluation/bad-input'],
  },
  workbook: { mutate: ['src/formula/**/*.ts', 'src/workbook/**/*.ts'], tests: ['{formula,workbook}/**/*'] },
  hosts: {
    mutate: [`src/hosts/excel/{${excelFiles}}.ts`, 'src/hosts/workbench/draw-draft.ts'],
    tests: ['hosts/**/!(policy|as-in-excel)'],
  },
  pane: {
    mutate: [
      'src/pane/{live-formula,sections,words}.ts',
      'src/pane/{figures/headlines,partnerships/partnership-fields,search/search}.ts',
    ],
    tests: ['pane/**/*'],
  },
};

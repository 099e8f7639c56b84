// The grid: Univer with our functions, in the page's language. Only this file knows how Univer is put together.
import '@univerjs/preset-sheets-core/lib/index.css';
import { type IWorkbookData, LogLevel, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { CalculationMode, UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import { defaultTheme } from '@univerjs/themes';
import type { Language } from '../../data/shapes';
import { keepTokens } from './formula-tokens';
import { functionList } from './function-list';
import { localeOf, locales } from './grid-locales';
import { nameControls } from './grid-controls';
import { hiddenMenus } from './hidden-menus';
import { refuseFormulas } from './refused-formulas';
import { showCellsIn } from './shown-cells';
import { closeListBehindName, suggestAll } from './suggestions';
import { keepTypedCells } from './typed-cells';
import { worksheetFunctions } from './worksheet-functions';

export interface Grid {
  readonly api: FUniver;
  readonly univer: Univer;
}

export function openGrid(container: HTMLElement, language: Language, workbook: Partial<IWorkbookData>): Grid {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const univer = new Univer({
    theme: defaultTheme,
    darkMode: dark.matches,
    locale: localeOf[language],
    locales,
    logLevel: LogLevel.WARN,
  });
  for (const plugin of preset(container, language).plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(...plugin);
    else univer.registerPlugin(plugin);
  }
  const api = FUniver.newAPI(univer);
  api.createWorkbook({ ...workbook, locale: localeOf[language] }).setNumfmtLocal(language);
  // Univer registers its services when the first workbook starts its plugins.
  suggestAll(univer);
  closeListBehindName(univer, container);
  keepTokens(univer);
  refuseFormulas(univer);
  keepTypedCells(univer, language);
  showCellsIn(univer, language);
  nameControls(univer, document.body, language);
  dark.addEventListener('change', ({ matches }) => api.toggleDarkMode(matches));
  return { api, univer };
}

const preset = (container: HTMLElement, language: Language) =>
  UniverSheetsCorePreset({
    container,
    ribbonType: 'simple',
    menu: hiddenMenus,
    // Tabs for the sheets, and nothing else of Univer's footer: the line below the grid is the status line.
    footer: { sheetBar: true, statisticBar: false, menus: false, zoomSlider: false },
    disableAutoFocus: true,
    formula: {
      function: worksheetFunctions(language),
      description: functionList(language),
      initialFormulaComputing: CalculationMode.FORCED,
    },
  });

// Univer's buttons that make no sense here, or that crowd the number formats out of the toolbar.
import type { MenuConfig } from '@univerjs/preset-sheets-core';

const hidden = [
  'sheet.command.set-once-format-painter',
  'sheet.command.clear-selection-all',
  'sheet.command.set-range-font-family',
  'sheet.command.set-range-fontsize',
  'sheet.command.set-range-font-increase',
  'sheet.command.set-range-font-decrease',
  'sheet.command.set-range-underline',
  'sheet.command.set-range-stroke',
  'sheet.command.set-border-basic',
  'sheet.command.set-vertical-text-align',
  'sheet.command.set-text-wrap',
  'sheet.command.set-text-rotation',
  'sheet.command.add-worksheet-merge',
  'sheet.command.add-range-protection-from-toolbar',
  'sheet.contextMenu.permission',
  'sheet.toolbar.text-to-number',
  // Nobody but the reader is here, whom a protected sheet could be kept from.
  ...['add-range-protection', 'delete-worksheet-protection', 'change-sheet-protection', 'view-sheet-permission'].map(
    (command) => `sheet.command.${command}-from-sheet-bar`,
  ),
  ...['financial', 'logical', 'text', 'date', 'lookup', 'math'].map(functionsOf),
  ...['statistical', 'engineering', 'information', 'database'].map(functionsOf),
];

function functionsOf(category: string): string {
  return `formula-ui.operation.insert-function.${category}`;
}

export const hiddenMenus: MenuConfig = Object.fromEntries(hidden.map((id) => [id, { hidden: true }]));

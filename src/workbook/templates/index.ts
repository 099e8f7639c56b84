// The sheets that the workbench opens with, in their order, and that any other host can add.
import type { SheetDraft } from '../draft';
import { announcement } from './announcement';
import { claims } from './claims';
import { cost } from './cost';
import { moneySheet } from './money';
import { standingSheet } from './standing';

export const drafts: readonly SheetDraft[] = [announcement, cost, standingSheet, moneySheet, claims];

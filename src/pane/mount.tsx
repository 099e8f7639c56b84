import { render } from 'preact';
import type { Language } from '../data/shapes';
import type { Host } from '../workbook/host';
import './styles/theme.css';
import './styles/layout.css';
import './styles/controls.css';
import './ui/tabs.css';
import './ui/cards.css';
import './ui/formulas.css';
import './search/search.css';
import './figures/figures.css';
import './partnerships/partnerships.css';
import './functions/functions.css';
import './styles/preferences.css';
import { Pane } from './pane';

export interface PaneOptions {
  /** undefined: nothing can be inserted, all can be read and copied. */
  readonly host: Host | undefined;
  readonly language: Language;
  /** A sentence above the content for as long as it is true. */
  readonly notice?: string;
  /** Completes the records of which the first view shows a part. Left out: they are whole. */
  readonly bringRest?: () => Promise<unknown>;
}

const mounted = new WeakSet<HTMLElement>();

/** Shows the pane in an element; called again on the same element, it updates the pane and keeps what is open in it. */
export function mountPane(element: HTMLElement, options: PaneOptions): void {
  if (!mounted.has(element)) element.replaceChildren();
  mounted.add(element);
  render(<Pane {...options} />, element);
}

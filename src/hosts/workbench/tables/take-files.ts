// The ways of a file into the page and out of it: two buttons, and dropping.
import type { Language } from '../../../data/shapes';
import type { Grid } from '../grid';
import type { Notices } from '../notices';
import { filled } from '../notices';
import { openFile } from './open-file';
import { saveFile } from './save-file';
import { texts } from './texts';

export interface FileButtons {
  readonly open: HTMLButtonElement;
  readonly save: HTMLButtonElement;
}

export function takeFiles(
  page: HTMLElement,
  buttons: FileButtons,
  grid: Grid,
  notices: Notices,
  language: Language,
): void {
  const open = async (files: FileList | null): Promise<void> => {
    const [file, second] = files ?? [];
    if (file === undefined) return;
    if (second !== undefined) notices.say(filled(texts.severalFiles, language, { name: file.name }));
    await openFile(grid, notices, language, file);
  };
  const chooser = document.createElement('input');
  chooser.type = 'file';
  chooser.accept = '.csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain';
  chooser.addEventListener('change', () => {
    void open(chooser.files).then(() => (chooser.value = ''));
  });
  buttons.open.addEventListener('click', () => chooser.click());
  buttons.save.addEventListener('click', () => saveFile(grid, notices, language));
  // Before the grid, which takes pictures; and without it the browser would leave the page for the file.
  const isFile = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true;
  const over = (event: DragEvent): void => {
    if (!isFile(event)) return;
    event.preventDefault();
    page.dataset.dropping = 'true';
  };
  const leave = (event: DragEvent): void => {
    if (event.relatedTarget === null) delete page.dataset.dropping;
  };
  const drop = (event: DragEvent): void => {
    if (!isFile(event)) return;
    event.preventDefault();
    event.stopPropagation();
    delete page.dataset.dropping;
    void open(event.dataTransfer?.files ?? null);
  };
  addEventListener('dragover', over, { capture: true });
  addEventListener('dragleave', leave, { capture: true });
  addEventListener('drop', drop, { capture: true });
}

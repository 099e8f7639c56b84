// The ways of a file into the page and out of it: two buttons, and dropping.
import type { Language } from '../../../data/shapes';
import { filled } from '../../../language/filled';
import type { Grid } from '../grid';
import type { Notices } from '../notices';
import { openFile } from './open-file';
import { saveFile } from './save-file';
import { texts } from './texts';

interface Page {
  readonly files: FileButtons;
  readonly enterGrid: () => void;
}

export interface FileButtons {
  readonly open: HTMLButtonElement;
  readonly save: HTMLButtonElement;
}

export function takeFiles({ files, enterGrid }: Page, grid: Grid, notices: Notices, language: Language): void {
  const open = async (given: FileList | null): Promise<void> => {
    const [file, second] = given ?? [];
    if (file === undefined) return;
    if (second !== undefined) notices.say(filled(texts.severalFiles, language, { name: file.name }));
    await openFile(grid, notices, language, file);
    enterGrid();
  };
  const chooser = document.createElement('input');
  chooser.type = 'file';
  chooser.accept = '.csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain';
  chooser.addEventListener('change', () => {
    void open(chooser.files).then(() => (chooser.value = ''));
  });
  files.open.addEventListener('click', () => chooser.click());
  files.save.addEventListener('click', () => saveFile(grid, notices, language));
  // Before the grid, which takes pictures; and without it the browser would leave the page for the file.
  const isFile = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true;
  const over = (event: DragEvent): void => {
    if (!isFile(event)) return;
    event.preventDefault();
    document.body.dataset.dropping = 'true';
  };
  const leave = (event: DragEvent): void => {
    if (event.relatedTarget === null) delete document.body.dataset.dropping;
  };
  const drop = (event: DragEvent): void => {
    if (!isFile(event)) return;
    event.preventDefault();
    event.stopPropagation();
    delete document.body.dataset.dropping;
    void open(event.dataTransfer?.files ?? null);
  };
  addEventListener('dragover', over, { capture: true });
  addEventListener('dragleave', leave, { capture: true });
  addEventListener('drop', drop, { capture: true });
}

// Tables that come from other programs and go there: pasted, copied, opened from a file and saved to one.
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import type { Language } from '../../../src/data/shapes';
import { type Copied, copyElsewhere, pasteElsewhere } from '../support/clipboard';
import { type Situation, trySituations } from '../support/situations';
import type { Workbench } from '../support/workbench';

type Values = Readonly<Record<string, unknown>>;

async function expectCells(workbench: Workbench, values: Values): Promise<void> {
  for (const [cell, value] of Object.entries(values)) {
    expect([cell, await workbench.settled(cell, (now) => now === value)]).toEqual([cell, value]);
  }
}

const notice = (page: Page) => page.locator('.notice');

async function expectNotice(page: Page, text: string): Promise<void> {
  await notice(page).getByText(text).waitFor({ timeout: 60_000 });
}

async function paste(workbench: Workbench, cell: string, copied: Copied): Promise<void> {
  const { page } = workbench;
  await copyElsewhere(page, copied);
  await workbench.select(cell);
  await page.keyboard.press('Control+v');
}

/** Excel's own HTML: formats in classes, the shown text in the cells. */
const fromExcel = (cells: readonly (readonly [format: string, shown: string])[]): string =>
  `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style>td{padding:0px;}
  ${cells.map(([format], index) => `.xl${65 + index}{mso-number-format:${format};}`).join('\n')}</style></head><body>
  <table><!--StartFragment--><tr>${cells
    .map(([, shown], index) => `<td class=xl${65 + index} align=right>${shown}</td>`)
    .join('')}</tr><!--EndFragment--></table></body></html>`;

const pastes: readonly (readonly [Language, from: string, copied: Copied, cell: string, values: Values])[] = [
  [
    'en',
    'percent and thousands from Excel',
    {
      html: fromExcel([
        ['Percent', '2.50%'],
        ['Standard', '1,400,000.00'],
        ['"0\\.0%"', '12.5%'],
      ]),
      text: '2.50%\t1,400,000.00\t12.5%',
    },
    'A61',
    { A61: 0.025, B61: 1_400_000, C61: 0.125 },
  ],
  [
    'en',
    'negatives in brackets, an account, a currency, a text and a date from Excel',
    {
      html: fromExcel([
        ['"\\#\\,\\#\\#0_\\)\\;\\\\\\(\\#\\,\\#\\#0\\\\\\)"', '(1,234)'],
        [
          '"_\\(\\0022$\\0022* \\#\\,\\#\\#0\\.00_\\)"',
          '<span style="mso-spacerun:yes"> </span>$<span> </span>1,234.50 ',
        ],
        ['"\\[$€-2\\]\\\\ \\#\\,\\#\\#0\\.00"', '€ 1,234.50'],
        ['"\\@"', '007'],
        ['"Short Date"', '12/24/2026'],
        ['"d\\-mmm\\-yy"', '24-Dec-26'],
      ]),
    },
    'A63',
    { A63: -1234, B63: 1234.5, C63: 1234.5, D63: '007', E63: 46_380, F63: 46_380 },
  ],
  [
    'en',
    'a table of a French Excel',
    {
      html: fromExcel([
        ['Percent', '2,50%'],
        ['Standard', '1 400 000,00'],
        ['Fixed', '0,50'],
      ]),
    },
    'A65',
    { A65: 0.025, B65: 1_400_000, C65: 0.5 },
  ],
  [
    'en',
    'a table of LibreOffice',
    {
      html: '<table><tr><td align="right" sdval="0.025" sdnum="1033;1033;0.00%">2.50%</td><td sdval="1400000" sdnum="1033;1033;#,##0">1,400,000</td><td>Foxconn</td><td>007</td><td sdval="1" sdnum="1033;1033;BOOLEAN">TRUE</td></tr></table>',
    },
    'A67',
    { A67: 0.025, B67: 1_400_000, C67: 'Foxconn', D67: '007', E67: true },
  ],
  [
    'en',
    'a table of Google Sheets',
    {
      html: '<google-sheets-html-origin><table><tr><td data-sheets-value=\'{"1":3,"3":0.025}\'>2.5%</td><td data-sheets-value=\'{"1":2,"2":"007"}\'>007</td><td data-sheets-value=\'{"1":4,"4":1}\'>TRUE</td></tr></table>',
    },
    'A69',
    { A69: 0.025, B69: '007', C69: true },
  ],
  [
    'en',
    'a table of a web page, with merged cells, markup and a line break',
    {
      html: '<table><tr><th colspan=2>Deal</th><th>US$ bn</th></tr><tr><td><a href="https://a.example">OpenAI</a><script>alert(1)</script></td><td>one<br>two</td><td>38</td></tr></table>',
    },
    'A71',
    { A71: 'Deal', B71: null, C71: 'US$ bn', A72: 'OpenAI', B72: 'one\ntwo', C72: 38 },
  ],
  [
    'en',
    'text with tabs, with numbers and a formula',
    { text: '2.5%\t1,400,000\r\n"a\ttab"\t=GW.HOUSEHOLDS(30)\r\n' },
    'A75',
    { A75: 0.025, B75: 1_400_000, A76: 'a\ttab', B76: 25_000_000 },
  ],
  ['en', 'text with markup', { text: '<b>30 GW</b>' }, 'A78', { A78: '<b>30 GW</b>' }],
  ['en', 'a paragraph of a web page', { html: '<p>30 <b>GW</b></p>', text: '30 GW' }, 'A79', { A79: '30 GW' }],
  ['en', 'one number of a text', { text: '2.5%' }, 'A80', { A80: 0.025 }],
  [
    'fr',
    'percent and thousands from Excel',
    {
      html: fromExcel([
        ['Percent', '2,50%'],
        ['Standard', '1 400 000,00'],
        ['Fixed', '0,50'],
      ]),
    },
    'A61',
    { A61: 0.025, B61: 1_400_000, C61: 0.5 },
  ],
  [
    'fr',
    'a table of an English Excel',
    {
      html: fromExcel([
        ['Percent', '2.50%'],
        ['Standard', '1,400,000.00'],
        ['Fixed', '0.50'],
      ]),
    },
    'A63',
    { A63: 0.025, B63: 1_400_000, C63: 0.5 },
  ],
  [
    'fr',
    'text with tabs',
    { text: '2,5 %\t1 400 000\t12,5\n=GW.TARIFF(1E9;0,025)\tVRAI\t24/12/2026' },
    'A65',
    { A65: 0.025, B65: 1_400_000, C65: 12.5, A66: 25_000_000, B66: true, C66: 46_380 },
  ],
];

const pasting = ([language, from, copied, cell, values]: (typeof pastes)[number]): Situation => ({
  language,
  does: `paste ${from} at ${cell}`,
  shows: JSON.stringify(values),
  async run(workbench) {
    await paste(workbench, cell, copied);
    await expectCells(workbench, values);
  },
});

interface Opened {
  readonly language: Language;
  readonly does: string;
  readonly name: string;
  readonly content: string | Buffer;
  /** The button of the question, where one is asked. */
  readonly answer?: string;
  readonly says: string;
  /** On the sheet that is opened; empty where none is. */
  readonly values: Values;
}

const windows1252 = Buffer.from([
  0x45, 0x6e, 0x74, 0x72, 0x65, 0x70, 0xf4, 0x74, 0x20, 0x80, 0x3b, 0x32, 0x2c, 0x35, 0x0d, 0x0a,
]);
const utf16 = Buffer.from('\uFEFFGW\t30\r\n', 'utf16le');

const files: readonly Opened[] = [
  {
    language: 'en',
    does: 'open a CSV with commas, quotation marks and an empty line',
    name: 'deals.csv',
    content: 'deal,share\r\n"OpenAI, Foxconn",2.5%\r\n\r\n"a ""quote""",=GW.HOUSEHOLDS(30)\r\n',
    says: 'deals.csv: 4 rows and 2 columns, on a sheet of its own.',
    values: { A1: 'deal', A2: 'OpenAI, Foxconn', B2: 0.025, A3: null, A4: 'a "quote"', B4: 25_000_000 },
  },
  {
    language: 'en',
    does: 'open a French CSV and take its numbers',
    name: 'french.csv',
    content: 'nom;valeur\nOpenAI;1 400,5\n',
    answer: 'As numbers',
    says: 'french.csv: 2 rows and 2 columns, on a sheet of its own.',
    values: { A2: 'OpenAI', B2: 1400.5 },
  },
  {
    language: 'en',
    does: 'open a French CSV and leave its numbers as texts',
    name: 'texts.csv',
    content: 'nom;valeur\nOpenAI;1 400,5\n',
    answer: 'As texts',
    says: 'texts.csv: 2 rows and 2 columns, on a sheet of its own.',
    values: { B2: '1 400,5' },
  },
  {
    language: 'en',
    does: 'open a tabbed text in UTF-16',
    name: 'unicode.txt',
    content: utf16,
    says: 'unicode.txt: 1 row and 2 columns, on a sheet of its own.',
    values: { A1: 'GW', B1: 30 },
  },
  {
    language: 'en',
    does: 'open a CSV that says what separates its columns',
    name: 'sep.csv',
    content: 'sep=|\r\na|b\r\n1|2\r\n',
    says: 'sep.csv: 2 rows and 2 columns, on a sheet of its own.',
    values: { A1: 'a', B2: 2 },
  },
  {
    language: 'en',
    does: 'open a workbook as if it were a CSV',
    name: 'model.xlsx',
    content: Buffer.from([0x50, 0x4b, 0x03, 0x04, 0x14, 0x00, 0x06, 0x00, 0x08, 0x00]),
    says: 'model.xlsx is no text file: save the table as CSV and open that. Nothing was changed.',
    values: {},
  },
  {
    language: 'en',
    does: 'open an empty file',
    name: 'empty.csv',
    content: '',
    says: 'empty.csv is empty.',
    values: {},
  },
  {
    language: 'en',
    does: 'open a CSV with a text longer than a cell takes',
    name: 'long.csv',
    content: `a,${'x'.repeat(40_000)}\n`,
    says: 'The text for B1 has 40,000 characters; a cell takes up to 32,767. Nothing was changed.',
    values: {},
  },
  {
    language: 'fr',
    does: 'open what Excel writes in western Europe',
    name: 'données.csv',
    content: windows1252,
    says: 'données.csv : 1 ligne et 2 colonnes, sur une feuille à part.',
    values: { A1: 'Entrepôt €', B1: 2.5 },
  },
];

const opening = ({ language, does, name, content, answer, says, values }: Opened): Situation => ({
  language,
  does,
  shows: `“${says}”, ${JSON.stringify(values)}`,
  async run(workbench) {
    const { page } = workbench;
    const chosen = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: language === 'fr' ? 'Ouvrir un CSV' : 'Open CSV' }).click();
    await (await chosen).setFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content) });
    if (answer !== undefined) await page.getByRole('dialog').getByRole('button', { name: answer }).click();
    await expectNotice(page, says);
    await expectCells(workbench, values);
  },
});

const stopWords: Readonly<Record<Language, readonly [button: string, says: string]>> = {
  en: ['Stop', 'Stopped: nothing was changed.'],
  fr: ['Arrêter', 'Arrêté : rien n’a été modifié.'],
};

const pastingMany = (language: Language): Situation => ({
  language,
  does: 'paste 100,000 rows, undo, paste them again and stop',
  shows: 'progress that can be stopped, the rows, and nothing of them after Ctrl+Z or Stop',
  async run(workbench) {
    const { page } = workbench;
    const [button, says] = stopWords[language];
    const stop = notice(page).getByRole('button', { name: button });
    const rows = Array.from({ length: 100_000 }, (_, row) => `row ${row + 1}\t${row}`).join('\n');
    await workbench.select('A130');
    await copyElsewhere(page, { text: rows });
    await page.keyboard.press('Control+v');
    await stop.waitFor();
    await expectCells(workbench, { A130: 'row 1', A100129: 'row 100000' });
    await stop.waitFor({ state: 'detached' });
    await page.keyboard.press('Control+z');
    await expectCells(workbench, { A130: null, A100129: null });
    await page.keyboard.press('Control+v');
    await stop.click();
    await expectNotice(page, says);
    await expectCells(workbench, { A130: null, A100129: null });
  },
});

trySituations([
  ...pastes.map(pasting),
  ...files.map(opening),
  pastingMany('en'),
  pastingMany('fr'),
  {
    language: 'en',
    does: 'paste CSV text and choose columns',
    shows: 'a question first, then columns, and one Ctrl+Z that takes them back',
    async run(workbench) {
      const { page } = workbench;
      await workbench.type('B91', 'mine');
      await paste(workbench, 'A90', { text: 'name,share\nOpenAI,2.5%\nFoxconn,3%' });
      await page.getByRole('dialog').getByRole('button', { name: 'Into columns' }).click();
      await expectCells(workbench, { A90: 'name', B91: 0.025, B92: 0.03 });
      await page.keyboard.press('Control+z');
      await expectCells(workbench, { A90: null, B91: 'mine', B92: null });
    },
  },
  {
    language: 'en',
    does: 'paste CSV text and press Escape at the question',
    shows: 'the sheet as it was',
    async run(workbench) {
      const { page } = workbench;
      await paste(workbench, 'A95', { text: 'name,share\nOpenAI,2.5%' });
      await page.getByRole('dialog').waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await expectCells(workbench, { A95: null, A96: null });
    },
  },
  {
    language: 'en',
    does: 'paste a text of 40,000 characters, and one of 32,767',
    shows: 'a sentence for the first; the second is in its cell',
    async run(workbench) {
      await paste(workbench, 'A100', { text: 'x'.repeat(40_000) });
      await expectNotice(workbench.page, 'The text for A100 has 40,000 characters; a cell takes up to 32,767.');
      await paste(workbench, 'A101', { text: 'x'.repeat(32_767) });
      await expectCells(workbench, { A100: null, A101: 'x'.repeat(32_767) });
    },
  },
  {
    language: 'en',
    does: 'paste a text of 40,000 characters into a cell that is being typed in',
    shows: 'a sentence, and what was typed stays',
    async run(workbench) {
      const { page } = workbench;
      await copyElsewhere(page, { text: 'x'.repeat(40_000) });
      await workbench.select('A103');
      await page.keyboard.type('kept');
      await page.keyboard.press('Control+v');
      await expectNotice(page, 'The text for A103 has 40,004 characters; a cell takes up to 32,767.');
      await page.keyboard.press('Enter');
      await expectCells(workbench, { A103: 'kept' });
    },
  },
  {
    language: 'en',
    does: 'paste a picture',
    shows: 'a sentence',
    async run(workbench) {
      const { page } = workbench;
      await page.evaluate(async () => {
        const canvas = document.createElement('canvas');
        const picture = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve));
        if (picture !== null) await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
      });
      await workbench.select('A105');
      await page.keyboard.press('Control+v');
      await expectNotice(page, 'The clipboard holds a picture; the sheet takes tables and text.');
    },
  },
  {
    language: 'en',
    does: 'copy a number, a fraction and a text to another program',
    shows: 'the values at full precision as text, and as a table',
    async run(workbench) {
      const { page } = workbench;
      await workbench.type('A110', '=GW.HOUSEHOLDS(30.5)');
      await workbench.type('B110', '2.5%');
      await workbench.type('C110', 'a <b>');
      await workbench.settled('A110', (value) => value !== null);
      await workbench.select('A110:C110');
      await page.keyboard.press('Control+c');
      await page.waitForTimeout(300);
      const { text, html } = await pasteElsewhere(page);
      expect(text.trimEnd()).toBe('25416666.666666668\t0.025\ta <b>');
      expect(html).toContain('x:num="25416666.666666668"');
      expect(html).toContain('a &lt;b&gt;');
    },
  },
  {
    language: 'en',
    does: 'copy formulas and paste them on the same page, two rows down',
    shows: 'formulas whose references went along',
    async run(workbench) {
      const { page } = workbench;
      await workbench.type('A115', '30');
      await workbench.type('A117', '60');
      await workbench.type('B115', '=GW.HOUSEHOLDS(A115)');
      await workbench.type('C115', '=GW.TARIFF(1E9,"taiwan-reciprocal-20")');
      await workbench.settled('C115', (value) => value !== null);
      await workbench.select('B115:C115');
      await page.keyboard.press('Control+c');
      await page.waitForTimeout(300);
      await workbench.select('B117');
      await page.keyboard.press('Control+v');
      await expectCells(workbench, { B117: 50_000_000, C117: 200_000_000 });
      expect(await workbench.formula('C117')).toBe('=GW.TARIFF(1E9,"taiwan-reciprocal-20")');
    },
  },
  {
    language: 'fr',
    does: 'copy a number to another program',
    shows: 'the value at full precision with a decimal comma',
    async run(workbench) {
      const { page } = workbench;
      await workbench.type('A110', '=GW.HOUSEHOLDS(30,5)');
      await workbench.settled('A110', (value) => value !== null);
      await workbench.select('A110');
      await page.keyboard.press('Control+c');
      await page.waitForTimeout(300);
      expect((await pasteElsewhere(page)).text.trimEnd()).toBe('25416666,666666668');
    },
  },
  {
    language: 'en',
    does: 'open a file of 51 MB',
    shows: 'a sentence with the bound',
    async run({ page }) {
      const chosen = page.waitForEvent('filechooser');
      await page.getByRole('button', { name: 'Open CSV' }).click();
      // Larger than what a test may hand over: a file of that size is made in the page.
      await chosen;
      await page.evaluate(() => {
        const given = new DataTransfer();
        given.items.add(new File([new Uint8Array(51_000_000)], 'huge.csv'));
        document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: given, bubbles: true, cancelable: true }));
      });
      await expectNotice(page, 'huge.csv has 51 MB; the workbench opens files up to 50 MB. Nothing was changed.');
    },
  },
  {
    language: 'en',
    does: 'drop a CSV of 100,000 rows onto the page, and undo',
    shows: 'progress that can be stopped, then the rows on a sheet of their own',
    async run(workbench) {
      const { page } = workbench;
      await page.evaluate(() => {
        const rows = Array.from({ length: 100_000 }, (_, row) => `row ${row + 1},${row / 10}`).join('\n');
        const given = new DataTransfer();
        given.items.add(new File([rows], 'tall.csv'));
        document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: given, bubbles: true, cancelable: true }));
      });
      await notice(page).getByRole('button', { name: 'Stop' }).waitFor();
      await expectNotice(page, 'tall.csv: 100,000 rows and 2 columns, on a sheet of its own.');
      await expectCells(workbench, { A1: 'row 1', A100000: 'row 100000', B100000: 9999.9 });
      await page.keyboard.press('Control+z');
      await expectCells(workbench, { A1: null, A100000: null });
    },
  },
  {
    language: 'en',
    does: 'save a sheet as CSV',
    shows: 'a file with the values at full precision',
    async run(workbench) {
      const { page } = workbench;
      const chosen = page.waitForEvent('filechooser');
      await page.getByRole('button', { name: 'Open CSV' }).click();
      await (
        await chosen
      ).setFiles({
        name: 'round trip.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from('"a, b",=GW.HOUSEHOLDS(30.5)\n2.5%,\n'),
      });
      await workbench.settled('B1', (value) => value === 25_416_666.666666668);
      const saved = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Save CSV' }).click();
      const file = await saved;
      expect(file.suggestedFilename()).toBe('round trip.csv');
      expect(await readFile(await file.path(), 'utf8')).toBe('\uFEFF"a, b",25416666.666666668\r\n0.025,\r\n');
    },
  },
]);

// npm run data: the checks of src/data, a count of what it holds, and the table of every value brought up to date.
// With epoch or atlas and the publisher's files, those are taken into src/data first.
import { readImport, runImport } from './data/import';
import { runCommand } from './run-command.mjs';

await runCommand(async () => {
  const wanted = readImport(process.argv.slice(2), new Date().toISOString().slice(0, 10));
  if (wanted !== undefined) console.log((await runImport(wanted)).join('\n'));
  // Read only now, because an import may have changed what it counts.
  const { report } = await import('./data/report');
  return report();
});

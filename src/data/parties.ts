// Who takes part in the partnerships.
import { foldId } from './fold-id';
import { partnerships } from './partnerships';
import { finding, once, register, type Register } from './register';

const names = once(() => [...new Set(partnerships.flatMap(({ parties }) => parties.map(({ name }) => name)))]);

const byName = register(() => names().map((name) => ({ id: name, names: [], found: [name] as readonly string[] })));

/** The parties that a name means, or all whose names hold the text: "Foxconn" means each of that house. */
export const partyRegister: Register<readonly string[]> = finding(byName, (text) => {
  const part = foldId(text);
  const found = names().filter((name) => foldId(name).includes(part));
  return part !== '' && found.length > 0 ? found : undefined;
});

// The words of a question that say what it is about, in the words that the product uses.

const asking = `
a about an and are at became become by can cost costs do does for from gw happened happens has have how in is it many much of
on or per power that the there to use uses was were what when where which who why with
arrivé au aux avec ce combien comment consomme consomment coûte coûtent d dans de des devenu devenue du elle en est et il l la
le les leur ou où par pour pourquoi qu que quel quelle quelles quels qui quoi se son sont sur un une`;

const askingWords = new Set(asking.trim().split(/\s+/));

// What people say, and what the functions and their help call it.
const calledHere: Readonly<Record<string, string>> = {
  home: 'households',
  homes: 'households',
  house: 'households',
  houses: 'households',
  foyer: 'households foyers',
  foyers: 'households foyers',
  maisons: 'households foyers',
  logements: 'households foyers',
  chips: 'accelerators',
  gpus: 'accelerators',
  puces: 'accélérateurs',
};

export function tellingWords(asked: readonly string[]): string[] {
  const words = asked.flatMap((each) => each.toLowerCase().split(/[^\p{L}\d.,%$]+/u)).filter((word) => word !== '');
  const telling = words.filter((word) => !askingWords.has(word) && !/^[\d.,%$]+$/.test(word));
  return telling.map((word) => calledHere[word] ?? word);
}

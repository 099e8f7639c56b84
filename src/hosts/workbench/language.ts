// The page's language: what the address asks for, else what was chosen last, else what the browser speaks.
import type { Language } from '../../data/shapes';

const storageKey = 'workbench.language';

const isLanguage = (text: string | null | undefined): text is Language => text === 'en' || text === 'fr';

export function pageLanguage(): Language {
  const asked = new URLSearchParams(location.search).get('lang');
  if (isLanguage(asked)) return asked;
  const chosen = remembered();
  if (isLanguage(chosen)) return chosen;
  return navigator.language.toLowerCase().startsWith('fr') ? 'fr' : 'en';
}

/** Opens the page anew: Univer and the sheets build their texts once, at the start. */
export function switchLanguage(language: Language): void {
  remember(language);
  const address = new URL(location.href);
  address.searchParams.set('lang', language);
  location.assign(address);
}

// Storage throws where the browser blocks it; the language then lasts as long as the address.
function remembered(): string | null {
  try {
    return localStorage.getItem(storageKey);
  } catch {
    return null;
  }
}

function remember(language: Language): void {
  try {
    localStorage.setItem(storageKey, language);
  } catch {
    return;
  }
}

// What the page takes over from where it stands: the language and the theme. The pane's code need not be there for it.
import type { Language } from '../../data/shapes';

/** Excel's language inside Excel; else what the address asks for, or what the browser speaks. */
export function pageLanguage(isInExcel: boolean): Language {
  const asked = new URLSearchParams(location.search).get('lang');
  const spoken = isInExcel ? Office.context.displayLanguage : navigator.language;
  return (asked ?? spoken).toLowerCase().startsWith('fr') ? 'fr' : 'en';
}

export function followTheme(): void {
  applyTheme();
  // There is no event for a change of theme, so it is read again when the pane comes back into view.
  document.addEventListener('visibilitychange', applyTheme);
}

function applyTheme(): void {
  // Absent in Excel versions that do not tell their theme: the system's preference then decides.
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  if (theme !== undefined) document.documentElement.dataset.theme = theme.isDarkTheme ? 'dark' : 'light';
}

// Which section the pane shows: its address asks for one (?tab=partnerships), or a button of Excel's ribbon does.
export const sectionNames = ['figures', 'partnerships', 'functions'] as const;
export type SectionName = (typeof sectionNames)[number];

type Listener = (section: SectionName) => void;

const listeners = new Set<Listener>();
let asked: SectionName | undefined;

/** Shows a section, at once or as soon as the pane is there. */
export function askForSection(section: SectionName): void {
  asked = section;
  for (const hear of listeners) hear(section);
}

export function onSectionAsked(listener: Listener): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** The section to begin with. */
export function firstSection(): SectionName {
  const named = new URLSearchParams(location.search).get('tab');
  return asked ?? sectionNames.find((name) => name === named) ?? sectionNames[0];
}

/** The ids by which the manifests and Office know what the pane can do. */
export const showPaneAction = 'ShowPane';
export const sectionAction = (section: SectionName): string =>
  `Show${section.charAt(0).toUpperCase()}${section.slice(1)}`;

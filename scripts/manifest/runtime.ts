import { attribute, children, named, type ManifestDocument } from './document';

// Without these Excel would load an add-in that cannot work; CustomFunctionsRuntime 1.3 is what perpetual Office has.
const REQUIRED_SETS = { SharedRuntime: 1.1, CustomFunctionsRuntime: 1.3 };

const resids = (manifest: ManifestDocument, parent: string) =>
  named(manifest, parent)
    .flatMap((element) => children(element, 'SourceLocation'))
    .map((element) => attribute(element, 'resid'));

/** Pages that the shared runtime should hold and that name another resource than it does. */
export function sharedPageProblems(manifest: ManifestDocument): string[] {
  const runtimes = named(manifest, 'Runtime');
  const [runtime] = runtimes;
  if (runtimes.length !== 1 || !runtime) return [`there are ${String(runtimes.length)} Runtime elements, not one`];
  const page = attribute(runtime, 'resid');
  const sharing = {
    Page: resids(manifest, 'Page'),
    FunctionFile: named(manifest, 'FunctionFile').map((element) => attribute(element, 'resid')),
    Action: resids(manifest, 'Action'),
  };
  return [
    ...(attribute(runtime, 'lifetime') === 'long' ? [] : ['the Runtime is not long-lived']),
    ...Object.entries(sharing).flatMap(([name, used]) => [
      ...(used.length === 0 ? [`${name} is missing`] : []),
      ...used.filter((resid) => resid !== page).map((resid) => `${name} names "${resid}", the Runtime "${page}"`),
    ]),
  ];
}

/** Task pane ids that would make a second pane, which a shared runtime does not have. */
export function paneProblems(manifest: ManifestDocument): string[] {
  const ids = new Set(named(manifest, 'TaskpaneId').map((element) => element.textContent));
  const withId = named(manifest, 'TaskpaneId').length;
  const panes = named(manifest, 'Action').filter((action) => children(action, 'SourceLocation').length > 0).length;
  if (ids.size > 1) return [`there are ${String(ids.size)} different TaskpaneId`];
  return withId > 0 && withId < panes ? ['some ShowTaskpane actions have a TaskpaneId and some have none'] : [];
}

/** A namespace of other characters than letters, or one that changes with the language. */
export function namespaceProblems(manifest: ManifestDocument): string[] {
  const used = named(manifest, 'Namespace').map((element) => attribute(element, 'resid'));
  if (used.length !== 1) return [`there are ${String(used.length)} Namespace elements, not one`];
  return named(manifest, 'String')
    .filter((element) => used.includes(attribute(element, 'id')))
    .flatMap((element) => [
      ...(/^[A-Za-z]{1,32}$/.test(attribute(element, 'DefaultValue'))
        ? []
        : [`namespace "${attribute(element, 'DefaultValue')}" is not 1 to 32 letters`]),
      ...(children(element, 'Override').length > 0 ? ['the namespace changes with the language'] : []),
    ]);
}

/** Requirement sets that are missing or too low. */
export function requirementProblems(manifest: ManifestDocument): string[] {
  const sets = new Map(
    named(manifest, 'Set').map((set) => [attribute(set, 'Name'), Number(attribute(set, 'MinVersion'))]),
  );
  return Object.entries(REQUIRED_SETS)
    .filter(([name, lowest]) => !((sets.get(name) ?? 0) >= lowest))
    .map(([name, lowest]) => `the requirement set ${name} ${String(lowest)} is missing`);
}

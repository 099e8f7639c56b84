// What Excel's ribbon and the keyboard shortcut call, in the one runtime that the pane and the functions share.
import { askForSection, sectionAction, sectionNames, showPaneAction } from '../../pane/sections';

/** Absent in an Excel without the shared runtime, whatever the types say. */
interface PartialOffice {
  readonly actions?: typeof Office.actions;
  readonly addin?: typeof Office.addin;
}

type Command = (event?: Office.AddinCommands.Event) => void;

const showing =
  (prepare: () => void): Command =>
  (event) => {
    prepare();
    // A shortcut brings no event; a button stays grey until its event is completed, also where no pane can be shown.
    const complete = (): void => event?.completed();
    Office.addin.showAsTaskpane().then(complete, complete);
  };

export function associateCommands(): void {
  const { actions } = Office as PartialOffice;
  if (actions === undefined) return;
  actions.associate(
    showPaneAction,
    showing(() => undefined),
  );
  for (const name of sectionNames) {
    actions.associate(
      sectionAction(name),
      showing(() => {
        askForSection(name);
      }),
    );
  }
}

/** A workbook that was open with the add-in loads it again by itself, so that its GW cells do not wait for the pane. */
export function loadWithWorkbook(): void {
  // A workbook that is read-only refuses; then the add-in loads as any other does.
  const { addin } = Office as PartialOffice;
  addin?.setStartupBehavior(Office.StartupBehavior.load).catch(() => undefined);
}

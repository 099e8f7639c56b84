// What the page says beside the status line, which belongs to the chosen cell: that something could not be done, how far long
// work has come, and questions before something is decided for the user.
import type { Language } from '../../data/shapes';
import { element } from './element';
import { texts } from './texts';

export interface Work {
  /** Shows how far it has come; false where the user wants no more of it. */
  goOn(text: string): boolean;
  end(): void;
}

export interface Notices {
  say(text: string): void;
  /** Long work that can be stopped: seen from the first that it shows. */
  begin(): Work;
  /** undefined where the question is put away. */
  ask<Answer extends string>(question: string, answers: Readonly<Record<Answer, string>>): Promise<Answer | undefined>;
}

/** `leave` gives the keyboard back to where it was, once a button that had it is gone. */
export function openNotices(place: HTMLElement, language: Language, leave: () => void): Notices {
  // Both stay in the page, empty: a live region that comes with its text is not read out by all.
  const text = element('span', { class: 'notice-text' });
  const close = button(texts.close[language], () => {
    show('');
    leave();
  });
  const show = (said: string, last: HTMLElement = close): void => {
    text.textContent = said;
    // A button that stands already stays: it may have the focus, or be about to be clicked.
    if (said === '') place.replaceChildren(text);
    else if (last.parentElement !== place) place.replaceChildren(text, last);
    if (said === '') delete place.dataset.shown;
    else place.dataset.shown = '';
  };
  place.setAttribute('role', 'status');
  show('');
  return {
    say: show,
    begin() {
      let isStopped = false;
      const stop = button(texts.stop[language], () => {
        isStopped = true;
        leave();
      });
      return {
        goOn(now) {
          show(now, stop);
          return !isStopped;
        },
        end: () => {
          show('');
        },
      };
    },
    async ask(question, answers) {
      const answer = await ask(question, answers, language);
      leave();
      return answer;
    },
  };
}

async function ask<Answer extends string>(
  question: string,
  answers: Readonly<Record<Answer, string>>,
  language: Language,
): Promise<Answer | undefined> {
  const choices = [...Object.entries<string>(answers), ['', texts.cancel[language]] as const];
  const buttons = choices.map(([value, label]) => element('button', { value }, label));
  const dialog = element(
    'dialog',
    { class: 'question', 'aria-labelledby': 'question-text' },
    element('p', { id: 'question-text', class: 'question-text' }, question),
    element('form', { method: 'dialog' }, ...buttons),
  );
  document.body.append(dialog);
  dialog.showModal();
  await new Promise((resolve) => dialog.addEventListener('close', resolve, { once: true }));
  const answer = dialog.returnValue;
  dialog.remove();
  return answer === '' ? undefined : (answer as Answer);
}

function button(label: string, act: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button' }, label);
  made.addEventListener('click', act);
  return made;
}

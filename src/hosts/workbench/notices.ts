// What the page says beside the status line, which belongs to the chosen cell: that something could not be done, how far long
// work has come, and questions before something is decided for the user.
import type { Language } from '../../data/shapes';
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
  const text = part('span', 'notice-text');
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
  const dialog = document.createElement('dialog');
  dialog.className = 'question';
  const asked = part('p', 'question-text');
  asked.id = 'question-text';
  asked.textContent = question;
  dialog.setAttribute('aria-labelledby', asked.id);
  const form = document.createElement('form');
  form.method = 'dialog';
  for (const [value, label] of Object.entries<string>(answers)) form.append(choice(value, label));
  form.append(choice('', texts.cancel[language]));
  dialog.append(asked, form);
  document.body.append(dialog);
  dialog.showModal();
  await new Promise((resolve) => dialog.addEventListener('close', resolve, { once: true }));
  const answer = dialog.returnValue;
  dialog.remove();
  return answer === '' ? undefined : (answer as Answer);
}

function choice(value: string, label: string): HTMLButtonElement {
  const made = document.createElement('button');
  made.value = value;
  made.textContent = label;
  return made;
}

function part(tag: 'p' | 'span', name: string): HTMLElement {
  const made = document.createElement(tag);
  made.className = name;
  return made;
}

function button(label: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = label;
  made.addEventListener('click', act);
  return made;
}

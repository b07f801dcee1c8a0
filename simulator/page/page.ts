import { isLocale } from '../../lambda/vocabulary/locale.ts';
import type { Deed, Setup, TurnReport } from '../turnReport.ts';
import { createListener } from './createListener.ts';
import { createVoice } from './createVoice.ts';
import { getElement } from './getElement.ts';
import { emptyState, loadState, type Message, type PageState, saveState } from './pageState.ts';
import { saveTranscript } from './saveTranscript.ts';
import { sendTurn, TurnFault } from './sendTurn.ts';
import { showInside } from './showInside.ts';
import { showMessages } from './showMessages.ts';
import { showScreen } from './showScreen.ts';

const setup = (await (await fetch('setup.json')).json()) as Setup;
const voice = createVoice();
const text = getElement('text', HTMLInputElement);
const notice = getElement('notice', HTMLElement);
const device = getElement('device', HTMLSelectElement);
const locale = getElement('locale', HTMLSelectElement);
const saved = loadState();
let state: PageState = saved ?? emptyState;
let isBusy = false;
let turns = 0;

fill(device, setup.devices, state.device);
fill(
  locale,
  setup.locales.map((id) => ({ id, name: id })),
  state.locale,
);
getElement('tries', HTMLElement).append(...setup.thingsToTry.map(toTry));
wire();
show();
if (saved === null) await take({ kind: 'launch' }, null);

/**
 * Takes one turn; what is typed stays in the field when the server cannot be reached. Only opening the skill does not
 * wait for a turn on its way, whose answer then comes too late to be shown.
 */
async function take(deed: Deed, said: string | null): Promise<boolean> {
  if (isBusy && deed.kind !== 'launch') return false;
  isBusy = true;
  const turn = (turns += 1);
  notice.textContent = '';
  voice.hush();
  const asked = said === null ? state.messages : [...state.messages, toMessage('you', said)];
  try {
    const report = await sendTurn({ deed, locale: state.locale, device: state.device, session: state.session });
    if (turn !== turns) return false;
    change({ ...toAnswered(report), messages: [...asked, ...listAnswers(deed, report)] });
    voice.say(report.spoken, state.locale);
    return true;
  } catch (error) {
    if (!(error instanceof TurnFault)) throw error;
    if (turn === turns) notice.textContent = error.message;
    return false;
  } finally {
    if (turn === turns) isBusy = false;
  }
}

function toAnswered(report: TurnReport): Pick<PageState, 'session' | 'lastReport' | 'reprompt'> {
  return { session: report.session, lastReport: report, reprompt: report.reprompt };
}

function listAnswers(deed: Deed, report: TurnReport): Message[] {
  const closed = report.session === null ? [toMessage('note', closedNote())] : [];
  if (deed.kind === 'leave') return closed;
  return [{ who: 'guide', text: report.spoken, isEmergency: report.isEmergency }, ...closed];
}

function closedNote(): string {
  return `The session is closed. The next line counts as “Alexa, ask ${setup.invocationName} …”.`;
}

/** The first silence brings the reprompt, as the device itself speaks it; a second one ends the session. */
async function stayQuiet(): Promise<void> {
  const { reprompt } = state;
  if (state.session === null) {
    await take({ kind: 'launch' }, null);
  } else if (reprompt === null) {
    await take({ kind: 'leave' }, null);
  } else {
    change({ reprompt: null, messages: [...state.messages, toMessage('note', '(silence)'), toMessage('guide', reprompt)] });
    voice.say(reprompt, state.locale);
  }
}

async function say(line: string): Promise<void> {
  if (line.trim() === '') await stayQuiet();
  else if (await take({ kind: 'say', text: line }, line)) text.value = '';
  text.focus();
}

function change(part: Partial<PageState>): void {
  state = { ...state, ...part };
  saveState(state);
  show();
}

function show(): void {
  showMessages(state.messages);
  showInside(state.lastReport);
  const screen = setup.devices.find(({ id }) => id === state.device)?.screen ?? null;
  void showScreen(state.lastReport, screen, (touch) => {
    void take({ kind: 'touch', touch }, String(touch.arguments[0])).then(() => text.focus());
  });
}

/** A new device or locale, or whoever asks for it, opens the skill anew: its answers would not fit the old one. */
async function openAnew(part: Partial<PageState>): Promise<void> {
  change({ session: null, messages: [], lastReport: null, reprompt: null, ...part });
  await take({ kind: 'launch' }, null);
}

function wire(): void {
  getElement('say', HTMLFormElement).addEventListener('submit', (event) => {
    event.preventDefault();
    void say(text.value);
  });
  getElement('silence', HTMLButtonElement).addEventListener('click', () => void stayQuiet());
  getElement('restart', HTMLButtonElement).addEventListener('click', () => void openAnew({}));
  getElement('save', HTMLButtonElement).addEventListener('click', () => saveTranscript(state.messages));
  device.addEventListener('change', () => {
    const chosen = setup.devices.find(({ id }) => id === device.value);
    if (chosen !== undefined) void openAnew({ device: chosen.id });
  });
  locale.addEventListener('change', () => {
    if (isLocale(locale.value)) void openAnew({ locale: locale.value });
  });
  createListener({
    onHeard: (heard) => void say(heard),
    onTrouble: (message) => {
      notice.textContent = message;
    },
    getLocale: () => state.locale,
  });
}

function toTry(line: string): HTMLLIElement {
  const item = document.createElement('li');
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = line;
  button.addEventListener('click', () => void say(line));
  item.append(button);
  return item;
}

function fill(select: HTMLSelectElement, options: readonly { readonly id: string; readonly name: string }[], chosen: string): void {
  select.replaceChildren(...options.map(({ id, name }) => new Option(name, id, id === chosen, id === chosen)));
}

function toMessage(who: Message['who'], line: string): Message {
  return { who, text: line, isEmergency: false };
}

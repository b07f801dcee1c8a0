import type { Touch } from '../../tools/standin/buildRequest.ts';
import type { ScreenSize, TurnReport } from '../turnReport.ts';
import { drawScreen, type Drawing } from './drawScreen.ts';
import { getElement } from './getElement.ts';

let drawing: Drawing | null = null;
let drawn = 0;

/**
 * Shows the device's screen as Amazon's renderer draws it, and what can be touched on it once more as buttons: the
 * renderer's own boxes cannot be reached by keyboard or screen reader.
 */
export async function showScreen(report: TurnReport | null, screen: ScreenSize | null, onTouch: (touch: Touch) => void): Promise<void> {
  const turn = (drawn += 1);
  const frame = getElement('frame', HTMLElement);
  const touchables = getElement('touchables', HTMLElement);
  const directive = report?.screen ?? null;
  const note = getElement('no-screen', HTMLElement);
  note.textContent = screen === null ? 'This device has no screen.' : 'Nothing is shown.';
  note.hidden = screen !== null && directive !== null;
  frame.hidden = screen === null || directive === null;
  delete frame.dataset['complaints'];
  touchables.replaceChildren();
  if (screen === null || directive === null) return;

  const { token } = directive;
  touchables.append(...listRows(directive.datasources).map((row, at) => toButton(row, () => onTouch(toTouch(token, `row-${at}`, [row])))));
  const view = getElement('screen', HTMLElement);
  view.classList.toggle('round', screen.isRound);
  const bezel = view.offsetWidth - view.clientWidth;
  const scale = Math.min(1, (frame.clientWidth - bezel) / screen.width, (globalThis.innerHeight * 0.75) / screen.height);
  view.style.width = `${Math.round(screen.width * scale)}px`;
  view.style.height = `${Math.round(screen.height * scale)}px`;
  // The renderer keeps hold of its element, so that a late one must not draw into the next one's.
  const stage = document.createElement('div');
  stage.style.position = 'relative';
  stage.ariaHidden = 'true';
  const next = await drawScreen(stage, directive, screen, scale, ({ source, arguments: values }) =>
    onTouch(toTouch(token, source.id ?? '', values)),
  );
  // The renderer makes its element and its scroll bars stops for the Tab key, where a screen reader would hear nothing.
  for (const stop of [stage, ...stage.querySelectorAll<HTMLElement>('[tabindex]')]) stop.tabIndex = -1;
  if (turn !== drawn) return;
  drawing?.renderer.destroy();
  drawing = next;
  view.replaceChildren(stage);
  frame.dataset['complaints'] = next.logs.join('\n');
}

function toTouch(token: string, sourceId: string, values: readonly unknown[]): Touch {
  return { token, sourceId, arguments: values };
}

function listRows(datasources: Readonly<Record<string, unknown>>): string[] {
  const { rows = [] } = (datasources['screen'] ?? {}) as { readonly rows?: readonly { readonly says: string }[] };
  return rows.map(({ says }) => says);
}

function toButton(text: string, onPress: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = text;
  button.addEventListener('click', onPress);
  return button;
}

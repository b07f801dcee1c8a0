import { getElement } from './getElement.ts';
import type { Message } from './pageState.ts';

const speakers = { you: 'You', guide: 'Guide', note: '' } as const;

/** Shows the conversation: only what is new is added, so that a screen reader reads nothing twice. */
export function showMessages(messages: readonly Message[]): void {
  const list = getElement('messages', HTMLOListElement);
  if (list.children.length > messages.length) list.replaceChildren();
  for (const message of messages.slice(list.children.length)) list.append(toItem(message));
  const log = getElement('log', HTMLElement);
  log.scrollTop = log.scrollHeight;
}

function toItem({ who, text, isEmergency }: Message): HTMLLIElement {
  const item = document.createElement('li');
  item.className = who === 'you' ? 'mine' : who === 'note' ? 'note' : isEmergency ? 'emergency' : '';
  if (speakers[who] !== '') {
    const name = document.createElement('span');
    name.className = 'who';
    name.textContent = isEmergency ? `${speakers[who]}: emergency advice` : speakers[who];
    item.append(name);
  }
  item.append(text);
  return item;
}

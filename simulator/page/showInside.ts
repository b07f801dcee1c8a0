import type { TurnReport } from '../turnReport.ts';
import { getElement } from './getElement.ts';

/** Shows what was understood, what went to the skill and came back, and the card. */
export function showInside(report: TurnReport | null): void {
  getElement('inside', HTMLElement).hidden = report === null;
  getElement('card', HTMLElement).hidden = report?.card === null || report === null;
  getElement('card-title', HTMLElement).textContent = report?.card?.title ?? '';
  getElement('card-text', HTMLElement).textContent = report?.card?.text ?? '';
  if (report === null) return;
  const facts = getElement('facts', HTMLElement);
  facts.replaceChildren(...listFacts(report).flatMap(([name, value]) => [toElement('dt', name), toElement('dd', value)]));
  getElement('request', HTMLElement).textContent = JSON.stringify(report.request, null, 2);
  getElement('response', HTMLElement).textContent = JSON.stringify(report.response, null, 2);
}

function listFacts({ intent, explanation, careLevel, topics, durationMs, reprompt }: TurnReport): (readonly [string, string])[] {
  const { flags, topics: ranked, move } = explanation;
  return [
    ['Intent', intent ?? 'none'],
    ['Red flags', flags.map(({ concept, outcome, words }) => `${concept} (${outcome}) in “${words}”`).join('; ') || 'none heard'],
    ['May be about', ranked.map(({ name, confidence, band }) => `${name} ${confidence.toFixed(2)} (${band})`).join('; ') || 'nothing'],
    ['Move', move ?? 'none'],
    ['Answered about', topics.join(', ') || 'nothing'],
    ['Care level', careLevel],
    ['After silence', reprompt ?? 'the session ends'],
    ['Took', `${durationMs.toFixed(1)} ms`],
  ];
}

function toElement(name: 'dt' | 'dd', text: string): HTMLElement {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}

import { getElement } from './getElement.ts';

/** The part of the browser's recogniser that is used; TypeScript knows no such type. */
interface Recogniser extends EventTarget {
  lang: string;
  readonly start: () => void;
  readonly stop: () => void;
}

type RecogniserMaker = new () => Recogniser;

interface RecogniserEvent extends Event {
  readonly results?: { readonly [at: number]: { readonly [at: number]: { readonly transcript: string } } };
  readonly error?: string;
}

/** What the microphone reports to. */
export interface Hearing {
  readonly onHeard: (text: string) => void;
  readonly onTrouble: (message: string) => void;
  readonly getLocale: () => string;
}

/** Wires the microphone button; where the browser has no recogniser, says so instead. */
export function createListener({ onHeard, onTrouble, getLocale }: Hearing): void {
  const button = getElement('microphone', HTMLButtonElement);
  const Maker = findMaker();
  if (Maker === null) {
    getElement('no-microphone', HTMLElement).hidden = false;
    return;
  }
  button.hidden = false;
  getElement('microphone-hint', HTMLElement).hidden = false;
  let listening: Recogniser | null = null;

  button.addEventListener('click', () => {
    if (listening !== null) {
      listening.stop();
      return;
    }
    const recogniser = new Maker();
    recogniser.lang = getLocale();
    recogniser.addEventListener('result', (event: RecogniserEvent) => {
      const text = event.results?.[0]?.[0]?.transcript ?? '';
      if (text !== '') onHeard(text);
    });
    recogniser.addEventListener('error', (event: RecogniserEvent) => {
      onTrouble(`The microphone heard nothing (${event.error ?? 'no reason given'}). Type instead.`);
    });
    recogniser.addEventListener('end', () => {
      listening = null;
      show(button, false);
    });
    listening = recogniser;
    show(button, true);
    recogniser.start();
  });
}

function show(button: HTMLButtonElement, isListening: boolean): void {
  button.ariaPressed = String(isListening);
  button.textContent = isListening ? 'Listening' : 'Speak';
}

function findMaker(): RecogniserMaker | null {
  const { SpeechRecognition, webkitSpeechRecognition } = globalThis as unknown as {
    readonly SpeechRecognition?: RecogniserMaker;
    readonly webkitSpeechRecognition?: RecogniserMaker;
  };
  return SpeechRecognition ?? webkitSpeechRecognition ?? null;
}

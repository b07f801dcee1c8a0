import { getElement } from './getElement.ts';

/** Speaks the replies, when this browser can and whoever sits before it wants. */
export interface Voice {
  readonly say: (text: string, locale: string) => void;
  readonly hush: () => void;
}

/** Makes the voice and wires its controls. */
export function createVoice(): Voice {
  const aloud = getElement('aloud', HTMLInputElement);
  const pause = getElement('pause', HTMLButtonElement);
  const hush = getElement('hush', HTMLButtonElement);
  const speed = getElement('speed', HTMLInputElement);
  if (!('speechSynthesis' in globalThis)) {
    getElement('no-voice', HTMLElement).hidden = false;
    for (const control of [aloud, pause, hush, speed]) control.disabled = true;
    return { say: () => undefined, hush: () => undefined };
  }

  const setPaused = (isPaused: boolean): void => {
    pause.ariaPressed = String(isPaused);
    pause.textContent = isPaused ? 'Go on' : 'Pause';
  };
  const stop = (): void => {
    speechSynthesis.cancel();
    speechSynthesis.resume();
    setPaused(false);
  };
  pause.addEventListener('click', () => {
    const isPaused = pause.ariaPressed !== 'true';
    if (isPaused) speechSynthesis.pause();
    else speechSynthesis.resume();
    setPaused(isPaused);
  });
  hush.addEventListener('click', stop);
  aloud.addEventListener('change', () => {
    if (!aloud.checked) stop();
  });
  return {
    say: (text, locale) => {
      stop();
      if (!aloud.checked || text === '') return;
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.lang = locale;
      utterance.rate = speed.valueAsNumber;
      speechSynthesis.speak(utterance);
    },
    hush: stop,
  };
}

/** Shows how far a long run is. */
export interface ProgressBar {
  /** Counts one step more. */
  readonly step: () => void;
  /** Says what the steps are from now on. */
  readonly begin: (name: string) => void;
  readonly finish: () => void;
}

const widthChars = 30;

/** How often it is drawn again at most, in milliseconds. */
const pauseMs = 100;

/**
 * Makes a progress bar on a stream. Where the stream is no terminal, each name is a line of its own.
 *
 * @param steps how many there are in all
 */
export function createProgressBar(stream: { write(text: string): unknown; isTTY?: boolean }, steps: number): ProgressBar {
  let done = 0;
  let current = '';
  let drawnAtMs = 0;
  const draw = (): void => {
    const share = steps === 0 ? 1 : Math.min(1, done / steps);
    const filled = Math.round(share * widthChars);
    const percent = `${String(Math.round(100 * share)).padStart(3)} %`;
    stream.write(`\r${'█'.repeat(filled)}${'░'.repeat(widthChars - filled)} ${percent}  ${current}\u001B[K`);
  };
  return {
    step: () => {
      done += 1;
      if (stream.isTTY !== true || Date.now() - drawnAtMs < pauseMs) return;
      drawnAtMs = Date.now();
      draw();
    },
    begin: (name) => {
      current = name;
      if (stream.isTTY === true) draw();
      else stream.write(`${String(Math.round(steps === 0 ? 0 : (100 * done) / steps)).padStart(3)} %  ${name}\n`);
    },
    finish: () => {
      if (stream.isTTY === true) stream.write('\r\u001B[K');
    },
  };
}

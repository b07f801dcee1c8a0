import { createAlexaHandler } from '../../lambda/alexa/createAlexaHandler.ts';
import { createDoor } from '../../lambda/guide/createDoor.ts';
import { loadGuide } from '../../lambda/guide/loadGuide.ts';

let scanMs = 0;
const parts = loadGuide();
const findRedFlags: typeof parts.findRedFlags = (...given) => {
  const startedMs = performance.now();
  const flags = parts.findRedFlags(...given);
  scanMs += performance.now() - startedMs;
  return flags;
};

/** The skill with a clock on the search for red flags. */
export const handler = createAlexaHandler(createDoor({ ...parts, findRedFlags }), undefined);

/** Tells how long the search for red flags has taken since it was asked last, in milliseconds. */
export function takeScanMs(): number {
  const taken = scanMs;
  scanMs = 0;
  return taken;
}

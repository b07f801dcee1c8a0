import type { Asker } from './answer.ts';
import type { ReachOptions } from './askOptions.ts';
import { createAlexaAsker } from './createAlexaAsker.ts';
import { createCoreAsker } from './createCoreAsker.ts';

/** Makes somebody to ask, through the channel that was chosen. */
export function createAsker(options: ReachOptions): Promise<Asker> {
  return options.channel === 'core' ? createCoreAsker(options) : createAlexaAsker(options);
}

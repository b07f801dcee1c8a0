import type { MeaningFinder } from '../knowledge/findMeaning.ts';
import type { RedFlagFinder } from '../safety/findRedFlags.ts';
import type { CompiledContent } from '../vocabulary/compiledContent.ts';

/** The parts that the core is made of, so that a test can put a broken one in. */
export interface GuideParts {
  readonly content: CompiledContent;
  readonly findRedFlags: RedFlagFinder;
  readonly findMeaning: MeaningFinder;
}

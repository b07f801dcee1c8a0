import { readFileSync } from 'node:fs';
import { packedContentFile } from '../generated/packedContent.ts';
import { createMeaningFinder } from '../knowledge/findMeaning.ts';
import { createRedFlagFinder } from '../safety/findRedFlags.ts';
import { GuideError } from '../vocabulary/guideError.ts';
import type { GuideParts } from './guideParts.ts';
import { unpackContent } from './unpackContent.ts';

/**
 * Loads the compiled content and makes the parts of the core from it.
 *
 * @throws GuideError `content-missing` when the packed content cannot be read
 */
export function loadGuide(file: URL | string = packedContentFile): GuideParts {
  try {
    const content = unpackContent(readFileSync(file));
    return {
      content,
      findRedFlags: createRedFlagFinder(content.safety, content.roles.mainAdvice),
      findMeaning: createMeaningFinder(content.knowledge),
    };
  } catch (cause) {
    throw new GuideError('content-missing', 'The packed content cannot be read: run npm run content and build again', { cause });
  }
}

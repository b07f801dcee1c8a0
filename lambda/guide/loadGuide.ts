import { brotliDecompressSync } from 'node:zlib';
import { packedContent } from '../generated/packedContent.ts';
import { createMeaningFinder } from '../knowledge/findMeaning.ts';
import { createRedFlagFinder } from '../safety/findRedFlags.ts';
import { GuideError } from '../vocabulary/guideError.ts';
import type { GuideParts } from './guideParts.ts';
import { unpackContent } from './unpackContent.ts';

/** More bytes than the content has unpacked, so that they come in one piece: putting many together takes a third of the time. */
const chunkSize = 2 ** 21;

/**
 * Loads the compiled content and makes the parts of the core from it.
 *
 * @throws GuideError `content-missing` when the packed content cannot be read
 */
export function loadGuide(packed: Uint8Array = packedContent): GuideParts {
  try {
    const content = unpackContent(brotliDecompressSync(packed, { chunkSize }));
    return {
      content,
      findRedFlags: createRedFlagFinder(content.safety, content.roles.mainAdvice),
      findMeaning: createMeaningFinder(content.knowledge),
    };
  } catch (cause) {
    throw new GuideError('content-missing', 'The packed content cannot be read: run npm run content and build again', { cause });
  }
}

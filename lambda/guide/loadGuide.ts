import { brotliDecompressSync } from 'node:zlib';
import { packedContent } from '../generated/packedContent.ts';
import { createMeaningFinder } from '../knowledge/findMeaning.ts';
import { buildFuzzy } from '../language/buildFuzzy.ts';
import { createRedFlagFinder } from '../safety/findRedFlags.ts';
import type { CompiledContent } from '../vocabulary/compiledContent.ts';
import { GuideError } from '../vocabulary/guideError.ts';
import { decodeText } from './decodeText.ts';
import type { GuideParts } from './respondTo.ts';

/**
 * Loads the compiled content and makes the parts of the core from it.
 *
 * @throws GuideError `content-missing` when the packed content cannot be read
 */
export function loadGuide(packed: string = packedContent): GuideParts {
  try {
    const content = unpack(packed);
    return {
      content,
      findRedFlags: createRedFlagFinder(content.safety, content.roles.mainAdvice),
      findMeaning: createMeaningFinder(content.knowledge),
    };
  } catch (cause) {
    throw new GuideError('content-missing', 'The packed content cannot be read: run npm run content and build again', { cause });
  }
}

function unpack(packed: string): CompiledContent {
  const content = JSON.parse(brotliDecompressSync(decodeText(packed)).toString('utf8')) as CompiledContent;
  const { safety, knowledge } = content;
  return {
    ...content,
    safety: { ...safety, patterns: { ...safety.patterns, fuzzy: buildFuzzy(safety.patterns) } },
    knowledge: { ...knowledge, patterns: { ...knowledge.patterns, fuzzy: buildFuzzy(knowledge.patterns) } },
  };
}

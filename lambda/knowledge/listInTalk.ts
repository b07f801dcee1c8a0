import type { PatternMatch } from '../vocabulary/compiledPatterns.ts';
import type { CalledInTalk } from '../vocabulary/meaning.ts';
import { listLabels } from './listLabels.ts';

/** Lists the texts that the words call for by patterns of their own, the longest heard first. */
export function listInTalk(matches: readonly PatternMatch[]): CalledInTalk[] {
  return listLabels(matches, 'talk:').map((label) => {
    const [talk = '', owner, id = '', at] = label.split(':');
    return { talk, owner: owner === 'reply' ? 'reply' : 'topic', id, at: Number(at) };
  });
}

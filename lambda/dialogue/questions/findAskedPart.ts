import type { TopicId } from '../../vocabulary/ids.ts';
import type { AskedMeaning } from '../../vocabulary/meaning.ts';
import { admitGap } from './admitGap.ts';
import { chooseTopic } from '../thread/chooseTopic.ts';
import { findHeldInHand } from './findHeldInHand.ts';
import type { Situation } from '../situation.ts';

/** One of several questions, and what answers it. */
export interface AskedPart {
  readonly owner: { readonly kind: 'topic'; readonly id: TopicId } | { readonly kind: 'reply'; readonly id: string };
  readonly meaning: AskedMeaning;
}

/** Finds what answers one of several questions; null when that is not clear, or when it is a move or small talk. */
export function findAskedPart(situation: Situation, meaning: AskedMeaning): AskedPart | null {
  const { content } = situation;
  if (meaning.move === 'who-to-call') return { owner: { kind: 'topic', id: content.roles.contacts as TopicId }, meaning };
  if (meaning.move !== null) return null;
  const choice = meaning.standsAlone ? null : chooseTopic(situation);
  if (choice !== null && choice.band !== 'unsure') {
    const hasGap = choice.isFollowUp && admitGap(situation, choice.topic) !== null;
    return hasGap ? null : { owner: { kind: 'topic', id: choice.topic }, meaning: { ...meaning, kinds: choice.kinds } };
  }
  const held = findHeldInHand(situation, meaning);
  if (held !== null) return { owner: { kind: 'topic', id: held.topic }, meaning };
  const [best] = meaning.ranked;
  const isClear = best?.owner.kind === 'reply' && (best.band === 'sure' || best.band === 'likely');
  if (!isClear || content.replies[best.owner.id]?.label === 'small-talk') return null;
  return { owner: { kind: 'reply', id: best.owner.id }, meaning };
}

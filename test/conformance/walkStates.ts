import { createDoor } from '../../lambda/guide/createDoor.ts';
import { loadGuide } from '../../lambda/guide/loadGuide.ts';
import { moves } from '../../lambda/vocabulary/move.ts';
import type { Reply } from '../../lambda/vocabulary/reply.ts';
import { emptySession, type SessionState } from '../../lambda/vocabulary/sessionState.ts';
import type { Turn } from '../../lambda/vocabulary/turn.ts';
import { buildTurn } from '../lambda/guide/buildTurn.ts';

/** The guide under test, loaded once. */
export const guide = loadGuide();

const respond = createDoor(guide);

/** One thing that can happen in any state, by a name that a failure shows. */
export interface Step {
  readonly name: string;
  readonly part: Partial<Turn>;
}

/** A state of the conversation, the way to it, and what was answered last. */
export interface Visited {
  readonly path: readonly string[];
  readonly session: SessionState;
}

/** One step taken from a state, and what came of it. */
export interface Taken {
  readonly path: readonly string[];
  readonly from: SessionState;
  readonly step: Step;
  readonly reply: Reply;
}

/** Questions of each kind: plain, leaning, naming a first cancer, off the subject, a red flag, a doubtful one. */
const questions: readonly string[] = [
  'what is radiotherapy',
  'my back aches',
  'does it hurt',
  'what about treatment',
  'and for breast cancer',
  "what's the weather tomorrow",
  'my legs have gone weak',
  'could it be the tablets',
  'wibble wobble',
  'remember to ask about driving',
];

/** Every step that the walk takes: each move, each question, silence and mumbling. */
export const steps: readonly Step[] = [
  ...moves.map((move): Step => ({ name: `[${move}]`, part: { move } })),
  ...questions.map((text): Step => ({ name: text, part: { text } })),
  { name: '(silence)', part: { occasion: 'silence' } },
  { name: '(mumbling)', part: { occasion: 'unmatched' } },
];

/** Answers one step in a state. */
export function take(session: SessionState, { part }: Step): Reply {
  return respond(buildTurn('', { ...part, session }));
}

/** Welcomes; returns the state that every conversation begins in. */
export function begin(): SessionState {
  return respond(buildTurn('', { occasion: 'launch' })).session ?? emptySession;
}

/**
 * Walks the states of the conversation, breadth first, every step from every state.
 *
 * Two states that differ only in which topic is in hand, or in which words were kept, are one.
 *
 * @param mostStates where the walk stops, so that it ends in seconds
 */
export function walkStates(mostStates: number): { readonly visited: readonly Visited[]; readonly taken: readonly Taken[] } {
  const first: Visited = { path: [], session: begin() };
  const visited = [first];
  const known = new Set([toKey(first.session)]);
  const taken: Taken[] = [];
  for (const state of visited) {
    for (const step of steps) {
      const reply = take(state.session, step);
      const path = [...state.path, step.name];
      taken.push({ path, from: state.session, step, reply });
      const next = reply.session;
      if (next === null || known.has(toKey(next)) || visited.length >= mostStates) continue;
      known.add(toKey(next));
      visited.push({ path, session: next });
    }
  }
  return { visited, taken };
}

function toKey(session: SessionState): string {
  const { asked, alarm, misses, topic, choices, voiced, trail, questions: kept, lastActs } = session;
  const topicState = topic === null ? 'none' : `${voiced.length > 1 ? 'told' : 'new'} ${trail.length > 0 ? 'after others' : 'first'}`;
  const manner = [session.speaksSlower, session.speaksSimpler, session.keepsShort].some(Boolean);
  return JSON.stringify([asked, alarm, misses, topicState, choices.length, kept.length > 0, manner, lastActs.map(({ kind }) => kind)]);
}

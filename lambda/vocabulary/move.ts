/** What somebody can do with the conversation itself, besides asking about a topic. */
export const moves = [
  'stop',
  'help',
  'home',
  'repeat',
  'slower',
  'normal-speed',
  'simpler',
  'normal-words',
  'more',
  'back',
  'skip',
  'start-over',
  'yes',
  'no',
  'not-sure',
  'neither',
  'first',
  'second',
  'third',
  'who-to-call',
  'what-to-say',
  'is-it-serious',
  'source',
  'explain-term',
  'remember-question',
  'read-list',
  'send-list',
  'clear-list',
  'that-helped',
  'too-long',
  'not-what-i-asked',
] as const;

/** One conversational move, such as `repeat` for "say that again". */
export type Move = (typeof moves)[number];

/** Tells whether a value names a move. */
export function isMove(value: unknown): value is Move {
  return moves.some((move) => move === value);
}

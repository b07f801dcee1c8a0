import { type Arbitrary, array, constant, constantFrom, integer, jsonValue, oneof, record, string, tuple } from 'fast-check';
import { locales } from '../../../lambda/vocabulary/locale.ts';
import { moves } from '../../../lambda/vocabulary/move.ts';
import { promptNames } from '../../../lambda/vocabulary/promptName.ts';
import { buildSession } from '../guide/buildTurn.ts';
import { buildIntent, buildListSlot, buildResolvedSlot, buildSlot, buildSpeech, type Json } from './buildEvent.ts';

/** Mentions of the main emergency in words that no other emergency shares, written for this test. */
export const mentions = [
  'my legs are numb',
  'i cannot feel my legs',
  'my legs are going weak',
  "dad's legs gave way",
  'i have lost control of my bladder',
  'i keep soiling myself',
  'i cannot pass water',
  'numb between my legs',
  'she is paralysed from the waist down',
  "i can't walk any more",
] as const;

/** Words that stand in no guard and name no other emergency. */
const ordinaryWords = [
  'well',
  'since',
  'tuesday',
  'and',
  'the',
  'doctor',
  'said',
  'maybe',
  'not',
  'never',
  'probably',
  'nothing',
  'again',
  'a bit',
  'yesterday',
  'why',
  'please',
  'sorry',
  'um',
  'radiotherapy',
  'alexa',
  'seven',
  'old',
  'years',
  'ago',
  'but',
  'better',
  'now',
];

/** Signs that no word is made of, as a broken or hostile channel may send them. */
const strangeSigns = [' ', '\u0000', '\u202e', '\u200b', '<', '&', '"', '{', '}', '漢字', '🙂', '\ud800', '…', '—', '\n'];

const around: Arbitrary<string> = oneof(
  { weight: 10, arbitrary: array(constantFrom(...ordinaryWords), { maxLength: 9 }).map((words) => words.join(' ')) },
  { weight: 4, arbitrary: array(constantFrom(...strangeSigns), { maxLength: 9 }).map((signs) => signs.join(' ')) },
  { weight: 1, arbitrary: integer({ min: 500, max: 5_000 }).map((count) => 'so it went '.repeat(count)) },
);

/** A mention of the main emergency with anything around it. */
export const arbitrarySpeech: Arbitrary<string> = tuple(around, constantFrom(...mentions), around).map((parts) => parts.join(' ').trim());

const names = [
  'FreeSpeechIntent',
  'AnythingIntent',
  'WhatIntent',
  'TopicIntent',
  'RedFlagIntent',
  'AMAZON.FallbackIntent',
  'AMAZON.HelpIntent',
  'AMAZON.StopIntent',
  'AMAZON.NoIntent',
  'UnheardIntent',
  '',
  'constructor',
];
const types = ['IntentRequest', 'LaunchRequest', 'CanFulfillIntentRequest', 'Unknown.Request', ''];

/** A request of any kind with what was said standing anywhere in it. */
export function arbitraryRequest(said: string): Arbitrary<Json> {
  const other = oneof(constant(undefined), constant(null), string(), jsonValue({ maxDepth: 2 }));
  return oneof(
    constant(buildSpeech(said)),
    record({ type: constantFrom(...types), name: constantFrom(...names), slot: arbitrarySlot(said), before: other, after: other }).map(
      ({ type, name, slot, before, after }) => ({ ...buildIntent(name, { a: { value: before }, b: slot, c: { value: after } }), type }),
    ),
    constant({ type: 'IntentRequest', intent: said }),
    constant({ type: 'IntentRequest', intent: { name: 'X', slots: said } }),
    constant({ type: 'IntentRequest', intent: { name: 'X', slots: [said] } }),
    constant({ type: 'Alexa.Presentation.APL.UserEvent', arguments: ['choose', said], source: { id: 'list' } }),
    constant({ type: 'Unknown.Request', payload: { deep: [{ value: said }] } }),
  );
}

function arbitrarySlot(said: string): Arbitrary<Json> {
  const concept = { id: 'leg-numbness', name: 'numb legs' };
  return oneof(
    constant(buildSlot('b', said)),
    constant(buildListSlot('b', ['one', said, 'two'])),
    constant(buildResolvedSlot('b', 'TOPIC', said, { id: 'bone-pain', name: 'bone pain' })),
    constant(buildResolvedSlot('b', 'RED_FLAG', 'that', concept)),
    constant({ name: 'b', value: [said] }),
    constant({ name: 'b', heard: said }),
  );
}

/** What the skill may find of its own in the session: sound, old, broken, or anything at all. */
export const arbitraryConversation: Arbitrary<unknown> = oneof(
  constant(undefined),
  record({
    asked: constantFrom(null, ...promptNames),
    topic: constantFrom(null, 'bone-pain', 'constructor'),
    person: constantFrom(null, 'husband', 'nobody'),
    alarm: constantFrom(
      null,
      { advice: 'spinal', form: 'severe' },
      { advice: 'fracture', form: 'standard' },
      { advice: '__proto__', form: 'short' },
    ),
    misses: integer({ min: 0, max: 4 }),
    lastActs: constantFrom([], [{ kind: 'unheard-of' }], [{ kind: 'advice' }], [{ kind: 'question', prompt: 'unheard-of' }]),
    speaksSlower: constantFrom(true, false),
  }).map((part) => buildSession(part as never)),
  record({ version: constantFrom(0, 2, 'x'), asked: constantFrom('ask-red-flags', ...moves), alarm: jsonValue({ maxDepth: 1 }) }),
  jsonValue({ maxDepth: 3 }),
);

/** A locale as a request may name it. */
export const arbitraryLocale: Arbitrary<string> = constantFrom(...locales, 'fr-FR', '', 'en');

import type { createSkill } from '../../../lambda/alexa/createSkill.ts';
import type { GuideParts } from '../../../lambda/guide/guideParts.ts';
import { respondTo } from '../../../lambda/guide/respondTo.ts';
import { ssml } from '../../../lambda/speech/ssml.ts';
import type { Reply } from '../../../lambda/vocabulary/reply.ts';

/** A guide with one thing broken inside. */
export interface BrokenGuide {
  readonly parts: GuideParts;
  readonly respond: typeof respondTo;
  readonly makeSkill: typeof createSkill | undefined;
}

const fail = (): never => {
  throw new Error('broken on purpose');
};
const say = (text: string): Reply['speech'] => ({ plain: text, ssml: ssml`<p>${text}</p>` });

/** Fields of the content whose look-up can fail; without its countries nothing can be said, and that is tested elsewhere. */
const fields = ['topics', 'replies', 'prompts', 'persons', 'primaries', 'glossary', 'pack', 'safety', 'knowledge'] as const;

const cores = {
  'nothing breaks': respondTo,
  'the core throws': fail,
  'the core gives nothing': () => undefined as unknown as Reply,
  'the core answers something else': (parts, turn) => ({ ...respondTo(parts, turn), speech: say('Bone pain can be treated.') }),
  'the core puts the answer first': (parts, turn) => ({
    ...respondTo(parts, turn),
    speech: say(`Well. ${respondTo(parts, turn).speech.plain}`),
  }),
  'the core ends the session': (parts, turn) => ({ ...respondTo(parts, turn), endsSession: true, session: null }),
  'the core is silent': (parts, turn) => ({ ...respondTo(parts, turn), speech: say('') }),
  'the core never stops talking': (parts, turn) => ({ ...respondTo(parts, turn), speech: say('on and on '.repeat(3_000)) }),
} satisfies Record<string, typeof respondTo>;

const skills = {
  'the SDK throws': () => ({ invoke: fail }) as never,
  'the SDK rejects': () => ({ invoke: () => Promise.reject(new Error('broken on purpose')) }) as never,
  'the SDK answers nothing': () => ({ invoke: () => Promise.resolve(null) }) as never,
  'the SDK loses the speech': () => ({ invoke: () => Promise.resolve({ version: '1.0', response: {} }) }) as never,
} satisfies Record<string, typeof createSkill>;

/** Every way of breaking the guide, by name. */
export function listBreakages(sound: GuideParts): ReadonlyMap<string, () => BrokenGuide> {
  const guide = (part: Partial<BrokenGuide>) => (): BrokenGuide => ({ parts: sound, respond: respondTo, makeSkill: undefined, ...part });
  return new Map([
    ...Object.entries(cores).map(([name, respond]) => [name, guide({ respond })] as const),
    ...Object.entries(skills).map(([name, makeSkill]) => [name, guide({ makeSkill })] as const),
    ...fields.map((field) => [`the look-up of ${field} throws`, guide({ parts: { ...sound, content: loseField(sound, field) } })] as const),
    ['the search for meaning throws', guide({ parts: { ...sound, findMeaning: fail } })],
    ['the search for red flags throws', guide({ parts: { ...sound, findRedFlags: fail } })],
    ['the core cannot search', guide({ respond: (parts, turn) => respondTo({ ...parts, findRedFlags: fail }, turn) })],
    ['the core finds no red flags', guide({ respond: (parts, turn) => respondTo({ ...parts, findRedFlags: () => [] }, turn) })],
  ]);
}

function loseField({ content }: GuideParts, field: (typeof fields)[number]): GuideParts['content'] {
  return new Proxy(content, { get: (target, name) => (name === field ? fail() : Reflect.get(target, name)) });
}

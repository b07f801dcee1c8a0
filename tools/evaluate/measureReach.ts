import { locales, type Locale } from '../../lambda/vocabulary/locale.ts';
import type { ReachOptions } from '../ask/askOptions.ts';
import { createAsker } from '../ask/createAsker.ts';
import { findLineFault } from '../ask/findLineFault.ts';
import type { MentionSet } from './mentionLine.ts';

/** How many lines got the advice through the whole skill, by one way in one country. */
export interface ReachCount {
  readonly way: string;
  readonly locale: Locale;
  readonly mentions: number;
  /** Mentions that got the advice in full, and at least its one sentence. */
  readonly full: number;
  readonly net: number;
  readonly innocents: number;
  /** Lines without a mention that got the advice in full. */
  readonly alarms: number;
}

const inSession = { channel: 'alexa', device: 'speaker', isOneShot: false, takesCatchAll: true } as const;

/** The ways to reach the skill, as they are printed. */
const ways: Readonly<Record<string, Omit<ReachOptions, 'locale'>>> = {
  core: { ...inSession, channel: 'core' },
  'alexa, in session': inSession,
  'alexa, one-shot': { ...inSession, isOneShot: true },
  'alexa, one-shot without the catch-all': { ...inSession, isOneShot: true, takesCatchAll: false },
};

/** Asks every line of the sets through each way at home, and through the core and a session in every other country. */
export async function measureReach(sets: readonly MentionSet[]): Promise<ReachCount[]> {
  const counts: ReachCount[] = [];
  for (const locale of locales) {
    for (const [way, options] of Object.entries(ways)) {
      if (locale === 'en-GB' || !options.isOneShot) counts.push(await measureWay(sets, way, { ...options, locale }));
    }
  }
  return counts;
}

async function measureWay(sets: readonly MentionSet[], way: string, options: ReachOptions): Promise<ReachCount> {
  const asker = await createAsker(options);
  const count = { mentions: 0, full: 0, net: 0, innocents: 0, alarms: 0 };
  for (const { text, mentionsRedFlag } of sets.flatMap(({ lines }) => lines)) {
    if (findLineFault(text) !== null) continue;
    const { emergency, safetyNet } = await asker.askFresh(text);
    if (mentionsRedFlag) {
      count.mentions += 1;
      if (emergency) count.full += 1;
      if (emergency || safetyNet) count.net += 1;
    } else {
      count.innocents += 1;
      if (emergency) count.alarms += 1;
    }
  }
  return { way, locale: options.locale, ...count };
}

import { locales } from '../../lambda/vocabulary/locale.ts';
import type { Content } from '../../tools/content/content.ts';
import { devices } from '../../tools/standin/device.ts';
import { deviceScreens } from '../../tools/standin/deviceScreens.ts';
import type { Setup } from '../turnReport.ts';

/** How many questions, and how many mentions of a red flag, are put forward. */
const questionsToTry = 6;
const flagsToTry = 4;

/** Says what the page offers; what to try comes from the content, spread over its files. */
export function createSetup({ pack, topics, examples, screens }: Content): Setup {
  const questions = topics.map(({ asks }) => asks[0]).filter((ask) => ask !== undefined);
  const flags = Object.entries(examples)
    .filter(([kind]) => kind !== 'near-miss')
    .map(([, lines]) => lines[0])
    .filter((line) => line !== undefined);
  return {
    skillName: pack.name,
    invocationName: pack.invocationName,
    locales,
    devices: devices.map((id) => ({ id, screen: deviceScreens[id] })),
    thingsToTry: [
      ...spread(questions, questionsToTry),
      ...spread(flags, flagsToTry),
      ...new Set(Object.values(screens.touch).flatMap((rows) => rows.slice(0, 1))),
    ],
  };
}

function spread<Item>(items: readonly Item[], count: number): Item[] {
  const step = Math.max(1, Math.floor(items.length / count));
  return items.filter((_, at) => at % step === 0).slice(0, count);
}

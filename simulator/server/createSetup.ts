import { locales } from '../../lambda/vocabulary/locale.ts';
import type { Content } from '../../tools/content/content.ts';
import { type Device, devices } from '../../tools/standin/device.ts';
import { deviceScreens } from '../../tools/standin/deviceScreens.ts';
import type { Setup } from '../turnReport.ts';

/** How many questions, and how many mentions of a red flag, are put forward. */
const questionsToTry = 6;
const flagsToTry = 4;

const deviceNames: Readonly<Record<Device, string>> = {
  speaker: 'Echo Dot, a speaker',
  show: 'Echo Show 8',
  phone: 'Alexa app on a phone',
  spot: 'Echo Spot, round',
  'show-5': 'Echo Show 5',
  'show-10': 'Echo Show 10',
  'show-15': 'Echo Show 15',
  'show-15-upright': 'Echo Show 15, upright',
  tv: 'Fire TV',
  tablet: 'Fire tablet, upright',
};

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
    devices: devices.map((id) => ({ id, name: deviceNames[id], screen: deviceScreens[id] })),
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

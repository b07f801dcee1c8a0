import type { Device } from '../standin/device.ts';

/** A picture of the running page: what is said before it is taken, and how much of the page it holds. */
export interface Picture {
  /** In docs/pictures, without its ending. */
  readonly name: string;
  readonly device: Device;
  readonly lines: readonly string[];
  readonly part: 'page' | 'screen';
  readonly isDark?: boolean;
  /** Of the window, in pixels, as is the height. */
  readonly width?: number;
  readonly height?: number;
}

const sign = 'well my toes are a bit tingly';
const talk = ['why does my back hurt at night', sign];

/** The pictures that stand in the README and in docs/screens.md. */
export const pictures: readonly Picture[] = [
  { name: 'conversation', device: 'show', lines: talk, part: 'page', width: 1280, height: 720 },
  {
    name: 'conversation-dark-phone',
    device: 'spot',
    lines: ['what helps bone pain'],
    part: 'page',
    isDark: true,
    width: 412,
    height: 1130,
  },
  { name: 'welcome-show-5', device: 'show-5', lines: [], part: 'screen' },
  { name: 'answer-show', device: 'show', lines: ['does radiotherapy hurt'], part: 'screen' },
  { name: 'contacts-show-15', device: 'show-15', lines: ['who do i call'], part: 'screen' },
  { name: 'choice-tablet', device: 'tablet', lines: ['bone pain', "that's not what i asked"], part: 'screen' },
  { name: 'emergency-show', device: 'show', lines: [sign], part: 'screen' },
  { name: 'emergency-spot', device: 'spot', lines: [sign], part: 'screen' },
  { name: 'emergency-tv', device: 'tv', lines: [sign], part: 'screen' },
  { name: 'emergency-phone', device: 'phone', lines: [sign], part: 'screen' },
];

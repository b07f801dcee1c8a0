import type { Device } from './device.ts';

/** The screen of a device. */
export interface DeviceScreen {
  readonly mode: 'HUB' | 'MOBILE' | 'TV';
  readonly isRound: boolean;
  /** In pixels, as is the height. */
  readonly width: number;
  readonly height: number;
  readonly dpi: number;
  /** In arc minutes, as seen from where people stand. */
  readonly arcWidth: number;
  readonly arcHeight: number;
  readonly canRotate: boolean;
  readonly takesTouch: boolean;
}

const hub = { mode: 'HUB', isRound: false, canRotate: false, takesTouch: true } as const;

/** The screens as Amazon's viewport profiles give them, one of each kind; a speaker has none. */
export const deviceScreens: Readonly<Record<Device, DeviceScreen | null>> = {
  speaker: null,
  show: { ...hub, width: 1280, height: 800, dpi: 213, arcWidth: 346, arcHeight: 216 },
  phone: {
    mode: 'MOBILE',
    isRound: false,
    width: 1080,
    height: 1920,
    dpi: 480,
    arcWidth: 200,
    arcHeight: 356,
    canRotate: true,
    takesTouch: true,
  },
  spot: { ...hub, isRound: true, width: 480, height: 480, dpi: 160, arcWidth: 144, arcHeight: 144 },
  'show-5': { ...hub, width: 960, height: 480, dpi: 160, arcWidth: 230, arcHeight: 115 },
  'show-10': { ...hub, width: 1280, height: 800, dpi: 160, arcWidth: 346, arcHeight: 216 },
  'show-15': { ...hub, width: 1920, height: 1080, dpi: 160, arcWidth: 500, arcHeight: 281 },
  'show-15-upright': { ...hub, width: 1080, height: 1920, dpi: 160, arcWidth: 281, arcHeight: 500 },
  tv: {
    mode: 'TV',
    isRound: false,
    width: 1920,
    height: 1080,
    dpi: 320,
    arcWidth: 1100,
    arcHeight: 620,
    canRotate: false,
    takesTouch: false,
  },
  tablet: {
    mode: 'MOBILE',
    isRound: false,
    width: 799,
    height: 1278,
    dpi: 213,
    arcWidth: 250,
    arcHeight: 400,
    canRotate: true,
    takesTouch: true,
  },
};

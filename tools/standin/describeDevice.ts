import type { Device } from './device.ts';

/** What a request's context says of the device. */
export interface DeviceContext {
  /** Beside `System` in the context: the viewport and what comes with a screen. */
  readonly screen: Readonly<Record<string, unknown>>;
  readonly supportedInterfaces: Readonly<Record<string, unknown>>;
}

/** Describes a device as Amazon's request context does, with an Echo Show 8 and a phone held upright as examples. */
export function describeDevice(device: Device): DeviceContext {
  switch (device) {
    case 'speaker':
      return { screen: {}, supportedInterfaces: {} };
    case 'show':
      return describeScreen({ mode: 'HUB', width: 1280, height: 800, dpi: 213, arcWidth: 346, arcHeight: 216, canRotate: false });
    case 'phone':
      return describeScreen({ mode: 'MOBILE', width: 1080, height: 1920, dpi: 480, arcWidth: 200, arcHeight: 356, canRotate: true });
  }
}

interface Screen {
  readonly mode: 'HUB' | 'MOBILE';
  /** In pixels, as are the heights. */
  readonly width: number;
  readonly height: number;
  readonly dpi: number;
  /** In arc minutes, as seen from where people stand. */
  readonly arcWidth: number;
  readonly arcHeight: number;
  readonly canRotate: boolean;
}

function describeScreen({ mode, width, height, dpi, arcWidth, arcHeight, canRotate }: Screen): DeviceContext {
  const codecs = ['H_264_42', 'H_264_41'];
  const shape = 'RECTANGLE';
  return {
    screen: {
      Viewports: [
        {
          type: 'APL',
          id: 'main',
          shape,
          dpi,
          presentationType: 'STANDARD',
          canRotate,
          configuration: {
            current: { mode, video: { codecs }, size: { type: 'DISCRETE', pixelWidth: width, pixelHeight: height } },
          },
        },
      ],
      Viewport: {
        experiences: [{ arcMinuteWidth: arcWidth, arcMinuteHeight: arcHeight, canRotate, canResize: false }],
        mode,
        shape,
        pixelWidth: width,
        pixelHeight: height,
        dpi,
        currentPixelWidth: width,
        currentPixelHeight: height,
        touch: ['SINGLE'],
        video: { codecs },
      },
      Extensions: { available: { 'aplext:backstack:10': {} } },
    },
    supportedInterfaces: { 'Alexa.Presentation.APL': { runtime: { maxVersion: '2024.2' } } },
  };
}

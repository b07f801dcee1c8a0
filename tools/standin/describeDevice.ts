import type { Device } from './device.ts';
import { type DeviceScreen, deviceScreens } from './deviceScreens.ts';

/** What a request's context says of the device. */
export interface DeviceContext {
  /** Beside `System` in the context: the viewport and what comes with a screen. */
  readonly screen: Readonly<Record<string, unknown>>;
  readonly supportedInterfaces: Readonly<Record<string, unknown>>;
}

/** Describes a device as Amazon's request context does. */
export function describeDevice(device: Device): DeviceContext {
  const screen = deviceScreens[device];
  return screen === null ? { screen: {}, supportedInterfaces: {} } : describeScreen(screen);
}

function describeScreen({ mode, isRound, width, height, dpi, arcWidth, arcHeight, canRotate, takesTouch }: DeviceScreen): DeviceContext {
  const codecs = ['H_264_42', 'H_264_41'];
  const shape = isRound ? 'ROUND' : 'RECTANGLE';
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
        ...(takesTouch ? { touch: ['SINGLE'] } : { keyboard: ['DIRECTION'] }),
        video: { codecs },
      },
      Extensions: { available: { 'aplext:backstack:10': {} } },
    },
    supportedInterfaces: { 'Alexa.Presentation.APL': { runtime: { maxVersion: '2024.2' } } },
  };
}

/** The devices that the stand-in can be. */
export const devices = ['speaker', 'show', 'phone'] as const;

/** A speaker without a screen, a device with one, or the Alexa app on a phone. */
export type Device = (typeof devices)[number];

/** Tells whether a value names a device. */
export function isDevice(value: unknown): value is Device {
  return devices.some((device) => device === value);
}

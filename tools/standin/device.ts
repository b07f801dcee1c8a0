/** The devices that the stand-in can be. */
export const devices = ['speaker', 'show', 'phone', 'spot', 'show-5', 'show-10', 'show-15', 'show-15-upright', 'tv', 'tablet'] as const;

/** A speaker without a screen, or a device with one: an Echo, a television, the Alexa app on a phone or a tablet. */
export type Device = (typeof devices)[number];

/** Tells whether a value names a device. */
export function isDevice(value: unknown): value is Device {
  return devices.some((device) => device === value);
}

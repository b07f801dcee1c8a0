import { alexaChannel } from './alexaChannel.ts';
import { coreChannel } from './coreChannel.ts';
import type { TranscriptChannel } from './transcriptChannel.ts';

/** Every way to reach the guide; the first is the one whose words a transcript is written from. */
export const channels: readonly [TranscriptChannel, ...TranscriptChannel[]] = [coreChannel, alexaChannel];

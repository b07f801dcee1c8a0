import type { GuideErrorCode } from '../vocabulary/guideError.ts';
import type { Reply } from '../vocabulary/reply.ts';

/** What is logged of a turn: what it was about, never a word that was heard, nor who said it. */
export interface TurnLog {
  readonly channel: string;
  readonly intent: string | null;
  readonly careLevel: string;
  readonly topics: readonly string[];
  readonly emergency: boolean;
  readonly safetyNet: boolean;
  /** From the request's arrival to the finished response, in milliseconds. */
  readonly durationMs: number;
  readonly errorCode: GuideErrorCode | null;
}

/** Writes the one line of a turn to the Lambda's output. Never throws: a log that cannot be written must not cost the answer. */
export function writeTurnLog(reply: Reply, intent: string | null, durationMs: number): void {
  const log: TurnLog = {
    channel: 'alexa',
    intent,
    careLevel: reply.careLevel,
    topics: reply.topics,
    emergency: reply.isEmergency,
    safetyNet: reply.carriesSafetyNet,
    durationMs: Math.round(durationMs * 1_000) / 1_000,
    errorCode: reply.fault,
  };
  try {
    console.log(JSON.stringify(log));
  } catch {
    // There is nowhere left to tell it.
  }
}

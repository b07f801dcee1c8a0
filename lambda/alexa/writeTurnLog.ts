import type { Feedback } from '../vocabulary/feedback.ts';
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
  /** What was said about the last answer, and the topic of it; null on any other turn. */
  readonly feedback: Feedback | null;
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
    feedback: reply.feedback,
    durationMs: Math.round(durationMs * 1_000) / 1_000,
    errorCode: reply.fault,
  };
  try {
    console.log(JSON.stringify(log));
  } catch {
    // There is nowhere left to tell it.
  }
}

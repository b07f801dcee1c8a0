import { careLevels, type CareLevel } from '../../lambda/vocabulary/careLevel.ts';
import { isRecord } from '../../lambda/vocabulary/isRecord.ts';

/** The line that the skill logs for a turn: what it was about, never what was said. */
export interface TurnLog {
  readonly intent: string | null;
  readonly careLevel: CareLevel;
  readonly topics: readonly string[];
  readonly emergency: boolean;
  readonly safetyNet: boolean;
  readonly errorCode: string | null;
}

/** Finds the turn's line among what was printed; null when there is none. */
export function findTurnLog(lines: readonly string[]): TurnLog | null {
  for (const line of lines) {
    const log = line.startsWith('{') ? parseTurnLog(line) : null;
    if (log !== null) return log;
  }
  return null;
}

function parseTurnLog(line: string): TurnLog | null {
  const entry = parseJson(line);
  if (!isRecord(entry)) return null;
  const { careLevel, topics, emergency, safetyNet, intent, errorCode } = entry;
  const level = careLevels.find((candidate) => candidate === careLevel);
  if (level === undefined || typeof emergency !== 'boolean' || typeof safetyNet !== 'boolean' || !Array.isArray(topics)) return null;
  return {
    intent: typeof intent === 'string' ? intent : null,
    careLevel: level,
    topics: topics.filter((topic): topic is string => typeof topic === 'string'),
    emergency,
    safetyNet,
    errorCode: typeof errorCode === 'string' ? errorCode : null,
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

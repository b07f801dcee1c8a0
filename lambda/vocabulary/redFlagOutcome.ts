/** What comes of words near a sign: an advice in full or in short, the one sentence, or nothing where the sign was `denied` in an answer. */
export type RedFlagOutcome = 'advice' | 'short-advice' | 'safety-net' | 'denied';

import type { HeardAnswer } from './heardAnswer.ts';
import type { TranscriptTurn } from './transcript.ts';

/** Finds what of an answer differs from the transcript: pieces missing or out of order, pieces unwanted, marks. */
export function findTurnFaults({ heard, unheard, marks }: TranscriptTurn, answer: HeardAnswer): string[] {
  const speech = fold(answer.speech);
  const faults: string[] = [];
  let from = 0;
  for (const piece of heard) {
    const at = speech.indexOf(fold(piece), from);
    if (at < 0) faults.push(`not heard: ${piece}`);
    else from = at + fold(piece).length;
  }
  for (const piece of unheard) if (speech.includes(fold(piece))) faults.push(`must not be heard: ${piece}`);
  if (marks.isAlarm !== answer.isAlarm) faults.push(marks.isAlarm ? 'no emergency advice' : 'emergency advice');
  if (marks.ends !== answer.ends) faults.push(marks.ends ? 'does not end the session' : 'ends the session');
  if (marks.topic !== null && !answer.topics.includes(marks.topic))
    faults.push(`about ${answer.topics.join(', ') || 'nothing'}, not ${marks.topic}`);
  return faults;
}

/** Leaves out what is not heard: case, punctuation, and the spaces around it. */
function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[^\p{L}\p{N}']+/gu, ' ')
    .trim();
}

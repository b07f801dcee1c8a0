import { loadGuide } from '../../lambda/guide/loadGuide.ts';
import { findRuleFaults } from './findRuleFaults.ts';
import { listAdviceOpenings } from './listAdviceOpenings.ts';
import { markDifference } from './markDifference.ts';
import type { PlayedTurn } from './playTranscript.ts';
import type { Transcript } from './transcript.ts';

const { content } = loadGuide();

/** Lists what does not hold in a played transcript, each with its line and the words; empty when all of it holds. */
export function findFaults({ welcome, setting }: Transcript, played: readonly PlayedTurn[]): readonly string[] {
  const openings = listAdviceOpenings(content, setting.locale);
  return played.flatMap(({ turn, answer, voiced }) => {
    const wanted = turn === null ? welcome : turn.answer;
    const faults = [
      ...(voiced === null ? [] : findRuleFaults(voiced, openings)),
      ...findMarkFaults(turn?.isEmergency ?? false, voiced?.isEmergency ?? false),
      ...(turn !== null && wanted === null ? ['the file holds no answer: npm run transcripts:write'] : []),
      ...(wanted === null || wanted === answer ? [] : [markDifference(wanted, answer)]),
    ];
    const place = turn === null ? 'on opening' : `line ${String(turn.lineNumber)}, after "${turn.said}"`;
    return faults.map((fault) => `${place}: ${fault}`);
  });
}

function findMarkFaults(isMarked: boolean, isVoiced: boolean): string[] {
  if (isMarked === isVoiced) return [];
  return isMarked ? ['the emergency advice is owed (U!:) and not voiced'] : ['the emergency advice is voiced; if it is owed, write U!:'];
}

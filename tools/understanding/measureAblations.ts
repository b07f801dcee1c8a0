import { createDoor } from '../../lambda/guide/createDoor.ts';
import type { GuideParts } from '../../lambda/guide/guideParts.ts';
import { createMeaningFinder } from '../../lambda/knowledge/findMeaning.ts';
import { createCoreAsker } from '../ask/createCoreAsker.ts';
import type { QuestionSet } from '../sets/questionSet.ts';
import { askSets } from './askSets.ts';
import type { AblationFigures } from './evaluation.ts';
import { judgeMeanings } from './judgeMeanings.ts';
import { listAblations } from './listAblations.ts';
import { measureOutcomes } from './measureOutcomes.ts';

/**
 * Measures the understanding whole and without each of its parts: the likeliest meaning of single questions, and whole
 * replies to dialogues.
 *
 * @param labelOf by reply: what a reply with it is about
 */
export async function measureAblations(
  parts: GuideParts,
  sets: readonly QuestionSet[],
  labelOf: ReadonlyMap<string, string>,
  onTurn: () => void,
): Promise<AblationFigures[]> {
  const questions = sets
    .filter(({ name }) => name !== 'dialogues')
    .flatMap(({ conversations }) => conversations.flatMap(({ turns }) => turns));
  const measured: AblationFigures[] = [];
  for (const { name, knowledge } of listAblations(parts.content.knowledge)) {
    const judged = judgeMeanings(knowledge, labelOf, questions);
    const door = createDoor({ ...parts, content: { ...parts.content, knowledge }, findMeaning: createMeaningFinder(knowledge) });
    const asker = await createCoreAsker({ locale: 'en-GB', isOneShot: false }, door);
    const dialogues = await askSets(
      asker,
      sets.filter((set) => set.name === 'dialogues'),
      () => false,
      onTurn,
    );
    measured.push({
      name,
      lines: judged.length,
      meant: judged.filter(({ isRight }) => isRight).length,
      dialogues: measureOutcomes(dialogues.flatMap(({ outcomes }) => outcomes)),
    });
  }
  return measured;
}

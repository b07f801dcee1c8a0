import { createBm25Ranker } from '../baselines/createBm25Ranker.ts';
import { createExactRanker } from '../baselines/createExactRanker.ts';
import { createNluRanker } from '../baselines/createNluRanker.ts';
import { listTrainingTexts } from '../baselines/listTrainingTexts.ts';
import type { Ranker } from '../baselines/ranker.ts';
import type { Content } from '../content/content.ts';

/**
 * Lists what the skill is compared with. Each learns the ways of asking and the names of the same content, and BM25,
 * which searches documents, the answers too.
 *
 * @param folder where a trained model is kept
 */
export async function listBaselines(content: Content, folder: string): Promise<Ranker[]> {
  const asked = listTrainingTexts(content, false);
  return [createExactRanker(asked), createBm25Ranker(listTrainingTexts(content, true)), await createNluRanker(asked, folder)];
}

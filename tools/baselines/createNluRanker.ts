import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dockStart, type Nlp } from '@nlpjs/basic';
import type { TrainingText } from './listTrainingTexts.ts';
import type { Ranker } from './ranker.ts';

const language = 'en';

/** What nlp.js calls a text that is like none it learnt. */
const unknown = 'None';

/** The name of a kept model: it is large, so one is kept. */
const keptModel = /^nlu-[0-9a-f]{16}\.json$/;

/**
 * Makes a ranker of a trained library for understanding, nlp.js with its usual settings. Training takes minutes, so the
 * model is kept in the folder under the hash of what it learnt.
 */
export async function createNluRanker(texts: readonly TrainingText[], folder: string): Promise<Ranker> {
  const nlp = await startNlp();
  const file = join(folder, `nlu-${createHash('sha256').update(JSON.stringify(texts)).digest('hex').slice(0, 16)}.json`);
  if (existsSync(file)) nlp.import(readFileSync(file, 'utf8'));
  else {
    for (const { text, owner } of texts) nlp.addDocument(language, text, owner);
    await nlp.train();
    mkdirSync(folder, { recursive: true });
    for (const old of readdirSync(folder).filter((name) => keptModel.test(name))) rmSync(join(folder, old));
    writeFileSync(file, nlp.export());
  }
  return {
    name: 'trained NLU library',
    about: 'nlp.js, trained on the same ways of asking and names',
    rank: async (text) => {
      const { classifications } = await nlp.process(language, text);
      return classifications
        .filter(({ intent, score }) => intent !== unknown && score > 0)
        .map(({ intent, score }) => ({ owner: intent, score }));
    },
  };
}

async function startNlp(): Promise<Nlp> {
  const quiet = { autoSave: false, autoLoad: false, languages: [language], nlu: { log: false } };
  const nlp = (await dockStart({ use: ['Nlp', 'LangEn'], settings: { nlp: quiet } })).get('nlp');
  nlp.addLanguage(language);
  return nlp;
}

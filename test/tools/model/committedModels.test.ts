import { readFileSync } from 'node:fs';
import { locales } from '../../../lambda/vocabulary/locale.ts';
import { buildInteractionModel } from '../../../tools/model/buildInteractionModel.ts';
import { findModelProblems } from '../../../tools/model/findModelProblems.ts';
import { listSourceFiles } from '../../../tools/model/listSourceFiles.ts';
import { readModelContent } from '../../../tools/model/readModelContent.ts';
import { renderModel } from '../../../tools/model/renderModel.ts';
import { indexModel } from '../../../tools/standin/indexModel.ts';
import { readModel } from '../../../tools/standin/readModel.ts';
import { resolveUtterance } from '../../../tools/standin/resolveUtterance.ts';
import { toSpokenForm } from '../../../tools/model/toSpokenForm.ts';

const content = readModelContent('content');

describe.each(locales)('the committed model for %s', (locale) => {
  const model = buildInteractionModel(content, locale);

  it('is what the content gives', () => {
    // Compared as a truth value: a difference of half a megabyte helps nobody. Run npm run model.
    expect(readFileSync(`skill-package/interactionModels/custom/${locale}.json`, 'utf8') === renderModel(model)).toBe(true);
  });

  it('has no faults', () => {
    expect(findModelProblems(model, locale, listSourceFiles(content))).toEqual([]);
  });
});

describe('from outside a session, without the catch-all', () => {
  const index = indexModel(readModel('en-GB'));
  const hear = (text: string) => resolveUtterance(index, text, { elicited: null, takesCatchAll: false });

  it('carries every red-flag phrase to the skill', () => {
    const spoken = content.redFlags
      .flatMap(({ phrases }) => phrases)
      .map(toSpokenForm)
      .filter((phrase) => phrase !== '');
    expect(spoken.filter((phrase) => hear(phrase).name === 'AMAZON.FallbackIntent')).toEqual([]);
  });

  it('carries every phrase of a move to an intent', () => {
    const phrases = content.moves.flatMap((move) => move.phrases);
    expect(phrases.filter((phrase) => hear(phrase).slots.length > 0 || hear(phrase).name === 'AMAZON.FallbackIntent')).toEqual([]);
  });

  it('carries every name of a topic to the skill', () => {
    const names = content.topics.flatMap((topic) => topic.names).map(toSpokenForm);
    expect(names.filter((name) => hear(name).name === 'AMAZON.FallbackIntent')).toEqual([]);
  });

  it('carries at least five of six ways of asking', () => {
    const asks = content.topics.flatMap((topic) => topic.asks);
    const lost = asks.filter((ask) => hear(ask).name === 'AMAZON.FallbackIntent');
    expect(lost.length / asks.length).toBeLessThan(1 / 6);
  });
});

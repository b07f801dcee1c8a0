import { locales } from '../../../lambda/vocabulary/locale.ts';
import type { Problem } from '../problem.ts';
import type { CheckContext } from './checkContext.ts';
import { getConceptFile } from './getConceptFile.ts';
import { reportProblem, type Place } from './reportProblem.ts';

/** Checks that an id stands for one thing: where two share it, the later one would silently replace the earlier. */
export function checkIds(context: CheckContext): Problem[] {
  return listIdGroups(context).flatMap((group) => {
    const seen = new Set<string>();
    return group
      .filter(({ id }) => seen.has(id) || !seen.add(id))
      .map((place) => reportProblem(context, place, `the id «${place.id}» is taken`, 'Give one of the two another id'));
  });
}

interface PlacedId extends Place {
  readonly id: string;
}

/** Lists the ids that share a name space; files with one id each are compared with their names elsewhere. */
function listIdGroups(context: CheckContext): PlacedId[][] {
  const { content } = context;
  return [
    toIds('sources.yaml', ['sources'], content.sources),
    toIds('glossary.yaml', ['terms'], content.glossary),
    toIds('primaries.yaml', ['primaries'], content.primaries),
    toIds('persons.yaml', ['persons'], content.persons),
    toIds('moves.yaml', ['moves'], content.moves),
    ...locales.map((locale) => toIds(`contacts/${locale}.yaml`, ['lines'], content.contacts[locale].lines)),
    [
      ...content.concepts.map(({ id }) => ({ id, file: getConceptFile(context, id), path: ['id'] })),
      ...toIds('red-flags/guards.yaml', ['guards'], content.guards),
      ...toIds('red-flags/near-misses.yaml', ['near-misses'], content.nearMisses),
    ],
  ];
}

function toIds(file: string, path: Place['path'], entries: readonly { readonly id: string }[]): PlacedId[] {
  return entries.map(({ id }, at) => ({ id, file, path: [...path, at, 'id'] }));
}

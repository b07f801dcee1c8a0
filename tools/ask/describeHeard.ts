import type { HeardIntent } from '../standin/heardIntent.ts';

/** Says in a line what the skill was told: the intent and its filled slots. */
export function describeHeard(intent: HeardIntent): string {
  const slots = intent.slots
    .filter(({ values }) => values.length > 0)
    .map(({ name, values }) => {
      const said = values.map(({ words, matches }) => {
        const ids = (matches ?? []).flatMap(({ id }) => (id === null ? [] : [id]));
        return `"${words}"${ids.length === 0 ? '' : ` (${ids.join(', ')})`}`;
      });
      return `${name}: ${said.join(' + ')}`;
    });
  return [intent.name, ...slots].join('  ');
}

import type { HeardIntent, HeardSlot, HeardValue } from './heardIntent.ts';

type Json = Readonly<Record<string, unknown>>;

/** Writes an intent as it stands in a request; an intent without slots has no such field, as from Amazon. */
export function renderIntent({ name, slots }: HeardIntent, skillId: string): Json {
  const rendered = Object.fromEntries(slots.map((slot) => [slot.name, renderSlot(slot, skillId)]));
  return { name, confirmationStatus: 'NONE', ...(slots.length === 0 ? {} : { slots: rendered }) };
}

/** One value stands in the slot itself and in `slotValue`; of a list, only `slotValue` tells. */
function renderSlot({ name, type, values }: HeardSlot, skillId: string): Json {
  const [first, ...more] = values;
  if (first === undefined) return { name, confirmationStatus: 'NONE' };
  const authority = `amzn1.er-authority.echo-sdk.${skillId}.${type}`;
  const said = { confirmationStatus: 'NONE', source: 'USER' };
  if (more.length > 0) {
    return { name, ...said, slotValue: { type: 'List', values: values.map((value) => renderSimple(value, authority)) } };
  }
  return { name, ...renderValue(first, authority), ...said, slotValue: renderSimple(first, authority) };
}

function renderSimple(value: HeardValue, authority: string): Json {
  return { type: 'Simple', ...renderValue(value, authority) };
}

function renderValue({ words, matches }: HeardValue, authority: string): Json {
  if (matches === null) return { value: words };
  const status = { code: matches.length === 0 ? 'ER_SUCCESS_NO_MATCH' : 'ER_SUCCESS_MATCH' };
  const values = matches.map(({ name, id }) => ({ value: { name, ...(id === null ? {} : { id }) } }));
  const resolution = { authority, status, ...(values.length === 0 ? {} : { values }) };
  return { value: words, resolutions: { resolutionsPerAuthority: [resolution] } };
}

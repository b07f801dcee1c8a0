import type { ModelProblem } from './modelProblem.ts';
import type { ModelUnderCheck } from './modelUnderCheck.ts';

/** Checks the names of intents, slots and slot types, and that each is defined and used. */
export function findNameProblems({ model, intents, types, fileOf }: ModelUnderCheck): readonly ModelProblem[] {
  const problems: ModelProblem[] = [];
  const report = (place: string, sample: string, fix: string): void => {
    problems.push({ file: fileOf(place), place, sample, fix });
  };
  const elicited = new Set(model.interactionModel.dialog.intents.flatMap(({ name, slots }) => slots.map((slot) => `${name}.${slot.name}`)));
  const typeNames = new Set(types.map(({ name }) => name));
  const usedTypes = new Set(intents.flatMap(({ slots = [] }) => slots.map(({ type }) => type)));

  for (const name of findRepeated(intents.map((intent) => intent.name))) report(name, '', 'Give each intent a name of its own');
  for (const name of findRepeated(types.map((type) => type.name))) report(name, '', 'Give each slot type a name of its own');
  for (const { name, slots = [], samples } of intents) {
    if (!/^(AMAZON\.)?[A-Za-z_]+$/.test(name)) report(name, '', 'Name the intent with letters and underscores only');
    for (const slotName of findRepeated(slots.map((slot) => slot.name))) report(name, slotName, 'Name each slot of the intent once');
    for (const slot of slots) {
      if (!/^[A-Za-z_]+$/.test(slot.name)) report(name, slot.name, 'Name the slot with letters and underscores only');
      if (!slot.type.startsWith('AMAZON.') && !typeNames.has(slot.type)) report(name, slot.name, `Define the slot type ${slot.type}`);
      const isUsed = samples.some((sample) => sample.includes(`{${slot.name}}`)) || elicited.has(`${name}.${slot.name}`);
      if (!isUsed) report(name, slot.name, 'Use the slot in a sample or take it out');
    }
    for (const [slotName = ''] of samples.flatMap((sample) => [...sample.matchAll(/(?<=\{)[^}]*(?=\})/g)])) {
      if (!slots.some((slot) => slot.name === slotName)) report(name, `{${slotName}}`, 'Define this slot or correct its name');
    }
  }
  for (const { name } of types) {
    if (!/^[A-Za-z_]+$/.test(name)) report(name, '', 'Name the slot type with letters and underscores only');
    if (!usedTypes.has(name)) report(name, '', 'Use the slot type in an intent or take it out');
  }
  return problems;
}

function findRepeated(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.filter((name, position) => names.indexOf(name) !== position));
}

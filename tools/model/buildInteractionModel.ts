import { GuideError } from '../../lambda/vocabulary/guideError.ts';
import type { Locale } from '../../lambda/vocabulary/locale.ts';
import type { IntentDefinition, IntentSlot } from './intentDefinition.ts';
import type { DialogIntent, InteractionModel, ModelIntent, ModelPrompt, ModelSlot } from './interactionModel.ts';
import { listIntents } from './listIntents.ts';
import { listSlotTypes } from './listSlotTypes.ts';
import type { ModelContent } from './modelContent.ts';

/** Locales in which a slot can take a list of values (Amazon's page "Collect multiple values in a slot", 2026-11-22). */
const localesWithLists: readonly Locale[] = ['en-AU', 'en-CA', 'en-GB', 'en-US'];

/** The prompt whose words Amazon's dialog model demands for an elicited slot. */
const elicitationPrompt = 'ask-anything';

/**
 * Builds the interaction model of a locale from the content. The same content gives the same model.
 * Throws `content-missing` when the elicitation prompt is not there.
 */
export function buildInteractionModel(content: ModelContent, locale: Locale): InteractionModel {
  const definitions = listIntents(content);
  const elicited = definitions.filter(({ slots }) => slots.some(({ isElicited }) => isElicited));
  return {
    interactionModel: {
      languageModel: {
        invocationName: content.pack.invocationName,
        // The lowest level sends the fewest sentences to the fallback intent, which carries no words.
        modelConfiguration: { fallbackIntentSensitivity: { level: 'LOW' } },
        intents: definitions.map((definition) => toModelIntent(definition, localesWithLists.includes(locale))),
        types: listSlotTypes(content).map(({ name, values }) => ({
          name,
          values: values.map(({ id, value, synonyms }) => ({ ...(id === null ? {} : { id }), name: { value, synonyms } })),
        })),
      },
      dialog: { intents: elicited.map(toDialogIntent), delegationStrategy: 'SKILL_RESPONSE' },
      prompts: elicited.flatMap(({ name, slots }) => slots.map((slot) => toPrompt(promptId(name, slot), content))),
    },
  };
}

function toModelIntent({ name, slots, samples }: IntentDefinition, hasLists: boolean): ModelIntent {
  return slots.length === 0 ? { name, samples } : { name, slots: slots.map((slot) => toModelSlot(slot, hasLists)), samples };
}

function toModelSlot({ name, type, isMultiple }: IntentSlot, hasLists: boolean): ModelSlot {
  return isMultiple && hasLists ? { name, type, multipleValues: { enabled: true } } : { name, type };
}

function toDialogIntent({ name, slots }: IntentDefinition): DialogIntent {
  return {
    name,
    confirmationRequired: false,
    prompts: {},
    slots: slots.map((slot) => ({
      name: slot.name,
      type: slot.type,
      confirmationRequired: false,
      elicitationRequired: slot.isElicited,
      prompts: { elicitation: promptId(name, slot) },
    })),
  };
}

function promptId(intent: string, { name }: IntentSlot): string {
  return `Elicit.Intent-${intent}.IntentSlot-${name}`;
}

function toPrompt(id: string, { prompts }: ModelContent): ModelPrompt {
  const prompt = prompts[elicitationPrompt];
  if (prompt === undefined) {
    throw new GuideError('content-missing', `content/prompts.yaml has no "${elicitationPrompt}": add it, with the words to say`);
  }
  return { id, variations: [{ type: 'PlainText', value: prompt.say }] };
}

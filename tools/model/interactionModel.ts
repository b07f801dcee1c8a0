/** An interaction model as Amazon's console and the ASK CLI take it; a part of Amazon's schema, the part used here. */
export interface InteractionModel {
  readonly interactionModel: {
    readonly languageModel: {
      readonly invocationName: string;
      readonly modelConfiguration: { readonly fallbackIntentSensitivity: { readonly level: 'LOW' | 'MEDIUM' | 'HIGH' } };
      readonly intents: readonly ModelIntent[];
      readonly types: readonly ModelSlotType[];
    };
    readonly dialog: { readonly intents: readonly DialogIntent[]; readonly delegationStrategy: 'SKILL_RESPONSE' | 'ALWAYS' };
    readonly prompts: readonly ModelPrompt[];
  };
}

/** An intent in Amazon's shape. */
export interface ModelIntent {
  readonly name: string;
  readonly slots?: readonly ModelSlot[];
  readonly samples: readonly string[];
}

/** A slot in Amazon's shape; the field for lists is left out where the locale has none. */
export interface ModelSlot {
  readonly name: string;
  readonly type: string;
  readonly multipleValues?: { readonly enabled: boolean };
}

/** A custom slot type in Amazon's shape. */
export interface ModelSlotType {
  readonly name: string;
  readonly values: readonly {
    readonly id?: string;
    readonly name: { readonly value: string; readonly synonyms: readonly string[] };
  }[];
}

/** An intent of the dialog model. */
export interface DialogIntent {
  readonly name: string;
  readonly confirmationRequired: boolean;
  readonly prompts: Readonly<Record<string, never>>;
  readonly slots: readonly {
    readonly name: string;
    readonly type: string;
    readonly confirmationRequired: boolean;
    readonly elicitationRequired: boolean;
    readonly prompts: { readonly elicitation: string };
  }[];
}

/** What Alexa would ask by itself for a slot; this skill elicits in its own words, so it is never heard. */
export interface ModelPrompt {
  readonly id: string;
  readonly variations: readonly { readonly type: 'PlainText'; readonly value: string }[];
}

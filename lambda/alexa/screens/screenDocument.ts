/** A document in Alexa Presentation Language, or a part of one. */
export type ScreenDocument = Readonly<Record<string, unknown>>;

declare const brand: unique symbol;

/** The id of a topic of the content: the file name under `content/topics/`. */
export type TopicId = string & { readonly [brand]: 'TopicId' };

/** The id of an advice text in the locale files. */
export type AdviceId = string & { readonly [brand]: 'AdviceId' };

/** Checked and escaped speech markup without the `speak` element; only `speech/` makes it. */
export type Ssml = string & { readonly [brand]: 'Ssml' };

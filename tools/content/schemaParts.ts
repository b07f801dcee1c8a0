import { z } from 'zod';

/** An id: a file's name. */
export const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id holds lower-case letters, digits and single hyphens');
/** A text of at least one character. */
export const line = z.string().trim().min(1, 'a text must not be empty');
/** Texts, in order. */
export const lines = z.array(line);

/** When a text is called for inside a talk, and nowhere else: nothing is learnt from it. */
export const calledInTalk = {
  /** Patterns of what is said then ("and my hair"). */
  inTalk: lines.min(1).optional(),
  /** The topics and replies that the talk must be on, or `somebody-else`; its own where none are named. */
  talkOf: z.array(id).min(1).optional(),
};

/** When one text of several is called for. */
export const called = {
  /** Patterns by which just this text is called, whatever the talk is on. */
  heardAs: lines.min(1).optional(),
  ...calledInTalk,
};

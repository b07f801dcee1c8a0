import type { Content } from '../content.ts';
import type { SourceFile } from '../readContent.ts';

/** What every check of the content is given. */
export interface CheckContext {
  readonly content: Content;
  /** By path from the content folder: files as read, to name the line of a field. */
  readonly files: ReadonlyMap<string, SourceFile>;
  /** The day of the check, as in 2026-11-22; checks read no clock. */
  readonly todayIso: string;
  /** Tells whether a text names a red flag, so that whoever hears it must hear whom to ring. */
  readonly mentionsRedFlag: (text: string) => boolean;
}

import { GuideError } from '../../lambda/vocabulary/guideError.ts';
import { readContent } from '../content/readContent.ts';
import type { ModelContent } from './modelContent.ts';
import { toModelContent } from './toModelContent.ts';

/** Reads what the interaction model needs from a content folder; throws `content-invalid` with the first fault. */
export function readModelContent(folder: string): ModelContent {
  const { content, problems } = readContent(folder);
  if (content !== null) return toModelContent(content);
  const first = problems.find(({ severity }) => severity === 'error');
  const place = first === undefined ? folder : `${folder}/${first.file}:${String(first.line)} ${first.field}`;
  throw new GuideError('content-invalid', `${place}: ${first?.message ?? 'cannot be read'}; run npm run content for the whole list`);
}

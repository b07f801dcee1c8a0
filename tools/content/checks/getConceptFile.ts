import type { CheckContext } from './checkContext.ts';

/** Gives the file of a concept, which stands among the red flags or, when it is of another kind, the emergencies. */
export function getConceptFile({ files }: CheckContext, id: string): string {
  const emergency = `emergencies/${id}.yaml`;
  return files.has(emergency) ? emergency : `red-flags/${id}.yaml`;
}

/** The words by which somebody is spoken of: "she", "her", "her". */
export interface Pronouns {
  readonly they: string;
  readonly them: string;
  readonly their: string;
}

/** "They" takes the verb as "you" does. */
export function isPlural({ they }: Pronouns): boolean {
  return they === 'they';
}

/** Something that tells what a question may be about. */
export interface Ranker {
  readonly name: string;
  /** What it is, for whoever reads the figures. */
  readonly about: string;
  readonly rank: (text: string) => Promise<readonly RankedOwner[]>;
}

/** A topic or reply by its id, with a score of the ranker's own; the best comes first. */
export interface RankedOwner {
  readonly owner: string;
  readonly score: number;
}

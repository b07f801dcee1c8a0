import { bundle } from '../build/bundle.ts';

/** What is measured: the files that a fresh process loads. */
export interface Contestants {
  readonly ours: string;
  readonly bare: string;
  readonly hello: string;
  /** Ours once more, with a clock on the search for red flags. */
  readonly timed: string;
}

/** Bundles every contestant in the same way. */
export async function buildContestants(folder = 'dist/benchmark'): Promise<Contestants> {
  const build = async (entry: string, name: string, wordsOwnReplies = true): Promise<string> => {
    const file = `${folder}/${name}.mjs`;
    await bundle(entry, file, wordsOwnReplies);
    return file;
  };
  return {
    ours: await build('lambda/index.ts', 'ours'),
    bare: await build('tools/benchmark/bareHandler.ts', 'bare'),
    hello: await build('tools/benchmark/helloWorld.ts', 'hello', false),
    timed: await build('tools/benchmark/timedSkill.ts', 'timed'),
  };
}

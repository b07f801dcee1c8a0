import { bundle, bundlePlainly } from '../build/bundle.ts';

/** What is measured: the files that a fresh process loads. */
export interface Contestants {
  readonly ours: string;
  readonly bare: string;
  readonly hello: string;
  /** Ours once more, with a clock on the search for red flags. */
  readonly timed: string;
}

/** Bundles every contestant: ours as it is deployed, those without content as anybody would. */
export async function buildContestants(folder = 'dist/benchmark'): Promise<Contestants> {
  const at = (name: string): string => `${folder}/${name}.mjs`;
  await bundle('lambda/index.ts', at('ours'));
  await bundle('tools/benchmark/timedSkill.ts', at('timed'));
  await bundlePlainly('tools/benchmark/bareHandler.ts', at('bare'));
  await bundlePlainly('tools/benchmark/helloWorld.ts', at('hello'));
  return { ours: at('ours'), bare: at('bare'), hello: at('hello'), timed: at('timed') };
}

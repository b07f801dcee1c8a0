import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import type { createAlexaHandler } from '../../lambda/alexa/createAlexaHandler.ts';
import type { createDoor } from '../../lambda/guide/createDoor.ts';
import type { loadGuide } from '../../lambda/guide/loadGuide.ts';
import type { SkillHandler } from '../../tools/standin/skillHandler.ts';

/** Compiles a content folder with the project's own commands, as somebody at a terminal does; throws with what they print. */
export function compilePack(content: string, out: string): void {
  run('tools/content/writeContent.ts', ['--quiet', '--content', content, '--out', out]);
  run('tools/model/writeModels.ts', ['--content', content, '--out', `${out}/models`]);
}

/** Loads the guide with compiled content put in place of its own: everything else is the code as it is. */
export async function loadPack(out: string): Promise<SkillHandler> {
  const generated = (name: string): string => resolve('lambda/generated', name);
  for (const name of ['packedContent.ts', 'intents.ts'])
    jest.doMock(generated(name), () => jest.requireActual<Record<string, unknown>>(resolve(out, name)));
  jest.resetModules();
  const adapter: { createAlexaHandler: typeof createAlexaHandler } = await import('../../lambda/alexa/createAlexaHandler.ts');
  const door: { createDoor: typeof createDoor } = await import('../../lambda/guide/createDoor.ts');
  const guide: { loadGuide: typeof loadGuide } = await import('../../lambda/guide/loadGuide.ts');
  const handler = adapter.createAlexaHandler(door.createDoor(guide.loadGuide()), undefined);
  return (event) => handler(event, undefined);
}

function run(script: string, options: readonly string[]): void {
  const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', script, ...options], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}

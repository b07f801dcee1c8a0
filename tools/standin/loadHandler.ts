import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { GuideError } from '../../lambda/vocabulary/guideError.ts';
import { isRecord } from '../../lambda/vocabulary/isRecord.ts';
import { captureLog } from './captureLog.ts';
import type { SkillHandler } from './skillHandler.ts';

/** Loads the built Lambda as AWS does, by `import()`; throws `content-missing` when it was not built. */
export async function loadHandler(file = 'dist/lambda/index.mjs'): Promise<SkillHandler> {
  if (!existsSync(file)) throw new GuideError('content-missing', `${file} is missing: run npm run build`);
  const { result: module } = await captureLog<unknown>(() => import(pathToFileURL(resolve(file)).href));
  const handler = isRecord(module) ? module['handler'] : undefined;
  if (!isHandler(handler)) throw new GuideError('content-missing', `${file} exports no handler of two parameters: run npm run build`);
  return handler;
}

function isHandler(value: unknown): value is SkillHandler {
  return typeof value === 'function' && value.length === 2;
}

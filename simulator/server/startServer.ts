import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { loadGuide } from '../../lambda/guide/loadGuide.ts';
import { readContent } from '../../tools/content/readContent.ts';
import { loadHandler } from '../../tools/standin/loadHandler.ts';
import { createServer } from './createServer.ts';
import { createSetup } from './createSetup.ts';
import { createTurnTaker } from './createTurnTaker.ts';
import { loadPageFiles } from './loadPageFiles.ts';

/** The page's server while it runs. */
export interface RunningServer {
  readonly address: string;
  readonly stop: () => Promise<void>;
}

/**
 * Starts the page's server on the loopback address alone. The Lambda must have been built.
 *
 * @param port the port to take; 0 takes any, and so does one that is in use
 */
export async function startServer(port: number): Promise<RunningServer> {
  const { content, problems } = readContent('content');
  if (content === null) throw new Error(`The content has ${String(problems.length)} problems: run npm run content`);
  const files = await loadPageFiles(createSetup(content));
  const server = createServer(files, createTurnTaker(await loadHandler(), loadGuide()));
  await listen(server, port).catch(() => listen(server, 0));
  const { port: taken } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${String(taken)}/`,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
}

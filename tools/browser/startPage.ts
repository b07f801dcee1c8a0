import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** The page's server, in a process of its own as `npm start` runs it. */
export interface PageServer {
  readonly address: string;
  readonly stop: () => Promise<void>;
}

/**
 * Starts the page's server and waits until it tells its address.
 *
 * @param port 0 takes any
 */
export async function startPage(port = 0): Promise<PageServer> {
  const server = spawn(process.execPath, ['--import', 'tsx', 'simulator/start.ts'], {
    env: { ...process.env, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const stop = async (): Promise<void> => {
    if (server.exitCode !== null) return;
    server.kill();
    await once(server, 'exit');
  };
  let told = '';
  for await (const chunk of server.stdout) {
    told += String(chunk);
    const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(told)?.[0];
    if (address !== undefined) return { address, stop };
  }
  throw new Error('The page did not start: run npm start to see why');
}

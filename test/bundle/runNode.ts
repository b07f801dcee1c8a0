import { spawnSync } from 'node:child_process';

/** The versions of Node that the bundle must run on: what a new user may have, and what Lambda offers. */
export const nodeVersions = ['20', '22', '24'] as const;

/** How to start a version of Node: the command and what comes before its own arguments. */
export interface NodeCommand {
  readonly command: string;
  readonly leading: readonly string[];
}

/**
 * Finds a version of Node: the running one, or a package of the registry with the binary of this machine alone, which
 * needs no install script. Null when it cannot be had, as without a network.
 */
export function findNode(version: string): NodeCommand | null {
  if (process.versions.node.startsWith(`${version}.`)) return { command: process.execPath, leading: [] };
  const binary = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}@${version}`;
  const found: NodeCommand = { command: 'npx', leading: ['--yes', `--package=${binary}`, '--', 'node'] };
  const { status, stdout } = spawnSync(found.command, [...found.leading, '--version'], { encoding: 'utf8', timeout: 120_000 });
  return status === 0 && stdout.startsWith(`v${version}.`) ? found : null;
}

/** Runs a script as a module in a folder of its own, without anything from this project; returns what it prints. */
export function runNode({ command, leading }: NodeCommand, script: string, folder: string): unknown {
  const { status, stdout, stderr } = spawnSync(command, [...leading, '--input-type=module', '--eval', script], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'] },
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
}

import { createServer as createHttpServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { RequestFault } from './requestFault.ts';
import { parseTurnRequest } from './parseTurnRequest.ts';
import type { TurnTaker } from './createTurnTaker.ts';

/** A file of the page, kept in memory. */
export interface PageFile {
  readonly type: string;
  readonly body: string | Uint8Array;
}

/** The most that the page sends, in bytes: a session and a long sentence. */
const greatestBodyBytes = 64_000;

/** Names that a browser on this machine calls the server by; any other means that a foreign page does. */
const ownNames = ['127.0.0.1', 'localhost'];

/** Only what this server serves is loaded; Amazon's renderer compiles its own code. */
const policy = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "connect-src 'self' data:",
  "img-src 'self' data:",
  "frame-ancestors 'none'",
  "form-action 'none'",
].join('; ');

/** Makes the page's server: its files, and `POST /turn`. It holds no conversation and writes nothing down. */
export function createServer(files: ReadonlyMap<string, PageFile>, takeTurn: TurnTaker): Server {
  return createHttpServer((request, response) => {
    serve(files, takeTurn, request, response).catch((error: unknown) => {
      const status = error instanceof RequestFault ? error.status : 500;
      const fault = error instanceof RequestFault ? error.message : 'The simulator has a fault: see its terminal';
      if (!(error instanceof RequestFault)) process.stderr.write(`${error instanceof Error ? (error.stack ?? '') : String(error)}\n`);
      send(response, status, { type: 'application/json', body: JSON.stringify({ fault }) });
    });
  });
}

async function serve(
  files: ReadonlyMap<string, PageFile>,
  takeTurn: TurnTaker,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const name = request.headers.host?.replace(/:\d+$/, '') ?? '';
  if (!ownNames.includes(name)) throw new RequestFault('This page is served to this machine alone', 403);
  const path = new URL(request.url ?? '/', 'http://127.0.0.1').pathname;
  if (request.method === 'POST' && path === '/turn') {
    // A form of a foreign page can post, but not as JSON without asking first.
    if (request.headers['content-type'] !== 'application/json') throw new RequestFault('Send JSON', 415);
    const report = await takeTurn(parseTurnRequest(await readBody(request)));
    send(response, 200, { type: 'application/json', body: JSON.stringify(report) });
    return;
  }
  const file = request.method === 'GET' ? files.get(path) : undefined;
  if (file === undefined) throw new RequestFault('There is no such page', 404);
  send(response, 200, file);
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    if (!(chunk instanceof Uint8Array)) continue;
    bytes += chunk.byteLength;
    if (bytes <= greatestBodyBytes) chunks.push(chunk);
  }
  if (bytes > greatestBodyBytes) throw new RequestFault('Sorry, that is more than anybody says in one breath', 413);
  return Buffer.concat(chunks).toString('utf8');
}

function send(response: ServerResponse, status: number, { type, body }: PageFile): void {
  response.writeHead(status, {
    'content-type': `${type}; charset=utf-8`,
    'content-security-policy': policy,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
  });
  response.end(body);
}

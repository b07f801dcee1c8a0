import { startServer } from './server/startServer.ts';

// npm start: a page to talk to, on this machine alone.
const usualPort = 4142;
const port = Number(process.env['PORT'] ?? usualPort);
const { address } = await startServer(Number.isInteger(port) && port >= 0 && port < 65_536 ? port : usualPort);
process.stdout.write(`Talk to the guide at ${address}\nCtrl-C stops it.\n`);

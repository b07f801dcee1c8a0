import { createAsker } from './ask/createAsker.ts';
import { readFileSync } from 'node:fs';
// blank line parts conversations
const asker = await createAsker({ channel: 'core', locale: 'en-GB', isOneShot: false, catchAll: true } as never);
for (const talk of readFileSync(0, 'utf8').trim().split(/\n\s*\n/)) {
  const say = asker.startDialogue();
  for (const line of talk.split('\n')) { const a = await say(line); console.log('> ' + line + '\n   [' + a.topics.join(',') + (a.emergency ? ' EMERG' : '') + '] ' + a.speech); }
  console.log();
}

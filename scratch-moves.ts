import { readFileSync } from 'node:fs';
import { loadGuide } from './lambda/guide/loadGuide.ts';
const parts = loadGuide();
for (const l of readFileSync('/tmp/conv/moves.txt','utf8').trim().split('\n')) {
  const [t = '', w] = l.split('|');
  const m = parts.findMeaning(t, { topic: 'radiotherapy-to-bone' as never, near: [] });
  if (m.move !== w && !(w === '-' && m.move === null)) console.log(`${t} | want ${w} got ${m.move} | ${m.ranked.slice(0,3).map((x)=>x.owner.id+':'+x.confidence.toFixed(2)).join(' ')}`);
}

import { loadGuide } from './lambda/guide/loadGuide.ts';
import { readFileSync } from 'node:fs';
const g: any = loadGuide();
const parts = g.parts ?? g;
for (const line of readFileSync(0,'utf8').split('\n').filter(Boolean)) {
  const [topic, text] = line.includes('|') ? line.split('|') : [null, line];
  const m = parts.findMeaning(text, { topic, near: topic ? parts.content.topics[topic].related : [] });
  console.log(text, '\n  ', m.ranked.slice(0,3).map((r:any)=>`${r.owner.id}:${r.confidence.toFixed(2)}:${r.band}`).join(' '), '\n   kinds', m.kinds.join(), 'telling', m.telling.map((t:any)=>t.stem+':'+t.rarity.toFixed(2)).join(' '), 'circ', m.circumstances.join(), 'bare', m.isBare, 'says', m.saysTopicItself, 'named', m.named.join(), 'move', m.move);
}

import { loadGuide } from '../lambda/guide/loadGuide.ts';
const { findMeaning } = loadGuide();
const topic = process.argv[2] === '-' ? null : process.argv[2];
for (const l of process.argv.slice(3)) { const m = findMeaning(l, { topic, near: [] } as never); console.log(l, '|', m.ranked.slice(0, 4).map((r) => `${r.owner.id} ${r.confidence.toFixed(2)} ${r.band}`).join(', '), '| kinds', m.kinds.join(','), '| named', m.named.join(','), '| move', m.move, '|', m.circumstances.join(','), '|bare', m.isBare, '|refersBack', m.refersBack, '|tell', m.telling.map((t) => t.stem + t.rarity.toFixed(2)).join(',')); }

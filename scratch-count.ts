import { loadGuide } from './lambda/guide/loadGuide.ts';
import { createDoor } from './lambda/guide/createDoor.ts';
import { emptySession, type SessionState } from './lambda/vocabulary/sessionState.ts';
import { readSets } from './tools/sets/readSets.ts';
const parts = loadGuide(); if (process.env.CTX) (parts.content.knowledge.weights as any).context = Number(process.env.CTX); const respond = createDoor(parts);
const c: Record<string, number> = {}; const add = (k: string) => { c[k] = (c[k] ?? 0) + 1; };
for (const set of readSets(`test/sets/${process.argv[2]}`).sets) {
  if (set.name !== 'dialogues') continue;
  for (const conv of set.conversations) {
    const base = { occasion: 'speech', text: '', resolvedIds: [], move: null, isFirst: false, locale: 'en-GB', isAbroad: false, atMs: Date.parse('2026-11-28T14:00:00Z'), session: emptySession } as const;
    const welcomed = respond({ ...base, occasion: 'launch', isFirst: true }).session ?? emptySession;
    let session: SessionState = welcomed; let missed = 0; let i = 0;
    for (const t of conv.turns) {
      i++;
      const m = parts.findMeaning(t.say, { topic: session.topic, near: parts.content.topics[session.topic ?? '']?.related ?? [] });
      const r = respond({ ...base, text: t.say, session });
      const em = t.emergency === null || r.isEmergency === t.emergency;
      const top = t.topics.length === 0 || r.topics.some((x) => t.topics.includes(x));
      add('turns'); if (i === 1) add('first turns');
      if (!(em && top)) {
        add('MISS'); add(`miss at turn ${Math.min(i, 7)}`); add(missed > 0 ? 'after an earlier miss' : 'first miss of dialogue');
        if (!em) add(t.emergency ? 'no emergency where wanted' : 'emergency where unwanted');
        if (em && !top) {
          add('topic miss');
          if (missed === 0 && i > 1) {
            add(`clean topic miss`);
            add(`  move ${m.move}`); add(`  bare ${m.isBare}`); add(`  ref ${m.refersBack}`); add(`  goesOn ${m.goesOn}`); add(`  named ${m.named.length}`); add(`  band ${m.ranked[0]?.band}/${m.ranked[0]?.owner.kind}`); add(`  words ${m.words <= 3 ? '<=3' : m.words <= 6 ? '4-6' : m.words <= 10 ? '7-10' : '>10'}`);
            add(`  thread wanted ${t.topics.includes(session.topic as never)}`); add(`  trail wanted ${session.trail.some((x) => t.topics.includes(x))}`);
            add(`  answered ${r.topics.length === 0 ? 'none' : r.topics[0] === session.topic ? 'thread' : r.topics[0] === 'out-of-scope' ? 'oos' : 'other'}`);
            add(`  wanted oos ${t.topics.includes('out-of-scope' as never)}`);
            add(`  wanted in ranked ${m.ranked.findIndex((x) => t.topics.includes(x.owner.id as never))}`);
            add(`  asked ${session.asked}`);
            add(`  given ${t.given !== null}`);
          }
        }
        missed++;
      }
      session = r.endsSession ? welcomed : (r.session ?? emptySession);
    }
  }
}
for (const [k, v] of Object.entries(c)) console.log(`${k}: ${v}`);

import { loadGuide } from './lambda/guide/loadGuide.ts';
import { respondTo } from './lambda/guide/respondTo.ts';
import { emptySession } from './lambda/vocabulary/sessionState.ts';
import { readFileSync, existsSync } from 'node:fs';
const parts = loadGuide();
const want = process.argv[2] ?? 'not-told';
let n = 0, total = 0;
for (const s of ['tuning','tuning-hard','tuning-own','tuning-fresh','tuning-night']) for (const f of ['dialogues','questions']) {
  const p = `test/sets/${s}/${f}.jsonl`; if (!existsSync(p)) continue;
  for (const l of readFileSync(p,'utf8').split('\n').filter(Boolean)) {
    const d = JSON.parse(l); const turns = d.turns ? d.turns.map((t:any)=>t.say ?? t.user ?? t.text ?? t.u) : [d.say ?? d.text ?? d.utterance];
    let session: any = emptySession; let topic='';
    for (const text of turns) {
      if (typeof text !== 'string') { break; }
      total++;
      const r = respondTo(parts, { occasion:'speech', text, resolvedIds:[], move:null, isFirst:false, locale:'en-GB', isAbroad:false, atMs: Date.UTC(2026,10,28,12), session });
      if (r.acts.some((a:any)=>a.prompt===want)) { n++; console.log(`[${session.topic}] ${text}\n      -> ${r.speech.plain.slice(0,230)}`); }
      session = r.session ?? emptySession;
    }
  }
}
console.log(n, 'of', total);

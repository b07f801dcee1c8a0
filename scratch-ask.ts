import { loadGuide } from './lambda/guide/loadGuide.ts';
import { createDoor } from './lambda/guide/createDoor.ts';
import { emptySession, type SessionState } from './lambda/vocabulary/sessionState.ts';
const parts = loadGuide(); const respond = createDoor(parts);
const base = { occasion: 'speech', text: '', resolvedIds: [], move: null, isFirst: false, locale: 'en-GB', isAbroad: false, atMs: Date.parse('2026-11-28T14:00:00Z'), session: emptySession } as const;
let session: SessionState = respond({ ...base, occasion: 'launch', isFirst: true }).session ?? emptySession;
for (const text of process.argv.slice(2)) {
  const m = parts.findMeaning(text, { topic: session.topic, near: parts.content.topics[session.topic ?? '']?.related ?? [] });
  const r = text === '-' ? respond({ ...base, occasion: 'silence', session }) : text === '?' ? respond({ ...base, occasion: 'unmatched', session }) : respond({ ...base, text, session });
  console.log(`U: ${text}\n   A: ${r.speech.plain}\n   (${r.reprompt?.plain})\n   [${r.topics}] ${r.isEmergency ? 'EMERGENCY' : ''} move=${m.move} named=${m.named} kinds=${m.kinds} bare=${m.isBare} ref=${m.refersBack} go=${m.goesOn} circ=${m.circumstances} prim=${m.primaries} ranked=${m.ranked.slice(0,4).map((x)=>x.owner.id+':'+x.confidence.toFixed(2)).join(' ')}`);
  session = r.session ?? emptySession;
}

import { listPrompts } from '../readReply.ts';
import { say } from '../say.ts';

describe('a complaint told beside another subject', () => {
  it('is answered where it may be urgent', () => {
    expect(say("i'm so tired", 'i get breathless going upstairs').topics).toContain('anaemia');
  });

  it('is a remark where its words tell of nothing in particular', () => {
    expect(say("i'm scared", 'its the nights').topics).not.toContain('bone-pain');
    expect(listPrompts(say("i'm so tired", 'all the time'))).toContain('time-heard');
    expect(listPrompts(say('i feel so angry', 'for years'))).toContain('detail-heard');
  });
});

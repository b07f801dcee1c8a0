import type { Conversation, ConversationTurn } from '../../../../tools/standin/createConversation.ts';
import { loadGuide } from '../../../../lambda/guide/loadGuide.ts';
import { talk } from './talk.ts';

const { content } = loadGuide();

interface Row {
  readonly label: string;
  readonly says: string;
}

function listRows({ response }: ConversationTurn): readonly Row[] {
  const { rows } = (response.screen?.datasources['screen'] ?? { rows: [] }) as { readonly rows: readonly Row[] };
  return rows;
}

async function walk(says: readonly string[]): Promise<[Conversation, ConversationTurn]> {
  const conversation = talk('show');
  let turn = await conversation.launch();
  for (const line of says) turn = await conversation.say(line);
  return [conversation, turn];
}

/** Ways to every question that has lines to touch. */
const walks: readonly (readonly string[])[] = [
  [],
  ['what is a bone scan'],
  ['what is a bone scan', 'stop asking'],
  ['does bone pain come and go'],
  ['my legs feel weak'],
  ['bone pain', "that's not what i asked"],
  ['read my list'],
  ['blah blah wibble'],
  ['help'],
  ['who do i call'],
  ['the weather today'],
  ['my legs feel weak', 'no'],
  ['remember to ask', 'yes'],
  ['i am so frightened tonight'],
];

describe('a line that is touched', () => {
  it.each(walks.map((says) => [says.join(' / ') || 'the welcome', says] as const))(
    'does what saying it does, after %s',
    async (_, says) => {
      const [, turn] = await walk(says);
      expect(listRows(turn)).not.toEqual([]);
      for (const row of listRows(turn)) {
        const [touching] = await walk(says);
        const [saying] = await walk(says);
        const touched = await touching.touch({ token: 'reply', sourceId: '', arguments: [row.says] });
        const said = await saying.say(row.says);
        expect([row.says, touched.response.ssml]).toEqual([row.says, said.response.ssml]);
        expect(touched.response.attributes).toEqual(said.response.attributes);
      }
    },
  );

  it('picks each topic by the name that it is offered by', async () => {
    const missed: string[] = [];
    for (const [id, { title, saidAs }] of Object.entries(content.topics)) {
      const conversation = talk('show');
      await conversation.launch();
      const { log } = await conversation.touch({ token: 'reply', sourceId: '', arguments: [saidAs] });
      if (log?.topics[0] !== id && log?.emergency !== true) missed.push(`${title}: ${String(log?.topics)}`);
    }
    expect(missed).toEqual([]);
  });

  it('is understood, whatever question it answers', async () => {
    const lines = new Set(Object.values(content.screens.touch).flat());
    for (const line of lines) {
      const [conversation] = await walk(['what is a bone scan']);
      const { log, response } = await conversation.touch({ token: 'reply', sourceId: '', arguments: [line] });
      expect([line, log?.topics.includes('out-of-scope'), log?.errorCode]).toEqual([line, false, null]);
      expect(response.ssml).not.toContain(content.prompts['not-understood'].say.slice(0, 12));
    }
  });
});

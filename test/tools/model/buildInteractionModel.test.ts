import { buildInteractionModel } from '../../../tools/model/buildInteractionModel.ts';
import { renderModel } from '../../../tools/model/renderModel.ts';
import { blueKnee } from '../blueKnee.ts';

const model = buildInteractionModel(blueKnee, 'en-GB').interactionModel;
const getIntent = (name: string) => model.languageModel.intents.find((intent) => intent.name === name);
const getType = (name: string) => model.languageModel.types.find((type) => type.name === name);

describe('buildInteractionModel', () => {
  it('gives the same bytes again', () => {
    expect(renderModel(buildInteractionModel(blueKnee, 'en-GB'))).toBe(renderModel({ interactionModel: model }));
  });

  it('takes lists in slots where the locale has them, and single values in en-IN', () => {
    const indian = buildInteractionModel(blueKnee, 'en-IN').interactionModel.languageModel.intents;
    expect(getIntent('TopicIntent')?.slots).toEqual([{ name: 'topics', type: 'TOPIC', multipleValues: { enabled: true } }]);
    expect(indian.find(({ name }) => name === 'TopicIntent')?.slots).toEqual([{ name: 'topics', type: 'TOPIC' }]);
  });

  it('puts the phrases of a move under one intent only', () => {
    expect(getIntent('AMAZON.StopIntent')?.samples).toEqual(['stop', "that's all"]);
    expect(getIntent('AMAZON.CancelIntent')?.samples).toEqual(['cancel']);
    expect(getIntent('SlowerIntent')?.samples).toEqual(['slow down', "you're going too fast"]);
  });

  it('gives topics their ids, their titles as values and their names as synonyms', () => {
    expect(getType('TOPIC')?.values[0]).toEqual({
      id: 'blue-paint',
      name: { value: 'blue paint', synonyms: ['paint', 'the blue stuff', "painter's blue"] },
    });
  });

  it('leaves out what cannot be said, such as a masked word', () => {
    expect(JSON.stringify(getType('RED_FLAG'))).not.toContain('*');
  });

  it('has a dialog model for the elicited free speech, with words to elicit it', () => {
    expect(model.dialog.intents.map(({ name }) => name)).toEqual(['FreeSpeechIntent']);
    expect(model.prompts[0]?.variations).toEqual([{ type: 'PlainText', value: 'What would you like to know?' }]);
    expect(model.prompts[0]?.id).toBe(model.dialog.intents[0]?.slots[0]?.prompts.elicitation);
  });

  it('does without primaries when a pack has none', () => {
    const { intents, types } = buildInteractionModel({ ...blueKnee, primaries: [] }, 'en-GB').interactionModel.languageModel;
    expect(intents.some(({ name }) => name === 'TopicForPrimaryIntent')).toBe(false);
    expect(types.some(({ name }) => name === 'PRIMARY')).toBe(false);
  });

  it('says which prompt is missing', () => {
    expect(() => buildInteractionModel({ ...blueKnee, prompts: {} }, 'en-GB')).toThrow('ask-anything');
  });
});

import { loadGuide } from '../../../lambda/guide/loadGuide.ts';
import type { TopicId } from '../../../lambda/vocabulary/ids.ts';

const { findMeaning, content } = loadGuide();
const understand = (text: string) => findMeaning(text, { topic: null, near: [] });

describe('findMeaning', () => {
  it.each([
    ['ray dio therapist', 'radiotherapy-to-bone'],
    ['the radiotherapist', 'radiotherapy-to-bone'],
    ['buy fosfo nates', 'bisphosphonates'],
    ['hyper calcium ear', 'raised-calcium'],
    ['immune of therapy', 'targeted-and-immunotherapy'],
    ['bye op sea of the bone', 'bone-biopsy'],
    ['steer oids', 'steroids'],
  ])('hears %s as %s', (heard, topic) => {
    expect(understand(heard).ranked[0]?.owner.id).toBe(topic);
  });

  it.each([
    ['will it rain in leeds tonight'],
    ['switch the radio on in the kitchen'],
    ['how do i bake scones'],
    ['what brings on a migraine'],
    ['how many tablets may i swallow'],
  ])('leaves %s to a reply', (heard) => {
    const [best] = understand(heard).ranked;
    expect(best?.owner.kind).toBe('reply');
    expect(content.replies[best?.owner.id ?? '']?.label).toBe('out-of-scope');
    expect(['sure', 'likely']).toContain(best?.band);
  });

  it.each([
    ['cancel my scan for tomorrow please', 'personal-records'],
    ['shall i carry on with the chemo', 'stop-treatment'],
    ['our puppy has cancer in its leg', 'other-disease'],
    ['a thing like a walnut on his collarbone', 'is-this-cancer'],
  ])('leaves to others what only they can answer: %s', (heard, reply) => {
    expect(understand(heard).circumstances).toContain('elsewhere');
    expect(understand(heard).ranked[0]?.owner).toEqual({ kind: 'reply', id: reply });
  });

  it('gives a name inside a longer one no weight of its own', () => {
    expect(understand('can i say no to treatment').ranked[0]?.owner).toEqual({ kind: 'reply', id: 'stop-treatment' });
  });

  it('takes a question that names nothing for a bare one', () => {
    expect(understand('how long does it last').isBare).toBe(true);
  });

  it('takes no word between the words of a kind for nothing', () => {
    expect(understand('how does the laser work').isBare).toBe(false);
    expect(understand('how does it work').isBare).toBe(true);
  });

  it('gives the topic in hand more when the words point back', () => {
    const topic = 'bone-scan' as TopicId;
    const lone = understand('is it safe').ranked.find(({ owner }) => owner.id === topic)?.confidence ?? 0;
    const leaning = findMeaning('is it safe', { topic, near: [] }).ranked.find(({ owner }) => owner.id === topic)?.confidence ?? 0;
    expect(leaning).toBeGreaterThan(lone);
  });
});

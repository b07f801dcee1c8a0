import type { ModelContent } from '../../tools/model/modelContent.ts';

/** An invented pack, small enough to see through: nothing in the tools may depend on the real one. */
export const blueKnee: ModelContent = {
  pack: { id: 'blue-knee', name: 'Blue Knee Guide', invocationName: 'blue knee guide' },
  topics: [
    {
      id: 'blue-paint',
      title: 'Blue paint',
      names: ['paint', 'the blue stuff', "painter's blue"],
      asks: ['why is the paint blue', 'why is it blue'],
    },
    {
      id: 'scrubbing',
      title: 'Scrubbing',
      names: ['scrub', 'a good scrub', 'soap and water'],
      asks: ['does scrubbing hurt', 'how long do i scrub'],
    },
  ],
  moves: [
    { id: 'stop', phrases: ['stop', "that's all", 'cancel'] },
    { id: 'repeat', phrases: ['say that again', 'pardon'] },
    { id: 'yes', phrases: ['yes', 'a bit'] },
    { id: 'slower', phrases: ['slow down', "you're going too fast"] },
  ],
  carriers: [
    { intent: 'WhyIntent', restores: 'why', samples: ['why {words}', 'how come {words}'] },
    { intent: 'HowIntent', restores: 'how', samples: ['how {words}'] },
    { intent: 'HowLongIntent', restores: 'how long', samples: ['how long {words}'] },
    { intent: 'LeadInIntent', restores: '', samples: ['please {words}'] },
  ],
  persons: [{ id: 'aunt', names: ['my aunt', 'auntie'] }],
  primaries: [{ id: 'elbow', names: ['elbow', 'elbows'] }],
  redFlags: [
    { id: 'green-toes', phrases: ['green toes', 'my toes are green', 'gr**n toes'] },
    { id: 'humming', phrases: ['humming knees', 'my knees hum and sing'] },
  ],
  prompts: { 'ask-anything': { say: 'What would you like to know?' } },
};

import type { IntentDefinition, IntentSlot } from './intentDefinition.ts';
import type { ModelContent } from './modelContent.ts';

/**
 * Lists the intents whose slots carry ids of the content, and the one that takes a whole utterance by elicitation.
 * Their samples are general English: what they are about comes from the slots alone.
 */
export function listTypedIntents(content: ModelContent): readonly IntentDefinition[] {
  return [
    defineIntent('RedFlagIntent', redFlagSamples, [slot('redFlags', 'RED_FLAG', true), slot('person', 'PERSON')]),
    ...(content.primaries.length === 0
      ? []
      : [defineIntent('TopicForPrimaryIntent', primarySamples, [slot('topics', 'TOPIC', true), slot('primary', 'PRIMARY')])]),
    defineIntent('TopicIntent', topicSamples, [slot('topics', 'TOPIC', true)]),
    defineIntent('FreeSpeechIntent', freeSpeechSamples, [
      { name: 'utterance', type: 'AMAZON.SearchQuery', isMultiple: false, isElicited: true },
    ]),
  ];
}

function slot(name: string, type: string, isMultiple = false): IntentSlot {
  return { name, type, isMultiple, isElicited: false };
}

function defineIntent(name: string, samples: readonly string[], slots: readonly IntentSlot[]): IntentDefinition {
  return { name, move: null, restores: null, samples, slots, file: 'tools/model/listTypedIntents.ts' };
}

const redFlagSamples = [
  '{redFlags}',
  'i have {redFlags}',
  "i've got {redFlags}",
  'i have got {redFlags}',
  "i'm {redFlags}",
  'i am {redFlags}',
  'i feel {redFlags}',
  "i'm getting {redFlags}",
  "i'm having {redFlags}",
  'i keep getting {redFlags}',
  '{person} has {redFlags}',
  '{person} has got {redFlags}',
  '{person} is {redFlags}',
  '{person} says {redFlags}',
  '{person} {redFlags}',
  'what about {redFlags}',
  'what if i have {redFlags}',
  'what if i get {redFlags}',
  'is {redFlags} serious',
  'should i worry about {redFlags}',
  'what do i do about {redFlags}',
  'what should i do about {redFlags}',
  '{redFlags} what do i do',
  '{redFlags} what should i do',
  'help {redFlags}',
  'help me {redFlags}',
];

const primarySamples = [
  '{primary}',
  'i have {primary}',
  "i've got {primary}",
  "it's {primary}",
  'mine is {primary}',
  'it started in {primary}',
  'it started in the {primary}',
  'it started in my {primary}',
  '{topics} for {primary}',
  '{topics} in {primary}',
  '{topics} with {primary}',
  '{primary} {topics}',
  'what about {topics} for {primary}',
  'what is {topics} for {primary}',
  'what is the {topics} for {primary}',
  'is there {topics} for {primary}',
  'tell me about {topics} for {primary}',
  'tell me about {topics} in {primary}',
];

const topicSamples = [
  '{topics}',
  'about {topics}',
  'the {topics}',
  'what is {topics}',
  "what's {topics}",
  'what is a {topics}',
  "what's a {topics}",
  'what are {topics}',
  'what about {topics}',
  'how about {topics}',
  'what does {topics} mean',
  'tell me about {topics}',
  'tell me more about {topics}',
  'tell me something about {topics}',
  'talk about {topics}',
  'talk to me about {topics}',
  'explain {topics}',
  'explain {topics} to me',
  'ask about {topics}',
  'i want to ask about {topics}',
  'i want to know about {topics}',
  'i want to hear about {topics}',
  "i'd like to know about {topics}",
  'i have a question about {topics}',
  'do you know about {topics}',
  'can you tell me about {topics}',
  'can you explain {topics}',
  'information about {topics}',
  'information on {topics}',
  'help with {topics}',
];

const freeSpeechSamples = [
  'my question is {utterance}',
  'the question is {utterance}',
  'here is my question {utterance}',
  "here's my question {utterance}",
  'what i want to ask is {utterance}',
  'what i want to say is {utterance}',
];

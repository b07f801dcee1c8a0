import { stemWord } from '../../../lambda/language/stemWord.ts';
import { toWords } from '../../../lambda/language/toWords.ts';
import type { Content } from '../content.ts';
import type { Problem } from '../problem.ts';
import type { CheckContext } from './checkContext.ts';
import { reportProblem, type Place } from './reportProblem.ts';

/** A name that somebody may say, and who claims it. */
interface Claim extends Place {
  readonly name: string;
  readonly owner: string;
}

/** Checks that what somebody says leads to one place: no name or ask is claimed by two of a kind. */
export function checkNames(context: CheckContext): Problem[] {
  const { content } = context;
  return [
    listNamesAndAsks(content),
    listMovePhrases(content),
    listPersonNames(content),
    listPrimaryNames(content),
    listGlossaryNames(content),
  ].flatMap((claims) => findDoubleClaims(context, claims));
}

function findDoubleClaims(context: CheckContext, claims: readonly Claim[]): Problem[] {
  const first = new Map<string, Claim>();
  const problems: Problem[] = [];
  for (const claim of claims) {
    const key = foldName(claim.name);
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, claim);
    else if (earlier.owner !== claim.owner) {
      const message = `«${claim.name}» is claimed by ${earlier.owner} too, as «${earlier.name}»`;
      problems.push(reportProblem(context, claim, message, 'Leave it where it fits best, and take it out elsewhere'));
    }
  }
  return problems;
}

/** Folds a name as the matcher does, so that names it cannot tell apart are one: case, plurals, endings, spaces. */
function foldName(name: string): string {
  return toWords(name).map(stemWord).join(' ');
}

/** Lists names and asks together: a name of one topic that is an ask of another pulls both ways. */
function listNamesAndAsks(content: Content): Claim[] {
  return [
    ...content.topics.flatMap((topic) => toClaims(topic.names, topic.id, `topics/${topic.id}.yaml`, ['names'])),
    ...content.topics.flatMap((topic) => toClaims(topic.nicknames ?? [], topic.id, `topics/${topic.id}.yaml`, ['nicknames'])),
    ...content.topics.flatMap((topic) => toClaims(topic.asks, topic.id, `topics/${topic.id}.yaml`, ['asks'])),
    ...content.replies.flatMap((reply) => toClaims(reply.names, reply.id, `replies/${reply.id}.yaml`, ['names'])),
    ...content.replies.flatMap((reply) => toClaims(reply.asks, reply.id, `replies/${reply.id}.yaml`, ['asks'])),
  ];
}

function listMovePhrases(content: Content): Claim[] {
  return content.moves.flatMap((move, at) => toClaims(move.phrases, move.id, 'moves.yaml', ['moves', at, 'phrases']));
}

function listPersonNames(content: Content): Claim[] {
  return content.persons.flatMap((person, at) => toClaims(person.names, person.id, 'persons.yaml', ['persons', at, 'names']));
}

function listPrimaryNames(content: Content): Claim[] {
  return content.primaries.flatMap((primary, at) => toClaims(primary.names, primary.id, 'primaries.yaml', ['primaries', at, 'names']));
}

function listGlossaryNames(content: Content): Claim[] {
  return content.glossary.flatMap((entry, at) => toClaims(entry.names, entry.id, 'glossary.yaml', ['terms', at, 'names']));
}

function toClaims(names: readonly string[], owner: string, file: string, path: Place['path']): Claim[] {
  return names.map((name, at) => ({ name, owner, file, path: [...path, at] }));
}

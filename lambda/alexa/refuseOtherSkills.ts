import { GuideError } from '../vocabulary/guideError.ts';
import { isRecord } from '../vocabulary/isRecord.ts';

/**
 * Throws `request-refused` when a request was not meant for the configured skill.
 *
 * @param skillId undefined serves every skill, for development only
 */
export function refuseOtherSkills(event: unknown, skillId: string | undefined): void {
  if (skillId !== undefined && readSkillId(event) !== skillId) {
    throw new GuideError('request-refused', 'The request names another skill than SKILL_ID: set SKILL_ID to the id in the Alexa console');
  }
}

/** Reads the skill id from the context, which every request has, else from the session. */
function readSkillId(event: unknown): unknown {
  const envelope = isRecord(event) ? event : {};
  const context = isRecord(envelope['context']) ? envelope['context'] : {};
  const system = isRecord(context['System']) ? context['System'] : undefined;
  const holder = system ?? (isRecord(envelope['session']) ? envelope['session'] : {});
  return isRecord(holder['application']) ? holder['application']['applicationId'] : undefined;
}

/** The Lambda's handler, as AWS calls it. */
export type SkillHandler = (event: unknown, context: unknown) => Promise<unknown>;

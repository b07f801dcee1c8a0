/** Path of the stack's template from the project's root. */
export const templateFile = 'infrastructure/skill-stack.yaml';

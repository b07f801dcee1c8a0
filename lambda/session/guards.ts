import { promptNames } from '../vocabulary/promptName.ts';

/** Tells whether a value that a channel kept is what a field must hold. */
export type Guard = (value: unknown) => boolean;

export const isText: Guard = (value) => typeof value === 'string';
export const isInteger: Guard = (value) => Number.isInteger(value);
export const isFlag: Guard = (value) => typeof value === 'boolean';
export const isPrompt: Guard = (value) => promptNames.some((name) => name === value);
export const isForm: Guard = (value) => value === 'standard' || value === 'severe' || value === 'short';

/** Every item of a list holds; an empty list does. */
export function listOf(guard: Guard): Guard {
  return (value) => Array.isArray(value) && value.every(guard);
}

import type { Ssml } from '../vocabulary/ids.ts';

/** A value that a markup template takes: plain words, which are escaped, or markup made by this tag. */
export type SsmlPart = string | { readonly markup: Ssml };

/**
 * Makes speech markup from a template: plain values are escaped, so that no text can bring markup of its own.
 *
 * Alexa says nothing at all when a reply holds a bare "&" or "<".
 */
export function ssml(parts: TemplateStringsArray, ...values: readonly SsmlPart[]): Ssml {
  return parts.reduce((markup, part, at) => markup + (at === 0 ? '' : renderPart(values[at - 1] ?? '')) + part, '') as Ssml;
}

/** Joins markup with a space between. */
export function joinSsml(parts: readonly Ssml[]): Ssml {
  return parts.filter((part) => part !== '').join(' ') as Ssml;
}

function renderPart(value: SsmlPart): string {
  return typeof value === 'string' ? escapeText(value) : value.markup;
}

/** Plain letters and marks that may stand in markup as they are: nearly all that is said. */
const plain = /^[\n\x20!#-%'-;=?-~]*$/;

function escapeText(text: string): string {
  if (plain.test(text)) return text;
  return text
    .replace(/[^\P{C}\n]/gu, ' ')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}

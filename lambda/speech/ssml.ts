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

/** What must not stand in markup as it is: control characters, and the marks that markup is made of. */
const unsafe = /[^\P{C}\n]|[&<>"]/u;

function escapeText(text: string): string {
  if (!unsafe.test(text)) return text;
  return text
    .replace(/[^\P{C}\n]/gu, ' ')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}

import type { Locale } from '../../lambda/vocabulary/locale.ts';
import type { OpenSession } from '../../tools/standin/createConversation.ts';
import type { Device } from '../../tools/standin/device.ts';
import type { TurnReport } from '../turnReport.ts';

/** A line of the conversation on the page. */
export interface Message {
  readonly who: 'you' | 'guide' | 'note';
  readonly text: string;
  readonly isEmergency: boolean;
}

/** What the page knows; it lives as long as its tab, and no other tab sees it. */
export interface PageState {
  readonly device: Device;
  readonly locale: Locale;
  readonly session: OpenSession | null;
  readonly messages: readonly Message[];
  readonly lastReport: TurnReport | null;
  /** What silence would bring; null when it would end the session. */
  readonly reprompt: string | null;
}

/** The page before anything was said. */
export const emptyState: PageState = {
  device: 'show',
  locale: 'en-GB',
  session: null,
  messages: [],
  lastReport: null,
  reprompt: null,
};

const key = 'conversation';

/** Reads what this tab knew before it was loaded again; null in a new tab. */
export function loadState(): PageState | null {
  try {
    const saved: unknown = JSON.parse(sessionStorage.getItem(key) ?? 'null');
    return typeof saved === 'object' && saved !== null ? { ...emptyState, ...saved } : null;
  } catch {
    return null;
  }
}

/** Keeps the state for a reload of this tab; a browser that allows no storage forgets it. */
export function saveState(state: PageState): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(state));
  } catch {
    // Nothing is lost but the reload.
  }
}

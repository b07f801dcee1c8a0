import { isRecord } from '../../lambda/vocabulary/isRecord.ts';
import { isLocale } from '../../lambda/vocabulary/locale.ts';
import { findLineFault } from '../../tools/ask/findLineFault.ts';
import type { OpenSession } from '../../tools/standin/createConversation.ts';
import { isDevice } from '../../tools/standin/device.ts';
import type { ElicitedSlot } from '../../tools/standin/heardIntent.ts';
import type { Deed, TurnRequest } from '../turnReport.ts';
import { RequestFault } from './requestFault.ts';

/** Reads what the page sent; throws a RequestFault that says what is wrong with it. */
export function parseTurnRequest(text: string): TurnRequest {
  const body = parseJson(text);
  if (!isRecord(body)) throw new RequestFault('This is not what the page sends: load it again');
  const { locale, device } = body;
  if (!isLocale(locale) || !isDevice(device)) throw new RequestFault('Unknown locale or device: load the page again');
  return { deed: parseDeed(body['deed']), locale, device, session: parseSession(body['session']) };
}

function parseDeed(deed: unknown): Deed {
  const { kind, text, touch } = isRecord(deed) ? deed : {};
  if (kind === 'launch' || kind === 'leave') return { kind };
  if (kind === 'say' && typeof text === 'string') {
    const fault = findLineFault(text);
    if (fault !== null) throw new RequestFault(`Sorry, ${fault}`);
    return { kind, text };
  }
  if (kind === 'touch' && isRecord(touch) && Array.isArray(touch['arguments'])) {
    return { kind, touch: { token: String(touch['token']), sourceId: String(touch['sourceId']), arguments: touch['arguments'] } };
  }
  throw new RequestFault('Unknown deed: load the page again');
}

function parseSession(session: unknown): OpenSession | null {
  if (!isRecord(session) || !isRecord(session['attributes'])) return null;
  const { attributes, elicited, sessionNumber } = session;
  return { attributes, elicited: parseElicited(elicited), ...(typeof sessionNumber === 'number' ? { sessionNumber } : {}) };
}

function parseElicited(elicited: unknown): ElicitedSlot | null {
  if (!isRecord(elicited)) return null;
  const { intent, slot } = elicited;
  return typeof intent === 'string' && typeof slot === 'string' ? { intent, slot } : null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

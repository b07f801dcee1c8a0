import { type Transcript, type TranscriptSetting, usualSetting } from './transcript.ts';

/** Writes a transcript as its file holds it. */
export function renderTranscript({ title, setting, welcome, turns }: Transcript): string {
  const blocks = [
    [`# ${title}`, ...listSettings(setting)],
    ...(welcome === null ? [] : [[`A: ${welcome}`]]),
    ...turns.map(({ said, isEmergency, answer, notes }) => [
      ...notes.map((note) => `# ${note}`),
      `${isEmergency ? 'U!:' : 'U:'} ${said}`,
      ...(answer === null ? [] : [`A: ${answer}`]),
    ]),
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function listSettings({ locale, device, atMs, fromOutside }: TranscriptSetting): string[] {
  return [
    ...(locale === usualSetting.locale ? [] : [`@ locale: ${locale}`]),
    ...(device === usualSetting.device ? [] : [`@ device: ${device}`]),
    ...(atMs === usualSetting.atMs ? [] : [`@ time: ${new Date(atMs).toISOString().slice(0, 16).replace('T', ' ')} UTC`]),
    ...(fromOutside ? ['@ start: outside'] : []),
  ];
}

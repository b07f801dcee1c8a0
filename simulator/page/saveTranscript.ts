import type { Message } from './pageState.ts';

/** Hands over the conversation as a transcript test: `U:` is said, `A:` is answered. */
export function saveTranscript(messages: readonly Message[]): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([toTranscript(messages)], { type: 'text/plain' }));
  link.download = 'conversation.txt';
  link.click();
  URL.revokeObjectURL(link.href);
}

function toTranscript(messages: readonly Message[]): string {
  const lines = messages.map(({ who, text }) => {
    const line = text.replace(/\s+/g, ' ').trim();
    return who === 'you' ? `U: ${line}` : who === 'guide' ? `A: ${line}` : `# ${line}`;
  });
  return `${lines.join('\n')}\n`;
}

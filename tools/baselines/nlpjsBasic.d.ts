/** The part of nlp.js that is used here; the package brings no types. */
declare module '@nlpjs/basic' {
  export interface Nlp {
    addLanguage(language: string): void;
    addDocument(language: string, text: string, intent: string): void;
    train(): Promise<unknown>;
    process(language: string, text: string): Promise<{ readonly classifications: readonly { intent: string; score: number }[] }>;
    /** The trained model as text. */
    export(): string;
    import(model: string): void;
  }
  export function dockStart(settings: {
    readonly use: readonly string[];
    readonly settings: Readonly<Record<string, unknown>>;
  }): Promise<{ get(name: 'nlp'): Nlp }>;
}

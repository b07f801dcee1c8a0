/** A size of screen as Amazon's renderer takes it, in pixels. */
export interface RendererViewport {
  readonly width: number;
  readonly height: number;
  readonly dpi: number;
  readonly isRound: boolean;
  readonly shape: 'ROUND' | 'RECTANGLE';
}

/** A document that the renderer has taken in. */
export interface RendererContent {
  readonly addData: (name: string, json: string) => void;
}

/** A drawn document. */
export interface Renderer {
  readonly init: () => Promise<void>;
  readonly destroy: () => void;
  readonly executeCommands: (json: string) => unknown;
  readonly context: unknown;
}

/** What is asked of the renderer for one document. */
export interface RendererOptions {
  readonly content: RendererContent;
  readonly view: HTMLElement;
  readonly viewport: RendererViewport;
  readonly mode: string;
  readonly theme: string;
  readonly environment: Readonly<Record<string, unknown>>;
  readonly notLoadFonts: boolean;
  readonly utcTime: number;
  readonly localTimeAdjustment: number;
  readonly logLevel: string;
  readonly logTransport: (level: number, logger: string, message: unknown) => void;
  readonly onSendEvent: (event: SentEvent) => void;
  readonly onRunTimeError: (error: unknown) => void;
  readonly onFinish: () => void;
}

/** What a touch sends. */
export interface SentEvent {
  readonly source: { readonly id?: string };
  readonly arguments: readonly unknown[];
}

/** Amazon's renderer, as `apl-viewhost-web` 1.4.0 puts it on the page; the package brings no types that hold. */
export interface AplRenderer {
  readonly initEngine: () => Promise<unknown>;
  readonly Content: { readonly create: (document: string) => RendererContent };
  readonly default: { readonly create: (options: RendererOptions) => Renderer };
}

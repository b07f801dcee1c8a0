import type { AplRenderer, Renderer, RendererViewport, SentEvent } from './aplRenderer.ts';

/** A document with its data, as the skill sent it. */
export interface ShownDocument {
  readonly document: Readonly<Record<string, unknown>>;
  readonly datasources: Readonly<Record<string, unknown>>;
}

/** The screen to draw for. */
export interface ShownScreen {
  readonly mode: string;
  readonly isRound: boolean;
  /** In pixels, as is the height. */
  readonly width: number;
  readonly height: number;
  readonly dpi: number;
}

/** A drawn screen. */
export interface Drawing {
  /** What the renderer complained of while it drew. */
  readonly logs: readonly string[];
  readonly renderer: Renderer;
}

/**
 * Draws a document with Amazon's renderer. Smaller than life the dots are fewer and so are the dots an inch, so that the
 * document lays itself out as on the device.
 *
 * @param scale 1 for the size in pixels, less to draw it smaller
 */
export async function drawScreen(
  view: HTMLElement,
  { document, datasources }: ShownDocument,
  screen: ShownScreen,
  scale: number,
  onTouch: (event: SentEvent) => void,
): Promise<Drawing> {
  const apl = await getRenderer();
  const logs: string[] = [];
  const content = apl.Content.create(JSON.stringify(document));
  content.addData('payload', JSON.stringify(datasources));
  view.replaceChildren();
  const renderer = apl.default.create({
    content,
    view,
    viewport: toViewport(screen, scale),
    mode: screen.mode,
    theme: 'dark',
    environment: { agentName: 'simulator', agentVersion: '1', allowOpenUrl: false, disallowVideo: true },
    notLoadFonts: true,
    utcTime: Date.now(),
    localTimeAdjustment: 0,
    logLevel: 'warn',
    logTransport: (_, logger, message) => logs.push(`${logger}: ${String(message)}`),
    onSendEvent: onTouch,
    onRunTimeError: (error) => logs.push(String(error)),
    onFinish: () => undefined,
  });
  await renderer.init();
  return { logs, renderer };
}

function toViewport({ isRound, width, height, dpi }: ShownScreen, scale: number): RendererViewport {
  return {
    width: Math.round(width * scale),
    height: Math.round(height * scale),
    dpi: dpi * scale,
    isRound,
    shape: isRound ? 'ROUND' : 'RECTANGLE',
  };
}

let starting: Promise<unknown> | null = null;

/** Waits for the renderer's engine, which never answers when it is asked to start after it has started by itself. */
async function getRenderer(): Promise<AplRenderer> {
  const { AplRenderer: apl, Module: engine } = globalThis as unknown as {
    readonly AplRenderer: AplRenderer;
    readonly Module?: { readonly calledRun?: boolean };
  };
  if (engine?.calledRun !== true) await (starting ??= apl.initEngine());
  return apl;
}

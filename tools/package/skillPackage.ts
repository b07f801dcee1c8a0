/** All that is deployed besides the code, as read from the project and parsed but not yet checked. */
export interface SkillPackage {
  readonly projectRoot: string;
  readonly manifest: unknown;
  readonly askResources: unknown;
  readonly template: unknown;
  /** Invocation names of the interaction models that are there, by locale; empty before they are built. */
  readonly invocationNames: ReadonlyMap<string, string>;
  /** Returns the bytes of a path below skill-package/, or undefined when there is no such file. */
  readonly readAsset: (path: string) => Uint8Array | undefined;
}

/** What the server is told of the settings. */

/** The settings that the server reads, section `caveat`. */
export const SERVER_SETTINGS = ['level', 'disabledRules', 'workspaceScan', 'workspaceDiagnostics', 'reminders'] as const;

/** Reads one of them. */
export type Reader = (name: string) => unknown;

/**
 * The section as the server gets it. Trust is no setting that somebody could write down: it is the editor's own word on the
 * workspace. The extension's other settings are not the server's business.
 */
export function section(read: Reader, trusted: boolean): Record<string, unknown> {
  const settings: Record<string, unknown> = { trusted };
  for (const name of SERVER_SETTINGS) {
    settings[name] = read(name) ?? null;
  }
  return settings;
}

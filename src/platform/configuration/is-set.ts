import type { Configuration } from './configuration.js';
import { variables } from './variables.js';

/** Whether a setting is given, and not what holds without it. An empty variable counts as one that is not set. */
export function isSet(
  setting: keyof Configuration,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): boolean {
  return Boolean(environment[variables[setting].name]?.trim());
}

import type { Ground } from './ground.js';
import type { Loader } from '../load/load.js';

/** How long and how often each thing is measured. */
export interface Effort {
  rounds: number;
  /** Of load in each round. */
  seconds: number;
  /** Requests one after the other in each round, where their time is what counts. */
  requests: number;
}

/** Where works are done: registers of three sizes, all of the same kind. */
export interface Scene {
  large: Ground;
  /** A tenth of it, for searches. */
  tenth: Ground;
  /** The smallest, from which growth is counted. */
  small: Ground;
  loader: Loader;
  effort: Effort;
  /** Tells what is going on. */
  tell: (sentence: string) => void;
}

/** What was found about one line of the table of goals. */
export interface Finding {
  work: string;
  against: string;
  /** The figure that the goal is about; undefined where it could not be measured. */
  figure: number | undefined;
  unit: '×' | 'ms' | 'MB' | 'SQL per answer';
  goal: { atLeast: number } | { atMost: number };
  /** What the figure comes from, or why there is none. */
  seen: string;
  /** The same as numbers: each round of what was measured. */
  rounds?: Readonly<Record<string, readonly number[]>>;
}

export type Work = (scene: Scene) => Promise<Finding[]>;

export function isMet({ figure, goal }: Finding): boolean | undefined {
  if (figure === undefined) return undefined;
  return 'atLeast' in goal ? figure >= goal.atLeast : figure <= goal.atMost;
}

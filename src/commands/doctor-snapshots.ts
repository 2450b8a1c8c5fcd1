import type pg from 'pg';
import {
  availableOf,
  daysToReissue,
  shownSnapshots,
} from '../register/open-data/snapshots/availability.rules.js';
import { askOf } from '../platform/database/ask.js';
import { FolderStore } from '../register/open-data/snapshots/keeping/folder-store.js';
import { brokenLink } from '../register/open-data/snapshots/manifest.rules.js';
import { removalsAfter } from '../register/open-data/snapshots/removals.queries.js';
import { count, size } from './figures.js';

/** The state of the files of the open data. */
export interface SnapshotFindings {
  folder: string;
  newest: NewestSnapshot | null;
  /** How many snapshots have their files. */
  available: number;
  /** Days whose files have to be made again, since something in them was taken out of the register. */
  toMakeAgain: string[];
  /** What in the chain of manifests does not fit. */
  firstFault: string | null;
}

interface NewestSnapshot {
  name: string;
  revision: string;
  issuedAt: string;
  files: number;
  bytes: number;
}

/** Looks at the snapshots of a folder; `isRegister`: whether the database holds a register that they may be of. */
export async function examineSnapshots(
  client: pg.Client,
  { folder, isRegister }: { folder: string; isRegister: boolean },
): Promise<SnapshotFindings> {
  const stored = await new FolderStore(folder).list();
  const shown = shownSnapshots(stored, isRegister ? await removalsAfter(askOf(client), '0') : []);
  const available = availableOf(shown);
  const [newest] = available;
  return {
    folder,
    newest: newest
      ? {
          name: newest.name,
          revision: newest.revision,
          issuedAt: newest.issuedAt,
          files: newest.files?.length ?? 0,
          bytes: (newest.files ?? []).reduce((sum, { bytes }) => sum + bytes, 0),
        }
      : null,
    available: available.length,
    toMakeAgain: daysToReissue(shown).map(({ day }) => day),
    firstFault: brokenLink(stored.map(({ manifest }) => manifest)) ?? null,
  };
}

const HOUR = 3600 * 1000;

/** The same for people. */
export function toldSnapshots({ newest, available, toMakeAgain }: SnapshotFindings, now: Date): string {
  const again = toMakeAgain.length === 0 ? '' : `; to be made again: ${toMakeAgain.join(', ')}`;
  if (!newest) return `none${again || ' yet'} – a running server makes one, or now: dagsljus snapshot`;
  const hours = Math.floor((now.getTime() - Date.parse(newest.issuedAt)) / HOUR);
  return (
    `${newest.name}, revision ${newest.revision}, ${toldAge(hours)} old, ${count(newest.files)} files, ` +
    `${size(newest.bytes)}; ${count(available)} in all${again}${lateHint(hours)}`
  );
}

function toldAge(hours: number): string {
  return hours < 48 ? `${count(hours)} hours` : `${count(Math.floor(hours / 24))} days`;
}

// One is made each night: whoever has an older one has no server running, or one that cannot make it.
function lateHint(hours: number): string {
  return hours < 36
    ? ''
    : ' – none was made last night; the log of the server says why, or: dagsljus snapshot';
}

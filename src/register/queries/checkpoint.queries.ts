import type { Reading } from '../reading/reading.js';
import type { CheckpointRecord } from '../records/checkpoint.record.js';

/** The newest signed statement of what the register contains; null while none was made. */
export async function findCheckpoint(reading: Reading): Promise<CheckpointRecord | null> {
  const [newest] = await reading.query<CheckpointRecord>(
    `SELECT split_part(note, E'\\n', 1) AS origin, size, encode(root, 'hex') AS root, entry.at, note
       FROM register.checkpoint JOIN register.entry ON entry.seq = checkpoint.size ORDER BY size DESC LIMIT 1`,
  );
  return newest ?? null;
}

import type { TestApp } from './test-app.js';

/** Leaves the waiting jobs of a name as a server leaves them that was killed while it did them, some minutes ago. */
export async function loseJob(
  { office }: TestApp,
  name: string,
  { attempt }: { attempt: number },
): Promise<void> {
  await office.query(
    `UPDATE office.job SET attempts = $2, worker = gen_random_uuid(), seen_at = now() - interval '2 minutes'
      WHERE name = $1 AND worker IS NULL AND given_up_at IS NULL`,
    [name, attempt],
  );
}

import { rmSync } from 'node:fs';

export default async function tearDown() {
  const { dataDir, database } = globalThis.testDatabase;
  await database.close();
  rmSync(dataDir, { recursive: true, force: true });
}

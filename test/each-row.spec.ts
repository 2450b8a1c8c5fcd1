import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { DatabaseSync } from '@photostructure/sqlite';
import { expect, test } from '@jest/globals';
import { eachRow } from '../src/register/copies/each-row.js';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

test('the rows of a copy are read to the last, however often memory is tidied up meanwhile', async () => {
  const database = new DatabaseSync(':memory:');
  database.exec('CREATE TABLE entry (seq INTEGER PRIMARY KEY)');
  const put = database.prepare('INSERT INTO entry VALUES (?)');
  for (let seq = 1; seq <= 300; seq += 1) put.run(seq);

  const found: number[] = [];
  for (const { seq } of eachRow<{ seq: number }>(database.prepare('SELECT seq FROM entry ORDER BY seq'))) {
    found.push(seq);
    await setImmediate();
    if (seq % 50 === 0) collectGarbage();
  }
  expect(found).toEqual(Array.from({ length: 300 }, (_, place) => place + 1));
  database.close();
});

import { createReadStream } from 'node:fs';
import { linesIn } from '../../../register/copies/lines-in.js';

const SHOWN = 80;

/** Where a file of text differs from what it should be, as the end of a sentence. */
export async function firstDifference(path: string, expected: string): Promise<string> {
  const should = linesIn(createReadStream(expected), () => undefined);
  let number = 0;
  for await (const line of linesIn(createReadStream(path), () => undefined)) {
    number += 1;
    const { value } = (await should.next()) as { value: string | undefined };
    if (value === undefined) return `line ${number} is more than the entries say`;
    if (line !== value) return `line ${number} ("${aroundDifference(line, value)}")`;
  }
  const { done } = await should.next();
  return done ? 'its end' : `line ${number + 1} is missing`;
}

function aroundDifference(line: string, expected: string): string {
  const at = [...Array(line.length).keys()].find((place) => line[place] !== expected[place]) ?? line.length;
  const from = Math.max(0, at - SHOWN / 2);
  return line.slice(from, from + SHOWN);
}

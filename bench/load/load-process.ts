import { Connection } from './connection.js';
import type { Load, Loaded } from './load.js';
import { QUESTIONS } from './questions.js';

// Started by `Loader`: a process of its own, so that what measures does not take turns with what it starts.
process.on('message', (load: Load) => {
  run(load).then(
    (loaded) => process.send?.(loaded),
    (error: unknown) => {
      process.stderr.write(`${String(error)}\n`);
      process.exit(1);
    },
  );
});

async function run({ port, question, given, first, connections, seconds, requests }: Load): Promise<Loaded> {
  const ask = QUESTIONS[question];
  const times: number[] = [];
  const statuses: Record<number, number> = {};
  let [next, bytes] = [first, 0];
  const began = process.hrtime.bigint();
  const passed = (): number => Number(process.hrtime.bigint() - began) / 1e6;
  const goesOn = (): boolean => passed() < seconds * 1000 && next - first < requests;
  await Promise.all(
    Array.from({ length: connections }, async () => {
      const connection = new Connection(port);
      while (goesOn()) {
        const request = ask(next++, given);
        const sent = passed();
        const received = await connection.send(request);
        times.push(passed() - sent);
        bytes += received.bytes;
        statuses[received.status] = (statuses[received.status] ?? 0) + 1;
      }
      connection.close();
    }),
  );
  return { next, seconds: passed() / 1000, times, bytes, statuses };
}

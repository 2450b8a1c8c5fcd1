import 'reflect-metadata';
import { type Range, Writer } from './writer.js';

// Started by `fill`: writes the ranges it is sent, one after the other, until nobody sends any more.
const [ownerUrl = ''] = process.argv.slice(2);
const writer = await Writer.open(ownerUrl);
process.on('message', (range: Range) => {
  writer.putMeetings(range).then(
    () => process.send?.(range.to - range.from),
    (error: unknown) => {
      process.stderr.write(`${String(error)}\n`);
      process.exit(1);
    },
  );
});
process.on('disconnect', () => {
  void writer.close();
});
process.send?.(0);

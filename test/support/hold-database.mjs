import { openEmbedded } from '../../dist/src/platform/embedded/embedded-database.js';

// A server that holds an embedded database until it is killed.
const database = await openEmbedded({ dataDir: process.argv[2], purpose: 'server', durable: false });
process.stdout.write(`${database.url}\n`);
setInterval(() => undefined, 1000);

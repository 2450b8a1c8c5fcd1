import pg from 'pg';
import { migrations } from '../../dist/migrations/index.js';
import { prepareDatabase } from '../../dist/src/platform/database/prepare.js';

const [, , url] = process.argv;
const template = new URL(url);
template.pathname = '/dagsljus_template';

const owner = new pg.Client(url);
await owner.connect();
await owner.query('CREATE DATABASE dagsljus_template');
await owner.end();
await prepareDatabase({ ownerUrl: template.href, migrations });

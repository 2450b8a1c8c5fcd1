import { writeFileSync } from 'node:fs';
import { CLIENT_TYPES, clientTypes } from './client-types.mjs';

writeFileSync(CLIENT_TYPES, await clientTypes());

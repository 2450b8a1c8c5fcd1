#!/usr/bin/env node
import { prepare } from './preparation.mjs';

prepare();
process.setSourceMapsEnabled(true);
await import('../dist/src/cli.js');

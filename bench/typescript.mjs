// Lets Node run the TypeScript of this folder and of the product as it stands: node --import ./bench/typescript.mjs …
import { register } from 'node:module';

register('./typescript-hooks.mjs', import.meta.url);

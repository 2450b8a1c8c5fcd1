import { prepare } from './preparation.mjs';

prepare();

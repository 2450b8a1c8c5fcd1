import type { GraphQLLeafType } from 'graphql';
import type { Reading } from '../reading/reading.js';
import type { RestAddresses } from './rest-addresses.js';

/** What a record is read with: the visitor's look at the register, and where things are found. */
export interface Sight {
  reading: Reading;
  addresses: RestAddresses;
}

/** What a member of a record holds: a plain value, a text in two languages, or a record. */
export type Content =
  | { is: 'leaf'; type: GraphQLLeafType }
  | { is: 'texts' }
  | { is: 'record'; shape: Shape }
  | { is: 'reference'; shape: Shape };

/** A member of a record as REST shows it. */
export interface Member {
  name: string;
  description: string;
  nullable: boolean;
  list: boolean;
  content: Content;
  read: (record: object, sight: Sight) => unknown;
}

/** What a type of the public API looks like in REST. */
export interface Shape {
  name: string;
  description: string;
  members: readonly Member[];
}

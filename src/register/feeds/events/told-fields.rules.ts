import type { Language } from '../../../platform/language/language.js';
import { type Message, say } from '../../../platform/language/message.js';
import { fieldMessages } from '../feeds.messages.js';

/** What JSON Pointers into a record mean, in words, each once. */
export function toldFields(pointers: readonly string[], language: Language): string {
  return [...new Set(pointers.map((pointer) => say(messageOf(pointer), language)))].join(', ');
}

// Names are what most ask to be taken away; of all else it says enough which part of the record it was in.
function messageOf(pointer: string): Message {
  const [, first = '', , field] = pointer.split('/');
  const name = first === 'participants' && field === 'name' ? 'name' : first;
  return Object.hasOwn(fieldMessages, name)
    ? fieldMessages[name as keyof typeof fieldMessages]
    : fieldMessages.other;
}

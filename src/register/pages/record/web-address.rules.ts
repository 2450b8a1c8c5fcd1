/** Whether a text is an address of the web that a page may lead to: nothing else is followed. */
export function isWebAddress(text: string | undefined): text is string {
  return text !== undefined && /^https?:\/\/[^\s]+$/i.test(text);
}

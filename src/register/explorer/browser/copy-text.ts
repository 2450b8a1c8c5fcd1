/** Puts a text on the clipboard. Browsers without one, or without leave, change nothing. */
export function copyText(text: string): void {
  const { clipboard } = navigator as { clipboard?: Clipboard };
  void clipboard?.writeText(text).catch(() => undefined);
}

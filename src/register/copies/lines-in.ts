const NEWLINE = 10;

/** The lines of a body as they come. What stands behind the last line break is no whole line, and is left out. */
export async function* linesIn(body: AsyncIterable<Uint8Array>, onPiece: () => void): AsyncGenerator<string> {
  let begun: Uint8Array[] = [];
  for await (const piece of body) {
    onPiece();
    let start = 0;
    for (let end = piece.indexOf(NEWLINE); end >= 0; end = piece.indexOf(NEWLINE, start)) {
      yield Buffer.concat([...begun, piece.subarray(start, end)]).toString();
      begun = [];
      start = end + 1;
    }
    if (start < piece.length) begun.push(piece.subarray(start));
  }
}

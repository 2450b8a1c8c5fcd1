import { connect } from 'node:net';

/** An answer as it came over the wire. */
export interface RawAnswer {
  status: number;
  head: string;
  body: string;
}

/** Sends bytes as they are, which no client would; what came back until the connection was closed. */
export async function sendRaw(url: string, text: string): Promise<RawAnswer[]> {
  const { hostname, port } = new URL(url);
  const received = await new Promise<string>((resolve) => {
    let heard = '';
    const socket = connect(Number(port), hostname, () => {
      socket.write(text);
    });
    socket.setEncoding('utf8');
    socket.on('data', (chunk: string) => (heard += chunk));
    socket.on('error', () => undefined);
    socket.on('close', () => {
      resolve(heard);
    });
    socket.setTimeout(5000, () => socket.destroy());
  });
  return answersIn(received);
}

function answersIn(received: string): RawAnswer[] {
  if (!received.startsWith('HTTP/1.1 ')) return [];
  const [head = ''] = received.split('\r\n\r\n', 1);
  const length = Number(/content-length: (\d+)/i.exec(head)?.[1] ?? 0);
  const start = head.length + 4;
  const bytes = Buffer.from(received.slice(start));
  const body = bytes.subarray(0, length).toString();
  const answer = { status: Number(head.slice(9, 12)), head, body };
  return [answer, ...answersIn(bytes.subarray(length).toString())];
}

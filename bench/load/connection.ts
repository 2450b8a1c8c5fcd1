import { createConnection, type Socket } from 'node:net';
import type { Request } from '../contestants/contestant.js';

/** What came back, without its body. */
export interface Received {
  status: number;
  bytes: number;
}

interface Waiting {
  resolve: (received: Received) => void;
  reject: (error: Error) => void;
}

const HEAD_END = Buffer.from('\r\n\r\n');
const CHUNKS_END = Buffer.from('\r\n0\r\n\r\n');

/**
 * A connection that sends one request after another and stays open. It looks at no more of an answer than it must to
 * find its end, so that the load takes little of the processor that is measured.
 */
export class Connection {
  private readonly socket: Socket;
  private waiting: Waiting | undefined;
  private head: Buffer = Buffer.alloc(0);
  private answer: { status: number; left: number; bytes: number; tail: Buffer | undefined } | undefined;

  constructor(private readonly port: number) {
    this.socket = createConnection({ host: '127.0.0.1', port, noDelay: true });
    this.socket.on('data', (data) => {
      this.take(data);
    });
    this.socket.on('error', (error) => {
      this.fail(error);
    });
    this.socket.on('close', () => {
      this.fail(new Error('the server closed the connection'));
    });
  }

  send({ method, path, headers = {}, body = '' }: Request): Promise<Received> {
    const length = Buffer.byteLength(body);
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
    const given = method === 'POST' ? `content-length: ${length}\r\n` : '';
    const text = `${method} ${path} HTTP/1.1\r\nhost: 127.0.0.1:${this.port}\r\n${lines.join('')}${given}\r\n${body}`;
    return new Promise((resolve, reject) => {
      this.waiting = { resolve, reject };
      this.socket.write(text);
    });
  }

  close(): void {
    this.waiting = undefined;
    this.socket.destroy();
  }

  private take(data: Buffer): void {
    if (this.answer) {
      this.count(data);
      return;
    }
    this.head = this.head.length === 0 ? data : Buffer.concat([this.head, data]);
    const end = this.head.indexOf(HEAD_END);
    if (end < 0) return;
    const rest = this.head.subarray(end + HEAD_END.length);
    this.answer = answerOf(this.head.toString('latin1', 0, end));
    this.head = Buffer.alloc(0);
    this.count(rest);
  }

  private count(data: Buffer): void {
    const { answer } = this;
    if (!answer) return;
    answer.bytes += data.length;
    answer.left -= data.length;
    if (answer.tail) answer.tail = lastOf(answer.tail, data);
    const done = answer.tail ? answer.tail.equals(CHUNKS_END) : answer.left <= 0;
    if (!done) return;
    this.answer = undefined;
    this.waiting?.resolve({ status: answer.status, bytes: answer.bytes });
  }

  private fail(error: Error): void {
    const { waiting } = this;
    this.waiting = undefined;
    waiting?.reject(error);
  }
}

function answerOf(head: string) {
  const status = Number(head.slice(9, 12));
  const length = /^content-length: *(\d+)/im.exec(head)?.[1];
  const chunked = /^transfer-encoding: *chunked/im.test(head);
  return {
    status,
    left: Number(length ?? 0),
    bytes: 0,
    // A chunk that begins with the last one needs its line end from before.
    tail: chunked ? Buffer.from('\r\n') : undefined,
  };
}

function lastOf(before: Buffer, data: Buffer): Buffer {
  const { length } = CHUNKS_END;
  return (data.length >= length ? data : Buffer.concat([before, data])).subarray(-length);
}

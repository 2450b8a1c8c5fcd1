import { type FileHandle, open } from 'node:fs/promises';

const ENOUGH = 256 * 1024;

/** Text on its way into a file: put together until it is worth a write. */
export class FileText {
  private parts: string[] = [];
  private size = 0;

  private constructor(private readonly file: FileHandle) {}

  static async create(path: string): Promise<FileText> {
    return new FileText(await open(path, 'w'));
  }

  async add(text: string): Promise<void> {
    this.parts.push(text);
    this.size += text.length;
    if (this.size >= ENOUGH) await this.send();
  }

  async end(): Promise<void> {
    await this.send();
    await this.file.close();
  }

  private async send(): Promise<void> {
    const bytes = Buffer.from(this.parts.join(''));
    this.parts = [];
    this.size = 0;
    await this.file.writeFile(bytes);
  }
}

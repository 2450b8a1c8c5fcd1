import type { SignedRequest } from '../request-actor.js';

/** A cookie with a secret: for this host alone, out of reach for scripts, and over TLS alone where there is TLS. */
export class HostCookie {
  readonly name: string;
  private readonly seconds: number;
  private readonly attributes: string;

  constructor(publicUrl: string, { name, seconds }: { name: string; seconds: number }) {
    const secure = publicUrl.startsWith('https:');
    // Browsers take the prefix only together with Secure, Path=/ and no Domain.
    this.name = secure ? `__Host-${name}` : name;
    this.seconds = seconds;
    this.attributes = `Path=/; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`;
  }

  carrying(secret: string): string {
    return `${this.name}=${secret}; Max-Age=${this.seconds}; ${this.attributes}`;
  }

  removed(): string {
    return `${this.name}=; Max-Age=0; ${this.attributes}`;
  }

  /** The secret that a request carries. */
  secretOf({ headers }: SignedRequest): string | undefined {
    const header = headers['cookie'];
    if (typeof header !== 'string') return undefined;
    const pairs = header.split(';').map((pair) => pair.trim());
    const ours = pairs.filter((pair) => pair.startsWith(`${this.name}=`));
    // Two of the name: somebody put one beside ours, and which is which cannot be known.
    return ours.length === 1 ? ours[0]?.slice(this.name.length + 1) : undefined;
  }
}

export const CLIENT_TYPES: string;
export function clientTypes(): Promise<string>;

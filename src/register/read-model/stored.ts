/** A record as it is stored: a list or a statement may be missing, where a redaction left nothing of it. */
export type Stored<T> = {
  [K in keyof T as T[K] extends unknown[] | boolean ? never : K]: T[K];
} & {
  [K in keyof T as T[K] extends unknown[] | boolean ? K : never]?: T[K];
};

import { codeOf } from './operator-fault.js';

const DISK_FAULTS: Readonly<Partial<Record<string, string>>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EFBIG: 'the file would be larger than the file system takes',
  EIO: 'the disk failed',
  EROFS: 'the disk is read-only',
  EACCES: 'you may not write there',
  EPERM: 'you may not write there',
  ENOENT: 'there is no such folder',
  ENOTDIR: 'there is no such folder',
  ENAMETOOLONG: 'the name is too long',
};

/** Why a file could not be written, as the end of a sentence; undefined when it is not the disk's fault. */
export function diskFault(error: unknown): string | undefined {
  return DISK_FAULTS[codeOf(error) ?? ''];
}

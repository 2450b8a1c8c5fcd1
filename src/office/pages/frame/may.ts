import { Refusal } from '../../../platform/errors/refusal.js';

/** Whether somebody may do what a service would refuse them: pages show no button that leads to a refusal. */
export async function may(require: () => unknown): Promise<boolean> {
  try {
    await require();
    return true;
  } catch (error) {
    if (error instanceof Refusal && error.code === 'FORBIDDEN') return false;
    throw error;
  }
}

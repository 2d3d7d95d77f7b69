import type { Facts } from '../facts';
import { dayOf } from '../reader';

/**
 * Day on which the receiver took the message, for comparing with what came before; null where its own clock does not say. Attack: a
 * forged older Received line dates a message back to before a habit began, so no other date will do.
 */
export function dayOfArrival({ border }: Pick<Facts, 'border'>): number | null {
  const date = border?.date ?? null;
  return date === null ? null : dayOf(date);
}

import type { Circumstance } from '../facts';

/** The list or forwarder that provably handed the message on; null where nobody did or where only fields claim it. */
export function passedOnBy(list: Circumstance, forward: Circumstance): string | null {
  const vouched = [list, forward].find(({ evidence }) => evidence === 'proven');
  return vouched === undefined ? null : (vouched.domain ?? '');
}

export function isPassedOn(list: Circumstance, forward: Circumstance): boolean {
  return passedOnBy(list, forward) !== null;
}

import type { Mailauth } from './types';

export const dkimVerify: Mailauth['dkimVerify'];
export const dkimVerifyHeader: Mailauth['dkimVerifyHeader'];
export const spf: Mailauth['spf'];
export const arc: Mailauth['arc'];
export const evaluateDmarc: Mailauth['evaluateDmarc'];
export const bimi: Mailauth['bimi'];

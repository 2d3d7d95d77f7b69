import type { Mailauth } from './types';

export const dkimVerify: Mailauth['dkimVerify'];
export const dkimVerifyParts: Mailauth['dkimVerifyParts'];
export const spf: Mailauth['spf'];
export const arc: Mailauth['arc'];
export const evaluateDmarc: Mailauth['evaluateDmarc'];
export const getDmarcRecord: Mailauth['getDmarcRecord'];

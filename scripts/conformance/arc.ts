import { checkArc } from '../../lib/auth/recheck/arc';
import type { DnsSession } from '../../lib/dns';
import { zoneOf } from './auth-zone';
import { engine } from './engine';
import { differences, type Family, fieldsOf, type Judge, octetsOf, textOf } from './types';

/** The project's re-check of the chain, on a source that is complete and of its day. */
const judge: Judge = async (given, suite) => {
  const resolver = zoneOf(fieldsOf(fieldsOf(suite, 'txt_records'), textOf({ ...given }, 'scenario')));
  const parts = await engine.dkimVerifyParts(octetsOf(given.input, 'message'), { resolver, rejectRsaSha1: true });
  const session: Pick<DnsSession, 'failures' | 'toMailauth'> = { failures: 0, toMailauth: () => resolver };
  const { result } = await checkArc(engine, parts, { session, body: 'exact', isTimely: true });
  return differences(given.expected, { cv: result });
};

export const arc: Family = { judges: { 'arc-validate': judge } };

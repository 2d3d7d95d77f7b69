import { checkArc } from '../../lib/auth/recheck/arc';
import { zoneOf } from './auth-zone';
import { engine } from './engine';
import { type Case, differences, type Family, fieldsOf, type Judge, octetsOf, textOf } from './types';

/** The project's re-check of the chain, on a source that is complete and of its day. */
const judge: Judge = async (given, suite) => {
  const resolver = zoneOf(fieldsOf(fieldsOf(suite, 'txt_records'), textOf({ ...given }, 'scenario')));
  const parts = await engine.dkimVerifyParts(octetsOf(given.input, 'message'), { resolver, rejectRsaSha1: true });
  const { result } = await checkArc(engine, parts, { asker: { ask: resolver, failures: 0 }, body: 'exact', isTimely: true });
  return differences(given.expected, { cv: result });
};

/** Without a seal there is nothing to verify, and one with cv=fail ends its chain. */
function isNoChain({ expected }: Case): boolean {
  const seal = expected['AS'];
  return typeof seal !== 'string' || seal === '' || /\bcv=fail\b/.test(seal);
}

/** The project seals nothing; what the suite asks of a validator is that the newest message signature of each sealed message holds. */
const sealed: Judge = async (given, suite) => {
  if (isNoChain(given)) return [];
  const resolver = zoneOf(fieldsOf(fieldsOf(fieldsOf(suite, 'keys'), textOf({ ...given }, 'scenario')), 'txt_records'));
  const parts = await engine.dkimVerifyParts(octetsOf(given.expected, 'sealed_message'), { resolver, rejectRsaSha1: true });
  const { status } = parts.arc.lastEntry?.messageSignature ?? {};
  return differences({ header: 'pass', isBodySigned: true }, { header: status?.result, isBodySigned: parts.isArcBodySigned });
};

export const arc: Family = { judges: { 'arc-validate': judge, 'arc-sign': sealed }, notOurs: { 'arc-sign': isNoChain } };

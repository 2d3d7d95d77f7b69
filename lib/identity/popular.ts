import { HONEST } from './data/honest';
import { NEAR } from './data/near';
import { POPULAR } from './data/popular';
import { type NameTable, tableOf } from './tables';

let established: NameTable | null = null;

function table(): NameTable {
  established ??= tableOf(POPULAR, HONEST, NEAR);
  return established;
}

/** A registrable domain that many people visit or that a known organisation runs: it imitates nobody. */
export function isEstablished(organization: string): boolean {
  return organization.includes('.') && table().has(organization);
}

/** Some established domain has this first label: a name of its own, under whatever ending. */
export function isEstablishedLabel(label: string): boolean {
  return label !== '' && table().hasLabel(label);
}

import { fieldsNamed, type HeaderBlock, type HeaderField } from '../message';
import { readDkimSignature } from './dkim-signature';
import type { DkimSignature } from './types';

/** Attack: a report of a million parts. The longest real one measured has 17. */
const MAX_PARTS = 64;
const MAX_OCTETS = 8192;

/**
 * What Microsoft says about a message, documented meanings only (Microsoft Learn, "Anti-spam message headers in
 * Microsoft 365", as of 2026-06). Microsoft appends its fields below those that arrived, so of several of one name the
 * last is Microsoft's own and the others came with the message.
 */
export interface MicrosoftMarks {
  /** `CIP`: address of the client, also where a gateway in front is skipped. */
  readonly connectingAddress: string | null;
  /** `H` and `PTR`: HELO name and reverse name of the client. */
  readonly helo: string | null;
  readonly reverseName: string | null;
  /** `SCL`, spam confidence level, -1 (filter skipped) to 9. */
  readonly spamLevel: number | null;
  /** `BCL` of X-Microsoft-Antispam, bulk complaint level, 0 to 9. */
  readonly bulkLevel: number | null;
  /** `CAT`: the protection policy that applied, as `SPOOF`, `PHSH`, `UIMP` (impersonated user), `DIMP` (impersonated domain). */
  readonly category: string | null;
  /** `SFV`: what the spam filter decided, as `NSPM`, `SPM`, `SKN` (skipped: marked safe before), `SKI` (inside the organisation). */
  readonly filterVerdict: string | null;
  /** `SFTY`: `9.19` impersonated domain, `9.20` impersonated user, `9.25` first contact. */
  readonly safetyTip: string | null;
  /** `DIR`: `INB`, `OUT` or `INT`. */
  readonly direction: string | null;
  /** X-MS-Exchange-Organization-AuthAs: `Anonymous` for mail from outside, `Internal` where Exchange knew the sender. */
  readonly authenticatedAs: string | null;
  /** X-OriginatorOrg: the domain of the tenant that sent the message. */
  readonly originatorOrganization: string | null;
  /** Indexes of fields of these names that are not the last of theirs. */
  readonly surplus: readonly number[];
}

const NAMES = [
  'x-forefront-antispam-report',
  'x-microsoft-antispam',
  'x-ms-exchange-organization-scl',
  'x-ms-exchange-organization-authas',
  'x-originatororg',
];

/** Reads Microsoft's marks; null where the block holds none. Whether Microsoft wrote them is for the receiver to say. */
export function readMicrosoftMarks(block: HeaderBlock): MicrosoftMarks | null {
  const last = new Map<string, HeaderField>();
  const surplus: number[] = [];
  for (const name of NAMES) {
    const fields = fieldsNamed(block, name);
    const newest = fields.at(-1);
    if (newest !== undefined) last.set(name, newest);
    surplus.push(...fields.slice(0, -1).map(({ index }) => index));
  }
  if (last.size === 0) return null;
  const report = readParts(last.get('x-forefront-antispam-report'));
  const antispam = readParts(last.get('x-microsoft-antispam'));
  const textOf = (name: string): string | null => last.get(name)?.text.slice(0, 255) ?? null;
  return {
    connectingAddress: report.get('CIP') ?? null,
    helo: report.get('H') ?? null,
    reverseName: report.get('PTR') ?? null,
    spamLevel: levelOf(report.get('SCL') ?? textOf('x-ms-exchange-organization-scl')),
    bulkLevel: levelOf(antispam.get('BCL') ?? null),
    category: report.get('CAT') ?? null,
    filterVerdict: report.get('SFV') ?? null,
    safetyTip: report.get('SFTY') ?? null,
    direction: report.get('DIR') ?? null,
    authenticatedAs: textOf('x-ms-exchange-organization-authas'),
    originatorOrganization: textOf('x-originatororg')?.toLowerCase() ?? null,
    surplus,
  };
}

/** `CIP:192.0.2.1;CTRY:DE;LANG:en;...`; empty values count as absent. */
function readParts(field: HeaderField | undefined): ReadonlyMap<string, string> {
  const parts = new Map<string, string>();
  if (field === undefined) return parts;
  for (const part of field.text.slice(0, MAX_OCTETS).split(';', MAX_PARTS)) {
    const colon = part.indexOf(':');
    const name = part.slice(0, Math.max(colon, 0)).trim().toUpperCase();
    const value = part.slice(colon + 1).trim();
    if (name !== '' && value !== '' && !parts.has(name)) parts.set(name, value);
  }
  return parts;
}

function levelOf(text: string | null): number | null {
  return text !== null && /^-?\d{1,2}$/.test(text.trim()) ? Number(text) : null;
}

/** What Google's servers say about a message they sent or passed on. */
export interface GoogleMarks {
  /** X-Google-DKIM-Signature: Google's signature (d=1e100.net) over what it sent, beside that of the sender's domain. */
  readonly signature: DkimSignature | null;
  /** X-Google-Group-Id: the message came through a Google group. */
  readonly groupId: string | null;
}

/** Reads Google's marks; null where the block holds none. Anybody can write them. */
export function readGoogleMarks(block: HeaderBlock): GoogleMarks | null {
  const signature = block.fields.find(({ key }) => key === 'x-google-dkim-signature');
  const group = block.fields.find(({ key }) => key === 'x-google-group-id');
  if (signature === undefined && group === undefined) return null;
  return { signature: signature === undefined ? null : readDkimSignature(signature), groupId: group?.text.slice(0, 64) ?? null };
}

/**
 * What the domain asks for, as iCloud Mail writes it beside results that leave it out: X-DMARC-Info, `pass=fail; dmarc-policy=reject; s=r1; …`. Null where
 * it names no policy, `(nopolicy)` included. Whether iCloud wrote the field is for the receiver to say.
 */
export function readDmarcInfo(field: HeaderField): string | null {
  const part = field.text
    .slice(0, 512)
    .split(';', MAX_PARTS)
    .find((one) => one.trim().toLowerCase().startsWith('dmarc-policy='));
  const policy =
    part
      ?.slice(part.indexOf('=') + 1)
      .trim()
      .toLowerCase() ?? '';
  return /^(?:none|quarantine|reject)$/u.test(policy) ? policy : null;
}

import { isSameOrganization } from '../../identity';
import { fieldsNamed, type HeaderField } from '../../message';
import { CLEAR, defineCheck, found } from '../define';
import { shownDomain } from '../shown';
import { fieldEvidence } from '../evidence';
import { isPlausible } from '../explained';

/** Fields in which submission servers say who logged in (cPanel, Exim, mailing panels, Xserver, Rackspace). */
const LOGIN_FIELDS: readonly string[] = [
  'x-authenticated-sender',
  'x-authenticated-user',
  'x-get-message-sender-via',
  'x-authuser',
  'x-auth-id',
  'x-smtp-auth-user',
];
const ACCOUNT = /([^\s@<>:;,()"]{1,64})@((?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,24})(?![\w@-])/iu;
/** Providers whose webmail hides the writer's address: mail of theirs that carries one was written elsewhere. */
const HIDES_ADDRESS: ReadonlySet<string> = new Set([
  'gmail.com',
  'googlemail.com',
  'icloud.com',
  'me.com',
  'mac.com',
  'proton.me',
  'protonmail.com',
  'pm.me',
]);

/**
 * The server that took the message from its writer names another account than From. On shared servers one account sends for several domains of its owner,
 * so what is proven is a note, and so is what a list or forwarder provably sent on.
 */
export const otherLogin = defineCheck({
  id: 'received.other-login',
  kind: 'warn',
  needs: ['block', 'from', 'sender', 'proof', 'list', 'forward', 'legacy'],
  run({ block, from, sender, proof, list, forward, legacy }) {
    const { domain } = from;
    if (domain === null) return CLEAR;
    const isExplained = proof.state === 'proven' || isPlausible(list, proof) || forward.evidence !== 'none' || legacy.isLegacy;
    const strength = isExplained ? 'note' : 'weak';
    const login = LOGIN_FIELDS.flatMap((key) => fieldsNamed(block, key)).flatMap(loginOf)[0];
    const isNamed = (own: string) => own !== '' && login !== undefined && isSameOrganization(own, login.domain);
    if (login !== undefined && !isNamed(domain) && !sender.mailboxes.some(({ mailbox }) => isNamed(mailbox.domain)))
      return found(strength, { account: login.account, domain: shownDomain(from) }, [fieldEvidence(login.field)], 'account');
    const [origin] = fieldsNamed(block, 'x-originating-ip');
    if (origin !== undefined && !isExplained && HIDES_ADDRESS.has(domain))
      return found(strength, { address: origin.text.slice(0, 60), domain }, [fieldEvidence(origin)], 'webmail');
    return CLEAR;
  },
});

interface Login {
  readonly field: HeaderField;
  readonly account: string;
  readonly domain: string;
}

function loginOf(field: HeaderField): readonly Login[] {
  const hit = ACCOUNT.exec(field.text.slice(0, 400));
  return hit === null ? [] : [{ field, account: hit[0], domain: (hit[2] ?? '').toLowerCase() }];
}

import { isSameOrganization } from '../../identity';
import { CLEAR, defineCheck, found } from '../define';
import { mailboxEvidence } from '../evidence';

/** Mail providers that send all their users' mail through their own hosts: domains of addresses, then organisations of hosts. */
const PROVIDERS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^(?:gmail|googlemail)\.com$/u, ['google.com']],
  [/^(?:outlook|hotmail|live|msn)\.[a-z.]{2,6}$/u, ['outlook.com', 'hotmail.com', 'office365.com']],
  [/^(?:yahoo\.[a-z.]{2,6}|ymail\.com|aol\.com)$/u, ['yahoo.com', 'yahoodns.net', 'aol.com']],
  [/^(?:icloud|me|mac)\.com$/u, ['icloud.com', 'apple.com', 'me.com']],
  [/^(?:proton\.me|protonmail\.(?:com|ch)|pm\.me)$/u, ['protonmail.ch', 'proton.me', 'proton.ch']],
  [/^(?:gmx\.(?:net|de|at|ch|com)|web\.de|mail\.com)$/u, ['gmx.net', 'gmx.com', 'web.de', 'mail.com', 'kundenserver.de']],
  [/^(?:mail|inbox|bk|list|internet)\.ru$/u, ['mail.ru']],
  [/^(?:ya\.ru|yandex\.[a-z.]{2,6})$/u, ['yandex.net', 'yandex.ru', 'yandex.com']],
  [/^(?:qq|foxmail)\.com$/u, ['qq.com']],
  [/^(?:163\.com|126\.com|yeah\.net)$/u, ['163.com', '126.com', 'yeah.net', 'netease.com']],
  [/^naver\.com$/u, ['naver.com']],
  [/^(?:hanmail\.net|daum\.net)$/u, ['daum.net', 'hanmail.net', 'kakao.com']],
  [/^t-online\.de$/u, ['t-online.de']],
];
/** Message-IDs that only the named provider's servers make. */
const MESSAGE_IDS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/@mail\.gmail\.com>?$/u, ['google.com']],
  [/@[a-z0-9]{10,40}\.[a-z0-9]{4,12}\.prod\.outlook\.com>?$/iu, ['outlook.com', 'office365.com']],
];

/**
 * Claims a provider, by its address or its Message-ID, whose servers appear in no hop, while nothing proves the From. The host that took the message in is no trace
 * of its sender: the reader's mailbox may be at the same provider. Lists take the lower hops off, so what a list sent on is left alone, and what only says so is
 * weak.
 */
export const providerNotSeen = defineCheck({
  id: 'received.provider-not-seen',
  kind: 'warn',
  needs: ['from', 'chain', 'proof', 'list', 'forward', 'messageId', 'legacy'],
  run({ from, chain, proof, list, forward, messageId, legacy }) {
    const author = from.author;
    const isTested = proof.state === 'failed' || proof.state === 'unproven';
    if (author === null || !isTested || list.evidence === 'proven' || forward.evidence === 'proven' || legacy.isLegacy) return CLEAR;
    const claimed =
      PROVIDERS.find(([domain]) => domain.test(author.mailbox.domain)) ??
      MESSAGE_IDS.find(([id]) => id.test((messageId ?? '').slice(0, 300)));
    if (claimed === undefined) return CLEAR;
    const [, organizations] = claimed;
    const hosts = chain.hops
      .slice(chain.border ?? 0)
      .flatMap(({ by, from: host, reverseName, helo }, at) => [chain.border !== null && at === 0 ? null : by, host, reverseName, helo])
      .filter((host) => host !== null);
    if (hosts.some((host) => organizations.some((organization) => isSameOrganization(host, organization)))) return CLEAR;
    const strength = list.evidence === 'none' ? 'strong' : 'weak';
    return found(strength, { provider: organizations[0] ?? '' }, [mailboxEvidence(author.field, author.mailbox, 'address')]);
  },
});

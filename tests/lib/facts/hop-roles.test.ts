import { describe, expect, it } from 'vitest';
import { arcSet, factsOf, forwarded, hop, internalLetter, type Letter, listFields, READER, signature, stranger } from '../checks/letter';

const DATE = 'Tue, 3 Jun 2025 09:11:06 +0000';
const desk = hop('[10.0.0.4] (desk.lan [10.0.0.4])', 'mail.firm.example (Postfix)');
const author = 'mail.firm.example (mail.firm.example [192.0.2.10])';
const forMailbox = (mailbox: string) => `with ESMTPS id 4Z1 for <${mailbox}>`;

/** The roles of the hops below the border, newest first. */
const rolesBelow = (letter: Letter): readonly string[] => {
  const { hopRoles } = factsOf(letter);
  return hopRoles.filter(({ basis }) => basis !== 'seen').map(({ role, basis }) => (basis === null ? role : `${role} ${basis}`));
};

/** Came through a list whose server wrote both its lines. */
const listed: Letter = {
  host: 'mx.lists.example',
  path: 'talk-bounces@lists.example',
  to: 'talk@lists.example',
  dkim: ['fail header.d=firm.example', 'pass header.d=lists.example'],
  below: [
    hop('localhost (localhost [127.0.0.1])', 'mx.lists.example (Postfix)'),
    hop(author, 'mx.lists.example (Postfix)', DATE, forMailbox('talk@lists.example')),
    desk,
  ],
  extra: listFields,
};

describe('the reader’s own system', () => {
  it('wrote the hops down to its border', () => {
    expect(factsOf({}).hopRoles.map(({ role, basis }) => `${role} ${basis}`)).toEqual(['receiver seen', 'border seen']);
  });
  it('wrote every hop of mail that never left it', () => {
    expect(factsOf(internalLetter).hopRoles.map(({ role }) => role)).toEqual(['receiver', 'receiver']);
  });
});

describe('a list', () => {
  it('is confirmed by a pass of its own domain', () => {
    expect(rolesBelow(listed)).toEqual(['list backed', 'list backed', 'origin claimed']);
  });
  it('is confirmed by the reverse name that the border saw', () => {
    expect(rolesBelow({ ...listed, dkim: [], spf: 'none' })[0]).toBe('list backed');
  });
  it('is known by the address it took the message for, where its server has another name', () => {
    const below = [hop(author, 'relay.hoster.example (Postfix)', DATE, forMailbox('talk@lists.example')), desk];
    expect(rolesBelow({ ...listed, host: 'relay.hoster.example', below })).toEqual(['list backed', 'origin claimed']);
  });
  it('behind a forwarder says only what it says', () => {
    const below = [
      hop('mx.lists.example (mx.lists.example [192.0.2.60])', 'mx.alumni.example (Postfix)', DATE, forMailbox('me@alumni.example')),
      ...(listed.below ?? []),
    ];
    const path = 'SRS0=Kq2w=VU=lists.example=talk-bounces@alumni.example';
    expect(rolesBelow({ ...listed, host: 'mx.alumni.example', path, dkim: [], below })).toEqual([
      'forwarder backed',
      'list claimed',
      'list claimed',
      'origin claimed',
    ]);
  });
  it('that is the author’s own house is told from its other servers by the list’s name', () => {
    const extra = ['List-Id: <dev.lists.firm.example>', 'List-Post: <mailto:dev@lists.firm.example>'];
    const below = [hop(author, 'lists.firm.example (Postfix)'), desk];
    expect(rolesBelow({ host: 'lists.firm.example', below, extra })).toEqual(['list backed', 'origin backed']);
  });
  it('that is the author’s own and runs at a stranger’s is known by its address', () => {
    const extra = ['List-Id: <dev.lists.firm.example>', 'List-Post: <mailto:dev@lists.firm.example>'];
    const below = [
      hop('localhost (localhost [127.0.0.1])', 'mx.hoster.example (Postfix)'),
      hop(author, 'mx.hoster.example (Postfix)', DATE, forMailbox('dev@lists.firm.example')),
      desk,
    ];
    expect(rolesBelow({ host: 'mx.hoster.example', below, extra })).toEqual(['list backed', 'list backed', 'origin backed']);
  });
  it('is nobody whose host the List fields do not name', () => {
    expect(rolesBelow({ ...stranger, extra: listFields, below: [hop('desk (desk [192.0.2.77])', 'vm22.rented.example')] })).toEqual([
      'origin backed',
    ]);
  });
  it('that the border did not see at the door is none, whatever the lines say', () => {
    expect(rolesBelow({ ...listed, ...stranger, extra: listFields })).toEqual(['unknown', 'unknown', 'unknown']);
  });
});

describe('a forwarder', () => {
  it('took the message for another mailbox', () => {
    const below = [hop(author, 'mx.alumni.example (Postfix)', DATE, forMailbox('me@alumni.example')), desk, signature('firm.example')];
    expect(rolesBelow({ host: 'mx.alumni.example', path: 'ann@firm.example', spf: 'fail', below })).toEqual([
      'forwarder backed',
      'origin backed',
    ]);
  });
  it('is told by the envelope that it rewrote', () => {
    expect(rolesBelow(forwarded)).toEqual(['forwarder backed']);
  });
  it('is not known by another’s rewritten envelope', () => {
    expect(rolesBelow({ ...forwarded, path: 'SRS0=Kq2w=VU=firm.example=ann@elsewhere.example' })).toEqual(['origin backed']);
  });
  it('is not a relay that the sender hired', () => {
    const below = [hop(author, 'out.relay.example (Postfix)', DATE, forMailbox(READER)), desk];
    expect(rolesBelow({ host: 'mail.firm.example', below: [desk] })).toEqual(['origin backed']);
    expect(
      rolesBelow({ host: 'out.relay.example', to: 'many@firm.example', below: [hop(author, 'out.relay.example (Postfix)'), desk] }),
    ).toEqual(['unknown', 'origin backed']);
    expect(rolesBelow({ host: 'out.relay.example', below })[0]).not.toMatch(/^forwarder/u);
  });
});

describe('a mail filter', () => {
  it('took the message for the reader, from outside', () => {
    const below = [hop(author, 'in.filter.example (Postfix)', DATE, forMailbox(READER)), desk];
    expect(rolesBelow({ host: 'in.filter.example', below })).toEqual(['gateway backed', 'origin backed']);
  });
  it('that hands the message to itself took it one line below', () => {
    const self = hop('localhost (localhost [127.0.0.1])', 'in.filter.example (Postfix)', DATE, forMailbox(READER));
    const below = [self, hop(author, 'in.filter.example (Postfix)', DATE, forMailbox(READER)), desk];
    expect(rolesBelow({ host: 'in.filter.example', below })).toEqual(['gateway backed', 'gateway backed', 'origin backed']);
  });
  it('is not the server of a user who has no name in the DNS', () => {
    const below = [hop('localhost (unknown [192.0.2.77])', 'mail.hoster.example (Postfix)', DATE, forMailbox(READER))];
    expect(rolesBelow({ host: 'mail.hoster.example', below })).toEqual(['origin backed']);
  });
  it('is a known service in front of the sender as well', () => {
    const below = [hop(author, 'mx0a-00000001.pphosted.com (8.18.1.2/8.18.1.2)'), desk];
    expect(rolesBelow({ host: 'mx0a-00000001.pphosted.com', below })).toEqual(['gateway backed', 'origin backed']);
  });
  it('only says so where the receiver saw nothing of it', () => {
    const below = [
      hop(
        'mx0a-00000001.pphosted.com (mx0a-00000001.pphosted.com [192.0.2.80])',
        'mx.alumni.example',
        DATE,
        forMailbox('me@alumni.example'),
      ),
      hop(author, 'mx0a-00000001.pphosted.com'),
    ];
    expect(rolesBelow({ ...forwarded, below })).toEqual(['forwarder backed', 'gateway claimed']);
  });
  it('is not a host that has a service’s name inside its own', () => {
    expect(
      rolesBelow({ ...stranger, host: 'pphosted.com.rented.example', below: [hop('a (a [192.0.2.77])', 'pphosted.com.rented.example')] }),
    ).toEqual(['origin backed']);
  });
});

describe('the origin', () => {
  it('is confirmed by what the author’s domain proves', () => {
    expect(rolesBelow({ below: [desk, signature('firm.example')] })).toEqual(['origin backed']);
  });
  it('is only claimed by a host that nothing was tested of', () => {
    const below = [
      hop('mail.elsewhere.example (mail.elsewhere.example [192.0.2.90])', 'vm22.rented.example'),
      hop('a (a [10.1.1.1])', 'mail.elsewhere.example'),
    ];
    expect(rolesBelow({ ...stranger, below }).at(-1)).toBe('origin claimed');
  });
  it('older lines in the name of a provider whose user logged in are not confirmed with it', () => {
    const login = 'Received: from [192.0.2.66] by mail.firm.example with ESMTPSA id 4Z2; Tue, 3 Jun 2025 09:11:05 +0000';
    const older = hop('bank.example (bank.example [192.0.2.90])', 'mail.firm.example');
    expect(rolesBelow({ below: [login, older, signature('firm.example')] })).toEqual(['origin backed', 'origin claimed']);
  });
});

it('a seal confirms a hop only where the receiver says that the chain holds', () => {
  const below = [...arcSet('lists.example'), ...(listed.below ?? [])];
  const sealed = {
    ...listed,
    host: 'out.hoster.example',
    dkim: [],
    path: 'x@hoster.example',
    below: [hop('mx.lists.example (mx.lists.example [192.0.2.60])', 'out.hoster.example'), ...below],
  };
  expect(rolesBelow({ ...sealed, results: ['arc=pass'] })).toEqual(['unknown', 'list backed', 'list backed', 'origin claimed']);
  expect(rolesBelow({ ...sealed, results: ['arc=fail'] })).toEqual(['unknown', 'list claimed', 'list claimed', 'origin claimed']);
});

it('hundreds of hops get a role each', () => {
  const below = Array.from({ length: 300 }, (_, index) => hop(`a${index}.x${index}.example`, `b${index}.y${index}.example`));
  const { hopRoles, chain } = factsOf({ below });
  expect(hopRoles.length).toBe(chain.hops.length);
});

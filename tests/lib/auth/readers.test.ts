import { describe, expect, it } from 'vitest';
import { readArcSets, readDkimSignature, readGoogleMarks, readListFields, readMicrosoftMarks, readReceivedSpf } from '../../../lib/auth';
import { blockOf, fieldOf } from './support';

describe('Received-SPF', () => {
  const read = (value: string) => readReceivedSpf(fieldOf(`Received-SPF: ${value}`));

  it('RFC 7208 §9.1 is read to the letter', () => {
    const field = read(
      'pass (mybox.example.org: domain of myname@example.com designates 192.0.2.1 as permitted sender) receiver=mybox.example.org; client-ip=192.0.2.1; envelope-from="myname@example.com"; helo=foo.example.com;',
    );
    expect(field).toMatchObject({
      source: 'received-spf',
      authservId: 'mybox.example.org',
      valid: true,
      results: [{ method: 'spf', result: 'pass' }],
    });
    expect(Object.fromEntries(field.results[0]?.properties ?? [])).toEqual({
      receiver: 'mybox.example.org',
      'client-ip': '192.0.2.1',
      'envelope-from': 'myname@example.com',
      helo: 'foo.example.com',
    });
  });

  it.each([
    [
      'Pass (protection.outlook.com: domain of a.example designates 192.0.2.1 as permitted sender) receiver=protection.outlook.com;',
      'protection.outlook.com',
    ],
    [
      'softfail (google.com: domain of transitioning a@b.example does not designate 192.0.2.1 as permitted sender) client-ip=192.0.2.1;',
      'google.com',
    ],
    ['pass (domain of a.example designates 192.0.2.1 as permitted sender)', null],
    ['pass (evil host: x)', null],
    ['none', null],
  ])('%j was written by %j', (value, writer) => {
    expect(read(value).authservId).toBe(writer);
  });

  it('what is no result is said', () => {
    expect(read('').defects).toEqual(['noResult']);
    expect(read('maybe').defects).toEqual(['unknownResult']);
  });
});

describe('DKIM-Signature', () => {
  const read = (value: string) => readDkimSignature(fieldOf(`DKIM-Signature: ${value}`));

  it('RFC 6376 §3.5 is read as data', () => {
    const signature = read(
      'v=1; a=rsa-sha256; d=Example.NET; s=brisbane;\r\n c=simple; q=dns/txt; i=@eng.example.net;\r\n t=1117574938; x=1118006938; l=200;\r\n h=from:to : subject:date; bh=MTIz; b=dzdVyOfAKCdL XdJOc9G2q8LoXSlEniSb\r\n av+yuU4zGeeruD00lszZ',
    );
    expect(signature).toMatchObject({
      signingDomain: 'example.net',
      selector: 'brisbane',
      identity: '@eng.example.net',
      algorithm: 'rsa-sha256',
      signedHeaders: ['from', 'to', 'subject', 'date'],
      bodyLength: 200,
      signedAt: 1117574938,
      expiresAt: 1118006938,
      signature: 'dzdVyOfAKCdLXdJOc9G2q8LoXSlEniSbav+yuU4zGeeruD00lszZ',
      defects: [],
    });
  });

  it.each([
    ['v=2; a=x; d=a.example; s=s; h=from; bh=x; b=x', ['badVersion']],
    ['v=1; a=x; d=bank.example(.evil.example; s=s; h=from; bh=x; b=x', ['badDomain']],
    ['v=1; a=x; d=a.example; s=evil.example.\u0000.any; h=from; bh=x; b=x', ['badSelector']],
    ['v=1; a=x; d=a.example; s=s; h=from; bh=x; b=x; l=-1', ['badNumber']],
    ['v=1; a=x; d=a.example; d=b.example; s=s; h=from; bh=x; b=x', ['duplicateTag']],
    ['v=1; a=x; d=a.example; s=s; bh=x; b=x', ['missingTag']],
    ['v=1; a=x; d=a.example; s=s; h=from; bh=x; b=x; ;', ['badTag']],
    ['v=1; a=x; d=a.example; s=s; h=from; bh=x; b=x;', []],
  ])('%j has the defects %j', (value, defects) => {
    expect(read(value).defects).toEqual(defects);
  });

  it('a signature of a million tags is read up to a limit', () => {
    expect(read(`v=1; ${Array.from({ length: 20_000 }, (_, i) => `t${i}=x`).join('; ')}`).defects).toContain('truncated');
    expect(read(`v=1; h=${'from:'.repeat(5000)}`).signedHeaders).toHaveLength(1000);
  });
});

describe('ARC sets', () => {
  const set = (i: number) => [
    `ARC-Seal: i=${i}; a=rsa-sha256; cv=${i === 1 ? 'none' : 'pass'}; d=Lists.example; s=arc; b=x`,
    `ARC-Message-Signature: i=${i}; a=rsa-sha256; d=lists.example; s=arc; h=from; bh=x; b=x`,
    `ARC-Authentication-Results: i=${i}; lists.example; dmarc=pass header.from=a.example`,
  ];

  it('three fields of one instance are a set, lowest first', () => {
    expect(readArcSets(blockOf(...set(2), ...set(1)))).toMatchObject([
      { instance: 1, sealer: 'lists.example', chainValidation: 'none', isComplete: true, results: { results: [{ method: 'dmarc' }] } },
      { instance: 2, chainValidation: 'pass', isComplete: true, sealFieldIndex: 0, signatureFieldIndex: 1, resultsFieldIndex: 2 },
    ]);
  });

  it('a missing or second field leaves the set incomplete', () => {
    expect(readArcSets(blockOf(...set(1).slice(0, 2)))).toMatchObject([{ isComplete: false, results: null }]);
    expect(readArcSets(blockOf(...set(1), ...set(1)))).toMatchObject([{ isComplete: false }]);
  });

  it('an instance outside 1 to 50 is none', () => {
    expect(readArcSets(blockOf(...set(0), ...set(51), 'ARC-Seal: cv=none'))).toEqual([]);
  });
});

describe('marks of Microsoft', () => {
  it('are read with their documented meaning', () => {
    const block = blockOf(
      'X-Forefront-Antispam-Report: CIP:192.0.2.46;CTRY:;LANG:en;SCL:5;SRV:;IPV:NLI;SFV:SPM;H:node9.example;PTR:node9.example;CAT:SPOOF;SFTY:9.25;DIR:INB;',
      'X-Microsoft-Antispam: BCL:7;ARA:1|2;',
      'X-MS-Exchange-Organization-AuthAs: Anonymous',
      'X-OriginatorOrg: Tenant.example',
    );
    expect(readMicrosoftMarks(block)).toEqual({
      connectingAddress: '192.0.2.46',
      helo: 'node9.example',
      reverseName: 'node9.example',
      spamLevel: 5,
      bulkLevel: 7,
      category: 'SPOOF',
      filterVerdict: 'SPM',
      safetyTip: '9.25',
      direction: 'INB',
      authenticatedAs: 'Anonymous',
      originatorOrganization: 'tenant.example',
      surplus: [],
    });
  });

  it('of several the last counts, since Microsoft appends its own', () => {
    const marks = readMicrosoftMarks(
      blockOf('X-MS-Exchange-Organization-SCL: -1', 'From: a@b.example', 'X-MS-Exchange-Organization-SCL: 5'),
    );
    expect(marks).toMatchObject({ spamLevel: 5, surplus: [0] });
  });

  it('where there are none, nothing is read', () => {
    expect(readMicrosoftMarks(blockOf('From: a@b.example'))).toBeNull();
  });
});

describe('marks of Google', () => {
  it('are its own signature and the group', () => {
    const marks = readGoogleMarks(
      blockOf('X-Google-DKIM-Signature: v=1; a=rsa-sha256; d=1e100.net; s=20230601; h=from; bh=x; b=x', 'X-Google-Group-Id: 1234'),
    );
    expect(marks).toMatchObject({ signature: { signingDomain: '1e100.net' }, groupId: '1234' });
    expect(readGoogleMarks(blockOf('From: a@b.example'))).toBeNull();
  });
});

describe('List fields', () => {
  it('are read as data', () => {
    const block = blockOf(
      'List-Id: "River; talk" <Talk.Lists.example>',
      'List-Post: NO (announcements only)',
      'List-Unsubscribe: <mailto:leave@lists.example>, (or)\r\n <https://lists.example/leave?\r\n x>',
      'List-Unsubscribe-Post: List-Unsubscribe=One-Click',
    );
    expect(readListFields(block)).toEqual({
      id: 'talk.lists.example',
      name: 'River; talk',
      post: [],
      unsubscribe: ['mailto:leave@lists.example', 'https://lists.example/leave?x'],
      help: [],
      archive: [],
      owner: [],
      isOneClick: true,
      fields: [0, 1, 2, 3],
    });
  });

  it('a List-Id without brackets names no list', () => {
    expect(readListFields(blockOf('List-Id: lists.example'))).toMatchObject({ id: null, name: null });
    expect(readListFields(blockOf('From: a@b.example'))).toBeNull();
  });
});

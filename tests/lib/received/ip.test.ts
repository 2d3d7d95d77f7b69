import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isInsideAddress, readIp } from '../../../lib/received';

describe('an address is read in every form that header fields hold', () => {
  it.each([
    ['192.0.2.1', '192.0.2.1', 'documentation'],
    ['[192.0.2.1]', '192.0.2.1', 'documentation'],
    [' 198.51.100.7 ', '198.51.100.7', 'documentation'],
    ['[IPv6:2001:DB8:0:0:0:0:0:1]', '2001:db8::1', 'documentation'],
    ['ipv6:3fff::1', '3fff::1', 'documentation'],
    ['::ffff:8.8.8.8', '8.8.8.8', 'public'],
    ['::ffff:808:808', '8.8.8.8', 'public'],
    ['2a01:111:f403:0:1:0:0:2', '2a01:111:f403:0:1::2', 'public'],
    ['1:0:0:2:0:0:0:3', '1:0:0:2::3', 'public'],
    ['2606:4700:1:2:3:4:5:6', '2606:4700:1:2:3:4:5:6', 'public'],
    ['fe80::19bd:c588:dd17:5226%6', 'fe80::19bd:c588:dd17:5226', 'linkLocal'],
    ['::1', '::1', 'loopback'],
    ['::', '::', 'private'],
    ['fd9f:af1c::1', 'fd9f:af1c::1', 'private'],
    ['2002:a05:7010:9160:b0:f28:b196:1f38', '2002:a05:7010:9160:b0:f28:b196:1f38', 'private'],
    ['2002:808:808::1', '2002:808:808::1', 'public'],
    ['127.0.1.2', '127.0.1.2', 'loopback'],
    ['10.1.2.3', '10.1.2.3', 'private'],
    ['172.31.255.255', '172.31.255.255', 'private'],
    ['172.32.0.1', '172.32.0.1', 'public'],
    ['192.168.0.1', '192.168.0.1', 'private'],
    ['100.64.0.1', '100.64.0.1', 'private'],
    ['169.254.9.9', '169.254.9.9', 'linkLocal'],
    ['255.255.255.255', '255.255.255.255', 'public'],
  ])('%s', (written, text, className) => {
    expect(readIp(written)).toMatchObject({ text, class: className });
  });
});

it.each([
  '',
  '[]',
  '1.2.3',
  '1.2.3.4.5',
  '256.1.1.1',
  '1.2.3.04',
  '0x7f.0.0.1',
  '1.2.3.4:25',
  '63.251.66.24.63559',
  'a.b.c.d',
  ':::',
  '1::2::3',
  '1:2:3:4:5:6:7:8:9',
  '1:2:3:4:5:6:7::8',
  '2001:db8::1:',
  '12345::1',
  'g::1',
  '::1.2.3',
  'Tue,',
  'localhost',
])('what is no address is refused, inet_aton short forms included: %j', (written) => {
  expect(readIp(written)).toBeNull();
});

it('documentation addresses are as public as others, since test mail uses them', () => {
  const inside = ['192.0.2.1', '2001:db8::1', '8.8.8.8', '10.0.0.1', '::1', 'fe80::1'].map((text) => {
    const address = readIp(text);
    return address !== null && isInsideAddress(address);
  });
  expect(inside).toEqual([false, false, false, true, true, true]);
});

it('canonical text reads as itself', () => {
  fc.assert(
    fc.property(fc.oneof(fc.ipV4(), fc.ipV6()), (written) => {
      const address = readIp(written);
      expect(address).not.toBeNull();
      expect(readIp(address?.text ?? '')).toEqual(address);
    }),
  );
});

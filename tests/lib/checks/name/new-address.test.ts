import { describeCheck, internalLetter, knownList, ownList, reader } from '../letter';
import { known, memoryOf } from '../remembered';

const ann = known(5);
const elsewhere = (from: string) => ({ from, remembered: memoryOf(null, [ann]) });
const service = (label: string) => known(5, { address: `team@${label}.example`, domain: `${label}.example`, name: 'Customer Service' });

describeCheck('name.new-address', {
  finds: [
    ['somebody of an organisation, from a mailbox that anybody can open', elsewhere('Ann Lee <ann.lee.office@gmail.com>'), 'strong'],
    ['the surname first', elsewhere('"Lee, Ann" <ann@outlook.com>'), 'strong'],
    ['from another organisation', elsewhere('Ann Lee <a.lee@newjob.example>'), 'weak'],
    [
      'a private person with a second mailbox',
      { from: 'Ann Lee <lee.ann@gmail.com>', remembered: memoryOf(null, [known(5, { address: 'ann@gmx.de', domain: 'gmx.de' })]) },
      'weak',
    ],
    [
      'after one harmless letter from there',
      {
        from: 'Ann Lee <a@newjob.example>',
        remembered: memoryOf(known(1, { address: 'a@newjob.example', domain: 'newjob.example' }), [ann]),
      },
      'weak',
    ],
    ['a name known from one day only', { from: 'Ann Lee <ann@gmail.com>', remembered: memoryOf(null, [known(1)]) }, 'note'],
    ['through a known list', { ...elsewhere('Ann Lee <talk@lists.northwind.example>'), ...knownList }, 'note'],
    ['through a list of the sender’s own', { ...elsewhere('Ann Lee <talk@rented.example>'), ...ownList }, 'weak'],
  ],
  quiet: [
    ['no memory', { from: 'Ann Lee <ann@gmail.com>' }],
    ['the address that is known', { remembered: memoryOf(ann, []) }],
    ['another address of the same organisation', { from: 'Ann Lee <ann.lee@firm.example>', remembered: memoryOf(ann, []) }],
    ['another person', elsewhere('Bo Berg <bo@gmail.com>')],
    ['a single word', { from: 'Ann <ann@gmail.com>', remembered: memoryOf(null, [known(5, { name: 'Ann' })]) }],
    [
      'a second address that became a habit',
      { from: 'Ann Lee <ann@gmail.com>', remembered: memoryOf(known(5, { address: 'ann@gmail.com', domain: 'gmail.com' }), [ann]) },
    ],
    [
      'a name that many senders go by',
      { from: 'Customer Service <help@shop.example>', remembered: memoryOf(null, ['a', 'b', 'c'].map(service)) },
    ],
    [
      'an address that the reader noted',
      elsewhere('Ann Lee <ann@gmail.com>'),
      undefined,
      { ...reader, contacts: [{ name: 'A. L.', addresses: ['ann@gmail.com'], vip: false }] },
    ],
    ['a contact, of whom another check speaks', elsewhere('Ines Duarte <ines@gmail.com>')],
    [
      "a colleague on the reader's own server",
      { ...internalLetter, from: 'Ann Lee <ann@home.example>', remembered: memoryOf(null, [ann]) },
    ],
  ],
});

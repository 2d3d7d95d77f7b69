import { emptyProfile } from '../../../../lib/reader';
import { describeCheck, knownList, ownList, reader } from '../letter';

describeCheck('name.known-organisation', {
  finds: [
    ['the bank’s name on another domain', { from: 'Northwind <alerts@firm.example>' }, 'strong'],
    ['with words around it', { from: 'Northwind Customer Service <alerts@firm.example>' }, 'strong'],
    ['a list of the sender’s own', { ...ownList, from: 'Northwind <alerts@rented.example>' }, 'strong'],
  ],
  quiet: [
    [
      'a list of another organisation the reader deals with',
      { ...knownList, from: '"Meadowlark via Talk" <talk@lists.northwind.example>' },
      undefined,
      { ...reader, knownDomains: ['northwind.example', 'meadowlark.example'] },
    ],
    ['the bank itself', { from: 'Northwind <alerts@northwind.example>' }],
    ['somebody else', {}],
    ['no profile, no knowledge', { from: 'Northwind <alerts@firm.example>' }, undefined, emptyProfile],
  ],
});

import { emptyProfile } from '../../../../lib/reader';
import { describeCheck } from '../letter';

describeCheck('name.known-organisation', {
  finds: [
    ['the bank’s name on another domain', { from: 'Northwind <alerts@firm.example>' }, 'strong'],
    ['with words around it', { from: 'Northwind Customer Service <alerts@firm.example>' }, 'strong'],
  ],
  quiet: [
    ['the bank itself', { from: 'Northwind <alerts@northwind.example>' }],
    ['somebody else', {}],
    ['no profile, no knowledge', { from: 'Northwind <alerts@firm.example>' }, undefined, emptyProfile],
  ],
});

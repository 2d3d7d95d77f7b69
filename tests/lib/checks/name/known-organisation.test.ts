import { emptyProfile } from '../../../../lib/reader';
import { describeCheck, knownList, ownList, reader } from '../letter';

describeCheck('name.known-organisation', {
  finds: [
    ['the bank’s name on another domain', { from: 'Northwind <alerts@firm.example>' }, 'strong'],
    ['with words around it', { from: 'Northwind Customer Service <alerts@firm.example>' }, 'strong'],
    ['a list of the sender’s own', { ...ownList, from: 'Northwind <alerts@rented.example>' }, 'strong'],
    [
      'a genuine platform passes the name on, and answers go to a stranger',
      { from: '"Northwind via Docusign" <dse@docusign.net>', replyTo: 'northwind-desk@gmail.com' },
      'strong',
    ],
    ['a help desk that anybody opens, under another name', { from: 'Northwind <support@desk77.zendesk.com>' }, 'strong'],
    ['an alias service hands on a stranger’s letter', { from: 'Northwind <desk_at_rented_com_k81a2b@privaterelay.appleid.com>' }, 'strong'],
    [
      'who fills in a form of the reader’s own house, and is answered elsewhere',
      { from: 'Northwind <form@home.example>', replyTo: 'northwind-desk@gmail.com' },
      'strong',
    ],
    ['the name of a group', { from: 'Northwind Service: <alerts@firm.example>;' }, 'strong'],
    ['beside the name of its member', { from: 'Northwind: "Customer Service" <alerts@firm.example>;' }, 'strong'],
  ],
  quiet: [
    [
      'a list of another organisation the reader deals with',
      { ...knownList, from: '"Meadowlark via Talk" <talk@lists.northwind.example>' },
      undefined,
      { ...reader, knownDomains: ['northwind.example', 'meadowlark.example'] },
    ],
    [
      'a genuine platform, and answers go to the bank',
      { from: '"Northwind via Docusign" <dse@docusign.net>', replyTo: 'desk@northwind.example' },
      'note',
    ],
    [
      'a genuine platform, and answers go to the platform',
      { from: '"Northwind via Docusign" <dse@docusign.net>', replyTo: 'reply@docusign.net' },
      'note',
    ],
    ['a help desk called after the bank', { from: 'Northwind Support <support@north-wind.zendesk.com>' }, 'note'],
    ['an alias service hands on the bank’s', { from: 'Northwind <me+desk=northwind.example@anonaddy.com>' }, 'note'],
    [
      'a form of the reader’s own house, answered by the bank',
      { from: 'Northwind <form@home.example>', replyTo: 'desk@northwind.example' },
    ],
    ['the bank itself', { from: 'Northwind <alerts@northwind.example>' }],
    ['a contact whose domain bears the name is told as a person', { from: 'Ines Duarte <ines@rented.example>' }],
    ['somebody else', {}],
    ['no profile, no knowledge', { from: 'Northwind <alerts@firm.example>' }, undefined, emptyProfile],
  ],
});

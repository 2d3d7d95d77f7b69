import { describeCheck, knownList, ownList, reader } from '../letter';

describeCheck('name.own-organisation', {
  finds: [
    ['the reader’s own domain stands in the name', { from: '"home.example IT" <desk@firm.example>' }, 'decisive'],
    [
      'the reader’s own organisation by name',
      { from: 'Meadowlark Help Desk <desk@firm.example>' },
      'strong',
      { ...reader, ownDomains: ['meadowlark.example'] },
    ],
    ['a list of the sender’s own', { ...ownList, from: '"home.example IT" <desk@rented.example>' }, 'decisive'],
    [
      'a genuine platform passes the name on, and answers go to a stranger',
      { from: '"Meadowlark Payroll via Docusign" <dse@docusign.net>', replyTo: 'payroll-desk@gmail.com' },
      'strong',
      { ...reader, ownDomains: ['meadowlark.example'] },
    ],
    [
      'a help desk that anybody opens, under another name',
      { from: 'Meadowlark Help Desk <it@desk77.freshservice.com>' },
      'strong',
      { ...reader, ownDomains: ['meadowlark.example'] },
    ],
  ],
  quiet: [
    [
      'the organisation’s own help desk at a service',
      { from: 'Meadowlark Help Desk <it@meadowlark.freshservice.com>' },
      'note',
      { ...reader, ownDomains: ['meadowlark.example'] },
    ],
    ['a known list names a colleague', { ...knownList, from: '"Ole at home.example via Talk" <talk@lists.northwind.example>' }, 'note'],
    [
      'a genuine platform, and answers go to the reader’s own organisation',
      { from: '"Meadowlark Payroll via Docusign" <dse@docusign.net>', replyTo: 'payroll@meadowlark.example' },
      'note',
      { ...reader, ownDomains: ['meadowlark.example'] },
    ],
    ['a colleague', { from: 'home.example IT <it@home.example>' }],
    ['a stranger', {}],
  ],
});

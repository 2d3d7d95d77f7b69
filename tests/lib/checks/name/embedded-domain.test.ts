import { describeCheck } from '../letter';

describeCheck('name.embedded-domain', {
  finds: [
    ['the name is a domain the reader knows', { from: '"northwind.example" <ann@firm.example>' }, 'decisive'],
    ['the name is some other domain', { from: '"elsewhere.example" <ann@firm.example>' }, 'strong'],
  ],
  quiet: [
    ['its own domain', { from: '"firm.example" <ann@firm.example>' }],
    ['a person', {}],
  ],
});

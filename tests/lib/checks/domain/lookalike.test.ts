import { describeCheck } from '../letter';

describeCheck('domain.lookalike', {
  finds: [
    ['it imitates a domain the reader knows', { from: 'Support <info@northwlnd.example>' }, 'decisive'],
    ["a letter off a brand's: perhaps a stranger's by right", { from: 'Anna Lind <info@microsaft.example>' }, 'strong'],
    ["the same under a country's ending: perhaps a firm there", { from: 'Anna Lind <info@netlfix.ru>' }, 'strong'],
    ["two letters of a brand's swapped: nobody's name", { from: 'Anna Lind <info@netlfix.example>' }, 'decisive'],
    ["a letter of a brand's doubled", { from: 'Anna Lind <info@netfliix.example>' }, 'decisive'],
    ["a letter of a brand's short name doubled: perhaps a stranger's by right", { from: 'Anna Lind <info@paypall.example>' }, 'strong'],
    ['two letters that pass for one of a brand’s', { from: 'Anna Lind <info@vvhatsapp.example>' }, 'decisive'],
    ["a brand's in other signs: no letter looks different", { from: 'Anna Lind <info@netf1ix.example>' }, 'decisive'],
  ],
  quiet: [
    ['the known domain itself', { from: 'Support <info@northwind.example>' }],
    ['its sub-domain', { from: 'Support <info@mail.northwind.example>' }],
    ['an unrelated domain', {}],
    ['mail from before DMARC', { from: 'Support <info@northwlnd.example>', arrival: 'Thu, 06 May 2010 09:11:08 +0000' }, 'note'],
  ],
});

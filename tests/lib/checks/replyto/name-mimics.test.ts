import { describeCheck } from '../letter';

describeCheck('replyto.name-mimics', {
  finds: [['the name shows the sender’s address', { replyTo: '"ann@firm.example" <ann-lee@elsewhere.example>' }, 'decisive']],
  quiet: [
    ['the name is a name', { replyTo: 'Ann Lee <ann-lee@elsewhere.example>' }],
    ['the name is its own address', { replyTo: '"desk@firm.example" <desk@firm.example>' }],
  ],
});

import { describeCheck, listFields, throughList } from '../letter';

describeCheck('info.list', {
  finds: [
    ['a list that is proven', { ...throughList, dmarc: 'fail (p=NONE)' }, 'note'],
    ['a list that only says so', { isUntested: true, extra: listFields }, 'note'],
  ],
  quiet: [
    [
      'a newsletter has List-Unsubscribe and is no list',
      { extra: ['List-Id: <news.firm.example>', 'List-Unsubscribe: <mailto:out@firm.example>'] },
    ],
    ['a letter', {}],
  ],
});

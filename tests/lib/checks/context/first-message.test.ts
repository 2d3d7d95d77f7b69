import { deliveryReport, describeCheck, READER } from '../letter';
import { known, memoryOf, TODAY } from '../remembered';

describeCheck('context.first-message', {
  finds: [
    ['nobody of that organisation wrote before', { remembered: memoryOf(null) }, 'note'],
    ['others of that organisation did', { from: 'Bo Berg <bo@firm.example>', remembered: memoryOf(known(3)) }, 'note'],
    ['a neighbour at a free mail provider is nobody', { from: 'Bo <bo@gmail.com>', remembered: memoryOf(null) }, 'note'],
    [
      'opened again: it still is the first',
      { remembered: memoryOf({ ...known(1), seen: { first: TODAY, last: TODAY, days: 1 }, addresses: [] }) },
      'note',
    ],
  ],
  quiet: [
    ['no memory', {}],
    ['an address that wrote before', { remembered: memoryOf(known(1)) }],
    ['written in capitals', { from: 'ANN@FIRM.EXAMPLE', remembered: memoryOf(known(1)) }],
    ['a memory so young that everybody is new to it', { remembered: { ...memoryOf(null), startedOn: TODAY - 5 } }],
    ['more addresses than were kept', { from: 'bo@firm.example', remembered: memoryOf({ ...known(9), hasMoreAddresses: true }) }],
    ['the reader', { from: READER, remembered: memoryOf(null) }],
    ['a delivery report', { ...deliveryReport, remembered: memoryOf(null) }],
    ['nobody', { from: null, remembered: memoryOf(null) }],
  ],
});

import { describe, expect, it } from 'vitest';
import { isSamePerson, readName } from '../../../lib/identity';

describe('what a reader sees of a name', () => {
  it.each([
    ['\u202emoc.lapyap@ecivres\u202c', 'service@paypal.com'],
    ['Ann \u202eeeL\u202c Carter', 'Ann Lee Carter'],
    ['Pay\u200bPal', 'PayPal'],
    ['PayPal\u2800\u2800\u2800\u2800x', 'PayPal x'],
    ['  Ann \u00a0 Lee ', 'Ann Lee'],
    ['=?utf-8?Q?Ann_Lee?=', 'Ann Lee'],
    ['Ann\u0000Lee', 'Ann Lee'],
  ])('%j is shown as %j', (name, shown) => {
    expect(readName(name).shown).toBe(shown);
  });
});

describe('addresses and domains in a name', () => {
  it.each([
    ['service@bank.example', ['service@bank.example'], []],
    ['"Bank (service@bank.example)"', ['service@bank.example'], []],
    ['bank.example Support', [], ['bank.example']],
    ['www.bank.co.uk', [], ['www.bank.co.uk']],
    ['ｂａｎｋ．ｅｘａｍｐｌｅ', [], ['bank.example']],
    ['s\u200bervice@b\u200bank.exa\u200bmple', ['service@bank.example'], []],
    ['\u202eelpmaxe.knab@ecivres', ['service@bank.example'], []],
    ['Sam @ Studio Elm', [], []],
    ['Dr.med. Ann Lee', [], []],
    ['Node.js Weekly', [], []],
    ['Version 2.0', [], []],
    ['J.R.R. Smith', [], []],
    ['Acme Inc.', [], []],
  ])('%j holds %j and %j', (name, addresses, domains) => {
    const reading = readName(name);
    expect(reading.addresses.map(({ text }) => text)).toEqual(addresses);
    expect(reading.domains.map(({ text }) => text)).toEqual(domains);
  });

  it('says where they stand in the name as it was given', () => {
    expect(readName('Bank <a\u200b@bank.example>').addresses[0]?.start).toBe(6);
    expect(readName('see bank.example').domains[0]?.start).toBe(4);
  });
});

describe('invisible characters and directions', () => {
  it.each(['Pay\u200bPal', 'Micro\u00adsoft', 'B\u034fank', 'L\u{e0139}edger', 'Ann\ufeff', 'A\u3164nn', 'A\u200dnn'])(
    '%j hides something',
    (name) => {
      expect(readName(name).invisible).toHaveLength(1);
    },
  );

  it.each([
    'می\u200cنا رضایی',
    'Ana 👩\u200d💻 Costa',
    'Morning ☕\ufe0f',
    '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}',
    '葛\u{e0100}城',
    'ශ්\u200dරී',
    '1\ufe0f\u20e3 First',
    '은행\u3164',
    'Ann Lee',
  ])('%j hides nothing', (name) => {
    expect(readName(name).invisible).toEqual([]);
  });

  it('reports signs of direction and controls with their place', () => {
    expect(readName('a\u202eb')).toMatchObject({ bidi: [{ codePoint: 0x202e, start: 1 }] });
    expect(readName('\u{1f600}\u0007')).toMatchObject({ controls: [{ codePoint: 7, start: 2 }] });
  });
});

describe('letters that only look Latin', () => {
  it.each([
    ['Micrоsoft 365', 'о'],
    ['Bаnk', 'а'],
    ['Αcme', 'Α'],
    ['Ꮮedger', 'Ꮮ'],
    ['𝗕𝗮nk', '𝗕𝗮'],
    ['B̷ank', '\u0337'],
    ['Gooِgle', '\u0650'],
    ['ΡауΡаl', 'ΡауΡа'],
  ])('%s: %j', (name, letters) => {
    expect(
      readName(name)
        .confusable.map(({ codePoint }) => String.fromCodePoint(codePoint))
        .join(''),
    ).toBe(letters);
  });

  it('a whole word of another script counts where it spells a brand', () => {
    expect(readName('НЅВС').confusable).toHaveLength(4);
    expect(readName('Сара').confusable).toEqual([]);
  });

  it.each([
    'Анна Петрова',
    'Ελένη Νικολάου',
    '田中 Taro',
    'Tシャツ店',
    'Nike – Членство',
    'Telegram-канал',
    'VIPклуб',
    'Søren Ærø',
    'José Nuñez',
    'ＳＢＩ証券',
    'Anna 2ª Sala',
    'Acme™',
    'Ann (이영희)',
    'राहुल शर्मा',
    'Nguyễn Thị Lan',
  ])('%s is as it should be', (name) => {
    expect(readName(name).confusable).toEqual([]);
  });
});

describe('padding and claims of trust', () => {
  it.each([
    `Bank${' '.repeat(40)}.`,
    `Bank${'\u2800'.repeat(20)}`,
    `Bank${'\u00a0'.repeat(12)}x`,
    `Bank ${'.'.repeat(40)}`,
    `은행${'\u3164'.repeat(14)}`,
  ])('%j is padded', (name) => {
    expect(readName(name).padding).toBeGreaterThanOrEqual(12);
  });

  it.each(['Prof. Dr. med. Dr. h.c. Anna-Maria von der Heide-Schultze, MBA (Klinik)', 'Ann  Lee', 'News -----', 'Wait ...'])(
    '%j is not',
    (name) => {
      expect(readName(name).padding).toBe(0);
    },
  );

  it.each(['Bank ✔', 'Bank ✅ Verified', 'Bank (verified)', 'Bank – verifiziert'])('%s claims trust', (name) => {
    expect(readName(name).trustClaims.length).toBeGreaterThan(0);
  });

  it.each(['Verified Carbon Standard'.replace('Verified', 'Unverified'), 'Ann Lee', 'Acme ®'])('%s does not', (name) => {
    expect(readName(name).trustClaims).toEqual([]);
  });
});

describe("the same person's name", () => {
  it.each([
    ['Priya Raman', 'PRIYA RAMAN '],
    ['Priya Raman', 'Raman, Priya'],
    ['Priya Raman', 'Priyа Raman'],
    ['Priya Raman', '"Priya Raman" via Staff'],
    ['Priya Raman', 'Priya Raman (Google Docs)'],
    ['Priya Raman', 'Priya Raman <priya@corp.example>'],
    ['Ruth Adeyemi', 'Mrs R. Adeyemi'],
    ['Jürgen Großmann', 'Juergen Grossmann'],
    ['Jürgen Großmann', 'Jurgen Grossmann'],
    ['Siobhán O’Neill', "Siobhan O'Neill"],
    ['Robert J. Whitfield III', 'Robert Whitfield'],
    ['María José García López', 'Maria Garcia Lopez'],
    ['Nguyễn Thị Lan', 'Nguyen Thi Lan'],
    ['Mohammed Al-Farsi', 'Mohammed Al Farsi'],
    ['山田 花子', '山田花子'],
    ['Александр Орлов', 'александр орлов'],
    ['Tom Ross', 'Tom Ross, CEO'],
    ['Lucía García', 'Dra. Lucia Garcia, Directora médica'],
    ['Tom Ross', 'Tom Ross | Firm Ltd'],
    ['Manuel Prates', 'M. Prates'],
    ['Jean Prates', 'M. Jean Prates'],
    ['Tom Ross', 'Tom Ross - Sales'],
    ['Mum', 'mum'],
    ['Manuel Prates', 'Diretor Manuel Prates'],
    ['Jürgen Großmann', 'Geschäftsführer Jürgen Großmann'],
    ['Manuel Prates', 'Manue1 Prates'],
    ['Daniel Prates', 'DanieI Prates'],
    ['Tom Ross', 'Accounts - Tom Ross'],
    ['Tom Ross', 'Buchhaltung | Tom Ross'],
    ['Tom Ross', 'From: Tom Ross'],
    ['Дмитрий Соколов', 'Dmitry Sokolov'],
    ['Дмитрий Соколов', 'SOKOLOV, Dmitrij'],
    ['Yulia Tsvetaeva', 'Юлия Цветаева'],
    ['Алексей Щербаков', 'Alexey Shcherbakov'],
    ['Сергей Чехов', 'Sergei Chekhov, CEO'],
    ['Γιώργος Παπαδόπουλος', 'Giorgos Papadopoulos'],
    ['Eleftherios Christou', 'Ελευθέριος Χρήστου'],
    ['Ivan Petrov', 'Иван Петров (личная почта)'],
    ['Дмитрий Сергеев', 'Dmitry Sergeyev'],
    ['Андрей Орлов', 'Andrei Orlov'],
    ['लक्ष्मी नायर', 'Laxmi Nayar'],
    ['Deepika Joshi', 'दीपिका जोशी'],
    ['नरेंद्र सिंह', 'SINGH, Narendra'],
    ['फ़ातिमा ज्ञान', 'Fatima Gyan'],
    ['陳志明', '陈志明'],
    ['渡辺 健', '渡邊 健'],
  ])('%s: %s', (known, shown) => {
    expect(isSamePerson(known, shown)).toBe(true);
  });

  it.each([
    ['Priya Raman', 'Priya'],
    ['Priya Raman', 'Greta Raman'],
    ['Priya Raman', 'P'],
    ['Priya Raman', 'P. R.'],
    ['Nguyễn Thị Lan', 'Greta Lan'],
    ['María José García López', 'Greta López'],
    ['Tom Ross', 'Tom Ross Miller'],
    ['Tom Ross', 'Ross Thomson'],
    ['Tom Ross', 'Ann Lee, assistant of Tom Ross'],
    ['Tom Ross', 'Tom, Ross Miller'],
    ['Tom Ross', ''],
    ['', ''],
    ['Mum', 'Mum Lee'],
    ['Hugo Boss', 'Hugo Lee'],
    ['Manuel Prates', 'Manue1 Pratt'],
    ['Li Wei', 'Wei'],
    ['Tom Ross', 'Ann Lee - assistant of Tom Ross'],
    ['Tom Ross', 'Tom - Ross Miller'],
    ['Tom Ross', 'Assistant: Ann Ross'],
    ['Дмитрий Соколов', 'Dmitry Sokol'],
    ['Дмитрий Соколов', 'Dmitry'],
    ['Иван Петров', 'Ivana Petrova'],
    ['Иван Петров', 'Anna Petrov'],
    ['Γιώργος Παπαδόπουλος', 'Nikos Papadopoulos'],
    ['लक्ष्मी नायर', 'Laxman Nayar'],
    ['नरेंद्र सिंह', 'Narendra Sinha'],
    ['नरेंद्र सिंह', 'Singh'],
    ['陳志明', '张志明'],
  ])('%s is not %j', (known, shown) => {
    expect(isSamePerson(known, shown)).toBe(false);
  });
});

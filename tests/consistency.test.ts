// Files, registries, strings, tests and import directions in step, so that review can think about meaning.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checks } from '../lib/checks';
import { providers } from '../lib/providers';
import { receivers } from '../lib/receivers';

const root = resolve(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

function filesIn(folder: string, ending = /\.tsx?$/): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder)).flatMap((name) => {
    const path = `${folder}/${name}`;
    return statSync(join(root, path)).isDirectory() ? filesIn(path, ending) : ending.test(name) ? [path] : [];
  });
}

const sources = ['lib', 'components', 'entrypoints'].flatMap((folder) => filesIn(folder));

describe('checks', () => {
  const fileOf = (id: string) => {
    const [folder, ...rest] = id.split('.');
    return `lib/checks/${folder}/${rest.join('-')}.ts`;
  };

  it('an id names its file, and every file is registered', () => {
    const files = filesIn('lib/checks').filter((path) => path.split('/').length === 4);
    expect(checks.map(({ id }) => fileOf(id)).toSorted()).toEqual(files.toSorted());
  });

  it('every check has its tests', () => {
    const missing = checks
      .map(({ id }) => fileOf(id).replace('lib/', 'tests/lib/').replace('.ts', '.test.ts'))
      .filter((path) => !existsSync(join(root, path)));
    expect(missing).toEqual([]);
  });

  it('every check has a title, an explanation and an advice', () => {
    const messages = JSON.parse(read('public/_locales/en/messages.json')) as Record<string, unknown>;
    const missing = checks.flatMap(({ id }) => {
      const key = id.replace(/[.-]/g, '_');
      const variants = Object.keys(messages).filter((name) => name.startsWith(`${key}_`) && name.endsWith('_title'));
      return variants.length === 0
        ? [`${key}_title`]
        : variants.flatMap((title) =>
            ['_explanation', '_advice'].map((part) => title.replace(/_title$/, part)).filter((name) => !(name in messages)),
          );
    });
    expect(missing).toEqual([]);
  });

  it('ids and kinds are those of the shared list of signals, where it is there', (context) => {
    const path = resolve(root, '../shared/attacks/signals.json');
    context.skip(!existsSync(path), '../shared is absent');
    const kinds = new Map((JSON.parse(readFileSync(path, 'utf8')) as { id: string; kind: string }[]).map(({ id, kind }) => [id, kind]));
    expect(checks.filter(({ id, kind }) => kinds.has(id) && kinds.get(id) !== kind).map(({ id }) => id)).toEqual([]);
  });
});

describe('registries', () => {
  const shared = new Set(['index.ts', 'types.ts']);
  const registered = (folder: string) => {
    const names = [...read(`lib/${folder}/index.ts`).matchAll(/from '\.\/([\w-]+)'/g)].map((hit) => hit[1]);
    return filesIn(`lib/${folder}`)
      .map((path) => basename(path))
      .filter((name) => !shared.has(name) && !names.includes(name.replace('.ts', '')));
  };
  const helpers = (folder: string, names: string[]) =>
    names.filter(
      (name) => !sources.some((path) => path.startsWith(`lib/${folder}/`) && read(path).includes(`from './${name.replace('.ts', '')}'`)),
    );

  it('every webmail file is in the registry or serves one that is', () => {
    expect(helpers('providers', registered('providers'))).toEqual([]);
    expect(new Set(providers.map(({ id }) => id)).size).toBe(providers.length);
  });

  it('every receiver file is in the registry or serves one that is', () => {
    expect(helpers('receivers', registered('receivers'))).toEqual([]);
    expect(new Set(receivers.map(({ id }) => id)).size).toBe(receivers.length);
  });
});

describe('import directions', () => {
  /** Folder -> folders it may import besides itself. `types` stands for a type-only import. */
  const MAY: Record<string, readonly string[]> = {
    message: [],
    identity: ['message'],
    received: ['message', 'identity'],
    dns: [],
    mailauth: ['dns'],
    reader: ['message', 'identity'],
    receivers: ['message', 'received', 'identity'],
    auth: ['message', 'received', 'identity', 'reader', 'receivers', 'dns', 'mailauth'],
    facts: ['message', 'received', 'identity', 'reader', 'receivers', 'auth', 'dns'],
    checks: ['facts', 'message', 'received', 'identity', 'reader', 'receivers', 'auth'],
    verdict: ['checks', 'facts', 'reader', 'message'],
    report: ['checks', 'verdict', 'facts', 'auth', 'dns', 'message', 'received', 'receivers', 'reader', 'identity'],
    providers: ['message', 'platform'],
    platform: ['message', 'dns', 'report', 'verdict', 'reader', 'checks', 'providers'],
  };
  const importsOf = (path: string) =>
    [...read(path).matchAll(/(?:from|import)\s*\(?\s*'(\.{1,2}\/[^']+)'/g)].map((hit) =>
      relative(root, resolve(root, path, '..', hit[1] ?? '')),
    );

  it('a folder of lib imports only what lies before it', () => {
    const wrong = sources.flatMap((path) => {
      const folder = /^lib\/(\w+)\//.exec(path)?.[1];
      if (!folder || !(folder in MAY)) return [];
      return importsOf(path).flatMap((target) => {
        const other = /^lib\/(\w+)/.exec(target)?.[1];
        if (!other || other === folder || MAY[folder]?.includes(other)) return other ? [] : [`${path} -> ${target}`];
        return [`${path} -> ${target}`];
      });
    });
    expect(wrong).toEqual([]);
  });

  it('another folder is imported through its index only', () => {
    const wrong = sources.flatMap((path) => {
      const folder = /^lib\/(\w+)\//.exec(path)?.[1];
      return importsOf(path)
        .filter((target) => /^lib\/\w+\/./.test(target))
        .filter((target) => /^lib\/(\w+)/.exec(target)?.[1] !== folder)
        .filter((target) => !target.startsWith('lib/platform/') && !target.endsWith('/index'))
        .map((target) => `${path} -> ${target}`);
    });
    expect(wrong).toEqual([]);
  });

  it('nothing imports an entrypoint, and components import no browser', () => {
    const wrong = sources.flatMap((path) =>
      importsOf(path)
        .filter(
          (target) =>
            (target.startsWith('entrypoints/') && !path.startsWith('entrypoints/')) ||
            (path.startsWith('components/') && target.startsWith('lib/providers')),
        )
        .map((target) => `${path} -> ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it('the engine knows neither browser nor node', () => {
    const engine = sources.filter(
      (path) =>
        /^lib\/(message|received|auth|identity|reader|dns|facts|checks|verdict|report|receivers)\//.test(path) || path === 'lib/analyze.ts',
    );
    const wrong = engine.filter((path) =>
      /from 'node:|from 'wxt|\b(?:browser|chrome)\.\w+\.|\bdocument\.\w+\(|\bwindow\./.test(read(path)),
    );
    expect(wrong).toEqual([]);
  });
});

describe('strings', () => {
  type Messages = Record<string, { message: string; description?: string; placeholders?: Record<string, { content: string }> }>;
  const english = JSON.parse(read('public/_locales/en/messages.json')) as Messages;
  const placeholders = (text: string) => new Set([...text.matchAll(/\$([A-Za-z0-9_]+)\$/g)].map((hit) => (hit[1] ?? '').toLowerCase()));

  it('every string tells its translators what it is', () => {
    expect(
      Object.entries(english)
        .filter(([, { description }]) => !description)
        .map(([key]) => key),
    ).toEqual([]);
  });

  it('every placeholder in a string is declared, and the other way round', () => {
    const wrong = Object.entries(english).filter(([, { message, placeholders: declared = {} }]) => {
      const used = placeholders(message);
      return used.size !== Object.keys(declared).length || Object.keys(declared).some((name) => !used.has(name.toLowerCase()));
    });
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  it('no message is called safe', () => {
    expect(
      Object.entries(english)
        .filter(([, { message }]) => /\bsafe(ly|ty)?\b/i.test(message))
        .map(([key]) => key),
    ).toEqual([]);
  });

  it('every string is used, and every string that is asked for is there', () => {
    const code = sources.map(read).join('\n');
    const checkKeys = checks.map(({ id }) => `${id.replace(/[.-]/g, '_')}_`);
    /** Keys put together from a family and a name that the types bound. */
    const families = [...code.matchAll(/[`'"]([a-z]+(?:_[a-zA-Z]+)*_)\$\{/g)].map((hit) => hit[1] ?? '');
    const unused = Object.keys(english).filter(
      (key) =>
        !key.startsWith('extension_') &&
        !code.includes(`'${key}'`) &&
        !code.includes(`"${key}"`) &&
        !checkKeys.some((prefix) => key.startsWith(prefix)) &&
        !families.some((prefix) => key.startsWith(prefix)),
    );
    // plural forms belong to their base key
    expect(unused.filter((key) => !code.includes(`'${key.replace(/_(zero|one|two|few|many|other)$/, '')}'`))).toEqual([]);
    const asked = [...code.matchAll(/\bt\(\s*'([a-zA-Z0-9_]+)'/g)].map((hit) => hit[1] ?? '');
    expect([...new Set(asked)].filter((key) => !(key in english) && !(`${key}_other` in english))).toEqual([]);
  });
});

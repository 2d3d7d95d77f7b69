import { describe, expect, it } from 'vitest';
import { NO_LOOKUPS, orFirstChoice, serviceOrigin, serviceUrl } from '../../../lib/platform/lookups';
import { DEFAULT_SETTINGS, parseSettings } from '../../../lib/platform/settings';

describe('look-ups', () => {
  it('are off until the reader decides otherwise', () => {
    expect(serviceUrl(DEFAULT_SETTINGS.lookups)).toBeNull();
    expect(serviceUrl(parseSettings({}).lookups)).toBeNull();
  });

  it('need the permission for the one host of their service', () => {
    expect(serviceOrigin({ ...NO_LOOKUPS, service: 'quad9' })).toBe('https://dns.quad9.net/*');
    expect(serviceOrigin({ ...NO_LOOKUPS, service: 'own', ownUrl: 'https://dns.firm.example:8443/q' })).toBe('https://dns.firm.example/*');
  });

  it.each([
    'http://dns.firm.example/q',
    'ftp://dns.firm.example',
    'https://me:pw@dns.firm.example/q',
    'dns.firm.example',
    '',
    'javascript:1',
  ])('go to no service at %j', (ownUrl) => {
    expect(serviceUrl({ ...NO_LOOKUPS, service: 'own', ownUrl })).toBeNull();
  });

  it('a damaged choice is off, and the rest of the settings stands', () => {
    const settings = parseSettings({ ...DEFAULT_SETTINGS, language: 'de', lookups: { service: 'evil', ownUrl: 7, when: 'never' } });
    expect(settings).toMatchObject({ language: 'de', lookups: NO_LOOKUPS });
  });

  it('offer a service where none was chosen, and keep the one that was', () => {
    expect(orFirstChoice(NO_LOOKUPS).service).toBe('quad9');
    expect(orFirstChoice({ ...NO_LOOKUPS, service: 'google' }).service).toBe('google');
  });
});

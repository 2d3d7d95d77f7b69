import { expect, it } from 'vitest';
import { aliasedDomain } from '../../../lib/identity';

it.each([
  ['news_at_paypal_com_kz81ab@privaterelay.appleid.com', 'paypal.com'],
  ['no-reply_at_mail_shop_co_uk_6h8k2j_0a1b2c3d@privaterelay.appleid.com', 'mail.shop.co.uk'],
  ['news_at_paypal.com_ann@duck.com', 'paypal.com'],
  ['news_at_paypal_com_abcdefgh@simplelogin.co', 'paypal.com'],
  ['ann+news=paypal.com@anonaddy.com', 'paypal.com'],
])('%s hands on mail of %s', (address, domain) => {
  expect(aliasedDomain(address)).toBe(domain);
});

it.each([
  ['x_at_paypal_com_rented_net_kz81ab@privaterelay.appleid.com', 'paypal.com.rented.net'],
  ['x_at_paypal_com_zip_kz81ab@privaterelay.appleid.com', 'paypal.com.zip'],
  ['service_at_paypal_com_at_rented_net_kz81ab@simplelogin.co', 'rented.net'],
])('the longest reading counts, since the sender chose his domain: %s', (address, domain) => {
  expect(aliasedDomain(address)).toBe(domain);
});

it.each([
  'kz81ab22@mozmail.com',
  'news_at_paypal_com_kz81ab@rented.example',
  'news_at_paypal@simplelogin.co',
  `news_at_${'a_'.repeat(20)}com_k@simplelogin.co`,
  '',
])('nothing is coded in %s', (address) => {
  expect(aliasedDomain(address)).toBeNull();
});

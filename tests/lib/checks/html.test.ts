import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../lib/checks/html';

describe('the words and links of an HTML text', () => {
  it.each([
    ['words run over inline elements and part at blocks', '<p>Ver<b>ified</b> by</p><p>us</p>', 'Verified by us'],
    ['styles, scripts and comments are not seen', '<style>p{}</style><!-- no --><script>"<p>no</p>"</script>yes', 'yes'],
    ['entities are read once', '&lt;b&gt; &amp;lt; &#x2713;&#10003; &unknown; &', '<b> &lt; ✓✓ &unknown; &'],
    ['a lone < is text', '3 < 4 <5', '3 < 4 <5'],
    ['an element that never ends hides the rest, as in a browser', '<style>p{}<p>no', ''],
    ['a comment that never ends too', 'a<!-- <p>no', 'a'],
    ['a letter whose lower case is longer moves nothing', 'İİİİ<STYLE>p{}</STYLE><b>yes</b>', 'İİİİ yes'],
    ['a reference to no character is left out', 'a&#0;&#x110000;b', 'ab'],
  ])('%s', (_rule, html, text) => {
    expect(readHtml(html).text).toBe(text);
  });

  it.each([
    ['unquoted', '<a class=x href=https://a.example/x>t</a>', 'https://a.example/x'],
    ['the first of two', '<a href="a" href="b">t</a>', 'a'],
    ['with blanks around', '<A HREF = \n " a " >t</A>', 'a'],
    ['a quote that never ends', '<a href="a>t</a>', 'a>t</a>'],
  ])('an address is read: %s', (_rule, html, href) => {
    expect(readHtml(html).links[0]?.href).toBe(href);
  });

  it('an anchor in an anchor ends the first', () => {
    expect(readHtml('<a href=a>one<a href=b>two</a>three').links).toEqual([
      { href: 'a', text: 'one' },
      { href: 'b', text: 'two' },
    ]);
  });

  it.each(['<', '<a ', '<a href="', '&', '<!--', '<style>', '<a href=x>', '</', '<a =', '<a /'])('a megabyte of %s is bounded', (piece) => {
    const { text, links } = readHtml(piece.repeat(1_000_000 / piece.length));
    expect(text.length).toBeLessThanOrEqual(8 * 1024);
    expect(links.length).toBeLessThanOrEqual(200);
  });
});

import { describe, expect, test } from 'vitest';
import { allowedHost, classifyHost, isAllowedHost, isPublicAddress } from './address-guard';

describe('classifyHost reads every notation of an address', () => {
  test.each([
    ['http://127.0.0.1/'],
    ['http://127.1/'],
    ['http://127.0.0.1./'],
    ['http://2130706433/'],
    ['http://0x7f000001/'],
    ['http://0x7f.0.0.1/'],
    ['http://0177.0.0.1/'],
    ['http://017700000001/'],
    ['http://①②⑦.⓪.⓪.①/'],
    ['http://１２７.０.０.１/'],
    ['http://%31%32%37.0.0.1/'],
    ['http://127。0。0。1/'],
    ['http://0/'],
    ['http://0.0.0.0/'],
    ['http://10.0.0.1/'],
    ['http://172.16.0.1/'],
    ['http://172.31.255.255/'],
    ['http://192.168.1.1/'],
    ['http://169.254.169.254/latest/meta-data/'],
    ['http://2852039166/'],
    ['http://0xa9fea9fe/'],
    ['http://100.64.0.1/'],
    ['http://198.18.0.1/'],
    ['http://192.0.2.1/'],
    ['http://224.0.0.1/'],
    ['http://240.0.0.1/'],
    ['http://255.255.255.255/'],
    ['http://[::1]/'],
    ['http://[0:0:0:0:0:0:0:1]/'],
    ['http://[::]/'],
    ['http://[::ffff:127.0.0.1]/'],
    ['http://[::ffff:7f00:1]/'],
    ['http://[::ffff:a9fe:a9fe]/'],
    ['http://[::127.0.0.1]/'],
    ['http://[fe80::1]/'],
    ['http://[fc00::1]/'],
    ['http://[fd12:3456::1]/'],
    ['http://[fec0::1]/'],
    ['http://[ff02::1]/'],
    ['http://[64:ff9b::7f00:1]/'],
    ['http://[64:ff9b:1::1]/'],
    ['http://[2002:7f00:1::]/'],
    ['http://[2001:0:53aa:64c:0:fb37:3fff:fefe]/'],
    ['http://[2001:db8::1]/'],
    ['http://[4000::1]/'],
    ['http://[100::1]/'],
  ])('%s is private', (url) => expect(classifyHost(new URL(url))).toBe('private-address'));

  test.each([
    ['http://localhost/'],
    ['http://LOCALHOST/'],
    ['http://localhost./'],
    ['http://a.localhost/'],
    ['http://metadata.google.internal/'],
    ['http://printer.local/'],
    ['http://router.home.arpa/'],
  ])('%s is a local name', (url) => expect(classifyHost(new URL(url))).toBe('local-name'));

  test.each([
    ['http://8.8.8.8/', 'public-address'],
    ['http://134744072/', 'public-address'],
    ['http://[2606:4700:4700::1111]/', 'public-address'],
    ['http://[::ffff:8.8.8.8]/', 'public-address'],
    ['http://[64:ff9b::808:808]/', 'public-address'],
    ['http://example.org/', 'name'],
    ['http://127.0.0.1.nip.example/', 'name'],
    ['http://notlocalhost/', 'name'],
  ])('%s is a %s', (url, kind) => expect(classifyHost(new URL(url))).toBe(kind));
});

test.each([
  ['fe80::1%eth0', false],
  ['not an address', false],
  ['', false],
  ['0177.0.0.1', false],
  ['1.1.1.1', true],
])('isPublicAddress(%j) is %s', (address, expected) => expect(isPublicAddress(address)).toBe(expected));

test.each([
  ['http://127.0.0.1:8080/', ['127.0.0.1:8080'], true],
  ['http://127.0.0.1:8080/', ['127.0.0.1'], true],
  ['http://127.0.0.1:8081/', ['127.0.0.1:8080'], false],
  ['http://intranet.example/', ['intranet.example:80'], true],
  ['http://[::1]:9/', ['[::1]:9'], true],
  ['http://[::1]:9/', ['::1'], true],
  ['http://[::1]:9/', ['[0:0:0:0:0:0:0:1]:9'], true],
  ['http://127.1:80/', ['0x7f.0.0.1:80'], true],
  ['http://b\u00fccher.example/', ['B\u00dcCHER.example'], true],
  ['http://x.a.example/', ['a.example'], false],
  ['http://127.0.0.2/', ['127.0.0.1'], false],
])('%s with %j → %s', (url, hosts, expected) =>
  expect(isAllowedHost(new URL(url), hosts.map(allowedHost))).toBe(expected),
);

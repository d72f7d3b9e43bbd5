import { isIPv6 } from 'node:net';

/**
 * The network of an address, as large as one household, library or provider's customer has: the first 24 bits in IPv4, 48
 * in IPv6. Limits count networks, in memory; a whole address is neither needed nor kept.
 */
export function addressPrefix(address: string): string {
  const plain = /^::ffff:([\d.]+)$/i.exec(address)?.[1] ?? address;
  if (!isIPv6(plain)) return `${plain.split('.').slice(0, 3).join('.')}.0/24`;
  const [before = '', after] = plain.split('::', 2);
  const groups = before.split(':').filter(Boolean);
  // What `::` stands for is zeros; where it comes late, the first three groups are there.
  const filled = after === undefined ? groups : [...groups, ...Array(Math.max(0, 8 - groups.length - after.split(':').length)).fill('0'), ...after.split(':')];
  return `${filled.slice(0, 3).map((group) => Number.parseInt(group, 16).toString(16)).join(':')}::/48`;
}

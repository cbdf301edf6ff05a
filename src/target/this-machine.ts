import { hostname, networkInterfaces } from 'node:os';

/** Whether an address is one of this machine's own, as far as its text tells: names of others are not looked up. */
export function isThisMachine(url: string): boolean {
  const host = new URL(url).hostname.replace(/^\[|\]$/g, '').toLowerCase();
  if (/^(?:.+\.)?localhost$|^127\.\d+\.\d+\.\d+$|^::1$|^(?:0\.0\.0\.0|::)$/.test(host)) return true;
  // An IPv4 address in the clothes of an IPv6 one: URL writes ::ffff:127.0.0.1 as ::ffff:7f00:1.
  if (/^::ffff:7f[\da-f]{2}:/.test(host) || host === 'host.docker.internal') return true;
  const own = Object.values(networkInterfaces()).flatMap((addresses) =>
    (addresses ?? []).map(({ address }) => address.split('%')[0]?.toLowerCase()),
  );
  return host === hostname().toLowerCase() || own.includes(host);
}

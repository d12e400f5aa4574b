/** The path of `address` as a browser on the page `base` would resolve it; null when a browser cannot parse it. */
export function resolveAddress(address: string, base: string): string | null {
  const url = URL.parse(address, `http://site${base}`);
  return url && decodeAddress(url.pathname);
}

/** `%C3%A6` → `æ`. An address with a lone `%`, as in `/100%/`, is returned unchanged. */
export function decodeAddress(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** The path of `address` as a browser standing on `base` would find it; null for what no browser can read. */
export function resolveAddress(address: string, base: string): string | null {
  const url = URL.parse(address, `http://site${base}`);
  return url && decodeAddress(url.pathname);
}

/** `%C3%A6` → `æ`. A lone `%`, as in `/100%/`, stays as it is. */
export function decodeAddress(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
